//! Form fields of the dashboard, rendered by the server. `live::forms` finds the elements for errors by the
//! ids set here.

use crate::{
    api::error::{ApiError, Field},
    components::{FieldProblem, Labelled, described_by, invalid},
    routes,
    text::dashboard::{AccountText, DashboardText},
};
use leptos::prelude::*;

/// The error of a form as a whole. The element exists, and is empty, without an error: `live::forms` fills
/// it, with a link to the log-in if the session has ended.
#[component]
pub fn FormProblem(error: Option<ApiError>) -> impl IntoView {
    let error = error.filter(|error| error.field().is_none());
    view! {
        <div
            class="alert alert-error"
            role="alert"
            id="form-error"
            tabindex="-1"
            hidden=error.is_none()
        >
            <p>{error.map(ApiError::sentence)}</p>
            <p data-when=ApiError::NotLoggedIn.code() hidden>
                {DashboardText::LogInAgain.get()} " "
                <a href=routes::ADMIN_LOGIN target="_blank">
                    {AccountText::SessionLogIn.get()}
                </a>
            </p>
        </div>
    }
}

/// The input of an upload, with its label and its hint.
#[component]
pub fn FileField(label: &'static str, hint: &'static str, accept: &'static str) -> impl IntoView {
    view! {
        <div class="field">
            <label class="field-label" for="file">
                {label}
            </label>
            <p class="field-hint" id="file-hint">
                {hint}
            </p>
            <input
                class="input"
                id="file"
                name="file"
                type="file"
                accept=accept
                required
                aria-describedby="file-hint"
            />
        </div>
    }
}

/// A single-line input with its label, its hint and its error.
#[component]
pub fn FormField(
    field: Field,
    label: &'static str,
    error: Option<ApiError>,
    #[prop(optional, into)] value: String,
    #[prop(optional, into)] hint: Option<&'static str>,
    /// Whether it may stay empty.
    #[prop(optional)]
    is_optional: bool,
) -> impl IntoView {
    let name = field.name();
    let kind = match field {
        Field::Email => "email",
        Field::Url => "url",
        Field::Password | Field::NewPassword | Field::ConfirmPassword => "password",
        _ => "text",
    };
    let autocomplete = match field {
        Field::Password => "current-password",
        Field::Code => "one-time-code",
        // Another person's name and address: the browser would suggest the viewer's own.
        _ => "off",
    };
    view! {
        <Labelled name label hint>
            <FieldProblem field error />
            <input
                class="input"
                id=name
                name=name
                type=kind
                autocomplete=autocomplete
                autocapitalize=(field != Field::Name).then_some("none")
                spellcheck="false"
                required=!is_optional
                value=value
                aria-describedby=described_by(name, hint.is_some())
                aria-invalid=invalid(field, error)
            />
        </Labelled>
    }
}

/// One option.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    pub value: &'static str,
    pub label: &'static str,
}

/// A drop-down list.
#[component]
pub fn ChoiceField(
    name: &'static str,
    label: &'static str,
    choices: Vec<Choice>,
    /// The selected value.
    value: String,
    #[prop(optional, into)] hint: Option<&'static str>,
) -> impl IntoView {
    view! {
        <Labelled name label hint>
            <select
                class="input"
                id=name
                name=name
                aria-describedby=hint.map(|_| format!("{name}-hint"))
            >
                {choices
                    .into_iter()
                    .map(|choice| {
                        view! {
                            <option value=choice.value selected=choice.value == value>
                                {choice.label}
                            </option>
                        }
                    })
                    .collect_view()}
            </select>
        </Labelled>
    }
}
