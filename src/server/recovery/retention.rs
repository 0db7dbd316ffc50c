//! How long requests, mails and openings are kept. Nothing is kept for ever, and what strangers have typed
//! goes first, in small steps, so that nobody waits long for one.
//!
//! Pruning reveals nothing to a client: whatever a request joins, a limit counts or a worker still sends is
//! younger than anything that is pruned, whether the address has an account or not.

use super::locks;
use crate::server::{
    change::Change,
    clock::earlier,
    ctx::Ctx,
    db::{
        directory_accounts,
        entity::Timestamp,
        personal_rows::{self, Whose},
        recovery_pruning::{self, Dated},
    },
    error::Result,
};
use chrono::{NaiveDate, NaiveTime};
use std::{collections::BTreeMap, time::Duration};

const DAY: Duration = Duration::from_secs(24 * 60 * 60);
/// For cases, mails and dependent rows: a week longer than the overview looks back.
pub const KEPT_FOR: Duration = Duration::from_secs(27 * 7 * DAY.as_secs());
/// The same for addresses without an account: long enough to see what somebody was after.
pub const KEPT_OF_NOBODY: Duration = Duration::from_secs(7 * DAY.as_secs());

/// Rows of one table per step.
pub const STEP: u64 = 1000;
/// Cases of unknown addresses per step.
pub const CASES_A_STEP: u64 = 200;
/// Steps of each kind per run; the rest waits for the next hour.
const MOST_STEPS: u32 = 100;

/// Prunes old data, as much as a short run allows.
pub async fn prune(ctx: &Ctx) -> Result<()> {
    for _ in 0..MOST_STEPS {
        if !step_of_nobody(ctx).await? {
            break;
        }
    }
    let before = earlier(ctx.now(), KEPT_FOR);
    for _ in 0..MOST_STEPS {
        if !old_step(ctx, before).await? {
            break;
        }
    }
    for _ in 0..MOST_STEPS {
        let before = earlier(ctx.now(), kept_of_nobody(ctx));
        if !directory_accounts::prune_some(&ctx.state.db, before, STEP).await? {
            break;
        }
    }
    recovery_pruning::delete_forgotten(&ctx.state.db, before).await?;
    Ok(())
}

/// Prunes some cases of addresses without an account; returns whether there may be more. Their number stays
/// for the overview.
pub async fn step_of_nobody(ctx: &Ctx) -> Result<bool> {
    let before = earlier(ctx.now(), kept_of_nobody(ctx));
    let change = Change::begin(ctx).await?;
    // Otherwise two instances would find the same rows, and both count them.
    locks::lock_pruning(&change).await?;
    let cases = recovery_pruning::cases_of_nobody(&change, before, CASES_A_STEP).await?;
    if cases.is_empty() {
        return Ok(false);
    }
    delete_some(change, cases).await?;
    Ok(true)
}

/// Deletes some of a person's cases, with all that belongs to them, whatever their age; returns whether there may be
/// more. Their number stays for the overview.
pub async fn step_of_person(ctx: &Ctx, whose: Whose<'_>) -> Result<bool> {
    let change = Change::begin(ctx).await?;
    locks::lock_pruning(&change).await?;
    let cases = personal_rows::some_cases(&change, whose, CASES_A_STEP).await?;
    if cases.is_empty() {
        return Ok(false);
    }
    delete_some(change, cases).await?;
    Ok(true)
}

/// Deletes some of the mails about an account, whatever they are; returns whether there may be more.
pub async fn step_of_mails(ctx: &Ctx, user_id: i64) -> Result<bool> {
    let change = Change::begin(ctx).await?;
    let mails = personal_rows::some_mails(&change, user_id, STEP).await?;
    if mails.is_empty() {
        return Ok(false);
    }
    recovery_pruning::delete_mails(&change, mails).await?;
    change.commit().await?;
    Ok(true)
}

/// Deletes cases with their requests and mails, or some of those if there are many. The change holds the lock for it.
async fn delete_some(change: Change, cases: Vec<Dated>) -> Result<()> {
    let ids: Vec<i64> = cases.iter().map(|(id, _)| *id).collect();
    let requests = recovery_pruning::requests_of(&change, &ids, STEP).await?;
    let mails = recovery_pruning::mails_of(&change, &ids, STEP).await?;
    let is_all = (requests.len() as u64) < STEP && (mails.len() as u64) < STEP;
    // A case with more rows than a step takes is left for the next one.
    let cases = if is_all { cases } else { Vec::new() };
    for (day, requests, cases) in by_day(&requests, &cases) {
        recovery_pruning::count_forgotten(&change, day, requests, cases).await?;
    }
    let requests = requests.into_iter().map(|(id, _)| id).collect();
    recovery_pruning::delete_requests(&change, requests).await?;
    recovery_pruning::delete_mails(&change, mails).await?;
    let cases = cases.into_iter().map(|(id, _)| id).collect();
    recovery_pruning::delete_cases(&change, cases).await?;
    change.commit().await?;
    Ok(())
}

/// No limit may lose a request because nobody has its address.
fn kept_of_nobody(ctx: &Ctx) -> Duration {
    match &ctx.state.config.rate_limits {
        Some(limits) => KEPT_OF_NOBODY
            .max(limits.address.window)
            .max(limits.network.window),
        None => KEPT_OF_NOBODY,
    }
}

/// How many requests and how many cases there were on each day in UTC.
fn by_day(requests: &[Dated], cases: &[Dated]) -> Vec<(Timestamp, i64, i64)> {
    let mut days: BTreeMap<NaiveDate, [i64; 2]> = BTreeMap::new();
    for (which, dated) in [requests, cases].into_iter().enumerate() {
        for (_, moment) in dated {
            days.entry(moment.utc().date_naive()).or_default()[which] += 1;
        }
    }
    let start_of = |day: NaiveDate| Timestamp::from(day.and_time(NaiveTime::MIN).and_utc());
    days.into_iter()
        .map(|(day, [requests, cases])| (start_of(day), requests, cases))
        .collect()
}

/// Prunes some of what is older than this; returns whether there may be more.
pub async fn old_step(ctx: &Ctx, before: Timestamp) -> Result<bool> {
    let db = &ctx.state.db;
    let requests = recovery_pruning::old_requests(db, before, STEP).await?;
    let mails = recovery_pruning::old_mails(db, before, STEP).await?;
    let was_full = requests.len() as u64 == STEP || mails.len() as u64 == STEP;
    if !requests.is_empty() {
        recovery_pruning::delete_requests(db, requests).await?;
    }
    if !mails.is_empty() {
        let change = Change::begin(ctx).await?;
        recovery_pruning::delete_mails(&change, mails).await?;
        change.commit().await?;
    }
    // A case is deleted once it has no rows left.
    let cases = recovery_pruning::old_cases(db, before, STEP).await?;
    let has_more = was_full || cases.len() as u64 == STEP;
    if !cases.is_empty() {
        recovery_pruning::delete_cases(db, cases).await?;
    }
    Ok(has_more)
}
