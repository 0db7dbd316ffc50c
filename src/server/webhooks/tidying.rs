//! Pruning finished and hopeless events.

use crate::server::{
    change::Change,
    clock::earlier,
    ctx::Ctx,
    db::webhook_pruning::{self, Obsolete},
    error::{Error, Result},
    telemetry,
};
use std::time::Duration;
use tokio::time::{Instant, sleep};

/// How long a finished event is kept: it holds people's addresses.
pub const KEPT_FOR: Duration = Duration::from_secs(30 * 24 * 60 * 60);
/// How long a deleted endpoint's row stays. A transaction that saw it before may still record an event for
/// it; none lasts this long.
const ROW_STAYS: Duration = Duration::from_secs(60 * 60);

/// Prunes what ended long ago, what has waited as long for an endpoint that is switched off, and what is left
/// of deleted endpoints.
pub async fn prune(ctx: &Ctx) -> Result<()> {
    let db = &ctx.state.db;
    let now = ctx.now();
    let before = earlier(now, KEPT_FOR);
    forget(ctx, Obsolete::EndedBefore(before)).await?;
    for id in webhook_pruning::switched_off(db).await? {
        forget(ctx, Obsolete::QueuedBefore(before, id)).await?;
    }
    let gone_before = earlier(now, ROW_STAYS);
    for endpoint in webhook_pruning::deleted(db).await? {
        forget(ctx, Obsolete::OfEndpoint(endpoint.id)).await?;
        if endpoint.deleted_at.is_some_and(|at| at < gone_before) {
            webhook_pruning::remove(db, endpoint.id).await?;
        }
    }
    Ok(())
}

/// Begins to remove the deliveries of a deleted endpoint. If that is interrupted, pruning continues.
pub fn begin_clearing(ctx: &Ctx, endpoint_id: i64) {
    let ctx = ctx.clone();
    tokio::spawn(telemetry::carrying(async move {
        log(forget(&ctx, Obsolete::OfEndpoint(endpoint_id)).await);
    }));
}

/// Removes them in batches, pausing for half as long as each takes.
async fn forget(ctx: &Ctx, what: Obsolete) -> Result<()> {
    loop {
        let start = Instant::now();
        let change = Change::begin(ctx).await?;
        let is_more = webhook_pruning::delete_some(&change, what).await?;
        change.commit().await?;
        if !is_more {
            return Ok(());
        }
        sleep(start.elapsed() / 2).await;
    }
}

fn log(worked: Result<()>) {
    if let Err(Error::Unavailable(error) | Error::Fault(error)) = worked {
        tracing::error!("old events of webhooks are left for now: {error:#}");
    }
}
