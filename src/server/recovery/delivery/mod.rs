//! Delivering the outbox: which mail is worked on, by which worker, and for how long. `links` and `notices`
//! compose the mails, and `outcome` handles the result of an attempt.

mod links;
mod notices;
mod outcome;

use crate::api::dashboard::mails::Purpose;
use crate::server::{
    backoff,
    clock::{later, until},
    ctx::Ctx,
    db::{
        entity::{Timestamp, outgoing_mail},
        failure, outbox,
    },
    error::{Error, Result},
    in_flight::{self, InFlight, Lane},
};
use anyhow::anyhow;
use std::{future, time::Duration};

/// Mails in flight at a time. More would only be more connections to one mail server.
const MOST_IN_FLIGHT: usize = 20;
/// A worker that has not renewed its claim for this long is presumed dead, and the mail is free again:
/// somebody is waiting for it.
const CLAIM: Duration = Duration::from_secs(60);
/// How often a worker renews its claim, so that one failed renewal does not lose it.
const RENEW_EVERY: Duration = Duration::from_secs(20);
/// The page says that mail usually arrives within two minutes; longer delays are shown.
const WORTH_TELLING: Duration = Duration::from_secs(2 * 60);

/// Takes the mails that are due, the longest-waiting first, while there is room.
///
/// # Errors
/// If a query fails. Mails taken by then are worked on all the same.
pub async fn claim_due(ctx: &Ctx, in_flight: &mut InFlight) -> Result<()> {
    loop {
        let room = in_flight.room(Lane::Mails, MOST_IN_FLIGHT);
        if room == 0 {
            return Ok(());
        }
        let due = outbox::due(&ctx.state.db, ctx.now(), room as u64).await?;
        for id in &due.unreadable {
            ctx.state.metrics.fault();
            let (now, most) = (ctx.now(), backoff::MOST_FAULTS);
            let next = later(now, backoff::ASIDE);
            outbox::put_aside(&ctx.state.db, *id, most, now, next).await?;
        }
        if due.rows.is_empty() && due.unreadable.is_empty() {
            return Ok(());
        }
        for mail in due.rows {
            let now = ctx.now();
            let held_until = later(now, CLAIM);
            let claimed = outbox::claim(&ctx.state.db, &mail, now, held_until).await;
            if failure::won(claimed)? {
                let (ctx, faulty) = (ctx.clone(), (ctx.clone(), mail.clone()));
                in_flight.begin(
                    Lane::Mails,
                    async move { deliver(&ctx, &mail, held_until).await },
                    async move { outcome::note_fault(&faulty.0, &faulty.1).await },
                );
            }
        }
    }
}

/// Works until no mail is due.
///
/// # Errors
/// The first one; nothing new is taken after it.
pub async fn deliver_due(ctx: &Ctx) -> Result<()> {
    in_flight::until_idle(ctx, claim_due).await
}

/// Works on a claimed mail, for as long as the claim is certain.
async fn deliver(ctx: &Ctx, mail: &outgoing_mail::Model, held_until: Timestamp) -> Result<()> {
    let work = async {
        match mail.kind.purpose() {
            Purpose::Link => links::deliver_link(ctx, mail).await,
            Purpose::Notice => notices::deliver_notice(ctx, mail).await,
            Purpose::Test => outcome::drop_mail(ctx, mail).await,
        }
    };
    let worked = tokio::select! {
        worked = work => worked,
        lost = hold_claim(ctx, mail.id, held_until) => Err(lost),
    };
    let context = || format!("mail {} could not be worked on", mail.id);
    match worked {
        Err(Error::Unavailable(error)) => Err(Error::Unavailable(error.context(context()))),
        Err(Error::Fault(error)) => Err(Error::Fault(error.context(context()))),
        other => other,
    }
}

/// Renews the claim on a mail while it is worked on. Returns only if the claim is lost, or will expire before
/// it could be renewed again: then another worker takes the mail, and this one must have stopped by then.
async fn hold_claim(ctx: &Ctx, mail_id: i64, mut held_until: Timestamp) -> Error {
    while until(ctx.now(), held_until) > RENEW_EVERY {
        tokio::time::sleep(RENEW_EVERY).await;
        let longer = later(ctx.now(), CLAIM);
        match outbox::renew_claim(&ctx.state.db, mail_id, held_until, longer).await {
            Ok(true) => held_until = longer,
            // It can't be another's yet, so the work itself has just ended or postponed it, and may have a
            // last thing to write.
            Ok(false) if ctx.now() < held_until => return future::pending().await,
            // Either the machine slept, and another has taken the mail meanwhile; or the database is down,
            // and there is time for another attempt as long as the loop goes on.
            Ok(false) | Err(_) => {}
        }
    }
    Error::Unavailable(anyhow!("its claim could not be renewed in time"))
}

/// How late mail is right now, if that is worth showing: the same for everybody, independent of accounts. A
/// mail that only its recipient's server defers does not count.
pub async fn delay(ctx: &Ctx) -> Result<Option<Duration>> {
    let oldest = outbox::oldest_held_up(&ctx.state.db).await?;
    let delay = oldest.map(|due_at| until(due_at, ctx.now()));
    Ok(delay.filter(|delay| *delay >= WORTH_TELLING))
}
