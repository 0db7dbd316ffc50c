//! Browser sessions of the dashboard: a random cookie, of which the database keeps the hash.

use crate::{
    api::{
        access::{Action, Role},
        dashboard::account::SessionRow,
        error::ApiError,
    },
    server::{
        access::{Staff, authorize},
        accounts,
        clock::{earlier, later, until},
        ctx::Ctx,
        db::{
            self, DatabaseTransaction,
            audit::{self, Event},
            entity::{Timestamp, session, user},
            sessions::{self, NewSession},
            users,
        },
        error::Result,
        model::SecretToken,
        second_factor, times, user_agent,
    },
};
use std::time::Duration;

/// How long a log-in waits for its code.
pub const CODE_LIFE: Duration = Duration::from_secs(10 * 60);
/// How stale "last seen" may get before it is written again: not at every request.
const SEEN_GRAIN: Duration = Duration::from_secs(60);

/// A session that has begun, for the browser to keep.
pub struct Begun {
    pub token: SecretToken,
    pub life: Duration,
    /// Whether it is good for nothing yet but the code of the second step.
    pub awaits_code: bool,
}

/// Logs somebody in to the dashboard. Who has no role there is refused with the words of a wrong
/// password, since the dashboard is none of their business. Who has a second step gets a session that
/// waits for its code; before the password was right, nobody learns who has one.
///
/// # Errors
/// `WrongCredentials`; `TooManyTries`, and `TooManyRequests` for too many that were right;
/// `Unavailable` when too many log in at once.
pub async fn log_in(ctx: &Ctx, email: &str, password: &str) -> Result<Begun> {
    let authenticated = accounts::authenticate(ctx, email, password).await?;
    if authenticated.user.role == Role::User {
        return Err(authenticated.turn_away(ctx).await);
    }
    let id = authenticated.user.id;
    let awaits_code = second_factor::is_set(ctx, id).await?;
    let admitted = authenticated.admit(ctx).await?;
    let begun = start(&admitted.transaction, ctx, id, awaits_code).await?;
    admitted.commit(ctx).await?;
    Ok(begun)
}

/// Ends the session that waits for its code, and starts a whole one with another id.
///
/// # Errors
/// `NotLoggedIn` if none waits any more; `SecondFactorWrong`; `TooManyTries`.
pub async fn enter_code(ctx: &Ctx, typed: &str) -> Result<Begun> {
    let Staff { user, session } = find_waiting(ctx).await?;
    let passed = second_factor::pass(ctx, &user, typed).await?;
    // A new password ends the session that waits, and nothing may outlive that.
    if !sessions::delete_waiting(&passed.transaction, session.id).await? {
        return Err(ApiError::NotLoggedIn.into());
    }
    let begun = start(&passed.transaction, ctx, user.id, false).await?;
    passed.commit(ctx).await?;
    Ok(begun)
}

/// Starts a session with an id of its own. The one that the browser brings is never taken over, and ends
/// (session fixation, OWASP ASVS 7.2.4): its cookie is about to be written over, and whoever else had it
/// would stay in.
async fn start(
    transaction: &DatabaseTransaction,
    ctx: &Ctx,
    user_id: i64,
    awaits_code: bool,
) -> Result<Begun> {
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
        sessions::delete(transaction, brought).await?;
    }
    sessions::delete_expired(transaction, user_id, now).await?;
    sessions::insert(transaction, new, now).await?;
    let event = Event {
        actor_id: Some(user_id),
        subject_id: Some(user_id),
        ..ctx.event(kind)
    };
    audit::insert(transaction, event).await?;
    Ok(Begun {
        token,
        life,
        awaits_code,
    })
}

/// Whoever has this session, if they may still enter the dashboard.
///
/// # Errors
/// `NotLoggedIn` if it has ended or waits for its code, or its user is disabled, frozen or has no role
/// any more.
pub async fn find(ctx: &Ctx, token: Option<&SecretToken>) -> Result<Staff> {
    let mut staff = look(ctx, token).await?;
    let now = ctx.now();
    if ctx.is_attended && until(staff.session.last_seen_at, now) > SEEN_GRAIN {
        see(ctx, &mut staff.session).await?;
    }
    Ok(staff)
}

/// The same without being seen: it does not keep the session alive.
async fn look(ctx: &Ctx, token: Option<&SecretToken>) -> Result<Staff> {
    let token = token.ok_or(ApiError::NotLoggedIn)?;
    let now = ctx.now();
    let (session, user) = sessions::find_live(&ctx.state.db, token, now, seen_since(ctx))
        .await?
        .filter(|(_, user)| may_enter(user))
        .ok_or(ApiError::NotLoggedIn)?;
    Ok(Staff { user, session })
}

async fn see(ctx: &Ctx, session: &mut session::Model) -> Result<()> {
    let now = ctx.now();
    sessions::note_seen(&ctx.state.db, session.id, now).await?;
    session.last_seen_at = now;
    Ok(())
}

fn seen_since(ctx: &Ctx) -> Timestamp {
    earlier(ctx.now(), ctx.state.config.session_idle_timeout)
}

/// Whoever has given the right password here and still has to give a code.
///
/// # Errors
/// `NotLoggedIn` if nobody has, or the time for it is over.
pub async fn find_waiting(ctx: &Ctx) -> Result<Staff> {
    let token = ctx.session().ok_or(ApiError::NotLoggedIn)?;
    let (session, user) = sessions::find_waiting(&ctx.state.db, token, ctx.now())
        .await?
        .filter(|(_, user)| may_enter(user))
        .ok_or(ApiError::NotLoggedIn)?;
    Ok(Staff { user, session })
}

fn may_enter(user: &user::Model) -> bool {
    user.is_active && user.frozen_at.is_none() && user.role != Role::User
}

/// How long a session goes on if nothing is done in it from now on.
pub fn time_left(ctx: &Ctx, session: &session::Model) -> Duration {
    let idle_end = later(session.last_seen_at, ctx.state.config.session_idle_timeout);
    until(ctx.now(), idle_end).min(until(ctx.now(), session.expires_at))
}

/// How long the asker's session goes on. Whether somebody is at the browser is for its page to say:
/// being asked by a clock keeps no session alive.
///
/// # Errors
/// `NotLoggedIn`.
pub async fn own_time_left(ctx: &Ctx, is_somebody_there: bool) -> Result<Duration> {
    let mut staff = look(ctx, ctx.session()).await?;
    if is_somebody_there {
        see(ctx, &mut staff.session).await?;
    }
    Ok(time_left(ctx, &staff.session))
}

/// The asker's own sessions, the latest used first (OWASP ASVS 7.5.2).
pub async fn own(ctx: &Ctx) -> Result<Vec<SessionRow>> {
    let actor = authorize(ctx, Action::ManageOwnAccount).await?;
    let Staff { user, session } = actor.staff().ok_or(ApiError::NotAllowed)?;
    let all = sessions::live_of_user(&ctx.state.db, user.id, ctx.now(), seen_since(ctx)).await?;
    let row = |other: session::Model| SessionRow {
        id: other.id,
        is_this: other.id == session.id,
        network: other.network,
        browser: other
            .user_agent
            .as_deref()
            .map(user_agent::name)
            .unwrap_or_default(),
        since: times::text(other.created_at),
        last_seen: times::text(other.last_seen_at),
    };
    Ok(all.into_iter().map(row).collect())
}

/// Ends one of the asker's own sessions; one that has ended already is no error.
///
/// # Errors
/// `NotFound` for somebody else's.
pub async fn end_own(ctx: &Ctx, id: i64) -> Result<()> {
    let actor = authorize(ctx, Action::ManageOwnAccount).await?;
    let Staff { user, .. } = actor.staff().ok_or(ApiError::NotAllowed)?;
    let transaction = db::begin_write(&ctx.state.db).await?;
    if !sessions::delete_own(&transaction, id, user.id).await? {
        return Err(ApiError::NotFound.into());
    }
    note(ctx, &transaction, audit::Kind::OwnSessionEnded, user.id).await?;
    transaction.commit().await?;
    Ok(())
}

/// Ends all of the asker's sessions but the one that asks.
pub async fn end_own_others(ctx: &Ctx) -> Result<()> {
    let actor = authorize(ctx, Action::ManageOwnAccount).await?;
    let Staff { user, session } = actor.staff().ok_or(ApiError::NotAllowed)?;
    let transaction = db::begin_write(&ctx.state.db).await?;
    sessions::delete_others(&transaction, session.id, user.id).await?;
    note(
        ctx,
        &transaction,
        audit::Kind::OwnOtherSessionsEnded,
        user.id,
    )
    .await?;
    transaction.commit().await?;
    Ok(())
}

/// Switches the keyboard shortcuts of the asker's dashboard on or off.
pub async fn set_shortcuts(ctx: &Ctx, are_on: bool) -> Result<()> {
    let actor = authorize(ctx, Action::ManageOwnAccount).await?;
    let Staff { user, .. } = actor.staff().ok_or(ApiError::NotAllowed)?;
    users::set_shortcuts(&ctx.state.db, user.id, are_on).await?;
    Ok(())
}

/// Ends the asker's session; one that has ended already is no error.
pub async fn log_out(ctx: &Ctx) -> Result<()> {
    let Some(token) = ctx.session() else {
        return Ok(());
    };
    let logged_in = find(ctx, Some(token)).await;
    let transaction = db::begin_write(&ctx.state.db).await?;
    // One that waits for its code ends as well.
    sessions::delete(&transaction, token).await?;
    if let Ok(Staff { user, .. }) = logged_in {
        note(ctx, &transaction, audit::Kind::LoggedOut, user.id).await?;
    }
    transaction.commit().await?;
    Ok(())
}

async fn note(
    ctx: &Ctx,
    transaction: &DatabaseTransaction,
    kind: audit::Kind,
    user_id: i64,
) -> Result<()> {
    let event = Event {
        actor_id: Some(user_id),
        subject_id: Some(user_id),
        ..ctx.event(kind)
    };
    audit::insert(transaction, event).await?;
    Ok(())
}

/// Forgets the sessions that have run out.
pub async fn tidy(ctx: &Ctx) -> Result<()> {
    while sessions::delete_some_expired(&ctx.state.db, ctx.now()).await? {}
    Ok(())
}
