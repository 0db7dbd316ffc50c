//! Testing the mail settings: sends one mail at once and shows the mail server's response. The command
//! `sendtestemail` and the dashboard share this.

use crate::{
    api::access::Action,
    server::{
        change::Change,
        ctx::Ctx,
        db::{
            audit::{self, Event},
            entity::{
                mail_try::Outcome,
                outgoing_mail::{Kind, State},
            },
            mail_tries,
            outbox_control::{self, SentDirectly},
        },
        error::{Error, Result},
        identity::{Actor, authorize},
        mail::{Delivery, Envelope, Mail, clean, new_message_id},
        metrics::MailResult,
        model::EmailAddress,
        throttle,
    },
    text::dashboard::MailsText,
};
use std::time::Duration;

/// Somebody waits for the page meanwhile, so it is shorter than the page's own timeout.
const MAX_WAIT: Duration = Duration::from_secs(20);

/// The outcome of a test mail.
pub struct TestMail {
    /// The stored mail.
    pub mail_id: i64,
    /// The mail server's response, accepted or rejected.
    pub reply: std::result::Result<String, String>,
}

/// The form's initial values: the caller's own address, and how mail is sent.
///
/// # Errors
/// `NotAllowed`.
pub async fn to_test(ctx: &Ctx) -> Result<(String, &'static str)> {
    let actor = authorize(ctx, Action::SendTestMail).await?;
    let own = actor.staff().map(|staff| staff.user.email.clone());
    let backend = ctx.state.config.mail.backend.name();
    Ok((own.unwrap_or_default(), backend))
}

/// Sends one mail with the configured backend and stores the outcome. It is never retried: a test that
/// arrives hours later would only confuse.
///
/// # Errors
/// `EmailMissing`, `EmailInvalid`; `NotAllowed`; `TooManyRequests`.
pub async fn send_test(ctx: &Ctx, email: &str) -> Result<TestMail> {
    let actor = authorize(ctx, Action::SendTestMail).await?;
    let email = EmailAddress::parse(email)?;
    if let Some(user_id) = actor.user_id() {
        throttle::count_test_mail(ctx, user_id).await?;
    }
    let state = &ctx.state;
    let message_id = new_message_id(state.random.bytes(), &ctx.entry.application.sender);
    let reply = deliver_once(ctx, &email, &message_id).await;
    state.metrics.mail(match reply {
        Ok(_) => MailResult::Sent,
        Err(_) => MailResult::Refused,
    });
    let mail_id = keep(ctx, &actor, &email, &message_id, &reply).await?;
    Ok(TestMail { mail_id, reply })
}

async fn deliver_once(
    ctx: &Ctx,
    email: &EmailAddress,
    message_id: &str,
) -> std::result::Result<String, String> {
    let state = &ctx.state;
    let now = ctx.now();
    let envelope = Envelope {
        application: &ctx.entry.application,
        to: email.as_str(),
        message_id,
        date: now.utc(),
        device: None,
        network: None,
    };
    let mail = state
        .mailer
        .compose(&Mail::Test, &envelope)
        .map_err(|error| clean::reply(&error.to_string()))?;
    state.mailer.try_again(now).await;
    match tokio::time::timeout(MAX_WAIT, state.mailer.send(&state.db, &mail, now)).await {
        Ok(Ok(Delivery::Accepted { reply })) => Ok(reply),
        Ok(Err(error)) => Err(error.to_string()),
        Err(_) => {
            let seconds = MAX_WAIT.as_secs().to_string();
            Err(MailsText::TestNoAnswer.with(&[("seconds", &seconds)]))
        }
    }
}

async fn keep(
    ctx: &Ctx,
    actor: &Actor,
    email: &EmailAddress,
    message_id: &str,
    reply: &std::result::Result<String, String>,
) -> std::result::Result<i64, Error> {
    let (state, outcome, words) = match reply {
        Ok(words) => (State::Sent, Outcome::Accepted, words),
        Err(words) => (State::Failed, Outcome::Refused, words),
    };
    let sent = SentDirectly {
        kind: Kind::Test,
        recipient: email.as_str(),
        message_id,
        state,
        reply: words,
    };
    let now = ctx.now();
    let mut change = Change::begin(ctx).await?;
    let mail_id = outbox_control::insert_sent(&change, sent, now).await?;
    mail_tries::note(&change, mail_id, outcome, words, now).await?;
    let event = Event {
        actor_id: actor.user_id(),
        mail_id: Some(mail_id),
        ..ctx.event(audit::Kind::TestMailSent)
    };
    change.note(event);
    change.commit().await?;
    Ok(mail_id)
}
