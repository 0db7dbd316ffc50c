//! The shared vocabulary of forms: fields, their errors, the button and its pending state.
//!
//! A form is a plain HTML form that posts to its own page. The server writes every message it may need, and
//! hides those that don't apply now. With WebAssembly, `live::forms` sends the same fields to the server
//! function instead, and shows the result in the existing places.

use crate::{
    api::error::{ApiError, Field},
    markup::{Phase, alert_class},
    text::Text,
};
use leptos::{prelude::*, server_fn::ServerFn};

/// What a form does with WebAssembly.
#[derive(Clone, Copy)]
pub struct Live {
    /// The path of its server function.
    endpoint: &'static str,
    /// The page to open afterwards: its own again if this is empty.
    next: &'static str,
    /// Where it gets a challenge if a proof of work is required.
    proof: Option<&'static str>,
}

/// Connects a form to the server function `S`; `next` is the page to go to when that has done it and does not
/// say where.
pub fn live<S: ServerFn<Error = ApiError>>(next: &'static str) -> Live {
    Live {
        endpoint: S::PATH,
        next,
        proof: None,
    }
}

impl Live {
    /// The same with a proof of work where required, with challenges of the server function `P`.
    pub fn with_proof<P: ServerFn<Output = String, Error = ApiError>>(self) -> Self {
        Self {
            proof: Some(P::PATH),
            ..self
        }
    }
}

/// The ids of texts that describe the input to screen readers. An error's element exists, and is empty,
/// without an error.
pub fn described_by(name: &str, has_hint: bool) -> String {
    if has_hint {
        format!("{name}-hint {name}-error")
    } else {
        format!("{name}-error")
    }
}

/// The element beside a field for its error.
#[component]
pub fn FieldProblem(field: Field, error: Option<ApiError>) -> impl IntoView {
    let error = error.filter(|error| error.field() == Some(field));
    let id = format!("{}-error", field.name());
    view! {
        <p class="field-error" id=id role="alert" hidden=error.is_none()>
            <span>{error.map(ApiError::sentence)}</span>
        </p>
    }
}

/// Marks an input as invalid.
pub fn invalid(field: Field, error: Option<ApiError>) -> Option<&'static str> {
    (error?.field() == Some(field)).then_some("true")
}

/// What is around every input: its label and its hint. They are tied to it by its name.
#[component]
pub fn Labelled(
    name: &'static str,
    label: &'static str,
    hint: Option<&'static str>,
    children: Children,
) -> impl IntoView {
    view! {
        <div class="field">
            <label class="field-label" for=name>
                {label}
            </label>
            {hint
                .map(|hint| {
                    view! {
                        <p class="field-hint" id=format!("{name}-hint")>
                            {hint}
                        </p>
                    }
                })}
            {children()}
        </div>
    }
}

/// A single-line input that is not a password. It is uncontrolled: what was typed before the WebAssembly
/// arrived stays.
#[component]
pub fn TextField(
    field: Field,
    label: Text,
    error: Option<ApiError>,
    value: String,
    #[prop(optional)] hint: Option<Text>,
    /// Whether a log-in name will do in the place of an address.
    #[prop(optional)]
    takes_login: bool,
) -> impl IntoView {
    let name = field.name();
    let is_email = field == Field::Email;
    let is_address = is_email && !takes_login;
    // What people copy from a screen or a mail is not prose, so keyboards should not correct it.
    let is_typed_off = matches!(field, Field::CaseNumber | Field::Code);
    view! {
        <Labelled name label=label.get() hint=hint.map(Text::get)>
            <FieldProblem field error />
            <input
                class=if is_typed_off { "input input-code" } else { "input" }
                id=name
                name=name
                type=if is_address { "email" } else { "text" }
                autocomplete=match field {
                    Field::Email => "username",
                    Field::Code => "one-time-code",
                    Field::CaseNumber => "off",
                    _ => "name",
                }
                inputmode=is_address.then_some("email")
                autocapitalize=if is_email {
                    Some("none")
                } else {
                    is_typed_off.then_some("characters")
                }
                spellcheck="false"
                // An address from the left, in Arabic, too.
                dir=is_email.then_some("auto")
                required
                maxlength=if is_email { "254" } else { "150" }
                value=value
                aria-describedby=described_by(name, hint.is_some())
                aria-invalid=invalid(field, error)
            />
        </Labelled>
    }
}

/// A form: the error of the whole form, and then its fields. The browser's own validation is off, so that
/// everybody gets the same messages beside the same fields.
#[component]
pub fn PostForm(
    /// Where it posts to without WebAssembly.
    action: String,
    error: Option<ApiError>,
    /// Without this, it stays a plain form.
    #[prop(optional)]
    live: Option<Live>,
    /// The page that says what has become of its link, once that is no longer good.
    #[prop(optional_no_strip)]
    gone: Option<String>,
    children: Children,
) -> impl IntoView {
    view! {
        <form
            class="form"
            method="post"
            action=action
            novalidate
            data-endpoint=live.map(|live| live.endpoint)
            data-next=live.map(|live| live.next)
            data-proof=live.and_then(|live| live.proof)
            data-gone=gone
        >
            <FormAlert error />
            {children()}
        </form>
    }
}

/// The error of the form as a whole.
#[component]
fn FormAlert(error: Option<ApiError>) -> impl IntoView {
    let error = error.filter(|error| error.field().is_none());
    view! {
        <div
            class=error.map_or("alert alert-error", alert_class)
            role="alert"
            id="form-error"
            tabindex="-1"
            hidden=error.is_none()
        >
            <p>{error.map(ApiError::sentence)}</p>
        </div>
    }
}

/// The form's only button. It stays in the tab order while a response is pending, so that focus is not lost,
/// and a live region announces the state.
#[component]
pub fn SubmitButton(label: Text, pending_label: Text) -> impl IntoView {
    let waiting = [
        (Phase::Pending, pending_label),
        (Phase::TakesLonger, Text::TakesLonger),
    ];
    let waiting = move || {
        waiting
            .map(|(phase, text)| {
                view! {
                    <span data-phase=phase.name() hidden>
                        {text.get()}
                    </span>
                }
            })
            .collect_view()
    };
    view! {
        <button class="button" type="submit">
            <span data-phase=Phase::Idle.name()>{label.get()}</span>
            {waiting()}
        </button>
        <p class="status visually-hidden" role="status">
            {waiting()}
        </p>
    }
}
