//! What the dashboard tells and does about imports and exports of users.

use crate::{
    api::{access::Role, times::TimeText},
    text::dashboard::ImportText,
};

/// What is to be said of one line of an import.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// It is no line of such a file: cells are missing or too many, or it is no JSON object.
    Unreadable,
    NotUtf8,
    TooLong,
    /// A quote is opened in it, and never closed.
    QuoteOpen,
    /// Two of its fields mean the same.
    FieldTwice,
    EmailMissing,
    EmailInvalid,
    /// The address is in the file before.
    Twice {
        first: u64,
    },
    /// There is an account with the address; it stays as it is.
    AlreadyThere,
    /// There is one that nobody has used yet, and it gets what it lacks.
    Repaired,
    NameTooLong,
    NameNotText,
    RoleUnknown,
    FlagUnclear,
    /// It is left out.
    TimeUnclear,
    HashUnknown,
    HashGarbled,
    HashTooCostly,
    /// The hash can't be kept, and the person comes without it.
    HashLeftOut,
    /// Nothing is wrong, but this one could enter the dashboard.
    BecomesStaff(Role),
    /// A role is named that would let them into the dashboard, and they don't get it.
    RoleLeftOut,
    TooManyStaff,
}

impl Problem {
    /// The stable name, by which it is kept.
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
            Self::HashLeftOut => "hash-left-out",
            Self::BecomesStaff(Role::Admin) => "becomes-admin",
            Self::BecomesStaff(Role::HelpDesk) => "becomes-help-desk",
            Self::BecomesStaff(_) => "becomes-viewer",
            Self::RoleLeftOut => "role-left-out",
            Self::TooManyStaff => "too-many-staff",
        }
    }

    /// The one of this name; `other_line` is the line that it has to do with besides.
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

    pub fn other_line(self) -> Option<u64> {
        match self {
            Self::Twice { first } => Some(first),
            _ => None,
        }
    }

    /// Which part of the line it is about.
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
            Self::HashUnknown | Self::HashGarbled | Self::HashTooCostly | Self::HashLeftOut => {
                ImportText::FieldPassword
            }
        }
    }
}

/// Why none of an import can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SourceProblem {
    Empty,
    NoEmailColumn,
    ColumnTwice,
    /// A quote is opened on one of its lines, and never closed: nobody can tell what of the rest is a line.
    QuoteOpen,
    TooManyLines,
    /// A JSON document has no array of users.
    NoUsers,
    JsonBroken,
    /// The program was stopped in the middle.
    BrokenOff,
    /// The file or the database failed in the middle.
    Failed,
}

impl SourceProblem {
    pub const ALL: [Self; 9] = [
        Self::Empty,
        Self::NoEmailColumn,
        Self::ColumnTwice,
        Self::QuoteOpen,
        Self::TooManyLines,
        Self::NoUsers,
        Self::JsonBroken,
        Self::BrokenOff,
        Self::Failed,
    ];

    /// The stable name, by which it is kept.
    pub fn name(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::NoEmailColumn => "no-email-column",
            Self::ColumnTwice => "column-twice",
            Self::QuoteOpen => "quote-open",
            Self::TooManyLines => "too-many-lines",
            Self::NoUsers => "no-users",
            Self::JsonBroken => "json-broken",
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
            Self::BrokenOff => ImportText::SourceBrokenOff,
            Self::Failed => ImportText::SourceFailed,
        }
    }
}

/// Something about a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Finding {
    pub line: u64,
    pub problem: Problem,
}

/// What password hashes of other programs cost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptHashes {
    /// How many accounts have one; none where they aren't counted.
    pub accounts: Option<u64>,
    /// About how many times as long a log-in takes as with our hashes alone.
    pub times: u64,
    /// When the last of them is removed; none while it isn't known.
    pub until: Option<TimeText>,
}

/// How an import stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImportState {
    Reading,
    Ready,
    Writing,
    Done,
    Dropped,
}

/// What a page tells of an import.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportView {
    pub id: i64,
    pub state: ImportState,
    pub source: String,
    pub by: Option<String>,
    pub begun: TimeText,
    /// Of what is to be read, how much is, in thousandths.
    pub progress: u32,
    pub lines: u64,
    pub fresh: u64,
    pub already_there: u64,
    pub wrong: u64,
    pub staff: u64,
    pub written: u64,
    /// Accounts that nobody has used yet, which get what they lack.
    pub repaired: u64,
    /// Columns that nothing is made of.
    pub unread: Vec<String>,
    pub kept_hashes: Option<KeptHashes>,
    pub problem: Option<SourceProblem>,
    /// The first ones.
    pub findings: Vec<Finding>,
    /// Whether one's own password is wanted before it is written.
    pub needs_password: bool,
}
