//! Sending webhook events: the worker's part.
//!
//! Each endpoint gets one user's events in order: a later one waits until the earlier one was delivered or
//! given up. Users do not wait for each other, and neither do endpoints.

use crate::server::{
    backoff,
    change::Change,
    clock::{earlier, later},
    ctx::Ctx,
    db::{
        entity::{
            Timestamp,
            webhook_delivery::{self, Problem, State},
            webhook_endpoint,
        },
        failure::{self, Failure},
        webhook_deliveries::{self, Answer},
        webhook_endpoints,
    },
    error::Result,
    in_flight::{self, InFlight, Lane},
    outbound::{
        sender::{Message, Outcome},
        signature::SigningSecret,
    },
    sealed::{self, Purpose},
};
use sea_orm::DbErr;
use std::time::Duration;
use tokio::time::{Instant, sleep};

/// Messages that an instance sends to one endpoint at a time. After a failure it gets one at a time, until it
/// has recovered.
const MOST_TO_ONE: usize = 4;
/// A worker that has not reported for this long is presumed dead, and the message is free again. Sending and
/// recording take less, even with a slow database.
const CLAIM: Duration = Duration::from_secs(60);
/// How often, and after what pause, recording an outcome is retried.
const NOTE_TRIES: u32 = 6;
const NOTE_PAUSE: Duration = Duration::from_secs(1);
/// The longest that a receiver may ask us to wait.
const LONGEST_WAIT: Duration = Duration::from_secs(60 * 60);
/// An undelivered event is given up after this time.
pub const GIVE_UP: Duration = Duration::from_secs(72 * 60 * 60);
/// Events given up per statement, and how many statements per attempt. The rest is given up after later
/// attempts.
const BATCH: u64 = 1_000;
const MOST_BATCHES: u32 = 10;

/// Takes the messages that are due, while there is room for their endpoint.
///
/// # Errors
/// If a query fails. Messages taken by then are sent all the same.
pub async fn claim_due(ctx: &Ctx, in_flight: &mut InFlight) -> Result<()> {
    let db = &ctx.state.db;
    let ready = webhook_endpoints::ready(db, ctx.now()).await?;
    for id in ready.unreadable {
        ctx.state.metrics.fault();
        webhook_endpoints::put_off(db, id, later(ctx.now(), backoff::ASIDE)).await?;
    }
    for endpoint in ready.rows {
        let most = if endpoint.failures > 0 {
            1
        } else {
            MOST_TO_ONE
        };
        let lane = Lane::Endpoint(endpoint.id);
        let room = in_flight.room(lane, most);
        if room == 0 {
            continue;
        }
        let due = webhook_deliveries::due(db, endpoint.id, ctx.now(), room as u64).await?;
        for id in due.unreadable {
            ctx.state.metrics.fault();
            let (now, most) = (ctx.now(), backoff::MOST_FAULTS);
            webhook_deliveries::put_aside(db, id, most, now, later(now, backoff::ASIDE)).await?;
        }
        for delivery in due.rows {
            let now = ctx.now();
            let held_until = later(now, CLAIM);
            let claimed = webhook_deliveries::claim(db, delivery.id, now, held_until).await;
            if failure::won(claimed)? {
                let (faulty, faulty_ctx) = (delivery.clone(), ctx.clone());
                let (ctx, endpoint) = (ctx.clone(), endpoint.clone());
                in_flight.begin(
                    lane,
                    async move { deliver(&ctx, &endpoint, &delivery, held_until).await },
                    async move { note_fault(&faulty_ctx, &faulty, held_until).await },
                );
            }
        }
    }
    Ok(())
}

/// Works until no message is due.
///
/// # Errors
/// The first one; nothing new is taken after it.
pub async fn deliver_due(ctx: &Ctx) -> Result<()> {
    in_flight::until_idle(ctx, claim_due).await
}

/// Sends a claimed message, and records the outcome.
async fn deliver(
    ctx: &Ctx,
    endpoint: &webhook_endpoint::Model,
    delivery: &webhook_delivery::Model,
    held_until: Timestamp,
) -> Result<()> {
    let outcome = match signatures(ctx, endpoint, delivery) {
        Some(signatures) => send(ctx, endpoint, delivery, &signatures).await,
        None => Outcome::not_sent(Problem::NoSecret),
    };
    if let Outcome::NotTaken {
        problem, status, ..
    } = outcome
    {
        tracing::warn!(
            delivery_id = delivery.id,
            endpoint_id = endpoint.id,
            status,
            "an event could not be told and is kept: {problem:?}"
        );
    }
    // A busy database is retried while the claim holds: otherwise the event would be sent again.
    let mut tries = 0;
    while let Err(error) = note(ctx, endpoint, delivery, held_until, outcome).await {
        if tries == NOTE_TRIES || Failure::of(&error) == Failure::Fault {
            return Err(error.into());
        }
        tries += 1;
        sleep(NOTE_PAUSE).await;
    }
    if let Outcome::NotTaken { .. } = outcome {
        give_up(ctx, endpoint).await?;
    }
    Ok(())
}

/// Notes that working on a message came to a fault of this program. It is tried again later, and given up
/// when that has happened too often.
async fn note_fault(
    ctx: &Ctx,
    delivery: &webhook_delivery::Model,
    held_until: Timestamp,
) -> Result<()> {
    let (db, now) = (&ctx.state.db, ctx.now());
    let jitter = ctx.state.random.fraction();
    let next = later(now, backoff::pause(delivery.faults, jitter));
    let is_ours = webhook_deliveries::note_fault(db, delivery.id, held_until, next).await?;
    if is_ours && delivery.faults.saturating_add(1) >= backoff::MOST_FAULTS {
        webhook_deliveries::give_up(db, vec![delivery.id], now).await?;
    }
    Ok(())
}

/// Gives up what has waited for too long, in batches: for a receiver that was down for days it may be a lot.
async fn give_up(ctx: &Ctx, endpoint: &webhook_endpoint::Model) -> Result<()> {
    let db = &ctx.state.db;
    let too_old = earlier(ctx.now(), GIVE_UP);
    let failing_since = endpoint.failing_since;
    let is_down = failing_since.is_some_and(|since| since < too_old);
    for _ in 0..MOST_BATCHES {
        let (start, now) = (Instant::now(), ctx.now());
        let ids =
            webhook_deliveries::hopeless(db, endpoint.id, too_old, is_down, now, BATCH).await?;
        let is_last = (ids.len() as u64) < BATCH;
        if !ids.is_empty() {
            let change = Change::begin(ctx).await?;
            webhook_deliveries::give_up(&change, ids, now).await?;
            change.commit().await?;
        }
        if is_last {
            break;
        }
        sleep(start.elapsed() / 2).await;
    }
    Ok(())
}

async fn send(
    ctx: &Ctx,
    endpoint: &webhook_endpoint::Model,
    delivery: &webhook_delivery::Model,
    signatures: &Signed,
) -> Outcome {
    let message = Message {
        id: &delivery.event_id,
        timestamp: signatures.timestamp,
        signatures: &signatures.text,
        body: &delivery.payload,
    };
    let sender = &ctx.state.webhooks;
    sender.send(&endpoint.url, &message, ctx.now().utc()).await
}

/// The signatures of a message at one moment.
struct Signed {
    timestamp: i64,
    text: String,
}

/// Signs with the endpoint's secret, and with the previous one while that is valid. None if the secret can't
/// be opened.
fn signatures(
    ctx: &Ctx,
    endpoint: &webhook_endpoint::Model,
    delivery: &webhook_delivery::Model,
) -> Option<Signed> {
    let now = ctx.now();
    let timestamp = now.utc().timestamp();
    let sign = |sealed: &str| {
        let key = &ctx.state.secret_key;
        let secret = sealed::open(key, Purpose::Webhook, endpoint.id, sealed)?;
        let secret = SigningSecret::from_bytes(secret);
        Some(secret.sign(&delivery.event_id, timestamp, &delivery.payload))
    };
    let mut text = sign(&endpoint.secret)?;
    let is_good = endpoint.previous_until.is_some_and(|until| until > now);
    if let Some(previous) = endpoint.previous_secret.as_ref().filter(|_| is_good)
        && let Some(signature) = sign(previous)
    {
        text = format!("{text} {signature}");
    }
    Some(Signed { timestamp, text })
}

async fn note(
    ctx: &Ctx,
    endpoint: &webhook_endpoint::Model,
    delivery: &webhook_delivery::Model,
    held_until: Timestamp,
    outcome: Outcome,
) -> std::result::Result<(), DbErr> {
    let now = ctx.now();
    let change = Change::begin(ctx).await?;
    match outcome {
        Outcome::Taken { status } => {
            let answer = Answer {
                status: Some(status),
                problem: None,
            };
            webhook_endpoints::note_success(&change, endpoint.id).await?;
            webhook_deliveries::finish(&change, delivery.id, State::Delivered, answer, now).await?;
        }
        Outcome::Gone => {
            let answer = Answer {
                status: Some(410),
                problem: Some(Problem::Refused),
            };
            webhook_endpoints::note_gone(&change, endpoint.id, now).await?;
            webhook_deliveries::finish(&change, delivery.id, State::Failed, answer, now).await?;
        }
        Outcome::NotTaken {
            problem,
            status,
            retry_after,
        } => {
            let answer = Answer {
                status,
                problem: Some(problem),
            };
            let jitter = ctx.state.random.fraction();
            let wait = retry_after.unwrap_or_default().min(LONGEST_WAIT);
            let after = |failures| later(now, backoff::pause(failures, jitter).max(wait));
            webhook_endpoints::note_failure(
                &change,
                endpoint.id,
                endpoint.failures,
                after(endpoint.failures),
                now,
            )
            .await?;
            let next = after(delivery.attempts);
            webhook_deliveries::postpone(&change, delivery.id, held_until, answer, next).await?;
        }
    }
    change.commit().await
}
