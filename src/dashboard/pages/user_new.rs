//! The form that creates an account.

use crate::{
    actions::dashboard::users::CreateUser,
    api::error::{ApiError, Field},
    dashboard::components::{FormField, FormProblem, LiveForm},
    routes,
    text::{
        Text,
        dashboard::{DashboardText, UsersText},
    },
};
use leptos::{prelude::*, server_fn::ServerFn};

#[component]
pub fn UserNewPage(
    email: String,
    name: String,
    sends_mail: bool,
    error: Option<ApiError>,
) -> impl IntoView {
    view! {
        <div class="page-head">
            <h1>{UsersText::NewTitle.get()}</h1>
        </div>
        <div class="panel panel-form">
            <p class="soft">{UsersText::NewLead.get()}</p>
            <LiveForm action=routes::ADMIN_USER_NEW.to_owned() endpoint=CreateUser::PATH.to_owned()>
                <FormProblem error />
                <FormField field=Field::Name label=Text::Name.get() value=name error />
                <FormField field=Field::Email label=Text::Email.get() value=email error />
                <div class="check">
                    <input
                        type="checkbox"
                        id="send_mail"
                        name="send_mail"
                        checked=sends_mail
                        aria-describedby="send_mail-hint"
                    />
                    <div>
                        <label for="send_mail">{UsersText::NewSendMail.get()}</label>
                        <p class="field-hint" id="send_mail-hint">
                            {UsersText::NewSendMailHint.get()}
                        </p>
                    </div>
                </div>
                <div class="form-buttons">
                    <button class="button" type="submit">
                        {UsersText::NewSubmit.get()}
                    </button>
                    <a class="button button-secondary" href=routes::ADMIN_USERS>
                        {DashboardText::Cancel.get()}
                    </a>
                </div>
            </LiveForm>
        </div>
    }
}
