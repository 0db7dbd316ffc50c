//! The form that sends a test mail.

use crate::{
    actions::dashboard::mails::SendTestMail,
    api::error::{ApiError, Field},
    dashboard::components::{FormField, FormProblem, LiveForm},
    routes,
    text::dashboard::{DashboardText, MailsText},
};
use leptos::{prelude::*, server_fn::ServerFn};

#[component]
pub fn MailTestPage(
    email: String,
    /// The configured backend.
    backend: &'static str,
    error: Option<ApiError>,
) -> impl IntoView {
    view! {
        <div class="stack stack-s">
            <p>
                <a href=routes::ADMIN_MAILS>{MailsText::Back.get()}</a>
            </p>
            <h1>{MailsText::TestTitle.get()}</h1>
            <p class="soft">{MailsText::TestLead.with(&[("backend", backend)])}</p>
        </div>
        <div class="panel panel-form">
            <LiveForm
                action=routes::ADMIN_MAIL_TEST.to_owned()
                endpoint=SendTestMail::PATH.to_owned()
            >
                <FormProblem error />
                <FormField
                    field=Field::Email
                    label=MailsText::TestTo.get()
                    value=email.clone()
                    error
                />
                <div class="form-buttons">
                    <button class="button" type="submit">
                        {MailsText::TestButton.get()}
                    </button>
                    <a class="button button-secondary" href=routes::ADMIN_MAILS>
                        {DashboardText::Cancel.get()}
                    </a>
                </div>
            </LiveForm>
        </div>
    }
}
