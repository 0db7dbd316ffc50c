//! The doors of the dashboard: logging in and out, and making the first admin.

use crate::server::http::{
    cookies,
    forms::Form,
    problem,
    render::{Head, render},
};
use crate::{
    api::error::ApiError,
    pages::{AdminLoginPage, AdminSetupGonePage, AdminSetupPage, Site, page_title},
    routes,
    server::{accounts::NewAdmin, ctx::Ctx, sessions, setup},
    text::Text,
};
use axum::{
    extract::Path,
    http::{StatusCode, header},
    response::{AppendHeaders, IntoResponse, Redirect, Response},
};
use leptos::prelude::*;
use serde::Deserialize;

fn door(title: Text, error: Option<ApiError>) -> Head {
    Head {
        status: error.map_or(StatusCode::OK, problem::status_of),
        title: page_title(title, error),
        site: Site::AdminDoor,
        shown_path: None,
    }
}

pub async fn login_page(ctx: Ctx) -> Response {
    if sessions::find(&ctx, ctx.session()).await.is_ok() {
        return Redirect::to(routes::ADMIN).into_response();
    }
    login(&ctx, String::new(), None).await
}

#[derive(Deserialize)]
pub struct LoginForm {
    #[serde(default)]
    email: String,
    #[serde(default)]
    password: String,
}

pub async fn log_in(ctx: Ctx, Form(form): Form<LoginForm>) -> Response {
    match sessions::log_in(&ctx, &form.email, &form.password).await {
        Ok(session) => {
            let cookie = cookies::session(&session, &ctx.state.config.base_url);
            (
                AppendHeaders([(header::SET_COOKIE, cookie)]),
                Redirect::to(routes::ADMIN),
            )
                .into_response()
        }
        Err(error) => {
            let error = problem::told(error, &ctx);
            login(&ctx, form.email, Some(error)).await
        }
    }
}

async fn login(ctx: &Ctx, email: String, error: Option<ApiError>) -> Response {
    render(ctx, door(Text::LoginTitle, error), move || {
        view! { <AdminLoginPage email=email.clone() error /> }
    })
    .await
}

/// Ends the session here and in the browser (OWASP ASVS 14.3.1).
pub async fn log_out(ctx: Ctx) -> Response {
    if let Err(error) = sessions::log_out(&ctx).await {
        return problem::told(error, &ctx).into_response();
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
    };
    match setup::complete(&ctx, &token, admin, &form.confirm_password).await {
        Ok(()) => Redirect::to(routes::ADMIN_LOGIN).into_response(),
        Err(error) => {
            let error = problem::told(error, &ctx);
            setup(&ctx, token, form, Some(error)).await
        }
    }
}

async fn setup(ctx: &Ctx, token: String, form: SetupForm, error: Option<ApiError>) -> Response {
    match setup::check(ctx, &token).await {
        Ok(_) => {
            render(ctx, door(Text::SetupTitle, error), move || {
                let (token, form) = (token.clone(), form.clone());
                view! { <AdminSetupPage token email=form.email name=form.name error /> }
            })
            .await
        }
        Err(error) => match problem::told(error, ctx) {
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
