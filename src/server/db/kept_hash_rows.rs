//! Queries for password hashes of other programs.

use super::{
    batches,
    entity::{Timestamp, user},
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder,
    QuerySelect, Select,
};

/// Rows per statement.
const BATCH: u64 = 500;

/// The schemes of the hashes of users who can log in, in order.
///
/// Each lookup starts after the previous scheme in the index, so there are as many steps as schemes, however
/// many users have them.
pub async fn schemes(db: &impl ConnectionTrait) -> Result<Vec<String>, DbErr> {
    let mut schemes: Vec<String> = Vec::new();
    loop {
        let last = schemes.last().map_or("", String::as_str);
        let next: Option<Option<String>> = user::Entity::find()
            .select_only()
            .column_as(user::Column::PasswordScheme.min(), "scheme")
            .filter(user::Column::IsActive.eq(true))
            .filter(user::Column::PasswordScheme.gt(last))
            .into_tuple()
            .one(db)
            .await?;
        match next.flatten() {
            Some(scheme) => schemes.push(scheme),
            None => return Ok(schemes),
        }
    }
}

/// When the newest of them was imported.
pub async fn newest(db: &impl ConnectionTrait) -> Result<Option<Timestamp>, DbErr> {
    let newest: Option<Option<Timestamp>> = kept()
        .select_only()
        .column(user::Column::PasswordKeptSince)
        .filter(user::Column::PasswordKeptSince.is_not_null())
        .order_by_desc(user::Column::PasswordKeptSince)
        .limit(1)
        .into_tuple()
        .one(db)
        .await?;
    Ok(newest.flatten())
}

/// Starts the retention period now for some hashes without a date; returns whether there may be more.
pub async fn note_since(db: &impl ConnectionTrait, now: Timestamp) -> Result<bool, DbErr> {
    let found = kept().filter(user::Column::PasswordKeptSince.is_null());
    let ids = batches::ids(db, found, user::Column::Id, BATCH).await?;
    let is_full = ids.len() as u64 == BATCH;
    user::Entity::update_many()
        .set(user::ActiveModel {
            password_kept_since: Set(Some(now)),
            ..Default::default()
        })
        .filter(user::Column::PasswordScheme.is_not_null())
        .filter(user::Column::PasswordKeptSince.is_null())
        .filter(user::Column::Id.is_in(ids))
        .exec(db)
        .await?;
    Ok(is_full)
}

/// Removes some that were imported by then; returns how many, and whether there may be more.
pub async fn remove(db: &impl ConnectionTrait, since: Timestamp) -> Result<(u64, bool), DbErr> {
    let found = kept().filter(user::Column::PasswordKeptSince.lte(since));
    let ids = batches::ids(db, found, user::Column::Id, BATCH).await?;
    let is_full = ids.len() as u64 == BATCH;
    let removed = user::Entity::update_many()
        .set(user::ActiveModel {
            password_hash: Set(None),
            revoked_hash: Set(None),
            password_scheme: Set(None),
            password_kept_since: Set(None),
            ..Default::default()
        })
        .filter(user::Column::PasswordScheme.is_not_null())
        .filter(user::Column::PasswordKeptSince.lte(since))
        .filter(user::Column::Id.is_in(ids))
        .exec(db)
        .await?;
    Ok((removed.rows_affected, is_full))
}

/// A comparison, since every database uses an index for that.
fn kept() -> Select<user::Entity> {
    user::Entity::find().filter(user::Column::PasswordScheme.gt(""))
}
