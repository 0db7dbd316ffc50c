//! Reading what plain forms and REST calls send.

use crate::{api::error::ApiError, server::state::AppState};
use axum::{
    body::{Bytes, to_bytes},
    extract::{FromRequest, Request},
    http::{HeaderMap, header},
};
use serde::de::DeserializeOwned;

/// The fields of a form (`application/x-www-form-urlencoded`).
///
/// A field that comes twice is refused (serde's derive does that), so that nobody reads the first
/// where somebody else read the second.
pub struct Form<T>(pub T);

/// The same fields from a form or from JSON.
pub struct JsonOrForm<T>(pub T);

impl<T: DeserializeOwned> FromRequest<AppState> for Form<T> {
    type Rejection = ApiError;

    async fn from_request(request: Request, _: &AppState) -> Result<Self, ApiError> {
        match kind(request.headers()) {
            Some(Kind::Form) => read_form(&body(request).await?).map(Self),
            _ => Err(ApiError::UnsupportedMediaType),
        }
    }
}

impl<T: DeserializeOwned> FromRequest<AppState> for JsonOrForm<T> {
    type Rejection = ApiError;

    async fn from_request(request: Request, _: &AppState) -> Result<Self, ApiError> {
        match kind(request.headers()) {
            Some(Kind::Form) => read_form(&body(request).await?).map(Self),
            Some(Kind::Json) => serde_json::from_slice(&body(request).await?)
                .map(Self)
                .map_err(|_| ApiError::Unreadable),
            None => Err(ApiError::UnsupportedMediaType),
        }
    }
}

/// Whether a body says that it is a form.
pub fn is_form(headers: &HeaderMap) -> bool {
    matches!(kind(headers), Some(Kind::Form))
}

enum Kind {
    Form,
    Json,
}

fn kind(headers: &HeaderMap) -> Option<Kind> {
    let value = headers.get(header::CONTENT_TYPE)?.to_str().ok()?;
    let essence = value.split(';').next()?.trim();
    if essence.eq_ignore_ascii_case("application/x-www-form-urlencoded") {
        Some(Kind::Form)
    } else if essence.eq_ignore_ascii_case("application/json") {
        Some(Kind::Json)
    } else {
        None
    }
}

/// The body as the layer in front of all handlers has read it.
async fn body(request: Request) -> Result<Bytes, ApiError> {
    to_bytes(request.into_body(), super::body::MAX_BYTES)
        .await
        .map_err(|_| ApiError::TooLarge)
}

fn read_form<T: DeserializeOwned>(body: &[u8]) -> Result<T, ApiError> {
    serde_urlencoded::from_bytes(body).map_err(|_| ApiError::Unreadable)
}
