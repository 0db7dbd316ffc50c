//! Reading what plain forms send. What calls of the REST API send is read in `fields`.

pub use super::content_type::{Kind, is_form, kind};

use crate::{api::error::ApiError, server::state::AppState};
use axum::{
    RequestExt,
    body::{Bytes, to_bytes},
    extract::{FromRequest, RawPathParams, Request},
};
use serde::de::DeserializeOwned;

/// The fields of a form (`application/x-www-form-urlencoded`).
///
/// A repeated field is rejected (serde's derive does that), so that no two readers see different values. So
/// is a field that contradicts the path parameter of the same name (`NotFound`): the action applies to what
/// the URL names, also in the access log.
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

/// Whether a form contradicts its URL.
fn contradicts(body: &[u8], named: &RawPathParams) -> Result<bool, ApiError> {
    let fields: Vec<(String, String)> = read_form(body)?;
    Ok(named.iter().any(|(name, value)| {
        let other = |(field, said): &(String, String)| field == name && said != value;
        fields.iter().any(other)
    }))
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
