//! Delivering what the outbox holds: which mail is worked on, by whom, and for how long. What the mails
//! say is in `links` and `notices`, and what happens to a try in `outcome`.

mod links;
mod notices;
mod outcome;

use crate::server::{
    clock::{later, until},
    ctx::Ctx,
    db::{
        entity::{
            Timestamp,
            outgoing_mail::{self, Kind},
        },
        failure, outbox,
    },
    error::{Error, Result},
    in_flight::{self, InFlight, Lane},
};
use anyhow::anyhow;
use std::{future, time::Duration};

/// Mails that are worked on at one time. More would only be more connections to one mail server.
const MOST_IN_FLIGHT: usize = 20;
/// A worker that has said nothing of a mail for so long is taken for dead, and the mail is free
/// again: somebody is waiting for it.
const CLAIM: Duration = Duration::from_secs(60);
/// How often a worker says that it still works on a mail: one lost word costs no claim.
const RENEW_EVERY: Duration = Duration::from_secs(20);
/// The page says that mail usually arrives within two minutes; what takes longer is told.
const WORTH_TELLING: Duration = Duration::from_secs(2 * 60);

/// Takes the mails that are due, the longest-waiting first, as far as there is room.
///
/// # Errors
/// If the database can't be asked. What was taken by then is worked on all the same.
pub async fn take_due(ctx: &Ctx, in_flight: &mut InFlight) -> Result<()> {
    loop {
        let room = in_flight.room(Lane::Mails, MOST_IN_FLIGHT);
        if room == 0 {
            return Ok(());
        }
        let due = outbox::due(&ctx.state.db, ctx.now(), room as u64).await?;
        if due.is_empty() {
            return Ok(());
        }
        for mail in due {
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

/// Works until no mail is due any more.
///
/// # Errors
/// The first one that there was; nothing new is taken after it.
pub async fn deliver_due(ctx: &Ctx) -> Result<()> {
    in_flight::until_idle(ctx, take_due).await
}

/// Works on a mail that has been claimed, for as long as it can be sure of the claim.
async fn deliver(ctx: &Ctx, mail: &outgoing_mail::Model, held_until: Timestamp) -> Result<()> {
    let work = async {
        match mail.kind {
            Kind::Recovery | Kind::Invitation => links::deliver_link(ctx, mail).await,
            Kind::PasswordChanged
            | Kind::AddressChanged
            | Kind::AddressReceived
            | Kind::AddressRestored
            | Kind::RoleChanged
            | Kind::ApiTokenMade
            | Kind::SecondFactorSet
            | Kind::SecondFactorRemoved
            | Kind::RecoveryCodesMade
            | Kind::RecoveryCodeUsed => notices::deliver_notice(ctx, mail).await,
            // It goes at once or not at all, and is kept only to be seen.
            Kind::Test => outcome::drop_mail(ctx, mail).await,
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

/// Renews the claim on a mail for as long as it is worked on. Comes back only if the claim is lost,
/// or will be before it could be renewed again: then another worker takes the mail, and this one
/// must have let go of it by then.
async fn hold_claim(ctx: &Ctx, mail_id: i64, mut held_until: Timestamp) -> Error {
    while until(ctx.now(), held_until) > RENEW_EVERY {
        tokio::time::sleep(RENEW_EVERY).await;
        let longer = later(ctx.now(), CLAIM);
        match outbox::renew_claim(&ctx.state.db, mail_id, held_until, longer).await {
            Ok(true) => held_until = longer,
            // It can't be another's yet, so the work itself has just ended it or put it back, and
            // may have a last thing to write.
            Ok(false) if ctx.now() < held_until => return future::pending().await,
            // Either the machine slept, and another has taken the mail meanwhile; or the database
            // is down, and there is time for another word as long as the loop goes on.
            Ok(false) | Err(_) => {}
        }
    }
    Error::Unavailable(anyhow!("its claim could not be renewed in time"))
}

/// How late mail is at the moment, if people should be told: the same for everybody who asks, and
/// it takes no account of who has one. A mail that only its recipient's server puts off is no sign
/// of it.
pub async fn delay(ctx: &Ctx) -> Result<Option<Duration>> {
    let oldest = outbox::oldest_held_up(&ctx.state.db).await?;
    let delay = oldest.map(|due_at| until(due_at, ctx.now()));
    Ok(delay.filter(|delay| *delay >= WORTH_TELLING))
}
