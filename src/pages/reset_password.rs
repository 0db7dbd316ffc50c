//! The page of a mailed link, and what follows it.

use crate::{
    actions::recovery::SetNewPassword,
    api::error::ApiError,
    components::{BackToLogIn, Card, NewPasswordFields, PostForm, Step, Steps, SubmitButton, live},
    routes,
    server::accounts::Policy,
    text::Text,
    words::spaced,
};
use leptos::prelude::*;

#[component]
pub fn ResetPasswordPage(
    token: String,
    /// What its owner logs in with, so that nobody wonders and password managers file it rightly.
    login: String,
    policy: Policy,
    error: Option<ApiError>,
) -> impl IntoView {
    view! {
        <Card>
            <Steps current=Step::Choose />
            <div class="stack stack-s">
                <h1>{Text::ResetTitle.get()}</h1>
                <p class="lead">{Text::ResetLead.get()}</p>
            </div>
            <ResetPasswordForm token login policy error />
            <p class="soft small">{Text::ResetNote.get()}</p>
        </Card>
    }
}

#[component]
fn ResetPasswordForm(
    token: String,
    login: String,
    policy: Policy,
    error: Option<ApiError>,
) -> impl IntoView {
    let is_address = login.contains('@');
    let live = live::<SetNewPassword>(routes::RESET_PASSWORD_DONE);
    // As without WebAssembly: its own page says what has become of it, and offers another.
    let gone = Some(routes::reset_password(&token));
    view! {
        <PostForm action=routes::NEW_PASSWORD.to_owned() error live gone>
            <input type="hidden" name="token" value=token />
            <div class="field">
                <label class="field-label" for="username">
                    {Text::ResetAccount.get()}
                </label>
                <input
                    class="input"
                    id="username"
                    name="username"
                    type=if is_address { "email" } else { "text" }
                    autocomplete="username"
                    // Of a long address, its beginning is seen.
                    dir="auto"
                    value=login
                    readonly
                />
            </div>
            <NewPasswordFields
                label=Text::NewPassword
                label_again=Text::NewPasswordAgain
                policy
                error
            />
            <SubmitButton label=Text::ResetButton pending_label=Text::ResetPending />
        </PostForm>
    }
}

/// A link that was used, has expired, was replaced or never existed: one page for all of them, with one
/// button that mails a new link to the address of the old one's account. It posts to its own URL, so that the
/// page is identical to the byte, whatever the link was.
#[component]
pub fn LinkGonePage(
    /// What has just ended it, for the one who was there.
    why: Option<ApiError>,
) -> impl IntoView {
    view! {
        <Card>
            <div class="stack stack-s">
                <h1>{Text::LinkGoneTitle.get()}</h1>
                <p class="lead">{why.map_or_else(|| Text::LinkGoneLead.get().to_owned(), ApiError::sentence)}</p>
            </div>
            <form class="form" method="post">
                <input type="hidden" name="another_link" value="yes" />
                <button class="button" type="submit">
                    {Text::LinkGoneButton.get()}
                </button>
            </form>
            <p class="soft small">
                {spaced(Text::LinkGoneNote.get())}
                <a href=routes::FORGOT_PASSWORD>{Text::LinkGoneOther.get()}</a>
            </p>
            <BackToLogIn />
        </Card>
    }
}

/// The page of a link that was just used in this browser, for example in a second tab.
#[component]
pub fn LinkJustUsedPage() -> impl IntoView {
    view! {
        <Card>
            <Steps current=Step::Done />
            <div class="stack stack-s">
                <h1>{Text::LinkJustUsedTitle.get()}</h1>
                <p class="lead">{Text::LinkJustUsedLead.get()}</p>
            </div>
            <div class="alert alert-warning">
                <p>{Text::LinkJustUsedMe.get()}</p>
                <p>{Text::LinkJustUsedNotMe.get()}</p>
            </div>
            <BackToLogIn is_next=true />
            <p class="small">
                <a href=routes::FORGOT_PASSWORD>{Text::CodeAsk.get()}</a>
            </p>
        </Card>
    }
}

/// A new password that is on its way to the application's own accounts. The browser looks again by itself.
#[component]
pub fn BeingSavedPage() -> impl IntoView {
    view! {
        <Card>
            <Steps current=Step::Choose />
            <div class="stack stack-s" role="status">
                <h1>{Text::SavingTitle.get()}</h1>
                <p class="lead">{Text::SavingLead.get()}</p>
            </div>
            <p class="soft small">{Text::SavingNote.get()}</p>
            // Where the browser does not look again by itself.
            <a class="button button-quiet" href="">{Text::SavingAgain.get()}</a>
        </Card>
    }
}

/// A confirmation that somebody has opened without having done anything in this browser.
#[component]
pub fn NothingDonePage() -> impl IntoView {
    view! {
        <Card>
            <div class="stack stack-s">
                <h1>{Text::NothingDoneTitle.get()}</h1>
                <p class="lead">{Text::NothingDoneLead.get()}</p>
            </div>
            <a class="button" href=routes::FORGOT_PASSWORD>
                {Text::FreezeDoneButton.get()}
            </a>
            <p class="soft small">{Text::NothingDoneNote.get()}</p>
            <BackToLogIn />
        </Card>
    }
}

#[component]
pub fn ResetPasswordDonePage() -> impl IntoView {
    view! {
        <Card>
            <Steps current=Step::Done />
            <div class="stack stack-s">
                <h1>{Text::DoneTitle.get()}</h1>
                <p class="lead">{Text::DoneLead.get()}</p>
            </div>
            // What they came for is first, and on a phone without scrolling.
            <div class="stack stack-s">
                <h2>{Text::DoneNextTitle.get()}</h2>
                <p>{Text::DoneNext.get()}</p>
            </div>
            <BackToLogIn is_next=true />
            <div class="alert alert-success">
                <p class="alert-title">{Text::DoneSafeTitle.get()}</p>
                <ul>
                    <li>{Text::DoneSafeSessions.get()}</li>
                    <li>{Text::DoneSafeNotice.get()}</li>
                    <li>{Text::DoneSafeLink.get()}</li>
                </ul>
            </div>
            <p class="soft small">
                <a class="link-alone" href=routes::ADMIN>{Text::DoneStaff.get()}</a>
            </p>
        </Card>
    }
}
