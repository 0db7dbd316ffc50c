//! Reads a request's body before any handler sees it. The limits on size, time and encoding are enforced here
//! and nowhere else.

use super::content_type;
use crate::api::error::ApiError;
use axum::{
    body::{Body, Bytes, HttpBody, to_bytes},
    extract::{Request, State},
    http::{HeaderMap, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use http_body_util::LengthLimitError;
use percent_encoding::percent_decode;
use std::time::Duration;
use tokio::time::timeout;

/// More than any form or JSON of ours needs.
pub const MAX_BYTES: usize = 32 * 1024;

/// Passes on a request with its body read.
pub async fn read(State(deadline): State<Duration>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    match whole(&parts.headers, body, deadline).await {
        Ok(body) => next.run(Request::from_parts(parts, Body::from(body))).await,
        // The rest of the body may still be on its way, so the connection can't be reused.
        Err(error) => ([(header::CONNECTION, "close")], error).into_response(),
    }
}

/// Over the limit; or broken off or garbled, such as a chunk without a length.
fn why_not(error: axum::Error) -> ApiError {
    if error.into_inner().is::<LengthLimitError>() {
        ApiError::TooLarge
    } else {
        ApiError::Unreadable
    }
}

async fn whole(headers: &HeaderMap, body: Body, deadline: Duration) -> Result<Bytes, ApiError> {
    // A body announced as too large is rejected before any of it is sent.
    if body.size_hint().lower() > MAX_BYTES as u64 {
        return Err(ApiError::TooLarge);
    }
    let body = timeout(deadline, to_bytes(body, MAX_BYTES))
        .await
        .map_err(|_| ApiError::TooSlow)?
        .map_err(why_not)?;
    // Form parsers replace whatever is not UTF-8 with the same character, so different passwords would become
    // equal.
    if content_type::is_form(headers) && percent_decode(&body).decode_utf8().is_err() {
        return Err(ApiError::Unreadable);
    }
    Ok(body)
}
