//! The two-factor page of the log-in, and the form kept through it. They need no WebAssembly: the next step
//! is a whole page in any case.

use crate::{
    api::{
        dashboard::account::KeptForm,
        error::{ApiError, Field},
    },
    components::{Card, PostForm},
    routes,
    text::{Text, dashboard::AccountText},
};
use leptos::prelude::*;

#[component]
pub fn AdminCodePage(
    /// Where it posts to, including the requested page.
    action: String,
    kept: Option<KeptForm>,
    error: Option<ApiError>,
) -> impl IntoView {
    let problem = error.filter(|error| error.field() == Some(Field::Code));
    let describedby = if problem.is_some() {
        "code-hint code-error"
    } else {
        "code-hint"
    };
    view! {
        <Card>
            <div class="stack stack-s">
                <h1>{AccountText::LoginCodeTitle.get()}</h1>
                <p class="lead">{AccountText::LoginCodeLead.get()}</p>
            </div>
            <PostForm action error>
                {kept.clone().map(|kept| view! { <KeptInputs kept /> })}
                <div class="field">
                    <label class="field-label" for="code">
                        {Text::Code.get()}
                    </label>
                    <p class="field-hint" id="code-hint">
                        {AccountText::LoginCodeHint.get()}
                    </p>
                    {problem
                        .map(|problem| {
                            view! {
                                <p class="field-error" id="code-error" role="alert">
                                    <span>{problem.sentence()}</span>
                                </p>
                            }
                        })}
                    <input
                        class="input input-code"
                        id="code"
                        name="code"
                        type="text"
                        autocomplete="one-time-code"
                        autocapitalize="characters"
                        spellcheck="false"
                        maxlength="32"
                        required
                        autofocus
                        aria-describedby=describedby
                        aria-invalid=problem.map(|_| "true")
                    />
                </div>
                <button class="button" type="submit">
                    {AccountText::LoginCodeButton.get()}
                </button>
            </PostForm>
            <p>{AccountText::LoginCodeLost.get()}</p>
            <form method="post" action=routes::ADMIN_LOGOUT>
                <button class="button button-secondary" type="submit">
                    {AccountText::LoginCodeCancel.get()}
                </button>
            </form>
        </Card>
    }
}

/// A form that was sent without a session, with a button that sends it again.
#[component]
pub fn AdminKeptPage(kept: KeptForm) -> impl IntoView {
    let KeptForm { path, fields, .. } = kept;
    view! {
        <Card>
            <div class="stack stack-s">
                <h1>{AccountText::KeptTitle.get()}</h1>
                <p class="lead">{AccountText::KeptLead.get()}</p>
                <p>{AccountText::KeptPasswords.get()}</p>
            </div>
            <form class="form" method="post" action=path>
                {fields
                    .into_iter()
                    .map(|(name, value)| view! { <input type="hidden" name=name value=value /> })
                    .collect_view()}
                <button class="button" type="submit">
                    {AccountText::KeptButton.get()}
                </button>
                <a class="button button-secondary" href=routes::ADMIN>
                    {AccountText::KeptDrop.get()}
                </a>
            </form>
        </Card>
    }
}

/// A form inside another: its path, and its fields as one text.
#[component]
pub(super) fn KeptInputs(kept: KeptForm) -> impl IntoView {
    view! {
        <input type="hidden" name="kept_path" value=kept.path />
        <input type="hidden" name="kept" value=kept.encoded />
    }
}
