//! Running a request again that lost to another one in the database.

use axum::{
    body::{Body, to_bytes},
    extract::Request,
    http::StatusCode,
    middleware::Next,
    response::{IntoResponse, Response},
};
use std::{cell::Cell, time::Duration};

use super::body::MAX_BYTES;

/// How often a request is run again. Each time one of those that were in its way has ended.
const RETRIES: u32 = 4;
const PAUSE: Duration = Duration::from_millis(20);

tokio::task_local! {
    static CONFLICT: Cell<bool>;
}

/// Notes that the request's transaction was rolled back because of another one: a deadlock, a serialization
/// failure, or on Galera a write on another node.
pub fn note_conflict() {
    // A task of its own has no request that could be run again.
    _ = CONFLICT.try_with(|conflict| conflict.set(true));
}

/// Runs a request again if its transaction lost to another one. Nothing of that transaction was done; what
/// the request had committed before, such as a counted guess, is done again as if it had been sent twice.
/// The body was read before (`body::read`).
pub async fn after_conflict(request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let Ok(body) = to_bytes(body, MAX_BYTES).await else {
        return StatusCode::PAYLOAD_TOO_LARGE.into_response();
    };
    let mut retries = 0;
    loop {
        let request = Request::from_parts(parts.clone(), Body::from(body.clone()));
        let run = async {
            let response = next.clone().run(request).await;
            (response, CONFLICT.with(Cell::get))
        };
        let (response, has_lost) = CONFLICT.scope(Cell::new(false), run).await;
        if !has_lost || response.status() != StatusCode::SERVICE_UNAVAILABLE {
            return response;
        }
        if retries == RETRIES {
            tracing::error!("a request has lost to others {retries} times and is refused");
            return response;
        }
        retries += 1;
        tokio::time::sleep(PAUSE * retries).await;
    }
}
