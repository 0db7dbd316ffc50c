//! What the dashboard shows about webhook events and does with them.

use super::{endpoints, views};
use crate::{
    api::{access::Action, dashboard::webhooks::DeliveryDetails, error::ApiError},
    server::{
        account_events,
        change::Change,
        ctx::Ctx,
        db::{
            audit::Kind,
            entity::webhook_delivery::{self, State},
            webhook_deliveries::{self, NewDelivery},
            webhook_endpoints,
        },
        error::Result,
        identity::authorize,
        telemetry, times,
    },
};
use sea_orm::DbErr;
use serde_json::json;
use tokio::time::{Instant, sleep};

/// The event that only shows that messages arrive. Any endpoint can get it, whatever it subscribes to.
const TEST: &str = "webhook.test";
/// Events queued again per statement.
const BATCH: usize = 1_000;

/// One event with all its details.
///
/// # Errors
/// `NotFound`; `NotAllowed`.
pub async fn show(ctx: &Ctx, id: i64) -> Result<DeliveryDetails> {
    authorize(ctx, Action::ManageWebhooks).await?;
    let delivery = find(ctx, id).await?;
    let endpoint = webhook_endpoints::find(&ctx.state.db, delivery.endpoint_id).await?;
    let endpoint = endpoint.ok_or(ApiError::NotFound)?;
    let is_waiting = delivery.state == State::Queued && endpoint.is_active;
    let next_try = endpoint
        .resume_at
        .filter(|at| *at > delivery.next_attempt_at)
        .unwrap_or(delivery.next_attempt_at);
    Ok(DeliveryDetails {
        row: views::row(&delivery),
        endpoint_id: endpoint.id,
        endpoint_url: endpoint.url,
        next_try: is_waiting.then(|| times::text(next_try)),
        finished: delivery.finished_at.map(times::text),
        event_id: delivery.event_id,
        payload: delivery.payload,
    })
}

async fn find(ctx: &Ctx, id: i64) -> Result<webhook_delivery::Model> {
    let delivery = webhook_deliveries::find(&ctx.state.db, id).await?;
    Ok(delivery.ok_or(ApiError::NotFound)?)
}

/// Queues a test event for one endpoint.
///
/// # Errors
/// `NotFound`; `NotAllowed`.
pub async fn test(ctx: &Ctx, endpoint_id: i64) -> Result<i64> {
    authorize(ctx, Action::ManageWebhooks).await?;
    let mut change = Change::begin(ctx).await?;
    require_endpoint(&change, endpoint_id).await?;
    let now = ctx.now();
    let new = NewDelivery {
        endpoint_id,
        event_id: &account_events::new_event_id(&ctx.state.random),
        event_type: TEST,
        user_id: None,
        payload: &account_events::payload(TEST, now, json!({})),
    };
    let id = change.webhook(new, now).await?;
    webhook_endpoints::hasten(&change, endpoint_id).await?;
    change.commit().await?;
    Ok(id)
}

/// An event of a deleted endpoint may still exist for a moment.
async fn require_endpoint(change: &Change, id: i64) -> Result<()> {
    let endpoint = webhook_endpoints::find(change, id).await?;
    endpoint.map(drop).ok_or(ApiError::NotFound.into())
}

/// Sends a finished event again, or retries a waiting one now. It keeps its id, by which a receiver
/// recognises duplicates.
///
/// # Errors
/// `NotFound`; `NotAllowed`.
pub async fn resend(ctx: &Ctx, id: i64) -> Result<()> {
    let actor = authorize(ctx, Action::ManageWebhooks).await?;
    let delivery = find(ctx, id).await?;
    let endpoint_id = delivery.endpoint_id;
    let mut change = Change::begin(ctx).await?;
    require_endpoint(&change, endpoint_id).await?;
    webhook_endpoints::hasten(&change, endpoint_id).await?;
    // One that is being sent at this moment needs nothing more.
    if webhook_deliveries::queue_again(&change, id, ctx.now()).await? {
        let kind = Kind::WebhookEventsResent;
        endpoints::note(&mut change, ctx, &actor, kind, endpoint_id);
    }
    change.commit().await?;
    Ok(())
}

/// Sends every given-up event of an endpoint again. The first batch is queued at once, and the rest in the
/// background, so that nobody waits for it; if that is interrupted, the rest is still shown as given up.
///
/// # Errors
/// `NotFound`; `NotAllowed`.
pub async fn resend_failed(ctx: &Ctx, endpoint_id: i64) -> Result<()> {
    let actor = authorize(ctx, Action::ManageWebhooks).await?;
    let mut failed = webhook_deliveries::failed(&ctx.state.db, endpoint_id).await?;
    let rest = failed.split_off(failed.len().min(BATCH));
    let mut change = Change::begin(ctx).await?;
    require_endpoint(&change, endpoint_id).await?;
    webhook_endpoints::hasten(&change, endpoint_id).await?;
    let kind = Kind::WebhookEventsResent;
    endpoints::note(&mut change, ctx, &actor, kind, endpoint_id);
    change.commit().await?;
    queue_failed_again(ctx, &failed).await?;
    if !rest.is_empty() {
        tokio::spawn(telemetry::carrying(resend_rest(ctx.clone(), rest)));
    }
    Ok(())
}

async fn resend_rest(ctx: Ctx, ids: Vec<i64>) {
    for batch in ids.chunks(BATCH) {
        let start = Instant::now();
        if let Err(error) = queue_failed_again(&ctx, batch).await {
            tracing::error!("not all failed events are sent again: {error:#}");
            return;
        }
        sleep(start.elapsed() / 2).await;
    }
}

async fn queue_failed_again(ctx: &Ctx, ids: &[i64]) -> std::result::Result<(), DbErr> {
    let change = Change::begin(ctx).await?;
    webhook_deliveries::queue_failed_again(&change, ids, ctx.now()).await?;
    change.commit().await
}
