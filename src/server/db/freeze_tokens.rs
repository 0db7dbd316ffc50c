//! Queries for the tokens that freeze an account.

use super::{
    address_changes,
    entity::{Timestamp, freeze_token},
};
use crate::server::model::SecretToken;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait,
    QueryFilter, sea_query::Expr,
};

pub async fn insert(
    db: &impl ConnectionTrait,
    token: &SecretToken,
    user_id: i64,
    mail_id: i64,
    now: Timestamp,
    expires_at: Timestamp,
) -> Result<i64, DbErr> {
    let token = freeze_token::ActiveModel {
        user_id: Set(user_id),
        mail_id: Set(mail_id),
        token_hash: Set(token.hash()),
        created_at: Set(now),
        expires_at: Set(expires_at),
        ..Default::default()
    };
    Ok(freeze_token::Entity::insert(token)
        .exec(db)
        .await?
        .last_insert_id)
}

/// The token if it is still valid; checking changes nothing.
pub async fn find_live(
    db: &impl ConnectionTrait,
    token: &SecretToken,
    now: Timestamp,
) -> Result<Option<freeze_token::Model>, DbErr> {
    freeze_token::Entity::find()
        .filter(freeze_token::Column::TokenHash.eq(token.hash()))
        .filter(freeze_token::Column::UsedAt.is_null())
        .filter(freeze_token::Column::ExpiresAt.gt(now))
        .one(db)
        .await
}

/// A link's lifetime starts when its mail was sent.
pub async fn set_expiry(
    db: &impl ConnectionTrait,
    id: i64,
    expires_at: Timestamp,
) -> Result<(), DbErr> {
    freeze_token::Entity::update_many()
        .col_expr(freeze_token::Column::ExpiresAt, Expr::value(expires_at))
        .filter(freeze_token::Column::Id.eq(id))
        .exec(db)
        .await?;
    Ok(())
}

/// Uses the token up; `false` if it is no longer valid. A single conditional statement, so that of many at
/// once exactly one gets `true`.
pub async fn use_up(db: &impl ConnectionTrait, id: i64, now: Timestamp) -> Result<bool, DbErr> {
    let used = freeze_token::Entity::update_many()
        .col_expr(freeze_token::Column::UsedAt, Expr::value(now))
        .filter(freeze_token::Column::Id.eq(id))
        .filter(freeze_token::Column::UsedAt.is_null())
        .filter(freeze_token::Column::ExpiresAt.gt(now))
        .exec(db)
        .await?;
    Ok(used.rows_affected == 1)
}

/// Uses up the account's tokens that went to its current address. Those in notices to former addresses stay:
/// someone who has taken the account to another address must not be able to end them.
pub async fn use_up_of_user(
    db: &impl ConnectionTrait,
    user_id: i64,
    now: Timestamp,
) -> Result<(), DbErr> {
    freeze_token::Entity::update_many()
        .col_expr(freeze_token::Column::UsedAt, Expr::value(now))
        .filter(freeze_token::Column::UserId.eq(user_id))
        .filter(
            freeze_token::Column::MailId.not_in_subquery(address_changes::notices_of_user(user_id)),
        )
        .filter(freeze_token::Column::UsedAt.is_null())
        .exec(db)
        .await?;
    Ok(())
}

/// How many freezing links of an account are valid now.
pub async fn count_live_of_user(
    db: &impl ConnectionTrait,
    user_id: i64,
    now: Timestamp,
) -> Result<u64, DbErr> {
    freeze_token::Entity::find()
        .filter(freeze_token::Column::UserId.eq(user_id))
        .filter(freeze_token::Column::UsedAt.is_null())
        .filter(freeze_token::Column::ExpiresAt.gt(now))
        .count(db)
        .await
}
