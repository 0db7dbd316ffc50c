//! The worker: sends mails and webhook events. It wakes when one was queued or has finished, and polls now
//! and then. It also prunes what is no longer needed.

use crate::server::{
    alerts, api_tokens, audit_trail, campaigns,
    ctx::Ctx,
    db::statistics,
    error::{Error, Result},
    idempotency, imports,
    in_flight::InFlight,
    key_rotation, overview, own_sessions,
    recovery::{self, proof_of_work, retention},
    state::AppState,
    texts, throttle,
    users::bulk,
    webhooks,
};
use anyhow::anyhow;
use std::{pin::pin, time::Duration};
use tokio::{
    sync::watch,
    task::JoinSet,
    time::{interval, sleep, timeout},
};

/// How often it polls for mails and events whose retry is due, or that another instance queued.
const LOOK_EVERY: Duration = Duration::from_secs(2);

/// How long the worker may take to find and claim what is due.
const LONGEST_ROUND: Duration = Duration::from_secs(45);

/// How often it asks directories whether they answer, if nobody else has asked them anything.
const PROBE_EVERY: Duration = Duration::from_secs(60);

/// How often it counts what has happened since, for the overview.
const COUNT_EVERY: Duration = Duration::from_secs(60);

/// What an error is about, in the log.
const OUTBOX: &str = "the outbox";

/// How often it prunes.
const TIDY_EVERY: Duration = Duration::from_secs(60 * 60);

/// Works until told to stop; what it has begun is finished first, and nothing more is taken.
pub async fn run(state: AppState, mut stop: watch::Receiver<bool>) {
    let ctx = Ctx::operator(&state);
    let mut in_flight = InFlight::default();
    let mut tidy = interval(TIDY_EVERY);
    let mut probe = interval(PROBE_EVERY);
    let mut new_texts = interval(LOOK_EVERY);
    // In a task of its own: with a million rows it takes minutes, and no mail should wait for it. If the
    // worker stops meanwhile, the database rolls back, and it is done the next time.
    let mut tidying = JoinSet::new();
    let mut refreshing = JoinSet::new();
    let mut watch = interval(alerts::LOOK_EVERY);
    let mut watching = JoinSet::new();
    let mut count = interval(COUNT_EVERY);
    let mut counting = JoinSet::new();
    loop {
        state.pulse.beat();
        let mut worked = claim_due(&ctx, &mut in_flight).await;
        if worked.is_ok() {
            worked = tokio::select! {
                // In this order, so that nothing more is taken once told to stop.
                biased;
                // Tidying comes before the branch that is always ready under load.
                _ = stop.wait_for(|stop| *stop) => break,
                _ = tidy.tick(), if tidying.is_empty() => {
                    let ctx = ctx.clone();
                    tidying.spawn(async move { tidy_up_in_time(&ctx).await });
                    Ok(())
                }
                Some(_) = tidying.join_next() => Ok(()),
                _ = watch.tick(), if watching.is_empty() => {
                    let ctx = ctx.clone();
                    watching.spawn(async move { look_for_problems(&ctx).await });
                    Ok(())
                }
                Some(_) = watching.join_next() => Ok(()),
                _ = count.tick(), if counting.is_empty() => {
                    let ctx = ctx.clone();
                    counting.spawn(async move {
                        log(&ctx, "the numbers of the overview", overview::tally::advance(&ctx).await);
                    });
                    Ok(())
                }
                Some(_) = counting.join_next() => Ok(()),
                _ = probe.tick() => {
                    // They go on by themselves, since one that hangs should hold up nothing.
                    drop(state.directories.probe(PROBE_EVERY / 2));
                    Ok(())
                }
                _ = new_texts.tick(), if refreshing.is_empty() => {
                    let ctx = ctx.clone();
                    refreshing.spawn(async move { refresh_texts(&ctx).await });
                    Ok(())
                }
                Some(_) = refreshing.join_next() => Ok(()),
                Some(ended) = in_flight.ended() => last_error(&ctx, ended),
                () = state.outbox_bell.notified() => Ok(()),
                () = sleep(LOOK_EVERY) => Ok(()),
            };
        }
        if worked.is_err() {
            log(&ctx, OUTBOX, worked);
            tokio::select! {
                () = pause(&ctx, &mut in_flight) => {}
                _ = stop.wait_for(|stop| *stop) => break,
            }
        }
    }
    while let Some(ended) = in_flight.ended().await {
        log(&ctx, OUTBOX, last_error(&ctx, ended));
    }
}

/// Uses what administrators have changed at another instance. Until that is known, the texts from before are used.
async fn refresh_texts(ctx: &Ctx) {
    if let Err(error) = texts::refresh(&ctx.state).await {
        error.told(&ctx.request_id);
    }
}

/// Takes the mails and events that are due. Each statement has its own timeout; they also share one, so that
/// many slow ones don't look like a stuck worker.
async fn claim_due(ctx: &Ctx, in_flight: &mut InFlight) -> Result<()> {
    let round = async {
        recovery::elsewhere::claim_due(ctx, in_flight).await?;
        recovery::delivery::claim_due(ctx, in_flight).await?;
        webhooks::delivery::claim_due(ctx, in_flight).await?;
        bulk::claim_due(ctx, in_flight).await?;
        campaigns::claim_due(ctx, in_flight).await
    };
    let late = || Error::Unavailable(anyhow!("what is due could not be taken in time"));
    timeout(LONGEST_ROUND, round).await.map_err(|_| late())?
}

/// Tidies up, and stops when the next run is due.
async fn tidy_up_in_time(ctx: &Ctx) {
    if timeout(TIDY_EVERY, tidy_up(ctx)).await.is_err() {
        tracing::error!("tidying up took too long and was broken off; it goes on now");
    }
}

/// Prunes what is no longer needed, and seals under the current key what is sealed under a previous one. A
/// step that fails is logged under its own name and tried again in an hour; it doesn't stop the other steps.
pub async fn tidy_up(ctx: &Ctx) {
    log_untidied("the previous keys", key_rotation::reseal(ctx).await);
    log_untidied("the counted guesses", throttle::prune(ctx).await);
    log_untidied("what imports have left", imports::tidy(ctx).await);
    log_untidied(
        "the password hashes of other programs",
        crate::server::kept_hashes::tidy(ctx).await,
    );
    log_untidied("the told events", webhooks::prune(ctx).await);
    log_untidied("the results of bulk actions", bulk::tidy(ctx).await);
    log_untidied("the old campaigns", campaigns::tidy(ctx).await);
    log_untidied("the told alerts", alerts::tidy(ctx).await);
    log_untidied("the idempotency keys", idempotency::tidy(ctx).await);
    log_untidied("the expired API tokens", api_tokens::tidy(ctx).await);
    log_untidied("the expired sessions", own_sessions::tidy(ctx).await);
    log_untidied("the used challenges", proof_of_work::tidy(ctx).await);
    // What is pruned next is counted first.
    log_untidied("the uncounted past", overview::tally::advance(ctx).await);
    log_untidied(
        "the old numbers of the overview",
        overview::tally::prune(ctx).await,
    );
    log_untidied("the old cases and mails", retention::prune(ctx).await);
    log_untidied(
        "the old audit entries",
        audit_trail::retention::prune(ctx).await,
    );
    let looked = statistics::refresh(&ctx.state.db).await;
    log_untidied(
        "the statistics of the database",
        looked.map_err(Error::from),
    );
    // Last, so that nothing of this is left in SQLite's log.
    let emptied = ctx.state.db.empty_log().await;
    log_untidied("the database's log", emptied.map_err(Error::from));
}

fn log_untidied(what: &str, tidied: Result<()>) {
    match tidied {
        Ok(()) => {}
        Err(Error::Refused(refusal)) => {
            tracing::error!("{what} can't be forgotten; trying again in an hour: {refusal:?}");
        }
        Err(Error::Unavailable(error) | Error::Fault(error)) => {
            tracing::error!("{what} can't be forgotten; trying again in an hour: {error:#}");
        }
    }
}

/// Pauses before anything new is taken, so that a database that is down is not hammered. What fails meanwhile
/// fails for the same reason, and needs no pause of its own.
async fn pause(ctx: &Ctx, in_flight: &mut InFlight) {
    let mut over = pin!(sleep(LOOK_EVERY));
    loop {
        tokio::select! {
            Some(ended) = in_flight.ended() => log(ctx, OUTBOX, last_error(ctx, ended)),
            () = &mut over => return,
        }
    }
}

/// Tells administrators what needs attention, and stops when the next look is due.
async fn look_for_problems(ctx: &Ctx) {
    let late = || Error::Unavailable(anyhow!("looking for problems took too long"));
    let looked = timeout(alerts::LOOK_EVERY, alerts::look(ctx)).await;
    let looked = looked.unwrap_or_else(|_| Err(late()));
    log(ctx, "what needs attention", looked);
}

/// The last error of several; the others are logged here.
fn last_error(ctx: &Ctx, ended: Vec<Result<()>>) -> Result<()> {
    let mut last = Ok(());
    for failed in ended.into_iter().filter(Result::is_err) {
        log(ctx, OUTBOX, std::mem::replace(&mut last, failed));
    }
    last
}

fn log(ctx: &Ctx, what: &str, worked: Result<()>) {
    match worked {
        Ok(()) => {}
        Err(Error::Refused(refusal)) => tracing::error!("{what} was refused: {refusal:?}"),
        Err(Error::Unavailable(error)) => {
            tracing::error!("{what} can't be worked on; trying again: {error:#}");
        }
        Err(Error::Fault(error)) => {
            ctx.state.metrics.fault();
            tracing::error!("fault: {what} can't be worked on: {error:#}");
        }
    }
}
