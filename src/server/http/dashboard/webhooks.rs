//! Pages about webhooks, and their forms.

use super::{
    DoneQuery, Id,
    cases::place,
    go_on, page, press, refused, run,
    shown_once::{self, Secret},
};
use crate::{
    actions::dashboard::webhooks::{
        DeleteWebhook, ResendFailedWebhookEvents, ResendWebhookEvent, SwitchWebhook, TestWebhook,
    },
    api::{
        dashboard::{
            Next, Section,
            webhooks::{DeliveryState, EndpointForm, EventType, ShownSecret},
        },
        error::ApiError,
    },
    dashboard::pages::{
        WebhookDeletePage, WebhookEventPage, WebhookFormPage, WebhookPage, WebhookRenewPage,
        WebhooksPage,
    },
    routes,
    server::{
        ctx::Ctx,
        http::forms::Form,
        state::AppState,
        webhooks::{deliveries, endpoints, endpoints::Typed},
    },
    text::dashboard::{Done, WebhooksText},
};
use axum::{
    Router,
    extract::Query,
    response::Response,
    routing::{get, post},
};
use leptos::prelude::*;
use serde::{
    Deserialize, Deserializer,
    de::{Error, IgnoredAny, MapAccess, Visitor},
};
use std::fmt;

pub fn routes() -> Router<AppState> {
    Router::new()
        .route(routes::ADMIN_WEBHOOKS, get(list))
        .route(routes::ADMIN_WEBHOOK_NEW, get(new_page).post(create))
        .route(routes::ADMIN_WEBHOOK, get(show))
        .route(routes::ADMIN_WEBHOOK_EDIT, get(edit_page).post(edit))
        .route(routes::ADMIN_WEBHOOK_SECRET, get(renew_page).post(renew))
        .route(routes::ADMIN_WEBHOOK_SWITCH, post(press::<SwitchWebhook>))
        .route(routes::ADMIN_WEBHOOK_TEST, post(press::<TestWebhook>))
        .route(
            routes::ADMIN_WEBHOOK_RESEND,
            post(press::<ResendFailedWebhookEvents>),
        )
        .route(routes::ADMIN_WEBHOOK_DELETE, get(delete_page).post(delete))
        .route(routes::ADMIN_WEBHOOK_EVENT, get(event))
        .route(
            routes::ADMIN_WEBHOOK_EVENT_RESEND,
            post(press::<ResendWebhookEvent>),
        )
}

async fn list(ctx: Ctx, Query(query): Query<DoneQuery>) -> Response {
    let endpoints = match endpoints::list(&ctx).await {
        Ok(endpoints) => endpoints,
        Err(error) => return refused(error, &ctx),
    };
    let title = WebhooksText::Title.get().to_owned();
    let done = query.done();
    page(&ctx, Section::Webhooks, title, None, move || {
        view! { <WebhooksPage endpoints=endpoints.clone() done /> }
    })
    .await
}

/// The query of a webhook's page. Invalid values are ignored.
#[derive(Default, Deserialize)]
#[serde(default)]
struct WebhookQuery {
    state: String,
    before: String,
    after: String,
    done: String,
}

async fn show(ctx: Ctx, Id(id): Id, Query(query): Query<WebhookQuery>) -> Response {
    let filter = DeliveryState::parse(&query.state);
    let place = place(&query.before, &query.after);
    let endpoint = match endpoints::show(&ctx, id, filter, place).await {
        Ok(endpoint) => endpoint,
        Err(error) => return refused(error, &ctx),
    };
    let title = WebhooksText::Title.get().to_owned();
    let done = Done::parse(&query.done);
    page(&ctx, Section::Webhooks, title, None, move || {
        view! { <WebhookPage endpoint=endpoint.clone() done /> }
    })
    .await
}

async fn event(ctx: Ctx, Id(id): Id, Query(query): Query<DoneQuery>) -> Response {
    let event = match deliveries::show(&ctx, id).await {
        Ok(event) => event,
        Err(error) => return refused(error, &ctx),
    };
    let title = WebhooksText::EventTitle.with(&[("id", &id.to_string())]);
    let done = query.done();
    page(&ctx, Section::Webhooks, title, None, move || {
        view! { <WebhookEventPage event=event.clone() done /> }
    })
    .await
}

/// The form of an endpoint as a browser sends it.
#[derive(Deserialize)]
struct EndpointFields {
    url: String,
    #[serde(default)]
    name: String,
    password: Option<String>,
    /// An unticked box is not sent.
    #[serde(flatten)]
    ticked: Ticked,
}

impl EndpointFields {
    fn typed(self) -> Typed {
        let Ticked(ticked) = self.ticked;
        let is_ticked = |event: &EventType| ticked.contains(event);
        Typed {
            events: EventType::ALL.into_iter().filter(is_ticked).collect(),
            url: self.url,
            description: self.name,
            password: self.password,
        }
    }
}

/// Fields named after an event.
struct Ticked(Vec<EventType>);

impl<'de> Deserialize<'de> for Ticked {
    fn deserialize<D: Deserializer<'de>>(fields: D) -> Result<Self, D::Error> {
        fields.deserialize_map(Boxes)
    }
}

struct Boxes;

impl<'de> Visitor<'de> for Boxes {
    type Value = Ticked;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("fields")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Ticked, A::Error> {
        let mut ticked = Vec::new();
        while let Some((name, IgnoredAny)) = fields.next_entry::<String, _>()? {
            let Some(event) = EventType::parse(&name) else {
                continue;
            };
            if ticked.contains(&event) {
                return Err(A::Error::duplicate_field(event.name()));
            }
            ticked.push(event);
        }
        Ok(Ticked(ticked))
    }
}

async fn new_page(ctx: Ctx) -> Response {
    show_form(&ctx, None, None).await
}

/// Always a plain form: a script has nothing to do with the secret.
async fn create(ctx: Ctx, Form(fields): Form<EndpointFields>) -> Response {
    let typed = fields.typed();
    match endpoints::create(&ctx, &typed).await {
        Ok(shown) => show_secret(&ctx, shown).await,
        Err(error) => {
            let error = error.told(&ctx.request_id);
            show_form(&ctx, None, Some((typed, error))).await
        }
    }
}

async fn edit_page(ctx: Ctx, Id(id): Id) -> Response {
    show_form(&ctx, Some(id), None).await
}

async fn edit(ctx: Ctx, Id(id): Id, Form(fields): Form<EndpointFields>) -> Response {
    let typed = fields.typed();
    match endpoints::edit(&ctx, id, &typed).await {
        Ok(()) => go_on(&Next::to(&routes::admin_webhook(id), Done::WebhookSaved)),
        Err(error) => {
            let error = error.told(&ctx.request_id);
            show_form(&ctx, Some(id), Some((typed, error))).await
        }
    }
}

async fn show_form(
    ctx: &Ctx,
    id: Option<i64>,
    refused_form: Option<(Typed, ApiError)>,
) -> Response {
    let form = match id {
        Some(id) => endpoints::to_edit(ctx, id).await,
        None => endpoints::to_create(ctx).await,
    };
    let mut form = match form {
        Ok(form) => form,
        Err(error) => return refused(error, ctx),
    };
    let error = refused_form.map(|(typed, error)| {
        form = EndpointForm {
            url: typed.url,
            description: typed.description,
            events: typed.events,
            needs_password: form.needs_password,
        };
        error
    });
    let title = match id {
        Some(_) => WebhooksText::EditTitle,
        None => WebhooksText::New,
    };
    page(
        ctx,
        Section::Webhooks,
        title.get().to_owned(),
        error,
        move || {
            view! { <WebhookFormPage id form=form.clone() error /> }
        },
    )
    .await
}

async fn show_secret(ctx: &Ctx, shown: ShownSecret) -> Response {
    let ShownSecret {
        endpoint_id,
        secret,
    } = shown;
    shown_once::lead_to(
        ctx,
        Secret::Webhook {
            endpoint_id,
            secret,
        },
    )
    .await
}

async fn renew_page(ctx: Ctx, Id(id): Id) -> Response {
    show_renewal(&ctx, id, None).await
}

#[derive(Deserialize)]
struct PasswordForm {
    password: Option<String>,
}

async fn renew(ctx: Ctx, Id(id): Id, Form(form): Form<PasswordForm>) -> Response {
    match endpoints::renew_secret(&ctx, id, form.password.as_deref()).await {
        Ok(shown) => show_secret(&ctx, shown).await,
        Err(error) => show_renewal(&ctx, id, Some(error.told(&ctx.request_id))).await,
    }
}

async fn show_renewal(ctx: &Ctx, id: i64, error: Option<ApiError>) -> Response {
    let form = match endpoints::to_edit(ctx, id).await {
        Ok(form) => form,
        Err(error) => return refused(error, ctx),
    };
    let title = WebhooksText::RenewTitle.get().to_owned();
    page(ctx, Section::Webhooks, title, error, move || {
        view! { <WebhookRenewPage id form=form.clone() error /> }
    })
    .await
}

async fn delete_page(ctx: Ctx, Id(id): Id) -> Response {
    show_deletion(&ctx, id, None).await
}

async fn delete(ctx: Ctx, Form(form): Form<DeleteWebhook>) -> Response {
    match run(&ctx, form.clone()).await {
        Ok(next) => go_on(&next),
        Err(error) => show_deletion(&ctx, form.id, Some(error)).await,
    }
}

async fn show_deletion(ctx: &Ctx, id: i64, error: Option<ApiError>) -> Response {
    let form = match endpoints::to_edit(ctx, id).await {
        Ok(form) => form,
        Err(error) => return refused(error, ctx),
    };
    let title = WebhooksText::DeleteTitle.get().to_owned();
    page(ctx, Section::Webhooks, title, error, move || {
        view! { <WebhookDeletePage id form=form.clone() error /> }
    })
    .await
}
