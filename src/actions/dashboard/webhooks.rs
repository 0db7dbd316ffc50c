//! Server functions of webhooks.

use crate::{
    actions,
    api::{dashboard::Next, error::ApiError},
    routes,
    server::webhooks,
    text::dashboard::Done,
};
use leptos::prelude::*;

/// Switches an endpoint off or on.
#[server(endpoint = "switch-webhook")]
pub async fn switch_webhook(id: i64, is_active: bool) -> Result<Next, ApiError> {
    actions::answer(async |ctx| {
        webhooks::endpoints::switch(&ctx, id, is_active).await?;
        let done = if is_active {
            Done::WebhookOn
        } else {
            Done::WebhookOff
        };
        Ok(Next::to(&routes::admin_webhook(id), done))
    })
    .await
}

/// Deletes an endpoint with its waiting events.
#[server(endpoint = "delete-webhook")]
pub async fn delete_webhook(id: i64, password: Option<String>) -> Result<Next, ApiError> {
    actions::answer(async |ctx| {
        webhooks::endpoints::delete(&ctx, id, password.as_deref()).await?;
        Ok(Next::to(routes::ADMIN_WEBHOOKS, Done::WebhookDeleted))
    })
    .await
}

/// Queues a test event for an endpoint; its page shows the outcome.
#[server(endpoint = "test-webhook")]
pub async fn test_webhook(id: i64) -> Result<Next, ApiError> {
    actions::answer(async |ctx| {
        let delivery_id = webhooks::deliveries::test(&ctx, id).await?;
        let path = routes::admin_webhook_event(delivery_id);
        Ok(Next::to(&path, Done::WebhookEventQueued))
    })
    .await
}

/// Sends an event again, under the same id.
#[server(endpoint = "resend-webhook-event")]
pub async fn resend_webhook_event(id: i64) -> Result<Next, ApiError> {
    actions::answer(async |ctx| {
        webhooks::deliveries::resend(&ctx, id).await?;
        let path = routes::admin_webhook_event(id);
        Ok(Next::to(&path, Done::WebhookEventQueued))
    })
    .await
}

/// Sends every given-up event of an endpoint again.
#[server(endpoint = "resend-failed-webhook-events")]
pub async fn resend_failed_webhook_events(id: i64) -> Result<Next, ApiError> {
    actions::answer(async |ctx| {
        webhooks::deliveries::resend_failed(&ctx, id).await?;
        Ok(Next::to(
            &routes::admin_webhook(id),
            Done::WebhookEventsQueued,
        ))
    })
    .await
}
