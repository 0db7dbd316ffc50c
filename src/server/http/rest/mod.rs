//! The REST API: the predecessor's requests, with its names and its answers.

mod auth;
pub mod description;
mod recovery;
pub mod refusals;

use crate::{routes, server::state::AppState};
use axum::{Router, routing::post};

pub fn routes() -> Router<AppState> {
    Router::new()
        .route(
            routes::REST_FORGOT_PASSWORD,
            post(recovery::forgot_password),
        )
        .route(
            routes::REST_CHANGE_FORGOTTEN_PASSWORD,
            post(recovery::change_forgotten_password),
        )
        .route(routes::REST_AUTH, post(auth::auth))
}
