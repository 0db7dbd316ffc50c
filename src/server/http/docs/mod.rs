//! Documentation for integrators: the description of the API, and everything generated from it.

mod advice;
mod calls;
mod curl;
mod document;
mod insomnia;
mod postman;

pub use calls::Call;

use super::render::{Head, render};
use crate::{
    api::error::ApiError,
    dashboard::pages::docs::{ApiErrors, DocsPage},
    pages::Site,
    routes,
    server::{ctx::Ctx, http::rest::refusals, state::AppState},
    text::dashboard::DocsText,
};
use axum::{Extension, Router, http::HeaderMap, response::Response, routing::get};
use document::{Documents, Made};
use leptos::prelude::*;

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

async fn page(ctx: Ctx, Extension(documents): Extension<Documents>) -> Response {
    let base_url = ctx.state.config.base_url.to_string();
    let groups = made(&documents, &ctx).groups.clone();
    render(&ctx, head(DocsText::Title), move || {
        let (groups, base_url) = (groups.clone(), base_url.clone());
        view! { <DocsPage groups base_url /> }
    })
    .await
}

async fn errors(ctx: Ctx) -> Response {
    let min_length = ctx.state.config.password_min_length;
    let errors: Vec<_> = refusals::all()
        .into_iter()
        .map(|error| match error {
            ApiError::PasswordTooShort { .. } => ApiError::PasswordTooShort { min_length },
            other => other,
        })
        .filter_map(advice::explained)
        .collect();
    render(&ctx, head(DocsText::ErrorsTitle), move || {
        let errors = errors.clone();
        view! { <ApiErrors errors /> }
    })
    .await
}

fn head(title: DocsText) -> Head {
    Head::new(title.get(), Site::Docs)
}
