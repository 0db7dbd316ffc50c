//! Queries for the one-time links that create the first administrator.

use super::entity::{Timestamp, admin_invitation};
use crate::server::model::SecretToken;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait,
    QueryFilter, sea_query::Expr,
};

/// Makes this the only invitation.
pub async fn replace(
    db: &impl ConnectionTrait,
    token: &SecretToken,
    now: Timestamp,
    expires_at: Timestamp,
) -> Result<(), DbErr> {
    admin_invitation::Entity::delete_many().exec(db).await?;
    let invitation = admin_invitation::ActiveModel {
        token_hash: Set(token.hash()),
        created_at: Set(now),
        expires_at: Set(expires_at),
        ..Default::default()
    };
    admin_invitation::Entity::insert(invitation)
        .exec(db)
        .await?;
    Ok(())
}

pub async fn is_live(
    db: &impl ConnectionTrait,
    token: &SecretToken,
    now: Timestamp,
) -> Result<bool, DbErr> {
    let live = admin_invitation::Entity::find()
        .filter(admin_invitation::Column::TokenHash.eq(token.hash()))
        .filter(admin_invitation::Column::UsedAt.is_null())
        .filter(admin_invitation::Column::ExpiresAt.gt(now))
        .count(db)
        .await?;
    Ok(live == 1)
}

/// Uses the invitation up; `false` if it is no longer valid.
pub async fn use_up(
    db: &impl ConnectionTrait,
    token: &SecretToken,
    now: Timestamp,
) -> Result<bool, DbErr> {
    let used = admin_invitation::Entity::update_many()
        .col_expr(admin_invitation::Column::UsedAt, Expr::value(now))
        .filter(admin_invitation::Column::TokenHash.eq(token.hash()))
        .filter(admin_invitation::Column::UsedAt.is_null())
        .filter(admin_invitation::Column::ExpiresAt.gt(now))
        .exec(db)
        .await?;
    Ok(used.rows_affected == 1)
}
