//! The form that creates an account.

use crate::{
    actions::dashboard::users::CreateUser,
    api::{
        access::Role,
        error::{ApiError, Field},
    },
    dashboard::components::{
        Choice, ChoiceField, ConfirmPassword, FormField, FormProblem, LiveForm, role_text,
    },
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
    role: Role,
    /// Whether granting a role takes one's own password; none if the viewer may grant none.
    needs_password: Option<bool>,
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
                {needs_password
                    .map(|is_needed| view! { <RoleFields role is_needed error /> })}
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

/// Most new users have no role, and the password is only asked of those who grant one.
#[component]
fn RoleFields(role: Role, is_needed: bool, error: Option<ApiError>) -> impl IntoView {
    let choices = Role::ALL.map(|role| Choice {
        value: role.name(),
        label: role_text(role).get(),
    });
    let is_open = role != Role::User;
    view! {
        <details open=is_open>
            <summary>{UsersText::RoleHeading.get()}</summary>
            <div class="stack">
                <ChoiceField
                    name="role"
                    label=UsersText::FactRole.get()
                    hint=UsersText::RoleHint.get()
                    choices=choices.to_vec()
                    value=role.name().to_owned()
                />
                <ConfirmPassword is_needed=is_needed && is_open error />
            </div>
        </details>
    }
}
