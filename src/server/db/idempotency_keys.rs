//! Queries for idempotency keys.

use super::{
    batches,
    entity::{Timestamp, idempotency_key},
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, SqlErr,
};

/// Rows per deletion, so that nobody waits for it.
const BATCH: u64 = 1000;

pub async fn find(
    db: &impl ConnectionTrait,
    key_hashes: &[String],
) -> Result<Option<idempotency_key::Model>, DbErr> {
    idempotency_key::Entity::find()
        .filter(idempotency_key::Column::KeyHash.is_in(key_hashes))
        .one(db)
        .await
}

/// Takes a key; `false` if it is taken already, and then the transaction has failed and can only be rolled
/// back.
///
/// The unique column decides: of many at once exactly one gets `true`, and the others wait until its
/// transaction ends.
pub async fn insert(
    db: &impl ConnectionTrait,
    key_hash: String,
    fingerprint: String,
    now: Timestamp,
) -> Result<bool, DbErr> {
    let key = idempotency_key::ActiveModel {
        key_hash: Set(key_hash),
        fingerprint: Set(fingerprint),
        created_at: Set(now),
        ..Default::default()
    };
    match idempotency_key::Entity::insert(key).exec(db).await {
        Ok(_) => Ok(true),
        Err(error) => match error.sql_err() {
            Some(SqlErr::UniqueConstraintViolation(_)) => Ok(false),
            _ => Err(error),
        },
    }
}

pub async fn delete(db: &impl ConnectionTrait, id: i64) -> Result<(), DbErr> {
    idempotency_key::Entity::delete_by_id(id).exec(db).await?;
    Ok(())
}

/// Prunes some of the keys used before then; returns whether there may be more.
pub async fn delete_some(db: &impl ConnectionTrait, before: Timestamp) -> Result<bool, DbErr> {
    let old =
        idempotency_key::Entity::find().filter(idempotency_key::Column::CreatedAt.lte(before));
    batches::delete_some(db, old, idempotency_key::Column::Id, BATCH).await
}
