//! The wire types of users.

use super::{
    api_tokens::ApiTokenRow,
    cases::Advice,
    list::{Extent, Pair},
    mails::{MailKind, MailState},
};
use crate::{
    api::{
        access::{Action, Role},
        times::TimeText,
    },
    text::dashboard::AuditText,
};

/// The state of a user's latest recovery.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecoveryState {
    Requested,
    Completed,
    Revoked,
    Expired,
}

/// The state of an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UserState {
    Active,
    /// Active, but its owner has never logged in.
    New,
    Frozen,
    /// Active, but the password no longer lets anybody in.
    NewPassword,
    Disabled,
}

impl UserState {
    /// What the list is filtered by. Who needs a new password is active or new there.
    pub const FILTERS: [Self; 4] = [Self::Active, Self::New, Self::Frozen, Self::Disabled];

    /// The stable name, in URLs.
    pub fn name(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::New => "never-logged-in",
            Self::Frozen => "frozen",
            Self::NewPassword => "new-password",
            Self::Disabled => "disabled",
        }
    }

    pub fn parse(name: &str) -> Option<Self> {
        Self::FILTERS.into_iter().find(|state| state.name() == name)
    }
}

/// The available orders of the list.
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

    /// The stable name, in URLs.
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

/// The search, filter and order of the list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UsersQuery {
    /// Prefixes of words of their name or address; all must match.
    pub search: String,
    pub state: Option<UserState>,
    pub role: Option<Role>,
    pub sort: Sort,
}

impl UsersQuery {
    /// What narrows the list, by its names in URLs and forms.
    pub fn filters(&self) -> Vec<Pair<'_>> {
        let mut pairs = vec![
            ("q", self.search.trim()),
            ("state", self.state.map_or("", UserState::name)),
            ("role", self.role.map_or("", Role::name)),
        ];
        pairs.retain(|(_, value)| !value.is_empty());
        pairs
    }

    /// The same with the order, unless it is the usual one.
    pub fn pairs(&self) -> Vec<Pair<'_>> {
        let mut pairs = self.filters();
        if self.sort != Sort::default() {
            pairs.push(("sort", self.sort.name()));
        }
        pairs
    }
}

/// Where a page of the list begins: beside a user, whose id is all that the URL contains.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    First,
    After(i64),
    Before(i64),
}

/// One row of the list.
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

/// When a requested mail will be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sending {
    Now,
    /// As soon as the limit on mails to its address allows it.
    Later,
    /// One was requested less than a minute ago, and serves both.
    Joined,
}

/// What can be done to many accounts, each as if it were done alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BulkKind {
    SendLink,
    EndSessions,
    Disable,
    Enable,
    RequirePassword,
    AllowPassword,
}

impl BulkKind {
    pub const ALL: [Self; 6] = [
        Self::SendLink,
        Self::EndSessions,
        Self::Disable,
        Self::Enable,
        Self::RequirePassword,
        Self::AllowPassword,
    ];

    /// The stable name, in URLs and in the database.
    pub fn name(self) -> &'static str {
        match self {
            Self::SendLink => "send-link",
            Self::EndSessions => "end-sessions",
            Self::Disable => "disable",
            Self::Enable => "enable",
            Self::RequirePassword => "require-password",
            Self::AllowPassword => "allow-password",
        }
    }

    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// The right that it requires, which is that of the single action.
    pub fn takes(self) -> Action {
        match self {
            Self::SendLink => Action::SendRecoveryMail,
            Self::EndSessions => Action::EndSessions,
            Self::Disable | Self::Enable => Action::DisableUser,
            Self::RequirePassword | Self::AllowPassword => Action::RequirePassword,
        }
    }

    /// The one that undoes it.
    pub fn reverse(self) -> Option<Self> {
        match self {
            Self::Disable => Some(Self::Enable),
            Self::Enable => Some(Self::Disable),
            Self::RequirePassword => Some(Self::AllowPassword),
            Self::AllowPassword => Some(Self::RequirePassword),
            Self::SendLink | Self::EndSessions => None,
        }
    }
}

/// One page of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Users {
    pub query: UsersQuery,
    pub rows: Vec<UserRow>,
    /// The search matches so many users that only some of them were read.
    pub is_vague: bool,
    /// Unknown for a vague search.
    pub extent: Option<Extent>,
    /// Where the neighbouring pages begin, if there are any.
    pub previous: Option<Place>,
    pub next: Option<Place>,
    pub may_create: bool,
    pub may_export: bool,
    pub may_run_campaigns: bool,
    /// What the viewer may do to many at once.
    pub bulk: Vec<BulkKind>,
}

/// A session of a user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionRow {
    pub id: i64,
    pub network: String,
    pub user_agent: Option<String>,
    pub since: TimeText,
    pub last_seen: TimeText,
    /// The current one.
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
    /// When it is next due, or when it ended.
    pub when: TimeText,
    pub tries: i32,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventRow {
    pub what: AuditText,
    /// Its recorded details.
    pub detail: Option<String>,
    pub when: TimeText,
    pub network: Option<String>,
}

/// What the viewer may do to a user. The server checks again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UserRights {
    pub edit: bool,
    pub disable: bool,
    pub require_password: bool,
    /// And revoke API tokens.
    pub end_sessions: bool,
    pub change_role: bool,
    pub send_recovery: bool,
    pub verify_caller: bool,
    pub delete: bool,
}

/// The data of a user's page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserDetails {
    pub id: i64,
    pub name: String,
    pub email: String,
    pub state: UserState,
    pub role: Role,
    pub has_password: bool,
    /// Where it lives, if not here, and what its owner types to log in there.
    pub directory: Option<String>,
    pub login: Option<String>,
    pub created: TimeText,
    pub updated: TimeText,
    pub frozen: Option<TimeText>,
    /// Since when a new password is required.
    pub password_revoked: Option<TimeText>,
    pub last_login: Option<TimeText>,
    /// The latest few of each.
    pub sessions: Vec<SessionRow>,
    /// All of them, so that any can be revoked.
    pub api_tokens: Vec<ApiTokenRow>,
    pub cases: Vec<CaseRow>,
    pub mails: Vec<MailRow>,
    pub events: Vec<EventRow>,
    /// The number of their latest case, if it is recent, and what to say about it.
    pub advice: Option<(String, Advice)>,
    pub is_yourself: bool,
    pub rights: UserRights,
    /// Whether changing the role requires one's own password.
    pub needs_password: bool,
}

/// What deleting a user removes, and what it keeps.
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

/// The initial values of the form that edits a user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserEdit {
    pub id: i64,
    pub email: String,
    pub name: String,
    /// The account's values when the form was opened: they are submitted as well, so that concurrent changes
    /// are not overwritten.
    pub shown_email: String,
    pub shown_name: String,
    /// Whether changing the address requires one's own password.
    pub needs_password: bool,
}
