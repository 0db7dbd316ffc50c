//! Creating the first administrator, with the one-time link that the server printed.

use crate::{
    actions::account::MakeFirstAdmin,
    api::error::{ApiError, Field},
    components::{Card, NewPasswordFields, PostForm, SubmitButton, TextField, live},
    routes,
    server::accounts::Policy,
    text::Text,
};
use leptos::prelude::*;

/// Where the first administrator goes from here: to the log-in, and then to the first steps.
pub const AFTER_SETUP: &str = "/admin/login?next=%2Fadmin%2Ffirst-steps";

#[component]
pub fn AdminSetupPage(
    token: String,
    email: String,
    name: String,
    policy: Policy,
    error: Option<ApiError>,
) -> impl IntoView {
    view! {
        <Card>
            <div class="stack stack-s">
                <h1>{Text::SetupTitle.get()}</h1>
                <p class="lead">{Text::SetupLead.get()}</p>
            </div>
            <AdminSetupForm token email name policy error />
        </Card>
    }
}

#[component]
fn AdminSetupForm(
    token: String,
    email: String,
    name: String,
    policy: Policy,
    error: Option<ApiError>,
) -> impl IntoView {
    let action = routes::admin_setup(&token);
    let live = live::<MakeFirstAdmin>(AFTER_SETUP);
    view! {
        <PostForm action error live>
            <input type="hidden" name="token" value=token />
            <TextField
                field=Field::Email
                label=Text::Email
                hint=Text::SetupEmailHint
                error
                value=email
            />
            <TextField field=Field::Name label=Text::Name error value=name />
            <NewPasswordFields
                label=Text::Password
                label_again=Text::PasswordAgain
                policy
                error
            />
            <SubmitButton label=Text::SetupButton pending_label=Text::SetupPending />
        </PostForm>
    }
}

/// The link was used, has expired, or there already is an administrator.
#[component]
pub fn AdminSetupGonePage() -> impl IntoView {
    view! {
        <Card>
            <div class="stack stack-s">
                <h1>{Text::SetupGoneTitle.get()}</h1>
                <p class="lead">{Text::SetupGoneLead.get()}</p>
            </div>
            <p>{Text::SetupGoneNext.get()}</p>
            <a class="button" href=routes::ADMIN_LOGIN>
                {Text::LoginButton.get()}
            </a>
        </Card>
    }
}
