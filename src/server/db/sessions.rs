//! Queries of the browser sessions.

use super::entity::{Timestamp, session, user};
use crate::server::model::SecretToken;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter,
    sea_query::Expr,
};

pub async fn insert(
    db: &impl ConnectionTrait,
    token: &SecretToken,
    user_id: i64,
    network: &str,
    now: Timestamp,
    expires_at: Timestamp,
) -> Result<(), DbErr> {
    let session = session::ActiveModel {
        token_hash: Set(token.hash()),
        user_id: Set(user_id),
        created_at: Set(now),
        last_seen_at: Set(now),
        expires_at: Set(expires_at),
        network: Set(network.to_owned()),
        ..Default::default()
    };
    session::Entity::insert(session).exec(db).await?;
    Ok(())
}

/// The session and its user, if it has neither expired nor been idle since then.
pub async fn find_live(
    db: &impl ConnectionTrait,
    token: &SecretToken,
    now: Timestamp,
    seen_since: Timestamp,
) -> Result<Option<(session::Model, user::Model)>, DbErr> {
    let Some(session) = session::Entity::find()
        .filter(session::Column::TokenHash.eq(token.hash()))
        .filter(session::Column::ExpiresAt.gt(now))
        .filter(session::Column::LastSeenAt.gt(seen_since))
        .one(db)
        .await?
    else {
        return Ok(None);
    };
    let user = user::Entity::find_by_id(session.user_id).one(db).await?;
    Ok(user.map(|user| (session, user)))
}

pub async fn note_seen(db: &impl ConnectionTrait, id: i64, now: Timestamp) -> Result<(), DbErr> {
    session::Entity::update_many()
        .col_expr(session::Column::LastSeenAt, Expr::value(now))
        .filter(session::Column::Id.eq(id))
        .exec(db)
        .await?;
    Ok(())
}

pub async fn delete(db: &impl ConnectionTrait, token: &SecretToken) -> Result<(), DbErr> {
    session::Entity::delete_many()
        .filter(session::Column::TokenHash.eq(token.hash()))
        .exec(db)
        .await?;
    Ok(())
}

pub async fn delete_of_user(db: &impl ConnectionTrait, user_id: i64) -> Result<(), DbErr> {
    session::Entity::delete_many()
        .filter(session::Column::UserId.eq(user_id))
        .exec(db)
        .await?;
    Ok(())
}
