//! The form that edits a user.

use crate::{
    actions::dashboard::users::EditUser,
    api::{
        dashboard::users::UserEdit,
        error::{ApiError, Field},
    },
    dashboard::components::{ConfirmPassword, FormField, FormProblem, LiveForm},
    routes,
    text::{
        Text,
        dashboard::{DashboardText, UsersText},
    },
};
use leptos::{prelude::*, server_fn::ServerFn};

#[component]
pub fn UserEditPage(user: UserEdit, error: Option<ApiError>) -> impl IntoView {
    view! {
        <div class="page-head">
            <h1>{UsersText::EditHeading.get()}</h1>
        </div>
        <div class="panel panel-form">
            <LiveForm
                action=routes::admin_user_edit(user.id)
                endpoint=EditUser::PATH.to_owned()
            >
                <FormProblem error />
                <input type="hidden" name="id" value=user.id />
                <input type="hidden" name="shown_email" value=user.shown_email />
                <input type="hidden" name="shown_name" value=user.shown_name />
                <FormField field=Field::Name label=Text::Name.get() value=user.name error />
                <FormField
                    field=Field::Email
                    label=Text::Email.get()
                    hint=UsersText::EditEmailHint.get()
                    value=user.email
                    error
                />
                <ConfirmPassword is_needed=user.needs_password error />
                <div class="form-buttons">
                    <button class="button" type="submit">
                        {UsersText::EditButton.get()}
                    </button>
                    <a class="button button-secondary" href=routes::admin_user(user.id)>
                        {DashboardText::Cancel.get()}
                    </a>
                </div>
            </LiveForm>
        </div>
    }
}
