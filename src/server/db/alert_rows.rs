//! Queries for alerts: the open problems, in one row, and what was told of them.

use super::entity::{Timestamp, alert_bundle, alert_state, outgoing_mail};
use crate::server::attention::{Bundle, Open};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder,
    QuerySelect, sea_query::Expr,
};

/// Takes the turn to look for problems, unless another instance has had it since then; `false` if so. A single
/// conditional statement, so that of several instances one looks.
pub async fn take_turn(
    db: &impl ConnectionTrait,
    since: Timestamp,
    now: Timestamp,
) -> Result<bool, DbErr> {
    let taken = alert_state::Entity::update_many()
        .col_expr(alert_state::Column::LookedAt, Expr::value(now))
        .filter(alert_state::Column::LookedAt.lte(since))
        .exec(db)
        .await?;
    Ok(taken.rows_affected > 0)
}

/// The open problems, held until the transaction ends; none if another instance has taken the turn since.
pub async fn hold(db: &impl ConnectionTrait, turn: Timestamp) -> Result<Option<Open>, DbErr> {
    let row = alert_state::Entity::find()
        .filter(alert_state::Column::LookedAt.eq(turn))
        .lock_exclusive()
        .one(db)
        .await?;
    Ok(row.map(|row| Open::read(&row.open_problems)))
}

pub async fn open(db: &impl ConnectionTrait) -> Result<Open, DbErr> {
    let row = alert_state::Entity::find().one(db).await?;
    Ok(row.map_or_else(Open::default, |row| Open::read(&row.open_problems)))
}

pub async fn write(db: &impl ConnectionTrait, open: &Open) -> Result<(), DbErr> {
    alert_state::Entity::update_many()
        .col_expr(alert_state::Column::OpenProblems, Expr::value(open.text()))
        .exec(db)
        .await?;
    Ok(())
}

/// Keeps a bundle; its number.
pub async fn insert_bundle(
    db: &impl ConnectionTrait,
    bundle: &Bundle,
    now: Timestamp,
) -> Result<i64, DbErr> {
    let bundle = alert_bundle::ActiveModel {
        created_at: Set(now),
        content: Set(bundle.text()),
        ..Default::default()
    };
    let inserted = alert_bundle::Entity::insert(bundle).exec(db).await?;
    Ok(inserted.last_insert_id)
}

/// This bundle and the later ones, the oldest first.
pub async fn bundles_from(
    db: &impl ConnectionTrait,
    first: i64,
    limit: u64,
) -> Result<Vec<Bundle>, DbErr> {
    let rows = alert_bundle::Entity::find()
        .filter(alert_bundle::Column::Id.gte(first))
        .order_by_asc(alert_bundle::Column::Id)
        .limit(limit)
        .all(db)
        .await?;
    Ok(rows
        .iter()
        .filter_map(|row| Bundle::read(&row.content))
        .collect())
}

/// Deletes old bundles. There are at most four in an hour.
pub async fn delete_bundles(db: &impl ConnectionTrait, before: Timestamp) -> Result<(), DbErr> {
    alert_bundle::Entity::delete_many()
        .filter(alert_bundle::Column::CreatedAt.lt(before))
        .exec(db)
        .await?;
    Ok(())
}

/// Those of these mails that wait and are in no worker's hand, with their recipients. They stay so until the
/// transaction ends.
pub async fn hold_waiting(
    db: &impl ConnectionTrait,
    mails: &[i64],
    now: Timestamp,
) -> Result<Vec<(i64, Option<String>)>, DbErr> {
    let waiting = outgoing_mail::Entity::find()
        .filter(outgoing_mail::Column::Id.is_in(mails.iter().copied()))
        .filter(super::outbox::is_free(now))
        .order_by_asc(outgoing_mail::Column::Id)
        .lock_exclusive()
        .all(db)
        .await?;
    Ok(waiting
        .into_iter()
        .map(|mail| (mail.id, mail.recipient))
        .collect())
}
