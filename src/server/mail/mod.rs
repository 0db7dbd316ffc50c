//! Mails: what they say, how they look, and how they are sent.
//!
//! | where | what |
//! |---|---|
//! | `wording`, `templates` | every sentence, and its layout |
//! | `texts` | which sentences a mail has |
//! | `compose` | from a [`Mail`] to a message with its headers |
//! | `transport`, `smtp`, `file` | the backends |
//! | `clean` | sanitizes names and servers' responses |
//!
//! This module knows single mails. Which mails are due, when one is retried and what is recorded about it is
//! up to the worker. It never logs a token or a link.

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
use sea_orm::ConnectionTrait;
use std::io::Write;
use templates::Templates;

/// Composes and sends mails. Created once at startup and shared.
pub struct Mailer {
    templates: Templates,
    transport: Transport,
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
        match &self.transport {
            Transport::Smtp(smtp) => smtp.check(now).await,
            Transport::File(folder) => file::check(folder).await,
            Transport::Console | Transport::Mailbox | Transport::Dummy => Ok(()),
        }
    }

    /// Lets the next mail log in even if the mail server has just rejected that: somebody wants to know
    /// whether it works now.
    pub async fn allow_log_in(&self) {
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
