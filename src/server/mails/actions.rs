//! Retrying and cancelling mails.

use super::{Found, find};
use crate::{
    api::{access::Action, error::ApiError},
    server::{
        change::Change,
        ctx::Ctx,
        db::{
            audit::{self, Event},
            entity::{Timestamp, outgoing_mail, outgoing_mail::State},
            outbox_control,
        },
        error::Result,
        identity::authorize,
    },
};

/// Retries a waiting mail now, or queues one again that was given up or cancelled. A mail that waits for the
/// limit of its address keeps waiting: the limit protects that mailbox.
///
/// # Errors
/// `NotFound`; `NotAllowed`; `MailIsGoing`, `MailWaitsForLimit`, `MailIsOver`, `CaseIsOver`.
pub async fn retry(ctx: &Ctx, id: i64) -> Result<()> {
    let actor = authorize(ctx, Action::RetryMail).await?;
    let Found { mail, user, .. } = find(ctx, id).await?;
    let now = ctx.now();
    let mut change = Change::begin(ctx).await?;
    let is_done = match mail.state {
        State::Queued => outbox_control::hasten(&change, id, now).await?,
        State::Failed | State::Cancelled => {
            let due_at = if mail.due_at > now { mail.due_at } else { now };
            outbox_control::queue_again(&change, id, due_at).await?
        }
        State::Sent | State::Dropped => false,
    };
    if !is_done {
        return Err(why_not(&mail, now).into());
    }
    let event = Event {
        actor_id: actor.user_id(),
        subject_id: user.map(|user| user.id),
        case_id: mail.case_id,
        mail_id: Some(mail.id),
        ..ctx.event(audit::Kind::MailRetried)
    };
    change.note(event);
    // Before the worker is woken, which would still wait.
    ctx.state.mailer.try_again(ctx.now()).await;
    change.commit().await?;
    Ok(())
}

/// Why nothing could be done with a mail. It may have changed since it was read; a reload shows its current
/// state.
fn why_not(mail: &outgoing_mail::Model, now: Timestamp) -> ApiError {
    match mail.state {
        State::Queued if mail.due_at > now => ApiError::MailWaitsForLimit,
        State::Queued => ApiError::MailIsGoing,
        State::Failed | State::Cancelled if mail.kind.is_link() => ApiError::CaseIsOver,
        _ => ApiError::MailIsOver,
    }
}

/// Retries all mails that wait for the mail server; returns how many.
///
/// # Errors
/// `NotAllowed`.
pub async fn retry_waiting(ctx: &Ctx) -> Result<u64> {
    let actor = authorize(ctx, Action::RetryMail).await?;
    let mut change = Change::begin(ctx).await?;
    let hastened = outbox_control::retry_held_up_now(&change, ctx.now()).await?;
    let event = Event {
        actor_id: actor.user_id(),
        ..ctx.event(audit::Kind::MailsRetried)
    };
    change.note(event);
    // Before the worker is woken, which would still wait.
    ctx.state.mailer.try_again(ctx.now()).await;
    change.commit().await?;
    Ok(hastened)
}

/// Cancels a recovery mail that was not sent yet. Staff can't cancel a notice of a new password: it is how
/// people learn that somebody is in their account.
///
/// # Errors
/// `NotFound`; `NotAllowed`; `MailIsGoing` while a worker has it in hand; `MailIsOver`.
pub async fn cancel(ctx: &Ctx, id: i64) -> Result<()> {
    let actor = authorize(ctx, Action::CancelMail).await?;
    let Found { mail, user, .. } = find(ctx, id).await?;
    if let Some(user) = &user {
        actor.require_over(user)?;
    }
    if !mail.kind.is_link() {
        return Err(ApiError::NotAllowed.into());
    }
    let mut change = Change::begin(ctx).await?;
    if !outbox_control::cancel(&change, id, ctx.now()).await? {
        return Err(match mail.state {
            State::Queued => ApiError::MailIsGoing,
            _ => ApiError::MailIsOver,
        }
        .into());
    }
    let event = Event {
        actor_id: actor.user_id(),
        subject_id: user.map(|user| user.id),
        case_id: mail.case_id,
        mail_id: Some(mail.id),
        ..ctx.event(audit::Kind::MailCancelled)
    };
    change.note(event);
    change.commit().await?;
    Ok(())
}
