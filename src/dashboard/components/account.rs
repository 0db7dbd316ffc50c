//! The account behind a case or a mail.

use crate::{
    api::dashboard::cases::Account,
    routes,
    text::dashboard::{CasesText, DirectoriesText},
};
use leptos::prelude::*;

#[component]
pub fn AccountLink(account: Account) -> impl IntoView {
    view! {
        <a href=routes::admin_user(account.id)>
            <bdi>{account.name}</bdi>
        </a>
        " "
        <bdi class="soft">{account.email}</bdi>
        " "
        <Whereabouts directory=account.directory login=account.login />
        {(!account.is_active)
            .then(|| {
                view! { <span class="badge badge-error">{CasesText::AccountDisabled.get()}</span> }
            })}
        {match account {
            Account { is_active: false, .. } => None,
            Account { is_frozen: true, .. } => Some(CasesText::AccountFrozen),
            Account { needs_new_password: true, .. } => Some(CasesText::AccountNewPassword),
            Account { .. } => None,
        }
            .map(|text| view! { <span class="badge badge-warning">{text.get()}</span> })}
    }
}

/// Which directory an account lives in, and under which log-in name; nothing for our own.
#[component]
pub fn Whereabouts(directory: Option<String>, login: Option<String>) -> impl IntoView {
    directory.map(|directory| {
        let words = match &login {
            Some(login) => {
                DirectoriesText::Where.with(&[("login", login), ("directory", &directory)])
            }
            None => DirectoriesText::WhereOnly.with(&[("directory", &directory)]),
        };
        view! {
            <bdi class="soft">{words}</bdi>
            " "
        }
    })
}
