//! Retrying a request that lost a conflict in the database.

use super::body::MAX_BYTES;
use crate::server::{ctx::Ctx, error::watching_conflicts};
use axum::{
    body::{Body, to_bytes},
    extract::Request,
    http::StatusCode,
    middleware::Next,
    response::{IntoResponse, Response},
};
use std::time::Duration;

/// How often a request is retried. Each time one of its competitors has finished.
const RETRIES: u32 = 12;
/// The longest pause before the first retry, doubled with each one, and the overall maximum.
const PAUSE: Duration = Duration::from_millis(20);
const LONGEST_PAUSE: Duration = Duration::from_secs(1);

/// Retries a request whose transaction lost a conflict. Nothing of that transaction was done; what the
/// request had committed before, such as a counted guess, is done again as if it had been sent twice. The
/// body was read before (`body::read`).
pub async fn after_conflict(ctx: Ctx, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let Ok(body) = to_bytes(body, MAX_BYTES).await else {
        return StatusCode::PAYLOAD_TOO_LARGE.into_response();
    };
    let mut retries = 0;
    loop {
        let request = Request::from_parts(parts.clone(), Body::from(body.clone()));
        let (response, has_lost) = watching_conflicts(next.clone().run(request)).await;
        if !has_lost || response.status() != StatusCode::SERVICE_UNAVAILABLE {
            return response;
        }
        if retries == RETRIES {
            tracing::error!("a request has lost to others {retries} times and is refused");
            return response;
        }
        let longest = (PAUSE * 2_u32.pow(retries)).min(LONGEST_PAUSE);
        retries += 1;
        // Random, so that competitors do not meet again.
        tokio::time::sleep(longest.mul_f64(ctx.state.random.fraction())).await;
    }
}
