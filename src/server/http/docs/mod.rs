//! What integrators read: the description of the API, and all that is made from it.

use crate::{
    routes,
    server::{
        ctx::Ctx,
        http::rest::description,
        state::AppState,
    },
};
use axum::{Json, Router, routing::get};
use utoipa::openapi::OpenApi;

pub fn routes() -> Router<AppState> {
    Router::new().route(routes::OPENAPI, get(openapi))
}

/// The description that machines read.
async fn openapi(ctx: Ctx) -> Json<OpenApi> {
    Json(description::document(&ctx.state.config.base_url))
}
