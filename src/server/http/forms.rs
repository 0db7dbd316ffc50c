//! Reading what plain forms send. What calls of the REST API send is read in `fields`.

use crate::{api::error::ApiError, server::state::AppState};
use axum::{
    RequestExt,
    body::{Bytes, to_bytes},
    extract::{FromRequest, RawPathParams, Request},
    http::{HeaderMap, header},
};
use serde::de::DeserializeOwned;

/// The fields of a form (`application/x-www-form-urlencoded`).
///
/// A field that comes twice is refused (serde's derive does that), so that nobody reads the first
/// where somebody else read the second. So is one that says something else than the part of the same
/// name in the address that the form is sent to (`NotFound`): what is done is done to what the address
/// names, in the access log too.
pub struct Form<T>(pub T);

impl<T: DeserializeOwned> FromRequest<AppState> for Form<T> {
    type Rejection = ApiError;

    async fn from_request(mut request: Request, _: &AppState) -> Result<Self, ApiError> {
        let named = request.extract_parts::<RawPathParams>().await;
        let named = named.map_err(|_| ApiError::NotFound)?;
        match kind(request.headers()) {
            Some(Kind::Form) => {
                let body = body(request).await?;
                if contradicts(&body, &named)? {
                    return Err(ApiError::NotFound);
                }
                read_form(&body).map(Self)
            }
            _ => Err(ApiError::UnsupportedMediaType),
        }
    }
}

/// Whether a form is about something else than its address.
fn contradicts(body: &[u8], named: &RawPathParams) -> Result<bool, ApiError> {
    let fields: Vec<(String, String)> = read_form(body)?;
    Ok(named.iter().any(|(name, value)| {
        let other = |(field, said): &(String, String)| field == name && said != value;
        fields.iter().any(other)
    }))
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
