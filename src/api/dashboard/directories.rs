//! The wire types of directories.

use super::cases::Account;
use crate::api::times::TimeText;

/// How a directory answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DirectoryState {
    Up,
    Slow,
    Down,
}

/// A directory, as this server has seen it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DirectoryRow {
    pub name: String,
    /// `sql`, `ldap` or `http`.
    pub kind: &'static str,
    pub preset: Option<String>,
    /// Since when it answers as it does; none before it was first asked.
    pub state: Option<(DirectoryState, TimeText)>,
    /// Why it is down.
    pub trouble: Option<String>,
    pub last_success: Option<TimeText>,
    /// Of the latest hundred answers, in milliseconds: the median and the worst.
    pub latency: Option<(String, String)>,
    /// Mails that wait for it.
    pub waiting: Count,
    /// What is on its way there.
    pub writing: Count,
    pub min_length: u32,
    pub refused_words: usize,
    pub is_checking: bool,
    pub check: Option<DirectoryCheck>,
}

/// A number that is counted up to a limit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    pub number: usize,
    /// Whether there are more.
    pub is_partial: bool,
}

/// What the latest check has found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DirectoryCheck {
    pub at: TimeText,
    /// Why it could not be checked.
    pub error: Option<String>,
    pub share: Option<Share>,
    pub findings: Vec<DirectoryFinding>,
}

/// How many accounts can be recovered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Share {
    pub recoverable: u64,
    pub total: u64,
    pub is_partial: bool,
    /// How many of the others there are, and why, in words.
    pub others: Vec<String>,
}

/// Something that is not as it should be, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DirectoryFinding {
    pub is_problem: bool,
    pub what: String,
    pub to_do: String,
}

/// All directories, in the order of the settings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DirectoryList {
    pub rows: Vec<DirectoryRow>,
    pub can_check: bool,
    pub can_find: bool,
}

/// An account that a directory has at this moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundAccount {
    pub directory: String,
    pub login: Option<String>,
    pub name: String,
    pub email: String,
    /// A sentence on why its owner gets no link; none if they do.
    pub withheld: Option<&'static str>,
    /// The URL of the cases of its address.
    pub cases: String,
    /// What is kept of it here, if there was a case.
    pub known: Option<Account>,
}

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FoundAccounts {
    pub search: String,
    pub accounts: Vec<FoundAccount>,
    /// Directories that did not answer.
    pub silent: Vec<String>,
}
