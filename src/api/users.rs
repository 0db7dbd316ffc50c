//! What pages are told of users.

/// How somebody's latest recovery stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecoveryState {
    Requested,
    Completed,
    Revoked,
    Expired,
}

/// A time twice: as RFC 3339 in UTC, and as people read it.
pub type TimeText = (String, String);

/// What the list tells of one user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserRow {
    pub name: String,
    pub email: String,
    pub is_active: bool,
    pub is_frozen: bool,
    pub is_admin: bool,
    pub last_login: Option<TimeText>,
    pub latest_recovery: Option<(RecoveryState, TimeText)>,
}

/// One page of the list; pages count from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UsersPage {
    pub rows: Vec<UserRow>,
    pub page: u64,
    pub page_size: u64,
    pub total: u64,
}
