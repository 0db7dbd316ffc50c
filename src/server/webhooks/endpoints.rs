//! Managing endpoints: where events go, which ones, and with which secret.

use super::{tidying, views};
use crate::{
    api::{
        access::Action,
        dashboard::webhooks::{
            DeliveryState, EndpointDetails, EndpointForm, EndpointRow, EventType, Health,
            ShownSecret,
        },
        error::ApiError,
    },
    routes,
    server::{
        account_events,
        change::Change,
        clock::later,
        ctx::Ctx,
        db::{
            audit::{Event, Kind},
            entity::{Timestamp, webhook_delivery, webhook_endpoint},
            newest_first::{Mark, Place},
            webhook_deliveries::{self, Counts},
            webhook_endpoints::{self, Settings},
        },
        error::{Error, Result},
        identity::{self, Actor, authorize},
        model::AuditDetail,
        names,
        outbound::signature::SigningSecret,
        sealed::{self, Purpose},
        times,
    },
};
use std::time::Duration;

const PAGE_SIZE: u64 = 25;
/// How long a former secret stays valid beside the new one, so that its receiver can switch.
const OVERLAP: Duration = Duration::from_secs(24 * 60 * 60);

/// The submitted settings of an endpoint.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    pub url: String,
    pub description: String,
    pub events: Vec<EventType>,
    pub password: Option<String>,
}

/// All endpoints, the oldest first.
///
/// # Errors
/// `NotLoggedIn`, `NotAllowed`.
pub async fn list(ctx: &Ctx) -> Result<Vec<EndpointRow>> {
    authorize(ctx, Action::ManageWebhooks).await?;
    let db = &ctx.state.db;
    let mut rows = Vec::new();
    for endpoint in webhook_endpoints::all(db).await? {
        let counts = webhook_deliveries::counts(db, endpoint.id).await?;
        rows.push(row(&endpoint, counts));
    }
    Ok(rows)
}

fn row(endpoint: &webhook_endpoint::Model, counts: Counts) -> EndpointRow {
    EndpointRow {
        id: endpoint.id,
        url: endpoint.url.clone(),
        description: endpoint.description.clone(),
        health: health(endpoint),
        waiting: counts.waiting,
        failed: counts.failed,
    }
}

fn health(endpoint: &webhook_endpoint::Model) -> Health {
    match (endpoint.is_active, endpoint.gone_at, endpoint.failing_since) {
        (false, Some(since), _) => Health::Gone(times::text(since)),
        (false, None, _) => Health::Off,
        (true, _, Some(since)) => Health::FailingSince(times::text(since)),
        (true, _, None) => Health::Delivering,
    }
}

/// One endpoint, and one page of its deliveries.
///
/// # Errors
/// `NotFound`; `NotAllowed`.
pub async fn show(
    ctx: &Ctx,
    id: i64,
    filter: Option<DeliveryState>,
    place: Place,
) -> Result<EndpointDetails> {
    authorize(ctx, Action::ManageWebhooks).await?;
    let endpoint = find(ctx, id).await?;
    let db = &ctx.state.db;
    let state = filter.map(views::stored);
    let page = webhook_deliveries::page(db, id, state, place, PAGE_SIZE).await?;
    let counts = webhook_deliveries::counts(db, id).await?;
    let mark = |delivery: &webhook_delivery::Model| Mark {
        at: delivery.created_at,
        id: delivery.id,
    };
    let newer = page.rows.first().filter(|_| page.has_newer);
    let older = page.rows.last().filter(|_| page.has_older);
    let now = ctx.now();
    let is_later = |at: &Timestamp| *at > now;
    Ok(EndpointDetails {
        row: row(&endpoint, counts),
        events: account_events::wanted(&endpoint),
        created: times::text(endpoint.created_at),
        next_try: endpoint
            .resume_at
            .filter(|at| endpoint.is_active && is_later(at))
            .map(times::text),
        previous_until: endpoint.previous_until.filter(is_later).map(times::text),
        filter,
        newer: newer.map(|row| address(id, filter, ("after", mark(row)))),
        older: older.map(|row| address(id, filter, ("before", mark(row)))),
        deliveries: page.rows.iter().map(views::row).collect(),
    })
}

/// The URL of another page of the same list.
fn address(id: i64, filter: Option<DeliveryState>, (name, mark): (&str, Mark)) -> String {
    let state = filter.map(|state| format!("state={}&", state.name()));
    let state = state.unwrap_or_default();
    format!("{}?{state}{name}={mark}", routes::admin_webhook(id))
}

async fn find(ctx: &Ctx, id: i64) -> Result<webhook_endpoint::Model> {
    let endpoint = webhook_endpoints::find(&ctx.state.db, id).await?;
    Ok(endpoint.ok_or(ApiError::NotFound)?)
}

/// The initial values of the form for a new endpoint: all events, and whether it will ask for the password.
///
/// # Errors
/// `NotAllowed`.
pub async fn to_create(ctx: &Ctx) -> Result<EndpointForm> {
    let actor = authorize(ctx, Action::ManageWebhooks).await?;
    Ok(EndpointForm {
        events: EventType::ALL.to_vec(),
        needs_password: identity::asks_password(ctx, &actor),
        ..EndpointForm::default()
    })
}

/// The initial values of the forms that change or remove an endpoint.
///
/// # Errors
/// `NotFound`; `NotAllowed`.
pub async fn to_edit(ctx: &Ctx, id: i64) -> Result<EndpointForm> {
    let actor = authorize(ctx, Action::ManageWebhooks).await?;
    let endpoint = find(ctx, id).await?;
    Ok(EndpointForm {
        events: account_events::wanted(&endpoint),
        needs_password: identity::asks_password(ctx, &actor),
        url: endpoint.url,
        description: endpoint.description,
    })
}

/// The validated settings.
struct Checked {
    url: String,
    description: String,
    event_types: String,
}

impl Checked {
    fn settings(&self) -> Settings<'_> {
        Settings {
            url: &self.url,
            description: &self.description,
            event_types: &self.event_types,
        }
    }
}

fn check(ctx: &Ctx, typed: &Typed) -> Result<Checked> {
    let url = ctx.state.webhooks.reach().parse(&typed.url)?;
    // A name is optional.
    let description = match names::parse(&typed.description) {
        Err(Error::Refused(ApiError::NameMissing)) => "",
        description => description?,
    };
    if typed.events.is_empty() {
        return Err(ApiError::EventsMissing.into());
    }
    let names: Vec<&str> = typed.events.iter().map(|event| event.name()).collect();
    Ok(Checked {
        url: url.to_string(),
        description: description.to_owned(),
        event_types: names.join(" "),
    })
}

/// Creates an endpoint. Its secret is shown only once.
///
/// # Errors
/// `NotAllowed`; what is wrong with a field; `PasswordNeeded` and its like: from now on people's addresses
/// are sent there.
pub async fn create(ctx: &Ctx, typed: &Typed) -> Result<ShownSecret> {
    let actor = authorize(ctx, Action::ManageWebhooks).await?;
    let checked = check(ctx, typed)?;
    identity::confirm_password(ctx, &actor, typed.password.as_deref()).await?;
    let mut change = Change::begin(ctx).await?;
    let id = webhook_endpoints::insert(&change, checked.settings(), ctx.now()).await?;
    let (secret, sealed) = new_secret(ctx, id);
    webhook_endpoints::set_secret(&change, id, &sealed, None).await?;
    note(&mut change, ctx, &actor, Kind::WebhookMade, id);
    change.commit().await?;
    Ok(ShownSecret {
        endpoint_id: id,
        secret: secret.expose(),
    })
}

fn new_secret(ctx: &Ctx, id: i64) -> (SigningSecret, String) {
    let state = &ctx.state;
    let secret = SigningSecret::random(&state.random);
    let sealed = sealed::seal(
        &state.secret_key,
        &state.random,
        Purpose::Webhook,
        id,
        secret.as_bytes(),
    );
    (secret, sealed)
}

/// Changes where events go, and which.
///
/// # Errors
/// `NotFound`; `NotAllowed`; what is wrong with a field; `PasswordNeeded` and its like.
pub async fn edit(ctx: &Ctx, id: i64, typed: &Typed) -> Result<()> {
    let actor = authorize(ctx, Action::ManageWebhooks).await?;
    find(ctx, id).await?;
    let checked = check(ctx, typed)?;
    identity::confirm_password(ctx, &actor, typed.password.as_deref()).await?;
    let mut change = Change::begin(ctx).await?;
    if !webhook_endpoints::edit(&change, id, checked.settings(), ctx.now()).await? {
        return Err(ApiError::NotFound.into());
    }
    note(&mut change, ctx, &actor, Kind::WebhookChanged, id);
    change.commit().await?;
    Ok(())
}

/// Gives an endpoint a new secret. For a day messages are signed with the former one, too.
///
/// # Errors
/// `NotFound`; `NotAllowed`; `PasswordNeeded` and its like.
pub async fn renew_secret(ctx: &Ctx, id: i64, password: Option<&str>) -> Result<ShownSecret> {
    let actor = authorize(ctx, Action::ManageWebhooks).await?;
    find(ctx, id).await?;
    identity::confirm_password(ctx, &actor, password).await?;
    let mut change = Change::begin(ctx).await?;
    let endpoint = webhook_endpoints::find(&change, id).await?;
    let endpoint = endpoint.ok_or(ApiError::NotFound)?;
    let (secret, sealed) = new_secret(ctx, id);
    let previous = (endpoint.secret, later(ctx.now(), OVERLAP));
    webhook_endpoints::set_secret(&change, id, &sealed, Some(previous)).await?;
    note(&mut change, ctx, &actor, Kind::WebhookChanged, id);
    change.commit().await?;
    Ok(ShownSecret {
        endpoint_id: id,
        secret: secret.expose(),
    })
}

/// Switches an endpoint off or on. Waiting events keep waiting meanwhile.
///
/// # Errors
/// `NotFound`; `NotAllowed`.
pub async fn switch(ctx: &Ctx, id: i64, is_active: bool) -> Result<()> {
    let actor = authorize(ctx, Action::ManageWebhooks).await?;
    find(ctx, id).await?;
    let mut change = Change::begin(ctx).await?;
    if webhook_endpoints::set_active(&change, id, is_active, ctx.now()).await? {
        note(&mut change, ctx, &actor, Kind::WebhookChanged, id);
    }
    change.commit().await?;
    Ok(())
}

/// Deletes an endpoint. Its deliveries are removed in batches, so that nobody waits for it.
///
/// # Errors
/// `NotFound`; `NotAllowed`; `PasswordNeeded` and its like.
pub async fn delete(ctx: &Ctx, id: i64, password: Option<&str>) -> Result<()> {
    let actor = authorize(ctx, Action::ManageWebhooks).await?;
    find(ctx, id).await?;
    identity::confirm_password(ctx, &actor, password).await?;
    let mut change = Change::begin(ctx).await?;
    if !webhook_endpoints::delete(&change, id, ctx.now()).await? {
        return Err(ApiError::NotFound.into());
    }
    note(&mut change, ctx, &actor, Kind::WebhookDeleted, id);
    change.commit().await?;
    tidying::begin_clearing(ctx, id);
    Ok(())
}

/// Records what was done to an endpoint, by its number.
pub(super) fn note(change: &mut Change, ctx: &Ctx, actor: &Actor, kind: Kind, id: i64) {
    let event = Event {
        actor_id: actor.user_id(),
        detail: Some(AuditDetail::new().number("webhook", id)),
        ..ctx.event(kind)
    };
    change.note(event);
}
