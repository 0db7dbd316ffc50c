//! The wire types of recovery cases.

use super::{
    limits::Hold,
    list::{Extent, Pair},
};
use crate::api::times::TimeText;

/// The state of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CaseState {
    Open,
    Completed,
    Revoked,
    /// Nobody has ended it, but its links have expired.
    Expired,
}

impl CaseState {
    pub const ALL: [Self; 4] = [Self::Open, Self::Completed, Self::Revoked, Self::Expired];

    /// The stable name, in URLs.
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

/// The filter above the list, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CaseFilter {
    /// A case's number, or the beginning of an address.
    pub search: String,
    pub state: Option<CaseState>,
    /// Days in UTC, as `2026-11-24`.
    pub from: String,
    pub to: String,
}

impl CaseFilter {
    /// The non-empty fields, by their names in URLs and forms.
    pub fn pairs(&self) -> Vec<Pair<'_>> {
        let mut pairs = vec![
            ("search", self.search.trim()),
            ("state", self.state.map_or("", CaseState::name)),
            ("from", self.from.trim()),
            ("to", self.to.trim()),
        ];
        pairs.retain(|(_, value)| !value.is_empty());
        pairs
    }
}

/// One row of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseRow {
    pub number: String,
    pub email: String,
    pub has_account: bool,
    pub state: CaseState,
    pub created: TimeText,
    pub last_requested: TimeText,
}

/// One page of the list, newest first, with the URLs of its neighbours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseList {
    pub filter: CaseFilter,
    pub rows: Vec<CaseRow>,
    pub extent: Extent,
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
    /// Whether staff require a new password.
    pub needs_new_password: bool,
    /// Where it lives, if not here, and what its owner types to log in there.
    pub directory: Option<String>,
    pub login: Option<String>,
}

/// How something should look: it determines the colour and the mark, never the words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    Plain,
    Good,
    Waiting,
    Bad,
}

/// What has happened and what to do now, for staff with the user on the telephone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advice {
    pub tone: Tone,
    pub what: String,
    /// The mail server's response, if it was a rejection.
    pub words: Option<String>,
    pub next: String,
    /// What is known of who is on the telephone.
    pub caller: Option<String>,
}

/// One entry of the timeline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub at: TimeText,
    pub tone: Tone,
    pub what: String,
    /// Further text of ours.
    pub more: Vec<String>,
    /// Text from outside: from a mail server, or a browser's name. It may be anything.
    pub words: Option<String>,
    /// The mail it is about.
    pub mail: Option<i64>,
}

/// One case with all its details.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseDetails {
    pub number: String,
    pub email: String,
    pub account: Option<Account>,
    /// Why an account of the address gets no link, and its directory.
    pub withheld: Option<(String, String)>,
    pub state: CaseState,
    pub created: TimeText,
    pub code_tries: i32,
    /// How many codes may be typed.
    pub code_limit: u32,
    pub advice: Advice,
    pub timeline: Vec<Entry>,
    /// Whether the viewer may send another link, and it would help.
    pub can_send: bool,
    /// Whether the viewer may verify that a caller is the owner of the account.
    pub can_verify: bool,
    /// Whether the viewer may end it, and it has not ended.
    pub can_revoke: bool,
    /// The limits that hold up the person who asked.
    pub held_up: Vec<Hold>,
}

/// The data of the confirmation page for ending a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseRevocation {
    pub number: String,
    pub email: String,
    pub needs_password: bool,
}
