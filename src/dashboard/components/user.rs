//! Users and their data, as all pages show them.

use crate::{
    api::{
        access::Role,
        dashboard::users::{RecoveryState, UserState},
        times::TimeText,
    },
    dashboard::components::{Ago, role_text},
    text::dashboard::UsersText,
};
use leptos::prelude::*;

pub fn state_text(state: UserState) -> UsersText {
    match state {
        UserState::Active => UsersText::StateActive,
        UserState::New => UsersText::StateNew,
        UserState::Frozen => UsersText::StateFrozen,
        UserState::NewPassword => UsersText::StateNewPassword,
        UserState::Disabled => UsersText::StateDisabled,
    }
}

/// The state of an account, highlighted only if nobody can log in to it, and its role, if any.
#[component]
pub fn UserStanding(state: UserState, role: Role) -> impl IntoView {
    let standing = match state {
        // The last log-in is shown beside it.
        UserState::Active | UserState::New => {
            view! { <span>{UsersText::StateActive.get()}</span> }.into_any()
        }
        state => {
            view! { <span class="badge badge-error">{state_text(state).get()}</span> }.into_any()
        }
    };
    let role =
        (role != Role::User).then(|| view! { <span class="badge">{role_text(role).get()}</span> });
    view! { <span class="badges">{standing} {role}</span> }
}

#[component]
pub fn RecoveryBadge(state: RecoveryState) -> impl IntoView {
    let (class, text) = match state {
        RecoveryState::Requested => ("badge badge-warning", UsersText::RecoveryRequested),
        RecoveryState::Completed => ("badge badge-success", UsersText::RecoveryCompleted),
        RecoveryState::Revoked => ("badge", UsersText::RecoveryRevoked),
        RecoveryState::Expired => ("badge", UsersText::RecoveryExpired),
    };
    view! { <span class=class>{text.get()}</span> }
}

/// An optional time.
#[component]
pub fn MomentOr(moment: Option<TimeText>, otherwise: UsersText) -> impl IntoView {
    match moment {
        Some((machine, people)) => view! { <Ago machine people /> }.into_any(),
        None => view! { <span class="when">{otherwise.get()}</span> }.into_any(),
    }
}
