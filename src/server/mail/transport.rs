//! The ways out of the house, and what can become of a mail on them.
//!
//! Here belong the choice and the outcome; each way itself has a file of its own.

use super::smtp::Smtp;
use crate::{api::dashboard::mails::MailProblem, server::config::MailBackend};
use std::{fmt, path::PathBuf};

/// How mails leave.
pub enum Transport {
    /// Over SMTP, to a server that takes them on.
    Smtp(Box<Smtp>),
    /// Onto standard output.
    Console,
    /// Into a folder, one file a mail.
    File(PathBuf),
    /// Into the database, to be looked at while developing.
    Mailbox,
    /// Nowhere.
    Dummy,
}

/// Why there can be no transport as it is configured.
#[derive(Debug, thiserror::Error)]
pub enum TransportError {
    #[error("certificates of mail servers can't be checked: {0}")]
    Tls(#[from] rustls::Error),
}

/// A mail was taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Delivery {
    Accepted {
        /// The server's own words, on one line.
        reply: String,
    },
}

/// A mail was not taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DeliveryError {
    /// The server takes no mail at all, whoever it is for: it can't be reached, or will not let us in.
    #[error("{0}")]
    Unreachable(Why),
    /// It may be taken later: by the same server, or once the operator has fixed what is wrong.
    #[error("{0}")]
    Transient(Why),
    /// It will never be taken as it is.
    #[error("{0}")]
    Permanent(String),
}

/// Why a mail can't go now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Why {
    /// The server's own words on one line, or a sentence of ours if it never came to words.
    pub words: String,
    /// What the operator can fix, if that is what it takes.
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
    /// The transport that is configured. Nothing is connected to yet.
    ///
    /// # Errors
    /// If TLS is asked for and there is nothing to check certificates against.
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
