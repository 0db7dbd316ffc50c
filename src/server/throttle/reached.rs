//! Which limits on guesses are reached right now, for staff to see. Counters are kept by keyed hashes, so nobody can
//! list whose they are: the keys of accounts and networks where guesses failed lately are looked up instead.

use super::{
    ACCOUNT, ACCOUNT_CROWDED, Counter, DAY, LOG_IN_NETWORKS, LOG_INS, LOG_INS_A_DAY, by_account,
    by_network, counter,
};
use crate::server::{
    account::Account,
    clock::{earlier, later},
    ctx::Ctx,
    db::{audit::Kind, audit_history, bursts::Burst, entity::Timestamp, throttle_counters},
    error::Result,
    model::network,
};
use std::{collections::BTreeSet, time::Duration};

/// Failures at one account whose networks are looked at, the latest.
const LATEST: u64 = 200;

/// What is guessed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tries {
    LogIns,
    Codes,
}

/// A limit that is reached.
#[derive(Clone, Debug)]
pub struct Reached {
    pub tries: Tries,
    pub limit: u32,
    pub window: Duration,
    pub count: u64,
    pub since: Timestamp,
    pub until: Timestamp,
}

/// One that holds up log-ins to an account.
#[derive(Clone, Debug)]
pub struct AtAccount {
    pub account_id: i64,
    /// The network where the tries were made, which is known to the account; none for all others together.
    pub from: Option<String>,
    pub reached: Reached,
}

/// The accounts where guesses have failed lately as often as a limit allows, up to `most`.
pub async fn suspects(ctx: &Ctx, most: u64, among: u64) -> Result<Vec<i64>> {
    let burst = Burst {
        since: earlier(ctx.now(), DAY),
        threshold: i64::from(LOG_INS.0),
        most,
        among,
    };
    let mut ids = Vec::new();
    for kind in [Kind::LogInFailed, Kind::SecondFactorFailed] {
        let found = audit_history::failures_at_accounts(&ctx.state.db, kind, burst).await?;
        ids.extend(found.into_iter().map(|(id, _)| id));
    }
    ids.sort_unstable();
    ids.dedup();
    Ok(ids)
}

/// The limits on guesses at these accounts that are reached.
pub async fn at_accounts(ctx: &Ctx, accounts: &[Account]) -> Result<Vec<AtAccount>> {
    if ctx.state.config.rate_limits.is_none() {
        return Ok(Vec::new());
    }
    let mut counters = Vec::new();
    for account in accounts {
        for from in froms(ctx, account.id).await? {
            for of_one in counters_of(ctx, account, &from) {
                counters.push(((account.id, from.clone()), of_one));
            }
        }
    }
    let reached = reached(ctx, counters).await?;
    Ok(reached
        .into_iter()
        .map(|((account_id, from), reached)| AtAccount {
            account_id,
            from: Some(from).filter(|from| !from.is_empty()),
            reached,
        })
        .collect())
}

/// Where guesses at an account may be counted: its networks, each by itself, and all others together.
async fn froms(ctx: &Ctx, account_id: i64) -> Result<BTreeSet<String>> {
    let kinds = [Kind::LogInFailed, Kind::SecondFactorFailed];
    let since = earlier(ctx.now(), DAY);
    let db = &ctx.state.db;
    let networks =
        audit_history::networks_at_account(db, account_id, &kinds, since, LATEST).await?;
    let everywhere = std::iter::once(String::new());
    Ok(networks.into_iter().flatten().chain(everywhere).collect())
}

fn counters_of(ctx: &Ctx, account: &Account, from: &str) -> Vec<(Tries, Counter)> {
    let typed = account.email_canonical.as_str();
    let log_ins = [ACCOUNT, ACCOUNT_CROWDED]
        .into_iter()
        .flat_map(|scopes| by_account(ctx, scopes, typed, from));
    let id = account.id.to_string();
    let codes = [
        counter(ctx, "second-factor/account", &[&id, from], LOG_INS),
        counter(ctx, "second-factor/day", &[&id, from], LOG_INS_A_DAY),
    ];
    log_ins
        .map(|counter| (Tries::LogIns, counter))
        .chain(codes.map(|counter| (Tries::Codes, counter)))
        .collect()
}

/// The networks where log-ins have failed as often as the limit of networks allows, up to `most`.
pub async fn suspect_networks(ctx: &Ctx, most: u64, among: u64) -> Result<Vec<String>> {
    let Some(limits) = &ctx.state.config.rate_limits else {
        return Ok(Vec::new());
    };
    let burst = Burst {
        since: earlier(ctx.now(), limits.network.window),
        threshold: i64::from(limits.network.count),
        most,
        among,
    };
    let found = audit_history::failed_log_ins(&ctx.state.db, burst).await?;
    let own: BTreeSet<String> = found.into_iter().map(|(network, _)| network).collect();
    let wide: BTreeSet<String> = own.iter().filter_map(|own| network::wide(own)).collect();
    Ok(own.into_iter().chain(wide).collect())
}

/// The limits on guesses from these networks that are reached.
pub async fn at_networks(ctx: &Ctx, networks: &[String]) -> Result<Vec<(String, Reached)>> {
    let Some(limits) = &ctx.state.config.rate_limits else {
        return Ok(Vec::new());
    };
    let limit = (limits.network.count, limits.network.window);
    let mut counters = Vec::new();
    for network in networks {
        let of_it = Ctx {
            network: Some(network.clone()),
            ..ctx.clone()
        };
        // Its own counter, and after it that of the wider network around it.
        let place = usize::from(network::is_wide(network));
        let own = by_network(&of_it, LOG_IN_NETWORKS, &[], limit);
        let own = own.into_iter().nth(place);
        counters.extend(own.map(|own| (network.clone(), (Tries::LogIns, own))));
    }
    reached(ctx, counters).await
}

/// Those of these counters that are full: one query for each scope.
async fn reached<T: Clone>(
    ctx: &Ctx,
    counters: Vec<(T, (Tries, Counter))>,
) -> Result<Vec<(T, Reached)>> {
    let scopes: BTreeSet<&'static str> = counters.iter().map(|(_, (_, one))| one.scope).collect();
    let mut found = Vec::new();
    for scope in scopes {
        let of_scope: Vec<_> = counters
            .iter()
            .filter(|(_, (_, one))| one.scope == scope)
            .collect();
        let Some((_, (_, first))) = of_scope.first() else {
            continue;
        };
        let keys = of_scope.iter().map(|(_, (_, one))| one.key_hash.as_str());
        let (start, limit) = (first.window_start, first.limit);
        let full = throttle_counters::full(&ctx.state.db, scope, keys, start, limit).await?;
        for (key_hash, count) in full {
            let whose = of_scope
                .iter()
                .find(|(_, (_, one))| one.key_hash == key_hash);
            found.extend(whose.map(|(whose, (tries, one))| {
                let reached = Reached {
                    tries: *tries,
                    limit: one.limit,
                    window: one.window,
                    count: count.unsigned_abs().into(),
                    since: one.window_start,
                    until: later(one.window_start, one.window),
                };
                (whose.clone(), reached)
            }));
        }
    }
    Ok(found)
}
