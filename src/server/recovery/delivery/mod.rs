//! Delivering the outbox: which mail is worked on, by which worker, and for how long. `links`, `no_account`
//! and `notices` compose the mails, and `outcome` handles the result of an attempt.

mod alerts;
mod caller_codes;
mod links;
mod no_account;
mod notices;
mod outcome;

use crate::api::dashboard::mails::Purpose;
use crate::server::{
    backoff,
    change::Change,
    clock::{later, until},
    ctx::Ctx,
    db::{
        account_rows,
        entity::{Timestamp, outgoing_mail},
        failure::Failure,
        outbox::{self, Whose},
    },
    error::{Error, Result},
    in_flight::{self, InFlight, Lane},
    otlp::{Kind, Open},
};
use anyhow::anyhow;
use std::{future, time::Duration};

/// Mails in flight at a time. More would only be more connections to one mail server.
const MOST_IN_FLIGHT: usize = 20;
/// Besides, mails of campaigns.
const MOST_OF_CAMPAIGNS: usize = 5;
/// A worker that has not renewed its claim for this long is presumed dead, and the mail is free again:
/// somebody is waiting for it.
const CLAIM: Duration = Duration::from_secs(60);
/// How often a worker renews its claim, so that one failed renewal does not lose it.
const RENEW_EVERY: Duration = Duration::from_secs(20);
/// The page says that mail usually arrives within two minutes; longer delays are shown.
const WORTH_TELLING: Duration = Duration::from_secs(2 * 60);

/// Takes the mails that are due, the longest-waiting first, while there is room. Those of campaigns have a lane of
/// their own: however many there are, nobody waits longer for a link.
///
/// # Errors
/// If a query fails. Mails taken by then are worked on all the same.
pub async fn claim_due(ctx: &Ctx, in_flight: &mut InFlight) -> Result<()> {
    claim_lane(ctx, in_flight, Lane::Mails, Whose::Others, MOST_IN_FLIGHT).await?;
    let (lane, most) = (Lane::CampaignMails, MOST_OF_CAMPAIGNS);
    claim_lane(ctx, in_flight, lane, Whose::OfCampaigns, most).await
}

async fn claim_lane(
    ctx: &Ctx,
    in_flight: &mut InFlight,
    lane: Lane,
    whose: Whose,
    most: usize,
) -> Result<()> {
    loop {
        let most = ctx.state.mailer.allows(most, ctx.now());
        let room = in_flight.room(lane, most);
        if room == 0 {
            return Ok(());
        }
        let due = outbox::due(&ctx.state.db, ctx.now(), whose, room as u64).await?;
        for id in &due.unreadable {
            ctx.state.metrics.fault();
            let (now, most) = (ctx.now(), backoff::MOST_FAULTS);
            let next = later(now, backoff::ASIDE);
            outbox::put_aside(&ctx.state.db, *id, most, now, next).await?;
        }
        if due.rows.is_empty() && due.unreadable.is_empty() {
            return Ok(());
        }
        let held_until = later(ctx.now(), CLAIM);
        for mail in claim(ctx, due.rows, held_until).await? {
            let (ctx, faulty) = (ctx.clone(), (ctx.clone(), mail.clone()));
            in_flight.begin(
                lane,
                async move { deliver_traced(&ctx, &mail, held_until).await },
                async move { outcome::note_fault(&faulty.0, &faulty.1).await },
            );
        }
    }
}

/// Claims mails in one commit; returns those that no other worker was faster with.
async fn claim(
    ctx: &Ctx,
    due: Vec<outgoing_mail::Model>,
    held_until: Timestamp,
) -> Result<Vec<outgoing_mail::Model>> {
    let claim = async {
        let now = ctx.now();
        let change = Change::begin_brief(ctx).await?;
        let mut claimed = Vec::new();
        for mail in due {
            if outbox::claim(&change, &mail, now, held_until).await? {
                claimed.push(mail);
            }
        }
        change.commit().await?;
        Ok(claimed)
    };
    match claim.await {
        // Another worker has taken some of them, and the next look shows which are left.
        Err(error) if Failure::of(&error) == Failure::Conflict => Ok(Vec::new()),
        claimed => Ok(claimed?),
    }
}

/// Works until no mail is due.
///
/// # Errors
/// The first one; nothing new is taken after it.
pub async fn deliver_due(ctx: &Ctx) -> Result<()> {
    in_flight::until_idle(ctx, claim_due).await
}

/// The same as `deliver`, for a collector to see.
async fn deliver_traced(
    ctx: &Ctx,
    mail: &outgoing_mail::Model,
    held_until: Timestamp,
) -> Result<()> {
    let note = |worked: &Result<()>, span: &mut Open| {
        span.text("password_recover.mail.kind", mail.kind.name());
        span.number("password_recover.mail.id", mail.id);
        if worked.is_err() {
            span.fail();
        }
    };
    let work = Box::pin(deliver(ctx, mail, held_until));
    let name = || "deliver mail".to_owned();
    (ctx.state.tracer)
        .root(Kind::Consumer, name, work, note)
        .await
}

/// Works on a claimed mail, for as long as the claim is certain.
async fn deliver(ctx: &Ctx, mail: &outgoing_mail::Model, held_until: Timestamp) -> Result<()> {
    let work = async {
        match mail.kind.purpose() {
            Purpose::Link => links::deliver_link(ctx, mail).await,
            Purpose::Notice => notices::deliver_notice(ctx, mail).await,
            Purpose::Code => caller_codes::deliver_code(ctx, mail).await,
            Purpose::Alert => alerts::deliver_alert(ctx, mail).await,
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

/// The name of the person who caused a mail; none for a program, or if they were deleted.
async fn actor_name(ctx: &Ctx, mail: &outgoing_mail::Model) -> Result<Option<String>> {
    let Some(id) = mail.actor_id else {
        return Ok(None);
    };
    let actor = account_rows::find(&ctx.state.db, id).await?;
    Ok(actor.map(|actor| actor.name))
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

/// How late mail is right now, if that is worth showing: the same for everybody, independent of accounts.
pub fn delay(ctx: &Ctx, oldest_held_up: Timestamp) -> Option<Duration> {
    let delay = until(oldest_held_up, ctx.now());
    (delay >= WORTH_TELLING).then_some(delay)
}

/// When the oldest mail was due that waits for what all mails wait for. A mail that only its recipient's server
/// defers does not count.
pub async fn oldest_held_up(ctx: &Ctx) -> Result<Option<Timestamp>> {
    Ok(outbox::oldest_held_up(&ctx.state.db).await?)
}
