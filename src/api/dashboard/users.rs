//! What the dashboard tells and does about users.

use super::{
    api_tokens::ApiTokenRow,
    mails::{MailKind, MailState},
};
use crate::{
    api::{access::Role, times::TimeText},
    text::dashboard::AuditText,
};

/// How somebody's latest recovery stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecoveryState {
    Requested,
    Completed,
    Revoked,
    Expired,
}

/// How an account stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UserState {
    Active,
    /// Active, but whoever it belongs to has never logged in.
    New,
    Frozen,
    Disabled,
}

impl UserState {
    pub const ALL: [Self; 4] = [Self::Active, Self::New, Self::Frozen, Self::Disabled];

    /// The stable name, in addresses.
    pub fn name(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::New => "never-logged-in",
            Self::Frozen => "frozen",
            Self::Disabled => "disabled",
        }
    }

    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.name() == name)
    }
}

/// The orders that a list can have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    #[default]
    EmailUp,
    EmailDown,
    NameUp,
    NameDown,
    Newest,
    Oldest,
    SeenLast,
    SeenFirst,
}

impl Sort {
    pub const ALL: [Self; 8] = [
        Self::EmailUp,
        Self::EmailDown,
        Self::NameUp,
        Self::NameDown,
        Self::Newest,
        Self::Oldest,
        Self::SeenLast,
        Self::SeenFirst,
    ];

    /// The stable name, in addresses.
    pub fn name(self) -> &'static str {
        match self {
            Self::EmailUp => "email",
            Self::EmailDown => "email-down",
            Self::NameUp => "name",
            Self::NameDown => "name-down",
            Self::Newest => "newest",
            Self::Oldest => "oldest",
            Self::SeenLast => "last-login",
            Self::SeenFirst => "last-login-down",
        }
    }

    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sort| sort.name() == name)
    }
}

/// What a list of users is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UsersQuery {
    /// The beginnings of words of their name or address; all must fit.
    pub search: String,
    pub state: Option<UserState>,
    pub role: Option<Role>,
    pub sort: Sort,
}

/// Where in the list a page begins: beside a user, whose id is all that its address tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    First,
    After(i64),
    Before(i64),
}

/// What the list tells of one user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserRow {
    pub id: i64,
    pub name: String,
    pub email: String,
    pub state: UserState,
    pub role: Role,
    pub created: TimeText,
    pub last_login: Option<TimeText>,
    pub latest_recovery: Option<(RecoveryState, TimeText)>,
}

/// When a mail that was asked for goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sending {
    Now,
    /// As soon as the limit on mails to its address lets it.
    Later,
    /// One was asked for less than a minute ago, and goes for this one, too.
    Joined,
}

/// One page of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Users {
    pub query: UsersQuery,
    pub rows: Vec<UserRow>,
    /// The search fits so many that only some of them were looked at.
    pub is_vague: bool,
    /// Where the neighbouring pages begin, if there are any.
    pub previous: Option<Place>,
    pub next: Option<Place>,
    pub may_create: bool,
}

/// A browser that somebody is logged in with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionRow {
    pub id: i64,
    pub network: String,
    pub user_agent: Option<String>,
    pub since: TimeText,
    pub last_seen: TimeText,
    /// The one that asks.
    pub is_own: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseRow {
    pub number: String,
    pub state: RecoveryState,
    pub requested: TimeText,
    pub closed: Option<TimeText>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailRow {
    pub id: i64,
    pub kind: MailKind,
    pub state: MailState,
    /// When it is to go next, or how it ended.
    pub when: TimeText,
    pub tries: i32,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventRow {
    pub what: AuditText,
    /// What more was noted of it.
    pub detail: Option<String>,
    pub when: TimeText,
    pub network: Option<String>,
}

/// What the one who looks may do to a user. The server asks again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UserRights {
    pub edit: bool,
    pub disable: bool,
    /// And revoke API tokens.
    pub end_sessions: bool,
    pub change_role: bool,
    pub send_recovery: bool,
    pub delete: bool,
}

/// What a user's page tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserDetails {
    pub id: i64,
    pub name: String,
    pub email: String,
    pub state: UserState,
    pub role: Role,
    pub has_password: bool,
    pub created: TimeText,
    pub updated: TimeText,
    pub frozen: Option<TimeText>,
    pub last_login: Option<TimeText>,
    /// The latest few of each.
    pub sessions: Vec<SessionRow>,
    /// All of them: who is to revoke one must see it.
    pub api_tokens: Vec<ApiTokenRow>,
    pub cases: Vec<CaseRow>,
    pub mails: Vec<MailRow>,
    pub events: Vec<EventRow>,
    pub is_yourself: bool,
    pub rights: UserRights,
    /// Whether another role takes one's own password.
    pub needs_password: bool,
}

/// What goes with a user who is deleted, and what stays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserRemoval {
    pub id: i64,
    pub name: String,
    pub email: String,
    pub sessions: u64,
    pub api_tokens: u64,
    pub links: u64,
    pub mails: u64,
    pub cases: u64,
    pub events: u64,
    pub needs_password: bool,
}

/// What the form that edits a user begins with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserEdit {
    pub id: i64,
    pub email: String,
    pub name: String,
    /// What the account was when the form was opened: it is sent along, so that nothing is written over
    /// unseen.
    pub shown_email: String,
    pub shown_name: String,
    /// Whether another address takes one's own password.
    pub needs_password: bool,
}
