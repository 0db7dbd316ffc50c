//! The wire types of imports and exports of users.

use crate::{
    api::{access::Role, times::TimeText},
    text::dashboard::ImportText,
};

/// A finding about one line of an import.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// It is malformed: too few or too many cells, or not a JSON object.
    Unreadable,
    NotUtf8,
    TooLong,
    /// A quote in it is never closed.
    QuoteOpen,
    /// Two of its fields mean the same.
    FieldTwice,
    EmailMissing,
    EmailInvalid,
    /// The address occurs earlier in the file.
    Twice {
        first: u64,
    },
    /// The address has an account, which stays as it is.
    AlreadyThere,
    /// The address has an unused account, which gets what it lacks.
    Repaired,
    NameTooLong,
    NameNotText,
    RoleUnknown,
    FlagUnclear,
    /// The time is ignored.
    TimeUnclear,
    HashUnknown,
    HashGarbled,
    HashTooCostly,
    /// Whether the application adds a pepper to its passwords is not said, and the hash does not tell.
    PepperUnsaid,
    /// The hash can't be used, and the person is imported without it.
    HashLeftOut,
    /// Nothing is wrong, but this user will have access to the dashboard.
    BecomesStaff(Role),
    /// The line names a role in the dashboard, which is not granted.
    RoleLeftOut,
    TooManyStaff,
}

impl Problem {
    /// The stable name, as stored.
    pub fn name(self) -> &'static str {
        match self {
            Self::Unreadable => "unreadable",
            Self::NotUtf8 => "not-utf8",
            Self::TooLong => "too-long",
            Self::QuoteOpen => "quote-open",
            Self::FieldTwice => "field-twice",
            Self::EmailMissing => "email-missing",
            Self::EmailInvalid => "email-invalid",
            Self::Twice { .. } => "twice",
            Self::AlreadyThere => "already-there",
            Self::Repaired => "repaired",
            Self::NameTooLong => "name-too-long",
            Self::NameNotText => "name-not-text",
            Self::RoleUnknown => "role-unknown",
            Self::FlagUnclear => "flag-unclear",
            Self::TimeUnclear => "time-unclear",
            Self::HashUnknown => "hash-unknown",
            Self::HashGarbled => "hash-garbled",
            Self::HashTooCostly => "hash-too-costly",
            Self::PepperUnsaid => "pepper-unsaid",
            Self::HashLeftOut => "hash-left-out",
            Self::BecomesStaff(Role::Admin) => "becomes-admin",
            Self::BecomesStaff(Role::HelpDesk) => "becomes-help-desk",
            Self::BecomesStaff(_) => "becomes-viewer",
            Self::RoleLeftOut => "role-left-out",
            Self::TooManyStaff => "too-many-staff",
        }
    }

    /// Parses a stored name; `other_line` is the other line involved.
    pub fn parse(name: &str, other_line: Option<u64>) -> Option<Self> {
        let first = other_line.unwrap_or_default();
        [
            Self::Unreadable,
            Self::NotUtf8,
            Self::TooLong,
            Self::QuoteOpen,
            Self::FieldTwice,
            Self::EmailMissing,
            Self::EmailInvalid,
            Self::Twice { first },
            Self::AlreadyThere,
            Self::Repaired,
            Self::NameTooLong,
            Self::NameNotText,
            Self::RoleUnknown,
            Self::FlagUnclear,
            Self::TimeUnclear,
            Self::HashUnknown,
            Self::HashGarbled,
            Self::HashTooCostly,
            Self::PepperUnsaid,
            Self::HashLeftOut,
            Self::RoleLeftOut,
            Self::TooManyStaff,
            Self::BecomesStaff(Role::Viewer),
            Self::BecomesStaff(Role::HelpDesk),
            Self::BecomesStaff(Role::Admin),
        ]
        .into_iter()
        .find(|problem| problem.name() == name)
    }

    /// Whether its line is invalid. Anything else is a notice about a line that is imported or already there.
    pub fn is_error(self) -> bool {
        !matches!(
            self,
            Self::AlreadyThere
                | Self::Repaired
                | Self::TimeUnclear
                | Self::HashLeftOut
                | Self::RoleLeftOut
                | Self::BecomesStaff(_)
        )
    }

    /// The role in the dashboard that its user would get.
    pub fn gives(self) -> Option<Role> {
        match self {
            Self::BecomesStaff(role) => Some(role),
            _ => None,
        }
    }

    pub fn other_line(self) -> Option<u64> {
        match self {
            Self::Twice { first } => Some(first),
            _ => None,
        }
    }

    /// The part of the line that it is about.
    pub fn field(self) -> ImportText {
        match self {
            Self::Unreadable
            | Self::NotUtf8
            | Self::TooLong
            | Self::QuoteOpen
            | Self::FieldTwice => ImportText::FieldLine,
            Self::EmailMissing
            | Self::EmailInvalid
            | Self::Twice { .. }
            | Self::AlreadyThere
            | Self::Repaired => ImportText::FieldEmail,
            Self::NameTooLong | Self::NameNotText => ImportText::FieldName,
            Self::RoleUnknown | Self::BecomesStaff(_) | Self::RoleLeftOut | Self::TooManyStaff => {
                ImportText::FieldRole
            }
            Self::FlagUnclear => ImportText::FieldActive,
            Self::TimeUnclear => ImportText::FieldTime,
            Self::HashUnknown
            | Self::HashGarbled
            | Self::HashTooCostly
            | Self::PepperUnsaid
            | Self::HashLeftOut => ImportText::FieldPassword,
        }
    }
}

/// Why an import can't be read at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SourceProblem {
    Empty,
    NoEmailColumn,
    ColumnTwice,
    /// A quote on one of its lines is never closed, so the rest can't be split into lines.
    QuoteOpen,
    TooManyLines,
    /// A JSON document has no array of users.
    NoUsers,
    JsonBroken,
    /// It is the database of an application, which the command line reads.
    Database,
    /// The program was stopped while it ran.
    BrokenOff,
    /// Reading the file or the database failed.
    Failed,
}

impl SourceProblem {
    pub const ALL: [Self; 10] = [
        Self::Empty,
        Self::NoEmailColumn,
        Self::ColumnTwice,
        Self::QuoteOpen,
        Self::TooManyLines,
        Self::NoUsers,
        Self::JsonBroken,
        Self::Database,
        Self::BrokenOff,
        Self::Failed,
    ];

    /// The stable name, as stored.
    pub fn name(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::NoEmailColumn => "no-email-column",
            Self::ColumnTwice => "column-twice",
            Self::QuoteOpen => "quote-open",
            Self::TooManyLines => "too-many-lines",
            Self::NoUsers => "no-users",
            Self::JsonBroken => "json-broken",
            Self::Database => "database",
            Self::BrokenOff => "broken-off",
            Self::Failed => "failed",
        }
    }

    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|problem| problem.name() == name)
    }

    pub fn text(self) -> ImportText {
        match self {
            Self::Empty => ImportText::SourceEmpty,
            Self::NoEmailColumn => ImportText::SourceNoEmail,
            Self::ColumnTwice => ImportText::SourceColumnTwice,
            Self::QuoteOpen => ImportText::SourceQuoteOpen,
            Self::TooManyLines => ImportText::SourceTooManyLines,
            Self::NoUsers => ImportText::SourceNoUsers,
            Self::JsonBroken => ImportText::SourceJsonBroken,
            Self::Database => ImportText::SourceDatabase,
            Self::BrokenOff => ImportText::SourceBrokenOff,
            Self::Failed => ImportText::SourceFailed,
        }
    }
}

/// A finding about a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub line: u64,
    pub problem: Problem,
    /// The address on the line, if one can be read.
    pub email: Option<String>,
    /// The value that it is about; never a password or a hash.
    pub value: Option<String>,
}

/// What imported password hashes cost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptHashes {
    /// How many accounts have one; none if not counted.
    pub accounts: Option<u64>,
    /// Roughly how many times as long a log-in takes as with our hashes alone.
    pub times: u64,
    /// When the last of them is removed; none if unknown.
    pub until: Option<TimeText>,
}

/// The state of an import.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImportState {
    Reading,
    Ready,
    Writing,
    Done,
    Dropped,
}

/// The data of an import's page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportView {
    pub id: i64,
    pub state: ImportState,
    pub source: String,
    pub by: Option<String>,
    pub begun: TimeText,
    /// Reading progress, in thousandths.
    pub progress: u32,
    pub lines: u64,
    pub fresh: u64,
    pub already_there: u64,
    pub wrong: u64,
    pub staff: u64,
    pub written: u64,
    /// Unused accounts, which get what they lack.
    pub repaired: u64,
    /// Columns that are ignored.
    pub unread: Vec<String>,
    pub kept_hashes: Option<KeptHashes>,
    pub problem: Option<SourceProblem>,
    /// Only the first ones.
    pub findings: Vec<Finding>,
    /// Whether writing it requires one's own password.
    pub needs_password: bool,
}
