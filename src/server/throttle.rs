//! Limits on guessing passwords, tokens and codes. A guess is counted before it is compared, and given back
//! if it was right, so that parallel guesses get no further than sequential ones.
//!
//! Nobody can lock anybody out with it. Guesses by strangers don't count against a network from which the
//! account's owner has logged in or chosen a password before, nor do guesses at other accounts from that
//! network. It never throttles a link sent by mail.

mod reached;

pub use reached::{
    AtAccount, Reached, Tries, at_accounts, at_networks, suspect_networks, suspects,
};

use crate::{
    api::error::ApiError,
    server::{
        change::Change,
        clock::{earlier, later, retry_after, until},
        config::{Limit, NoAccountMails},
        ctx::Ctx,
        db::{
            audit,
            entity::{Timestamp, recovery_case},
            throttle_counters,
        },
        error::{Error, Result},
        model::{CaseNumber, EmailAddress, network},
    },
};
use sea_orm::ConnectionTrait;
use std::time::Duration;

/// Wrong passwords for one account, from one familiar network or from all others together.
const LOG_INS: (u32, Duration) = (10, Duration::from_secs(10 * 60));
/// NIST SP 800-63B-4 §3.2.2 lets an attacker have 100 tries; here that is a day's worth.
const LOG_INS_A_DAY: (u32, Duration) = (100, DAY);
const DAY: Duration = Duration::from_secs(24 * 60 * 60);
/// Successful log-ins of one account: each is recorded in the audit trail for as long as that is kept.
pub const SUCCESSFUL_LOG_INS: (u32, Duration) = (60, Duration::from_secs(10 * 60));
/// Test mails per member of staff.
const TEST_MAILS: (u32, Duration) = (5, Duration::from_secs(10 * 60));
/// Searches of a member of staff in directories, which are other people's.
const LOOK_UPS: (u32, Duration) = (60, Duration::from_secs(10 * 60));
/// Changes to one's own record.
pub const OWN_EDITS: (u32, Duration) = (20, Duration::from_secs(10 * 60));
/// Passwords chosen with one link, accepted or not: checking each is work.
pub const CHOICES: (u32, Duration) = (20, Duration::from_secs(10 * 60));
/// How long a network stays familiar to an account after its owner used it.
const FAMILIAR: Duration = Duration::from_secs(90 * 24 * 60 * 60);
/// A counter is useless once its window, at most 30 days, is over.
const KEEP: Duration = Duration::from_secs(31 * 24 * 60 * 60);

/// Codes typed for one case with one number from one network since its newest mail. With 35 bits a code, one
/// guess in a case of three live codes is right once in ten billion times.
pub const CODES: u32 = 5;
/// The same with all numbers, from one familiar network or from all others together.
pub const CODES_OF_ALL: u32 = 100;
/// Longer than any code lives.
const CODE_WINDOW: Duration = Duration::from_secs(30 * 24 * 60 * 60);

const LOG_IN_NETWORKS: [&str; 2] = ["log-in/network", "log-in/wide-network"];
const ACCOUNT: [&str; 2] = ["log-in/account", "log-in/account-day"];
/// The same while the network is over its limit.
const ACCOUNT_CROWDED: [&str; 2] = ["log-in/account-crowded", "log-in/account-crowded-day"];

/// One counter.
#[derive(Clone)]
struct Counter {
    scope: &'static str,
    key_hash: String,
    window_start: Timestamp,
    window: Duration,
    limit: u32,
}

/// A guess that was counted.
#[derive(Default)]
pub struct Counted {
    counters: Vec<Counter>,
    crowded_out: Option<ApiError>,
}

impl Counted {
    /// The response to a wrong guess where neighbours have used up the network's limit. Everybody else there
    /// gets the same: a different one would show that the account is known there.
    pub fn crowded_out(&self) -> Option<ApiError> {
        self.crowded_out
    }
}

/// Counts a code for a case that doesn't exist, which anybody may make up: only by network.
///
/// # Errors
/// `TooManyTries`.
pub async fn count_code_for_nothing(ctx: &Ctx) -> Result<()> {
    let Some(limits) = &ctx.state.config.rate_limits else {
        return Ok(());
    };
    let limit = (limits.network.count, limits.network.window);
    let scopes = ["code/network", "code/wide-network"];
    count(ctx, by_network(ctx, scopes, &[], limit)).await?;
    Ok(())
}

/// Counts a code for a case, right or wrong; `false` if there have been too many. Someone who asked for
/// another person's link has a number of that case, too: with it they use up only their own attempts, not
/// those of the person who types the owner's number. A new mail brings new attempts. The strangers' limit
/// does not apply to a network that is familiar to the account.
pub async fn count_code(
    ctx: &Ctx,
    case: &recovery_case::Model,
    newest_mail: Option<i64>,
    typed_number: &CaseNumber,
) -> Result<bool> {
    let is_familiar = is_familiar(ctx, case.user_id, audit::VISITS).await?;
    let from = if is_familiar { network(ctx) } else { "" };
    let key = [case.id, newest_mail.unwrap_or_default()].map(|id| id.to_string());
    let key = [key[0].as_str(), key[1].as_str()];
    let by_number = [&key[..], &[typed_number.as_str()]].concat();
    let scopes = ["code/number-network", "code/number-wide-network"];
    let mut counters = by_network(ctx, scopes, &by_number, (CODES, CODE_WINDOW));
    let of_all = [&key[..], &[from]].concat();
    counters.push(counter(
        ctx,
        "code/case",
        &of_all,
        (CODES_OF_ALL, CODE_WINDOW),
    ));
    match count(ctx, counters).await {
        Err(Error::Refused(ApiError::TooManyTries { .. })) => Ok(false),
        counted => counted.map(|_| true),
    }
}

/// Counts a log-in, whatever address was typed: an unknown one costs the same work and gets the same
/// response. `user_id` is the account, if there is one.
///
/// # Errors
/// `TooManyTries`; no password is compared then.
pub async fn count_log_in(ctx: &Ctx, typed: &str, user_id: Option<i64>) -> Result<Counted> {
    let Some(limits) = &ctx.state.config.rate_limits else {
        return Ok(Counted::default());
    };
    if let Some(from) = &ctx.counted_as {
        return count(ctx, by_account(ctx, ACCOUNT, typed, from)).await;
    }
    let limit = (limits.network.count, limits.network.window);
    let mut networks = by_network(ctx, LOG_IN_NETWORKS, &[], limit);
    if is_familiar(ctx, user_id, audit::VISITS).await? {
        return count_familiar_log_in(ctx, typed, networks).await;
    }
    networks.extend(by_account(ctx, ACCOUNT, typed, ""));
    count(ctx, networks).await
}

/// Counts a log-in from a familiar network: by the account alone. It is added to the network's count as well,
/// so that nobody can tell from the limit which accounts are familiar there.
async fn count_familiar_log_in(ctx: &Ctx, typed: &str, networks: Vec<Counter>) -> Result<Counted> {
    let crowded_out = first_full(ctx, &networks).await?;
    // Separate counters, so that these guesses don't show once the network's limit has reset.
    let scopes = if crowded_out.is_some() {
        ACCOUNT_CROWDED
    } else {
        ACCOUNT
    };
    let counters = by_account(ctx, scopes, typed, network(ctx));
    let mut counted = match (count(ctx, counters).await, crowded_out) {
        (Err(Error::Refused(_)), Some(crowded_out)) => return Err(crowded_out.into()),
        (counted, _) => counted?,
    };
    for counter in networks {
        if take(ctx, &counter).await? {
            counted.counters.push(counter);
        }
    }
    counted.crowded_out = crowded_out;
    Ok(counted)
}

/// Counts a password chosen with a link, by the hash of its token, before it is checked. Only holders of the
/// link see the limit, and each link has its own count.
///
/// # Errors
/// `TooManyTries`; the password is not judged then.
pub async fn count_choice(ctx: &Ctx, token_hash: &str) -> Result<()> {
    if ctx.state.config.rate_limits.is_none() {
        return Ok(());
    }
    let counter = counter(ctx, "choice/link", &[token_hash], CHOICES);
    count(ctx, vec![counter]).await.map(drop)
}

/// Counts a successful log-in, whatever network it comes from: a program that logs in for each of its calls
/// would fill the audit trail. Only someone who knows the password sees this limit.
///
/// # Errors
/// `TooManyRequests`.
pub async fn count_right_log_in(ctx: &Ctx, user_id: i64) -> Result<()> {
    count_of_user(ctx, "log-in/right", user_id, SUCCESSFUL_LOG_INS).await
}

/// Counts a test mail. Staff may send a few: they go to any address.
///
/// # Errors
/// `TooManyRequests`.
pub async fn count_test_mail(ctx: &Ctx, user_id: i64) -> Result<()> {
    count_of_user(ctx, "test-mail/user", user_id, TEST_MAILS).await
}

/// Counts a mail that says that there is no account with an address; `false` if its mailbox or the site has had
/// enough of them. What follows a `+` is of the same mailbox.
pub async fn count_no_account_mail(
    ctx: &Ctx,
    address: &EmailAddress,
    budget: &NoAccountMails,
) -> Result<bool> {
    let (local, domain) = address.canonical().rsplit_once('@').unwrap_or_default();
    let local = local.split('+').next().unwrap_or_default();
    let limit = |Limit { count, window }: Limit| (count, window);
    let mailbox = [local, domain];
    let counters = [
        counter(ctx, "no-account/mailbox", &mailbox, limit(budget.address)),
        counter(ctx, "no-account/site", &[], limit(budget.site)),
    ];
    match count(ctx, counters).await {
        Err(Error::Refused(_)) => Ok(false),
        counted => counted.map(|_| true),
    }
}

/// Counts a search in directories.
///
/// # Errors
/// `TooManyRequests`.
pub async fn count_look_up(ctx: &Ctx, user_id: i64) -> Result<()> {
    count_of_user(ctx, "look-up/user", user_id, LOOK_UPS).await
}

/// Counts a user's change to their own record: each is recorded in the audit trail and sent to webhooks.
///
/// # Errors
/// `TooManyRequests`.
pub async fn count_own_edit(ctx: &Ctx, user_id: i64) -> Result<()> {
    count_of_user(ctx, "own-record/user", user_id, OWN_EDITS).await
}

async fn count_of_user(
    ctx: &Ctx,
    scope: &'static str,
    user_id: i64,
    limit: (u32, Duration),
) -> Result<()> {
    if ctx.state.config.rate_limits.is_none() {
        return Ok(());
    }
    let counter = counter(ctx, scope, &[&user_id.to_string()], limit);
    match count(ctx, vec![counter]).await {
        Err(Error::Refused(ApiError::TooManyTries {
            retry_after_seconds,
        })) => Err(ApiError::TooManyRequests {
            retry_after_seconds,
        }
        .into()),
        counted => counted.map(drop),
    }
}

/// Counts a guess at a two-factor code, which only someone who knows the password gets to make. A code has
/// six digits, three are valid at a time, and 100 a day are too few to find one.
///
/// # Errors
/// `TooManyTries`; no code is compared then.
pub async fn count_second_factor(ctx: &Ctx, user_id: i64) -> Result<Counted> {
    if ctx.state.config.rate_limits.is_none() {
        return Ok(Counted::default());
    }
    // Someone who reads the owner's mail can choose a password anywhere; only a log-in has passed the code.
    let is_familiar = is_familiar(ctx, Some(user_id), audit::LOG_INS).await?;
    let from = if is_familiar { network(ctx) } else { "" };
    let id = user_id.to_string();
    count(
        ctx,
        vec![
            counter(ctx, "second-factor/account", &[&id, from], LOG_INS),
            counter(ctx, "second-factor/day", &[&id, from], LOG_INS_A_DAY),
        ],
    )
    .await
}

/// Gives back a correct guess.
pub async fn refund(ctx: &Ctx, counted: Counted) -> Result<()> {
    if counted.counters.is_empty() {
        return Ok(());
    }
    let change = Change::begin_brief(ctx).await?;
    for Counter {
        scope,
        key_hash,
        window_start,
        ..
    } in counted.counters
    {
        throttle_counters::refund(&change, scope, &key_hash, window_start).await?;
    }
    change.commit().await?;
    Ok(())
}

/// Clears the wrong passwords of a user who has just chosen a new one: most of them were their own, and they
/// are about to log in.
pub async fn forgive_log_ins(change: &Change, ctx: &Ctx, email_canonical: &str) -> Result<()> {
    for from in [network(ctx), ""] {
        for scope in [ACCOUNT, ACCOUNT_CROWDED].concat() {
            let key_hash = key_hash(ctx, scope, &[email_canonical, from]);
            throttle_counters::forget(change, scope, &key_hash).await?;
        }
    }
    Ok(())
}

/// Prunes expired counters.
pub async fn prune(ctx: &Ctx) -> Result<()> {
    throttle_counters::prune(&ctx.state.db, earlier(ctx.now(), KEEP)).await?;
    Ok(())
}

/// Whether one of these events happened lately for the account from the client's network.
async fn is_familiar(ctx: &Ctx, user_id: Option<i64>, kinds: &[audit::Kind]) -> Result<bool> {
    let since = earlier(ctx.now(), FAMILIAR);
    let db = &ctx.state.db;
    Ok(audit::was_here(db, user_id, network(ctx), kinds, since).await?)
}

fn network(ctx: &Ctx) -> &str {
    ctx.network.as_deref().unwrap_or_default()
}

/// Counters for the client's network, and with a higher limit for the wider one around it.
fn by_network(
    ctx: &Ctx,
    [scope, wide_scope]: [&'static str; 2],
    key: &[&str],
    (limit, window): (u32, Duration),
) -> Vec<Counter> {
    let own = network(ctx);
    let mut counters = vec![counter(
        ctx,
        scope,
        &[key, &[own]].concat(),
        (limit, window),
    )];
    if let Some(wide) = network::wide(own) {
        let limit = (limit.saturating_mul(network::WIDER), window);
        counters.push(counter(ctx, wide_scope, &[key, &[&wide]].concat(), limit));
    }
    counters
}

/// Counters for an account, over a short time and a long one.
fn by_account(ctx: &Ctx, [scope, day]: [&'static str; 2], typed: &str, from: &str) -> [Counter; 2] {
    [
        counter(ctx, scope, &[typed, from], LOG_INS),
        counter(ctx, day, &[typed, from], LOG_INS_A_DAY),
    ]
}

/// The stored key of a counter.
fn key_hash(ctx: &Ctx, scope: &'static str, key: &[&str]) -> String {
    let key: Vec<&[u8]> = key.iter().map(|part| part.as_bytes()).collect();
    ctx.state.secret_key.mac_text(scope, &key)
}

fn counter(
    ctx: &Ctx,
    scope: &'static str,
    key: &[&str],
    (limit, window): (u32, Duration),
) -> Counter {
    // Windows are the same for all instances: they start at multiples of their length.
    let now = ctx.now();
    let elapsed = now.utc().timestamp().unsigned_abs() % window.as_secs().max(1);
    let millis = u64::from(now.utc().timestamp_subsec_millis());
    Counter {
        scope,
        key_hash: key_hash(ctx, scope, key),
        window_start: earlier(now, Duration::from_millis(elapsed * 1000 + millis)),
        window,
        limit,
    }
}

impl Counter {
    async fn ensure(&self, db: &impl ConnectionTrait) -> Result<()> {
        throttle_counters::ensure(db, self.scope, &self.key_hash, self.window_start).await?;
        Ok(())
    }
}

/// The error if one of these counters is full. Writes nothing.
async fn first_full(ctx: &Ctx, counters: &[Counter]) -> Result<Option<ApiError>> {
    for counter in counters {
        let Counter {
            scope,
            key_hash,
            window_start,
            limit,
            ..
        } = counter;
        if throttle_counters::is_full(&ctx.state.db, scope, key_hash, *window_start, *limit).await?
        {
            return Ok(Some(too_many(ctx, counter)));
        }
    }
    Ok(None)
}

/// Increments one counter; `false` if it is full.
async fn take(ctx: &Ctx, counter: &Counter) -> Result<bool> {
    match count(ctx, vec![counter.clone()]).await {
        Err(Error::Refused(_)) => Ok(false),
        counted => counted.map(|_| true),
    }
}

/// Increments all counters or none.
async fn count(ctx: &Ctx, counters: impl Into<Vec<Counter>>) -> Result<Counted> {
    let counters = counters.into();
    // A client over a limit is rejected without a write. The counting below is what enforces it.
    if let Some(refusal) = first_full(ctx, &counters).await? {
        return Err(refusal.into());
    }
    let rows_come_first = !throttle_counters::has_one_writer(&ctx.state.db);
    if rows_come_first {
        for counter in &counters {
            counter.ensure(&ctx.state.db).await?;
        }
    }
    let change = Change::begin_brief(ctx).await?;
    for counter in &counters {
        let Counter {
            scope,
            key_hash,
            window_start,
            limit,
            ..
        } = counter;
        if !rows_come_first {
            counter.ensure(&change).await?;
        }
        if !throttle_counters::take(&change, scope, key_hash, *window_start, *limit).await? {
            return Err(too_many(ctx, counter).into());
        }
    }
    change.commit().await?;
    Ok(Counted {
        counters,
        crowded_out: None,
    })
}

/// The error for too many guesses, with the time until the window ends.
fn too_many(ctx: &Ctx, counter: &Counter) -> ApiError {
    ctx.state.metrics.limit_hit(counter.scope);
    let wait = until(ctx.now(), later(counter.window_start, counter.window));
    ApiError::TooManyTries {
        retry_after_seconds: retry_after(wait),
    }
}
