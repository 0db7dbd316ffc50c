//! The account behind a case or a mail.

use crate::{api::dashboard::cases::Account, routes, text::dashboard::CasesText};
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
        {(!account.is_active)
            .then(|| {
                view! { <span class="badge badge-error">{CasesText::AccountDisabled.get()}</span> }
            })}
        {(account.is_active && account.is_frozen)
            .then(|| {
                view! { <span class="badge badge-warning">{CasesText::AccountFrozen.get()}</span> }
            })}
    }
}
