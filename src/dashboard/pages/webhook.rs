//! One webhook: its state, its actions, and its events.

use crate::{
    api::dashboard::webhooks::{DeliveryRow, DeliveryState, EndpointDetails, Health},
    components::Table,
    dashboard::components::{
        ActionButton, Ago, Choice, ChoiceField, DeliveryStateBadge, Foreign, HealthBadge,
        LiveFilter, NewestFirstPager, Notice, TimesNote, delivery_state_text, event_text,
        last_try_text,
    },
    routes,
    text::dashboard::{Done, WebhooksText},
    words::spaced,
};
use leptos::prelude::*;

#[component]
pub fn WebhookPage(endpoint: EndpointDetails, done: Option<Done>) -> impl IntoView {
    let EndpointDetails {
        row,
        filter,
        deliveries,
        newer,
        older,
        ..
    } = endpoint.clone();
    let id = row.id;
    let title = if row.description.is_empty() {
        row.url
    } else {
        row.description
    };
    view! {
        <Notice done />
        <div class="stack stack-s">
            <p>
                <a href=routes::ADMIN_WEBHOOKS>{WebhooksText::Back.get()}</a>
            </p>
            <div class="page-head">
                <h1 class="webhook-title">
                    <bdi>{title}</bdi>
                </h1>
                <p class="soft small"><TimesNote /></p>
            </div>
        </div>
        <Trouble endpoint=endpoint.clone() />
        <Actions id is_on=!matches!(row.health, Health::Off | Health::Gone(_)) failed=row.failed />
        <section class="stack stack-s" aria-labelledby="facts-title">
            <h2 id="facts-title">{WebhooksText::Facts.get()}</h2>
            <Facts endpoint />
        </section>
        <section class="stack stack-s" aria-labelledby="messages-title">
            <h2 id="messages-title">{WebhooksText::DeliveriesTitle.get()}</h2>
            <Filter id filter />
            <div class="found" id="list">
                <Deliveries deliveries />
                <NewestFirstPager first=routes::admin_webhook(id) newer older />
            </div>
        </section>
    }
}

#[component]
fn Trouble(endpoint: EndpointDetails) -> impl IntoView {
    let next_try = endpoint.next_try;
    let text = match endpoint.row.health {
        Health::Delivering => None,
        Health::FailingSince((_, time)) => {
            Some(WebhooksText::FailingSince.with(&[("time", &time)]))
        }
        Health::Gone((_, time)) => Some(WebhooksText::GoneSince.with(&[("time", &time)])),
        Health::Off => Some(WebhooksText::OffHint.get().to_owned()),
    };
    text.map(|text| {
        view! {
            <div class="alert alert-warning">
                <p>
                    {spaced(&text)}
                    {next_try.map(|(_, time)| WebhooksText::NextTry.with(&[("time", &time)]))}
                </p>
            </div>
        }
    })
}

#[component]
fn Actions(id: i64, is_on: bool, failed: i64) -> impl IntoView {
    let fields = move || vec![("id", id.to_string())];
    let path = move |action| routes::admin_webhook_action(action, id);
    let link = "button button-secondary button-small";
    let switch = if is_on {
        WebhooksText::SwitchOff
    } else {
        WebhooksText::SwitchOn
    };
    view! {
        <div class="actions">
            <a class=link href=path(routes::ADMIN_WEBHOOK_EDIT)>
                {WebhooksText::Edit.get()}
            </a>
            <a class=link href=path(routes::ADMIN_WEBHOOK_SECRET)>
                {WebhooksText::RenewTitle.get()}
            </a>
            {is_on
                .then(|| {
                    view! {
                        <ActionButton
                            action=path(routes::ADMIN_WEBHOOK_TEST)
                            label=WebhooksText::Test.get()
                            fields=fields()
                        />
                    }
                })}
            {(failed > 0)
                .then(|| {
                    view! {
                        <ActionButton
                            action=path(routes::ADMIN_WEBHOOK_RESEND)
                            label=WebhooksText::ResendFailed.get()
                            fields=fields()
                        />
                    }
                })}
            <ActionButton
                action=path(routes::ADMIN_WEBHOOK_SWITCH)
                label=switch.get()
                fields=vec![("id", id.to_string()), ("is_active", (!is_on).to_string())]
            />
            <a class="button button-danger button-small" href=path(routes::ADMIN_WEBHOOK_DELETE)>
                {WebhooksText::Delete.get()}
            </a>
        </div>
    }
}

#[component]
fn Facts(endpoint: EndpointDetails) -> impl IntoView {
    let EndpointDetails {
        row,
        events,
        created: (machine, people),
        previous_until,
        ..
    } = endpoint;
    view! {
        <dl class="facts panel">
            <dt>{WebhooksText::Url.get()}</dt>
            <dd>
                <Foreign text=row.url />
            </dd>
            <dt>{WebhooksText::ColumnState.get()}</dt>
            <dd>
                <HealthBadge health=row.health />
                {previous_until
                    .map(|(_, time)| {
                        let text = WebhooksText::PreviousUntil.with(&[("time", &time)]);
                        view! { <span class="mail-wait">{text}</span> }
                    })}
            </dd>
            <dt>{WebhooksText::Events.get()}</dt>
            <dd>
                <ul class="webhook-list">
                    {events
                        .into_iter()
                        .map(|event| view! { <li>{event_text(event).get()}</li> })
                        .collect_view()}
                </ul>
            </dd>
            <dt>{WebhooksText::Created.get()}</dt>
            <dd>
                <Ago machine people />
            </dd>
        </dl>
    }
}

#[component]
fn Filter(id: i64, filter: Option<DeliveryState>) -> impl IntoView {
    let any = Choice {
        value: "",
        label: WebhooksText::AnyState.get(),
    };
    let states = DeliveryState::ALL.map(|state| Choice {
        value: state.name(),
        label: delivery_state_text(state).get(),
    });
    let choices: Vec<Choice> = std::iter::once(any).chain(states).collect();
    let value = filter.map_or("", DeliveryState::name).to_owned();
    let label = WebhooksText::ColumnState.get();
    let first = view! { <ChoiceField name="state" label choices value /> }.into_any();
    view! { <LiveFilter action=routes::admin_webhook(id) region="list" first /> }
}

#[component]
fn Deliveries(deliveries: Vec<DeliveryRow>) -> impl IntoView {
    if deliveries.is_empty() {
        return view! { <p class="soft">{WebhooksText::DeliveriesEmpty.get()}</p> }.into_any();
    }
    view! {
        <Table
            label=WebhooksText::DeliveriesTitle.get()
            headings=[
                WebhooksText::ColumnEvent.get(),
                WebhooksText::ColumnUser.get(),
                WebhooksText::ColumnState.get(),
                WebhooksText::ColumnTries.get(),
                WebhooksText::ColumnQueued.get(),
                WebhooksText::ColumnAnswer.get(),
            ]
        >
            {deliveries.into_iter().map(|row| view! { <Row row /> }).collect_view()}
        </Table>
    }
    .into_any()
}

#[component]
fn Row(row: DeliveryRow) -> impl IntoView {
    let (machine, people) = row.created;
    view! {
        <tr>
            <th scope="row">
                <a href=routes::admin_webhook_event(row.id)>
                    <code>{row.event_type}</code>
                </a>
            </th>
            <td data-label=WebhooksText::ColumnUser.get()>
                {row
                    .user_id
                    .map(|id| view! { <a href=routes::admin_user(id)>{id}</a> })}
            </td>
            <td data-label=WebhooksText::ColumnState.get()>
                <DeliveryStateBadge state=row.state />
            </td>
            <td data-label=WebhooksText::ColumnTries.get()>
                {row.attempts}
            </td>
            <td data-label=WebhooksText::ColumnQueued.get()>
                <Ago machine people />
            </td>
            <td>{row.last_try.map(last_try_text)}</td>
        </tr>
    }
}
