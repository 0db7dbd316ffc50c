//! Queries for recovery cases and their requests.

use super::entity::{
    Timestamp,
    recovery_case::{self, State},
    recovery_request,
};
use crate::server::model::{CaseNumber, EmailAddress, Identifier};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, ExprTrait, JoinType,
    PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Select,
    sea_query::{Expr, SimpleExpr},
};
use std::collections::HashMap;

pub async fn find(
    db: &impl ConnectionTrait,
    id: i64,
) -> Result<Option<recovery_case::Model>, DbErr> {
    recovery_case::Entity::find_by_id(id).one(db).await
}

/// The case with a request of this number, in any state.
pub async fn find_by_number(
    db: &impl ConnectionTrait,
    number: &CaseNumber,
) -> Result<Option<recovery_case::Model>, DbErr> {
    let case_id: Option<i64> = recovery_request::Entity::find()
        .select_only()
        .column(recovery_request::Column::CaseId)
        .filter(recovery_request::Column::Number.eq(number.as_str()))
        .order_by_desc(recovery_request::Column::Id)
        .into_tuple()
        .one(db)
        .await?;
    if let Some(case_id) = case_id {
        return find(db, case_id).await;
    }
    // For requests from before each had a number of its own, and for pruned ones.
    recovery_case::Entity::find()
        .filter(recovery_case::Column::Number.eq(number.as_str()))
        .one(db)
        .await
}

/// The number that a request for this address from this network was given since then, in any state of its
/// case.
pub(super) fn latest_number(
    whose: &Identifier,
    of: Of<'_>,
    network: &str,
    since: Timestamp,
) -> Select<recovery_request::Entity> {
    recovery_request::Entity::find()
        .join(JoinType::InnerJoin, case_of_request())
        .select_only()
        .column(recovery_request::Column::Number)
        .filter(recovery_request::Column::Network.eq(network))
        .filter(recovery_request::Column::RequestedAt.gt(since))
        .filter(recovery_case::Column::EmailCanonical.eq(whose.canonical()))
        .filter(of.condition())
        .order_by_desc(recovery_request::Column::RequestedAt)
        .order_by_desc(recovery_request::Column::Id)
}

fn case_of_request() -> sea_orm::RelationDef {
    recovery_request::Entity::belongs_to(recovery_case::Entity)
        .from(recovery_request::Column::CaseId)
        .to(recovery_case::Column::Id)
        .into()
}

/// The number of the newest request of a case.
pub async fn newest_number(
    db: &impl ConnectionTrait,
    case_id: i64,
) -> Result<Option<String>, DbErr> {
    let number: Option<Option<String>> = recovery_request::Entity::find()
        .select_only()
        .column(recovery_request::Column::Number)
        .filter(recovery_request::Column::CaseId.eq(case_id))
        .filter(recovery_request::Column::Number.is_not_null())
        .order_by_desc(recovery_request::Column::Id)
        .into_tuple()
        .one(db)
        .await?;
    Ok(number.flatten())
}

/// The numbers of these cases, by their ids.
pub async fn numbers(
    db: &impl ConnectionTrait,
    ids: Vec<i64>,
) -> Result<HashMap<i64, String>, DbErr> {
    let found: Vec<(i64, String)> = recovery_case::Entity::find()
        .select_only()
        .columns([recovery_case::Column::Id, recovery_case::Column::Number])
        .filter(recovery_case::Column::Id.is_in(ids))
        .into_tuple()
        .all(db)
        .await?;
    Ok(found.into_iter().collect())
}

/// The application that a case belongs to.
#[derive(Clone, Copy)]
pub struct Of<'a> {
    pub id: Option<&'a str>,
    /// The first one has the cases, too, that name none.
    pub is_first: bool,
}

impl Of<'_> {
    pub(super) fn condition(self) -> Condition {
        let column = recovery_case::Column::Application;
        let named = self.id.map(|id| column.eq(id));
        let unnamed = (self.is_first || self.id.is_none()).then(|| column.is_null());
        Condition::any().add_option(named).add_option(unnamed)
    }
}

/// What a case keeps of its latest request.
#[derive(Clone, Copy, Default)]
pub struct Latest<'a> {
    /// The client's language, if known.
    pub language: Option<&'a str>,
    /// Where the client wants to go afterwards.
    pub next_url: Option<&'a str>,
}

pub async fn insert(
    db: &impl ConnectionTrait,
    number: &CaseNumber,
    whose: &Identifier,
    of: Of<'_>,
    latest: Latest<'_>,
    now: Timestamp,
) -> Result<i64, DbErr> {
    let case = recovery_case::ActiveModel {
        language: Set(latest.language.map(str::to_owned)),
        next_url: Set(latest.next_url.map(str::to_owned)),
        number: Set(number.as_str().to_owned()),
        email_canonical: Set(whose.canonical().to_owned()),
        application: Set(of.id.map(str::to_owned)),
        state: Set(State::Open),
        code_tries: Set(0),
        openings: Set(0),
        created_at: Set(now),
        last_requested_at: Set(now),
        ..Default::default()
    };
    Ok(recovery_case::Entity::insert(case)
        .exec(db)
        .await?
        .last_insert_id)
}

/// A request for a link, and where it came from.
pub struct NewRequest<'a> {
    pub case_id: i64,
    pub number: &'a CaseNumber,
    pub network: &'a str,
    pub wide_network: Option<String>,
}

/// The language of the latest request for this address.
pub async fn latest_language(
    db: &impl ConnectionTrait,
    email_canonical: &str,
) -> Result<Option<String>, DbErr> {
    let language: Option<Option<String>> = recovery_case::Entity::find()
        .select_only()
        .column(recovery_case::Column::Language)
        .filter(recovery_case::Column::EmailCanonical.eq(email_canonical))
        .filter(recovery_case::Column::Language.is_not_null())
        .order_by_desc(recovery_case::Column::Id)
        .into_tuple()
        .one(db)
        .await?;
    Ok(language.flatten())
}

/// Records that a request has joined a case.
pub async fn join(
    db: &impl ConnectionTrait,
    case_id: i64,
    latest: Latest<'_>,
    now: Timestamp,
) -> Result<(), DbErr> {
    let mut case = recovery_case::Entity::update_many()
        .col_expr(recovery_case::Column::LastRequestedAt, Expr::value(now))
        .filter(recovery_case::Column::Id.eq(case_id));
    if let Some(next_url) = latest.next_url {
        case = case.col_expr(recovery_case::Column::NextUrl, Expr::value(next_url));
    }
    if let Some(language) = latest.language {
        case = case.col_expr(recovery_case::Column::Language, Expr::value(language));
    }
    case.exec(db).await?;
    Ok(())
}

/// Adds a request to a case; returns its id.
pub async fn note_request(
    db: &impl ConnectionTrait,
    new: NewRequest<'_>,
    now: Timestamp,
) -> Result<i64, DbErr> {
    let request = recovery_request::ActiveModel {
        case_id: Set(new.case_id),
        number: Set(Some(new.number.as_str().to_owned())),
        network: Set(new.network.to_owned()),
        wide_network: Set(new.wide_network),
        requested_at: Set(now),
        ..Default::default()
    };
    Ok(recovery_request::Entity::insert(request)
        .exec(db)
        .await?
        .last_insert_id)
}

/// Records which program made a request.
pub async fn set_program(
    db: &impl ConnectionTrait,
    request_id: i64,
    program: &str,
) -> Result<(), DbErr> {
    recovery_request::Entity::update_many()
        .col_expr(recovery_request::Column::Program, Expr::value(program))
        .filter(recovery_request::Column::Id.eq(request_id))
        .exec(db)
        .await?;
    Ok(())
}

/// A network that requests are counted for: an IPv4 address or an IPv6 /64, or an IPv6 /48.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum From<'a> {
    Network(&'a str),
    WideNetwork(&'a str),
}

impl From<'_> {
    fn is_it(self) -> SimpleExpr {
        match self {
            Self::Network(network) => recovery_request::Column::Network.eq(network),
            Self::WideNetwork(network) => recovery_request::Column::WideNetwork.eq(network),
        }
    }
}

/// When the newest `count` requests of a network were made, newest first, since then.
pub async fn latest_requests(
    db: &impl ConnectionTrait,
    from: From<'_>,
    since: Timestamp,
    count: u32,
) -> Result<Vec<Timestamp>, DbErr> {
    recovery_request::Entity::find()
        .select_only()
        .column(recovery_request::Column::RequestedAt)
        .filter(from.is_it())
        .filter(recovery_request::Column::RequestedAt.gt(since))
        .order_by_desc(recovery_request::Column::RequestedAt)
        .limit(u64::from(count))
        .into_tuple()
        .all(db)
        .await
}

/// How many requests a network has made since then.
pub async fn count_requests(
    db: &impl ConnectionTrait,
    from: From<'_>,
    since: Timestamp,
) -> Result<u64, DbErr> {
    recovery_request::Entity::find()
        .filter(from.is_it())
        .filter(recovery_request::Column::RequestedAt.gt(since))
        .count(db)
        .await
}

/// Records whose case it is.
pub async fn set_user(db: &impl ConnectionTrait, case_id: i64, user_id: i64) -> Result<(), DbErr> {
    recovery_case::Entity::update_many()
        .col_expr(recovery_case::Column::UserId, Expr::value(user_id))
        .filter(recovery_case::Column::Id.eq(case_id))
        .exec(db)
        .await?;
    Ok(())
}

/// Records that a code was typed for an open case, for support to see. The limit on codes is counted
/// elsewhere.
pub async fn note_code_try(db: &impl ConnectionTrait, case_id: i64) -> Result<(), DbErr> {
    recovery_case::Entity::update_many()
        .col_expr(
            recovery_case::Column::CodeTries,
            Expr::col(recovery_case::Column::CodeTries).add(1),
        )
        .filter(recovery_case::Column::Id.eq(case_id))
        .filter(recovery_case::Column::State.eq(State::Open))
        .exec(db)
        .await?;
    Ok(())
}

/// Ends one open case; `false` if it has ended already.
pub async fn revoke(
    db: &impl ConnectionTrait,
    case_id: i64,
    now: Timestamp,
) -> Result<bool, DbErr> {
    let revoked = recovery_case::Entity::update_many()
        .col_expr(recovery_case::Column::State, Expr::value(State::Revoked))
        .col_expr(recovery_case::Column::ClosedAt, Expr::value(now))
        .filter(recovery_case::Column::Id.eq(case_id))
        .filter(recovery_case::Column::State.eq(State::Open))
        .exec(db)
        .await?;
    Ok(revoked.rows_affected == 1)
}

/// Completes one open case; `false` if it has ended already, so that no case succeeds twice, however many
/// links it has.
pub async fn complete(
    db: &impl ConnectionTrait,
    case_id: i64,
    now: Timestamp,
) -> Result<bool, DbErr> {
    let completed = recovery_case::Entity::update_many()
        .col_expr(recovery_case::Column::State, Expr::value(State::Completed))
        .col_expr(recovery_case::Column::ClosedAt, Expr::value(now))
        .filter(recovery_case::Column::Id.eq(case_id))
        .filter(recovery_case::Column::State.eq(State::Open))
        .exec(db)
        .await?;
    Ok(completed.rows_affected == 1)
}

/// Ends every open case of an account and of its address.
///
/// Two statements, each with its own index: for one with OR, SQLite reads every open case.
pub async fn revoke_open(
    db: &impl ConnectionTrait,
    user_id: i64,
    email_canonical: &str,
    now: Timestamp,
) -> Result<(), DbErr> {
    for whose in [
        recovery_case::Column::UserId.eq(user_id),
        recovery_case::Column::EmailCanonical.eq(email_canonical),
    ] {
        recovery_case::Entity::update_many()
            .col_expr(recovery_case::Column::State, Expr::value(State::Revoked))
            .col_expr(recovery_case::Column::ClosedAt, Expr::value(now))
            .filter(whose)
            .filter(recovery_case::Column::State.eq(State::Open))
            .exec(db)
            .await?;
    }
    Ok(())
}

/// Deletes every case of an address with its requests, tokens and mails, as if it had never been requested.
pub async fn delete_of_email(db: &impl ConnectionTrait, email: &EmailAddress) -> Result<(), DbErr> {
    recovery_case::Entity::delete_many()
        .filter(recovery_case::Column::EmailCanonical.eq(email.canonical()))
        .exec(db)
        .await?;
    Ok(())
}

/// The latest cases of a user, and of their address until its account was looked up.
pub async fn latest_of_user(
    db: &impl ConnectionTrait,
    user_id: i64,
    email_canonical: &str,
    limit: u64,
) -> Result<Vec<recovery_case::Model>, DbErr> {
    let is_theirs = recovery_case::Column::UserId.is_null();
    let is_theirs = is_theirs.and(recovery_case::Column::EmailCanonical.eq(email_canonical));
    recovery_case::Entity::find()
        .filter(recovery_case::Column::UserId.eq(user_id).or(is_theirs))
        .order_by_desc(recovery_case::Column::Id)
        .limit(limit)
        .all(db)
        .await
}

pub async fn count_of_user(db: &impl ConnectionTrait, user_id: i64) -> Result<u64, DbErr> {
    recovery_case::Entity::find()
        .filter(recovery_case::Column::UserId.eq(user_id))
        .count(db)
        .await
}

/// The account that the latest case of this address or log-in name has found.
pub async fn latest_owner(
    db: &impl ConnectionTrait,
    canonical: &str,
) -> Result<Option<i64>, DbErr> {
    let owner: Option<Option<i64>> = recovery_case::Entity::find()
        .select_only()
        .column(recovery_case::Column::UserId)
        .filter(recovery_case::Column::EmailCanonical.eq(canonical))
        .filter(recovery_case::Column::UserId.is_not_null())
        .order_by_desc(recovery_case::Column::Id)
        .into_tuple()
        .one(db)
        .await?;
    Ok(owner.flatten())
}
