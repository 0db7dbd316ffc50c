//! Queries of the challenges that are used up.

use super::entity::{Timestamp, used_challenge};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QuerySelect,
    SqlErr,
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
///
/// They are looked for first and deleted by their ids: a deletion by time would lock the gap that
/// new ones go into on MySQL, and two transactions that do both would wait for each other.
pub async fn delete_expired(db: &impl ConnectionTrait, before: Timestamp) -> Result<bool, DbErr> {
    let ids: Vec<i64> = used_challenge::Entity::find()
        .select_only()
        .column(used_challenge::Column::Id)
        .filter(used_challenge::Column::ExpiresAt.lt(before))
        .limit(BATCH)
        .into_tuple()
        .all(db)
        .await?;
    let is_full = ids.len() as u64 == BATCH;
    if !ids.is_empty() {
        used_challenge::Entity::delete_many()
            .filter(used_challenge::Column::Id.is_in(ids))
            .exec(db)
            .await?;
    }
    Ok(is_full)
}
