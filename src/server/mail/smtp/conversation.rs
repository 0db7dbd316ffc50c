//! One mail over one connection: sender, recipient, message (RFC 5321 §3.3).

use super::verdict;
use crate::server::mail::{Delivery, DeliveryError};
use lettre::{
    address::Envelope,
    transport::smtp::{
        Error,
        client::AsyncSmtpConnection,
        commands::{Data, Mail, Rcpt},
        extension::{Extension, MailBodyParameter, MailParameter},
        response::{Response, Severity},
    },
};

/// What was being said when a mail was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Sender,
    Recipient,
    /// The word DATA, which only asks whether the message may come.
    Data,
    Message,
}

/// Why a mail was not taken.
#[derive(Debug)]
pub enum Refusal {
    /// The server said no, or nothing, or the connection broke.
    Error { step: Step, error: Error },
    /// The server said yes to something else.
    OutOfStep { step: Step, reply: String },
    /// The address needs SMTPUTF8 and the server does not have it.
    NeedsUtf8,
}

impl Refusal {
    /// Whether the server and we still agree on who speaks next.
    ///
    /// That is so after a plain no; after 421 the server hangs up (RFC 5321 §3.8).
    pub fn left_in_step(&self) -> bool {
        match self {
            Self::Error { error, .. } => error.status().is_some_and(|code| u16::from(code) != 421),
            Self::OutOfStep { .. } => false,
            Self::NeedsUtf8 => true,
        }
    }

    /// Whether the connection failed before any of the message was on it, so that the mail can go
    /// over another one without arriving twice.
    pub fn is_before_the_mail(&self) -> bool {
        match self {
            Self::Error { step, .. } | Self::OutOfStep { step, .. } => {
                !self.left_in_step() && *step != Step::Message
            }
            Self::NeedsUtf8 => false,
        }
    }
}

impl From<Refusal> for DeliveryError {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Error { step, error } => verdict::judge(step, &error),
            Refusal::OutOfStep { reply, .. } => {
                Self::Transient(format!("the mail server answered out of step: {reply}"))
            }
            Refusal::NeedsUtf8 => Self::Permanent(
                "the mail server takes only addresses in ASCII: it does not offer SMTPUTF8"
                    .to_owned(),
            ),
        }
    }
}

/// Hands a message over and returns the server's words of acceptance.
pub async fn hand_over(
    connection: &mut AsyncSmtpConnection,
    envelope: &Envelope,
    message: &[u8],
) -> Result<Delivery, Refusal> {
    let mut parameters = Vec::new();
    // All content is encoded as ASCII, so other bytes can only be those of an address in a header;
    // a server with SMTPUTF8 has 8BITMIME as well (RFC 6531 §3.1).
    if !message.is_ascii() {
        if !connection
            .server_info()
            .supports_feature(Extension::SmtpUtfEight)
        {
            return Err(Refusal::NeedsUtf8);
        }
        parameters.push(MailParameter::SmtpUtfEight);
        parameters.push(MailParameter::Body(MailBodyParameter::EightBitMime));
    }

    let sender = Mail::new(envelope.from().cloned(), parameters);
    expect(
        Step::Sender,
        Severity::PositiveCompletion,
        connection.command(sender).await,
    )?;
    for recipient in envelope.to() {
        let recipient = Rcpt::new(recipient.clone(), Vec::new());
        expect(
            Step::Recipient,
            Severity::PositiveCompletion,
            connection.command(recipient).await,
        )?;
    }
    expect(
        Step::Data,
        Severity::PositiveIntermediate,
        connection.command(Data).await,
    )?;
    let accepted = expect(
        Step::Message,
        Severity::PositiveCompletion,
        connection.message(message).await,
    )?;
    Ok(Delivery::Accepted {
        reply: verdict::reply(&accepted),
    })
}

/// `lettre` takes 2xx and 3xx alike for a yes. But a 354 at the end is none, and a 250 to DATA is
/// the answer to something else.
fn expect(
    step: Step,
    severity: Severity,
    answer: Result<Response, Error>,
) -> Result<Response, Refusal> {
    let response = answer.map_err(|error| Refusal::Error { step, error })?;
    if response.code().severity == severity {
        Ok(response)
    } else {
        Err(Refusal::OutOfStep {
            step,
            reply: verdict::reply(&response),
        })
    }
}
