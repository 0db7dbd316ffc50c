//! The REST API: the predecessor's requests, with its names and its answers. One file a resource.

mod auth;
mod bodies;
pub mod description;
mod operations;
mod record;
mod recovery;
pub mod refusals;
mod users;

use crate::{routes, server::state::AppState};
use axum::{
    Router,
    routing::{get, post},
};

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
        .route(routes::REST_USERS, get(users::list).post(users::create))
        .route(
            routes::REST_USER,
            get(users::read)
                .put(users::replace)
                .patch(users::change)
                .delete(users::delete),
        )
}
