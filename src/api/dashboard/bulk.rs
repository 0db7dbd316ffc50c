//! The wire types of actions on many accounts at once.

use super::users::{BulkKind, UsersQuery};
use crate::api::times::TimeText;

/// Which accounts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Selection {
    These(Vec<i64>),
    /// All on a filtered list.
    Matching(UsersQuery),
}

/// The data of the confirmation page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BulkPlan {
    pub kind: BulkKind,
    pub selection: Selection,
    /// None if there are more than can be done at once.
    pub accounts: Option<u64>,
    /// The first few of them: number, name and address.
    pub first: Vec<(i64, String, String)>,
}

/// The outcome for an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BulkOutcome {
    Waiting,
    Done,
    /// It was so already.
    Unchanged,
    /// The account no longer exists.
    Gone,
    /// The actor may not do it to this account.
    NotAllowed,
    /// It is the actor's own account.
    Yourself,
    LastAdmin,
    /// No link is sent to a disabled account.
    AccountDisabled,
    /// Its directory can't lock accounts.
    NotLockable,
    /// It is locked in its directory, and only a new password unlocks it.
    LockedThere,
    /// Somebody stopped the action before this account was reached.
    Stopped,
    Failed,
}

impl BulkOutcome {
    pub const ALL: [Self; 12] = [
        Self::Failed,
        Self::NotAllowed,
        Self::Yourself,
        Self::LastAdmin,
        Self::AccountDisabled,
        Self::NotLockable,
        Self::LockedThere,
        Self::Gone,
        Self::Unchanged,
        Self::Stopped,
        Self::Done,
        Self::Waiting,
    ];

    /// The stable name, in URLs and in the database.
    pub fn name(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Done => "done",
            Self::Unchanged => "unchanged",
            Self::Gone => "gone",
            Self::NotAllowed => "not-allowed",
            Self::Yourself => "yourself",
            Self::LastAdmin => "last-admin",
            Self::AccountDisabled => "account-disabled",
            Self::NotLockable => "not-lockable",
            Self::LockedThere => "locked-there",
            Self::Stopped => "stopped",
            Self::Failed => "failed",
        }
    }

    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|outcome| outcome.name() == name)
    }
}

/// An account with its outcome.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BulkRow {
    pub user_id: i64,
    /// Name and address; none once it is gone.
    pub user: Option<(String, String)>,
}

/// The state of an action on many accounts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BulkView {
    pub id: i64,
    pub kind: BulkKind,
    /// Who asked for it; none if they are gone.
    pub by: Option<String>,
    pub begun: TimeText,
    pub is_over: bool,
    pub total: u64,
    /// How many accounts have which outcome.
    pub counts: Vec<(BulkOutcome, u64)>,
    /// Whose accounts are shown.
    pub shown: BulkOutcome,
    pub rows: Vec<BulkRow>,
    /// The row after which the next page begins.
    pub next: Option<i64>,
    pub may_undo: bool,
}

impl BulkView {
    /// The accounts with this outcome.
    pub fn count(&self, outcome: BulkOutcome) -> u64 {
        let found = self.counts.iter().find(|(one, _)| *one == outcome);
        found.map_or(0, |(_, count)| *count)
    }
}
