//! Queries for browser sessions.

use super::{
    batches,
    entity::{Timestamp, session},
    user_rows,
};
use crate::server::{account::User, model::SecretToken};
use chrono::DateTime;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait,
    QueryFilter, QueryOrder, QuerySelect, sea_query::Expr,
};

/// Rows per deletion, so that nobody waits for it.
const BATCH: u64 = 1000;

/// What a session begins with.
pub struct NewSession<'a> {
    pub token: &'a SecretToken,
    pub user_id: i64,
    pub network: &'a str,
    pub user_agent: Option<&'a str>,
    pub expires_at: Timestamp,
    /// Whether it still waits for a two-factor code.
    pub awaits_code: bool,
}

pub async fn insert(
    db: &impl ConnectionTrait,
    new: NewSession<'_>,
    now: Timestamp,
) -> Result<(), DbErr> {
    let session = session::ActiveModel {
        token_hash: Set(new.token.hash()),
        user_id: Set(new.user_id),
        created_at: Set(now),
        last_seen_at: Set(now),
        expires_at: Set(new.expires_at),
        network: Set(new.network.to_owned()),
        user_agent: Set(new.user_agent.map(str::to_owned)),
        awaits_code: Set(new.awaits_code),
        ..Default::default()
    };
    session::Entity::insert(session).exec(db).await?;
    Ok(())
}

/// The session and its user, unless it waits for a code, has expired, or has been idle since then.
pub async fn find_live(
    db: &impl ConnectionTrait,
    token: &SecretToken,
    now: Timestamp,
    seen_since: Timestamp,
) -> Result<Option<(session::Model, User)>, DbErr> {
    find(db, token, false, now, seen_since).await
}

/// The session and its user, if it waits for its code and has not timed out.
pub async fn find_waiting(
    db: &impl ConnectionTrait,
    token: &SecretToken,
    now: Timestamp,
) -> Result<Option<(session::Model, User)>, DbErr> {
    find(db, token, true, now, Timestamp::from(DateTime::UNIX_EPOCH)).await
}

async fn find(
    db: &impl ConnectionTrait,
    token: &SecretToken,
    awaits_code: bool,
    now: Timestamp,
    seen_since: Timestamp,
) -> Result<Option<(session::Model, User)>, DbErr> {
    let Some(session) = session::Entity::find()
        .filter(session::Column::TokenHash.eq(token.hash()))
        .filter(session::Column::AwaitsCode.eq(awaits_code))
        .filter(session::Column::ExpiresAt.gt(now))
        .filter(session::Column::LastSeenAt.gt(seen_since))
        .one(db)
        .await?
    else {
        return Ok(None);
    };
    let user = user_rows::find(db, session.user_id).await?;
    Ok(user.map(|user| (session, user)))
}

/// A user's live sessions, the most recently used first.
pub async fn live_of_user(
    db: &impl ConnectionTrait,
    user_id: i64,
    now: Timestamp,
    seen_since: Timestamp,
) -> Result<Vec<session::Model>, DbErr> {
    session::Entity::find()
        .filter(session::Column::UserId.eq(user_id))
        .filter(session::Column::AwaitsCode.eq(false))
        .filter(session::Column::ExpiresAt.gt(now))
        .filter(session::Column::LastSeenAt.gt(seen_since))
        .order_by_desc(session::Column::LastSeenAt)
        .order_by_desc(session::Column::Id)
        .all(db)
        .await
}

/// Records that the session's owner has confirmed their password.
pub async fn note_confirmed(
    db: &impl ConnectionTrait,
    id: i64,
    now: Timestamp,
) -> Result<(), DbErr> {
    session::Entity::update_many()
        .col_expr(session::Column::ConfirmedAt, Expr::value(now))
        .filter(session::Column::Id.eq(id))
        .exec(db)
        .await?;
    Ok(())
}

pub async fn note_seen(db: &impl ConnectionTrait, id: i64, now: Timestamp) -> Result<(), DbErr> {
    session::Entity::update_many()
        .col_expr(session::Column::LastSeenAt, Expr::value(now))
        .filter(session::Column::Id.eq(id))
        .exec(db)
        .await?;
    Ok(())
}

/// Whether a session still exists.
pub async fn is_there(db: &impl ConnectionTrait, id: i64) -> Result<bool, DbErr> {
    let found = session::Entity::find_by_id(id).count(db).await?;
    Ok(found > 0)
}

/// Ends a session that waits for its code; `false` if it has ended already.
pub async fn delete_waiting(db: &impl ConnectionTrait, id: i64) -> Result<bool, DbErr> {
    let deleted = session::Entity::delete_many()
        .filter(session::Column::Id.eq(id))
        .filter(session::Column::AwaitsCode.eq(true))
        .exec(db)
        .await?;
    Ok(deleted.rows_affected == 1)
}

/// Ends all of a user's sessions but this one.
pub async fn delete_others(db: &impl ConnectionTrait, id: i64, user_id: i64) -> Result<(), DbErr> {
    session::Entity::delete_many()
        .filter(session::Column::Id.ne(id))
        .filter(session::Column::UserId.eq(user_id))
        .exec(db)
        .await?;
    Ok(())
}

/// Prunes a user's expired sessions.
pub async fn delete_expired(
    db: &impl ConnectionTrait,
    user_id: i64,
    now: Timestamp,
) -> Result<(), DbErr> {
    session::Entity::delete_many()
        .filter(session::Column::UserId.eq(user_id))
        .filter(session::Column::ExpiresAt.lte(now))
        .exec(db)
        .await?;
    Ok(())
}

/// Prunes some of all expired sessions; returns whether there may be more.
pub async fn delete_some_expired(db: &impl ConnectionTrait, now: Timestamp) -> Result<bool, DbErr> {
    let expired = session::Entity::find().filter(session::Column::ExpiresAt.lte(now));
    batches::delete_some(db, expired, session::Column::Id, BATCH).await
}

pub async fn delete(db: &impl ConnectionTrait, token: &SecretToken) -> Result<(), DbErr> {
    session::Entity::delete_many()
        .filter(session::Column::TokenHash.eq(token.hash()))
        .exec(db)
        .await?;
    Ok(())
}

pub async fn delete_of_users(db: &impl ConnectionTrait, users: &[i64]) -> Result<(), DbErr> {
    session::Entity::delete_many()
        .filter(session::Column::UserId.is_in(users.iter().copied()))
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

/// The unexpired sessions of a user, the most recently used first.
pub async fn latest_of_user(
    db: &impl ConnectionTrait,
    user_id: i64,
    now: Timestamp,
    limit: u64,
) -> Result<Vec<session::Model>, DbErr> {
    session::Entity::find()
        .filter(session::Column::UserId.eq(user_id))
        .filter(session::Column::ExpiresAt.gt(now))
        .order_by_desc(session::Column::LastSeenAt)
        .order_by_desc(session::Column::Id)
        .limit(limit)
        .all(db)
        .await
}

pub async fn count_of_user(db: &impl ConnectionTrait, user_id: i64) -> Result<u64, DbErr> {
    session::Entity::find()
        .filter(session::Column::UserId.eq(user_id))
        .count(db)
        .await
}

/// Ends one session, if it is this user's; `false` if not.
pub async fn delete_one_of_user(
    db: &impl ConnectionTrait,
    id: i64,
    user_id: i64,
) -> Result<bool, DbErr> {
    let deleted = session::Entity::delete_many()
        .filter(session::Column::Id.eq(id))
        .filter(session::Column::UserId.eq(user_id))
        .exec(db)
        .await?;
    Ok(deleted.rows_affected == 1)
}
