//! What a new request for a link depends on: earlier requests, their cases and their mails. Two queries ask for all
//! of it: the request waits for each of them, and with SQLite everybody else who writes does, too.

use super::{
    entity::{
        Timestamp,
        outgoing_mail::{self, Kind},
        recovery_case::{self, State},
        recovery_request,
    },
    outbox, recovery_cases,
    recovery_cases::Of,
};
use crate::server::model::{CaseNumber, Identifier};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, ExprTrait, FromQueryResult, QueryFilter,
    QueryOrder, QuerySelect, QueryTrait, Select,
    sea_query::{Expr, Query, SimpleExpr},
};

/// A new request.
#[derive(Clone, Copy)]
pub struct New<'a> {
    pub whose: &'a Identifier,
    pub of: Of<'a>,
    /// The number that it gets if nobody has it.
    pub number: &'a CaseNumber,
    /// The network that it comes from, if that is known, and since when an earlier request from there counts as
    /// the same.
    pub network: Option<(&'a str, Timestamp)>,
    /// How many mails an address may get, and since when they count.
    pub limit: Option<(u32, Timestamp)>,
}

/// What earlier requests mean for it.
#[derive(Debug, FromQueryResult)]
pub struct Earlier {
    /// Whether a case or a request has its number, in any state.
    pub is_number_taken: bool,
    /// The number that the latest request from its network for its address was given, in any state of its case.
    pub number: Option<String>,
    /// When the oldest of the mails was due that fill the limit of its address. Whether they were sent is not
    /// considered: that would reveal who has an account.
    pub limit_filled_at: Option<Timestamp>,
}

pub async fn find(db: &impl ConnectionTrait, new: New<'_>) -> Result<Earlier, DbErr> {
    let number = new.number.as_str();
    let of_request = recovery_request::Entity::find()
        .select_only()
        .column(recovery_request::Column::Id)
        .filter(recovery_request::Column::Number.eq(number));
    let of_case = recovery_case::Entity::find()
        .select_only()
        .column(recovery_case::Column::Id)
        .filter(recovery_case::Column::Number.eq(number));
    let is_taken = Expr::exists(of_request.into_query()).or(Expr::exists(of_case.into_query()));
    let latest = (new.network).map_or(Expr::value(None::<String>), |(network, since)| {
        value_of(recovery_cases::latest_number(
            new.whose, new.of, network, since,
        ))
    });
    let filled_at = (new.limit).map_or(Expr::value(None::<Timestamp>), |(count, since)| {
        let due = outbox::latest_due_recoveries(new.whose.canonical(), since);
        value_of(due.offset(u64::from(count.saturating_sub(1))))
    });
    let earlier = Query::select()
        .expr_as(is_taken, "is_number_taken")
        .expr_as(latest, "number")
        .expr_as(filled_at, "limit_filled_at")
        .to_owned();
    let row = db.query_one(&earlier).await?;
    let row = row.ok_or_else(|| DbErr::RecordNotFound("a row without a table".to_owned()))?;
    Earlier::from_query_result(&row, "")
}

/// The case that a request may join.
#[derive(Debug, FromQueryResult)]
pub struct OpenCase {
    pub id: i64,
    pub last_requested_at: Timestamp,
    /// When its newest mail was due, of the kinds that were asked for. Others can't join a cancelled one. No other
    /// state is considered: that would reveal who has an account.
    pub latest_due_at: Option<Timestamp>,
}

/// The newest open case of an address.
pub async fn open_case(
    db: &impl ConnectionTrait,
    whose: &Identifier,
    of: Of<'_>,
    kinds: &[Kind],
) -> Result<Option<OpenCase>, DbErr> {
    let of_case = Expr::col((recovery_case::Entity, recovery_case::Column::Id));
    let due = outgoing_mail::Entity::find()
        .select_only()
        .column(outgoing_mail::Column::DueAt)
        .filter(Expr::col((outgoing_mail::Entity, outgoing_mail::Column::CaseId)).eq(of_case))
        .filter(outgoing_mail::Column::Kind.is_in(kinds.iter().copied()))
        .filter(outgoing_mail::Column::State.ne(outgoing_mail::State::Cancelled))
        .order_by_desc(outgoing_mail::Column::DueAt);
    recovery_case::Entity::find()
        .select_only()
        .column(recovery_case::Column::Id)
        .column(recovery_case::Column::LastRequestedAt)
        .column_as(value_of(due), "latest_due_at")
        .filter(recovery_case::Column::EmailCanonical.eq(whose.canonical()))
        .filter(recovery_case::Column::State.eq(State::Open))
        .filter(of.condition())
        .order_by_desc(recovery_case::Column::Id)
        .into_model()
        .one(db)
        .await
}

/// The first value that a query finds; NULL if none.
fn value_of<E: EntityTrait>(select: Select<E>) -> SimpleExpr {
    Expr::SubQuery(None, Box::new(select.limit(1).into_query().into()))
}
