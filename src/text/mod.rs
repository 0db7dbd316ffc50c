//! Every sentence that anybody is shown, by its id: those of pages and answers here, those of mails
//! in `mails`.
//!
//! Tests and the API speak of ids and codes, never of the prose, so that wording is free to change
//! and other languages to come. Never here: a secret, or anything but text.

pub mod mails;

macro_rules! catalogue {
    ($(#[$about:meta])* pub enum $catalogue:ident { $($name:ident = $id:literal: $english:literal,)* }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $catalogue {
            $($name,)*
        }

        impl $catalogue {
            /// All of them, for translators and tests.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// The stable name that translations are kept under.
            pub fn id(self) -> &'static str {
                match self {
                    $(Self::$name => $id,)*
                }
            }

            /// The text in the language of the page.
            pub fn get(self) -> &'static str {
                match self {
                    $(Self::$name => $english,)*
                }
            }

            /// The text with its `{places}` filled.
            pub fn with(self, filling: &[(&str, &str)]) -> String {
                $crate::text::fill(self.get(), filling)
            }
        }
    };
}
pub mod dashboard;

catalogue! {
    /// What everybody is shown. The dashboard's texts are apart, in `dashboard`, so that nobody who
    /// only forgot a password has to load them.
    pub enum Text {
        Brand = "brand": "Password Recover",
        SkipToMain = "skip-to-main": "Skip to the main part",
        FooterPromise = "footer-promise": "We never ask for your password by email, phone or chat.",
        FooterVersion = "footer-version": "Password Recover {version}",
        TitleError = "title-error": "Error: {title}",
        TimesAreUtc = "times-are-utc": "All times are UTC.",
        Show = "show": "Show",
        Hide = "hide": "Hide",
        MainNavigation = "main-navigation": "Main",

        Steps = "steps": "Steps",
        StepAsk = "step-ask": "Ask for a link",
        StepOpen = "step-open": "Open the email",
        StepChoose = "step-choose": "New password",

        TakesLonger = "takes-longer": "This takes a moment longer…",

        Email = "email": "Email address",
        EmailHint = "email-hint": "The one you use to log in.",

        ForgotTitle = "forgot-title": "Forgot your password?",
        ForgotLead = "forgot-lead": "It happens to everybody. Tell us your email address, and we will send you a link to choose a new password.",
        ForgotButton = "forgot-button": "Send me a link",
        ForgotPending = "forgot-pending": "Sending…",
        DelayTitle = "delay-title": "Email takes longer than usual right now",
        Delay = "delay": "Mail is delayed by about {minutes} minutes. Your request is kept and will be answered.",
        ForgotNote = "forgot-note": "Your password stays as it is until you choose a new one.",

        SentTitle = "sent-title": "Check your mail",
        SentLead = "sent-lead": "If there is an account with the address you gave, an email with a link is on its way.",
        SentUsually = "sent-usually": "It usually arrives within two minutes.",
        SentOpen = "sent-open": "Open the link in the email",
        SentOpenRest = "sent-open-rest": " to choose your new password. It works once, for {duration}.",
        CaseLabel = "case-label": "Your case number",
        CaseNote = "case-note": "Mention it if you contact support. Never tell anyone the code in the email: support never asks for it.",
        SentNothingTitle = "sent-nothing-title": "No email after five minutes?",
        SentNothingSpam = "sent-nothing-spam": "Look in your spam or junk folder.",
        SentNothingOther = "sent-nothing-other": "Try other addresses that you may have used for your account.",
        SentNothingAgain = "sent-nothing-again": "Ask once more. A link that has arrived already stays good.",
        SentAgain = "sent-again": "Ask again or use another address",
        SentSame = "sent-same": "We show this page for every address, so that nobody can find out here who has an account.",
        CodeTitle = "code-title": "Type the code from the email",
        CodeLead = "code-lead": "It does the same as the link, for when you read your mail on another device.",
        CodeHere = "code-here": "Reading your mail on another device?",
        CodeHereField = "code-here-field": "Type the code from the email",
        Code = "code": "Code",
        CodeHint = "code-hint": "Capitals and the hyphen don’t matter.",
        CaseNumber = "case-number": "Case number",
        CaseNumberHint = "case-number-hint": "It stands in the same email.",
        CodeButton = "code-button": "Continue",
        CodeOrLinkTitle = "code-or-link-title": "Did you have the link open?",
        CodeOrLink = "code-or-link": "Then open it in the email once more. We take its secret part out of the address bar, so that nobody can copy it from there.",
        CodeAsk = "code-ask": "Ask for a new link",
        DurationMinutes = "duration-minutes": "{count} minutes",
        DurationHour = "duration-hour": "1 hour",
        DurationHours = "duration-hours": "{count} hours",

        ResetTitle = "reset-title": "Choose a new password",
        ResetLead = "reset-lead": "This is the last step.",
        ResetAccount = "reset-account": "Your account",
        ResetButton = "reset-button": "Save new password",
        ResetPending = "reset-pending": "Saving…",
        ResetNote = "reset-note": "When you save it, every device that is logged in to this account is logged out.",
        NewPassword = "new-password": "New password",
        NewPasswordAgain = "new-password-again": "New password again",
        PolicyLength = "policy-length": "Use {length} characters or more. A few words in a row are easy to remember.",
        PolicyFree = "policy-free": "Spaces, capitals and symbols are welcome, but none is required.",
        PolicyCommon = "policy-common": "Passwords that many people use are refused.",

        LinkGoneTitle = "link-gone-title": "This link no longer works",
        LinkGoneLead = "link-gone-lead": "Links work once and for a limited time. Nothing has happened to your account by opening this one.",
        LinkGoneButton = "link-gone-button": "Send me a new link",
        LinkGoneNote = "link-gone-note": "It goes to the email address of the account.",
        LinkGoneOther = "link-gone-other": "Use another address",

        NotMeTitle = "not-me-title": "Stop this request?",
        NotMeLead = "not-me-lead": "If it wasn’t you who asked for a new password, stop the request. Its links and codes end at once, and your password stays as it is.",
        NotMeButton = "not-me-button": "Stop this request",
        NotMeNote = "not-me-note": "If it was you after all, just close this page.",
        NotMeDoneTitle = "not-me-done-title": "The request is stopped",
        NotMeDoneLead = "not-me-done-lead": "Its links and codes no longer work, and your password is as it was. You need not do anything else.",
        NotMeDoneNote = "not-me-done-note": "Most likely somebody mistyped their own address. If it happens again and again, tell support the case number in the email.",
        NotMeGoneTitle = "not-me-gone-title": "There is nothing to stop",
        NotMeGoneLead = "not-me-gone-lead": "This request is over: it was used or stopped, or its time has run out. Its links no longer work.",
        NotMeGoneNote = "not-me-gone-note": "If you got an email that your password was changed, and it wasn’t you, open the link in that email.",

        FreezeTitle = "freeze-title": "Freeze your account?",
        FreezeLead = "freeze-lead": "If it wasn’t you who changed the password, freeze the account now. Everybody is logged out, and nobody can log in until you choose a new password.",
        FreezeButton = "freeze-button": "Freeze my account",
        FreezeNote = "freeze-note": "You can open it again at any time, with a link to your email address. If it was you who changed the password, just close this page.",
        RestoreTitle = "restore-title": "Restore your account?",
        RestoreLead = "restore-lead": "If you don’t want the new email address, restore the account now. It gets its former address again, everybody is logged out, and nobody can log in until you choose a new password.",
        RestoreButton = "restore-button": "Restore my account",
        RestoreNote = "restore-note": "You can unfreeze it at any time, with a link to the former address. If you asked for the new address, just close this page.",
        FreezeDoneTitle = "freeze-done-title": "Your account is frozen",
        FreezeDoneLead = "freeze-done-lead": "Everybody is logged out, and nobody can log in. Take your time for what comes next.",
        FreezeDoneNextTitle = "freeze-done-next-title": "How to open it again",
        FreezeDoneMailbox = "freeze-done-mailbox": "If somebody else may be reading your email, change the password of your mailbox first.",
        FreezeDoneAsk = "freeze-done-ask": "Ask for a link, and choose a new password with it. That opens your account again, for you alone.",
        FreezeDoneButton = "freeze-done-button": "Ask for a link",
        FreezeDoneNote = "freeze-done-note": "Tell your administrator what has happened.",
        FreezeGoneTitle = "freeze-gone-title": "This link no longer works",
        FreezeGoneLead = "freeze-gone-lead": "It can freeze the account once, within 72 hours after the email was sent. Nothing has happened by opening it now.",
        FreezeGoneNote = "freeze-gone-note": "Still worried? Choose a new password: that logs everybody else out.",
        OpenAgainTitle = "open-again-title": "Open the link once more",
        OpenAgainLead = "open-again-lead": "To come back to this page, open the link in the email again. We take its secret part out of the address bar, so that nobody can copy it from there.",

        DoneTitle = "done-title": "Your password is changed",
        DoneLead = "done-lead": "You can log in with your new password from now on.",
        DoneSafeTitle = "done-safe-title": "To keep your account safe",
        DoneSafeSessions = "done-safe-sessions": "We have logged out every device that was logged in.",
        DoneSafeNotice = "done-safe-notice": "We are sending you an email about this change.",
        DoneSafeLink = "done-safe-link": "The link you used cannot be used again.",
        DoneNextTitle = "done-next-title": "What to do next",
        DoneNext = "done-next": "Go back to where you wanted to log in, and use your new password there. If your browser offers to save it, you can let it.",

        LoginTitle = "login-title": "Log in",
        LoginLead = "login-lead": "For administrators of this service.",
        LoginButton = "login-button": "Log in",
        LoginPending = "login-pending": "Logging in…",
        Password = "password": "Password",
        PasswordAgain = "password-again": "Password again",
        Logout = "logout": "Log out",

        SetupTitle = "setup-title": "Make the first administrator",
        SetupLead = "setup-lead": "This link works once. The account you make here can see every user of this service.",
        SetupEmailHint = "setup-email-hint": "You log in with it, and your own recovery link goes there.",
        SetupButton = "setup-button": "Make administrator",
        SetupPending = "setup-pending": "Making the administrator…",
        SetupGoneTitle = "setup-gone-title": "This set-up link no longer works",
        SetupGoneLead = "setup-gone-lead": "It works once, and only until the server starts again or there is an administrator.",
        SetupGoneNext = "setup-gone-next": "If there is an administrator already, log in. If there is none, start the server again: it prints a new link.",
        Name = "name": "Name",


        MailboxTitle = "mailbox-title": "Mailbox",
        MailboxBannerTitle = "mailbox-banner-title": "This is the development mailbox",
        MailboxBanner = "mailbox-banner": "Every email from this server ends up here and none is sent to anybody. Anyone who can open this page can read them.",
        MailboxEmptyTitle = "mailbox-empty-title": "No email yet",
        MailboxEmpty = "mailbox-empty": "Ask for a link, then come back here and load this page again.",
        MailboxAsk = "mailbox-ask": "Ask for a link",
        MailboxNewest = "mailbox-newest": "Newest first. All times are UTC.",
        MailboxList = "mailbox-list": "Emails",
        MailboxBack = "mailbox-back": "Back to the mailbox",
        MailSubject = "mail-subject": "Subject",
        MailFrom = "mail-from": "From",
        MailTo = "mail-to": "To",
        MailWhen = "mail-when": "When",
        MailTextPart = "mail-text-part": "Text part",
        MailHtmlPart = "mail-html-part": "HTML part",
        MailHtmlFrame = "mail-html-frame": "HTML part of the email",
        MailLink = "mail-link": "Link",
        NavRecovery = "nav-recovery": "Recovery page",
        NavAdmin = "nav-admin": "Admin",

        NotFoundTitle = "not-found-title": "There is no page here",
        NotFoundLead = "not-found-lead": "The address may be mistyped or cut off. If it came from an email, check that the whole link was copied.",
        BrokenTitle = "broken-title": "Something went wrong",
        BrokenLead = "broken-lead": "This is our fault, not yours. Please go back and try again in a few minutes.",
        BrokenNumber = "broken-number": "If it happens again, tell support this number:",
        UnavailableTitle = "unavailable-title": "We will be back soon",
        UnavailableLead = "unavailable-lead": "This service is out of order for a moment. Please try again in a few minutes. A link that you already have stays good.",
        RefusedTitle = "refused-title": "This request was not taken",
        StartAgain = "start-again": "Start again",

        ErrorEmailMissing = "error-email-missing": "Enter your email address.",
        ErrorEmailInvalid = "error-email-invalid": "This is not a complete email address. It looks like name@example.org.",
        ErrorNameMissing = "error-name-missing": "Enter a name.",
        ErrorNameNotText = "error-name-not-text": "This name holds invisible characters that turn the text around it. Type it again instead of pasting it.",
        ErrorNameTooLong = "error-name-too-long": "This name is too long. Use at most 150 characters.",
        ErrorPasswordTooShort = "error-password-too-short": "This password is too short. Use at least {length} characters; adding a word or two is enough.",
        ErrorPasswordTooLong = "error-password-too-long": "This password is too long. Use at most 1,024 bytes, which is about a page of text.",
        ErrorPasswordTooCommon = "error-password-too-common": "This password is too easy to guess: common passwords, patterns, and your own name or address are the first that strangers try. Choose a different one.",
        ErrorPasswordNotText = "error-password-not-text": "This password holds characters that cannot be typed again, such as a line break. Choose a different one.",
        ErrorPasswordsDiffer = "error-passwords-differ": "The two passwords were not the same. Type your new password again in both places.",
        ErrorLinkNoLongerGood = "error-link-no-longer-good": "This link no longer works. Ask for a new one.",
        ErrorCaseNumberMissing = "error-case-number-missing": "Enter the case number. It stands in the email, like 7KQ2-M9XD.",
        ErrorCodeMissing = "error-code-missing": "Enter the code from the email.",
        ErrorCodeNotRight = "error-code-not-right": "This code is not right, or no longer works. Check it in the newest email. After five tries, open the link in the email or ask for a new one.",
        ErrorCodeIsCaseNumber = "error-code-is-case-number": "This is the case number. The code looks like it and stands in the email, too.",
        ErrorAccountFrozen = "error-account-frozen": "The owner of this account has frozen it. Only a link to their email address opens it again; they can ask for one.",
        ErrorWrongCredentials = "error-wrong-credentials": "Email address or password is not right. Check both and try again.",
        ErrorEmailTaken = "error-email-taken": "There is an account with this address already.",
        ErrorPasswordMissing = "error-password-missing": "Enter your password.",
        ErrorPasswordNotYours = "error-password-not-yours": "Leave the password out: only its owner chooses one, with the link in an email.",
        ErrorRoleUnknown = "error-role-unknown": "There is no such role.",
        ErrorNotLoggedIn = "error-not-logged-in": "You are not logged in, or no longer. Log in and try again.",
        ErrorTokenNotGood = "error-token-not-good": "This needs an API token that is still good. Send it in the Authorization header, as \"Token\" or \"Bearer\" and the token.",
        ErrorNotAllowed = "error-not-allowed": "Your role does not allow this, or your API token is not meant for it. Ask an administrator to do it.",
        ErrorScopeMissing = "error-scope-missing": "Choose at least one thing that the token may do.",
        ErrorTooManyTokens = "error-too-many-tokens": "There are 50 API tokens already. Revoke one that is no longer used first.",
        ErrorTokenNameNotGood = "error-token-name-not-good": "Choose another name, of at most 100 characters. “log-in” is what tokens are called that a log-in gives.",
        ErrorPasswordNeeded = "error-password-needed": "Enter your own password to go on: this cannot be undone.",
        ErrorPasswordWrong = "error-password-wrong": "This is not your password. Check it and try again.",
        ErrorSecondFactorNeeded = "error-second-factor-needed": "Set up your second step first.",
        ErrorSecondFactorWrong = "error-second-factor-wrong": "This code is not right, or was used before. Wait for the next one and try again.",
        ErrorLastAdmin = "error-last-admin": "This is the last active administrator. Make somebody else an administrator first.",
        ErrorYourself = "error-yourself": "This is your own account. Another administrator has to do it.",
        ErrorChangedMeanwhile = "error-changed-meanwhile": "Somebody else has changed this since the page was opened, so nothing was saved. What you typed is still here: open the page anew, see what it says by now, and change it there.",
        ErrorAccountDisabled = "error-account-disabled": "This account is disabled, so no link would be sent. Enable it first.",
        ErrorFileMissing = "error-file-missing": "Choose a file first.",
        ErrorImportHasWrongLines = "error-import-has-wrong-lines": "Some lines are wrong. Say that they may be left out, or put them right in the file and check it again.",
        ErrorImportNotReady = "error-import-not-ready": "This import is over or not checked yet. Open its page again.",
        ErrorMailIsGoing = "error-mail-is-going": "This email is being handed over at this moment. Go back and load its page again in a minute.",
        ErrorMailWaitsForLimit = "error-mail-waits-for-limit": "This email waits for the limit on emails to one address, which protects its owner. It goes by itself when its time has come.",
        ErrorMailIsOver = "error-mail-is-over": "This email can no longer be changed: it was sent, or there is no reason left to send it. Go back and load its page again.",
        ErrorCaseIsOver = "error-case-is-over": "This case has ended already. If a new password is still needed, send a new link.",
        ErrorUrlInvalid = "error-url-invalid": "Enter an https address, such as https://example.org/hook, without a user name in it.",
        ErrorUrlPrivate = "error-url-private": "That address is in a private network. Whoever runs this server can allow it with WEBHOOK_ALLOWED_NETWORKS.",
        ErrorEventsMissing = "error-events-missing": "Tick at least one event.",
        ErrorCrossSite = "error-cross-site": "This request came from another site and was not taken. Open our page yourself and try again there.",
        ErrorUnreadable = "error-unreadable": "We could not read this request. Check what you sent and try again.",
        ErrorNotFound = "error-not-found": "There is nothing at this address.",
        ErrorMethodNotAllowed = "error-method-not-allowed": "This address does not take requests of this kind.",
        ErrorTooSlow = "error-too-slow": "This request took too long to arrive. Check your connection and try again.",
        ErrorTooLarge = "error-too-large": "This request is too large.",
        ErrorUnsupportedMediaType = "error-unsupported-media-type": "Send JSON (application/json) or a form (application/x-www-form-urlencoded or multipart/form-data).",
        ErrorIdempotencyKeyReused = "error-idempotency-key-reused": "This Idempotency-Key was used for another request. Use a new key for each.",
        ErrorTooManyRequests = "error-too-many-requests": "Many requests came from your network in a short time. Please wait {minutes} minutes and try again. An email that is already on its way still arrives.",
        ErrorTooManyRequestsOneMinute = "error-too-many-requests-one-minute": "Many requests came from your network in a short time. Please wait a minute and try again. An email that is already on its way still arrives.",
        ErrorTooManyRequestsHours = "error-too-many-requests-hours": "Many requests came from your network in a short time. Please wait {hours} hours and try again. An email that is already on its way still arrives.",
        ErrorTooManyTries = "error-too-many-tries": "Too many tries have failed. Please wait {minutes} minutes and try again. If you have forgotten your password, ask for a link: that works at once.",
        ErrorTooManyTriesOneMinute = "error-too-many-tries-one-minute": "Too many tries have failed. Please wait a minute and try again. If you have forgotten your password, ask for a link: that works at once.",
        ErrorTooManyTriesHours = "error-too-many-tries-hours": "Too many tries have failed. Please wait {hours} hours and try again. If you have forgotten your password, ask for a link: that works at once.",
        ErrorUnavailable = "error-unavailable": "We could not take your request just now. This is our fault, not yours. Please try again in a few minutes.",
        ErrorUnexpected = "error-unexpected": "Something went wrong on our side. Please try again in a few minutes.",
        ErrorUnreachable = "error-unreachable": "We could not be reached. Check your connection and try again. What you typed is still here.",
    }
}

/// Fills the `{places}` of a text.
///
/// What is filled in is never looked at again, so a name that reads `{link}` stays just that. A
/// place for which nothing is given stays as it is, where tests find it.
pub fn fill(text: &str, filling: &[(&str, &str)]) -> String {
    let mut rest = text;
    let mut filled = String::with_capacity(text.len());
    while let Some((before, from_brace)) = rest.split_once('{') {
        filled.push_str(before);
        let Some((place, after)) = from_brace.split_once('}') else {
            rest = &rest[before.len()..];
            break;
        };
        match filling.iter().find(|(name, _)| *name == place) {
            Some((_, value)) => filled.push_str(value),
            None => filled.extend(["{", place, "}"]),
        }
        rest = after;
    }
    filled.push_str(rest);
    filled
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn ids_are_unique_and_texts_are_not_empty() {
        let mut all: Vec<(&str, &str)> = dashboard::all();
        all.extend(Text::ALL.iter().map(|text| (text.id(), text.get())));
        let ids: HashSet<&str> = all.iter().map(|(id, _)| *id).collect();
        assert_eq!(ids.len(), all.len());
        assert!(all.iter().all(|(_, text)| !text.trim().is_empty()));
    }

    #[test]
    fn places_are_filled() {
        let delay = Text::Delay.with(&[("minutes", "7")]);
        assert!(delay.contains("about 7 minutes"), "{delay}");
    }
}
