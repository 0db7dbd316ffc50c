//! Queries of the counted guesses.

use super::entity::{Timestamp, throttle_counter};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, ExprTrait, QueryFilter,
    TryInsertResult, sea_query::Expr,
};

/// Counts one more, unless that would be more than `limit`; `false` then. One statement with its own
/// condition, so that of many at once no more than `limit` get `true`.
pub async fn take(
    db: &impl ConnectionTrait,
    scope: &str,
    key_hash: &str,
    window_start: Timestamp,
    limit: u32,
) -> Result<bool, DbErr> {
    if add(db, scope, key_hash, window_start, limit).await? {
        return Ok(true);
    }
    let first = throttle_counter::ActiveModel {
        scope: Set(scope.to_owned()),
        key_hash: Set(key_hash.to_owned()),
        window_start: Set(window_start),
        count: Set(1),
        ..Default::default()
    };
    let inserted = throttle_counter::Entity::insert(first)
        .on_conflict_do_nothing_on([
            throttle_counter::Column::Scope,
            throttle_counter::Column::KeyHash,
            throttle_counter::Column::WindowStart,
        ])
        .exec_without_returning(db)
        .await?;
    match inserted {
        TryInsertResult::Inserted(rows) if rows > 0 => Ok(true),
        // Somebody else made the row meanwhile, or it is full.
        _ => add(db, scope, key_hash, window_start, limit).await,
    }
}

async fn add(
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
        .filter(throttle_counter::Column::Scope.eq(scope))
        .filter(throttle_counter::Column::KeyHash.eq(key_hash))
        .filter(throttle_counter::Column::WindowStart.eq(window_start))
        .filter(throttle_counter::Column::Count.lt(i64::from(limit)))
        .exec(db)
        .await?;
    Ok(counted.rows_affected == 1)
}

/// Takes one back.
pub async fn give_back(
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
        .filter(throttle_counter::Column::Scope.eq(scope))
        .filter(throttle_counter::Column::KeyHash.eq(key_hash))
        .filter(throttle_counter::Column::WindowStart.eq(window_start))
        .filter(throttle_counter::Column::Count.gt(0))
        .exec(db)
        .await?;
    Ok(())
}

/// Forgets all that was counted for one key.
pub async fn forget(db: &impl ConnectionTrait, scope: &str, key_hash: &str) -> Result<(), DbErr> {
    throttle_counter::Entity::delete_many()
        .filter(throttle_counter::Column::Scope.eq(scope))
        .filter(throttle_counter::Column::KeyHash.eq(key_hash))
        .exec(db)
        .await?;
    Ok(())
}

/// Forgets windows that began before then.
pub async fn prune(db: &impl ConnectionTrait, before: Timestamp) -> Result<(), DbErr> {
    throttle_counter::Entity::delete_many()
        .filter(throttle_counter::Column::WindowStart.lt(before))
        .exec(db)
        .await?;
    Ok(())
}
