//! What the dashboard tells and does about one's own account: sessions, the second step, the keyboard.

use super::Next;
use crate::api::{access::Role, error::ApiError, times::TimeText};
use leptos::prelude::*;

/// What the page of one's own account tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    pub name: String,
    pub email: String,
    pub role: Role,
    pub has_shortcuts: bool,
    pub has_second_factor: bool,
    pub sessions: Vec<SessionRow>,
}

/// One of one's own sessions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionRow {
    pub id: i64,
    /// Whether it is the one that asks.
    pub is_this: bool,
    pub network: String,
    /// The browser and the system, as far as they are known ones.
    pub browser: (Option<&'static str>, Option<&'static str>),
    pub since: TimeText,
    pub last_seen: TimeText,
}

/// How one's own second step stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SecondFactor {
    Off,
    /// A secret was drawn, and no code has shown yet that the app has it.
    Begun(Enrolment),
    On {
        since: TimeText,
        codes_left: u64,
    },
}

/// How a secret gets into an app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Enrolment {
    /// A QR code, as the address of an image.
    pub picture: String,
    /// The same for typing.
    pub secret: String,
}

/// A form that was sent when nobody was logged in any more, carried along through the log-in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptForm {
    /// Where it belongs, in the dashboard.
    pub path: String,
    /// Its fields, without passwords and codes.
    pub fields: Vec<(String, String)>,
    /// The same fields in one text (`application/x-www-form-urlencoded`).
    pub encoded: String,
}

/// Ends one of one's own sessions.
#[server(endpoint = "end-session")]
pub async fn end_session(id: i64) -> Result<Next, ApiError> {
    use crate::{
        routes,
        server::{http::server_functions, sessions},
        text::dashboard::Done,
    };
    server_functions::answer(async |ctx| {
        sessions::end_own(&ctx, id).await?;
        Ok(Next::to(routes::ADMIN_ACCOUNT, Done::SessionWasEnded))
    })
    .await
}

/// Ends all of one's own sessions but this one.
#[server(endpoint = "end-other-sessions")]
pub async fn end_other_sessions() -> Result<Next, ApiError> {
    use crate::{
        routes,
        server::{http::server_functions, sessions},
        text::dashboard::Done,
    };
    server_functions::answer(async |ctx| {
        sessions::end_own_others(&ctx).await?;
        Ok(Next::to(routes::ADMIN_ACCOUNT, Done::OtherSessionsEnded))
    })
    .await
}

/// For how many seconds this session goes on. `is_somebody_there` says that somebody has pressed a key
/// or a button, which keeps it alive.
#[server(endpoint = "session-time")]
pub async fn session_time(is_somebody_there: bool) -> Result<u32, ApiError> {
    use crate::server::{http::server_functions, sessions};
    server_functions::answer(async |ctx| {
        let left = sessions::own_time_left(&ctx, is_somebody_there).await?;
        Ok(u32::try_from(left.as_secs()).unwrap_or(u32::MAX))
    })
    .await
}

/// Switches the keyboard shortcuts on or off.
#[server(endpoint = "set-shortcuts")]
pub async fn set_shortcuts(are_on: bool) -> Result<Next, ApiError> {
    use crate::{
        routes,
        server::{http::server_functions, sessions},
        text::dashboard::Done,
    };
    server_functions::answer(async |ctx| {
        sessions::set_shortcuts(&ctx, are_on).await?;
        let done = if are_on {
            Done::ShortcutsOn
        } else {
            Done::ShortcutsOff
        };
        Ok(Next::to(routes::ADMIN_ACCOUNT, done))
    })
    .await
}

/// Begins to set one's own second step up.
#[server(endpoint = "begin-second-factor")]
pub async fn begin_second_factor(password: Option<String>) -> Result<Next, ApiError> {
    use crate::{
        routes,
        server::{http::server_functions, second_factor},
    };
    server_functions::answer(async |ctx| {
        second_factor::begin(&ctx, password.as_deref()).await?;
        Ok(Next::plain(routes::ADMIN_SECOND_FACTOR.to_owned()))
    })
    .await
}

/// Takes one's own second step away.
#[server(endpoint = "remove-second-factor")]
pub async fn remove_second_factor(
    password: Option<String>,
    code: String,
) -> Result<Next, ApiError> {
    use crate::{
        routes,
        server::{http::server_functions, second_factor},
        text::dashboard::Done,
    };
    server_functions::answer(async |ctx| {
        second_factor::remove_own(&ctx, password.as_deref(), &code).await?;
        Ok(Next::to(
            routes::ADMIN_SECOND_FACTOR,
            Done::SecondFactorRemoved,
        ))
    })
    .await
}

/// Takes somebody else's second step away.
#[server(endpoint = "reset-second-factor")]
pub async fn reset_second_factor(id: i64, password: Option<String>) -> Result<Next, ApiError> {
    use crate::{
        routes,
        server::{http::server_functions, second_factor},
        text::dashboard::Done,
    };
    server_functions::answer(async |ctx| {
        second_factor::reset(&ctx, id, password.as_deref()).await?;
        Ok(Next::to(
            &routes::admin_user_second_factor(id),
            Done::SecondFactorReset,
        ))
    })
    .await
}
