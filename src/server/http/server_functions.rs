//! The endpoints for pages with a script: `actions`.

use super::forms;
use crate::{api::error::ApiError, server::ctx::Ctx};
use axum::{
    body::{Body, to_bytes},
    extract::Request,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use leptos::prelude::provide_context;

/// An error is a few words of JSON.
const MAX_ERROR_BYTES: usize = 4096;

/// Runs a server function.
pub async fn handle(ctx: Ctx, mut request: Request<Body>) -> Response {
    // The framework would parse arguments from any body.
    if !forms::is_form(request.headers()) {
        return ApiError::UnsupportedMediaType.into_response();
    }
    // With these two headers the framework would redirect a plain form to its referrer, with the error in the
    // URL: an open redirect. Plain forms post to their pages.
    request.headers_mut().remove(header::REFERER);
    request
        .headers_mut()
        .insert(header::ACCEPT, HeaderValue::from_static("application/json"));
    let context = move || provide_context(ctx.clone());
    let response = leptos_axum::handle_server_fns_with_context(context, request)
        .await
        .into_response();
    if response.status().is_success() {
        return response;
    }
    with_its_status(response).await
}

/// The framework answers every error with 500: this extracts the error, and the layer that writes all errors
/// sets its status.
async fn with_its_status(response: Response) -> Response {
    // Anything else means that there is no such function. The framework's message quotes the name, which can
    // be long.
    match to_bytes(response.into_body(), MAX_ERROR_BYTES).await {
        Ok(body) => serde_json::from_slice(&body).unwrap_or(ApiError::NotFound),
        Err(_) => ApiError::NotFound,
    }
    .into_response()
}
