//! Requests to the server.

use super::page::{outer, window};
use crate::api::error::ApiError;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Headers, RequestInit, Response, js_sys::Promise};

/// What the fields of a form are sent as.
pub const FORM: &str = "application/x-www-form-urlencoded";

/// A request that is on its way.
pub struct Call(Promise);

impl Call {
    /// Posts fields to a server function.
    ///
    /// # Errors
    /// This browser does not send anything.
    pub fn post(endpoint: &str, fields: &str) -> Result<Self, JsValue> {
        let headers = Headers::new()?;
        headers.set("Content-Type", FORM)?;
        headers.set("Accept", "application/json")?;
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
    /// Those of the server function, and that there was no answer, or none of ours.
    pub async fn answer(self) -> Result<String, ApiError> {
        let (has_worked, body) = self.read().await.map_err(|_| ApiError::Unreachable)?;
        if has_worked {
            Ok(body)
        } else {
            Err(ApiError::from_answer(body))
        }
    }

    async fn read(self) -> Result<(bool, String), JsValue> {
        let response: Response = JsFuture::from(self.0).await?.dyn_into()?;
        let body = JsFuture::from(response.text()?).await?;
        Ok((
            response.status() < 400,
            body.as_string().unwrap_or_default(),
        ))
    }
}

/// Posts fields to a server function; what it returns, in JSON.
///
/// # Errors
/// Those of [`Call::answer`].
pub async fn post(endpoint: &str, fields: &str) -> Result<String, ApiError> {
    match Call::post(endpoint, fields) {
        Ok(call) => call.answer().await,
        Err(_) => Err(ApiError::Unreachable),
    }
}
