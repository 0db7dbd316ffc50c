//! Limits on requests per network, per address and for the whole site. The counts are in the database, so the
//! limits hold over restarts and across instances.

use super::locks;
use crate::{
    api::error::ApiError,
    server::{
        account::Account,
        change::Change,
        clock::{earlier, later, retry_after, until},
        config::Limit,
        ctx::Ctx,
        db::{
            bursts::Burst,
            entity::Timestamp,
            network_exceptions, outbox, overview_counts,
            recovery_cases::{self, From},
        },
        error::Result,
        model::{Identifier, network},
    },
};
use sea_orm::ConnectionTrait;
use std::time::Duration;

/// How many times its limit a network has that is allowed more: enough for a classroom, and still a limit.
pub const ALLOWED_TIMES: u32 = 10;
/// How long a mail over the site's limit waits before it is checked again.
const SITE_PAUSE: Duration = Duration::from_secs(60);

/// A network that has asked too often.
pub struct Excess {
    /// The time until the oldest request leaves the window.
    pub wait: Duration,
    /// How many times over the limit is used up: 1 from the first request too many.
    pub times: u64,
}

impl Excess {
    /// The error for it.
    pub fn refusal(&self) -> ApiError {
        ApiError::TooManyRequests {
            retry_after_seconds: retry_after(self.wait),
        }
    }
}

/// Begins a change that asks for something from a network, and says whether the network has asked too
/// often. If not, it will not have until the change ends: others who ask from it wait so long.
pub async fn begin(ctx: &Ctx, network: &str) -> Result<(Change, Option<Excess>)> {
    let change = Change::begin_brief(ctx).await?;
    if limit_of(ctx, network).is_some() {
        locks::take_networks(&change, ctx, network).await?;
    }
    let excess = excess(&change, ctx, network).await?;
    Ok((change, excess))
}

/// The network's limit; none where it is not limited.
fn limit_of(ctx: &Ctx, network: &str) -> Option<Limit> {
    let limits = ctx.state.config.rate_limits.as_ref()?;
    (network != super::UNKNOWN_NETWORK).then_some(limits.network)
}

/// Whether a network, or the wider one around it, is over its limit. It does not depend on the address, so it
/// reveals nothing.
pub async fn excess(db: &impl ConnectionTrait, ctx: &Ctx, network: &str) -> Result<Option<Excess>> {
    let Some(limit) = limit_of(ctx, network) else {
        return Ok(None);
    };
    let usual = excess_within(db, ctx, network, limit, Relief::default()).await?;
    if usual.is_none() {
        return Ok(None);
    }
    // Only now, so that networks within their limit cost no query more.
    let relief = relief(db, ctx, network).await?;
    if relief == Relief::default() {
        return Ok(usual);
    }
    excess_within(db, ctx, network, limit, relief).await
}

/// What staff have decided about a network and the wider one around it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Relief {
    /// From when its requests count.
    own_from: Option<Timestamp>,
    wide_from: Option<Timestamp>,
    is_allowed: bool,
}

async fn relief(db: &impl ConnectionTrait, ctx: &Ctx, network: &str) -> Result<Relief> {
    let wide = network::wide(network).filter(|wide| wide != network);
    let asked: Vec<&str> = [Some(network), wide.as_deref()]
        .into_iter()
        .flatten()
        .collect();
    let mut relief = Relief::default();
    for decided in network_exceptions::of(db, &asked).await? {
        if decided.network == network {
            relief.own_from = decided.counts_from;
        } else {
            relief.wide_from = decided.counts_from;
        }
        relief.is_allowed |= decided.allowed_until.is_some_and(|until| until > ctx.now());
    }
    Ok(relief)
}

async fn excess_within(
    db: &impl ConnectionTrait,
    ctx: &Ctx,
    network: &str,
    limit: Limit,
    relief: Relief,
) -> Result<Option<Excess>> {
    let limit = of_relieved(limit, relief);
    let own = excess_of(db, ctx, From::Network(network), limit, relief.own_from).await?;
    let Some(wide) = network::wide(network) else {
        return Ok(own);
    };
    let wide = From::WideNetwork(&wide);
    let wide = excess_of(db, ctx, wide, widened(limit), relief.wide_from).await?;
    // The higher price counts, and of equal ones the longer wait.
    Ok(own
        .into_iter()
        .chain(wide)
        .max_by_key(|excess| (excess.times, excess.wait)))
}

fn of_relieved(limit: Limit, relief: Relief) -> Limit {
    let times = if relief.is_allowed { ALLOWED_TIMES } else { 1 };
    Limit {
        count: limit.count.saturating_mul(times),
        ..limit
    }
}

fn widened(limit: Limit) -> Limit {
    Limit {
        count: limit.count.saturating_mul(network::WIDER),
        ..limit
    }
}

/// A network whose requests are over its limit.
#[derive(Clone, Debug)]
pub struct Crowded {
    pub network: String,
    pub limit: Limit,
    /// Requests that count.
    pub requests: u64,
    /// When the oldest request was made that keeps it over its limit, and when that no longer counts.
    pub since: Timestamp,
    pub until: Timestamp,
}

/// The networks that are over their limits, up to `most` of each size, most requests first.
pub async fn crowded(ctx: &Ctx, most: u64, among: u64) -> Result<Vec<Crowded>> {
    let db = &ctx.state.db;
    let Some(limits) = &ctx.state.config.rate_limits else {
        return Ok(Vec::new());
    };
    let burst = |limit: Limit| Burst {
        since: earlier(ctx.now(), limit.window),
        threshold: i64::from(limit.count),
        most,
        among,
    };
    let own = overview_counts::bursts_on_networks(db, burst(limits.network)).await?;
    let wide = burst(widened(limits.network));
    let wide = overview_counts::bursts_on_wide_networks(db, wide).await?;
    let mut crowded = Vec::new();
    for (network, _) in own.into_iter().chain(wide) {
        crowded.extend(crowded_one(ctx, &network).await?);
    }
    Ok(crowded)
}

/// One network, if it is over its own limit.
pub async fn crowded_one(ctx: &Ctx, network: &str) -> Result<Option<Crowded>> {
    let db = &ctx.state.db;
    let Some(limit) = limit_of(ctx, network) else {
        return Ok(None);
    };
    let relief = relief(db, ctx, network).await?;
    let limit = of_relieved(limit, relief);
    let (from, limit) = if network::is_wide(network) {
        (From::WideNetwork(network), widened(limit))
    } else {
        (From::Network(network), limit)
    };
    let Some(since) = full_since(db, ctx, from, limit, relief.own_from).await? else {
        return Ok(None);
    };
    let counted_from = counted_from(ctx, limit, relief.own_from);
    Ok(Some(Crowded {
        network: network.to_owned(),
        limit,
        requests: recovery_cases::count_requests(db, from, counted_from).await?,
        since,
        until: later(since, limit.window),
    }))
}

fn counted_from(ctx: &Ctx, limit: Limit, counts_from: Option<Timestamp>) -> Timestamp {
    let window = earlier(ctx.now(), limit.window);
    counts_from.map_or(window, |from| from.max(window))
}

/// The oldest of the newest requests that fill a limit, if they do.
async fn full_since(
    db: &impl ConnectionTrait,
    ctx: &Ctx,
    from: From<'_>,
    limit: Limit,
    counts_from: Option<Timestamp>,
) -> Result<Option<Timestamp>> {
    let since = counted_from(ctx, limit, counts_from);
    let latest = recovery_cases::latest_requests(db, from, since, limit.count).await?;
    Ok(oldest_of_full(&latest, limit.count))
}

async fn excess_of(
    db: &impl ConnectionTrait,
    ctx: &Ctx,
    from: From<'_>,
    limit: Limit,
    counts_from: Option<Timestamp>,
) -> Result<Option<Excess>> {
    let now = ctx.now();
    let Some(oldest) = full_since(db, ctx, from, limit, counts_from).await? else {
        return Ok(None);
    };
    let wait = until(now, later(oldest, limit.window));
    let since = counted_from(ctx, limit, counts_from);
    let requests = recovery_cases::count_requests(db, from, since).await?;
    Ok(Some(Excess {
        wait,
        times: requests / u64::from(limit.count),
    }))
}

/// How many mails one address may get, and since when they count; none if it is not limited.
pub fn of_address(ctx: &Ctx) -> Option<(u32, Timestamp)> {
    let limit = ctx.state.config.rate_limits.as_ref()?.address;
    Some((limit.count, earlier(ctx.now(), limit.window)))
}

/// When a mail to an address is due: at once, or when the oldest of those that fill its limit leaves the
/// window. The response is the same either way, and the mail is late, not lost.
pub fn due_at(ctx: &Ctx, limit_filled_at: Option<Timestamp>) -> Timestamp {
    let limits = ctx.state.config.rate_limits.as_ref();
    let window = limits.map(|limits| limits.address.window);
    match (limit_filled_at, window) {
        (Some(oldest), Some(window)) => later(oldest, window),
        _ => ctx.now(),
    }
}

/// When a mail with a link may go to an account that has got as many as one address may; none if at once. What
/// is asked for by address alone was limited when it was asked for. A log-in name has its own limit there, and
/// only now is it known whose address it stands for.
pub async fn account_pause(
    db: &impl ConnectionTrait,
    ctx: &Ctx,
    whose: &Identifier,
    account: &Account,
) -> Result<Option<Timestamp>> {
    let Some(limits) = &ctx.state.config.rate_limits else {
        return Ok(None);
    };
    if !ctx.state.directories.take_logins() {
        return Ok(None);
    }
    let limit = limits.address;
    let since = earlier(ctx.now(), limit.window);
    let latest = outbox::latest_links_to(db, account.id, since, limit.count).await?;
    let is_by_address = |asked: &str| asked == account.email_canonical;
    if is_by_address(whose.canonical()) && latest.iter().all(|(_, asked)| is_by_address(asked)) {
        return Ok(None);
    }
    let latest: Vec<Timestamp> = latest.into_iter().map(|(at, _)| at).collect();
    let oldest = oldest_of_full(&latest, limit.count);
    Ok(oldest.map(|oldest| later(oldest, limit.window)))
}

/// When to check again, if the site is over its limit; none if a mail may be sent now.
pub async fn site_pause(db: &impl ConnectionTrait, ctx: &Ctx) -> Result<Option<Timestamp>> {
    let Some(limits) = &ctx.state.config.rate_limits else {
        return Ok(None);
    };
    if ctx.state.site_allowance.take() {
        return Ok(None);
    }
    let now = ctx.now();
    let mut least_left = u64::MAX;
    for limit in [limits.site, limits.site_day] {
        let sent = outbox::count_sent(db, earlier(now, limit.window)).await?;
        let left = u64::from(limit.count).saturating_sub(sent);
        if left == 0 {
            return Ok(Some(later(now, SITE_PAUSE)));
        }
        least_left = least_left.min(left);
    }
    ctx.state.site_allowance.counted(least_left);
    Ok(None)
}

/// The oldest of the newest `count`, if there are that many.
fn oldest_of_full(latest: &[Timestamp], count: u32) -> Option<Timestamp> {
    let is_full = latest.len() as u64 >= u64::from(count);
    latest.last().copied().filter(|_| is_full)
}
