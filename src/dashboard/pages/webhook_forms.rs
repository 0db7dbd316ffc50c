//! The forms of webhooks. All but the last are plain ones, also with WebAssembly: their response can be the
//! page that shows a secret once.

use crate::{
    actions::dashboard::webhooks::DeleteWebhook,
    api::{
        dashboard::webhooks::{EndpointForm, EventType, ShownSecret},
        error::{ApiError, Field},
    },
    dashboard::components::{ConfirmPassword, FormField, FormProblem, LiveForm, event_text},
    routes,
    text::dashboard::{DashboardText, WebhooksText},
};
use leptos::{prelude::*, server_fn::ServerFn};

/// The form that creates or changes a webhook.
#[component]
pub fn WebhookFormPage(
    /// None for a new one.
    id: Option<i64>,
    form: EndpointForm,
    error: Option<ApiError>,
) -> impl IntoView {
    let (title, submit, action, back) = match id {
        None => (
            WebhooksText::New,
            WebhooksText::Create,
            routes::ADMIN_WEBHOOK_NEW.to_owned(),
            routes::ADMIN_WEBHOOKS.to_owned(),
        ),
        Some(id) => (
            WebhooksText::EditTitle,
            WebhooksText::Save,
            routes::admin_webhook_action(routes::ADMIN_WEBHOOK_EDIT, id),
            routes::admin_webhook(id),
        ),
    };
    view! {
        <div class="page-head">
            <h1>{title.get()}</h1>
        </div>
        <div class="panel panel-form">
            <form class="form" method="post" action=action novalidate>
                <FormProblem error />
                <FormField
                    field=Field::Url
                    label=WebhooksText::Url.get()
                    hint=WebhooksText::UrlHint.get()
                    value=form.url
                    error
                />
                <FormField
                    field=Field::Name
                    label=WebhooksText::Description.get()
                    hint=WebhooksText::DescriptionHint.get()
                    value=form.description
                    is_optional=true
                    error
                />
                <fieldset class="webhook-events" aria-describedby="events-hint">
                    <legend class="field-label">{WebhooksText::Events.get()}</legend>
                    <p class="field-hint" id="events-hint">
                        {WebhooksText::EventsHint.get()}
                    </p>
                    {EventType::ALL
                        .map(|event| view! { <EventBox event is_wanted=form.events.contains(&event) /> })
                        .collect_view()}
                </fieldset>
                <ConfirmPassword is_needed=form.needs_password error />
                <div class="form-buttons">
                    <button class="button" type="submit">
                        {submit.get()}
                    </button>
                    <a class="button button-secondary" href=back>
                        {DashboardText::Cancel.get()}
                    </a>
                </div>
            </form>
        </div>
    }
}

#[component]
fn EventBox(event: EventType, is_wanted: bool) -> impl IntoView {
    let name = event.name();
    view! {
        <div class="check">
            <input type="checkbox" id=name name=name checked=is_wanted />
            <label for=name>
                {event_text(event).get()} " " <code class="soft small">{name}</code>
            </label>
        </div>
    }
}

/// A webhook's secret, shown once.
#[component]
pub fn WebhookSecretPage(shown: ShownSecret) -> impl IntoView {
    view! {
        <div class="page-head">
            <h1>{WebhooksText::SecretTitle.get()}</h1>
        </div>
        <div class="panel panel-form stack">
            <p>{WebhooksText::SecretLead.get()}</p>
            <p>
                <code class="code secret-code" translate="no" dir="ltr">
                    {shown.secret}
                </code>
            </p>
        </div>
        <p>
            <a class="button" href=routes::admin_webhook(shown.endpoint_id)>
                {WebhooksText::SecretNext.get()}
            </a>
        </p>
    }
}

/// The form that gives a webhook a new secret.
#[component]
pub fn WebhookRenewPage(id: i64, form: EndpointForm, error: Option<ApiError>) -> impl IntoView {
    view! {
        <div class="page-head">
            <h1>{WebhooksText::RenewTitle.get()}</h1>
        </div>
        <div class="panel panel-form">
            <p class="webhook-named">
                <bdi>{form.url}</bdi>
            </p>
            <p>{WebhooksText::RenewLead.get()}</p>
            <form
                class="form"
                method="post"
                action=routes::admin_webhook_action(routes::ADMIN_WEBHOOK_SECRET, id)
                novalidate
            >
                <FormProblem error />
                <ConfirmPassword is_needed=form.needs_password error />
                <div class="form-buttons">
                    <button class="button" type="submit">
                        {WebhooksText::RenewButton.get()}
                    </button>
                    <a class="button button-secondary" href=routes::admin_webhook(id)>
                        {DashboardText::Cancel.get()}
                    </a>
                </div>
            </form>
        </div>
    }
}

/// Confirms deleting a webhook.
#[component]
pub fn WebhookDeletePage(id: i64, form: EndpointForm, error: Option<ApiError>) -> impl IntoView {
    view! {
        <div class="page-head">
            <h1>{WebhooksText::DeleteTitle.get()}</h1>
        </div>
        <div class="panel panel-form danger">
            <p class="webhook-named">
                <bdi>{form.url}</bdi>
            </p>
            <p>{WebhooksText::DeleteLead.get()}</p>
            <LiveForm
                action=routes::admin_webhook_action(routes::ADMIN_WEBHOOK_DELETE, id)
                endpoint=DeleteWebhook::PATH.to_owned()
            >
                <FormProblem error />
                <input type="hidden" name="id" value=id />
                <ConfirmPassword is_needed=form.needs_password error />
                <div class="form-buttons">
                    <button class="button button-danger" type="submit">
                        {WebhooksText::DeleteButton.get()}
                    </button>
                    <a class="button button-secondary" href=routes::admin_webhook(id)>
                        {DashboardText::Cancel.get()}
                    </a>
                </div>
            </LiveForm>
        </div>
    }
}
