//! Requests to the server.

use super::page::{by_id, outer, root, window};
use crate::{api::error::ApiError, markup};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Headers, RequestInit, Response,
    js_sys::{Promise, decode_uri_component},
};

/// The content type of a form's fields.
pub const FORM: &str = "application/x-www-form-urlencoded";

/// Why a call failed, with its sentence for people.
pub struct Refusal {
    pub error: ApiError,
    sentence: Option<String>,
}

impl From<ApiError> for Refusal {
    fn from(error: ApiError) -> Self {
        Self {
            error,
            sentence: None,
        }
    }
}

impl Refusal {
    /// The server's sentence, or the page's own if it was not the server who answered.
    pub fn sentence(self) -> String {
        let of_page = match self.error {
            ApiError::Unreachable => markup::UNREACHABLE,
            _ => markup::UNAVAILABLE,
        };
        self.sentence
            .or_else(|| by_id("main")?.get_attribute(of_page))
            .unwrap_or_default()
    }
}

/// A pending request.
pub struct Call(Promise);

impl Call {
    /// Posts fields to a server function.
    ///
    /// # Errors
    /// If the browser can't send it.
    pub fn post(endpoint: &str, fields: &str) -> Result<Self, JsValue> {
        let headers = Headers::new()?;
        headers.set("Content-Type", FORM)?;
        headers.set("Accept", "application/json")?;
        // Errors are shown on this page, so they have to be in its language.
        headers.set(
            "Accept-Language",
            &root().get_attribute("lang").unwrap_or_default(),
        )?;
        let request = RequestInit::new();
        request.set_method("POST");
        request.set_headers(headers.as_ref());
        request.set_body(&JsValue::from_str(fields));
        Ok(Self(
            window().fetch_with_str_and_init(&outer(endpoint), &request),
        ))
    }

    /// What the server function returned, in JSON.
    ///
    /// # Errors
    /// Those of the server function, and that there was no response, or none of ours.
    pub async fn answer(self) -> Result<String, Refusal> {
        let answer = self.read().await.map_err(|_| ApiError::Unreachable)?;
        let (response, body) = answer;
        if response.status() < 400 {
            return Ok(body);
        }
        let sentence = response.headers().get(markup::SENTENCE).ok().flatten();
        let sentence = sentence.and_then(|encoded| decode_uri_component(&encoded).ok());
        Err(Refusal {
            error: ApiError::from_answer(&body),
            sentence: sentence.map(Into::into),
        })
    }

    async fn read(self) -> Result<(Response, String), JsValue> {
        let response: Response = JsFuture::from(self.0).await?.dyn_into()?;
        let body = JsFuture::from(response.text()?).await?;
        Ok((response, body.as_string().unwrap_or_default()))
    }
}

/// Posts fields to a server function; returns its result in JSON.
///
/// # Errors
/// Those of [`Call::answer`].
pub async fn post(endpoint: &str, fields: &str) -> Result<String, Refusal> {
    match Call::post(endpoint, fields) {
        Ok(call) => call.answer().await,
        Err(_) => Err(ApiError::Unreachable.into()),
    }
}
