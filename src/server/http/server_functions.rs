//! The endpoints that hydrated pages call. They are a public API with no guard of their own
//! (OWASP ASVS 8.2.1), so what they do is checked in the services, like everything else.

use super::{cookies, forms, problem};
use crate::{
    api::error::ApiError,
    server::{ctx::Ctx, error::Result, model::CaseNumber, sessions::Begun},
};
use axum::{
    body::{Body, to_bytes},
    extract::Request,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use leptos::prelude::{expect_context, provide_context};
use leptos_axum::ResponseOptions;

/// An error is a few words of JSON.
const MAX_ERROR_BYTES: usize = 4096;

/// Runs a server function.
pub async fn handle(ctx: Ctx, mut request: Request<Body>) -> Response {
    // The framework reads arguments out of whatever comes.
    if !forms::is_form(request.headers()) {
        return ApiError::UnsupportedMediaType.into_response();
    }
    // With these two the framework would answer a plain form by sending it back to where it says it
    // came from, with the error in the address: an open redirect. Plain forms post to their pages.
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

/// The framework answers every error with 500: this takes the error out, and the layer that writes
/// all errors gives it its status.
async fn with_its_status(response: Response) -> Response {
    // What is no error of ours is the framework's word that there is no such function. It quotes the
    // name, which can be long.
    match to_bytes(response.into_body(), MAX_ERROR_BYTES).await {
        Ok(body) => serde_json::from_slice(&body).unwrap_or(ApiError::NotFound),
        Err(_) => ApiError::NotFound,
    }
    .into_response()
}

/// Runs the body of a server function with the context of its request.
pub async fn answer<T>(
    body: impl AsyncFnOnce(Ctx) -> Result<T>,
) -> std::result::Result<T, ApiError> {
    let ctx = expect_context::<Ctx>();
    body(ctx.clone())
        .await
        .map_err(|error| problem::told(error, &ctx))
}

pub fn set_case_cookie(ctx: &Ctx, number: &CaseNumber) {
    set_cookie(cookies::case(number, &ctx.state.config.base_url));
}

pub fn set_session_cookie(ctx: &Ctx, begun: &Begun) {
    let base_url = &ctx.state.config.base_url;
    set_cookie(cookies::session(&begun.token, begun.life, base_url));
}

fn set_cookie(cookie: HeaderValue) {
    expect_context::<ResponseOptions>().append_header(header::SET_COOKIE, cookie);
}
