//! The dashboard's pages and their forms, one file per area; this file has the table of routes, and what they
//! share.

mod account;
mod api_tokens;
mod audit;
mod bulk;
mod callers;
mod campaigns;
mod cases;
mod directories;
mod door;
mod first_steps;
mod imports;
mod kept;
mod limits;
mod log_in_first;
mod mails;
mod overview;
mod personal_data;
mod said_only;
mod search;
mod shown_once;
mod text_previews;
mod texts;
mod users;
mod webhooks;

use super::{
    forms::Form,
    problem,
    render::{Head, render},
};
use crate::{
    actions::dashboard::{
        api_tokens::RevokeUserApiToken,
        cases::SendCaseAgain,
        imports::DropImport,
        mails::{CancelMail, RetryMail, RetryWaitingMails},
        users::{
            AllowPassword, ChangeRole, DisableUser, EnableUser, EndUserSession, EndUserSessions,
            RequirePassword, SendRecoveryMail,
        },
    },
    api::{
        dashboard::{Next, Section, Viewer},
        error::ApiError,
    },
    dashboard::components::{Palette, SessionClock, Shortcuts},
    pages::Site,
    routes,
    server::{
        ctx::Ctx,
        error::Error,
        identity::{Staff, sessions},
        state::AppState,
    },
    text::dashboard::Done,
};
use axum::{
    Router,
    extract::{DefaultBodyLimit, FromRequestParts, Path},
    http::{StatusCode, request::Parts},
    middleware,
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use leptos::{prelude::*, reactive::computed::ScopedFuture, server_fn::ServerFn};
use serde::{Deserialize, de::DeserializeOwned};

pub fn routes() -> Router<AppState> {
    Router::new()
        .route(
            routes::ADMIN_LOGIN,
            get(door::login_page).post(door::log_in),
        )
        .route(routes::ADMIN_LOGOUT, post(door::log_out))
        .route(
            routes::ADMIN_SETUP,
            get(door::setup_page).post(door::make_first_admin),
        )
        .route(routes::ADMIN, get(overview::page))
        .route(routes::ADMIN_OVERVIEW_EVENTS, get(overview::events))
        // One's own account.
        .route(
            routes::ADMIN_LOGIN_CODE,
            get(door::code_page).post(door::enter_code),
        )
        .merge(account::routes())
        .merge(api_tokens::routes())
        .merge(bulk::routes())
        .merge(campaigns::routes())
        .merge(callers::routes())
        // Users.
        .route(routes::ADMIN_SEARCH, get(search::results))
        .route(routes::ADMIN_USERS, get(users::list))
        .route(
            routes::ADMIN_USER_NEW,
            get(users::new_page).post(users::create),
        )
        .route(routes::ADMIN_USER, get(users::user_page))
        .route(
            routes::ADMIN_USER_DISABLE,
            post(users::press::<DisableUser>),
        )
        .route(routes::ADMIN_USER_ENABLE, post(users::press::<EnableUser>))
        .route(
            routes::ADMIN_USER_REQUIRE_PASSWORD,
            post(users::press::<RequirePassword>),
        )
        .route(
            routes::ADMIN_USER_ALLOW_PASSWORD,
            post(users::press::<AllowPassword>),
        )
        .route(
            routes::ADMIN_USER_END_SESSIONS,
            post(users::press::<EndUserSessions>),
        )
        .route(
            routes::ADMIN_USER_END_SESSION,
            post(users::press::<EndUserSession>),
        )
        .route(
            routes::ADMIN_USER_API_TOKEN_REVOKE,
            post(users::press::<RevokeUserApiToken>),
        )
        .route(routes::ADMIN_USER_ROLE, post(users::press::<ChangeRole>))
        .route(
            routes::ADMIN_USER_RECOVERY,
            post(users::press::<SendRecoveryMail>),
        )
        .route(
            routes::ADMIN_USER_DELETE,
            get(users::delete_page).post(users::delete),
        )
        .route(
            routes::ADMIN_USER_EDIT,
            get(users::edit_page).post(users::edit),
        )
        // Cases and mails.
        .route(routes::ADMIN_CASES, get(cases::list))
        .route(routes::ADMIN_CASES_EXPORT, post(cases::export))
        .route(routes::ADMIN_CASE, get(cases::show))
        .route(routes::ADMIN_CASE_SEND, post(press::<SendCaseAgain>))
        .route(
            routes::ADMIN_CASE_REVOKE,
            get(cases::revoke_page).post(cases::revoke),
        )
        .route(routes::ADMIN_MAILS, get(mails::list))
        .route(routes::ADMIN_MAILS_EXPORT, post(mails::export))
        .route(routes::ADMIN_MAILS_RETRY, post(press::<RetryWaitingMails>))
        .route(
            routes::ADMIN_MAIL_TEST,
            get(mails::test_page).post(mails::test),
        )
        .route(routes::ADMIN_MAIL_PREVIEWS, get(mails::previews))
        .route(routes::ADMIN_MAIL_PREVIEW, get(mails::preview))
        .route(routes::ADMIN_MAIL_PREVIEW_HTML, get(mails::preview_html))
        .route(routes::ADMIN_MAIL, get(mails::show))
        .route(routes::ADMIN_MAIL_RETRY, post(press::<RetryMail>))
        .route(routes::ADMIN_MAIL_CANCEL, post(press::<CancelMail>))
        .route(routes::ADMIN_AUDIT, get(audit::list))
        .route(routes::ADMIN_AUDIT_EXPORT, post(audit::export))
        .route(routes::ADMIN_IMPORT, get(imports::import_page))
        .route(
            routes::ADMIN_IMPORT_OF,
            get(imports::state_page).post(imports::write),
        )
        .route(routes::ADMIN_IMPORT_INVALID, get(imports::invalid_lines))
        .route(routes::ADMIN_IMPORT_DROP, post(press::<DropImport>))
        .route(
            routes::ADMIN_EXPORT,
            get(imports::export_page).post(imports::export),
        )
        .merge(personal_data::routes())
        .merge(directories::routes())
        .merge(limits::routes())
        .merge(webhooks::routes())
        .merge(shown_once::routes())
        .merge(texts::routes())
        .route_layer(middleware::from_fn(said_only::carry_on))
        // An empty field of theirs says something, too.
        .merge(first_steps::routes())
        .route_layer(middleware::from_fn(log_in_first::carry_on))
}

/// The routes of uploads. Their handler reads the body itself, once it knows the sender, so this goes around
/// the layers that read every other body and time out every other request.
pub fn uploads() -> Router<AppState> {
    let users = Router::new()
        .route(routes::ADMIN_IMPORT, post(imports::upload))
        .layer(DefaultBodyLimit::max(imports::MAX_BODY));
    let texts = Router::new()
        .route(routes::ADMIN_TEXTS_IMPORT, post(texts::upload))
        .layer(DefaultBodyLimit::max(texts::MAX_BODY));
    users
        .merge(texts)
        .route_layer(middleware::from_fn(log_in_first::carry_on))
}

/// The number in a page's URL. Anything else is a 404.
pub struct Id(pub i64);

impl FromRequestParts<AppState> for Id {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, ApiError> {
        let typed = Path::<i64>::from_request_parts(parts, state).await;
        typed
            .map(|Path(id)| Self(id))
            .map_err(|_| ApiError::NotFound)
    }
}

/// What a page's URL says about the previous action.
#[derive(Clone, Default, Deserialize)]
pub struct DoneQuery {
    done: Option<String>,
}

impl DoneQuery {
    /// None for unknown values.
    pub fn done(&self) -> Option<Done> {
        self.done.as_deref().and_then(Done::parse)
    }
}

/// A page of the dashboard, around what `main` shows.
pub async fn page<V, F>(
    ctx: &Ctx,
    section: Section,
    title: String,
    error: Option<ApiError>,
    main: F,
) -> Response
where
    V: IntoView + 'static,
    F: FnOnce() -> V + Send + 'static,
{
    page_and_then(ctx, section, title, error, None, main).await
}

/// The same for something in progress: without JavaScript, the browser opens `then_open` soon.
pub async fn page_and_then<V, F>(
    ctx: &Ctx,
    section: Section,
    title: String,
    error: Option<ApiError>,
    then_open: Option<String>,
    main: F,
) -> Response
where
    V: IntoView + 'static,
    F: FnOnce() -> V + Send + 'static,
{
    let Staff { user, session } = match sessions::find(ctx, ctx.session()).await {
        Ok(staff) => staff,
        Err(error) => return refused(error, ctx),
    };
    let ends_in = sessions::time_left(ctx, &session);
    let (has_shortcuts, role) = (user.has_shortcuts, user.role);
    let viewer = Viewer {
        name: user.account.name,
        role: user.role,
        has_directories: !ctx.state.directories.all().is_empty(),
    };
    let site = Site::Admin {
        viewer,
        section,
        then_open,
    };
    let head = Head {
        status: error.map_or(StatusCode::OK, problem::status_of),
        ..Head::new(crate::pages::titled(&title, error), site)
    };
    let response = render(ctx, head, move || {
        view! {
            {main()}
            <SessionClock seconds=u32::try_from(ends_in.as_secs()).unwrap_or(u32::MAX) />
            <Palette />
            {has_shortcuts.then(|| view! { <Shortcuts role /> })}
        }
    })
    .await;
    problem::with_retry_after(response, error)
}

/// The response for a page that the user may not see. Without a session, the layer around all these routes
/// (`kept`) leads to the log-in and keeps the request.
pub fn refused(error: Error, ctx: &Ctx) -> Response {
    error.told(&ctx.request_id).into_response()
}

/// Runs a server function for a form that was sent without WebAssembly, in the same context as for the page's
/// own script.
///
/// # Errors
/// Those of the server function.
pub async fn run<S>(ctx: &Ctx, call: S) -> Result<Next, ApiError>
where
    S: ServerFn<Output = Next, Error = ApiError>,
{
    let ctx = ctx.clone();
    let owner = Owner::new();
    owner
        .with(|| {
            provide_context(ctx);
            ScopedFuture::new(call.run_body())
        })
        .await
}

/// Redirects after a form that was sent without WebAssembly.
pub fn go_on(next: &Next) -> Response {
    Redirect::to(next.path()).into_response()
}

/// Answers a form with a single button.
pub async fn press<S>(ctx: Ctx, Form(call): Form<S>) -> Response
where
    S: ServerFn<Output = Next, Error = ApiError> + DeserializeOwned,
{
    match run(&ctx, call).await {
        Ok(next) => go_on(&next),
        Err(error) => refused(error.into(), &ctx),
    }
}
