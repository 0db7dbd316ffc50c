//! The one vocabulary of forms: fields, their errors, the button and its pending state.
//!
//! A form is a plain HTML form that posts to its own page. The server writes all that it can ever
//! say, and hides what does not hold now. Where the WebAssembly has arrived, `live::forms` sends the
//! same fields to the server function instead, and shows the answer in the places that are there.

use crate::{
    api::error::{ApiError, Field},
    markup::{Phase, alert_class},
    text::Text,
};
use leptos::{prelude::*, server_fn::ServerFn};

/// What a form does where the WebAssembly has arrived.
#[derive(Clone, Copy)]
pub struct Live {
    /// The path of the server function that takes its fields.
    endpoint: &'static str,
    /// The page to go to when that has done it: its own address again where this is empty.
    next: &'static str,
    /// Where it gets a challenge if it is asked for a proof of work.
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
    /// The same with a proof of work where it is asked for, with challenges of the server function `P`.
    pub fn with_proof<P: ServerFn<Output = String, Error = ApiError>>(self) -> Self {
        Self {
            proof: Some(P::PATH),
            ..self
        }
    }
}

/// What describes the input to those who can't see it. The place of an error is empty while there is none.
pub fn described_by(name: &str, has_hint: bool) -> String {
    if has_hint {
        format!("{name}-hint {name}-error")
    } else {
        format!("{name}-error")
    }
}

/// The place beside a field where it says what is wrong with it.
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

/// Marks an input that something is wrong with.
pub fn invalid(field: Field, error: Option<ApiError>) -> Option<&'static str> {
    (error?.field() == Some(field)).then_some("true")
}

/// An input of one line that is no password. It is uncontrolled: what somebody typed before the
/// WebAssembly arrived stays.
#[component]
pub fn TextField(
    field: Field,
    label: Text,
    error: Option<ApiError>,
    value: String,
    #[prop(optional)] hint: Option<Text>,
) -> impl IntoView {
    let name = field.name();
    let is_email = field == Field::Email;
    // What is read off a screen or a mail is not prose, and a keyboard should leave it alone.
    let is_typed_off = matches!(field, Field::CaseNumber | Field::Code);
    view! {
        <div class="field">
            <label class="field-label" for=name>
                {label.get()}
            </label>
            {hint
                .map(|hint| {
                    view! {
                        <p class="field-hint" id=format!("{name}-hint")>
                            {hint.get()}
                        </p>
                    }
                })}
            <FieldProblem field error />
            <input
                class=if is_typed_off { "input input-code" } else { "input" }
                id=name
                name=name
                type=if is_email { "email" } else { "text" }
                autocomplete=match field {
                    Field::Email => "username",
                    Field::Code => "one-time-code",
                    Field::CaseNumber => "off",
                    _ => "name",
                }
                inputmode=is_email.then_some("email")
                autocapitalize=if is_email {
                    Some("none")
                } else {
                    is_typed_off.then_some("characters")
                }
                spellcheck="false"
                required
                maxlength=if is_email { "254" } else { "150" }
                value=value
                aria-describedby=described_by(name, hint.is_some())
                aria-invalid=invalid(field, error)
            />
        </div>
    }
}

/// A password with a switch that shows it. The switch needs the WebAssembly, so it comes with it.
#[component]
pub fn PasswordField(
    field: Field,
    label: Text,
    error: Option<ApiError>,
    /// How many characters it needs: tells the rules before anybody types (WCAG 2.2, 3.3.2).
    #[prop(optional)]
    min_length: Option<u32>,
) -> impl IntoView {
    let name = field.name();
    // Password managers want to know whether this one is to be known or to be made up.
    let autocomplete = if field == Field::Password {
        "current-password"
    } else {
        "new-password"
    };
    view! {
        <div class="field">
            <label class="field-label" for=name>
                {label.get()}
            </label>
            {min_length
                .map(|min_length| {
                    view! {
                        <ul class="field-hint" id=format!("{name}-hint")>
                            <li>{Text::PolicyLength.with(&[("length", &min_length.to_string())])}</li>
                            <li>{Text::PolicyFree.get()}</li>
                            <li>{Text::PolicyCommon.get()}</li>
                        </ul>
                    }
                })}
            <FieldProblem field error />
            <div class="password">
                <input
                    class="input"
                    id=name
                    name=name
                    type="password"
                    autocomplete=autocomplete
                    autocapitalize="none"
                    spellcheck="false"
                    required
                    aria-describedby=described_by(name, min_length.is_some())
                    aria-invalid=invalid(field, error)
                />
                <button
                    class="password-toggle"
                    type="button"
                    aria-controls=name
                    data-alive=""
                    hidden
                >
                    <span data-while="hidden">{Text::Show.get()}</span>
                    <span data-while="shown" hidden>
                        {Text::Hide.get()}
                    </span>
                    <span class="visually-hidden">" " {label.get()}</span>
                </button>
            </div>
        </div>
    }
}

/// A form: what is wrong with it as a whole, and then its fields. Browsers' own complaints are off,
/// so that everybody gets the same sentences beside the same fields.
#[component]
pub fn PostForm(
    /// The page that it posts to without WebAssembly.
    action: String,
    error: Option<ApiError>,
    /// Left out, it stays a plain form.
    #[prop(optional)]
    live: Option<Live>,
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
        >
            <FormAlert error />
            {children()}
        </form>
    }
}

/// What is wrong with the form as a whole.
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

/// The one button of a form. It stays in the tab order while an answer is awaited, so that focus is
/// not lost, and the live region tells those who can't see it turn.
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
