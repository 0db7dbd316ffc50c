//! Labels of mails, of their states, and of what they wait for.

use crate::{
    api::dashboard::mails::{MailState, Recipient, Wait},
    text::dashboard::MailsText,
};
use leptos::prelude::*;

pub fn mail_state_text(state: MailState) -> MailsText {
    match state {
        MailState::Waiting => MailsText::StateWaiting,
        MailState::Sent => MailsText::StateSent,
        MailState::Failed => MailsText::StateFailed,
        MailState::Dropped => MailsText::StateDropped,
        MailState::Cancelled => MailsText::StateCancelled,
    }
}

pub fn wait_text(wait: Wait) -> MailsText {
    match wait {
        Wait::Turn => MailsText::WaitTurn,
        Wait::Worker => MailsText::WaitWorker,
        Wait::AddressLimit => MailsText::WaitAddressLimit,
        Wait::SiteLimit => MailsText::WaitSiteLimit,
        Wait::MailServer => MailsText::WaitMailServer,
        Wait::Directory => MailsText::WaitDirectory,
        Wait::Recipient => MailsText::WaitRecipient,
    }
}

#[component]
pub fn MailStateBadge(state: MailState) -> impl IntoView {
    let class = match state {
        MailState::Waiting => "badge badge-warning",
        MailState::Sent => "badge badge-success",
        MailState::Failed => "badge badge-error",
        MailState::Dropped | MailState::Cancelled => "badge",
    };
    view! { <span class=class>{mail_state_text(state).get()}</span> }
}

#[component]
pub fn RecipientView(recipient: Recipient) -> impl IntoView {
    let (address, badge) = match recipient {
        Recipient::Address(address) => (Some(address), None),
        Recipient::Typed(address) => {
            let badge = view! { <span class="badge">{MailsText::NotLookedUp.get()}</span> };
            (Some(address), Some(badge.into_any()))
        }
        Recipient::NoAccount(address) => {
            let badge =
                view! { <span class="badge badge-warning">{MailsText::NoAccount.get()}</span> };
            (Some(address), Some(badge.into_any()))
        }
        Recipient::Gone => {
            let badge = view! { <span class="badge">{MailsText::AccountGone.get()}</span> };
            (None, Some(badge.into_any()))
        }
    };
    view! {
        {address.map(|address| view! { <bdi>{address}</bdi> })}
        " "
        {badge}
    }
}
