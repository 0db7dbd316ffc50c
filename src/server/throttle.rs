//! How often somebody may guess: passwords, tokens, codes. A guess is counted before it is compared,
//! and given back if it was right, so that many at once get no more than one after another.
//!
//! Nobody can lock anybody out with it. What strangers may guess at one account together does not
//! count for a network from which its owner has logged in or chosen a password before, and a link
//! by mail is never throttled by it.

use crate::{
    api::error::ApiError,
    server::{
        clock::{earlier, later, until},
        ctx::Ctx,
        db::{self, audit, entity::Timestamp, throttle_counters},
        error::{Error, Result},
    },
};
use sea_orm::DatabaseTransaction;
use std::time::Duration;

/// Wrong passwords for one account, from one familiar network or from all others together.
const LOG_INS: (u32, Duration) = (10, Duration::from_secs(10 * 60));
/// NIST SP 800-63B-4 §3.2.2 lets an attacker have 100 tries; here that is a day's worth.
const LOG_INS_A_DAY: (u32, Duration) = (100, DAY);
const DAY: Duration = Duration::from_secs(24 * 60 * 60);
/// Log-ins of one account that were right: each is noted in the audit trail for as long as it is kept.
pub const RIGHT_LOG_INS: (u32, Duration) = (60, Duration::from_secs(10 * 60));
/// Test mails of one member of staff.
const TEST_MAILS: (u32, Duration) = (5, Duration::from_secs(10 * 60));
/// Changes of one's own record.
pub const OWN_EDITS: (u32, Duration) = (20, Duration::from_secs(10 * 60));
/// Passwords chosen with one link, which are taken or not: judging each is work.
pub const CHOICES: (u32, Duration) = (20, Duration::from_secs(10 * 60));
/// How long a network stays familiar to an account after its owner was there.
const FAMILIAR: Duration = Duration::from_secs(90 * 24 * 60 * 60);
/// A counter is of no use once its window, the longest of which is 30 days, is over.
const KEEP: Duration = Duration::from_secs(31 * 24 * 60 * 60);

const ACCOUNT: &str = "log-in/account";
const ACCOUNT_DAY: &str = "log-in/account-day";

/// What is guessed at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Guess {
    /// The token of a link.
    Token,
    /// A typed code.
    Code,
}

/// One thing that is counted.
struct Counter {
    scope: &'static str,
    key_hash: String,
    window_start: Timestamp,
    window: Duration,
    limit: u32,
}

/// A guess that was counted.
pub struct Counted(Vec<Counter>);

/// Counts a guess at a token or a code, which anybody may make at anything: only the network is
/// told from others.
///
/// # Errors
/// `TooManyTries`; nothing is compared then.
pub async fn count_guess(ctx: &Ctx, guess: Guess) -> Result<Counted> {
    let Some(limits) = &ctx.state.config.rate_limits else {
        return Ok(Counted(Vec::new()));
    };
    let scope = match guess {
        Guess::Token => "token/network",
        Guess::Code => "code/network",
    };
    let limit = (limits.network.count, limits.network.window);
    count(ctx, vec![counter(ctx, scope, &[network(ctx)], limit)]).await
}

/// Counts a log-in, whatever address was typed: an unknown one costs the same work and is told the
/// same. `user_id` is the account behind it, if there is one.
///
/// # Errors
/// `TooManyTries`; no password is compared then.
pub async fn count_log_in(ctx: &Ctx, typed: &str, user_id: Option<i64>) -> Result<Counted> {
    let Some(limits) = &ctx.state.config.rate_limits else {
        return Ok(Counted(Vec::new()));
    };
    let from = familiar_network(ctx, user_id, audit::VISITS).await?;
    let by_network = (limits.network.count, limits.network.window);
    count(
        ctx,
        vec![
            counter(ctx, "log-in/network", &[network(ctx)], by_network),
            counter(ctx, ACCOUNT, &[typed, from], LOG_INS),
            counter(ctx, ACCOUNT_DAY, &[typed, from], LOG_INS_A_DAY),
        ],
    )
    .await
}

/// Counts a password that somebody chooses with a link, by the hash of its token, before it is judged. Only
/// whoever has the link is told, and another link has a count of its own.
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

/// Counts a log-in that is right, whatever network it comes from: a program that logs in for each of its
/// calls would fill the audit trail. Only who knows the password is told.
///
/// # Errors
/// `TooManyRequests`.
pub async fn count_right_log_in(ctx: &Ctx, user_id: i64) -> Result<()> {
    count_of_user(ctx, "log-in/right", user_id, RIGHT_LOG_INS).await
}

/// Counts a test mail, of which staff may send a few: they go to any address.
///
/// # Errors
/// `TooManyRequests`.
pub async fn count_test_mail(ctx: &Ctx, user_id: i64) -> Result<()> {
    count_of_user(ctx, "test-mail/user", user_id, TEST_MAILS).await
}

/// Counts a change that somebody without a role makes to their own record: each is noted in the audit
/// trail and told to other programs.
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

/// Counts a guess at the code of the second step, which only somebody who knows the password gets to
/// make. A code has six digits, three are good at a time, and 100 a day are too few to find one.
///
/// # Errors
/// `TooManyTries`; no code is compared then.
pub async fn count_second_factor(ctx: &Ctx, user_id: i64) -> Result<Counted> {
    if ctx.state.config.rate_limits.is_none() {
        return Ok(Counted(Vec::new()));
    }
    // Whoever reads somebody's mail can choose a password anywhere; a log-in has passed the code.
    let from = familiar_network(ctx, Some(user_id), audit::LOG_INS).await?;
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

/// Gives a right guess back.
pub async fn give_back(ctx: &Ctx, counted: Counted) -> Result<()> {
    if counted.0.is_empty() {
        return Ok(());
    }
    let transaction = db::begin_write(&ctx.state.db).await?;
    for Counter {
        scope,
        key_hash,
        window_start,
        ..
    } in counted.0
    {
        throttle_counters::give_back(&transaction, scope, &key_hash, window_start).await?;
    }
    transaction.commit().await?;
    Ok(())
}

/// Forgets the wrong passwords of somebody who has just chosen a new one: most of them were their
/// own, and they are about to log in.
pub async fn forgive_log_ins(
    transaction: &DatabaseTransaction,
    ctx: &Ctx,
    email_canonical: &str,
) -> Result<()> {
    for from in [network(ctx), ""] {
        for scope in [ACCOUNT, ACCOUNT_DAY] {
            let key_hash = key_hash(ctx, scope, &[email_canonical, from]);
            throttle_counters::forget(transaction, scope, &key_hash).await?;
        }
    }
    Ok(())
}

/// Forgets what is long over.
pub async fn prune(ctx: &Ctx) -> Result<()> {
    throttle_counters::prune(&ctx.state.db, earlier(ctx.now(), KEEP)).await?;
    Ok(())
}

/// The asker's network if one of these was noted there of the account lately, or nothing for all others.
async fn familiar_network<'a>(
    ctx: &'a Ctx,
    user_id: Option<i64>,
    kinds: &[audit::Kind],
) -> Result<&'a str> {
    let since = earlier(ctx.now(), FAMILIAR);
    let db = &ctx.state.db;
    let is_familiar = audit::was_here(db, user_id, network(ctx), kinds, since).await?;
    Ok(if is_familiar { network(ctx) } else { "" })
}

fn network(ctx: &Ctx) -> &str {
    ctx.network.as_deref().unwrap_or_default()
}

/// For whom a counter counts.
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
    // A window is the same for all instances: it starts at a multiple of its length.
    let now = ctx.now();
    let elapsed = now.0.timestamp().unsigned_abs() % window.as_secs().max(1);
    let millis = u64::from(now.0.timestamp_subsec_millis());
    Counter {
        scope,
        key_hash: key_hash(ctx, scope, key),
        window_start: earlier(now, Duration::from_millis(elapsed * 1000 + millis)),
        window,
        limit,
    }
}

/// Counts in all counters or in none.
async fn count(ctx: &Ctx, counters: Vec<Counter>) -> Result<Counted> {
    // Whoever is over a limit already is refused without anything being written. The counting below is
    // what holds.
    for counter in &counters {
        let Counter {
            scope,
            key_hash,
            window_start,
            limit,
            ..
        } = counter;
        if throttle_counters::is_full(&ctx.state.db, scope, key_hash, *window_start, *limit).await?
        {
            return Err(too_many(ctx, counter).into());
        }
    }
    for Counter {
        scope,
        key_hash,
        window_start,
        ..
    } in &counters
    {
        throttle_counters::ensure(&ctx.state.db, scope, key_hash, *window_start).await?;
    }
    let transaction = db::begin_write(&ctx.state.db).await?;
    for counter in &counters {
        let Counter {
            scope,
            key_hash,
            window_start,
            limit,
            ..
        } = counter;
        if !throttle_counters::take(&transaction, scope, key_hash, *window_start, *limit).await? {
            return Err(too_many(ctx, counter).into());
        }
    }
    transaction.commit().await?;
    Ok(Counted(counters))
}

/// What whoever guesses too often is told, with the time until the window ends.
fn too_many(ctx: &Ctx, counter: &Counter) -> ApiError {
    ctx.state.metrics.limit_hit(counter.scope);
    let wait = until(ctx.now(), later(counter.window_start, counter.window));
    ApiError::TooManyTries {
        retry_after_seconds: u32::try_from(wait.as_secs() + 1).unwrap_or(u32::MAX),
    }
}
