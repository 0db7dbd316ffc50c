//! Queries for API tokens.

use super::entity::{
    Scopes, Timestamp,
    api_token::{self, Origin},
};
use crate::{
    api::access::Role,
    server::{account::User, model::SecretToken},
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait,
    QueryFilter, QueryOrder, QuerySelect, sea_query::Expr,
};

/// A token to be inserted.
pub struct NewToken<'a> {
    pub token: &'a SecretToken,
    pub user_id: i64,
    pub name: &'a str,
    pub origin: Origin,
    pub scopes: Scopes,
    /// Its owner's role now.
    pub owner_role: Role,
    /// None for a token that never expires.
    pub expires_at: Option<Timestamp>,
}

/// Stores a token's hash; returns its id.
pub async fn insert(
    db: &impl ConnectionTrait,
    new: NewToken<'_>,
    now: Timestamp,
) -> Result<i64, DbErr> {
    let token = api_token::ActiveModel {
        token_hash: Set(new.token.hash()),
        user_id: Set(new.user_id),
        name: Set(new.name.to_owned()),
        origin: Set(new.origin),
        scopes: Set(new.scopes),
        owner_role: Set(new.owner_role),
        created_at: Set(now),
        expires_at: Set(new.expires_at),
        ..Default::default()
    };
    Ok(api_token::Entity::insert(token)
        .exec(db)
        .await?
        .last_insert_id)
}

/// Whether a token has not expired.
fn is_live(now: Timestamp) -> Condition {
    Condition::any()
        .add(api_token::Column::ExpiresAt.is_null())
        .add(api_token::Column::ExpiresAt.gt(now))
}

/// A token that has not expired, and its user, if they are neither disabled nor frozen.
pub async fn find_live(
    db: &impl ConnectionTrait,
    token: &SecretToken,
    now: Timestamp,
) -> Result<Option<(api_token::Model, User)>, DbErr> {
    let Some(token) = api_token::Entity::find()
        .filter(api_token::Column::TokenHash.eq(token.hash()))
        .filter(is_live(now))
        .one(db)
        .await?
    else {
        return Ok(None);
    };
    let owner = super::user_rows::find(db, token.user_id).await?;
    let owner = owner.filter(|user| user.is_open());
    Ok(owner.map(|user| (token, user)))
}

/// Records that a token is in use.
pub async fn note_used(db: &impl ConnectionTrait, id: i64, now: Timestamp) -> Result<(), DbErr> {
    api_token::Entity::update_many()
        .col_expr(api_token::Column::LastUsedAt, Expr::value(now))
        .filter(api_token::Column::Id.eq(id))
        .exec(db)
        .await?;
    Ok(())
}

pub async fn delete_of_users(db: &impl ConnectionTrait, users: &[i64]) -> Result<(), DbErr> {
    api_token::Entity::delete_many()
        .filter(api_token::Column::UserId.is_in(users.iter().copied()))
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

pub async fn find(db: &impl ConnectionTrait, id: i64) -> Result<Option<api_token::Model>, DbErr> {
    api_token::Entity::find_by_id(id).one(db).await
}

/// A user's tokens, the newest first, including expired ones that were not pruned yet.
pub async fn of_user(
    db: &impl ConnectionTrait,
    user_id: i64,
) -> Result<Vec<api_token::Model>, DbErr> {
    api_token::Entity::find()
        .filter(api_token::Column::UserId.eq(user_id))
        .order_by_desc(api_token::Column::Id)
        .all(db)
        .await
}

/// A page of all tokens by id, after this one.
pub async fn after(
    db: &impl ConnectionTrait,
    id: i64,
    limit: u64,
) -> Result<Vec<api_token::Model>, DbErr> {
    api_token::Entity::find()
        .filter(api_token::Column::Id.gt(id))
        .order_by_asc(api_token::Column::Id)
        .limit(limit)
        .all(db)
        .await
}

pub async fn count_live_of_user(
    db: &impl ConnectionTrait,
    user_id: i64,
    now: Timestamp,
) -> Result<u64, DbErr> {
    api_token::Entity::find()
        .filter(api_token::Column::UserId.eq(user_id))
        .filter(is_live(now))
        .count(db)
        .await
}

/// Deletes one token, if it is this user's; `false` if not.
pub async fn delete_one_of_user(
    db: &impl ConnectionTrait,
    id: i64,
    user_id: i64,
) -> Result<bool, DbErr> {
    let deleted = api_token::Entity::delete_many()
        .filter(api_token::Column::Id.eq(id))
        .filter(api_token::Column::UserId.eq(user_id))
        .exec(db)
        .await?;
    Ok(deleted.rows_affected == 1)
}

/// Deletes a user's tokens of this origin except the newest ones. Not every database can delete with an
/// offset, so the oldest one to keep is looked up first.
pub async fn delete_old_of(
    db: &impl ConnectionTrait,
    user_id: i64,
    origin: Origin,
    kept: u64,
) -> Result<(), DbErr> {
    let all = Condition::all()
        .add(api_token::Column::UserId.eq(user_id))
        .add(api_token::Column::Origin.eq(origin));
    let oldest: Option<i64> = api_token::Entity::find()
        .select_only()
        .column(api_token::Column::Id)
        .filter(all.clone())
        .order_by_desc(api_token::Column::Id)
        .offset(kept - 1)
        .limit(1)
        .into_tuple()
        .one(db)
        .await?;
    if let Some(oldest) = oldest {
        api_token::Entity::delete_many()
            .filter(all)
            .filter(api_token::Column::Id.lt(oldest))
            .exec(db)
            .await?;
    }
    Ok(())
}

/// Prunes expired tokens.
pub async fn delete_expired(db: &impl ConnectionTrait, now: Timestamp) -> Result<(), DbErr> {
    api_token::Entity::delete_many()
        .filter(api_token::Column::ExpiresAt.lte(now))
        .exec(db)
        .await?;
    Ok(())
}
