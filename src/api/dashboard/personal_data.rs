//! What is stored about one person, what was erased, and what stays.

use super::list::Total;
use crate::text::dashboard::PersonalDataText;

/// Somebody whose data is looked for, and what there is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonalData {
    /// As it was typed.
    pub who: String,
    /// None if nothing is stored.
    pub stored: Option<Stored>,
    pub needs_password: bool,
}

/// What is stored about a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    /// Names and addresses of their accounts, or what was typed where there is none.
    pub names: Vec<(Option<String>, String)>,
    pub counts: Vec<(Part, Total)>,
    /// What an erasure would leave.
    pub stays: Vec<Stays>,
}

/// A part of what is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Accounts,
    Sessions,
    ApiTokens,
    Cases,
    Mails,
    WebhookEvents,
    AuditTrail,
}

impl Part {
    pub fn label(self) -> PersonalDataText {
        match self {
            Self::Accounts => PersonalDataText::Accounts,
            Self::Sessions => PersonalDataText::Sessions,
            Self::ApiTokens => PersonalDataText::ApiTokens,
            Self::Cases => PersonalDataText::Cases,
            Self::Mails => PersonalDataText::Mails,
            Self::WebhookEvents => PersonalDataText::WebhookEvents,
            Self::AuditTrail => PersonalDataText::Events,
        }
    }
}

/// What an erasure leaves, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stays {
    /// For so many days, if they end.
    AuditTrail {
        days: Option<u32>,
    },
    /// Those that were not delivered yet.
    WebhookEvents,
    /// Statistics and rate limits.
    Numbers,
    /// An account in this directory.
    InDirectory {
        directory: String,
    },
    /// This directory did not answer.
    Unknown {
        directory: String,
    },
    /// That an account in this directory is locked.
    Lock {
        directory: String,
    },
    /// People who are staged, and not imported yet.
    Imports,
    Backups,
}

impl Stays {
    /// The stable name in the API.
    pub fn name(&self) -> &'static str {
        match self {
            Self::AuditTrail { .. } => "audit-trail",
            Self::WebhookEvents => "webhook-events",
            Self::Numbers => "numbers",
            Self::InDirectory { .. } => "directory",
            Self::Unknown { .. } => "silent-directory",
            Self::Lock { .. } => "lock",
            Self::Imports => "imports",
            Self::Backups => "backups",
        }
    }

    pub fn directory(&self) -> Option<&str> {
        match self {
            Self::InDirectory { directory }
            | Self::Unknown { directory }
            | Self::Lock { directory } => Some(directory),
            _ => None,
        }
    }
}
