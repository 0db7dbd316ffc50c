//! Queries for two-factor authentication: secrets of authenticator apps, and recovery codes.

use super::entity::{Timestamp, recovery_code, totp_credential};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait,
    QueryFilter, QuerySelect, sea_query::Expr,
};

pub async fn find(
    db: &impl ConnectionTrait,
    user_id: i64,
) -> Result<Option<totp_credential::Model>, DbErr> {
    totp_credential::Entity::find()
        .filter(totp_credential::Column::UserId.eq(user_id))
        .one(db)
        .await
}

/// Whether a log-in of this user asks for a code.
pub async fn is_confirmed(db: &impl ConnectionTrait, user_id: i64) -> Result<bool, DbErr> {
    let confirmed = totp_credential::Entity::find()
        .filter(totp_credential::Column::UserId.eq(user_id))
        .filter(totp_credential::Column::ConfirmedAt.is_not_null())
        .count(db)
        .await?;
    Ok(confirmed > 0)
}

/// Stores a new secret, replacing one that was never confirmed.
///
/// # Errors
/// A unique-constraint violation if a confirmed one exists.
pub async fn begin(
    db: &impl ConnectionTrait,
    user_id: i64,
    session_id: i64,
    sealed: String,
    now: Timestamp,
) -> Result<(), DbErr> {
    totp_credential::Entity::delete_many()
        .filter(totp_credential::Column::UserId.eq(user_id))
        .filter(totp_credential::Column::ConfirmedAt.is_null())
        .exec(db)
        .await?;
    let credential = totp_credential::ActiveModel {
        user_id: Set(user_id),
        secret: Set(sealed),
        session_id: Set(Some(session_id)),
        last_step: Set(0),
        created_at: Set(now),
        ..Default::default()
    };
    totp_credential::Entity::insert(credential).exec(db).await?;
    Ok(())
}

/// Confirms the secret with this id, unless it is confirmed already or was replaced.
pub async fn confirm(
    db: &impl ConnectionTrait,
    id: i64,
    step: i64,
    now: Timestamp,
) -> Result<bool, DbErr> {
    let confirmed = totp_credential::Entity::update_many()
        .col_expr(totp_credential::Column::ConfirmedAt, Expr::value(now))
        .col_expr(totp_credential::Column::LastStep, Expr::value(step))
        .filter(totp_credential::Column::Id.eq(id))
        .filter(totp_credential::Column::ConfirmedAt.is_null())
        .exec(db)
        .await?;
    Ok(confirmed.rows_affected == 1)
}

/// Uses up the code of a time step; `false` if it or a later one was used before. Of many at once exactly one
/// gets `true`.
pub async fn use_step(db: &impl ConnectionTrait, id: i64, step: i64) -> Result<bool, DbErr> {
    let used = totp_credential::Entity::update_many()
        .col_expr(totp_credential::Column::LastStep, Expr::value(step))
        .filter(totp_credential::Column::Id.eq(id))
        .filter(totp_credential::Column::ConfirmedAt.is_not_null())
        .filter(totp_credential::Column::LastStep.lt(step))
        .exec(db)
        .await?;
    Ok(used.rows_affected == 1)
}

/// Uses up a recovery code; `false` if it does not exist or was used.
pub async fn use_recovery_code(
    db: &impl ConnectionTrait,
    user_id: i64,
    code_hashes: &[String],
    now: Timestamp,
) -> Result<bool, DbErr> {
    let used = recovery_code::Entity::update_many()
        .col_expr(recovery_code::Column::UsedAt, Expr::value(now))
        .filter(recovery_code::Column::UserId.eq(user_id))
        .filter(recovery_code::Column::CodeHash.is_in(code_hashes))
        .filter(recovery_code::Column::UsedAt.is_null())
        .exec(db)
        .await?;
    Ok(used.rows_affected == 1)
}

/// Replaces all recovery codes.
pub async fn replace_recovery_codes(
    db: &impl ConnectionTrait,
    user_id: i64,
    code_hashes: Vec<String>,
    key_tag: &str,
) -> Result<(), DbErr> {
    delete_recovery_codes(db, user_id).await?;
    let codes = code_hashes
        .into_iter()
        .map(|code_hash| recovery_code::ActiveModel {
            user_id: Set(user_id),
            code_hash: Set(code_hash),
            used_at: Set(None),
            key_tag: Set(Some(key_tag.to_owned())),
            ..Default::default()
        });
    recovery_code::Entity::insert_many(codes).exec(db).await?;
    Ok(())
}

/// How many recovery codes are left.
pub async fn count_recovery_codes(db: &impl ConnectionTrait, user_id: i64) -> Result<u64, DbErr> {
    recovery_code::Entity::find()
        .filter(recovery_code::Column::UserId.eq(user_id))
        .filter(recovery_code::Column::UsedAt.is_null())
        .count(db)
        .await
}

/// Removes two-factor authentication; `false` if there was none.
pub async fn delete(db: &impl ConnectionTrait, user_id: i64) -> Result<bool, DbErr> {
    delete_recovery_codes(db, user_id).await?;
    let deleted = totp_credential::Entity::delete_many()
        .filter(totp_credential::Column::UserId.eq(user_id))
        .exec(db)
        .await?;
    Ok(deleted.rows_affected > 0)
}

async fn delete_recovery_codes(db: &impl ConnectionTrait, user_id: i64) -> Result<(), DbErr> {
    recovery_code::Entity::delete_many()
        .filter(recovery_code::Column::UserId.eq(user_id))
        .exec(db)
        .await?;
    Ok(())
}

/// All secrets, confirmed or not.
pub async fn all(db: &impl ConnectionTrait) -> Result<Vec<totp_credential::Model>, DbErr> {
    totp_credential::Entity::find().all(db).await
}

/// Replaces the seal of a secret, unless the secret has changed meanwhile.
pub async fn reseal(
    db: &impl ConnectionTrait,
    before: &totp_credential::Model,
    sealed: String,
) -> Result<(), DbErr> {
    totp_credential::Entity::update_many()
        .col_expr(totp_credential::Column::Secret, Expr::value(sealed))
        .filter(totp_credential::Column::Id.eq(before.id))
        .filter(totp_credential::Column::Secret.eq(&before.secret))
        .exec(db)
        .await?;
    Ok(())
}

/// Tags untagged recovery codes with this key.
pub async fn tag_recovery_codes(db: &impl ConnectionTrait, key_tag: &str) -> Result<(), DbErr> {
    recovery_code::Entity::update_many()
        .col_expr(recovery_code::Column::KeyTag, Expr::value(key_tag))
        .filter(recovery_code::Column::KeyTag.is_null())
        .exec(db)
        .await?;
    Ok(())
}

/// How many users have recovery codes left from another key, or an unknown one.
pub async fn count_owners_of_codes_under_others(
    db: &impl ConnectionTrait,
    key_tag: &str,
) -> Result<u64, DbErr> {
    let is_other = Condition::any()
        .add(recovery_code::Column::KeyTag.ne(key_tag))
        .add(recovery_code::Column::KeyTag.is_null());
    recovery_code::Entity::find()
        .select_only()
        .column(recovery_code::Column::UserId)
        .filter(recovery_code::Column::UsedAt.is_null())
        .filter(is_other)
        .distinct()
        .count(db)
        .await
}
