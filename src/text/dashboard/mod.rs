//! What those who are logged in to the dashboard are shown: one catalogue an area, and here what all
//! areas share.

mod audit;
mod cases;
mod mails;
mod users;

pub use audit::AuditText;
pub use cases::CasesText;
pub use mails::MailsText;
pub use users::UsersText;

catalogue! {
    pub enum DashboardText {
        NavOverview = "dashboard-nav-overview": "Overview",
        NavUsers = "dashboard-nav-users": "Users",
        NavCases = "dashboard-nav-cases": "Cases",
        NavMail = "dashboard-nav-mail": "Mail",
        NavAudit = "dashboard-nav-audit": "Audit",
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
        PagerNewer = "dashboard-pager-newer": "Newer",
        PagerOlder = "dashboard-pager-older": "Older",
        LogInAgain = "dashboard-log-in-again": "Log in in a new tab, and then press the button here again: what you typed stays.",
        BackToDashboard = "dashboard-back": "Back to the dashboard",
    }
}

catalogue! {
    /// What the page after an action says of it. The id stands in its address, so that nobody can
    /// put words of their own there.
    pub enum Done {
        UserSaved = "user-saved": "The changes are saved.",
        // Cases and mails.
        CaseSentAgain = "case-sent-again": "Another link is asked for. What becomes of it stands below.",
        CaseSentAlready = "case-sent-already": "A link was asked for less than a minute ago, and one is enough. What becomes of it stands below.",
        CaseRevoked = "case-revoked": "The case has ended. Its links and codes no longer work.",
        MailRetried = "mail-retried": "The email is tried now. Load this page again to see what became of it.",
        MailsRetried = "mails-retried": "All emails that waited for the mail server are tried now.",
        MailCancelled = "mail-cancelled": "The email is taken back and will not be sent.",
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
        AuditText,
        CasesText,
        DashboardText,
        Done,
        MailsText,
        UsersText
    )
}
