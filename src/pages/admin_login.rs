//! The door of the dashboard.

use crate::{
    api::{
        account::LogIn,
        error::{ApiError, Field},
    },
    components::{Card, PasswordField, PostForm, SubmitButton, TextField, submission},
    routes,
    text::Text,
};
use leptos::prelude::*;

#[component]
pub fn AdminLoginPage(email: String, error: Option<ApiError>) -> impl IntoView {
    view! {
        <Card>
            <div class="stack stack-s">
                <h1>{Text::LoginTitle.get()}</h1>
                <p class="lead">{Text::LoginLead.get()}</p>
            </div>
            <AdminLoginForm email error />
            <p>
                <a href=routes::FORGOT_PASSWORD>{Text::ForgotTitle.get()}</a>
            </p>
        </Card>
    }
}

#[island]
fn AdminLoginForm(email: String, error: Option<ApiError>) -> impl IntoView {
    let (submission, on_submit) = submission::<LogIn>(error, routes::ADMIN);
    view! {
        <PostForm action=routes::ADMIN_LOGIN.to_owned() submission on_submit>
            <TextField field=Field::Email label=Text::Email submission value=email />
            <PasswordField field=Field::Password label=Text::Password submission />
            <SubmitButton submission label=Text::LoginButton pending_label=Text::LoginPending />
        </PostForm>
    }
}
