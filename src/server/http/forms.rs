//! Reading what plain forms send. What calls of the REST API send is read in `fields`.

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

impl<T: DeserializeOwned> FromRequest<AppState> for Form<T> {
    type Rejection = ApiError;

    async fn from_request(request: Request, _: &AppState) -> Result<Self, ApiError> {
        match kind(request.headers()) {
            Some(Kind::Form) => read_form(&body(request).await?).map(Self),
            _ => Err(ApiError::UnsupportedMediaType),
        }
    }
}

/// Whether a body says that it is a form.
pub fn is_form(headers: &HeaderMap) -> bool {
    matches!(kind(headers), Some(Kind::Form))
}

/// What a body says that it is.
pub enum Kind {
    Form,
    /// A form in parts (`multipart/form-data`).
    Parts,
    Json,
}

/// None for what nobody here reads.
pub fn kind(headers: &HeaderMap) -> Option<Kind> {
    let value = headers.get(header::CONTENT_TYPE)?.to_str().ok()?;
    let mut parts = value.split(';').map(str::trim);
    let essence = parts.next()?;
    if !parts.all(is_utf8_or_no_charset) {
        return None;
    }
    if essence.eq_ignore_ascii_case("application/x-www-form-urlencoded") {
        Some(Kind::Form)
    } else if essence.eq_ignore_ascii_case("multipart/form-data") {
        Some(Kind::Parts)
    } else if essence.eq_ignore_ascii_case("application/json") {
        Some(Kind::Json)
    } else {
        None
    }
}

/// Everything is read as UTF-8, so what says that it is something else would be read as other words.
fn is_utf8_or_no_charset(parameter: &str) -> bool {
    let (name, value) = parameter.split_once('=').unwrap_or((parameter, ""));
    let value = value.trim().trim_matches('"');
    !name.trim().eq_ignore_ascii_case("charset")
        || value.eq_ignore_ascii_case("utf-8")
        || value.eq_ignore_ascii_case("utf8")
}

/// The body as the layer in front of all handlers has read it.
pub async fn body(request: Request) -> Result<Bytes, ApiError> {
    to_bytes(request.into_body(), super::body::MAX_BYTES)
        .await
        .map_err(|_| ApiError::TooLarge)
}

fn read_form<T: DeserializeOwned>(body: &[u8]) -> Result<T, ApiError> {
    serde_urlencoded::from_bytes(body).map_err(|_| ApiError::Unreadable)
}
