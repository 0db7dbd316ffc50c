//! What the overview shows of the present: where things happen too often, and what fails. Each query reads a range of
//! one index, or a part of it.

use super::{
    audit_history,
    bursts::{self, Burst},
    entity::{
        Timestamp, link_opening,
        outgoing_mail::{self, State as MailState},
        recovery_case, recovery_request, user, webhook_delivery,
    },
};
use crate::server::{account::Standing, backoff::MOST_FAULTS};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, ExprTrait, Order, PaginatorTrait,
    QueryFilter, QueryOrder, QuerySelect, QueryTrait, Select,
    sea_query::{Expr, Func, Query},
};

pub async fn frozen_accounts(db: &impl ConnectionTrait) -> Result<u64, DbErr> {
    user::Entity::find()
        .filter(user::Column::Standing.eq(Standing::Frozen))
        .count(db)
        .await
}

/// Cases with many requests.
pub async fn bursts_on_addresses(
    db: &impl ConnectionTrait,
    burst: Burst,
) -> Result<Vec<(recovery_case::Model, i64)>, DbErr> {
    let found: Vec<(i64, i64)> = burst
        .find(
            db,
            recovery_request::Entity::find(),
            recovery_request::Column::RequestedAt,
            recovery_request::Column::CaseId,
        )
        .await?;
    if found.is_empty() {
        return Ok(Vec::new());
    }
    let cases = recovery_case::Entity::find()
        .filter(recovery_case::Column::Id.is_in(found.iter().map(|(id, _)| *id)))
        .all(db)
        .await?;
    Ok(found
        .into_iter()
        .filter_map(|(id, count)| {
            let case = cases.iter().find(|case| case.id == id)?;
            Some((case.clone(), count))
        })
        .collect())
}

/// Networks with many requests.
pub async fn bursts_on_networks(
    db: &impl ConnectionTrait,
    burst: Burst,
) -> Result<Vec<(String, i64)>, DbErr> {
    let requests =
        recovery_request::Entity::find().filter(recovery_request::Column::Network.ne(""));
    burst
        .find(
            db,
            requests,
            recovery_request::Column::RequestedAt,
            recovery_request::Column::Network,
        )
        .await
}

/// IPv6 /48s with many requests. The newest requests are read, whatever they come from: where nearly all are from IPv4,
/// looking for others would read them all. None is no group, since it counts for nothing.
pub async fn bursts_on_wide_networks(
    db: &impl ConnectionTrait,
    burst: Burst,
) -> Result<Vec<(String, i64)>, DbErr> {
    let requests = recovery_request::Entity::find();
    burst
        .find(
            db,
            requests,
            recovery_request::Column::RequestedAt,
            recovery_request::Column::WideNetwork,
        )
        .await
}

/// Operator-fixable problems that mails wait for: by name, with their number and the newest mail.
pub async fn mail_problems(
    db: &impl ConnectionTrait,
    most: u64,
) -> Result<Vec<(String, i64, outgoing_mail::Model)>, DbErr> {
    let waiting = outgoing_mail::Entity::find()
        .select_only()
        .columns([outgoing_mail::Column::Problem, outgoing_mail::Column::Id])
        .filter(outgoing_mail::Column::State.eq(MailState::Queued))
        .filter(outgoing_mail::Column::Problem.is_not_null())
        .order_by_asc(outgoing_mail::Column::Problem)
        .limit(bursts::LOOKED_AT)
        .into_query();
    let mails = || Func::count(Expr::col("id"));
    let grouped = Query::select()
        .column("problem")
        .expr(mails())
        .expr(Func::max(Expr::col("id")))
        .from_subquery(waiting, "waiting")
        .group_by_col("problem")
        .order_by_expr(mails().into(), Order::Desc)
        .limit(most)
        .take();
    let mut found: Vec<(String, i64, i64)> = Vec::new();
    for row in db.query_all(&grouped).await? {
        found.push((
            row.try_get_by_index(0)?,
            row.try_get_by_index(1)?,
            row.try_get_by_index(2)?,
        ));
    }
    if found.is_empty() {
        return Ok(Vec::new());
    }
    let newest = outgoing_mail::Entity::find()
        .filter(outgoing_mail::Column::Id.is_in(found.iter().map(|(_, _, id)| *id)))
        .all(db)
        .await?;
    Ok(found
        .into_iter()
        .filter_map(|(problem, mails, id)| {
            let mail = newest.iter().find(|mail| mail.id == id)?;
            Some((problem, mails, mail.clone()))
        })
        .collect())
}

/// Domains whose mail servers rejected mails.
pub async fn failing_domains(
    db: &impl ConnectionTrait,
    burst: Burst,
) -> Result<Vec<(String, i64)>, DbErr> {
    let refused = outgoing_mail::Entity::find()
        .filter(outgoing_mail::Column::State.eq(MailState::Failed))
        .filter(outgoing_mail::Column::RecipientDomain.is_not_null());
    burst
        .find(
            db,
            refused,
            outgoing_mail::Column::FinishedAt,
            outgoing_mail::Column::RecipientDomain,
        )
        .await
}

/// How many mails, and how many messages of webhooks, were given up since then because of a fault of this
/// program.
pub async fn faulty(db: &impl ConnectionTrait, since: Timestamp) -> Result<[u64; 2], DbErr> {
    use outgoing_mail::Column as OfMail;
    use webhook_delivery::Column as OfMessage;
    let mails = outgoing_mail::Entity::find()
        .filter(OfMail::State.eq(MailState::Failed))
        .filter(OfMail::FinishedAt.gte(since))
        .filter(OfMail::Faults.gte(MOST_FAULTS));
    let messages = webhook_delivery::Entity::find()
        .filter(OfMessage::State.eq(webhook_delivery::State::Failed))
        .filter(OfMessage::FinishedAt.gte(since))
        .filter(OfMessage::Faults.gte(MOST_FAULTS));
    Ok([mails.count(db).await?, messages.count(db).await?])
}

/// The newest row of each table that the overview counts, and the newest end of a mail: if none of them has
/// changed, nothing has happened.
pub async fn newest(db: &impl ConnectionTrait) -> Result<[Option<i64>; 5], DbErr> {
    Ok([
        max(
            db,
            recovery_request::Entity::find(),
            recovery_request::Column::Id,
        )
        .await?,
        max(db, link_opening::Entity::find(), link_opening::Column::Id).await?,
        audit_history::newest(db).await?,
        max(db, outgoing_mail::Entity::find(), outgoing_mail::Column::Id).await?,
        max(
            db,
            outgoing_mail::Entity::find().filter(outgoing_mail::Column::State.eq(MailState::Sent)),
            outgoing_mail::Column::FinishedAt,
        )
        .await?,
    ])
}

async fn max<E: EntityTrait>(
    db: &impl ConnectionTrait,
    of: Select<E>,
    column: impl ColumnTrait,
) -> Result<Option<i64>, DbErr> {
    let newest: Option<Option<i64>> = of
        .select_only()
        .expr_as(Expr::col(column).max(), "newest")
        .into_tuple()
        .one(db)
        .await?;
    Ok(newest.flatten())
}
