//! Delivering what the outbox holds: the only place where an account is looked up for a request,
//! and where a token exists in clear, for as long as its mail takes.

use super::{codes, limits};
use crate::{
    api::dashboard::webhooks::EventType,
    routes,
    server::{
        backoff,
        clock::{later, until},
        ctx::Ctx,
        db::{
            self,
            entity::{
                Timestamp,
                mail_try::Outcome,
                outgoing_mail::{self, Kind, State, WaitsFor},
                recovery_case,
            },
            freeze_tokens, mail_tries, outbox, recovery_cases,
            reset_tokens::{self, NewToken},
            users,
        },
        error::{Error, Result},
        freezing,
        mail::{Delivery, DeliveryError, Mail},
        metrics::MailResult,
        model::{CaseNumber, RecoveryCode, SecretToken},
        outgoing::notices,
        telemetry,
        webhooks::{self, Happening},
    },
};
use anyhow::anyhow;
use sea_orm::DbErr;
use std::{future, time::Duration};
use tokio::task::JoinSet;

/// Links of one case that are good at the same time.
const LIVE_LINKS: usize = 3;
/// Mails that are worked on at one time. More would only be more connections to one mail server.
const MOST_IN_FLIGHT: usize = 20;
/// A worker that has said nothing of a mail for so long is taken for dead, and the mail is free
/// again: somebody is waiting for it.
const CLAIM: Duration = Duration::from_secs(60);
/// How often a worker says that it still works on a mail: one lost word costs no claim.
const RENEW_EVERY: Duration = Duration::from_secs(20);
/// How often, and after what pause, a mail's success is tried to be noted again.
const NOTE_TRIES: u32 = 6;
const NOTE_PAUSE: Duration = Duration::from_secs(1);
/// A mail that could not be sent for so long is given up. A link's life starts when its mail was
/// handed over, so a late one is as good as any.
const GIVE_UP: Duration = Duration::from_secs(72 * 60 * 60);
/// The page says that mail usually arrives within two minutes; what takes longer is told.
const WORTH_TELLING: Duration = Duration::from_secs(2 * 60);

/// The mails that are being worked on, each in a task of its own: a slow or refused one, or one
/// that brings its task down, holds up no other.
#[derive(Default)]
pub struct InFlight(JoinSet<Result<()>>);

impl InFlight {
    /// Takes the mails that are due, the longest-waiting first, as far as there is room.
    ///
    /// # Errors
    /// If the database can't be asked. What was taken by then is worked on all the same.
    pub async fn take_due(&mut self, ctx: &Ctx) -> Result<()> {
        loop {
            let room = MOST_IN_FLIGHT.saturating_sub(self.0.len());
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
                if outbox::claim(&ctx.state.db, mail.id, now, held_until).await? {
                    let ctx = ctx.clone();
                    self.0
                        .spawn(async move { deliver(&ctx, &mail, held_until).await });
                }
            }
        }
    }

    /// Waits until a mail has ended, one way or the other; none if nothing is in flight.
    ///
    /// An error is not about the mail, whose end is noted with it, but of the database or a fault
    /// of ours. The claim runs out by itself, so the mail is tried again.
    pub async fn one_ended(&mut self) -> Option<Result<()>> {
        let ended = self.0.join_next().await?;
        Some(ended.unwrap_or_else(|panic| Err(Error::Fault(panic.into()))))
    }
}

/// Works until nothing is due any more.
///
/// # Errors
/// The first one that there was; nothing new is taken after it.
pub async fn deliver_due(ctx: &Ctx) -> Result<()> {
    let mut in_flight = InFlight::default();
    let mut worked = in_flight.take_due(ctx).await;
    while let Some(ended) = in_flight.one_ended().await {
        worked = worked.and(ended);
        if worked.is_ok() {
            worked = in_flight.take_due(ctx).await;
        }
    }
    worked
}

/// Works on a mail that has been claimed, for as long as it can be sure of the claim.
async fn deliver(ctx: &Ctx, mail: &outgoing_mail::Model, held_until: Timestamp) -> Result<()> {
    let work = async {
        match mail.kind {
            Kind::Recovery => deliver_recovery(ctx, mail).await,
            Kind::PasswordChanged
            | Kind::SecondFactorSet
            | Kind::SecondFactorRemoved
            | Kind::RecoveryCodesMade
            | Kind::RecoveryCodeUsed => deliver_notice(ctx, mail).await,
            // It goes at once or not at all, and is kept only to be seen.
            Kind::Test => drop_mail(ctx, mail).await,
        }
    };
    let worked = tokio::select! {
        worked = work => worked,
        lost = hold_claim(ctx, mail.id, held_until) => Err(lost),
    };
    match worked {
        Err(Error::Unavailable(error) | Error::Fault(error)) => {
            let context = format!("mail {} could not be worked on", mail.id);
            Err(Error::Unavailable(error.context(context)))
        }
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
            Ok(false) if ctx.now().0 < held_until.0 => return future::pending().await,
            // Either the machine slept, and another has taken the mail meanwhile; or the database
            // is down, and there is time for another word as long as the loop goes on.
            Ok(false) | Err(_) => {}
        }
    }
    Error::Unavailable(anyhow!("its claim could not be renewed in time"))
}

async fn deliver_recovery(ctx: &Ctx, mail: &outgoing_mail::Model) -> Result<()> {
    let (case, number) = match wanted_case(ctx, mail).await? {
        Wanted::Yes(case, number) => (case, number),
        Wanted::No => return drop_mail(ctx, mail).await,
        Wanted::TooLate => return give_up(ctx, mail, State::Dropped, mail.user_id).await,
    };
    if let Some(later) = limits::site_pause(&ctx.state.db, ctx).await? {
        ctx.state.metrics.limit_hit("site");
        let why = "The site has sent as many mails as RATE_LIMITS lets it.";
        outbox::postpone(&ctx.state.db, mail.id, WaitsFor::SiteLimit, why, later).await?;
        return Ok(());
    }
    let user = users::find_by_email(&ctx.state.db, &case.email_canonical).await?;
    let Some(user) = user.filter(|user| user.is_active) else {
        return deliver_to_nobody(ctx, mail).await;
    };

    let valid_for = ctx.state.config.password_reset_timeout;
    let token = SecretToken::random(&ctx.state.random);
    let code = RecoveryCode::random(&ctx.state.random);
    let token_id = {
        let now = ctx.now();
        let transaction = db::begin_write(&ctx.state.db).await?;
        // Held first, as whoever notes an event has to (`webhooks::note`).
        users::hold(&transaction, user.id).await?;
        let new = NewToken {
            token: &token,
            code_hash: Some(codes::hash(&ctx.state.secret_key, &number, &code)),
            case_id: case.id,
            mail_id: mail.id,
            user_id: user.id,
            expires_at: later(now, valid_for),
        };
        let id = reset_tokens::insert(&transaction, new, now).await?;
        recovery_cases::set_user(&transaction, case.id, user.id).await?;
        outbox::set_recipient(&transaction, mail.id, user.id, &user.email).await?;
        // Told once, however often the mail is tried: and only here, where it is known that there is
        // an account. Whoever asked was answered long ago.
        if mail.user_id.is_none() {
            let requested = Happening {
                case_number: Some(&case.number),
                mail_id: Some(mail.id),
                ..Happening::to(user.id, EventType::RecoveryRequested)
            };
            webhooks::note(&transaction, ctx, requested).await?;
        }
        transaction.commit().await?;
        id
    };
    let base_url = &ctx.state.config.base_url;
    let content = Mail::Recovery {
        name: &user.name,
        link: &base_url.join(&routes::reset_password(token.expose())),
        code: code.expose(),
        not_me_link: &base_url.join(&routes::not_me(token.expose())),
        case_number: &case.number,
        valid_for,
    };
    if hand_over(ctx, mail, &content, user.id, &user.email).await? {
        // Only a link that has arrived may end an older one.
        let now = ctx.now();
        let transaction = db::begin_write(&ctx.state.db).await?;
        reset_tokens::set_expiry(&transaction, token_id, later(now, valid_for)).await?;
        reset_tokens::revoke_all_but_newest(&transaction, case.id, LIVE_LINKS, now).await?;
        transaction.commit().await?;
    }
    Ok(())
}

/// Whether a recovery mail is still to go.
enum Wanted {
    Yes(recovery_case::Model, CaseNumber),
    /// Its case has ended, or an older mail of the case is about to go.
    No,
    /// It was tried for so long that nobody waits for it any more.
    TooLate,
}

async fn wanted_case(ctx: &Ctx, mail: &outgoing_mail::Model) -> Result<Wanted> {
    let db = &ctx.state.db;
    let case_id = mail
        .case_id
        .ok_or_else(|| Error::Fault(anyhow!("a recovery mail has no case")))?;
    let Some(case) = recovery_cases::find(db, case_id).await? else {
        return Ok(Wanted::No);
    };
    // Later requests may have joined this mail, so it is as young as the last of them.
    let now = ctx.now();
    let age = until(mail.due_at, now).min(until(case.last_requested_at, now));
    if case.state != recovery_case::State::Open
        || outbox::has_older_waiting(db, case.id, mail).await?
    {
        return Ok(Wanted::No);
    }
    if age > GIVE_UP {
        return Ok(Wanted::TooLate);
    }
    let number = CaseNumber::parse(&case.number)
        .ok_or_else(|| Error::Fault(anyhow!("a case has no number that can be read")))?;
    Ok(Wanted::Yes(case, number))
}

/// What becomes of a request for an address that has no account. It waits just as long for a mail
/// server that is down: else the notice that mail is late would tell who has an account.
async fn deliver_to_nobody(ctx: &Ctx, mail: &outgoing_mail::Model) -> Result<()> {
    match ctx.state.mailer.check_connection().await {
        Err(DeliveryError::Unreachable(reply)) => {
            put_off(ctx, mail, WaitsFor::MailServer, &reply).await
        }
        _ => drop_mail(ctx, mail).await,
    }
}

async fn deliver_notice(ctx: &Ctx, mail: &outgoing_mail::Model) -> Result<()> {
    let (Some(user_id), Some(recipient)) = (mail.user_id, &mail.recipient) else {
        return Err(Error::Fault(anyhow!("a notice has no recipient")));
    };
    let Some(user) = users::find(&ctx.state.db, user_id).await? else {
        return drop_mail(ctx, mail).await;
    };
    let db = &ctx.state.db;
    let now = ctx.now();
    if until(mail.due_at, now) > GIVE_UP {
        return give_up(ctx, mail, State::Failed, Some(user.id)).await;
    }
    if let Some(change) = notices::second_factor_change(mail.kind) {
        let content = Mail::SecondFactor {
            name: &user.name,
            change,
            changed_at: mail.created_at.0,
            link: &ctx.state.config.base_url.join(routes::FORGOT_PASSWORD),
        };
        hand_over(ctx, mail, &content, user.id, recipient).await?;
        return Ok(());
    }
    let token = SecretToken::random(&ctx.state.random);
    let expires_at = later(now, freezing::LINK_LIFE);
    let token_id = freeze_tokens::insert(db, &token, user.id, mail.id, now, expires_at).await?;
    let content = Mail::PasswordChanged {
        name: &user.name,
        changed_at: mail.created_at.0,
        freeze_link: &ctx
            .state
            .config
            .base_url
            .join(&routes::freeze(token.expose())),
        valid_for: freezing::LINK_LIFE,
    };
    if hand_over(ctx, mail, &content, user.id, recipient).await? {
        let expires_at = later(ctx.now(), freezing::LINK_LIFE);
        freeze_tokens::set_expiry(db, token_id, expires_at).await?;
    }
    Ok(())
}

async fn drop_mail(ctx: &Ctx, mail: &outgoing_mail::Model) -> Result<()> {
    outbox::finish(&ctx.state.db, mail.id, State::Dropped, None, ctx.now()).await?;
    ctx.state.metrics.mail(MailResult::Dropped);
    Ok(())
}

/// Gives a mail up that could not be sent for too long. Where an account was found for it, other
/// programs are told.
async fn give_up(
    ctx: &Ctx,
    mail: &outgoing_mail::Model,
    state: State,
    user_id: Option<i64>,
) -> Result<()> {
    let transaction = db::begin_write(&ctx.state.db).await?;
    if let Some(user_id) = user_id {
        users::hold(&transaction, user_id).await?;
    }
    let reply = mail.last_reply.as_deref();
    outbox::finish(&transaction, mail.id, state, reply, ctx.now()).await?;
    if let Some(user_id) = user_id {
        webhooks::note(&transaction, ctx, failed(mail, user_id)).await?;
    }
    transaction.commit().await?;
    ctx.state.metrics.mail(match state {
        State::Dropped => MailResult::Dropped,
        _ => MailResult::Refused,
    });
    Ok(())
}

fn failed(mail: &outgoing_mail::Model, user_id: i64) -> Happening<'static> {
    Happening {
        mail_id: Some(mail.id),
        ..Happening::to(user_id, EventType::MailFailed)
    }
}

/// Gives a mail to the mail server and notes what came of it; whether it was accepted.
async fn hand_over(
    ctx: &Ctx,
    mail: &outgoing_mail::Model,
    content: &Mail<'_>,
    user_id: i64,
    recipient: &str,
) -> Result<bool> {
    let state = &ctx.state;
    let written = state
        .mailer
        .compose(content, recipient, &mail.message_id, mail.created_at.0);
    let sent = match written {
        Ok(written) => state.mailer.send(&state.db, &written, ctx.now()).await,
        // An address that no mail can be written to stays so.
        Err(error) => Err(DeliveryError::Permanent(error.to_string())),
    };
    let now = ctx.now();
    match sent {
        Ok(Delivery::Accepted { reply }) => {
            state.metrics.mail(MailResult::Sent);
            note_sent(ctx, mail.id, &reply).await?;
            Ok(true)
        }
        Err(DeliveryError::Permanent(reply)) => {
            tracing::warn!(mail_id = mail.id, "a mail was refused for good");
            let transaction = db::begin_write(&state.db).await?;
            users::hold(&transaction, user_id).await?;
            mail_tries::note(&transaction, mail.id, Outcome::Refused, &reply, now).await?;
            outbox::finish(&transaction, mail.id, State::Failed, Some(&reply), now).await?;
            webhooks::note(&transaction, ctx, failed(mail, user_id)).await?;
            transaction.commit().await?;
            state.metrics.mail(MailResult::Refused);
            Ok(false)
        }
        Err(DeliveryError::Unreachable(reply)) => {
            put_off(ctx, mail, WaitsFor::MailServer, &reply).await?;
            Ok(false)
        }
        Err(DeliveryError::Transient(reply)) => {
            put_off(ctx, mail, WaitsFor::Recipient, &reply).await?;
            Ok(false)
        }
    }
}

/// Notes that a mail went out. A database that is busy just now is asked again, as long as the claim
/// holds: a mail of which it knows nothing would go out once more.
async fn note_sent(ctx: &Ctx, mail_id: i64, reply: &str) -> Result<()> {
    let mut tries = 0;
    loop {
        match note_accepted(ctx, mail_id, reply).await {
            Err(_) if tries < NOTE_TRIES => tries += 1,
            noted => return Ok(noted?),
        }
        tokio::time::sleep(NOTE_PAUSE).await;
    }
}

async fn note_accepted(ctx: &Ctx, mail_id: i64, reply: &str) -> std::result::Result<(), DbErr> {
    let now = ctx.now();
    let transaction = db::begin_write(&ctx.state.db).await?;
    mail_tries::note(&transaction, mail_id, Outcome::Accepted, reply, now).await?;
    outbox::finish(&transaction, mail_id, State::Sent, Some(reply), now).await?;
    transaction.commit().await
}

/// Keeps a mail for another try.
async fn put_off(
    ctx: &Ctx,
    mail: &outgoing_mail::Model,
    waits_for: WaitsFor,
    reply: &str,
) -> Result<()> {
    let words = telemetry::without_addresses(reply);
    tracing::warn!(
        mail_id = mail.id,
        "a mail could not be sent and is kept: {words}"
    );
    let now = ctx.now();
    let next = later(
        now,
        backoff::pause(mail.attempts, ctx.state.random.fraction()),
    );
    let transaction = db::begin_write(&ctx.state.db).await?;
    mail_tries::note(&transaction, mail.id, Outcome::PutOff, reply, now).await?;
    outbox::postpone(&transaction, mail.id, waits_for, reply, next).await?;
    transaction.commit().await?;
    ctx.state.metrics.mail(MailResult::PutOff);
    Ok(())
}

/// How late mail is at the moment, if people should be told: the same for everybody who asks, and
/// it takes no account of who has one. A mail that only its recipient's server puts off is no sign
/// of it.
pub async fn delay(ctx: &Ctx) -> Result<Option<Duration>> {
    let oldest = outbox::oldest_held_up(&ctx.state.db).await?;
    let delay = oldest.map(|due_at| until(due_at, ctx.now()));
    Ok(delay.filter(|delay| *delay >= WORTH_TELLING))
}
