//! The one vocabulary of forms: fields, their errors, the button and its pending state.
//!
//! A form is a plain HTML form that posts to its own page. Once hydrated, the same fields go to the
//! server function instead, and the answer shows in place.

use super::base_path::outer;
use crate::{
    api::error::{ApiError, Field},
    text::Text,
};
use leptos::{
    ev::{SubmitEvent, pageshow},
    form::{FromFormDataError, form_data_from_event},
    prelude::*,
    server_fn::{Bytes, ServerFn, client::Client, request::ClientReq, response::ClientRes},
    task::spawn_local,
    wasm_bindgen::JsCast,
    web_sys::{FormData, HtmlElement, HtmlFormElement, UrlSearchParams},
};

/// A form on its way: what is wrong, and whether an answer is awaited.
#[derive(Clone, Copy)]
pub struct Submission {
    pub error: Signal<Option<ApiError>>,
    pub pending: Signal<bool>,
    /// While it is pending: more than an answer is awaited, and people should know.
    takes_longer: Signal<bool>,
}

/// Connects a form to the server function `S`.
///
/// `initial` is the error of an answer that came as a whole page, shown until the next answer;
/// `next` is the page to go to when the server function has done it.
///
/// The browser's own form data is what is sent, as the plain form would send it, so that nothing
/// of each function's arguments is compiled into the WebAssembly: that keeps it small.
pub fn submission<S>(
    initial: Option<ApiError>,
    next: &'static str,
) -> (Submission, impl Fn(SubmitEvent) + 'static)
where
    S: ServerFn<Output = (), Error = ApiError>,
    S::Client: Client<ApiError> + 'static,
{
    submission_by(initial, next, |body, _| post::<S::Client>(S::PATH, body))
}

/// The same, with a way of its own to send the fields: it says when that takes longer.
pub(super) fn submission_by<F>(
    initial: Option<ApiError>,
    next: &'static str,
    send: impl Fn(String, RwSignal<bool>) -> F + Copy + 'static,
) -> (Submission, impl Fn(SubmitEvent) + 'static)
where
    F: Future<Output = Result<(), ApiError>> + 'static,
{
    let error = RwSignal::new(initial);
    let pending = RwSignal::new(false);
    let takes_longer = RwSignal::new(false);
    let submission = Submission {
        error: error.into(),
        pending: pending.into(),
        takes_longer: takes_longer.into(),
    };
    let on_submit = move |event: SubmitEvent| {
        event.prevent_default();
        let Ok(body) = urlencoded(&event) else { return };
        // The button stays in the tab order while it waits, so Enter still gets here.
        if pending.get_untracked() {
            return;
        }
        takes_longer.set(false);
        pending.set(true);
        error.set(None);
        spawn_local(async move {
            match send(body, takes_longer).await {
                // The form waits on until the next page is there: pressed again meanwhile, it
                // would be told that the link that has just done its work is used up.
                Ok(()) => go_to(next),
                Err(problem) => {
                    pending.set(false);
                    error.set(Some(problem));
                    focus_what_is_wrong();
                }
            }
        });
    };
    end_when_shown_again(pending);
    (submission, on_submit)
}

/// Back from the next page, the browser may show this one just as it was left.
pub fn end_when_shown_again(pending: RwSignal<bool>) {
    Effect::new(move || {
        let shown = window_event_listener(pageshow, move |event| {
            if event.persisted() {
                pending.set(false);
            }
        });
        on_cleanup(move || shown.remove());
    });
}

/// A form that stays a plain one: it shows the error of the answer that it came with.
pub fn without_wasm(error: Option<ApiError>) -> Submission {
    Submission {
        error: RwSignal::new(error).into(),
        pending: RwSignal::new(false).into(),
        takes_longer: RwSignal::new(false).into(),
    }
}

/// The form's fields, as the browser itself would send them.
pub fn urlencoded(event: &SubmitEvent) -> Result<String, FromFormDataError> {
    encode(&form_data_from_event(event)?)
}

/// The form's fields as a query, without waiting for anybody to send them.
pub fn form_query(form: &HtmlFormElement) -> Option<String> {
    let data = FormData::new_with_form(form).ok()?;
    encode(&data).ok()
}

fn encode(data: &FormData) -> Result<String, FromFormDataError> {
    let fields = UrlSearchParams::new_with_str_sequence_sequence(data)
        .map_err(FromFormDataError::FormData)?;
    Ok(String::from(fields.to_string()))
}

/// Posts the fields to a server function that returns nothing.
pub(super) async fn post<C: Client<ApiError>>(path: &str, body: String) -> Result<(), ApiError> {
    /// How it says so, in JSON.
    const NOTHING: &[u8] = b"null";
    match post_for_json::<C>(path, body).await?.as_ref() {
        NOTHING => Ok(()),
        // Something stands between and answers for us: a hotel's log-in page, say.
        _ => Err(ApiError::Unavailable),
    }
}

/// Posts the fields to a server function; what it returns, in JSON.
pub async fn post_for_json<C: Client<ApiError>>(
    path: &str,
    body: String,
) -> Result<Bytes, ApiError> {
    const FORM: &str = "application/x-www-form-urlencoded";
    let request = C::Request::try_new_post(path, FORM, "application/json", body)?;
    let response = C::send(request).await?;
    let has_worked = response.status() < 400;
    let body = response.try_into_bytes().await?;
    if has_worked {
        Ok(body)
    } else {
        Err(ApiError::de(body))
    }
}

pub fn go_to(path: &str) {
    // Leaving fails only while the browser is leaving already.
    _ = window().location().set_href(&outer(path));
}

/// Puts the cursor where something is to be mended (WCAG 2.2, 3.3.1), once the page shows it, or on
/// what is said of the form as a whole: on a phone that stands far above the button.
fn focus_what_is_wrong() {
    request_animation_frame(|| {
        let wrong = document().query_selector("form [aria-invalid='true'], #form-error");
        if let Ok(Some(wrong)) = wrong
            && let Ok(wrong) = wrong.dyn_into::<HtmlElement>()
        {
            _ = wrong.focus();
        }
    });
}

/// The error that stands beside this field, if it is this field's.
fn error_of(error: Signal<Option<ApiError>>, field: Field) -> Signal<Option<String>> {
    Signal::derive(move || {
        error
            .get()
            .filter(|error| error.field() == Some(field))
            .map(ApiError::sentence)
    })
}

/// What describes the input to those who can't see it: its hint, then its error.
fn described_by(name: &'static str, has_hint: bool, has_error: bool) -> Option<String> {
    match (has_hint, has_error) {
        (true, true) => Some(format!("{name}-hint {name}-error")),
        (true, false) => Some(format!("{name}-hint")),
        (false, true) => Some(format!("{name}-error")),
        (false, false) => None,
    }
}

#[component]
fn FieldError(name: &'static str, error: Signal<Option<String>>) -> impl IntoView {
    move || {
        error.get().map(|sentence| {
            view! {
                <p class="field-error" id=format!("{name}-error") role="alert">
                    <span>{sentence}</span>
                </p>
            }
        })
    }
}

/// An input of one line that is no password. It is uncontrolled: what somebody typed before the
/// WebAssembly arrived stays.
#[component]
pub fn TextField(
    field: Field,
    label: Text,
    submission: Submission,
    value: String,
    #[prop(optional)] hint: Option<Text>,
) -> impl IntoView {
    let name = field.name();
    let is_email = field == Field::Email;
    // What is read off a screen or a mail is not prose, and a keyboard should leave it alone.
    let is_typed_off = matches!(field, Field::CaseNumber | Field::Code);
    let error = error_of(submission.error, field);
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
            <FieldError name error />
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
                aria-describedby=move || described_by(name, hint.is_some(), error.get().is_some())
                aria-invalid=move || error.get().map(|_| "true")
            />
        </div>
    }
}

/// A password with a switch that shows it. The switch needs the WebAssembly, so it comes with it.
#[component]
pub fn PasswordField(
    field: Field,
    label: Text,
    submission: Submission,
    /// Tells the rules before anybody types (WCAG 2.2, 3.3.2).
    #[prop(optional)]
    with_policy: bool,
) -> impl IntoView {
    let name = field.name();
    // Password managers want to know whether this one is to be known or to be made up.
    let autocomplete = if field == Field::Password {
        "current-password"
    } else {
        "new-password"
    };
    let error = error_of(submission.error, field);
    let is_hydrated = RwSignal::new(false);
    let is_shown = RwSignal::new(false);
    Effect::new(move || is_hydrated.set(true));
    view! {
        <div class="field">
            <label class="field-label" for=name>
                {label.get()}
            </label>
            {with_policy
                .then(|| {
                    view! {
                        <ul class="field-hint" id=format!("{name}-hint")>
                            <li>{Text::PolicyLength.get()}</li>
                            <li>{Text::PolicyFree.get()}</li>
                            <li>{Text::PolicyCommon.get()}</li>
                        </ul>
                    }
                })}
            <FieldError name error />
            <div class="password">
                <input
                    class="input"
                    id=name
                    name=name
                    type=move || if is_shown.get() { "text" } else { "password" }
                    autocomplete=autocomplete
                    autocapitalize="none"
                    spellcheck="false"
                    required
                    aria-describedby=move || described_by(name, with_policy, error.get().is_some())
                    aria-invalid=move || error.get().map(|_| "true")
                />
                <button
                    class="password-toggle"
                    type="button"
                    aria-controls=name
                    hidden=move || !is_hydrated.get()
                    on:click=move |_| is_shown.update(|shown| *shown = !*shown)
                >
                    {move || if is_shown.get() { Text::Hide.get() } else { Text::Show.get() }}
                    <span class="visually-hidden">" " {label.get()}</span>
                </button>
            </div>
        </div>
    }
}

/// A form: what is wrong with it as a whole, and then its fields. Browsers' own complaints are off,
/// so that everybody gets the same sentences beside the same fields.
#[component]
pub fn PostForm<F: Fn(SubmitEvent) + 'static, C: IntoView + 'static>(
    /// The page that it posts to without WebAssembly.
    action: String,
    submission: Submission,
    on_submit: F,
    /// Typed, because erasing the type would add a fifth to the WebAssembly.
    children: TypedChildren<C>,
) -> impl IntoView {
    let children = children.into_inner();
    view! {
        <form class="form" method="post" action=action novalidate on:submit=on_submit>
            <FormAlert submission />
            {children()}
        </form>
    }
}

/// What is wrong with the form as a whole.
#[component]
fn FormAlert(submission: Submission) -> impl IntoView {
    move || {
        submission
            .error
            .get()
            .filter(|error| error.field().is_none())
            .map(|error| {
                let tone = match error {
                    ApiError::TooManyRequests { .. } | ApiError::TooManyTries { .. } => {
                        "alert alert-warning"
                    }
                    _ => "alert alert-error",
                };
                view! {
                    <div class=tone role="alert" id="form-error" tabindex="-1">
                        <p>{error.sentence()}</p>
                    </div>
                }
            })
    }
}

/// The one button of a form. It stays in the tab order while an answer is awaited, so that focus is
/// not lost, and the live region tells those who can't see it turn.
#[component]
pub fn SubmitButton(submission: Submission, label: Text, pending_label: Text) -> impl IntoView {
    let pending = submission.pending;
    let pending_text = move || {
        if submission.takes_longer.get() {
            Text::TakesLonger.get()
        } else {
            pending_label.get()
        }
    };
    view! {
        <button
            class="button"
            type="submit"
            aria-disabled=move || pending.get().then_some("true")
            aria-busy=move || pending.get().then_some("true")
        >
            {move || if pending.get() { pending_text() } else { label.get() }}
        </button>
        <p class="status visually-hidden" role="status">
            {move || pending.get().then(pending_text)}
        </p>
    }
}
