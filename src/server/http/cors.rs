//! Lets pages of other origins call the API, if the operator has named them (CORS, Fetch standard §3.2). It
//! is outside the layer that writes errors, so that such a page can read those as well.

use super::{idempotency_key, origin};
use crate::server::state::AppState;
use axum::{
    extract::{Request, State},
    http::{HeaderName, HeaderValue, Method, header},
    middleware::Next,
    response::Response,
};
use std::time::Duration;
use tower::{Layer, ServiceExt};
use tower_http::cors::CorsLayer;

/// How long a browser may cache the answer; Chromium accepts no more.
const PREFLIGHT_LIFE: Duration = Duration::from_secs(2 * 60 * 60);

/// Answers a preflight of an allowed origin, and marks every response that it may read. All others get no
/// CORS headers, so their browser withholds the response.
pub async fn allow_origins(
    State(state): State<AppState>,
    request: Request,
    next: Next,
) -> Response {
    let allowed = &state.config.cors_allowed_origins;
    if allowed.is_empty() || !origin::may_be_opened(request.uri().path()) {
        return next.run(request).await;
    }
    let origin = request.headers().get(header::ORIGIN);
    let is_preflight = request.method() == Method::OPTIONS
        && request
            .headers()
            .contains_key(header::ACCESS_CONTROL_REQUEST_METHOD);
    let mut response = match origin.filter(|origin| origin::is_among(origin, allowed)) {
        Some(origin) if is_preflight || request.method() != Method::OPTIONS => {
            let layer = rules(origin.clone());
            // Nothing here can fail: `Next` answers every request.
            match layer.layer(next).oneshot(request).await {
                Ok(response) => response,
                Err(never) => match never {},
            }
        }
        _ => next.run(request).await,
    };
    // Caches must keep responses apart by origin.
    response
        .headers_mut()
        .append(header::VARY, HeaderValue::from_static("origin"));
    response
}

/// No credentials mode: the API ignores cookies, and a page sends its token itself.
fn rules(origin: HeaderValue) -> CorsLayer {
    CorsLayer::new()
        .allow_origin(origin)
        .allow_methods([
            Method::GET,
            Method::POST,
            Method::PUT,
            Method::PATCH,
            Method::DELETE,
        ])
        .allow_headers([
            header::AUTHORIZATION,
            header::CONTENT_TYPE,
            idempotency_key::NAME,
        ])
        .expose_headers([header::RETRY_AFTER, HeaderName::from_static("x-request-id")])
        .max_age(PREFLIGHT_LIFE)
        .vary([])
}
