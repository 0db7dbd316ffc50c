//! Queries of the API tokens.

use super::entity::{Scopes, Timestamp, api_token, user};
use crate::server::model::SecretToken;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait,
    QueryFilter, sea_query::Expr,
};

/// A token that is about to be given.
pub struct NewToken<'a> {
    pub token: &'a SecretToken,
    pub user_id: i64,
    pub name: &'a str,
    pub scopes: Scopes,
    /// None for one that is good until it is revoked.
    pub expires_at: Option<Timestamp>,
}

/// Keeps a token's hash; its id.
pub async fn insert(
    db: &impl ConnectionTrait,
    new: NewToken<'_>,
    now: Timestamp,
) -> Result<i64, DbErr> {
    let token = api_token::ActiveModel {
        token_hash: Set(new.token.hash()),
        user_id: Set(new.user_id),
        name: Set(new.name.to_owned()),
        scopes: Set(new.scopes),
        created_at: Set(now),
        expires_at: Set(new.expires_at),
        ..Default::default()
    };
    Ok(api_token::Entity::insert(token)
        .exec(db)
        .await?
        .last_insert_id)
}

/// A token that has not expired, and its user, if they are neither disabled nor frozen.
pub async fn find_live(
    db: &impl ConnectionTrait,
    token: &SecretToken,
    now: Timestamp,
) -> Result<Option<(api_token::Model, user::Model)>, DbErr> {
    let is_live = Condition::any()
        .add(api_token::Column::ExpiresAt.is_null())
        .add(api_token::Column::ExpiresAt.gt(now));
    let Some(token) = api_token::Entity::find()
        .filter(api_token::Column::TokenHash.eq(token.hash()))
        .filter(is_live)
        .one(db)
        .await?
    else {
        return Ok(None);
    };
    let owner = super::users::find(db, token.user_id).await?;
    let owner = owner.filter(|user| user.is_active && user.frozen_at.is_none());
    Ok(owner.map(|user| (token, user)))
}

/// Notes that a token is in use.
pub async fn note_used(db: &impl ConnectionTrait, id: i64, now: Timestamp) -> Result<(), DbErr> {
    api_token::Entity::update_many()
        .col_expr(api_token::Column::LastUsedAt, Expr::value(now))
        .filter(api_token::Column::Id.eq(id))
        .exec(db)
        .await?;
    Ok(())
}

pub async fn delete_of_user(db: &impl ConnectionTrait, user_id: i64) -> Result<(), DbErr> {
    api_token::Entity::delete_many()
        .filter(api_token::Column::UserId.eq(user_id))
        .exec(db)
        .await?;
    Ok(())
}

pub async fn count_of_user(db: &impl ConnectionTrait, user_id: i64) -> Result<u64, DbErr> {
    api_token::Entity::find()
        .filter(api_token::Column::UserId.eq(user_id))
        .count(db)
        .await
}
