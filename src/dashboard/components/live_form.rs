//! The one island of all the dashboard's forms.

use crate::{
    api::{
        account::LogIn,
        dashboard::Next,
        error::{ApiError, Field},
    },
    components::{end_when_shown_again, go_to, post_for_json, urlencoded},
    text::dashboard::DashboardText,
};
use leptos::{
    ev::SubmitEvent,
    prelude::*,
    server_fn::{Decodes, ServerFn, codec::JsonEncoding},
    task::spawn_local,
    wasm_bindgen::JsCast,
    web_sys::{Element, HtmlElement, HtmlFormElement},
};

/// All server functions are called by the same client.
type Client = <LogIn as ServerFn>::Client;

/// A form whose fields the server has written, and which posts to its own page. With WebAssembly the
/// same fields go to the server function instead, and what is wrong is said in place, so that nothing
/// that was typed is lost, not even when the session has ended meanwhile.
#[island]
pub fn LiveForm(
    /// The page that it posts to without WebAssembly.
    action: String,
    /// The path of the server function.
    endpoint: String,
    children: Children,
) -> impl IntoView {
    let pending = RwSignal::new(false);
    end_when_shown_again(pending);
    let on_submit = move |event: SubmitEvent| {
        let Some(form) = form_of(&event) else { return };
        event.prevent_default();
        let Ok(body) = urlencoded(&event) else { return };
        if pending.get_untracked() {
            return;
        }
        pending.set(true);
        forget_problems(&form);
        let endpoint = endpoint.clone();
        spawn_local(async move {
            let answer = post_for_json::<Client>(&endpoint, body).await;
            let next = answer.and_then(|body| {
                JsonEncoding::decode(body).map_err(|_: JsonError| ApiError::Unavailable)
            });
            match next {
                Ok(next) => go_to(Next::path(&next)),
                Err(problem) => {
                    pending.set(false);
                    show_problem(&form, problem);
                }
            }
        });
    };
    view! {
        <form
            class="form"
            method="post"
            action=action
            novalidate
            on:submit=on_submit
            aria-busy=move || pending.get().then_some("true")
        >
            {children()}
            <p class="visually-hidden" role="status">
                {move || pending.get().then(|| DashboardText::Working.get())}
            </p>
        </form>
    }
}

type JsonError = <JsonEncoding as Decodes<Next>>::Error;

fn form_of(event: &SubmitEvent) -> Option<HtmlFormElement> {
    event.target()?.dyn_into().ok()
}

fn find(form: &HtmlFormElement, selector: &str) -> Option<Element> {
    form.query_selector(selector).ok().flatten()
}

fn forget_problems(form: &HtmlFormElement) {
    while let Some(input) = find(form, "[aria-invalid]") {
        _ = input.remove_attribute("aria-invalid");
    }
    while let Some(place) = find(form, "[role=alert]:not([hidden])") {
        _ = place.set_attribute("hidden", "");
    }
}

/// Says what is wrong where the server would have said it, and puts the cursor there.
fn show_problem(form: &HtmlFormElement, problem: ApiError) {
    if problem.field() == Some(Field::Password)
        && let Some(confirmation) = find(form, "[data-confirmation]")
    {
        _ = confirmation.remove_attribute("hidden");
    }
    let field = problem.field().map(Field::name);
    let input = field.and_then(|name| find(form, &format!("[name={name}]")));
    let place = match (&input, field) {
        (Some(_), Some(name)) => find(form, &format!("#{name}-error")),
        _ => find(form, "#form-error"),
    };
    let Some(place) = place else { return };
    let mut sentence = problem.sentence();
    let log_in = find(form, "[data-log-in]");
    if problem == ApiError::NotLoggedIn {
        sentence = format!("{sentence} {}", DashboardText::LogInAgain.get());
        _ = log_in.map(|link| link.remove_attribute("hidden"));
    } else {
        _ = log_in.map(|link| link.set_attribute("hidden", ""));
    }
    place
        .first_element_child()
        .unwrap_or_else(|| place.clone())
        .set_text_content(Some(&sentence));
    _ = place.remove_attribute("hidden");
    let focused = match input {
        Some(input) => {
            _ = input.set_attribute("aria-invalid", "true");
            input
        }
        None => place,
    };
    if let Ok(focused) = focused.dyn_into::<HtmlElement>() {
        _ = focused.focus();
    }
}
