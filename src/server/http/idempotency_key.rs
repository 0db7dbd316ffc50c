//! Parsing the idempotency key header.

use crate::{api::error::ApiError, server::idempotency::Key};
use axum::{
    extract::FromRequestParts,
    http::{HeaderName, request::Parts},
};

pub const NAME: HeaderName = HeaderName::from_static("idempotency-key");

/// The key, if one was sent. An unreadable one is rejected: its sender relies on it.
pub struct IdempotencyKey(pub Option<Key>);

impl<S: Send + Sync> FromRequestParts<S> for IdempotencyKey {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, ApiError> {
        let mut sent = parts.headers.get_all(NAME).iter();
        match (sent.next(), sent.next()) {
            (None, _) => Ok(Self(None)),
            (Some(value), None) => Key::parse(value.as_bytes())
                .map(|key| Self(Some(key)))
                .ok_or(ApiError::Unreadable),
            (Some(_), Some(_)) => Err(ApiError::Unreadable),
        }
    }
}
