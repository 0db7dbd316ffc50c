//! What those who are logged in to the dashboard are shown: one catalogue an area, and here what all
//! areas share.

mod account;
mod users;

pub use account::AccountText;
mod audit;
mod imports;

pub use audit::AuditText;
pub use imports::ImportText;
pub use users::UsersText;

catalogue! {
    pub enum DashboardText {
        NavOverview = "dashboard-nav-overview": "Overview",
        NavUsers = "dashboard-nav-users": "Users",
        NavCases = "dashboard-nav-cases": "Cases",
        NavMail = "dashboard-nav-mail": "Mail",
        NavAudit = "dashboard-nav-audit": "Audit",
        NavImport = "dashboard-nav-import": "Import",
        NavAccount = "dashboard-nav-account": "Your account",
        RoleUser = "dashboard-role-user": "User",
        RoleViewer = "dashboard-role-viewer": "Viewer",
        RoleHelpDesk = "dashboard-role-help-desk": "Help desk",
        RoleAdmin = "dashboard-role-admin": "Administrator",
        YourPassword = "dashboard-your-password": "Your own password",
        YourPasswordHint = "dashboard-your-password-hint": "To make sure that it is you. You are then not asked again for ten minutes.",
        Working = "dashboard-working": "Working…",
        Undo = "dashboard-undo": "Undo",
        Cancel = "dashboard-cancel": "Cancel",
        Filter = "dashboard-filter": "Filter",
        PagerLabel = "dashboard-pager-label": "Pages",
        PagerFirst = "dashboard-pager-first": "First page",
        PagerPrevious = "dashboard-pager-previous": "Previous",
        PagerNext = "dashboard-pager-next": "Next",
        LogInAgain = "dashboard-log-in-again": "Log in in a new tab, and then press the button here again: what you typed stays.",
        BackToDashboard = "dashboard-back": "Back to the dashboard",
    }
}

catalogue! {
    /// What the page after an action says of it. The id stands in its address, so that nobody can
    /// put words of their own there.
    pub enum Done {
        UserSaved = "user-saved": "The changes are saved.",
        // One's own account.
        SessionEnded = "session-was-ended": "The session has ended.",
        OtherSessionsEnded = "other-sessions-ended": "All other sessions have ended.",
        ShortcutsOn = "shortcuts-on": "The keyboard shortcuts are on.",
        ShortcutsOff = "shortcuts-off": "The keyboard shortcuts are off.",
        SecondFactorRemoved = "second-factor-removed": "The second step is off.",
        SecondFactorReset = "second-factor-reset-done": "The second step is taken away, and the sessions have ended.",
        ImportDropped = "import-dropped": "The import is forgotten. Nothing was written.",
    }
}

impl Done {
    pub fn parse(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|done| done.id() == id)
    }
}

/// Every id and its text, of all areas.
#[cfg(test)]
pub(super) fn all() -> Vec<(&'static str, &'static str)> {
    macro_rules! of {
        ($($catalogue:ident),*) => {
            [$($catalogue::ALL.iter().map(|text| (text.id(), text.get())).collect::<Vec<_>>()),*].concat()
        };
    }
    of!(
        AccountText,
        AuditText,
        DashboardText,
        Done,
        ImportText,
        UsersText
    )
}
