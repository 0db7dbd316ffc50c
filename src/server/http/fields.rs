//! Parsing the bodies of the REST API: the same fields, as JSON or as a form of either kind.

use super::forms::{self, Kind, body};
use crate::{api::error::ApiError, server::state::AppState};
use axum::{
    body::HttpBody,
    extract::{FromRequest, Multipart, Request},
    http::HeaderMap,
};
use serde::{
    Deserializer,
    de::{
        DeserializeOwned, Error as _, IgnoredAny, IntoDeserializer, Visitor,
        value::{Error, MapDeserializer},
    },
    forward_to_deserialize_any,
};

/// The fields of a body: a JSON object, a form (`application/x-www-form-urlencoded`), or a form in
/// parts (`multipart/form-data`).
///
/// A repeated field is rejected (serde's derive does that), so that no two readers see different values.
/// Unknown fields are ignored, as in Django REST framework.
pub struct Fields<T>(pub T);

impl<T: DeserializeOwned> FromRequest<AppState> for Fields<T> {
    type Rejection = ApiError;

    async fn from_request(request: Request, state: &AppState) -> Result<Self, ApiError> {
        // An empty body has no fields, whatever its type, as in Django REST framework.
        if request.body().size_hint().exact() == Some(0) {
            return read_fields(Vec::new()).map(Self);
        }
        let fields = match kind(request.headers())? {
            Kind::Json => return read_json(&body(request).await?).map(Self),
            Kind::Form => serde_urlencoded::from_bytes(&body(request).await?)
                .map_err(|_| ApiError::Unreadable)?,
            Kind::Parts => read_parts(request, state).await?,
        };
        read_fields(fields).map(Self)
    }
}

fn kind(headers: &HeaderMap) -> Result<Kind, ApiError> {
    forms::kind(headers).ok_or(ApiError::UnsupportedMediaType)
}

/// What some programs begin every text in UTF-8 with. RFC 8259 §8.1 lets a reader pass over it.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// An object and nothing else: serde would accept an array of the fields in order.
fn read_json<T: DeserializeOwned>(body: &[u8]) -> Result<T, ApiError> {
    let body = body.strip_prefix(BYTE_ORDER_MARK).unwrap_or(body);
    if !body.trim_ascii_start().starts_with(b"{") {
        return Err(ApiError::Unreadable);
    }
    serde_json::from_slice(body).map_err(|_| ApiError::Unreadable)
}

/// The parts of a form, each of them text. Files are rejected.
async fn read_parts(request: Request, state: &AppState) -> Result<Vec<(String, String)>, ApiError> {
    let mut parts = Multipart::from_request(request, state)
        .await
        .map_err(|_| ApiError::Unreadable)?;
    let mut fields = Vec::new();
    while let Some(part) = parts.next_field().await.map_err(|_| ApiError::Unreadable)? {
        if part.file_name().is_some() {
            return Err(ApiError::Unreadable);
        }
        let name = part.name().ok_or(ApiError::Unreadable)?.to_owned();
        let bytes = part.bytes().await.map_err(|_| ApiError::Unreadable)?;
        // A lossy conversion would make different passwords equal.
        let text = String::from_utf8(bytes.into()).map_err(|_| ApiError::Unreadable)?;
        fields.push((name, text));
    }
    Ok(fields)
}

fn read_fields<T: DeserializeOwned>(fields: Vec<(String, String)>) -> Result<T, ApiError> {
    let fields = fields
        .into_iter()
        .map(|(name, text)| (name, FormText(text)));
    T::deserialize(MapDeserializer::new(fields)).map_err(|_| ApiError::Unreadable)
}

/// The value of a form field. JSON has its own booleans; in a form they are read as Django reads them.
struct FormText(String);

impl IntoDeserializer<'_, Error> for FormText {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'de> Deserializer<'de> for FormText {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_string(self.0)
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.0.to_ascii_lowercase().as_str() {
            "true" | "1" | "on" => visitor.visit_bool(true),
            "false" | "0" | "off" => visitor.visit_bool(false),
            _ => Err(Error::custom("neither yes nor no")),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_some(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_enum(self.0.into_deserializer())
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit
        unit_struct newtype_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}

/// Whether a field was sent at all, with any value: for those that must be left out.
pub fn is_sent<'de, D: Deserializer<'de>>(value: D) -> Result<bool, D::Error> {
    value.deserialize_ignored_any(IgnoredAny)?;
    Ok(true)
}
