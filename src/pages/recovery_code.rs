//! Typing the code from a mail. It needs no WebAssembly: the next step is a whole page in any case.

use crate::{
    api::error::{ApiError, Field},
    components::{Card, PostForm, Step, Steps, SubmitButton, TextField},
    routes,
    text::Text,
};
use leptos::prelude::*;

#[component]
pub fn RecoveryCodePage(
    /// What was typed, or what the browser has kept.
    case_number: String,
    /// Whether this browser has just used a link: going back from its confirmation leads here.
    was_used: bool,
    error: Option<ApiError>,
) -> impl IntoView {
    view! {
        <Card>
            <Steps current=Step::Open />
            {was_used
                .then(|| {
                    view! {
                        <div class="alert alert-success">
                            <p class="alert-title">{Text::LinkJustUsedTitle.get()}</p>
                            <p>{Text::LinkJustUsedMe.get()}</p>
                            <p>{Text::LinkJustUsedNotMe.get()}</p>
                        </div>
                    }
                })}
            <div class="stack stack-s">
                <h1>{Text::CodeTitle.get()}</h1>
                <p class="lead">{Text::CodeLead.get()}</p>
            </div>
            <RecoveryCodeForm case_number error />
            // Reloading the page of a link also leads here.
            <section class="stack stack-s" aria-labelledby="or-link">
                <h2 id="or-link">{Text::CodeOrLinkTitle.get()}</h2>
                <p>{Text::CodeOrLink.get()}</p>
                <p>
                    <a href=routes::FORGOT_PASSWORD>{Text::CodeAsk.get()}</a>
                </p>
            </section>
        </Card>
    }
}

#[component]
fn RecoveryCodeForm(case_number: String, error: Option<ApiError>) -> impl IntoView {
    view! {
        <PostForm action=routes::RECOVERY_CODE.to_owned() error>
            <TextField
                field=Field::CaseNumber
                label=Text::CaseNumber
                hint=Text::CaseNumberHint
                error
                value=case_number
            />
            <TextField
                field=Field::Code
                label=Text::Code
                hint=Text::CodeHint
                error
                value=String::new()
            />
            <SubmitButton label=Text::CodeButton pending_label=Text::CodeButton />
        </PostForm>
    }
}

/// The same form in one line, for the page that knows the case number. Only some people need it there, so it
/// stays small.
#[component]
pub fn KnownCaseCodeForm(case_number: String) -> impl IntoView {
    view! {
        <PostForm action=routes::RECOVERY_CODE.to_owned() error=None>
            <input type="hidden" name="case_number" value=case_number />
            <div class="one-line">
                <TextField
                    field=Field::Code
                    label=Text::CodeHereField
                    error=None
                    value=String::new()
                />
                <button class="button button-secondary" type="submit">
                    {Text::CodeButton.get()}
                </button>
            </div>
        </PostForm>
    }
}
