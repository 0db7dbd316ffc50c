//! How long the audit trail is kept. The oldest entries go first, so that the rest is still a chain: it
//! begins at the anchor, which moves along.

use super::verify::{REMOVED_THROUGH, next_link};
use crate::server::{
    change::Change,
    ctx::Ctx,
    db::{
        audit::Event,
        audit_chain, audit_pruning, audit_rows,
        entity::{Timestamp, audit_event::Kind},
    },
    error::Result,
    model::AuditDetail,
};
use chrono::{NaiveTime, TimeDelta};

/// Entries removed per transaction, so that nobody waits long for it.
const BATCH: u64 = 1_000;
/// Transactions per run; the rest waits for the next hour.
const MOST_BATCHES: u32 = 50;

/// Removes entries that are older than `AUDIT_RETENTION_DAYS`, as many as a short run allows, and records it
/// in the trail.
pub async fn prune(ctx: &Ctx) -> Result<()> {
    let Some(before) = oldest_kept(ctx) else {
        return Ok(());
    };
    for _ in 0..MOST_BATCHES {
        if !prune_batch(ctx, before).await? {
            break;
        }
    }
    Ok(())
}

/// Whole days, in UTC: otherwise the entry about a removal would be removed alone once it is old, and leave
/// another one, every hour for ever.
fn oldest_kept(ctx: &Ctx) -> Option<Timestamp> {
    let days = ctx.state.config.audit_retention_days?;
    let oldest = ctx.now().utc() - TimeDelta::days(i64::from(days));
    Some(Timestamp::from(
        oldest.date_naive().and_time(NaiveTime::MIN).and_utc(),
    ))
}

/// Removes a batch; `false` if there was nothing to remove, or another instance was faster.
async fn prune_batch(ctx: &Ctx, before: Timestamp) -> Result<bool> {
    let mut change = Change::begin(ctx).await?;
    let Some(chain) = audit_chain::find(&change).await? else {
        return Ok(false);
    };
    let mut ids: Vec<i64> = audit_rows::outside_before(&change, before, BATCH)
        .await?
        .iter()
        .map(|entry| entry.id)
        .collect();
    let (mut through, mut hash) = (chain.anchor_sequence, chain.anchor_hash);
    for stored in audit_rows::after(&change, chain.anchor_sequence, BATCH).await? {
        if stored.happened_at >= before.millis() {
            break;
        }
        let id = stored.id;
        match next_link(stored, through, &hash) {
            Ok((entry, its_hash)) => (through, hash) = (entry.sequence, its_hash),
            Err(broken) => {
                // Entries that were tampered with stay until somebody has looked at them.
                tracing::error!("old entries of the audit trail are not removed: {broken}");
                break;
            }
        }
        ids.push(id);
    }
    if ids.is_empty() {
        return Ok(false);
    }
    // The head is locked first, as when an entry is added: locking entries before it could deadlock with a
    // writer.
    let from = chain.anchor_sequence;
    if !audit_chain::move_anchor(&change, from, through, &hash).await? {
        return Ok(false);
    }
    let removed = audit_pruning::delete(&change, ids).await?;
    let detail = AuditDetail::new()
        .number("entries", i64::try_from(removed).unwrap_or(i64::MAX))
        .number(REMOVED_THROUGH, through);
    let event = Event {
        detail: Some(detail),
        ..ctx.event(Kind::AuditPruned)
    };
    change.note(event);
    change.commit().await?;
    Ok(true)
}
