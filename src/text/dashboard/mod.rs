//! What those who are logged in to the dashboard are shown: one catalogue an area, and here what all
//! areas share.

mod account;
mod api_tokens;
mod audit;
mod cases;
mod docs;
mod imports;
mod mail_problems;
mod mails;
mod overview;
mod users;
mod webhooks;

pub use account::AccountText;
pub use api_tokens::ApiTokensText;
pub use audit::AuditText;
pub use cases::CasesText;
pub use docs::DocsText;
pub use imports::ImportText;
pub use mail_problems::MailProblemText;
pub use mails::MailsText;
pub use overview::OverviewText;
pub use users::UsersText;
pub use webhooks::WebhooksText;

catalogue! {
    pub enum DashboardText {
        NavOverview = "dashboard-nav-overview": "Overview",
        NavUsers = "dashboard-nav-users": "Users",
        NavCases = "dashboard-nav-cases": "Cases",
        NavMail = "dashboard-nav-mail": "Mail",
        NavAudit = "dashboard-nav-audit": "Audit",
        NavImport = "dashboard-nav-import": "Import",
        NavWebhooks = "dashboard-nav-webhooks": "Webhooks",
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
        // One's own account.
        SessionEnded = "session-was-ended": "The session has ended.",
        OtherSessionsEnded = "other-sessions-ended": "All other sessions have ended.",
        ShortcutsOn = "shortcuts-on": "The keyboard shortcuts are on.",
        ShortcutsOff = "shortcuts-off": "The keyboard shortcuts are off.",
        SecondFactorRemoved = "second-factor-removed": "The second step is off.",
        SecondFactorReset = "second-factor-reset-done": "The second step is taken away, and the sessions have ended.",
        ImportDropped = "import-dropped": "The import is forgotten. Nothing was written.",
        // Users.
        UserMade = "user-made": "The account is made. It has no password until its owner chooses one with a link.",
        UserDisabled = "user-disabled": "The account is disabled. Its sessions, API tokens, links and open cases have ended.",
        UserEnabled = "user-enabled": "The account is enabled. Its password is as it was.",
        UserDeleted = "user-deleted": "The account is deleted.",
        UserSessionsEnded = "user-sessions-ended": "All sessions have ended.",
        UserSessionEnded = "user-session-ended": "The session has ended.",
        RoleChanged = "role-changed": "The role is changed.",
        RecoveryMailNow = "recovery-mail-now": "An email with a link is on its way to them.",
        RecoveryMailLater = "recovery-mail-later": "Many emails went to this address. Another goes as soon as the limit lets it: the list of emails below says when.",
        RecoveryMailJoined = "recovery-mail-joined": "An email was asked for less than a minute ago. That one is on its way; no second one goes.",
        // Cases and mails.
        CaseSentAgain = "case-sent-again": "Another link is asked for. What becomes of it stands below.",
        CaseSentAlready = "case-sent-already": "A link was asked for less than a minute ago, and one is enough. What becomes of it stands below.",
        CaseRevoked = "case-revoked": "The case has ended. Its links and codes no longer work.",
        MailRetried = "mail-retried": "The email is tried now. Load this page again to see what became of it.",
        MailsRetried = "mails-retried": "All emails that waited for the mail server are tried now.",
        MailCancelled = "mail-cancelled": "The email is taken back and will not be sent.",
        // API tokens.
        ApiTokenRevoked = "api-token-revoked": "The API token is revoked. Whoever uses it is refused from now on.",
        // Webhooks.
        WebhookSaved = "webhook-saved": "The changes are saved.",
        WebhookOn = "webhook-on": "Events are sent to it from now on, those first that waited.",
        WebhookOff = "webhook-off": "Nothing is sent to it any more, and nothing more is queued for it.",
        WebhookDeleted = "webhook-deleted": "The webhook is deleted, with all that waited for it.",
        WebhookEventQueued = "webhook-event-queued": "The event is sent in a moment. Load this page again to see what became of it.",
        WebhookEventsQueued = "webhook-events-queued": "All events that had failed are sent again.",
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
        ApiTokensText,
        AuditText,
        CasesText,
        DocsText,
        DashboardText,
        Done,
        ImportText,
        MailsText,
        OverviewText,
        UsersText,
        WebhooksText
    )
}
