//! The page on which a caller is verified, and its forms.

use super::{Id, go_on, page, refused, run};
use crate::{
    actions::dashboard::callers::{SendCallerCode, VerifyCaller},
    api::{
        dashboard::{Next, Section},
        error::ApiError,
    },
    dashboard::pages::CallerPage,
    routes,
    server::{callers, ctx::Ctx, http::forms::Form, state::AppState},
    text::dashboard::{CallerText, Done},
};
use axum::{
    Router,
    extract::Query,
    response::Response,
    routing::{get, post},
};
use leptos::prelude::*;
use serde::Deserialize;

pub fn routes() -> Router<AppState> {
    Router::new()
        .route(routes::ADMIN_USER_CALLER, get(show).post(verify))
        .route(routes::ADMIN_USER_CALLER_CODE, post(send))
}

/// The case that the call is about, and what was done before.
#[derive(Default, Deserialize)]
#[serde(default)]
struct CallerQuery {
    case: Option<String>,
    done: Option<String>,
}

async fn show(ctx: Ctx, Id(id): Id, Query(query): Query<CallerQuery>) -> Response {
    let done = query.done.as_deref().and_then(Done::parse);
    caller(&ctx, id, query.case.as_deref(), done, None).await
}

async fn send(ctx: Ctx, Form(form): Form<SendCallerCode>) -> Response {
    let (id, case) = (form.id, form.case.clone());
    let sent = run(&ctx, form).await;
    answer(&ctx, id, case.as_deref(), sent).await
}

async fn verify(ctx: Ctx, Form(form): Form<VerifyCaller>) -> Response {
    let (id, case) = (form.id, form.case.clone());
    let verified = run(&ctx, form).await;
    answer(&ctx, id, case.as_deref(), verified).await
}

async fn answer(ctx: &Ctx, id: i64, case: Option<&str>, done: Result<Next, ApiError>) -> Response {
    match done {
        Ok(next) => go_on(&next),
        Err(error) => caller(ctx, id, case, None, Some(error)).await,
    }
}

async fn caller(
    ctx: &Ctx,
    id: i64,
    case: Option<&str>,
    done: Option<Done>,
    error: Option<ApiError>,
) -> Response {
    let check = match callers::show(ctx, id, case).await {
        Ok(check) => check,
        Err(error) => return refused(error, ctx),
    };
    let title = CallerText::Title.get().to_owned();
    page(ctx, Section::Users, title, error, move || {
        view! { <CallerPage check=check.clone() done error /> }
    })
    .await
}
