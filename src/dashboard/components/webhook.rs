//! Labels of webhooks' states, of their events, and of delivery results.

use crate::{
    api::dashboard::webhooks::{DeliveryState, EventType, Health, LastTry},
    text::dashboard::WebhooksText,
};
use leptos::prelude::*;

pub fn event_text(event: EventType) -> WebhooksText {
    match event {
        EventType::RecoveryRequested => WebhooksText::RecoveryRequested,
        EventType::MailFailed => WebhooksText::MailFailed,
        EventType::PasswordChanged => WebhooksText::PasswordChanged,
        EventType::AccountFrozen => WebhooksText::AccountFrozen,
        EventType::PasswordRevoked => WebhooksText::PasswordRevoked,
        EventType::UserCreated => WebhooksText::UserCreated,
        EventType::UserChanged => WebhooksText::UserChanged,
        EventType::UserDeleted => WebhooksText::UserDeleted,
        EventType::CampaignChanged => WebhooksText::CampaignChanged,
        EventType::ProblemsChanged => WebhooksText::ProblemsChanged,
    }
}

pub fn delivery_state_text(state: DeliveryState) -> WebhooksText {
    match state {
        DeliveryState::Waiting => WebhooksText::StateWaiting,
        DeliveryState::Delivered => WebhooksText::StateDelivered,
        DeliveryState::Failed => WebhooksText::StateFailed,
    }
}

pub fn last_try_text(last: LastTry) -> String {
    let text = match last {
        LastTry::Answered(status) => {
            return WebhooksText::Answered.with(&[("status", &status.to_string())]);
        }
        LastTry::TimedOut => WebhooksText::TimedOut,
        LastTry::NotReached => WebhooksText::NotReached,
        LastTry::NoAddress => WebhooksText::NoAddress,
        LastTry::Tls => WebhooksText::Tls,
        LastTry::PrivateAddress => WebhooksText::PrivateAddress,
        LastTry::NoSecret => WebhooksText::NoSecret,
        LastTry::NoTrust => WebhooksText::NoTrust,
        LastTry::Fault => WebhooksText::Fault,
    };
    text.get().to_owned()
}

#[component]
pub fn HealthBadge(health: Health) -> impl IntoView {
    let (class, text) = match health {
        Health::Delivering => ("badge badge-success", WebhooksText::HealthDelivering),
        Health::FailingSince(_) => ("badge badge-error", WebhooksText::HealthFailing),
        Health::Off | Health::Gone(_) => ("badge", WebhooksText::HealthOff),
    };
    view! { <span class=class>{text.get()}</span> }
}

#[component]
pub fn DeliveryStateBadge(state: DeliveryState) -> impl IntoView {
    let class = match state {
        DeliveryState::Waiting => "badge badge-warning",
        DeliveryState::Delivered => "badge badge-success",
        DeliveryState::Failed => "badge badge-error",
    };
    view! { <span class=class>{delivery_state_text(state).get()}</span> }
}
