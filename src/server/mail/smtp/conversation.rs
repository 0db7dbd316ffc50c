//! One mail over one connection: sender, recipient, message (RFC 5321 §3.3).

use super::{
    connection::{Broken, Connection},
    phrases,
    reply::Reply,
    verdict,
    verdict::Step,
};
use crate::{
    api::dashboard::mails::MailProblem,
    server::mail::{Delivery, DeliveryError, Why},
};
use lettre::address::Envelope;

/// Why a mail was not accepted.
#[derive(Debug)]
pub enum Refusal {
    /// The server rejected it.
    No { step: Step, reply: Reply },
    /// The reply did not fit the command.
    OutOfStep { step: Step, reply: Reply },
    /// The reply was unreadable, or the connection broke.
    Broken { step: Step, cause: Broken },
    /// An address needs SMTPUTF8 and the server does not have it.
    NeedsUtf8 { is_sender: bool },
}

impl Refusal {
    /// Whether the server and we still agree on whose turn it is.
    ///
    /// That is so after an ordinary rejection; after 421 the server hangs up (RFC 5321 §3.8).
    pub fn left_in_step(&self) -> bool {
        match self {
            Self::No { reply, .. } => reply.code != 421,
            Self::OutOfStep { .. } | Self::Broken { .. } => false,
            Self::NeedsUtf8 { .. } => true,
        }
    }

    /// Whether reusing the connection is the cause, so that the mail should use a new one. None of the
    /// message was sent, so it can't arrive twice.
    ///
    /// Servers limit the mails per connection. Some say so with 421, and others with any other code at the
    /// next sender.
    pub fn is_of_the_connection(&self) -> bool {
        match self {
            Self::No { step, reply } => {
                let is_about_it = || phrases::is_about_the_session(&reply.words().to_lowercase());
                match step {
                    Step::Message => false,
                    Step::Sender => reply.code < 500 || is_about_it(),
                    Step::Recipient | Step::Data => reply.code == 421 || is_about_it(),
                }
            }
            Self::OutOfStep { step, .. } | Self::Broken { step, .. } => *step != Step::Message,
            Self::NeedsUtf8 { .. } => false,
        }
    }
}

impl From<Refusal> for DeliveryError {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::No { step, reply } => verdict::error_of(step, &reply),
            Refusal::OutOfStep { reply, .. } => Self::Transient(
                format!("the mail server answered out of step: {}", reply.words()).into(),
            ),
            Refusal::Broken { cause, .. } => {
                Self::Transient(format!("the connection to the mail server broke: {cause}").into())
            }
            Refusal::NeedsUtf8 { is_sender: false } => Self::Permanent(
                "the mail server takes only addresses in ASCII: it does not offer SMTPUTF8"
                    .to_owned(),
            ),
            Refusal::NeedsUtf8 { is_sender: true } => Self::Transient(Why::operators(
                "the mail server takes only addresses in ASCII, and DEFAULT_FROM_EMAIL has other \
                 letters before its @"
                    .to_owned(),
                MailProblem::Sender,
            )),
        }
    }
}

/// Sends a message and returns the server's acceptance.
pub async fn deliver_once(
    connection: &mut Connection,
    envelope: &Envelope,
    message: &[u8],
) -> Result<Delivery, Refusal> {
    let sender = envelope.from().map(ToString::to_string).unwrap_or_default();
    // All content is encoded as ASCII, so other bytes can only be those of an address in a header; a server
    // with SMTPUTF8 has 8BITMIME as well (RFC 6531 §3.1).
    let parameters = if message.is_ascii() {
        ""
    } else if connection.offers.smtp_utf8 {
        " SMTPUTF8 BODY=8BITMIME"
    } else {
        let is_sender = !sender.is_ascii();
        return Err(Refusal::NeedsUtf8 { is_sender });
    };
    let command = format!("MAIL FROM:<{sender}>{parameters}");
    let agreed = connection.command(&command).await;
    expect(Step::Sender, agreed, Reply::is_yes)?;
    for recipient in envelope.to() {
        let agreed = connection.command(&format!("RCPT TO:<{recipient}>")).await;
        expect(Step::Recipient, agreed, Reply::is_yes)?;
    }
    let agreed = connection.command("DATA").await;
    expect(Step::Data, agreed, Reply::is_go_on)?;
    let taken = connection.message(message).await;
    let taken = expect(Step::Message, taken, Reply::is_yes)?;
    Ok(Delivery::Accepted {
        reply: taken.words(),
    })
}

/// 354 at the end is no acceptance, and 250 to DATA is the reply to something else.
fn expect(
    step: Step,
    answer: Result<Reply, Broken>,
    is_agreed: fn(&Reply) -> bool,
) -> Result<Reply, Refusal> {
    match answer {
        Ok(reply) if is_agreed(&reply) => Ok(reply),
        Ok(reply) if reply.code >= 400 => Err(Refusal::No { step, reply }),
        Ok(reply) => Err(Refusal::OutOfStep { step, reply }),
        Err(cause) => Err(Refusal::Broken { step, cause }),
    }
}
