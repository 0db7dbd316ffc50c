//! Trying a call of the API from its page.

use crate::live::{
    fetch::FORM,
    page::{all, by_id, document, find, on, outer, show_only, window},
};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    Headers, HtmlFormElement, HtmlInputElement, RequestInit, Response, SubmitEvent,
    js_sys::{self, Array, JSON, Promise, encode_uri_component},
};

/// The field with the token for all calls of the page.
const TOKEN: &str = "api-token";
/// A form for one call.
const TRY: &str = "form[data-call]";

pub fn listen() {
    on(&document(), "submit", |event: SubmitEvent| {
        let form = event
            .target()
            .and_then(|target| target.dyn_into::<HtmlFormElement>().ok())
            .filter(|form| form.matches(TRY).unwrap_or(false));
        let Some(form) = form else { return };
        event.prevent_default();
        if !form.has_attribute("aria-busy") {
            _ = form.set_attribute("aria-busy", "true");
            spawn_local(attempt(form));
        }
    });
}

async fn attempt(form: HtmlFormElement) {
    let attribute = |name| form.get_attribute(name).unwrap_or_default();
    let call = Written::read(&form, &attribute("data-call"));
    let answer = call.send(&attribute("data-method")).await;
    _ = form.remove_attribute("aria-busy");
    let Some(place) = find(&form, ".docs-answer") else {
        return;
    };
    if let Ok(Shown {
        status,
        headers,
        body,
    }) = &answer
    {
        for (selector, text) in [
            ("[data-status]", status),
            ("[data-headers]", headers),
            ("[data-body]", body),
        ] {
            if let Some(element) = find(&place, selector) {
                element.set_text_content(Some(text));
            }
        }
    }
    // The page has its own text for a server that can't be reached.
    let answered = if answer.is_ok() { "yes" } else { "no" };
    show_only(&place, "data-answer", answered);
}

/// The displayed result of a call.
struct Shown {
    status: String,
    headers: String,
    body: String,
}

/// A call as filled in.
struct Written {
    path: String,
    headers: Vec<(String, String)>,
    /// A form, which every call accepts; none if no field belongs to the body.
    body: Option<String>,
}

impl Written {
    fn read(form: &HtmlFormElement, path: &str) -> Self {
        let mut path = path.to_owned();
        let (mut query, mut fields, mut headers) = (Vec::new(), Vec::new(), Vec::new());
        let mut has_body = false;
        for input in inputs_of(form) {
            let attribute = |name| input.get_attribute(name).unwrap_or_default();
            let (place, name) = (attribute("data-place"), attribute("data-name"));
            let value = input.value();
            let encoded = String::from(encode_uri_component(&value));
            has_body |= place == "body";
            match place.as_str() {
                "path" => path = path.replace(&format!("{{{name}}}"), &encoded),
                // Empty fields are left out.
                _ if value.is_empty() => {}
                "query" => query.push(format!("{name}={encoded}")),
                "header" => headers.push((name, value)),
                _ => fields.push(format!("{name}={encoded}")),
            }
        }
        if !query.is_empty() {
            path = format!("{path}?{}", query.join("&"));
        }
        let token = by_id(TOKEN)
            .and_then(|field| field.dyn_into::<HtmlInputElement>().ok())
            .map(|field| field.value());
        if let Some(token) = token.filter(|token| !token.is_empty()) {
            headers.push((
                "Authorization".to_owned(),
                format!("Bearer {}", token.trim()),
            ));
        }
        Self {
            path,
            headers,
            body: has_body.then(|| fields.join("&")),
        }
    }

    async fn send(self, method: &str) -> Result<Shown, JsValue> {
        let headers = Headers::new()?;
        for (name, value) in &self.headers {
            headers.set(name, value)?;
        }
        let request = RequestInit::new();
        if let Some(body) = &self.body {
            headers.set("Content-Type", FORM)?;
            request.set_body(&JsValue::from_str(body));
        }
        request.set_method(method);
        request.set_headers(headers.as_ref());
        let promise: Promise = window().fetch_with_str_and_init(&outer(&self.path), &request);
        let response: Response = JsFuture::from(promise).await?.dyn_into()?;
        let body = JsFuture::from(response.text()?).await?;
        let body = body.as_string().unwrap_or_default();
        Ok(Shown {
            status: format!("{} {}", response.status(), response.status_text()),
            headers: headers_of(&response),
            body: pretty(&body).unwrap_or(body),
        })
    }
}

fn inputs_of(form: &HtmlFormElement) -> impl Iterator<Item = HtmlInputElement> {
    let inputs = all(form, "[data-place]").into_iter();
    inputs.filter_map(|element| element.dyn_into().ok())
}

/// One header per line.
fn headers_of(response: &Response) -> String {
    let Ok(Some(headers)) = js_sys::try_iter(&response.headers()) else {
        return String::new();
    };
    let lines = headers.filter_map(|pair| {
        let pair: Array = pair.ok()?.dyn_into().ok()?;
        Some(format!(
            "{}: {}",
            pair.get(0).as_string()?,
            pair.get(1).as_string()?
        ))
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn pretty(json: &str) -> Option<String> {
    let value = JSON::parse(json).ok()?;
    let two = JsValue::from_f64(2.0);
    let text = JSON::stringify_with_replacer_and_space(&value, &JsValue::NULL, &two).ok()?;
    Some(text.into())
}
