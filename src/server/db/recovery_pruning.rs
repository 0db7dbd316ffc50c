//! Pruning what recovery has left behind, always a bounded number of rows. Dependent rows are deleted first.

use super::{
    DatabaseTransaction, batches,
    entity::{
        Timestamp, caller_check, forgotten_request, freeze_token, link_opening, mail_try,
        outgoing_mail::{self, State as MailState},
        recovery_case, recovery_request, reset_token, user,
    },
};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, ExprTrait, QueryFilter, QueryOrder,
    QuerySelect,
    sea_query::{Expr, Query, SelectStatement},
};

/// A row's id and its relevant time.
pub type Dated = (i64, Timestamp);

/// Cases of addresses without an account, without requests since then and without an unsent mail, with when
/// they began.
pub async fn cases_of_nobody(
    db: &impl ConnectionTrait,
    before: Timestamp,
    limit: u64,
) -> Result<Vec<Dated>, DbErr> {
    let account = Query::select()
        .expr(Expr::value(1))
        .from(user::Entity)
        .and_where(
            Expr::col((user::Entity, user::Column::EmailCanonical))
                .equals((recovery_case::Entity, recovery_case::Column::EmailCanonical)),
        )
        .to_owned();
    let waiting = mails_of_the_case()
        .and_where(outgoing_mail::Column::State.eq(MailState::Queued))
        .to_owned();
    recovery_case::Entity::find()
        .select_only()
        .columns([recovery_case::Column::Id, recovery_case::Column::CreatedAt])
        .filter(recovery_case::Column::UserId.is_null())
        .filter(recovery_case::Column::LastRequestedAt.lt(before))
        .filter(Expr::exists(account).not())
        .filter(Expr::exists(waiting).not())
        // In the index's order: PostgreSQL would sort them all otherwise.
        .order_by_asc(recovery_case::Column::UserId)
        .order_by_asc(recovery_case::Column::LastRequestedAt)
        .limit(limit)
        .into_tuple()
        .all(db)
        .await
}

/// The mails of the outer query's case.
fn mails_of_the_case() -> SelectStatement {
    Query::select()
        .expr(Expr::value(1))
        .from(outgoing_mail::Entity)
        .and_where(
            Expr::col((outgoing_mail::Entity, outgoing_mail::Column::CaseId))
                .equals((recovery_case::Entity, recovery_case::Column::Id)),
        )
        .to_owned()
}

/// Requests of these cases.
pub async fn requests_of(
    db: &impl ConnectionTrait,
    case_ids: &[i64],
    limit: u64,
) -> Result<Vec<Dated>, DbErr> {
    recovery_request::Entity::find()
        .select_only()
        .columns([
            recovery_request::Column::Id,
            recovery_request::Column::RequestedAt,
        ])
        .filter(recovery_request::Column::CaseId.is_in(case_ids.iter().copied()))
        .limit(limit)
        .into_tuple()
        .all(db)
        .await
}

/// Mails of these cases.
pub async fn mails_of(
    db: &impl ConnectionTrait,
    case_ids: &[i64],
    limit: u64,
) -> Result<Vec<i64>, DbErr> {
    let found = outgoing_mail::Entity::find()
        .filter(outgoing_mail::Column::CaseId.is_in(case_ids.iter().copied()));
    batches::ids(db, found, outgoing_mail::Column::Id, limit).await
}

/// Requests that were made before then.
pub async fn old_requests(
    db: &impl ConnectionTrait,
    before: Timestamp,
    limit: u64,
) -> Result<Vec<i64>, DbErr> {
    let found =
        recovery_request::Entity::find().filter(recovery_request::Column::RequestedAt.lt(before));
    batches::ids(db, found, recovery_request::Column::Id, limit).await
}

/// Mails of every kind that ended before then, sent or not.
pub async fn old_mails(
    db: &impl ConnectionTrait,
    before: Timestamp,
    limit: u64,
) -> Result<Vec<i64>, DbErr> {
    let over = [
        MailState::Sent,
        MailState::Failed,
        MailState::Dropped,
        MailState::Cancelled,
    ];
    let found = outgoing_mail::Entity::find()
        .filter(outgoing_mail::Column::State.is_in(over))
        .filter(outgoing_mail::Column::FinishedAt.lt(before));
    batches::ids(db, found, outgoing_mail::Column::Id, limit).await
}

/// Cases to which nothing has happened since then, and which have no mail left.
pub async fn old_cases(
    db: &impl ConnectionTrait,
    before: Timestamp,
    limit: u64,
) -> Result<Vec<i64>, DbErr> {
    let found = recovery_case::Entity::find()
        .filter(recovery_case::Column::CreatedAt.lt(before))
        .filter(recovery_case::Column::LastRequestedAt.lt(before))
        .filter(
            recovery_case::Column::ClosedAt
                .is_null()
                .or(recovery_case::Column::ClosedAt.lt(before)),
        )
        .filter(Expr::exists(mails_of_the_case()).not());
    batches::ids(db, found, recovery_case::Column::Id, limit).await
}

pub async fn delete_requests(db: &impl ConnectionTrait, ids: Vec<i64>) -> Result<(), DbErr> {
    recovery_request::Entity::delete_many()
        .filter(recovery_request::Column::Id.is_in(ids))
        .exec(db)
        .await?;
    Ok(())
}

/// Deletes mails with their attempts, links and openings.
pub async fn delete_mails(transaction: &DatabaseTransaction, ids: Vec<i64>) -> Result<(), DbErr> {
    link_opening::Entity::delete_many()
        .filter(link_opening::Column::MailId.is_in(ids.iter().copied()))
        .exec(transaction)
        .await?;
    mail_try::Entity::delete_many()
        .filter(mail_try::Column::MailId.is_in(ids.iter().copied()))
        .exec(transaction)
        .await?;
    reset_token::Entity::delete_many()
        .filter(reset_token::Column::MailId.is_in(ids.iter().copied()))
        .exec(transaction)
        .await?;
    caller_check::Entity::delete_many()
        .filter(caller_check::Column::MailId.is_in(ids.iter().copied()))
        .exec(transaction)
        .await?;
    freeze_token::Entity::delete_many()
        .filter(freeze_token::Column::MailId.is_in(ids.iter().copied()))
        .exec(transaction)
        .await?;
    outgoing_mail::Entity::delete_many()
        .filter(outgoing_mail::Column::Id.is_in(ids))
        .exec(transaction)
        .await?;
    Ok(())
}

pub async fn delete_cases(db: &impl ConnectionTrait, ids: Vec<i64>) -> Result<(), DbErr> {
    recovery_case::Entity::delete_many()
        .filter(recovery_case::Column::Id.is_in(ids))
        .exec(db)
        .await?;
    Ok(())
}

/// Counts what was pruned of a day. The caller holds the lock for it.
pub async fn count_forgotten(
    transaction: &DatabaseTransaction,
    day: Timestamp,
    requests: i64,
    cases: i64,
) -> Result<(), DbErr> {
    let counted = forgotten_request::Entity::update_many()
        .col_expr(
            forgotten_request::Column::Requests,
            Expr::col(forgotten_request::Column::Requests).add(requests),
        )
        .col_expr(
            forgotten_request::Column::Cases,
            Expr::col(forgotten_request::Column::Cases).add(cases),
        )
        .filter(forgotten_request::Column::Day.eq(day))
        .exec(transaction)
        .await?;
    if counted.rows_affected == 0 {
        let first = forgotten_request::ActiveModel {
            day: Set(day),
            requests: Set(requests),
            cases: Set(cases),
            ..Default::default()
        };
        forgotten_request::Entity::insert(first)
            .exec(transaction)
            .await?;
    }
    Ok(())
}

/// Prunes the counts of days before then.
pub async fn delete_forgotten(db: &impl ConnectionTrait, before: Timestamp) -> Result<(), DbErr> {
    forgotten_request::Entity::delete_many()
        .filter(forgotten_request::Column::Day.lt(before))
        .exec(db)
        .await?;
    Ok(())
}
