//! What the dashboard tells and does about recovery cases.

use crate::api::times::TimeText;

/// How a case stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CaseState {
    Open,
    Completed,
    Revoked,
    /// Nobody has ended it, and its links are no longer good.
    Expired,
}

impl CaseState {
    pub const ALL: [Self; 4] = [Self::Open, Self::Completed, Self::Revoked, Self::Expired];

    /// The stable name, in addresses.
    pub fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Completed => "completed",
            Self::Revoked => "revoked",
            Self::Expired => "expired",
        }
    }

    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.name() == name)
    }
}

/// What was asked for in the filter above the list, as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CaseFilter {
    /// A case's number, or the beginning of an address.
    pub search: String,
    pub state: Option<CaseState>,
    /// Days in UTC, as `2026-11-24`.
    pub from: String,
    pub to: String,
}

/// What the list tells of one case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseRow {
    pub number: String,
    pub email: String,
    pub has_account: bool,
    pub state: CaseState,
    pub created: TimeText,
    pub last_requested: TimeText,
}

/// One page of the list, newest first, with the addresses of its neighbours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseList {
    pub filter: CaseFilter,
    pub rows: Vec<CaseRow>,
    pub newer: Option<String>,
    pub older: Option<String>,
}

/// The account behind an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    pub id: i64,
    pub name: String,
    pub email: String,
    pub is_active: bool,
    pub is_frozen: bool,
}

/// How something is to be taken: by it a colour and a mark are chosen, and never the words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    Plain,
    Good,
    Waiting,
    Bad,
}

/// What has happened and what to do now, for somebody with a caller on the telephone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advice {
    pub tone: Tone,
    pub what: String,
    /// The mail server's own words, where it has said no.
    pub words: Option<String>,
    pub next: String,
}

/// One thing that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub at: TimeText,
    pub tone: Tone,
    pub what: String,
    /// More of our words.
    pub more: Option<String>,
    /// What others have said: a mail server, or a browser of itself. It may be anything.
    pub words: Option<String>,
    /// The mail that it is about.
    pub mail: Option<i64>,
}

/// All of one case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseDetails {
    pub number: String,
    pub email: String,
    pub account: Option<Account>,
    pub state: CaseState,
    pub created: TimeText,
    pub code_tries: i32,
    /// How many codes may be typed.
    pub code_limit: u32,
    pub advice: Advice,
    pub timeline: Vec<Entry>,
    /// Whether the viewer may send again, and it would do any good.
    pub can_send: bool,
    /// Whether the viewer may end it, and it has not ended.
    pub can_revoke: bool,
}

/// What the page that asks before a case is ended begins with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseRevocation {
    pub number: String,
    pub email: String,
    pub needs_password: bool,
}
