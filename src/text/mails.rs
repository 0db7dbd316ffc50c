//! Every sentence of every mail, by its id.
//!
//! Templates ask for a sentence by id and give what fills its `{places}`. Here belongs wording
//! only; never markup, never a secret, and no sentence that a page shows.

/// The ids and their English sentences.
pub const ENGLISH: &[(&str, &str)] = &[
    ("mail-greeting", "Hello {name},"),
    ("mail-greeting-unnamed", "Hello,"),
    ("mail-duration-minute", "1 minute"),
    ("mail-duration-minutes", "{count} minutes"),
    ("mail-duration-hour", "1 hour"),
    ("mail-duration-hours", "{count} hours"),
    ("mail-recovery-subject", "Choose a new password"),
    ("mail-recovery-heading", "Forgot your password?"),
    (
        "mail-recovery-intro",
        "You get this email because somebody, most likely you, asked for a new password for your account.",
    ),
    ("mail-recovery-button", "Choose a new password"),
    ("mail-recovery-open-link", "Open this link to choose one:"),
    (
        "mail-recovery-copy-link",
        "If the button does nothing, copy this link into your browser:",
    ),
    (
        "mail-recovery-expiry",
        "The link works once, for {duration}.",
    ),
    (
        "mail-recovery-not-you",
        "It wasn't you? Nothing has changed. You can ignore this email, or stop the request:",
    ),
    ("mail-recovery-not-you-link", "It wasn't me"),
    ("mail-code", "Code"),
    (
        "mail-code-help",
        "Reading this on another device? Type this code on the page where you asked.",
    ),
    ("mail-case-number", "Case number"),
    (
        "mail-case-number-help",
        "The page where you asked shows the same number. Name it if you ask for help.",
    ),
    ("mail-changed-subject", "Your password was changed"),
    ("mail-changed-heading", "Your password was changed"),
    ("mail-changed-intro", "Your password was changed on {date}."),
    (
        "mail-changed-signed-out",
        "All devices were logged out. If it was you, log in with the new password; there is nothing else to do.",
    ),
    (
        "mail-changed-not-you",
        "Freeze your account now: everybody is logged out, and nobody can log in until you choose a new password with a link to this address.",
    ),
    ("mail-changed-not-you-heading", "It wasn't you?"),
    ("mail-changed-button", "Freeze my account"),
    (
        "mail-changed-elsewhere",
        "Tell your administrator at once. Your account has another email address by now, so this email has no link to it.",
    ),
    (
        "mail-changed-expiry",
        "The link works once, for {duration}. After that, choose a new password and tell your administrator.",
    ),
    ("mail-invitation-subject", "Your account at {site}"),
    ("mail-invitation-heading", "Welcome to {site}"),
    (
        "mail-invitation-intro",
        "{inviter} created an account for you at {site}, with this email address. Choose a password to start using it.",
    ),
    (
        "mail-invitation-intro-unnamed",
        "An administrator created an account for you at {site}, with this email address. Choose a password to start using it.",
    ),
    ("mail-invitation-button", "Choose a password"),
    ("mail-invitation-open-link", "Open this link to choose one:"),
    (
        "mail-invitation-expiry",
        "The link works once, for {duration}. After that, request a new one here:",
    ),
    (
        "mail-invitation-unexpected",
        "Didn't expect this? You can ignore this email: until you choose a password, nobody can log in to this account. If you have questions, ask your administrator.",
    ),
    (
        "mail-invitation-case-help",
        "Mention it if you contact support.",
    ),
    (
        "mail-address-changed-subject",
        "The email address of your account was changed",
    ),
    (
        "mail-address-changed-intro",
        "On {date} the email address of your account was changed from this one to {other}.",
    ),
    (
        "mail-address-changed-next",
        "All devices and programs were logged out. If you asked for this, there is nothing else to do.",
    ),
    (
        "mail-address-changed-not-you",
        "Restore your account now: it gets this email address again, everybody is logged out, and nobody can log in until you choose a new password with a link to this address.",
    ),
    ("mail-address-changed-button", "Restore my account"),
    (
        "mail-address-changed-expiry",
        "The link works once, for {duration}, whatever happens to the account until then. After that, only your administrator can help you.",
    ),
    (
        "mail-address-restored-intro",
        "On {date} the email address of your account was changed from this one to {other}.",
    ),
    (
        "mail-address-restored-next",
        "Since then, the account was restored with the link that went to an address that it had before. Everybody is logged out, and only a new password, chosen with a link to that address, opens it again.",
    ),
    (
        "mail-address-restored-not-you",
        "If this address is the right one, tell your administrator at once.",
    ),
    (
        "mail-address-new-intro",
        "On {date} the email address of your account was changed from {other} to this one.",
    ),
    (
        "mail-address-new-next",
        "All devices and programs were logged out. From now on, log in with this address and the password that you have.",
    ),
    (
        "mail-address-new-not-you",
        "Tell your administrator: you may have got this email by mistake.",
    ),
    ("mail-role-heading", "Your role was changed"),
    (
        "mail-role-intro",
        "On {date} your role for the dashboard became: {what}.",
    ),
    ("mail-role-user", "none, without access to the dashboard"),
    ("mail-role-viewer", "viewer"),
    ("mail-role-help-desk", "help desk"),
    ("mail-role-admin", "administrator"),
    ("mail-token-heading", "An API token was created"),
    (
        "mail-token-intro",
        "On {date} an API token was created for your account. A program that has it may use: {what}.",
    ),
    ("mail-second-set-heading", "A second step was set up"),
    (
        "mail-second-set-intro",
        "On {date} a second step was set up for your account. Logging in to the dashboard takes a code from an authenticator app from now on.",
    ),
    (
        "mail-second-removed-heading",
        "Your second step was taken away",
    ),
    (
        "mail-second-removed-intro",
        "On {date} the second step of your account was taken away. The password alone opens the dashboard from now on.",
    ),
    ("mail-second-codes-heading", "You have new recovery codes"),
    (
        "mail-second-codes-intro",
        "On {date} new recovery codes were made for the second step of your account. The old ones no longer work.",
    ),
    ("mail-second-used-heading", "A recovery code was used"),
    (
        "mail-second-used-intro",
        "On {date} one of your recovery codes was used in place of a code from your authenticator app.",
    ),
    (
        "mail-second-you",
        "If it was you, or your administrator has told you of it, there is nothing else to do.",
    ),
    (
        "mail-second-not-you",
        "Choose a new password now: that logs everybody out. Then tell your administrator.",
    ),
    ("mail-test-subject", "Test email from {site}"),
    (
        "mail-test-body",
        "This is a test: {site} can send email to this address.",
    ),
];
