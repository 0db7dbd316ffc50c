//! The backends for sending mail, and their outcomes.
//!
//! It chooses the backend and defines the outcome; each backend has a file of its own.

use super::smtp::Smtp;
use crate::{api::dashboard::mails::MailProblem, server::config::MailBackend};
use std::{fmt, path::PathBuf};

/// How mails are sent.
pub enum Transport {
    /// Over SMTP.
    Smtp(Box<Smtp>),
    /// To standard output.
    Console,
    /// Into a directory, one file per mail.
    File(PathBuf),
    /// Into the database, to be viewed during development.
    Mailbox,
    /// Nowhere.
    Dummy,
}

/// Why the configured transport can't be used.
#[derive(Debug, thiserror::Error)]
pub enum TransportError {
    #[error("certificates of mail servers can't be checked: {0}")]
    Tls(#[from] rustls::Error),
}

/// A mail was accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Delivery {
    Accepted {
        /// The server's response, on one line.
        reply: String,
    },
}

/// A mail was not accepted.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DeliveryError {
    /// The server accepts no mail at all: it can't be reached, or rejects our log-in.
    #[error("{0}")]
    Unreachable(Why),
    /// It may be accepted later: by the same server, or once the operator has fixed the problem.
    #[error("{0}")]
    Transient(Why),
    /// It will never be accepted as it is.
    #[error("{0}")]
    Permanent(String),
}

/// Why a mail can't be sent now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Why {
    /// The server's response on one line, or a sentence of ours if there was none.
    pub words: String,
    /// A problem that the operator can fix, if any.
    pub problem: Option<MailProblem>,
}

impl Why {
    pub fn operators(words: String, problem: MailProblem) -> Self {
        Self {
            words,
            problem: Some(problem),
        }
    }
}

impl From<String> for Why {
    fn from(words: String) -> Self {
        Self {
            words,
            problem: None,
        }
    }
}

impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.words)
    }
}

impl Transport {
    /// The configured transport. It does not connect yet.
    ///
    /// # Errors
    /// If TLS is required and there are no trusted certificates.
    pub fn new(backend: &MailBackend) -> Result<Self, TransportError> {
        Ok(match backend {
            MailBackend::Smtp(config) => Self::Smtp(Box::new(Smtp::new(config)?)),
            MailBackend::Console => Self::Console,
            MailBackend::File(folder) => Self::File(folder.clone()),
            MailBackend::Mailbox => Self::Mailbox,
            MailBackend::Dummy => Self::Dummy,
        })
    }
}
