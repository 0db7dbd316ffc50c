//! Queries of the challenges that are used up.

use super::{
    batches,
    entity::{Timestamp, used_challenge},
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, SqlErr,
};

/// Rows that one deletion takes at most, so that nobody waits for it.
const BATCH: u64 = 100;

/// Uses a challenge up; `false` if it is used up already, and then the transaction is spoilt and
/// can only be taken back.
///
/// The unique column decides, so that of many at once exactly one gets `true`. It is not asked to
/// pass over the row in silence, because MySQL would then count it as written.
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

/// Forgets some of the challenges that expired before then, and says whether there may be more.
pub async fn delete_expired(db: &impl ConnectionTrait, before: Timestamp) -> Result<bool, DbErr> {
    let expired =
        used_challenge::Entity::find().filter(used_challenge::Column::ExpiresAt.lt(before));
    batches::delete_some(db, expired, used_challenge::Column::Id, BATCH).await
}
