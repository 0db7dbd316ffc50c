//! What a mail server's no means: not now, or never.
//!
//! The rule behind all of it: a mail may only be given up for a reason that lies in its recipient
//! or its content. Whatever an operator can mend is waited for.

use super::conversation::Step;
use crate::server::mail::{DeliveryError, clean};
use lettre::transport::smtp::{Error, response::Response};
use std::error::Error as StdError;

/// Judges what went wrong at a step.
pub fn judge(step: Step, error: &Error) -> DeliveryError {
    let Some(reply) = words(error) else {
        let cause = root_cause(error);
        return DeliveryError::Transient(format!(
            "the connection to the mail server broke: {cause}"
        ));
    };
    let code = error.status().map_or(0, u16::from);
    if is_final(step, code, &reply) {
        DeliveryError::Permanent(reply)
    } else {
        DeliveryError::Transient(reply)
    }
}

/// Whether a refusal is the last word on this mail. `reply` starts with `code`.
fn is_final(step: Step, code: u16, reply: &str) -> bool {
    // The enhanced status code, if there is one (RFC 3463).
    let status = reply.split(' ').nth(1).unwrap_or_default();
    let is_about_us = match step {
        // Who we are and in whose name we write is the operator's to set.
        Step::Sender => true,
        // Many servers say only now what they think of us: a sender they do not like, a rule, or
        // that they will not carry our mail elsewhere, which some say without a status.
        Step::Recipient => {
            matches!(status, "5.1.7" | "5.1.8")
                || status.starts_with("5.7.")
                || reply.to_ascii_lowercase().contains("relay")
        }
        Step::Data | Step::Message => false,
    };
    let can_pass = match code {
        // Words that the server did not understand or did not want yet: EHLO, STARTTLS or AUTH
        // would have to come first or be other than it was (RFC 4954 §6).
        500 | 502..=504 | 530 | 534 | 535 | 538 => true,
        // A full mailbox, which its owner can empty: RFC 3463 §3.3 calls it a persistent transient
        // failure. Said of the message, 552 means its size (RFC 5321 §4.2.3) unless it says so.
        552 => step == Step::Recipient || status == "5.2.2",
        _ => false,
    };
    (500..600).contains(&code) && !is_about_us && !can_pass
}

/// The server's words in an error, on one line with their code, if it came to words.
pub fn words(error: &Error) -> Option<String> {
    let code = error.status()?;
    let said = error.source().map(ToString::to_string).unwrap_or_default();
    Some(clean::reply(&format!("{code} {said}")))
}

/// The server's words of agreement, on one line with their code.
pub fn reply(response: &Response) -> String {
    let said: Vec<_> = response.message().collect();
    clean::reply(&format!("{} {}", response.code(), said.join(" ")))
}

/// The innermost reason: `lettre` wraps it in words that tell an operator nothing.
pub fn root_cause(error: &dyn StdError) -> String {
    let mut innermost = error;
    while let Some(source) = innermost.source() {
        innermost = source;
    }
    clean::reply(&innermost.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_recipient_and_the_content_are_final() {
        for (step, reply, is_last_word) in [
            (Step::Recipient, "550 5.1.1 no such user", true),
            (Step::Recipient, "553 mailbox name not allowed", true),
            (Step::Recipient, "556 5.1.10 null MX", true),
            (
                Step::Recipient,
                "554 5.7.1 <a@b>: Relay access denied",
                false,
            ),
            (Step::Recipient, "550 relay not permitted", false),
            (Step::Recipient, "501 5.1.3 bad address syntax", true),
            (
                Step::Recipient,
                "553 5.7.1 <a@b>: Sender address rejected",
                false,
            ),
            (
                Step::Recipient,
                "550 5.1.8 sender's domain not found",
                false,
            ),
            (
                Step::Recipient,
                "504 5.5.2 <vm>: Helo command rejected",
                false,
            ),
            (Step::Recipient, "552 5.2.2 mailbox full", false),
            (
                Step::Recipient,
                "530 5.7.0 Must issue a STARTTLS command first",
                false,
            ),
            (Step::Recipient, "450 4.2.0 greylisted", false),
            (Step::Recipient, "452 4.2.2 over quota", false),
            (Step::Data, "554 5.5.1 no valid recipients", true),
            (Step::Data, "503 5.5.1 need RCPT", false),
            (Step::Message, "550 5.7.1 looks like spam", true),
            (Step::Message, "552 message size exceeds limit", true),
            (Step::Message, "552 5.2.2 over quota", false),
            (Step::Message, "554 5.6.0 refused", true),
            (Step::Message, "451 4.3.0 try again later", false),
            (Step::Message, "452 4.3.1 disk full", false),
            (
                Step::Sender,
                "550 5.7.60 not allowed to send as this sender",
                false,
            ),
            (Step::Sender, "530 5.7.0 authentication required", false),
            (Step::Sender, "421 4.3.2 shutting down", false),
        ] {
            let code = reply[..3].parse().unwrap();
            assert_eq!(
                is_final(step, code, reply),
                is_last_word,
                "{step:?} {reply}"
            );
        }
    }
}
