//! Account events for webhooks.

use crate::{
    api::dashboard::webhooks::EventType,
    server::{
        account::User,
        change::{Change, ChangeOfAccount},
        ctx::Ctx,
        db::{
            entity::{Timestamp, webhook_endpoint},
            user_rows,
            webhook_deliveries::NewDelivery,
            webhook_endpoints,
        },
        random::Random,
        times,
    },
};
use sea_orm::DbErr;
use serde::Serialize;

/// Something that happened to an account.
#[derive(Clone, Copy)]
pub struct Happening<'a> {
    pub event: EventType,
    pub case_number: Option<&'a str>,
    pub mail_id: Option<i64>,
}

impl From<EventType> for Happening<'_> {
    fn from(event: EventType) -> Self {
        Self {
            event,
            case_number: None,
            mail_id: None,
        }
    }
}

/// A message body in the format of Standard Webhooks.
#[derive(Serialize)]
struct Payload<'a, D> {
    #[serde(rename = "type")]
    event_type: &'a str,
    timestamp: String,
    data: D,
}

/// A user as webhooks show them. Never a password, a hash, a link or a code.
#[derive(Serialize)]
struct Data<'a> {
    user_id: i64,
    email: &'a str,
    name: &'a str,
    role: &'static str,
    is_active: bool,
    is_frozen: bool,
    needs_new_password: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    case_number: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    mail_id: Option<i64>,
}

/// Tells all who want to know that something happened to the account of a change: none is lost, and none
/// is told that did not happen. It tells how the account stands at this point of the change, so it comes
/// after what was written and before what is deleted.
///
/// Since the change holds the account, the events of one account get their ids in the order in which they
/// are committed, and a worker that sees one has seen all before it.
pub async fn tell(
    change: &mut ChangeOfAccount,
    ctx: &Ctx,
    happening: impl Into<Happening<'_>>,
) -> Result<(), DbErr> {
    let happening = happening.into();
    let endpoints = endpoints(change, happening.event).await?;
    if endpoints.is_empty() {
        return Ok(());
    }
    let Some(user) = user_rows::find(change, change.account_id()).await? else {
        return Ok(());
    };
    let (event, data) = (happening.event, data(&user, &happening));
    queue(change, ctx, event, endpoints, Some(user.id), data).await
}

/// The same for what happened to no account.
pub async fn tell_of_none(
    change: &mut Change,
    ctx: &Ctx,
    event: EventType,
    data: impl Serialize,
) -> Result<(), DbErr> {
    let endpoints = endpoints(change, event).await?;
    queue(change, ctx, event, endpoints, None, data).await
}

async fn endpoints(
    change: &Change,
    event: EventType,
) -> Result<Vec<webhook_endpoint::Model>, DbErr> {
    let mut endpoints = webhook_endpoints::active(change).await?;
    endpoints.retain(|endpoint| wants(endpoint, event));
    Ok(endpoints)
}

async fn queue(
    change: &mut Change,
    ctx: &Ctx,
    event: EventType,
    endpoints: Vec<webhook_endpoint::Model>,
    user_id: Option<i64>,
    data: impl Serialize,
) -> Result<(), DbErr> {
    let now = ctx.now();
    let payload = payload(event.name(), now, data);
    // Every endpoint gets the same event id.
    let event_id = new_event_id(&ctx.state.random);
    for endpoint in endpoints {
        let new = NewDelivery {
            endpoint_id: endpoint.id,
            event_id: &event_id,
            event_type: event.name(),
            user_id,
            payload: &payload,
        };
        change.webhook(new, now).await?;
    }
    Ok(())
}

/// The events that an endpoint subscribes to.
pub fn wanted(endpoint: &webhook_endpoint::Model) -> Vec<EventType> {
    let names = endpoint.event_types.split(' ');
    names.filter_map(EventType::parse).collect()
}

fn wants(endpoint: &webhook_endpoint::Model, event: EventType) -> bool {
    wanted(endpoint).contains(&event)
}

fn data<'a>(user: &'a User, happening: &Happening<'a>) -> Data<'a> {
    Data {
        user_id: user.id,
        email: &user.email,
        name: &user.name,
        role: user.role.name(),
        is_active: user.is_active,
        is_frozen: user.frozen_at.is_some(),
        needs_new_password: user.needs_new_password(),
        case_number: happening.case_number,
        mail_id: happening.mail_id,
    }
}

/// The body of a message.
pub fn payload(event_type: &str, now: Timestamp, data: impl Serialize) -> String {
    let payload = Payload {
        event_type,
        timestamp: times::exact(now),
        data,
    };
    serde_json::to_string(&payload).expect("texts and numbers are JSON")
}

/// A unique event id.
pub fn new_event_id(random: &Random) -> String {
    const LETTERS: &[u8] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    let letters: String = random.letters::<24>(LETTERS).iter().collect();
    format!("msg_{letters}")
}
