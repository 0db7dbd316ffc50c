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
    (
        "mail-code-secret",
        "Never tell anyone this code. Support never asks for it.",
    ),
    ("mail-case-number", "Case number"),
    (
        "mail-case-number-help",
        "Mention it if you contact support.",
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
