//! Password hashes imported from other programs: what they cost every log-in, and when they expire.
//!
//! While such hashes are kept, every log-in does the work of all their schemes, so they are kept for a
//! limited time. Owners who log in until then get a hash of ours; the others choose a password by mail later.
//! Once the last hash of a scheme is gone, no log-in does its work any more.

use crate::{
    api::dashboard::imports::KeptHashes,
    server::{
        change::Change,
        clock::{earlier, later},
        ctx::Ctx,
        db::{
            account_rows::Credentials,
            audit::{self, Event},
            entity::Timestamp,
            kept_hash_rows,
        },
        error::Result,
        hashing::{Budget, Scheme},
        model::AuditDetail,
        times,
    },
};

/// The cost of the imported hashes; none if there are none.
pub async fn cost(ctx: &Ctx) -> Result<Option<KeptHashes>> {
    let schemes = schemes_in_use(ctx).await?;
    if schemes.is_empty() {
        return Ok(None);
    }
    let work = Budget::of_all(schemes).work();
    let until = kept_hash_rows::newest(&ctx.state.db).await?;
    Ok(Some(KeptHashes {
        accounts: None,
        times: times_as_long(work as u64),
        until: until.map(|since| times::text(end(ctx, since))),
    }))
}

/// The schemes of all imported hashes whose owners can log in.
pub async fn schemes_in_use(ctx: &Ctx) -> Result<Vec<Scheme>> {
    let names = kept_hash_rows::schemes(&ctx.state.db).await?;
    Ok(names
        .iter()
        .filter_map(|name| Scheme::parse(name))
        .collect())
}

/// Roughly how many times as long a log-in takes with this much extra work.
pub fn times_as_long(work: u64) -> u64 {
    work.saturating_add(1)
}

/// When a hash imported at this moment expires.
pub fn end(ctx: &Ctx, since: Timestamp) -> Timestamp {
    later(since, ctx.state.config.kept_hashes_life)
}

/// Whether a hash is one whose time is over, even if it has not been removed yet.
pub fn is_over(ctx: &Ctx, credentials: &Credentials) -> bool {
    let since = credentials.kept_since;
    credentials.scheme.is_some() && since.is_some_and(|since| end(ctx, since) <= ctx.now())
}

/// Removes expired hashes, a batch at a time.
pub async fn tidy(ctx: &Ctx) -> Result<()> {
    let db = &ctx.state.db;
    while kept_hash_rows::note_since(db, ctx.now()).await? {}
    loop {
        let mut change = Change::begin(ctx).await?;
        let since = earlier(ctx.now(), ctx.state.config.kept_hashes_life);
        let (removed, is_more) = kept_hash_rows::remove(&change, since).await?;
        if removed > 0 {
            let event = Event {
                detail: Some(AuditDetail::new().number("users", removed.cast_signed())),
                ..ctx.event(audit::Kind::KeptHashesRemoved)
            };
            change.note(event);
        }
        change.commit().await?;
        if !is_more {
            return Ok(());
        }
    }
}
