//! Passwords in forms: one that somebody has, and one that they choose.

use super::form::{FieldProblem, described_by, invalid};
use crate::{
    api::error::{ApiError, Field},
    server::accounts::Policy,
    text::Text,
};
use leptos::{attr::custom::custom_attribute, prelude::*};

/// A rule for a new password that the page checks while one types.
#[derive(Clone, Copy)]
enum Rule {
    Length,
    Uncommon,
    NotOwn,
    Match,
}

impl Rule {
    /// What `live::passwords` knows it by.
    fn name(self) -> &'static str {
        match self {
            Self::Length => "length",
            Self::Uncommon => "uncommon",
            Self::NotOwn => "not-own",
            Self::Match => "match",
        }
    }
}

/// A password that somebody has.
#[component]
pub fn PasswordField(field: Field, label: Text, error: Option<ApiError>) -> impl IntoView {
    view! {
        <div class="field">
            <Label field label />
            <FieldProblem field error />
            <PasswordInput field label error has_hint=false />
        </div>
    }
}

/// A new password, and the rules for it: they are there before anybody types (WCAG 2.2, 3.3.2), and with
/// WebAssembly they tick themselves. It is typed twice only where nobody can see what they type.
#[component]
pub fn NewPasswordFields(
    label: Text,
    label_again: Text,
    policy: Policy,
    error: Option<ApiError>,
) -> impl IntoView {
    let (first, second) = (Field::NewPassword, Field::ConfirmPassword);
    let min_length = policy.min_length.to_string();
    let length = Text::PolicyLength.with(&[("length", &min_length)]);
    view! {
        <div class="field">
            <Label field=first label />
            <ul class="field-hint rules" id=format!("{}-hint", first.name())>
                <RuleItem rule=Rule::Length text=length needed=min_length.clone() />
                <RuleItem rule=Rule::Uncommon text=Text::PolicyCommon.get().to_owned() />
                <RuleItem
                    rule=Rule::NotOwn
                    text=Text::PolicyOwn.get().to_owned()
                    needed=policy.own_words
                />
                <li>{Text::PolicyFree.get()}</li>
            </ul>
            <FieldProblem field=first error />
            <PasswordInput
                field=first
                label
                error
                has_hint=true
                min_length=policy.min_length
            />
        </div>
        <div class="field" data-second="">
            <Label field=second label=label_again />
            <ul class="field-hint rules" id=format!("{}-hint", second.name())>
                <RuleItem rule=Rule::Match text=Text::PolicyMatch.get().to_owned() />
            </ul>
            <FieldProblem field=second error />
            <PasswordInput field=second label=label_again error has_hint=true />
        </div>
    }
}

#[component]
fn Label(field: Field, label: Text) -> impl IntoView {
    view! {
        <label class="field-label" for=field.name()>
            {label.get()}
        </label>
    }
}

/// A rule; that it is met is read out along with it.
#[component]
fn RuleItem(
    rule: Rule,
    text: String,
    /// What it is checked with: a length, or words.
    #[prop(optional, into)]
    needed: Option<String>,
) -> impl IntoView {
    view! {
        <li data-rule=rule.name() data-needed=needed aria-live="polite" aria-atomic="true">
            {text}
            <span class="visually-hidden" hidden>
                " "
                {Text::PolicyMet.get()}
            </span>
        </li>
    }
}

/// The input, with a button that shows what is typed and a hint that Caps Lock is on. Both need the WebAssembly.
#[component]
fn PasswordInput(
    field: Field,
    label: Text,
    error: Option<ApiError>,
    has_hint: bool,
    #[prop(optional)] min_length: Option<u32>,
) -> impl IntoView {
    let name = field.name();
    // Tells password managers whether to fill in a password or to generate one, and which.
    let autocomplete = if field == Field::Password {
        "current-password"
    } else {
        "new-password"
    };
    let rules = min_length
        .map(|length| format!("minlength: {length}; maxlength: 64; allowed: ascii-printable;"));
    let rules = custom_attribute("passwordrules", rules);
    view! {
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
                minlength=min_length.map(|length| length.to_string())
                aria-describedby=described_by(name, has_hint)
                aria-invalid=invalid(field, error)
                {..rules}
            />
            <button class="password-toggle" type="button" aria-controls=name data-alive="" hidden>
                <span data-while="hidden">{Text::Show.get()}</span>
                <span data-while="shown" hidden>
                    {Text::Hide.get()}
                </span>
                <span class="visually-hidden">" " {label.get()}</span>
            </button>
        </div>
        <p class="caps-lock field-hint" aria-live="polite">
            <span hidden>{Text::CapsLock.get()}</span>
        </p>
    }
}
