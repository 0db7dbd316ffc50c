//! Queries by which the dashboard views and controls the outbox. Each change is a single conditional
//! statement, since the worker claims mails at the same time.

use super::{
    entity::{
        Timestamp,
        outgoing_mail::{self, Column, Kind, State, WaitsFor},
        recovery_case,
    },
    newest_first::{self, Mark, Page, Place},
    outbox::is_free,
};
use crate::api::dashboard::{
    list::{COUNTED, Extent},
    mails::Purpose,
};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, ExprTrait, FromQueryResult,
    JoinType, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, RelationDef, Select,
    sea_query::{Expr, Query},
};

/// The search; `None` does not restrict it.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    pub state: Option<State>,
    pub domain: Option<String>,
    pub from: Option<Timestamp>,
    pub before: Option<Timestamp>,
}

/// One page of the mails, and its place in the list.
pub async fn page(
    db: &impl ConnectionTrait,
    wanted: &Wanted,
    place: Place,
    size: u64,
) -> Result<(Page<outgoing_mail::Model>, Extent), DbErr> {
    let list = list(wanted);
    let rows = newest_first::at(list.clone(), Column::CreatedAt, Column::Id, place, size)
        .all(db)
        .await?;
    let page = newest_first::page(rows, place, size);
    let first = page.rows.first().filter(|_| page.has_newer);
    let first = first.map(|mail| Mark {
        at: mail.created_at,
        id: mail.id,
    });
    let shown = (first, page.rows.len());
    let extent = newest_first::extent(db, list, Column::CreatedAt, Column::Id, shown).await?;
    Ok((page, extent))
}

/// The mails of a page, without its place in the list.
pub async fn rows(
    db: &impl ConnectionTrait,
    wanted: &Wanted,
    place: Place,
    size: u64,
) -> Result<Vec<outgoing_mail::Model>, DbErr> {
    newest_first::at(list(wanted), Column::CreatedAt, Column::Id, place, size)
        .all(db)
        .await
}

/// How many mails there are, counted up to a bound.
pub async fn count(db: &impl ConnectionTrait, wanted: &Wanted) -> Result<u64, DbErr> {
    let all = list(wanted).select_only().column(Column::Id);
    all.limit(COUNTED + 1).count(db).await
}

fn list(wanted: &Wanted) -> Select<outgoing_mail::Entity> {
    let mut select = outgoing_mail::Entity::find();
    if let Some(state) = wanted.state {
        select = select.filter(Column::State.eq(state));
    }
    if let Some(domain) = &wanted.domain {
        select = select.filter(Column::RecipientDomain.eq(domain));
    }
    if let Some(from) = wanted.from {
        select = select.filter(Column::CreatedAt.gte(from));
    }
    if let Some(before) = wanted.before {
        select = select.filter(Column::CreatedAt.lt(before));
    }
    select
}

pub async fn find(
    db: &impl ConnectionTrait,
    id: i64,
) -> Result<Option<outgoing_mail::Model>, DbErr> {
    outgoing_mail::Entity::find_by_id(id).one(db).await
}

fn is_held_up() -> Condition {
    Condition::all()
        .add(Column::State.eq(State::Queued))
        .add(Column::WaitsFor.eq(WaitsFor::MailServer))
}

/// How many mails wait for the mail server.
pub async fn count_held_up(db: &impl ConnectionTrait) -> Result<u64, DbErr> {
    outgoing_mail::Entity::find()
        .filter(is_held_up())
        .count(db)
        .await
}

/// Makes a waiting mail due now; `false` if it does not wait, a worker has it, or its limit does not allow it
/// yet.
pub async fn hasten(db: &impl ConnectionTrait, id: i64, now: Timestamp) -> Result<bool, DbErr> {
    let hastened = outgoing_mail::Entity::update_many()
        .col_expr(Column::NextAttemptAt, Expr::value(now))
        .filter(Column::Id.eq(id))
        .filter(is_free(now))
        .filter(Column::DueAt.lte(now))
        .exec(db)
        .await?;
    Ok(hastened.rows_affected == 1)
}

/// The same for all mails that wait for the mail server; returns how many.
pub async fn retry_held_up_now(db: &impl ConnectionTrait, now: Timestamp) -> Result<u64, DbErr> {
    let hastened = outgoing_mail::Entity::update_many()
        .col_expr(Column::NextAttemptAt, Expr::value(now))
        .filter(is_held_up())
        .filter(is_free(now))
        .filter(Column::DueAt.lte(now))
        .exec(db)
        .await?;
    Ok(hastened.rows_affected)
}

/// Queues a given-up or cancelled mail again; `false` if it was neither, or its case has ended. `due_at` is
/// when it is to be sent.
pub async fn queue_again(
    db: &impl ConnectionTrait,
    id: i64,
    due_at: Timestamp,
) -> Result<bool, DbErr> {
    let open_cases = Query::select()
        .column(recovery_case::Column::Id)
        .from(recovery_case::Entity)
        .and_where(recovery_case::Column::State.eq(recovery_case::State::Open))
        .to_owned();
    let is_wanted = Condition::any()
        .add(Column::Kind.is_in(Kind::of(Purpose::Notice)))
        .add(
            Column::Kind
                .is_in(Kind::of(Purpose::Link))
                .and(Column::CaseId.in_subquery(open_cases)),
        );
    let queued = outgoing_mail::Entity::update_many()
        .set(outgoing_mail::ActiveModel {
            state: Set(State::Queued),
            due_at: Set(due_at),
            next_attempt_at: Set(due_at),
            waits_for: Set(None),
            finished_at: Set(None),
            faults: Set(0),
            ..Default::default()
        })
        .filter(Column::Id.eq(id))
        .filter(Column::State.is_in([State::Failed, State::Cancelled]))
        .filter(is_wanted)
        .exec(db)
        .await?;
    Ok(queued.rows_affected == 1)
}

/// Cancels an unsent recovery mail; `false` if it was sent, or a worker has it.
pub async fn cancel(db: &impl ConnectionTrait, id: i64, now: Timestamp) -> Result<bool, DbErr> {
    let cancelled = outgoing_mail::Entity::update_many()
        .set(outgoing_mail::ActiveModel {
            state: Set(State::Cancelled),
            claimed_until: Set(None),
            finished_at: Set(Some(now)),
            ..Default::default()
        })
        .filter(Column::Id.eq(id))
        .filter(Column::Kind.is_in(Kind::of(Purpose::Link)))
        .filter(is_free(now))
        .exec(db)
        .await?;
    Ok(cancelled.rows_affected == 1)
}

/// A mail that waits for the limit of its address.
#[derive(Clone, Debug, FromQueryResult)]
pub struct HeldUp {
    pub id: i64,
    pub case_id: i64,
    /// What was asked for: an address, or a log-in name.
    pub asked: String,
    pub created_at: Timestamp,
    pub due_at: Timestamp,
}

/// Mails that wait for the limit of their address, those that wait longest last; only of this address, if there is
/// one.
pub async fn held_up_by_limit(
    db: &impl ConnectionTrait,
    asked: Option<&str>,
    now: Timestamp,
    most: u64,
) -> Result<Vec<HeldUp>, DbErr> {
    let case: RelationDef = outgoing_mail::Entity::belongs_to(recovery_case::Entity)
        .from(Column::CaseId)
        .to(recovery_case::Column::Id)
        .into();
    let mut held_up = outgoing_mail::Entity::find()
        .join(JoinType::InnerJoin, case)
        .select_only()
        .columns([Column::Id, Column::CaseId, Column::CreatedAt, Column::DueAt])
        .column_as(recovery_case::Column::EmailCanonical, "asked")
        .filter(waits_for_limit(now));
    if let Some(asked) = asked {
        held_up = held_up.filter(recovery_case::Column::EmailCanonical.eq(asked));
    }
    held_up
        .order_by_asc(Column::DueAt)
        .limit(most)
        .into_model()
        .all(db)
        .await
}

fn waits_for_limit(now: Timestamp) -> Condition {
    Condition::all()
        .add(Column::State.eq(State::Queued))
        .add(Column::WaitsFor.is_null())
        .add(Column::DueAt.gt(now))
}

/// Makes a mail that waits for the limit of its address due now; `false` if it does not wait for it.
pub async fn lift_limit(db: &impl ConnectionTrait, id: i64, now: Timestamp) -> Result<bool, DbErr> {
    let lifted = outgoing_mail::Entity::update_many()
        .set(outgoing_mail::ActiveModel {
            due_at: Set(now),
            next_attempt_at: Set(now),
            limit_lifted_at: Set(Some(now)),
            ..Default::default()
        })
        .filter(Column::Id.eq(id))
        .filter(waits_for_limit(now))
        .filter(is_free(now))
        .exec(db)
        .await?;
    Ok(lifted.rows_affected == 1)
}

/// A mail that was sent without the outbox, and is stored there for reference.
pub struct SentDirectly<'a> {
    pub kind: Kind,
    pub recipient: &'a str,
    pub message_id: &'a str,
    pub state: State,
    pub reply: &'a str,
}

pub async fn insert_sent(
    db: &impl ConnectionTrait,
    sent: SentDirectly<'_>,
    now: Timestamp,
) -> Result<i64, DbErr> {
    let mail = outgoing_mail::ActiveModel {
        kind: Set(sent.kind),
        recipient: Set(Some(sent.recipient.to_owned())),
        recipient_domain: Set(super::outbox::domain(sent.recipient)),
        message_id: Set(sent.message_id.to_owned()),
        state: Set(sent.state),
        attempts: Set(1),
        due_at: Set(now),
        next_attempt_at: Set(now),
        last_reply: Set(Some(sent.reply.to_owned())),
        created_at: Set(now),
        finished_at: Set(Some(now)),
        ..Default::default()
    };
    Ok(outgoing_mail::Entity::insert(mail)
        .exec(db)
        .await?
        .last_insert_id)
}
