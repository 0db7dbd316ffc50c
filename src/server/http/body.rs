//! Reading a request's body, before any handler sees it. How large, how slow and how garbled one
//! may be is decided here and nowhere else, whoever the body is for.

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

/// Hands on a request with its body read.
pub async fn read(State(deadline): State<Duration>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    match whole(&parts.headers, body, deadline).await {
        Ok(body) => next.run(Request::from_parts(parts, Body::from(body))).await,
        // The rest of the body may still be on its way, so nothing else can come behind it.
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
    // What is announced as too large is refused before any of it is sent.
    if body.size_hint().lower() > MAX_BYTES as u64 {
        return Err(ApiError::TooLarge);
    }
    let body = timeout(deadline, to_bytes(body, MAX_BYTES))
        .await
        .map_err(|_| ApiError::TooSlow)?
        .map_err(why_not)?;
    // A form's readers would put one and the same mark for whatever is no UTF-8, and so take
    // different passwords for one.
    if content_type::is_form(headers) && percent_decode(&body).decode_utf8().is_err() {
        return Err(ApiError::Unreadable);
    }
    Ok(body)
}
