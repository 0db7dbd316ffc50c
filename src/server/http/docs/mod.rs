//! What integrators read: the description of the API, and all that is made from it.

mod advice;
mod calls;
mod curl;
mod insomnia;
mod postman;

pub use calls::Call;

use super::render::{Head, render};
use crate::{
    dashboard::pages::docs::{ApiErrors, DocsPage},
    pages::Site,
    routes,
    server::{
        ctx::Ctx,
        http::rest::{description, refusals},
        state::AppState,
    },
    text::dashboard::DocsText,
};
use axum::{Json, Router, http::StatusCode, response::Response, routing::get};
use leptos::prelude::*;
use serde_json::Value;
use utoipa::openapi::OpenApi;

pub fn routes() -> Router<AppState> {
    Router::new()
        .route(routes::OPENAPI, get(openapi))
        .route(routes::DOCS, get(page))
        .route(routes::DOCS_ERRORS, get(errors))
        .route(routes::DOCS_POSTMAN, get(postman))
        .route(routes::DOCS_INSOMNIA, get(insomnia))
}

async fn openapi(ctx: Ctx) -> Json<OpenApi> {
    Json(description::document(&ctx.state.config.base_url))
}

async fn page(ctx: Ctx) -> Response {
    let base_url = ctx.state.config.base_url.to_string();
    let groups = calls::groups(&description::value(&ctx.state.config.base_url), &base_url);
    render(&ctx, head(DocsText::Title), move || {
        let (groups, base_url) = (groups.clone(), base_url.clone());
        view! { <DocsPage groups base_url /> }
    })
    .await
}

async fn errors(ctx: Ctx) -> Response {
    let errors: Vec<_> = refusals::all()
        .into_iter()
        .filter_map(advice::explained)
        .collect();
    render(&ctx, head(DocsText::ErrorsTitle), move || {
        let errors = errors.clone();
        view! { <ApiErrors errors /> }
    })
    .await
}

async fn postman(ctx: Ctx) -> Json<Value> {
    let base_url = &ctx.state.config.base_url;
    Json(postman::collection(
        &description::value(base_url),
        &base_url.to_string(),
    ))
}

async fn insomnia(ctx: Ctx) -> Json<Value> {
    let base_url = &ctx.state.config.base_url;
    let now = ctx.now().0.to_rfc3339();
    Json(insomnia::export(
        &description::value(base_url),
        &base_url.to_string(),
        &now,
    ))
}

fn head(title: DocsText) -> Head {
    Head {
        status: StatusCode::OK,
        title: title.get().to_owned(),
        site: Site::Docs,
        shown_path: None,
    }
}
