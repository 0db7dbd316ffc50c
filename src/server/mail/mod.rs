//! Mails: what they say, how they look, and how they are sent.
//!
//! | where | what |
//! |---|---|
//! | `wording`, `templates` | every sentence, and its layout |
//! | `texts` | which sentences a mail has |
//! | `compose` | from a [`Mail`] to a message with its headers |
//! | `transport`, `smtp`, `file` | the backends |
//! | `breaker` | how many mails may be tried in an outage |
//! | `clean` | sanitizes names and servers' responses |
//!
//! This module knows single mails. Which mails are due, when one is retried and what is recorded about it is
//! up to the worker. It never logs a token or a link.

mod breaker;
pub mod clean;
mod compose;
mod file;
mod smtp;
mod templates;
mod texts;
mod transport;
mod wording;

#[cfg(test)]
mod tests;

pub use compose::{
    AccountLink, ComposeError, ComposedMail, Envelope, Mail, Notice, new_message_id,
};
pub use texts::texts_of;
pub use transport::{Delivery, DeliveryError, Transport, TransportError, Why};

use crate::server::{
    config::MailConfig,
    db::{
        entity::Timestamp,
        mailbox::{self, KeptMail},
    },
};
use breaker::Breaker;
use sea_orm::ConnectionTrait;
use std::io::Write;
use templates::Templates;

/// Composes and sends mails. Created once at startup and shared.
pub struct Mailer {
    templates: Templates,
    transport: Transport,
    breaker: Breaker,
}

impl Mailer {
    /// A mailer as configured.
    ///
    /// # Errors
    /// If TLS is required and there are no trusted certificates.
    pub fn new(config: &MailConfig) -> Result<Self, TransportError> {
        Ok(Self {
            templates: Templates::new(),
            transport: Transport::new(&config.backend)?,
            breaker: Breaker::default(),
        })
    }

    /// Composes a mail to one address.
    ///
    /// # Errors
    /// If the address or the link can't be used. A retry would not help.
    pub fn compose(
        &self,
        mail: &Mail,
        envelope: &Envelope<'_>,
    ) -> Result<ComposedMail, ComposeError> {
        compose::compose(&self.templates, mail, envelope)
    }

    /// Sends a mail. `now` is the time of sending, which may be later than the date in the mail.
    ///
    /// # Errors
    /// [`DeliveryError::Unreachable`] or [`DeliveryError::Transient`] if a retry is worthwhile, otherwise
    /// [`DeliveryError::Permanent`]. A mail whose acceptance got lost counts as not sent: better twice than
    /// never (RFC 5321 §4.5.3.2.6).
    pub async fn send(
        &self,
        db: &impl ConnectionTrait,
        mail: &ComposedMail,
        now: Timestamp,
    ) -> Result<Delivery, DeliveryError> {
        let sent = self.send_once(db, mail, now).await;
        self.noted(sent, now)
    }

    async fn send_once(
        &self,
        db: &impl ConnectionTrait,
        mail: &ComposedMail,
        now: Timestamp,
    ) -> Result<Delivery, DeliveryError> {
        let raw = mail.message.formatted();
        let accepted = |reply: &str| {
            Ok(Delivery::Accepted {
                reply: reply.to_owned(),
            })
        };
        match &self.transport {
            Transport::Smtp(smtp) => smtp.deliver(mail.message.envelope(), &raw, now).await,
            Transport::File(folder) => {
                let path = file::write(folder, &mail.message_id, now.utc(), raw).await?;
                accepted(&format!("written to {}", path.display()))
            }
            Transport::Console => {
                let mut out = std::io::stdout().lock();
                out.write_all(&raw)
                    .and_then(|()| out.flush())
                    .map_err(|error| DeliveryError::Unreachable(error.to_string().into()))?;
                accepted("printed to standard output")
            }
            Transport::Mailbox => {
                keep(db, mail, &raw, now).await?;
                accepted("kept in the mailbox")
            }
            Transport::Dummy => accepted("dropped"),
        }
    }

    /// Checks that a mail could be sent now, without sending one.
    ///
    /// # Errors
    /// What [`Mailer::send`] would return for any mail: [`DeliveryError::Unreachable`].
    pub async fn check_connection(&self, now: Timestamp) -> Result<(), DeliveryError> {
        let checked = match &self.transport {
            Transport::Smtp(smtp) => smtp.check(now).await,
            Transport::File(folder) => file::check(folder).await,
            Transport::Console | Transport::Mailbox | Transport::Dummy => Ok(()),
        };
        self.noted(checked, now)
    }

    /// How many mails may be on their way at a time: `most`; in an outage none, and one now and then.
    pub fn allows(&self, most: usize, now: Timestamp) -> usize {
        self.breaker.allows(most, now)
    }

    /// The same as [`Mailer::check_connection`], but only in an outage: what a mail would bring need not be made
    /// before the server answers again.
    ///
    /// # Errors
    /// [`DeliveryError::Unreachable`].
    pub async fn check_in_outage(&self, now: Timestamp) -> Result<(), DeliveryError> {
        if self.breaker.is_in_outage() {
            return self.check_connection(now).await;
        }
        Ok(())
    }

    fn noted<T>(
        &self,
        tried: Result<T, DeliveryError>,
        now: Timestamp,
    ) -> Result<T, DeliveryError> {
        let was_reached = !matches!(tried, Err(DeliveryError::Unreachable(_)));
        self.breaker.note(was_reached, now);
        tried
    }

    /// Lets the next mail go, and log in, even if the mail server could not be reached just now, or has rejected
    /// that: somebody wants to know whether it works now.
    pub async fn try_again(&self, now: Timestamp) {
        self.breaker.end_pause(now);
        if let Transport::Smtp(smtp) = &self.transport {
            smtp.allow_log_in().await;
        }
    }
}

/// Stores a mail in the development mailbox.
async fn keep(
    db: &impl ConnectionTrait,
    mail: &ComposedMail,
    raw: &[u8],
    now: Timestamp,
) -> Result<(), DeliveryError> {
    let envelope = mail.message.envelope();
    let kept = KeptMail {
        sender: envelope.from().map(ToString::to_string).unwrap_or_default(),
        recipient: envelope.to().iter().map(ToString::to_string).collect(),
        subject: mail.subject.clone(),
        text: mail.text.clone(),
        html: mail.html_alone(),
        raw: String::from_utf8_lossy(raw).into_owned(),
        received_at: now,
    };
    mailbox::keep(db, kept)
        .await
        .map_err(|error| DeliveryError::Unreachable(clean::reply(&error.to_string()).into()))
}
