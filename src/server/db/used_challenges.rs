//! Queries for used challenges.

use super::{
    batches,
    entity::{Timestamp, used_challenge},
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, SqlErr,
};

/// Rows per deletion, so that nobody waits for it.
const BATCH: u64 = 100;

/// Uses a challenge up; `false` if it was used already, and then the transaction has failed and can only be
/// rolled back.
///
/// The unique column decides, so that of many at once exactly one gets `true`. The insert does not ignore
/// conflicts, because MySQL would then count the row as written.
pub async fn insert(
    db: &impl ConnectionTrait,
    challenge_hash: String,
    expires_at: Timestamp,
) -> Result<bool, DbErr> {
    let challenge = used_challenge::ActiveModel {
        challenge_hash: Set(challenge_hash),
        expires_at: Set(expires_at),
        ..Default::default()
    };
    match used_challenge::Entity::insert(challenge).exec(db).await {
        Ok(_) => Ok(true),
        Err(error) => match error.sql_err() {
            Some(SqlErr::UniqueConstraintViolation(_)) => Ok(false),
            _ => Err(error),
        },
    }
}

/// Prunes some of the challenges that expired before then; returns whether there may be more.
pub async fn delete_expired(db: &impl ConnectionTrait, before: Timestamp) -> Result<bool, DbErr> {
    let expired =
        used_challenge::Entity::find().filter(used_challenge::Column::ExpiresAt.lt(before));
    batches::delete_some(db, expired, used_challenge::Column::Id, BATCH).await
}
