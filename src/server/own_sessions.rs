//! What users of the dashboard see and do about their own sessions.

use crate::{
    api::{access::Action, dashboard::account::SessionRow, error::ApiError},
    server::{
        change::Change,
        ctx::Ctx,
        db::{
            audit::{self, Event},
            entity::session,
            session_rows, user_rows,
        },
        error::Result,
        identity::{self, Staff, authorize},
        times, user_agent,
    },
};
use std::time::Duration;

/// How long the caller's session has left. The page says whether somebody is at the browser: polling keeps no
/// session alive.
///
/// # Errors
/// `NotLoggedIn`.
pub async fn own_time_left(ctx: &Ctx, is_somebody_there: bool) -> Result<Duration> {
    let mut staff = identity::sessions::look(ctx, ctx.session()).await?;
    if is_somebody_there {
        identity::sessions::see(ctx, &mut staff.session).await?;
    }
    Ok(identity::sessions::time_left(ctx, &staff.session))
}

/// The caller's own sessions, the most recently used first (OWASP ASVS 7.5.2).
pub async fn own(ctx: &Ctx) -> Result<Vec<SessionRow>> {
    let actor = authorize(ctx, Action::ManageOwnAccount).await?;
    let Staff { user, session } = actor.staff().ok_or(ApiError::NotAllowed)?;
    let all = session_rows::live_of_user(
        &ctx.state.db,
        user.id,
        ctx.now(),
        identity::sessions::seen_since(ctx),
    )
    .await?;
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

/// Ends one of the caller's own sessions; one that has ended already is no error.
///
/// # Errors
/// `NotFound` for somebody else's.
pub async fn end_own(ctx: &Ctx, id: i64) -> Result<()> {
    let actor = authorize(ctx, Action::ManageOwnAccount).await?;
    let Staff { user, .. } = actor.staff().ok_or(ApiError::NotAllowed)?;
    let mut change = Change::begin(ctx).await?;
    if !session_rows::delete_one_of_user(&change, id, user.id).await? {
        return Err(ApiError::NotFound.into());
    }
    note(ctx, &mut change, audit::Kind::OwnSessionEnded, user.id);
    change.commit().await?;
    Ok(())
}

/// Ends all of the caller's sessions but the current one.
pub async fn end_own_others(ctx: &Ctx) -> Result<()> {
    let actor = authorize(ctx, Action::ManageOwnAccount).await?;
    let Staff { user, session } = actor.staff().ok_or(ApiError::NotAllowed)?;
    let mut change = Change::begin(ctx).await?;
    session_rows::delete_others(&change, session.id, user.id).await?;
    note(
        ctx,
        &mut change,
        audit::Kind::OwnOtherSessionsEnded,
        user.id,
    );
    change.commit().await?;
    Ok(())
}

/// Switches the caller's keyboard shortcuts on or off.
pub async fn set_shortcuts(ctx: &Ctx, are_on: bool) -> Result<()> {
    let actor = authorize(ctx, Action::ManageOwnAccount).await?;
    let Staff { user, .. } = actor.staff().ok_or(ApiError::NotAllowed)?;
    user_rows::set_shortcuts(&ctx.state.db, user.id, are_on).await?;
    Ok(())
}

/// Ends the caller's session; one that has ended already is no error.
pub async fn log_out(ctx: &Ctx) -> Result<()> {
    let Some(token) = ctx.session() else {
        return Ok(());
    };
    let logged_in = identity::sessions::find(ctx, Some(token)).await;
    let mut change = Change::begin(ctx).await?;
    // One that waits for its code ends as well.
    session_rows::delete(&change, token).await?;
    if let Ok(Staff { user, .. }) = logged_in {
        note(ctx, &mut change, audit::Kind::LoggedOut, user.id);
    }
    change.commit().await?;
    Ok(())
}

fn note(ctx: &Ctx, change: &mut Change, kind: audit::Kind, user_id: i64) {
    let event = Event {
        actor_id: Some(user_id),
        subject_id: Some(user_id),
        ..ctx.event(kind)
    };
    change.note(event);
}

/// Prunes expired sessions.
pub async fn tidy(ctx: &Ctx) -> Result<()> {
    while session_rows::delete_some_expired(&ctx.state.db, ctx.now()).await? {}
    Ok(())
}
