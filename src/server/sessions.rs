//! Browser sessions of the dashboard: a random cookie, of which the database keeps the hash.

use crate::{
    api::{access::Role, error::ApiError},
    server::{
        access::Staff,
        accounts::{self, Authenticated},
        clock::{earlier, later, until},
        ctx::Ctx,
        db::{
            self,
            audit::{self, Event},
            entity::user,
            sessions::{self, NewSession},
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

/// Logs somebody in to the dashboard. Who has no role there is refused with the words of a wrong password, since the
/// dashboard is none of their business.
///
/// # Errors
/// `WrongCredentials`; `TooManyTries`; `Unavailable` when too many log in at once.
pub async fn log_in(ctx: &Ctx, email: &str, password: &str) -> Result<SecretToken> {
    let authenticated = accounts::authenticate(ctx, email, password).await?;
    if authenticated.user.role == Role::User {
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
    let transaction = db::begin_write(&ctx.state.db).await?;
    authenticated.note_login(&transaction, ctx).await?;
    let new = NewSession {
        token: &token,
        user_id: user.id,
        network: ctx.network.as_deref().unwrap_or_default(),
        user_agent: ctx.user_agent.as_deref(),
        expires_at: later(now, ABSOLUTE_LIFE),
    };
    sessions::insert(&transaction, new, now).await?;
    let event = Event {
        actor_id: Some(user.id),
        subject_id: Some(user.id),
        ..ctx.event(audit::Kind::LoggedIn)
    };
    audit::insert(&transaction, event).await?;
    transaction.commit().await?;
    Ok(token)
}

/// Whoever has this session, if they may still enter the dashboard.
///
/// # Errors
/// `NotLoggedIn` if it has ended, or its user is disabled, frozen or has no role any more.
pub async fn find(ctx: &Ctx, token: Option<&SecretToken>) -> Result<Staff> {
    let token = token.ok_or(ApiError::NotLoggedIn)?;
    let now = ctx.now();
    let (session, user) = sessions::find_live(&ctx.state.db, token, now, earlier(now, IDLE_LIFE))
        .await?
        .filter(|(_, user)| may_enter(user))
        .ok_or(ApiError::NotLoggedIn)?;
    if ctx.is_attended && until(session.last_seen_at, now) > SEEN_GRAIN {
        sessions::note_seen(&ctx.state.db, session.id, now).await?;
    }
    Ok(Staff { user, session })
}

fn may_enter(user: &user::Model) -> bool {
    user.is_active && user.frozen_at.is_none() && user.role != Role::User
}

/// Ends the asker's session; one that has ended already is no error.
pub async fn log_out(ctx: &Ctx) -> Result<()> {
    let Ok(Staff { user, .. }) = find(ctx, ctx.session()).await else {
        return Ok(());
    };
    if let Some(token) = ctx.session() {
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
