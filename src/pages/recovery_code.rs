//! Typing the code that a mail brings beside its link. It needs no WebAssembly: what comes next is a
//! whole page in any case.

use crate::{
    api::error::{ApiError, Field},
    components::{Card, PostForm, Step, Steps, SubmitButton, TextField, without_wasm},
    routes,
    text::Text,
};
use leptos::prelude::*;

#[component]
pub fn RecoveryCodePage(
    /// What was typed, or what the browser has kept.
    case_number: String,
    error: Option<ApiError>,
) -> impl IntoView {
    view! {
        <Card>
            <Steps current=Step::Open />
            <div class="stack stack-s">
                <h1>{Text::CodeTitle.get()}</h1>
                <p class="lead">{Text::CodeLead.get()}</p>
            </div>
            <RecoveryCodeForm case_number is_case_known=false error />
            <p class="soft small">{Text::CodeOrLink.get()}</p>
            <a class="button button-secondary" href=routes::FORGOT_PASSWORD>
                {Text::CodeAsk.get()}
            </a>
        </Card>
    }
}

/// The form, with the case's number to be typed where the page doesn't know it.
#[component]
pub fn RecoveryCodeForm(
    case_number: String,
    is_case_known: bool,
    error: Option<ApiError>,
) -> impl IntoView {
    let submission = without_wasm(error);
    view! {
        <PostForm action=routes::RECOVERY_CODE.to_owned() submission on_submit=|_| ()>
            {if is_case_known {
                view! { <input type="hidden" name="case_number" value=case_number /> }.into_any()
            } else {
                view! {
                    <TextField
                        field=Field::CaseNumber
                        label=Text::CaseNumber
                        hint=Text::CaseNumberHint
                        submission
                        value=case_number
                    />
                }
                    .into_any()
            }}
            <TextField
                field=Field::Code
                label=Text::Code
                hint=Text::CodeHint
                submission
                value=String::new()
            />
            <SubmitButton submission label=Text::CodeButton pending_label=Text::CodeButton />
        </PostForm>
    }
}
