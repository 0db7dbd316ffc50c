//! Server functions of one's own account.

use crate::{
    actions,
    api::{dashboard::Next, error::ApiError},
    routes,
    server::{enrolment, own_sessions},
    text::dashboard::Done,
};
use leptos::prelude::*;

/// Ends one of one's own sessions.
#[server(endpoint = "end-session")]
pub async fn end_session(id: i64) -> Result<Next, ApiError> {
    actions::answer(async |ctx| {
        own_sessions::end_own(&ctx, id).await?;
        Ok(Next::to(routes::ADMIN_ACCOUNT, Done::SessionWasEnded))
    })
    .await
}

/// Ends all of one's own sessions but this one.
#[server(endpoint = "end-other-sessions")]
pub async fn end_other_sessions() -> Result<Next, ApiError> {
    actions::answer(async |ctx| {
        own_sessions::end_own_others(&ctx).await?;
        Ok(Next::to(routes::ADMIN_ACCOUNT, Done::OtherSessionsEnded))
    })
    .await
}

/// How many seconds the session has left. `is_somebody_there` means that somebody has pressed a key or a
/// button, which keeps it alive.
#[server(endpoint = "session-time")]
pub async fn session_time(is_somebody_there: bool) -> Result<u32, ApiError> {
    actions::answer(async |ctx| {
        let left = own_sessions::own_time_left(&ctx, is_somebody_there).await?;
        Ok(u32::try_from(left.as_secs()).unwrap_or(u32::MAX))
    })
    .await
}

/// Switches the keyboard shortcuts on or off.
#[server(endpoint = "set-shortcuts")]
pub async fn set_shortcuts(are_on: bool) -> Result<Next, ApiError> {
    actions::answer(async |ctx| {
        own_sessions::set_shortcuts(&ctx, are_on).await?;
        let done = if are_on {
            Done::ShortcutsOn
        } else {
            Done::ShortcutsOff
        };
        Ok(Next::to(routes::ADMIN_ACCOUNT, done))
    })
    .await
}

/// Begins to set up one's own two-factor authentication.
#[server(endpoint = "begin-second-factor")]
pub async fn begin_second_factor(password: Option<String>) -> Result<Next, ApiError> {
    actions::answer(async |ctx| {
        enrolment::begin(&ctx, password.as_deref()).await?;
        Ok(Next::plain(routes::ADMIN_SECOND_FACTOR.to_owned()))
    })
    .await
}

/// Removes one's own two-factor authentication.
#[server(endpoint = "remove-second-factor")]
pub async fn remove_second_factor(
    password: Option<String>,
    code: String,
) -> Result<Next, ApiError> {
    actions::answer(async |ctx| {
        enrolment::remove_own(&ctx, password.as_deref(), &code).await?;
        Ok(Next::to(
            routes::ADMIN_SECOND_FACTOR,
            Done::SecondFactorRemoved,
        ))
    })
    .await
}

/// Resets another user's two-factor authentication.
#[server(endpoint = "reset-second-factor")]
pub async fn reset_second_factor(id: i64, password: Option<String>) -> Result<Next, ApiError> {
    actions::answer(async |ctx| {
        enrolment::reset(&ctx, id, password.as_deref()).await?;
        Ok(Next::to(
            &routes::admin_user_second_factor(id),
            Done::SecondFactorReset,
        ))
    })
    .await
}
