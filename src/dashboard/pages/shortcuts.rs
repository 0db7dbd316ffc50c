//! The list of keyboard shortcuts as a page, for those without JavaScript and for reading.

use crate::{
    api::access::Role,
    dashboard::components::{ActionButton, ShortcutList},
    routes,
    text::dashboard::AccountText,
};
use leptos::prelude::*;

#[component]
pub fn ShortcutsPage(are_on: bool, role: Role) -> impl IntoView {
    view! {
        <div class="page-head">
            <h1>{AccountText::ShortcutsTitle.get()}</h1>
            <p>{AccountText::ShortcutsLead.get()}</p>
        </div>
        <div class="panel panel-form">
            <ShortcutList role />
        </div>
        <noscript>
            <p>{AccountText::ShortcutsNoScript.get()}</p>
        </noscript>
        <ShortcutSwitch are_on />
    }
}

/// Shows whether they are on, and switches them.
#[component]
pub fn ShortcutSwitch(are_on: bool) -> impl IntoView {
    let (state, label) = if are_on {
        (AccountText::ShortcutsOn, AccountText::ShortcutsTurnOff)
    } else {
        (AccountText::ShortcutsOff, AccountText::ShortcutsTurnOn)
    };
    view! {
        <div class="one-action">
            <p>{state.get()}</p>
            <ActionButton
                action=routes::ADMIN_SET_SHORTCUTS.to_owned()
                label=label.get()
                fields=vec![("are_on", (!are_on).to_string())]
            />
        </div>
    }
}
