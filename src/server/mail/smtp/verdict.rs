//! The meaning of a mail server's rejection: who can fix it, and whether the mail waits for that.
//!
//! The rule: a mail is given up only for a reason in its recipient or its content. Whatever the operator can
//! fix is waited for, and shown with instructions.
//!
//! Enhanced status codes (RFC 3463, RFC 7372) tell most of it, where they are used correctly. Large providers
//! also have codes and phrases of their own; `phrases` finds those.

use super::{
    phrases,
    reply::{Reply, Status},
};
use crate::{
    api::dashboard::mails::MailProblem,
    server::mail::{DeliveryError, Why},
};

/// The command that was rejected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Sender,
    Recipient,
    /// DATA, before the message itself.
    Data,
    Message,
}

/// Who can fix it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FixedBy {
    /// The owner of the mailbox, or nobody has it.
    Recipient,
    /// The operator: settings, DNS records, the provider's account.
    Operator(MailProblem),
    /// Nobody, for this mail; or only time will tell.
    Nobody,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verdict {
    pub fixed_by: FixedBy,
    /// Whether the mail is given up.
    pub is_final: bool,
}

impl Verdict {
    const fn waits(fixed_by: FixedBy) -> Self {
        Self {
            fixed_by,
            is_final: false,
        }
    }
}

/// Classifies a rejection of a command.
pub fn error_of(step: Step, reply: &Reply) -> DeliveryError {
    let words = reply.words();
    match judge(step, reply) {
        Verdict { is_final: true, .. } => DeliveryError::Permanent(words),
        Verdict {
            fixed_by: FixedBy::Operator(problem),
            ..
        } => DeliveryError::Transient(Why::operators(words, problem)),
        _ => DeliveryError::Transient(words.into()),
    }
}

pub fn judge(step: Step, reply: &Reply) -> Verdict {
    let status = reply.status();
    let words = reply.words().to_lowercase();
    let is_refused = (500..600).contains(&reply.code);
    if let Some(verdict) = of_recipient(step, reply.code, status, &words) {
        return Verdict {
            is_final: verdict.is_final && is_refused,
            ..verdict
        };
    }
    if let Some(problem) = of_code(reply.code, &words)
        .or_else(|| phrases::problem(&words))
        .or_else(|| status.and_then(of_status))
    {
        return Verdict::waits(FixedBy::Operator(problem));
    }
    match (step, reply.code) {
        // A command that the server did not understand or expect.
        (_, ..500 | 500 | 502..=504) => Verdict::waits(FixedBy::Nobody),
        // The sender's address is the operator's setting.
        (Step::Sender, _) => Verdict::waits(FixedBy::Operator(MailProblem::Sender)),
        // Many servers reject us only at this point.
        (Step::Recipient, _) if is_policy(status) => {
            Verdict::waits(FixedBy::Operator(MailProblem::Policy))
        }
        (Step::Recipient, _) => Verdict {
            fixed_by: FixedBy::Recipient,
            is_final: true,
        },
        (Step::Data | Step::Message, _) => Verdict {
            fixed_by: FixedBy::Nobody,
            is_final: true,
        },
    }
}

fn is_policy(status: Option<Status>) -> bool {
    status.is_some_and(|status| (status.class, status.subject) == (5, 7))
}

/// A statement about the mailbox, which no other phrase changes.
fn of_recipient(step: Step, code: u16, status: Option<Status>, words: &str) -> Option<Verdict> {
    if step == Step::Sender {
        return None;
    }
    let is_full = phrases::is_full(words);
    let is_unknown = phrases::is_unknown_mailbox(words) && !phrases::is_about_us(words);
    let by_recipient = |is_final| {
        Some(Verdict {
            fixed_by: FixedBy::Recipient,
            is_final,
        })
    };
    match status.map(|status| (status.subject, status.detail)) {
        // A full mailbox, which its owner can empty: RFC 3463 §3.3 calls it a persistent transient failure.
        Some((2, 2)) => by_recipient(false),
        // Unknown, ambiguous, moved, or a domain that accepts no mail.
        Some((1, 1 | 2 | 3 | 4 | 6 | 10)) if !phrases::is_about_us(words) => by_recipient(true),
        // Microsoft's codes for recipients that accept mail only from their own organization.
        Some((7, 12 | 13 | 17 | 18 | 124 | 133 | 134 | 135 | 136 | 137)) => by_recipient(true),
        Some((2, 1)) if !phrases::is_about_us(words) => by_recipient(true),
        _ if is_full => by_recipient(false),
        // For the message, 552 means its size (RFC 5321 §4.2.3).
        _ if code == 552 && step == Step::Recipient => by_recipient(false),
        found if found.is_none_or(|(subject, _)| subject != 7) && is_unknown => by_recipient(true),
        _ => None,
    }
}

/// What the code alone says: EHLO, STARTTLS or AUTH is missing or wrong (RFC 4954 §6).
fn of_code(code: u16, words: &str) -> Option<MailProblem> {
    let wants_encryption = words.contains("tls") || words.contains("encrypt");
    match code {
        530 | 538 if wants_encryption => Some(MailProblem::EncryptionRequired),
        530 => Some(MailProblem::LogInRequired),
        538 => Some(MailProblem::EncryptionRequired),
        534 => Some(MailProblem::PasswordsNotTaken),
        535 => Some(MailProblem::LogIn),
        _ => None,
    }
}

/// Enhanced status codes that are about us (RFC 3463 §3.2 and §3.8, RFC 7372, RFC 7505), and Microsoft 365's
/// additions.
fn of_status(status: Status) -> Option<MailProblem> {
    Some(match (status.subject, status.detail) {
        (1, 7 | 8) => MailProblem::Sender,
        (1, 90) => MailProblem::Limit,
        (2, 251 | 252) => MailProblem::Sender,
        (7, 3 | 57) => MailProblem::LogInRequired,
        (7, 8) => MailProblem::LogIn,
        (7, 9) => MailProblem::PasswordsNotTaken,
        (7, 10 | 11 | 29) => MailProblem::EncryptionRequired,
        (7, 20..=24 | 26 | 30 | 31 | 32 | 40 | 509 | 515) => MailProblem::SenderAuthentication,
        (7, 25) => MailProblem::ReverseDns,
        (7, 27 | 60) => MailProblem::Sender,
        (7, 28 | 232 | 233 | 234 | 236) => MailProblem::Limit,
        (7, 54 | 64 | 367) => MailProblem::Relay,
        (7, 500..=508 | 510 | 511 | 606..=649 | 650) => MailProblem::Reputation,
        (7, 700..=799) => MailProblem::Account,
        _ => return None,
    })
}

/// Classifies a rejected log-in.
pub fn of_log_in(reply: &Reply) -> Why {
    let words = reply.words();
    let status = reply.status().map(|status| (status.subject, status.detail));
    let problem = match (reply.code, status) {
        // The server is busy, or its user directory is down.
        (..500, _) => return words.into(),
        (538, _) | (_, Some((7, 11))) => MailProblem::EncryptionRequired,
        (530, _) => of_code(530, &words.to_lowercase()).unwrap_or(MailProblem::EncryptionRequired),
        (534, _) | (_, Some((7, 9 | 139))) => MailProblem::PasswordsNotTaken,
        _ if phrases::wants_no_password(&words.to_lowercase()) => MailProblem::PasswordsNotTaken,
        _ => MailProblem::LogIn,
    };
    Why::operators(words, problem)
}

/// Classifies a rejection in the greeting or before any mail.
pub fn of_session(reply: &Reply) -> Why {
    let words = reply.words();
    let said = words.to_lowercase();
    let problem = of_code(reply.code, &said)
        .or_else(|| phrases::problem(&said))
        .or_else(|| reply.status().and_then(of_status));
    match problem {
        Some(problem) => Why::operators(words, problem),
        None => words.into(),
    }
}

#[cfg(test)]
mod tests;
