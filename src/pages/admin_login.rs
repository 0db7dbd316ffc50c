//! The log-in page of the dashboard.

use super::admin_code::KeptInputs;
use crate::{
    actions::account::LogIn,
    api::{
        dashboard::account::KeptForm,
        error::{ApiError, Field},
    },
    components::{Card, PasswordField, PostForm, SubmitButton, TextField, live},
    routes,
    text::{Text, dashboard::AccountText},
};
use leptos::prelude::*;

#[component]
pub fn AdminLoginPage(
    /// Where it posts to, including the requested page.
    action: String,
    email: String,
    /// A form kept through the log-in.
    kept: Option<KeptForm>,
    error: Option<ApiError>,
) -> impl IntoView {
    view! {
        <Card>
            <div class="stack stack-s">
                <h1>{Text::LoginTitle.get()}</h1>
                <p class="lead">{Text::LoginLead.get()}</p>
            </div>
            {match kept {
                Some(kept) => view! { <KeptLoginForm action email kept error /> }.into_any(),
                None => view! { <AdminLoginForm action email error /> }.into_any(),
            }}
            <p>
                <a href=routes::FORGOT_PASSWORD>{Text::ForgotTitle.get()}</a>
            </p>
        </Card>
    }
}

/// After a successful log-in the browser opens the same URL again, and the server redirects: to the
/// two-factor code, or to the requested page.
#[component]
fn AdminLoginForm(action: String, email: String, error: Option<ApiError>) -> impl IntoView {
    let live = live::<LogIn>("");
    view! {
        <PostForm action error live>
            <TextField field=Field::Email label=Text::Email error value=email />
            <PasswordField field=Field::Password label=Text::Password error />
            <SubmitButton label=Text::LoginButton pending_label=Text::LoginPending />
        </PostForm>
    }
}

/// The same as a plain form: its response is a page with the kept form.
#[component]
fn KeptLoginForm(
    action: String,
    email: String,
    kept: KeptForm,
    error: Option<ApiError>,
) -> impl IntoView {
    view! {
        <div class="alert alert-warning">
            <p class="alert-title">{AccountText::KeptLoginTitle.get()}</p>
            <p>{AccountText::KeptLogin.get()}</p>
        </div>
        <PostForm action error>
            <KeptInputs kept=kept.clone() />
            <TextField field=Field::Email label=Text::Email error value=email.clone() />
            <PasswordField field=Field::Password label=Text::Password error />
            <SubmitButton label=Text::LoginButton pending_label=Text::LoginPending />
        </PostForm>
    }
}
