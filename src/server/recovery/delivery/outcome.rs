//! The outcome of a delivery attempt: it is recorded, and the mail is sent, kept for later, or ended.
//!
//! Everything but a success is written only while the claim holds. If another worker has taken the mail
//! meanwhile, that one decides.

use crate::{
    api::dashboard::{mails::MailProblem, webhooks::EventType},
    server::{
        account_events::{self, Happening},
        backoff, callers,
        change::{Change, ChangeOfAccount},
        clock::later,
        ctx::Ctx,
        db::{
            caller_checks,
            entity::{
                mail_try::Outcome,
                outgoing_mail::{self, State, WaitsFor},
            },
            failure::Failure,
            freeze_tokens, mail_tries,
            outbox::{self, Waiting},
            reset_tokens,
        },
        error::Result,
        freezing,
        mail::{Delivery, DeliveryError, Envelope, Mail, Why},
        metrics::MailResult,
        recovery::limits,
        telemetry,
    },
};
use sea_orm::DbErr;
use std::time::Duration;

/// How often, and after what pause, recording a success is retried.
const NOTE_TRIES: u32 = 6;
const NOTE_PAUSE: Duration = Duration::from_secs(1);
/// Links of one case that are valid at the same time.
const LIVE_LINKS: usize = 3;

pub async fn drop_mail(ctx: &Ctx, mail: &outgoing_mail::Model) -> Result<()> {
    if outbox::end(&ctx.state.db, mail, State::Dropped, None, ctx.now()).await? {
        ctx.state.metrics.mail(MailResult::Dropped);
    }
    Ok(())
}

/// Gives a mail up that could not be sent for too long, with the last that was said to it. Where an account
/// was found for it, other programs are told.
pub async fn give_up(
    ctx: &Ctx,
    mail: &outgoing_mail::Model,
    state: State,
    user_id: Option<i64>,
) -> Result<()> {
    let reply = mail.last_reply.as_deref();
    let is_ended = match user_id {
        Some(user_id) => {
            let mut change = ChangeOfAccount::begin_brief(ctx, user_id).await?;
            let is_ended = outbox::end(&change, mail, state, reply, ctx.now()).await?;
            if is_ended {
                account_events::tell(&mut change, ctx, failed(mail)).await?;
                change.commit().await?;
            }
            is_ended
        }
        None => outbox::end(&ctx.state.db, mail, state, reply, ctx.now()).await?,
    };
    if !is_ended {
        return Ok(());
    }
    ctx.state.metrics.mail(match state {
        State::Dropped => MailResult::Dropped,
        _ => MailResult::Refused,
    });
    Ok(())
}

/// Notes that working on a mail came to a fault of this program. It is tried again later, and given up when
/// that has happened too often.
pub async fn note_fault(ctx: &Ctx, mail: &outgoing_mail::Model) -> Result<()> {
    let jitter = ctx.state.random.fraction();
    let next = later(ctx.now(), backoff::pause(mail.faults, jitter));
    if !outbox::note_fault(&ctx.state.db, mail, next).await? {
        return Ok(());
    }
    let faults = mail.faults.saturating_add(1);
    if faults < backoff::MOST_FAULTS {
        return Ok(());
    }
    // If it is the telling that comes to a fault, the mail ends untold the next time.
    let told_of = mail.user_id.filter(|_| faults == backoff::MOST_FAULTS);
    give_up(ctx, mail, State::Failed, told_of).await
}

fn failed(mail: &outgoing_mail::Model) -> Happening<'static> {
    Happening {
        mail_id: Some(mail.id),
        ..EventType::MailFailed.into()
    }
}

/// The links in a mail: their lifetime begins when it was sent.
pub enum Brings {
    Nothing,
    /// Links for a new password; older ones of their case end then.
    Links {
        case_id: i64,
        token_ids: Vec<i64>,
    },
    FreezeLink(i64),
    /// The code of the mail, for a caller.
    CallerCode,
}

/// Keeps a mail for later while the site has sent as many as it may; returns whether it has to wait.
pub async fn waits_for_site(ctx: &Ctx, mail: &outgoing_mail::Model) -> Result<bool> {
    let Some(later) = limits::site_pause(&ctx.state.db, ctx).await? else {
        return Ok(false);
    };
    ctx.state.metrics.limit_hit("site");
    let waiting = Waiting {
        waits_for: WaitsFor::SiteLimit,
        reply: "The site has sent as many mails as RATE_LIMITS lets it.",
        problem: None,
    };
    outbox::postpone(&ctx.state.db, mail, waiting, later).await?;
    Ok(true)
}

/// Sends a mail and records the outcome, also of the links that it brings.
pub async fn deliver_once(
    ctx: &Ctx,
    mail: &outgoing_mail::Model,
    content: &Mail<'_>,
    (user_id, recipient): (Option<i64>, &str),
    brings: &Brings,
) -> Result<()> {
    let state = &ctx.state;
    let application = state.config.applications.kept(mail.application.as_deref());
    let languages = match content {
        // For administrators, who read the dashboard.
        Mail::Alert { .. } => state.languages.of_dashboard(),
        _ => application.languages(&state.languages),
    };
    let language = languages.kept(mail.language.as_deref());
    let voice = state.texts.voice(application.stored_id(), language);
    let written = voice.speak(|| {
        let envelope = Envelope {
            application,
            to: recipient,
            message_id: &mail.message_id,
            date: mail.created_at.utc(),
            device: mail.device.as_deref(),
            network: mail.network.as_deref(),
        };
        state.mailer.compose(content, &envelope)
    });
    let sent = match written {
        Ok(written) => state.mailer.send(&state.db, &written, ctx.now()).await,
        // An invalid address stays invalid.
        Err(error) => Err(DeliveryError::Permanent(error.to_string())),
    };
    match sent {
        Ok(Delivery::Accepted { reply }) => {
            state.metrics.mail(MailResult::Sent);
            note_sent(ctx, mail.id, &reply, brings).await
        }
        Err(DeliveryError::Permanent(reply)) => {
            tracing::warn!(mail_id = mail.id, "a mail was refused for good");
            match user_id {
                Some(user_id) => {
                    let mut change = ChangeOfAccount::begin_brief(ctx, user_id).await?;
                    if note_refused(&change, ctx, mail, &reply).await? {
                        account_events::tell(&mut change, ctx, failed(mail)).await?;
                    }
                    change.commit().await?;
                }
                None => {
                    let change = Change::begin_brief(ctx).await?;
                    note_refused(&change, ctx, mail, &reply).await?;
                    change.commit().await?;
                }
            }
            state.metrics.mail(MailResult::Refused);
            Ok(())
        }
        Err(DeliveryError::Unreachable(why)) => defer(ctx, mail, WaitsFor::MailServer, &why).await,
        Err(DeliveryError::Transient(why)) => defer(ctx, mail, WaitsFor::Recipient, &why).await,
    }
}

/// Ends a mail that was refused for good; `false` if it was deleted together with its account, ended, or is
/// another's by now.
async fn note_refused(
    change: &Change,
    ctx: &Ctx,
    mail: &outgoing_mail::Model,
    reply: &str,
) -> Result<bool> {
    if !outbox::hold(change, mail.id).await? {
        return Ok(false);
    }
    let now = ctx.now();
    mail_tries::note(change, mail.id, Outcome::Refused, reply, now).await?;
    Ok(outbox::end(change, mail, State::Failed, Some(reply), now).await?)
}

/// Records that a mail was sent. A busy database is retried while the claim holds: otherwise the mail would
/// be sent again.
async fn note_sent(ctx: &Ctx, mail_id: i64, reply: &str, brings: &Brings) -> Result<()> {
    let mut tries = 0;
    loop {
        match note_accepted(ctx, mail_id, reply, brings).await {
            Err(error) if tries < NOTE_TRIES && Failure::of(&error) != Failure::Fault => tries += 1,
            noted => return Ok(noted?),
        }
        tokio::time::sleep(NOTE_PAUSE).await;
    }
}

async fn note_accepted(
    ctx: &Ctx,
    mail_id: i64,
    reply: &str,
    brings: &Brings,
) -> std::result::Result<(), DbErr> {
    let now = ctx.now();
    let change = Change::begin_brief(ctx).await?;
    // Before the mail, as where a link is used.
    match brings {
        Brings::Nothing => {}
        Brings::Links { case_id, token_ids } => {
            let expires_at = later(now, ctx.state.config.password_reset_timeout);
            for token_id in token_ids {
                reset_tokens::set_expiry(&change, *token_id, expires_at).await?;
            }
            // Only a link that has arrived may end an older one.
            reset_tokens::revoke_all_but_newest(&change, *case_id, LIVE_LINKS, now).await?;
        }
        Brings::FreezeLink(id) => {
            let expires_at = later(now, freezing::LINK_LIFE);
            freeze_tokens::set_expiry(&change, *id, expires_at).await?;
        }
        Brings::CallerCode => {
            let expires_at = later(now, callers::LIFE);
            caller_checks::note_sent(&change, mail_id, now, expires_at).await?;
        }
    }
    // If the mail was deleted together with its account, there is nothing to record.
    if !outbox::note_sent(&change, mail_id, reply, now).await? {
        return Ok(());
    }
    mail_tries::note(&change, mail_id, Outcome::Accepted, reply, now).await?;
    change.commit().await
}

/// Keeps a mail for another attempt.
pub async fn defer(
    ctx: &Ctx,
    mail: &outgoing_mail::Model,
    waits_for: WaitsFor,
    why: &Why,
) -> Result<()> {
    let reply = &why.words;
    let problem = why.problem.map(MailProblem::name);
    let words = telemetry::without_addresses(reply);
    tracing::warn!(
        mail_id = mail.id,
        problem,
        "a mail could not be sent and is kept: {words}"
    );
    let now = ctx.now();
    let next = later(
        now,
        backoff::pause(mail.attempts, ctx.state.random.fraction()),
    );
    let change = Change::begin_brief(ctx).await?;
    if !outbox::hold(&change, mail.id).await? {
        return Ok(());
    }
    mail_tries::note(&change, mail.id, Outcome::PutOff, reply, now).await?;
    let waiting = Waiting {
        waits_for,
        reply,
        problem,
    };
    outbox::postpone(&change, mail, waiting, next).await?;
    change.commit().await?;
    ctx.state.metrics.mail(MailResult::PutOff);
    Ok(())
}
