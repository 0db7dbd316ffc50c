//! Browser sessions of the dashboard: a random cookie, of which the database keeps the hash.

use crate::{
    api::error::ApiError,
    server::{
        accounts::{self, Authenticated},
        clock::{earlier, later, until},
        ctx::Ctx,
        db::{
            self,
            audit::{self, Event},
            entity::user,
            sessions,
        },
        error::Result,
        model::SecretToken,
    },
};
use std::time::Duration;

/// A session ends this long after it began, whatever is done in it (OWASP ASVS 7.3.2).
pub const ABSOLUTE_LIFE: Duration = Duration::from_secs(12 * 60 * 60);
/// A session ends after this long without a request (OWASP ASVS 7.3.1).
const IDLE_LIFE: Duration = Duration::from_secs(60 * 60);
/// How stale "last seen" may get before it is written again: not at every request.
const SEEN_GRAIN: Duration = Duration::from_secs(60);

/// Logs an admin in. Who is no admin is refused with the words of a wrong password, since the
/// dashboard is none of their business.
///
/// # Errors
/// `WrongCredentials`; `TooManyTries`; `Unavailable` when too many log in at once.
pub async fn log_in(ctx: &Ctx, email: &str, password: &str) -> Result<SecretToken> {
    let authenticated = accounts::authenticate(ctx, email, password).await?;
    if !authenticated.user.is_admin {
        return Err(ApiError::WrongCredentials.into());
    }
    start(ctx, &authenticated).await
}

/// Starts a session with an id of its own: none that a browser brings is ever taken over (session
/// fixation, OWASP ASVS 7.2.4).
async fn start(ctx: &Ctx, authenticated: &Authenticated) -> Result<SecretToken> {
    let user = &authenticated.user;
    let now = ctx.now();
    let token = SecretToken::random(&ctx.state.random);
    let network = ctx.network.as_deref().unwrap_or_default();
    let transaction = db::begin_write(&ctx.state.db).await?;
    authenticated.note_login(&transaction, ctx).await?;
    sessions::insert(
        &transaction,
        &token,
        user.id,
        network,
        now,
        later(now, ABSOLUTE_LIFE),
    )
    .await?;
    let event = Event {
        actor_id: Some(user.id),
        subject_id: Some(user.id),
        ..ctx.event(audit::Kind::LoggedIn)
    };
    audit::insert(&transaction, event).await?;
    transaction.commit().await?;
    Ok(token)
}

/// The admin whose session this is.
///
/// # Errors
/// `NotLoggedIn` if it has ended, or its user is disabled, frozen or no longer an admin.
pub async fn require_admin(ctx: &Ctx, token: Option<&SecretToken>) -> Result<user::Model> {
    let token = token.ok_or(ApiError::NotLoggedIn)?;
    let now = ctx.now();
    let (session, user) = sessions::find_live(&ctx.state.db, token, now, earlier(now, IDLE_LIFE))
        .await?
        .filter(|(_, user)| user.is_active && user.is_admin && user.frozen_at.is_none())
        .ok_or(ApiError::NotLoggedIn)?;
    if until(session.last_seen_at, now) > SEEN_GRAIN {
        sessions::note_seen(&ctx.state.db, session.id, now).await?;
    }
    Ok(user)
}

/// Ends a session; one that has ended already is no error.
pub async fn log_out(ctx: &Ctx, token: Option<&SecretToken>) -> Result<()> {
    let Ok(user) = require_admin(ctx, token).await else {
        return Ok(());
    };
    if let Some(token) = token {
        let transaction = db::begin_write(&ctx.state.db).await?;
        sessions::delete(&transaction, token).await?;
        let event = Event {
            actor_id: Some(user.id),
            subject_id: Some(user.id),
            ..ctx.event(audit::Kind::LoggedOut)
        };
        audit::insert(&transaction, event).await?;
        transaction.commit().await?;
    }
    Ok(())
}
