//! The list of users, and one user's page.

catalogue! {
    pub enum UsersText {
        Title = "users-title": "Users",
        EmptyTitle = "users-empty-title": "No users yet",
        Empty = "users-empty": "They appear here as soon as they have an account.",
        ColumnState = "column-state": "State",
        ColumnLastLogin = "column-last-login": "Last login",
        ColumnRecovery = "column-recovery": "Latest recovery",
        StateActive = "state-active": "Active",
        StateFrozen = "state-frozen": "Frozen by owner",
        StateDisabled = "state-disabled": "Disabled",
        Never = "never": "Never",
        NoRecovery = "no-recovery": "None",
        RecoveryRequested = "recovery-requested": "Link requested",
        RecoveryCompleted = "recovery-completed": "Password changed",
        RecoveryRevoked = "recovery-revoked": "Ended",
        RecoveryExpired = "recovery-expired": "Link ran out",
        PagerLabel = "pager-label": "Pages of users",
        PagerRange = "pager-range": "{first}–{last} of {total}",
        PagerPrevious = "pager-previous": "Previous",
        PagerNext = "pager-next": "Next",
        EditTitle = "user-edit-title": "Edit {name}",
        EditEmailHint = "user-edit-email-hint": "Links go there. With another address, links that are out end.",
        EditButton = "user-edit-button": "Save",
    }
}
