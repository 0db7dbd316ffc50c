//! The dashboard's list of webhooks.

use crate::{
    api::dashboard::webhooks::EndpointRow,
    components::Table,
    dashboard::components::{Foreign, HealthBadge, Notice},
    routes,
    text::dashboard::{Done, WebhooksText},
};
use leptos::prelude::*;

#[component]
pub fn WebhooksPage(endpoints: Vec<EndpointRow>, done: Option<Done>) -> impl IntoView {
    view! {
        <Notice done />
        <div class="page-head">
            <h1>{WebhooksText::Title.get()}</h1>
            <a class="button button-small" href=routes::ADMIN_WEBHOOK_NEW>
                {WebhooksText::New.get()}
            </a>
        </div>
        <p class="soft">{WebhooksText::Lead.get()}</p>
        {if endpoints.is_empty() {
            view! {
                <div class="empty">
                    <h2>{WebhooksText::EmptyTitle.get()}</h2>
                    <p>{WebhooksText::Empty.get()}</p>
                </div>
            }
                .into_any()
        } else {
            view! {
                <Table
                    label=WebhooksText::Title.get()
                    headings=[
                        WebhooksText::ColumnUrl.get(),
                        WebhooksText::ColumnState.get(),
                        WebhooksText::ColumnWaiting.get(),
                        WebhooksText::ColumnFailed.get(),
                    ]
                >
                    {endpoints.into_iter().map(|row| view! { <Row row /> }).collect_view()}
                </Table>
            }
                .into_any()
        }}
    }
}

#[component]
fn Row(row: EndpointRow) -> impl IntoView {
    let named = !row.description.is_empty();
    view! {
        <tr>
            <th scope="row">
                <a href=routes::admin_webhook(row.id)>
                    <bdi>{if named { row.description } else { row.url.clone() }}</bdi>
                </a>
                {named
                    .then(|| {
                        view! {
                            <span class="mail-wait clamped">
                                <Foreign text=row.url />
                            </span>
                        }
                    })}
            </th>
            <td data-label=WebhooksText::ColumnState.get()>
                <HealthBadge health=row.health />
            </td>
            <td data-label=WebhooksText::ColumnWaiting.get()>
                {row.waiting}
            </td>
            <td data-label=WebhooksText::ColumnFailed.get()>
                {row.failed}
            </td>
        </tr>
    }
}
