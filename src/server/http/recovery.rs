//! The recovery pages, and what their plain forms post.

use super::{
    cookies,
    forms::Form,
    problem,
    render::{Head, render},
};
use crate::{
    api::error::ApiError,
    pages::{
        ForgotPasswordPage, ForgotPasswordSentPage, LinkGonePage, ResetPasswordDonePage,
        ResetPasswordPage, Site, page_title,
    },
    routes,
    server::{
        ctx::Ctx,
        recovery::{self, Completion},
    },
    text::Text,
};
use axum::{
    extract::Path,
    http::{HeaderMap, StatusCode, header},
    response::{AppendHeaders, IntoResponse, Redirect, Response},
};
use leptos::prelude::*;
use serde::Deserialize;

fn head(title: Text, error: Option<ApiError>) -> Head {
    Head {
        status: error.map_or(StatusCode::OK, problem::status_of),
        title: page_title(title, error),
        site: Site::Public,
    }
}

pub async fn home() -> Redirect {
    Redirect::to(routes::FORGOT_PASSWORD)
}

pub async fn forgot_password(ctx: Ctx) -> Response {
    forgot_password_page(&ctx, String::new(), None).await
}

#[derive(Deserialize)]
pub struct LinkRequest {
    #[serde(default)]
    email: String,
}

pub async fn request_link(ctx: Ctx, Form(form): Form<LinkRequest>) -> Response {
    match recovery::request(&ctx, &form.email, None).await {
        Ok(number) => {
            let cookie = cookies::case(&number, &ctx.state.config.base_url);
            (
                AppendHeaders([(header::SET_COOKIE, cookie)]),
                Redirect::to(routes::FORGOT_PASSWORD_SENT),
            )
                .into_response()
        }
        Err(error) => {
            let error = problem::told(error, &ctx);
            forgot_password_page(&ctx, form.email, Some(error)).await
        }
    }
}

async fn forgot_password_page(ctx: &Ctx, email: String, error: Option<ApiError>) -> Response {
    let response = render(ctx, head(Text::ForgotTitle, error), move || {
        view! { <ForgotPasswordPage email=email.clone() error /> }
    })
    .await;
    problem::with_retry_after(response, error)
}

pub async fn sent(ctx: Ctx, headers: HeaderMap) -> Response {
    let case_number =
        cookies::read_case(&headers, &ctx.state.config.base_url).map(|number| number.to_string());
    let valid_for = ctx.state.config.password_reset_timeout;
    render(&ctx, head(Text::SentTitle, None), move || {
        view! { <ForgotPasswordSentPage case_number=case_number.clone() valid_for /> }
    })
    .await
}

pub async fn reset_password(ctx: Ctx, Path(token): Path<String>) -> Response {
    reset_password_page(&ctx, token, None).await
}

#[derive(Deserialize)]
pub struct NewPasswordForm {
    #[serde(default)]
    new_password: String,
    #[serde(default)]
    confirm_password: String,
}

pub async fn set_new_password(
    ctx: Ctx,
    Path(token): Path<String>,
    Form(form): Form<NewPasswordForm>,
) -> Response {
    let completion = Completion {
        token: &token,
        new_password: &form.new_password,
        confirm_password: Some(&form.confirm_password),
        email: None,
    };
    match recovery::complete(&ctx, completion).await {
        Ok(()) => Redirect::to(routes::RESET_PASSWORD_DONE).into_response(),
        Err(error) => {
            let error = problem::told(error, &ctx);
            reset_password_page(&ctx, token, Some(error)).await
        }
    }
}

/// The form, if the link is good; else the page that says it is not, at once and not only after
/// somebody has thought up a password.
async fn reset_password_page(ctx: &Ctx, token: String, error: Option<ApiError>) -> Response {
    match recovery::check(ctx, &token).await {
        Ok(user) => {
            render(ctx, head(Text::ResetTitle, error), move || {
                view! {
                    <ResetPasswordPage token=token.clone() email=user.email.clone() error />
                }
            })
            .await
        }
        Err(error) => match problem::told(error, ctx) {
            ApiError::LinkNoLongerGood => {
                let head = Head {
                    status: StatusCode::GONE,
                    ..head(Text::LinkGoneTitle, None)
                };
                render(ctx, head, || view! { <LinkGonePage /> }).await
            }
            error => error.into_response(),
        },
    }
}

pub async fn done(ctx: Ctx) -> Response {
    render(
        &ctx,
        head(Text::DoneTitle, None),
        || view! { <ResetPasswordDonePage /> },
    )
    .await
}
