//! Testing the mail settings: sends one mail at once and shows the mail server's response. The command
//! `sendtestemail` and the dashboard share this.

use super::previews;
use crate::{
    api::{access::Action, dashboard::mails::MailKind, error::ApiError},
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
        mail::{ComposedMail, Delivery, Envelope, Mail, clean, new_message_id},
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
    let message_id = new_message_id(ctx.state.random.bytes(), &ctx.entry.application.sender);
    let envelope = Envelope {
        application: &ctx.entry.application,
        to: email.as_str(),
        message_id: &message_id,
        date: ctx.now().utc(),
        device: None,
        network: None,
    };
    let mail = ctx.state.mailer.compose(&Mail::Test, &envelope);
    let mail = mail.map_err(|error| clean::reply(&error.to_string()));
    send_now(ctx, &actor, &email, &message_id, mail).await
}

/// Sends the sample of a mail to the caller's own address, in the language and the name of the application at hand.
///
/// # Errors
/// `NotAllowed`, `TooManyRequests`.
pub async fn send_sample(ctx: &Ctx, kind: MailKind) -> Result<TestMail> {
    let actor = authorize(ctx, Action::ChangeTexts).await?;
    let user = actor.user().ok_or(ApiError::NotAllowed)?;
    let email = EmailAddress::parse(&user.email)?;
    throttle::count_test_mail(ctx, user.id).await?;
    let application = ctx.entry.application.stored_id();
    let voice = ctx.state.texts.voice(application, ctx.language);
    let mail = previews::sample(ctx, kind, voice, email.as_str())?;
    let message_id = mail.message_id.clone();
    send_now(ctx, &actor, &email, &message_id, Ok(mail)).await
}

async fn send_now(
    ctx: &Ctx,
    actor: &Actor,
    email: &EmailAddress,
    message_id: &str,
    mail: std::result::Result<ComposedMail, String>,
) -> Result<TestMail> {
    let state = &ctx.state;
    let reply = match mail {
        Ok(mail) => deliver_once(ctx, &mail).await,
        Err(problem) => Err(problem),
    };
    state.metrics.mail(match reply {
        Ok(_) => MailResult::Sent,
        Err(_) => MailResult::Refused,
    });
    let mail_id = keep(ctx, actor, email, message_id, &reply).await?;
    Ok(TestMail { mail_id, reply })
}

async fn deliver_once(ctx: &Ctx, mail: &ComposedMail) -> std::result::Result<String, String> {
    let state = &ctx.state;
    let now = ctx.now();
    state.mailer.try_again(now).await;
    match tokio::time::timeout(MAX_WAIT, state.mailer.send(&state.db, mail, now)).await {
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
