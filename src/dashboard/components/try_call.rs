//! Trying a call of the API from its page.

use crate::{components::outer, text::dashboard::DocsText};
use leptos::{
    ev::SubmitEvent,
    prelude::*,
    task::spawn_local,
    wasm_bindgen::{JsCast, JsValue},
    web_sys::{
        Element, HtmlFormElement, HtmlInputElement, Response,
        js_sys::{self, Array, JSON, Promise, encode_uri_component},
    },
};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Headers, RequestInit};

/// Where the token stands that all calls of the page are tried with.
const TOKEN: &str = "api-token";

/// Takes a token for all calls of this page. It stands in this field and nowhere else, so it is gone with
/// the page. Nothing can be done with one without WebAssembly, so there is no field then.
#[island]
pub fn TokenField() -> impl IntoView {
    let is_alive = RwSignal::new(false);
    Effect::new(move |_| is_alive.set(true));
    view! {
        <div class="field docs-token" hidden=move || !is_alive.get()>
            <label class="field-label" for=TOKEN>
                {DocsText::TokenLabel.get()}
            </label>
            <p class="field-hint" id="api-token-hint">
                {DocsText::TokenHint.get()}
            </p>
            <input
                class="input"
                id=TOKEN
                type="password"
                autocomplete="off"
                autocapitalize="none"
                spellcheck="false"
                aria-describedby="api-token-hint"
            />
        </div>
    }
}

/// What came of a try.
#[derive(Clone)]
struct Shown {
    status: String,
    headers: String,
    body: String,
}

/// A form whose fields the server has written, each with the place where its value goes in the call. With
/// WebAssembly the answer is shown here. Without it, a call that a plain form can make is made by the
/// browser, which shows the answer as it is; others have their command line.
#[island]
pub fn TryCall(
    method: String,
    /// With its places, such as `{id}`.
    path: String,
    works_plainly: bool,
    children: Children,
) -> impl IntoView {
    let is_alive = RwSignal::new(false);
    Effect::new(move |_| is_alive.set(true));
    let pending = RwSignal::new(false);
    let shown = RwSignal::new(None::<Shown>);
    let action = works_plainly.then(|| path.clone());
    let on_submit = move |event: SubmitEvent| {
        event.prevent_default();
        let form = event
            .target()
            .and_then(|target| target.dyn_into::<HtmlFormElement>().ok());
        let Some(form) = form.filter(|_| !pending.get_untracked()) else {
            return;
        };
        let call = Written::read(&form, &path);
        let method = method.clone();
        pending.set(true);
        spawn_local(async move {
            shown.set(Some(call.send(&method).await.unwrap_or_else(unreachable)));
            pending.set(false);
        });
    };
    view! {
        <form
            class="form docs-try"
            method="post"
            action=action
            hidden=move || !works_plainly && !is_alive.get()
            on:submit=on_submit
            aria-busy=move || pending.get().then_some("true")
        >
            {children()}
            <button class="button button-secondary" type="submit">
                {DocsText::TryButton.get()}
            </button>
            <div class="docs-answer" role="status">
                {move || {
                    shown
                        .get()
                        .map(|Shown { status, headers, body }| {
                            view! {
                                <p>
                                    <strong>{status}</strong>
                                </p>
                                <pre class="docs-code">
                                    <code>{headers}</code>
                                </pre>
                                <pre class="docs-code">
                                    <code>{body}</code>
                                </pre>
                            }
                        })
                }}
            </div>
        </form>
    }
}

/// A call as the fields of its form say it.
struct Written {
    path: String,
    headers: Vec<(String, String)>,
    /// A form, which every call takes; none if no field has its place there.
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
                // What is left empty is left out.
                _ if value.is_empty() => {}
                "query" => query.push(format!("{name}={encoded}")),
                "header" => headers.push((name, value)),
                _ => fields.push(format!("{name}={encoded}")),
            }
        }
        if !query.is_empty() {
            path = format!("{path}?{}", query.join("&"));
        }
        let token = document()
            .get_element_by_id(TOKEN)
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
            headers.set("Content-Type", "application/x-www-form-urlencoded")?;
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

fn inputs_of(form: &HtmlFormElement) -> Vec<HtmlInputElement> {
    let Ok(found) = form.query_selector_all("[data-place]") else {
        return Vec::new();
    };
    (0..found.length())
        .filter_map(|index| found.get(index)?.dyn_into::<Element>().ok())
        .filter_map(|element| element.dyn_into().ok())
        .collect()
}

/// One line a header.
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

fn unreachable(_: JsValue) -> Shown {
    Shown {
        status: DocsText::Unreachable.get().to_owned(),
        headers: String::new(),
        body: String::new(),
    }
}
