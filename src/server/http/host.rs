//! The `Host` header. Nothing here trusts it, but it must be present: different programs on the way read a
//! request with none or two differently.

use crate::api::error::ApiError;
use axum::{
    extract::Request,
    http::{Version, header},
    middleware::Next,
    response::{IntoResponse, Response},
};

/// Answers 400 to a request of HTTP/1.1 without `Host`, and to any with more than one (RFC 9112 §3.2).
pub async fn require_one(request: Request, next: Next) -> Response {
    let count = request.headers().get_all(header::HOST).iter().count();
    let is_older = request.version() < Version::HTTP_11;
    if count == 1 || count == 0 && is_older {
        next.run(request).await
    } else {
        ([(header::CONNECTION, "close")], ApiError::Unreadable).into_response()
    }
}
