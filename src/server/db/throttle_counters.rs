//! Queries for counters of guesses.

use super::entity::{Timestamp, throttle_counter};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, DbBackend, DbErr, EntityTrait,
    ExprTrait, PaginatorTrait, QueryFilter, QuerySelect, sea_query::Expr,
};

/// Whether rows may be created where they are counted up: no two do so at once.
pub fn has_one_writer(db: &impl ConnectionTrait) -> bool {
    db.get_database_backend() == DbBackend::Sqlite
}

/// Makes sure that the counter's row exists. Unless there is one writer, it runs outside the counting
/// transaction: on MySQL several would lock the gap of the missing row at once, and all but one would fail.
pub async fn ensure(
    db: &impl ConnectionTrait,
    scope: &str,
    key_hash: &str,
    window_start: Timestamp,
) -> Result<(), DbErr> {
    let is_there = throttle_counter::Entity::find()
        .filter(of(scope, key_hash, window_start))
        .count(db)
        .await?;
    if is_there > 0 {
        return Ok(());
    }
    let empty = throttle_counter::ActiveModel {
        scope: Set(scope.to_owned()),
        key_hash: Set(key_hash.to_owned()),
        window_start: Set(window_start),
        count: Set(0),
        ..Default::default()
    };
    throttle_counter::Entity::insert(empty)
        .on_conflict_do_nothing_on([
            throttle_counter::Column::Scope,
            throttle_counter::Column::KeyHash,
            throttle_counter::Column::WindowStart,
        ])
        .exec_without_returning(db)
        .await?;
    Ok(())
}

/// Whether the window is full.
pub async fn is_full(
    db: &impl ConnectionTrait,
    scope: &str,
    key_hash: &str,
    window_start: Timestamp,
    limit: u32,
) -> Result<bool, DbErr> {
    let full = throttle_counter::Entity::find()
        .filter(of(scope, key_hash, window_start))
        .filter(throttle_counter::Column::Count.gte(i64::from(limit)))
        .count(db)
        .await?;
    Ok(full > 0)
}

/// Those of these counters of one scope that have reached `limit`, by their keys.
pub async fn full(
    db: &impl ConnectionTrait,
    scope: &str,
    key_hashes: impl IntoIterator<Item = &str>,
    window_start: Timestamp,
    limit: u32,
) -> Result<Vec<(String, i32)>, DbErr> {
    throttle_counter::Entity::find()
        .select_only()
        .columns([
            throttle_counter::Column::KeyHash,
            throttle_counter::Column::Count,
        ])
        .filter(throttle_counter::Column::Scope.eq(scope))
        .filter(throttle_counter::Column::KeyHash.is_in(key_hashes))
        .filter(throttle_counter::Column::WindowStart.eq(window_start))
        .filter(throttle_counter::Column::Count.gte(i64::from(limit)))
        .into_tuple()
        .all(db)
        .await
}

/// Increments the counter unless it has reached `limit`; `false` then. A single conditional statement, so
/// that of many at once no more than `limit` get `true`.
pub async fn take(
    db: &impl ConnectionTrait,
    scope: &str,
    key_hash: &str,
    window_start: Timestamp,
    limit: u32,
) -> Result<bool, DbErr> {
    let counted = throttle_counter::Entity::update_many()
        .col_expr(
            throttle_counter::Column::Count,
            Expr::col(throttle_counter::Column::Count).add(1),
        )
        .filter(of(scope, key_hash, window_start))
        .filter(throttle_counter::Column::Count.lt(i64::from(limit)))
        .exec(db)
        .await?;
    Ok(counted.rows_affected == 1)
}

fn of(scope: &str, key_hash: &str, window_start: Timestamp) -> Condition {
    Condition::all()
        .add(throttle_counter::Column::Scope.eq(scope))
        .add(throttle_counter::Column::KeyHash.eq(key_hash))
        .add(throttle_counter::Column::WindowStart.eq(window_start))
}

/// Decrements the counter.
pub async fn refund(
    db: &impl ConnectionTrait,
    scope: &str,
    key_hash: &str,
    window_start: Timestamp,
) -> Result<(), DbErr> {
    throttle_counter::Entity::update_many()
        .col_expr(
            throttle_counter::Column::Count,
            Expr::col(throttle_counter::Column::Count).sub(1),
        )
        .filter(of(scope, key_hash, window_start))
        .filter(throttle_counter::Column::Count.gt(0))
        .exec(db)
        .await?;
    Ok(())
}

/// Resets all counters of one key.
pub async fn forget(db: &impl ConnectionTrait, scope: &str, key_hash: &str) -> Result<(), DbErr> {
    throttle_counter::Entity::delete_many()
        .filter(throttle_counter::Column::Scope.eq(scope))
        .filter(throttle_counter::Column::KeyHash.eq(key_hash))
        .exec(db)
        .await?;
    Ok(())
}

/// Prunes windows that began before then.
pub async fn prune(db: &impl ConnectionTrait, before: Timestamp) -> Result<(), DbErr> {
    throttle_counter::Entity::delete_many()
        .filter(throttle_counter::Column::WindowStart.lt(before))
        .exec(db)
        .await?;
    Ok(())
}
