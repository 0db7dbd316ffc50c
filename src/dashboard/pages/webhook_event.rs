//! One webhook event: its message, its state, and the receiver's last response.

use crate::{
    api::{
        dashboard::webhooks::{DeliveryDetails, DeliveryState},
        times::TimeText,
    },
    components::Moment,
    dashboard::components::{
        ActionButton, DeliveryStateBadge, Foreign, Notice, TimesNote, last_try_text,
    },
    routes,
    text::dashboard::{Done, WebhooksText},
};
use leptos::prelude::*;

#[component]
pub fn WebhookEventPage(event: DeliveryDetails, done: Option<Done>) -> impl IntoView {
    let id = event.row.id;
    let label = if event.row.state == DeliveryState::Waiting {
        WebhooksText::TryNow
    } else {
        WebhooksText::Resend
    };
    let payload = event.payload.clone();
    view! {
        <Notice done />
        <div class="stack stack-s">
            <p>
                <a href=routes::admin_webhook(event.endpoint_id)>{WebhooksText::EventBack.get()}</a>
            </p>
            <div class="page-head">
                <h1>{WebhooksText::EventTitle.with(&[("id", &id.to_string())])}</h1>
                <p class="soft small"><TimesNote /></p>
            </div>
        </div>
        <div class="actions">
            <ActionButton
                action=routes::admin_webhook_event_resend(id)
                label=label.get()
                fields=vec![("id", id.to_string())]
            />
        </div>
        <p class="soft small">{WebhooksText::ResendHint.get()}</p>
        <section class="stack stack-s" aria-labelledby="facts-title">
            <h2 id="facts-title">{WebhooksText::EventFacts.get()}</h2>
            <Facts event />
        </section>
        <section class="stack stack-s" aria-labelledby="payload-title">
            <h2 id="payload-title">{WebhooksText::Payload.get()}</h2>
            <pre class="panel webhook-payload" translate="no" dir="ltr">
                <code>{payload}</code>
            </pre>
        </section>
    }
}

#[component]
fn Facts(event: DeliveryDetails) -> impl IntoView {
    let DeliveryDetails {
        row,
        endpoint_id,
        endpoint_url,
        event_id,
        next_try,
        finished,
        ..
    } = event;
    view! {
        <dl class="facts panel">
            <dt>{WebhooksText::ColumnEvent.get()}</dt>
            <dd>
                <code>{row.event_type}</code>
            </dd>
            <dt>{WebhooksText::Receiver.get()}</dt>
            <dd>
                <a href=routes::admin_webhook(endpoint_id)>
                    <Foreign text=endpoint_url />
                </a>
            </dd>
            <dt>{WebhooksText::EventId.get()}</dt>
            <dd>
                <code>{event_id}</code>
            </dd>
            {row
                .user_id
                .map(|id| {
                    view! {
                        <dt>{WebhooksText::ColumnUser.get()}</dt>
                        <dd>
                            <a href=routes::admin_user(id)>{id}</a>
                        </dd>
                    }
                })}
            <dt>{WebhooksText::ColumnState.get()}</dt>
            <dd>
                <DeliveryStateBadge state=row.state />
                {next_try
                    .map(|(_, time)| {
                        let text = WebhooksText::NextTry.with(&[("time", &time)]);
                        view! { <span class="mail-wait">{text}</span> }
                    })}
            </dd>
            {row
                .last_try
                .map(|last| {
                    view! {
                        <dt>{WebhooksText::ColumnAnswer.get()}</dt>
                        <dd>{last_try_text(last)}</dd>
                    }
                })}
            <dt>{WebhooksText::ColumnTries.get()}</dt>
            <dd>{row.attempts}</dd>
            <Time label=WebhooksText::ColumnQueued time=Some(row.created) />
            <Time label=WebhooksText::Finished time=finished />
        </dl>
    }
}

#[component]
fn Time(label: WebhooksText, time: Option<TimeText>) -> impl IntoView {
    time.map(|(machine, people)| {
        view! {
            <dt>{label.get()}</dt>
            <dd>
                <Moment machine people />
            </dd>
        }
    })
}
