//! Queries of the API tokens.

use super::entity::{Timestamp, api_token};
use crate::server::model::SecretToken;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter,
};

pub async fn insert(
    db: &impl ConnectionTrait,
    token: &SecretToken,
    user_id: i64,
    name: &str,
    now: Timestamp,
) -> Result<(), DbErr> {
    let token = api_token::ActiveModel {
        token_hash: Set(token.hash()),
        user_id: Set(user_id),
        name: Set(name.to_owned()),
        created_at: Set(now),
        ..Default::default()
    };
    api_token::Entity::insert(token).exec(db).await?;
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
