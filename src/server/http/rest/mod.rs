//! The REST API: the predecessor's requests, with its names and its answers. One file a resource.

mod auth;
mod bodies;
pub mod description;
mod operations;
mod personal_data;
mod record;
mod recovery;
pub mod refusals;
mod users;

use crate::server::state::AppState;
use axum::Router;
use utoipa::openapi::OpenApi;
use utoipa_axum::{router::OpenApiRouter, routes};

/// The calls, each in one place: method, path and description are with its handler. What it can come to besides
/// is in `refusals`.
fn calls() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .routes(routes!(recovery::forgot_password))
        .routes(routes!(recovery::change_forgotten_password))
        .routes(routes!(auth::auth))
        .routes(routes!(users::list, users::create))
        .routes(routes!(
            users::read,
            users::replace,
            users::change,
            users::delete
        ))
        .routes(routes!(personal_data::export))
        .routes(routes!(personal_data::erase))
}

pub fn routes() -> Router<AppState> {
    calls().into()
}

/// What the handlers say of themselves.
fn described() -> OpenApi {
    calls().into_openapi()
}
