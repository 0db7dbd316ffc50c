//! Queries for what staff have decided about networks. There are a few rows, and each is short-lived.

use super::entity::{
    Timestamp,
    network_exception::{ActiveModel, Column, Entity, Model},
};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, ExprTrait, QueryFilter,
    QueryOrder, QuerySelect,
    sea_query::{Expr, OnConflict},
};

/// What was decided about these networks.
pub async fn of(db: &impl ConnectionTrait, networks: &[&str]) -> Result<Vec<Model>, DbErr> {
    Entity::find()
        .filter(Column::Network.is_in(networks.iter().copied()))
        .all(db)
        .await
}

/// The networks that may ask more often now; those that end first come first.
pub async fn allowed(
    db: &impl ConnectionTrait,
    now: Timestamp,
    most: u64,
) -> Result<Vec<Model>, DbErr> {
    Entity::find()
        .filter(Column::AllowedUntil.gt(now))
        .order_by_asc(Column::AllowedUntil)
        .order_by_asc(Column::Id)
        .limit(most)
        .all(db)
        .await
}

/// Requests of a network up to now no longer count.
pub async fn count_anew(
    db: &impl ConnectionTrait,
    network: &str,
    now: Timestamp,
) -> Result<(), DbErr> {
    let new = ActiveModel {
        network: Set(network.to_owned()),
        counts_from: Set(Some(now)),
        changed_at: Set(now),
        ..Default::default()
    };
    upsert(db, new, [Column::CountsFrom, Column::ChangedAt]).await
}

/// Lets a network ask more often.
pub struct Allowance<'a> {
    pub network: &'a str,
    pub until: Timestamp,
    pub reason: &'a str,
    pub author_id: Option<i64>,
}

/// Begins it, or replaces an earlier one.
pub async fn allow(
    db: &impl ConnectionTrait,
    new: Allowance<'_>,
    now: Timestamp,
) -> Result<(), DbErr> {
    let new = ActiveModel {
        network: Set(new.network.to_owned()),
        allowed_until: Set(Some(new.until)),
        reason: Set(Some(new.reason.to_owned())),
        author_id: Set(new.author_id),
        changed_at: Set(now),
        ..Default::default()
    };
    let columns = [
        Column::AllowedUntil,
        Column::Reason,
        Column::AuthorId,
        Column::ChangedAt,
    ];
    upsert(db, new, columns).await
}

async fn upsert<const N: usize>(
    db: &impl ConnectionTrait,
    new: ActiveModel,
    columns: [Column; N],
) -> Result<(), DbErr> {
    let replaced = OnConflict::column(Column::Network)
        .update_columns(columns)
        .to_owned();
    Entity::insert(new)
        .on_conflict(replaced)
        .exec_without_returning(db)
        .await?;
    Ok(())
}

/// Ends it; `false` if it has ended.
pub async fn disallow(
    db: &impl ConnectionTrait,
    network: &str,
    now: Timestamp,
) -> Result<bool, DbErr> {
    let ended = Entity::update_many()
        .set(ActiveModel {
            allowed_until: Set(None),
            reason: Set(None),
            author_id: Set(None),
            changed_at: Set(now),
            ..Default::default()
        })
        .filter(Column::Network.eq(network))
        .filter(Column::AllowedUntil.gt(now))
        .exec(db)
        .await?;
    Ok(ended.rows_affected == 1)
}

/// Prunes what has had no effect since then.
pub async fn prune(db: &impl ConnectionTrait, before: Timestamp) -> Result<(), DbErr> {
    let is_over = |column: Column| column.is_null().or(Expr::col(column).lt(before));
    Entity::delete_many()
        .filter(
            Condition::all()
                .add(is_over(Column::CountsFrom))
                .add(is_over(Column::AllowedUntil)),
        )
        .exec(db)
        .await?;
    Ok(())
}
