//! Confirms deleting an account.

use crate::{
    actions::dashboard::users::DeleteUser,
    api::{dashboard::users::UserRemoval, error::ApiError},
    dashboard::components::{ConfirmPassword, FormProblem, LiveForm},
    routes,
    text::dashboard::{DashboardText, UsersText},
};
use leptos::{prelude::*, server_fn::ServerFn};

#[component]
pub fn UserDeletePage(removal: UserRemoval, error: Option<ApiError>) -> impl IntoView {
    let id = removal.id;
    let goes = [
        (UsersText::DeleteSessions, removal.sessions),
        (UsersText::DeleteApiTokens, removal.api_tokens),
        (UsersText::DeleteLinks, removal.links),
        (UsersText::DeleteMails, removal.mails),
    ];
    let stays = [
        (UsersText::DeleteCases, removal.cases),
        (UsersText::DeleteEvents, removal.events),
    ];
    view! {
        <div class="page-head">
            <h1>{UsersText::DeleteTitle.get()}</h1>
        </div>
        <div class="panel panel-form danger">
            <p class="user-named">
                <strong>
                    <bdi>{removal.name}</bdi>
                </strong>
                <bdi class="soft">{removal.email}</bdi>
            </p>
            <p>{UsersText::DeleteLead.get()}</p>
            <div class="tallies">
                <Tally title=UsersText::DeleteGoes counts=goes.to_vec() />
                <Tally title=UsersText::DeleteStays counts=stays.to_vec() />
            </div>
            <LiveForm
                action=routes::admin_user_action(routes::ADMIN_USER_DELETE, id)
                endpoint=DeleteUser::PATH.to_owned()
            >
                <FormProblem error />
                <input type="hidden" name="id" value=id />
                <ConfirmPassword is_needed=removal.needs_password error />
                <div class="form-buttons">
                    <button class="button button-danger" type="submit">
                        {UsersText::DeleteButton.get()}
                    </button>
                    <a class="button button-secondary" href=routes::admin_user(id)>
                        {DashboardText::Cancel.get()}
                    </a>
                </div>
            </LiveForm>
        </div>
    }
}

/// The number of each.
#[component]
fn Tally(title: UsersText, counts: Vec<(UsersText, u64)>) -> impl IntoView {
    view! {
        <div class="tally">
            <h2>{title.get()}</h2>
            <dl>
                {counts
                    .into_iter()
                    .map(|(what, count)| {
                        view! {
                            <div>
                                <dt>{what.get()}</dt>
                                <dd>{count}</dd>
                            </div>
                        }
                    })
                    .collect_view()}
            </dl>
        </div>
    }
}
