//! Documentation for integrators: the description of the API, and everything generated from it.

mod advice;
mod calls;
mod document;
mod insomnia;
mod postman;
mod samples;
mod search;

pub use calls::Call;

use super::render::{Head, render};
use crate::{
    api::error::ApiError,
    dashboard::pages::docs::{ApiErrors, DocsPage, ExplainedError, Reading, SampleLanguage},
    pages::Site,
    routes,
    server::{ctx::Ctx, http::rest::refusals, state::AppState},
    text::dashboard::DocsText,
};
use axum::{Extension, Router, extract::Query, http::HeaderMap, response::Response, routing::get};
use document::{Documents, Made};
use leptos::prelude::*;
use serde::Deserialize;

pub fn routes() -> Router<AppState> {
    Router::new()
        .route(routes::OPENAPI, get(openapi))
        .route(routes::DOCS, get(page))
        .route(routes::DOCS_ERRORS, get(errors))
        .route(routes::DOCS_POSTMAN, get(postman))
        .route(routes::DOCS_INSOMNIA, get(insomnia))
        .layer(Extension(Documents::default()))
}

async fn openapi(
    ctx: Ctx,
    Extension(documents): Extension<Documents>,
    sent: HeaderMap,
) -> Response {
    made(&documents, &ctx).openapi.answer(&sent)
}

async fn postman(
    ctx: Ctx,
    Extension(documents): Extension<Documents>,
    sent: HeaderMap,
) -> Response {
    made(&documents, &ctx).postman.answer(&sent)
}

async fn insomnia(
    ctx: Ctx,
    Extension(documents): Extension<Documents>,
    sent: HeaderMap,
) -> Response {
    made(&documents, &ctx).insomnia.answer(&sent)
}

fn made<'a>(documents: &'a Documents, ctx: &Ctx) -> &'a Made {
    documents.of(&ctx.state.config)
}

#[derive(Deserialize)]
struct PageQuery {
    q: Option<String>,
    samples: Option<String>,
}

async fn page(
    ctx: Ctx,
    Extension(documents): Extension<Documents>,
    Query(query): Query<PageQuery>,
) -> Response {
    let base_url = ctx.state.config.base_url.to_string();
    let groups = made(&documents, &ctx).groups.clone();
    let search = query.q.unwrap_or_default();
    let reading = Reading {
        found: search::find(&search, &groups, &explained(&ctx)),
        search,
        language: SampleLanguage::read(&query.samples.unwrap_or_default()),
    };
    render(&ctx, head(DocsText::Title), move || {
        view! { <DocsPage groups base_url reading /> }
    })
    .await
}

async fn errors(ctx: Ctx) -> Response {
    let errors = explained(&ctx);
    render(&ctx, head(DocsText::ErrorsTitle), move || {
        view! { <ApiErrors errors /> }
    })
    .await
}

/// Every error, as this server answers it.
fn explained(ctx: &Ctx) -> Vec<ExplainedError> {
    let min_length = ctx.state.config.password_min_length;
    let all = refusals::all().into_iter();
    all.map(|error| match error {
        ApiError::PasswordTooShort { .. } => ApiError::PasswordTooShort { min_length },
        other => other,
    })
    .filter_map(advice::explained)
    .collect()
}

fn head(title: DocsText) -> Head {
    Head::new(title.get(), Site::Docs)
}
