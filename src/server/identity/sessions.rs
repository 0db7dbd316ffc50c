//! Sessions of the dashboard: a random cookie, of which the database keeps the hash. This module starts and
//! finds them.

use crate::{
    api::{access::Role, error::ApiError},
    server::{
        account::User,
        change::Change,
        clock::{earlier, later, until},
        ctx::Ctx,
        db::{
            audit::{self, Event},
            entity::{Timestamp, session},
            session_rows::{self, NewSession},
        },
        error::Result,
        identity::{Staff, password, second_factor},
        model::SecretToken,
    },
};
use std::time::Duration;

/// How long a log-in waits for its two-factor code.
pub const CODE_LIFE: Duration = Duration::from_secs(10 * 60);

/// How stale "last seen" may get, so that not every request writes it.
const SEEN_GRAIN: Duration = Duration::from_secs(60);

/// A new session, for the browser to keep.
pub struct Begun {
    pub token: SecretToken,
    pub life: Duration,
    /// Whether it only allows entering the two-factor code.
    pub awaits_code: bool,
}

/// Logs a user in to the dashboard. Users without a role are rejected as if the password were wrong. With
/// two-factor authentication the session waits for a code; nobody learns who uses it before the password was
/// right.
///
/// # Errors
/// `WrongCredentials`; `TooManyTries`, and `TooManyRequests` for too many successful ones; `Unavailable` when
/// too many log in at once.
pub async fn log_in(ctx: &Ctx, email: &str, password: &str) -> Result<Begun> {
    let authenticated = password::authenticate(ctx, email, password).await?;
    if authenticated.user.role == Role::User {
        return Err(authenticated.turn_away(ctx).await);
    }
    let id = authenticated.user.id;
    let awaits_code = second_factor::is_set(ctx, id).await?;
    let mut admitted = authenticated.admit(ctx).await?;
    let begun = start(&mut admitted.change, ctx, id, awaits_code).await?;
    admitted.commit(ctx).await?;
    Ok(begun)
}

/// Ends the session that waits for its code, and starts a full one with another id.
///
/// # Errors
/// `NotLoggedIn` if no session waits; `SecondFactorWrong`; `TooManyTries`.
pub async fn enter_code(ctx: &Ctx, typed: &str) -> Result<Begun> {
    let Staff { user, session } = find_waiting(ctx).await?;
    let mut passed = second_factor::pass(ctx, &user, typed).await?;
    // A new password ends the waiting session, and nothing may outlive that.
    if !session_rows::delete_waiting(&passed.change, session.id).await? {
        return Err(ApiError::NotLoggedIn.into());
    }
    let begun = start(&mut passed.change, ctx, user.id, false).await?;
    passed.commit(ctx).await?;
    Ok(begun)
}

/// Starts a session with a new id. The session that the browser sent is never reused, and ends (session
/// fixation, OWASP ASVS 7.2.4): its cookie is about to be overwritten, and anybody else who had it would stay
/// logged in.
async fn start(change: &mut Change, ctx: &Ctx, user_id: i64, awaits_code: bool) -> Result<Begun> {
    let now = ctx.now();
    let token = SecretToken::random(&ctx.state.random);
    let (life, kind) = if awaits_code {
        (CODE_LIFE, audit::Kind::SecondFactorAsked)
    } else {
        (ctx.state.config.session_timeout, audit::Kind::LoggedIn)
    };
    let new = NewSession {
        token: &token,
        user_id,
        network: ctx.network.as_deref().unwrap_or_default(),
        user_agent: ctx.user_agent.as_deref(),
        expires_at: later(now, life),
        awaits_code,
    };
    if let Some(brought) = ctx.session() {
        session_rows::delete(change, brought).await?;
    }
    session_rows::delete_expired(change, user_id, now).await?;
    session_rows::insert(change, new, now).await?;
    let event = Event {
        actor_id: Some(user_id),
        subject_id: Some(user_id),
        ..ctx.event(kind)
    };
    change.note(event);
    Ok(Begun {
        token,
        life,
        awaits_code,
    })
}

/// The session's user, if they may still use the dashboard.
///
/// # Errors
/// `NotLoggedIn` if it has ended or waits for its code, or its user is disabled, frozen or no longer has a
/// role.
pub async fn find(ctx: &Ctx, token: Option<&SecretToken>) -> Result<Staff> {
    let mut staff = look(ctx, token).await?;
    let now = ctx.now();
    if ctx.is_attended && until(staff.session.last_seen_at, now) > SEEN_GRAIN {
        see(ctx, &mut staff.session).await?;
    }
    Ok(staff)
}

/// The same without updating "last seen": it does not keep the session alive.
pub async fn look(ctx: &Ctx, token: Option<&SecretToken>) -> Result<Staff> {
    let token = token.ok_or(ApiError::NotLoggedIn)?;
    let now = ctx.now();
    let (session, user) = session_rows::find_live(&ctx.state.db, token, now, seen_since(ctx))
        .await?
        .filter(|(_, user)| may_enter_dashboard(user))
        .ok_or(ApiError::NotLoggedIn)?;
    Ok(Staff { user, session })
}

pub async fn see(ctx: &Ctx, session: &mut session::Model) -> Result<()> {
    let now = ctx.now();
    session_rows::note_seen(&ctx.state.db, session.id, now).await?;
    session.last_seen_at = now;
    Ok(())
}

pub fn seen_since(ctx: &Ctx) -> Timestamp {
    earlier(ctx.now(), ctx.state.config.session_idle_timeout)
}

/// The user who has given the right password in this browser and still has to enter a code.
///
/// # Errors
/// `NotLoggedIn` if there is none, or the time for it is over.
pub async fn find_waiting(ctx: &Ctx) -> Result<Staff> {
    let token = ctx.session().ok_or(ApiError::NotLoggedIn)?;
    let (session, user) = session_rows::find_waiting(&ctx.state.db, token, ctx.now())
        .await?
        .filter(|(_, user)| may_enter_dashboard(user))
        .ok_or(ApiError::NotLoggedIn)?;
    Ok(Staff { user, session })
}

fn may_enter_dashboard(user: &User) -> bool {
    user.is_open() && user.role != Role::User
}

/// How long a session lasts from now if it stays idle.
pub fn time_left(ctx: &Ctx, session: &session::Model) -> Duration {
    let idle_end = later(session.last_seen_at, ctx.state.config.session_idle_timeout);
    until(ctx.now(), idle_end).min(until(ctx.now(), session.expires_at))
}
