//! Logging in and out, and creating the first administrator.

use super::kept::{KeptFields, NextQuery};
use crate::{
    api::{dashboard::account::KeptForm, error::ApiError},
    pages::{
        AFTER_SETUP, AdminCodePage, AdminKeptPage, AdminLoginPage, AdminSetupGonePage,
        AdminSetupPage, Site, page_title, titled,
    },
    routes,
    server::{
        accounts::{self, NewAdmin},
        cookies,
        ctx::Ctx,
        http::{
            forms::Form,
            problem,
            render::{Head, render},
        },
        identity::{sessions, sessions::Begun},
        own_sessions, setup,
    },
    text::{Text, dashboard::AccountText},
};
use axum::{
    extract::{Path, Query},
    http::{StatusCode, header},
    response::{AppendHeaders, IntoResponse, Redirect, Response},
};
use leptos::prelude::*;
use serde::Deserialize;

fn door(title: Text, error: Option<ApiError>) -> Head {
    titled_door(page_title(title, error), error)
}

fn titled_door(title: String, error: Option<ApiError>) -> Head {
    Head {
        status: error.map_or(StatusCode::OK, problem::status_of),
        ..Head::new(title, Site::AdminDoor)
    }
}

/// Logged-in users are redirected to where they wanted to go, and those who have given their password to the
/// code: a hydrated form comes here again after a successful log-in.
pub async fn login_page(ctx: Ctx, Query(next): Query<NextQuery>) -> Response {
    let base_url = &ctx.state.config.base_url;
    if sessions::find(&ctx, ctx.session()).await.is_ok() {
        return Redirect::to(&next.path(base_url)).into_response();
    }
    if sessions::find_waiting(&ctx).await.is_ok() {
        return Redirect::to(&next.behind(routes::ADMIN_LOGIN_CODE, base_url)).into_response();
    }
    login(&ctx, &next, String::new(), None, None).await
}

/// Asks for what is missing, the password or the code, and keeps a pending form.
pub async fn ask(ctx: &Ctx, kept: Option<KeptForm>) -> Response {
    let next = NextQuery::none();
    let mut response = if sessions::find_waiting(ctx).await.is_ok() {
        code(ctx, &next, kept, None).await
    } else {
        login(ctx, &next, String::new(), kept, None).await
    };
    *response.status_mut() = StatusCode::UNAUTHORIZED;
    response
}

#[derive(Deserialize)]
pub struct LoginForm {
    #[serde(default)]
    email: String,
    #[serde(default)]
    password: String,
    #[serde(flatten)]
    kept: KeptFields,
}

pub async fn log_in(
    ctx: Ctx,
    Query(next): Query<NextQuery>,
    Form(form): Form<LoginForm>,
) -> Response {
    let kept = form.kept.form(&ctx.state.config.base_url);
    match sessions::log_in(&ctx, &form.email, &form.password).await {
        Ok(begun) => enter(&ctx, &next, kept, &begun).await,
        Err(error) => {
            let error = error.told(&ctx.request_id);
            login(&ctx, &next, form.email, kept, Some(error)).await
        }
    }
}

pub async fn code_page(ctx: Ctx, Query(next): Query<NextQuery>) -> Response {
    if sessions::find_waiting(&ctx).await.is_err() {
        return login_page(ctx, Query(next)).await;
    }
    code(&ctx, &next, None, None).await
}

#[derive(Deserialize)]
pub struct CodeForm {
    #[serde(default)]
    code: String,
    #[serde(flatten)]
    kept: KeptFields,
}

pub async fn enter_code(
    ctx: Ctx,
    Query(next): Query<NextQuery>,
    Form(form): Form<CodeForm>,
) -> Response {
    let kept = form.kept.form(&ctx.state.config.base_url);
    match sessions::enter_code(&ctx, &form.code).await {
        Ok(begun) => enter(&ctx, &next, kept, &begun).await,
        Err(error) => match error.told(&ctx.request_id) {
            // It took too long: start with the password again.
            error @ ApiError::NotLoggedIn => {
                login(&ctx, &next, String::new(), kept, Some(error)).await
            }
            error => code(&ctx, &next, kept, Some(error)).await,
        },
    }
}

/// Sets the session cookie, and redirects: to the code, to the pending form, or to the requested page.
async fn enter(ctx: &Ctx, next: &NextQuery, kept: Option<KeptForm>, begun: &Begun) -> Response {
    let base_url = &ctx.state.config.base_url;
    let response = match (kept, begun.awaits_code) {
        (None, true) => {
            Redirect::to(&next.behind(routes::ADMIN_LOGIN_CODE, base_url)).into_response()
        }
        (None, false) => Redirect::to(&next.path(base_url)).into_response(),
        (kept, true) => code(ctx, next, kept, None).await,
        (Some(kept), false) => {
            let head = titled_door(AccountText::KeptTitle.get().to_owned(), None);
            render(ctx, head, move || {
                view! { <AdminKeptPage kept=kept.clone() /> }
            })
            .await
        }
    };
    let cookie = cookies::session(&begun.token, begun.life, base_url);
    (AppendHeaders([(header::SET_COOKIE, cookie)]), response).into_response()
}

async fn login(
    ctx: &Ctx,
    next: &NextQuery,
    email: String,
    kept: Option<KeptForm>,
    error: Option<ApiError>,
) -> Response {
    let action = next.behind(routes::ADMIN_LOGIN, &ctx.state.config.base_url);
    let response = render(ctx, door(Text::LoginTitle, error), move || {
        let (action, email, kept) = (action.clone(), email.clone(), kept.clone());
        view! { <AdminLoginPage action email kept error /> }
    })
    .await;
    problem::with_retry_after(response, error)
}

async fn code(
    ctx: &Ctx,
    next: &NextQuery,
    kept: Option<KeptForm>,
    error: Option<ApiError>,
) -> Response {
    let action = next.behind(routes::ADMIN_LOGIN_CODE, &ctx.state.config.base_url);
    let title = titled(AccountText::LoginCodeTitle.get(), error);
    let response = render(ctx, titled_door(title, error), move || {
        let (action, kept) = (action.clone(), kept.clone());
        view! { <AdminCodePage action kept error /> }
    })
    .await;
    problem::with_retry_after(response, error)
}

/// Ends the session here and in the browser (OWASP ASVS 14.3.1).
pub async fn log_out(ctx: Ctx) -> Response {
    if let Err(error) = own_sessions::log_out(&ctx).await {
        return error.told(&ctx.request_id).into_response();
    }
    let cookie = cookies::no_session(&ctx.state.config.base_url);
    (
        AppendHeaders([(header::SET_COOKIE, cookie)]),
        [("clear-site-data", "\"cache\"")],
        Redirect::to(routes::ADMIN_LOGIN),
    )
        .into_response()
}

pub async fn setup_page(ctx: Ctx, Path(token): Path<String>) -> Response {
    setup(&ctx, token, SetupForm::default(), None).await
}

#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct SetupForm {
    email: String,
    name: String,
    new_password: String,
    confirm_password: String,
}

pub async fn make_first_admin(
    ctx: Ctx,
    Path(token): Path<String>,
    Form(form): Form<SetupForm>,
) -> Response {
    let admin = NewAdmin {
        email: &form.email,
        name: &form.name,
        password: &form.new_password,
        confirm_password: Some(&form.confirm_password),
    };
    match setup::complete(&ctx, &token, admin).await {
        Ok(()) => Redirect::to(AFTER_SETUP).into_response(),
        Err(error) => {
            let error = error.told(&ctx.request_id);
            setup(&ctx, token, form, Some(error)).await
        }
    }
}

async fn setup(ctx: &Ctx, token: String, form: SetupForm, error: Option<ApiError>) -> Response {
    match setup::check(ctx, &token).await {
        Ok(_) => {
            let policy = accounts::first_policy(ctx);
            let response = render(ctx, door(Text::SetupTitle, error), move || {
                let (token, form) = (token.clone(), form.clone());
                view! { <AdminSetupPage token email=form.email name=form.name policy error /> }
            })
            .await;
            problem::with_retry_after(response, error)
        }
        Err(error) => match error.told(&ctx.request_id) {
            ApiError::LinkNoLongerGood => {
                let head = Head {
                    status: StatusCode::GONE,
                    ..door(Text::SetupGoneTitle, None)
                };
                render(ctx, head, || view! { <AdminSetupGonePage /> }).await
            }
            error => error.into_response(),
        },
    }
}
