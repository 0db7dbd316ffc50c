//! The closed list of errors, shared by pages, server functions and REST.

use crate::text::{Text, dashboard::DocsText};
use leptos::{
    prelude::{FromServerFnError, ServerFnErrorErr},
    server_fn::codec::JsonEncoding,
};
use serde::{Deserialize, Serialize};

/// The list of all errors, one per line: its status, its code and its sentence, the input that it belongs to,
/// and advice to developers.
macro_rules! errors {
    (
        $(#[$about:meta])*
        pub enum ApiError {
            $(
                $(#[$doc:meta])*
                $name:ident $({ $part:ident: $kind:ty })?: $status:literal $code:literal $text:ident
                $(, beside $field:ident)? $(, advice $advice:ident)?;
            )*
        }
    ) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
        pub enum ApiError {
            $(
                $(#[$doc])*
                #[serde(rename = $code)]
                $name $({ $part: $kind })?,
            )*
        }

        impl ApiError {
            /// Each of them, with zero for its number.
            const ALL: &[Self] = &[$(Self::$name $({ $part: 0 })?,)*];

            /// Its HTTP status.
            pub fn status(self) -> u16 {
                match self {
                    $(Self::$name { .. } => $status,)*
                }
            }

            /// The stable name in responses of the REST API (RFC 9457 extension `code`).
            pub fn code(self) -> &'static str {
                match self {
                    $(Self::$name { .. } => $code,)*
                }
            }

            /// The sentence for people, which says what to do next.
            pub fn text(self) -> Text {
                match self {
                    $(Self::$name { .. } => Text::$text,)*
                }
            }

            /// The input that the sentence belongs to; none for errors of the whole form.
            pub fn field(self) -> Option<Field> {
                match self {
                    $($(Self::$name { .. } => Some(Field::$field),)?)*
                    _ => None,
                }
            }

            /// Advice to developers; none for errors that the API never returns.
            pub fn advice(self) -> Option<DocsText> {
                match self {
                    $($(Self::$name { .. } => Some(DocsText::$advice),)?)*
                    _ => None,
                }
            }
        }
    };
}

errors! {
    /// Why a request failed. It carries no free text, so that nobody can put words on our pages with a forged
    /// response or link.
    pub enum ApiError {
        EmailMissing: 400 "email-missing" ErrorEmailMissing, beside Email, advice AdviceEmail;
        EmailInvalid: 400 "email-invalid" ErrorEmailInvalid, beside Email, advice AdviceEmail;
        NameMissing: 400 "name-missing" ErrorNameMissing, beside Name, advice AdviceName;
        NameTooLong: 400 "name-too-long" ErrorNameTooLong, beside Name, advice AdviceName;
        /// It contains a bidirectional control.
        NameNotText: 400 "name-not-text" ErrorNameNotText, beside Name, advice AdviceName;
        PasswordTooShort { min_length: u32 }: 422 "password-too-short" ErrorPasswordTooShort,
            beside NewPassword, advice AdvicePassword;
        PasswordTooLong: 422 "password-too-long" ErrorPasswordTooLong, beside NewPassword,
            advice AdvicePassword;
        PasswordTooCommon: 422 "password-too-common" ErrorPasswordTooCommon, beside NewPassword,
            advice AdvicePassword;
        /// It is in a list of passwords from data breaches.
        PasswordBreached: 422 "password-breached" ErrorPasswordBreached, beside NewPassword,
            advice AdvicePassword;
        PasswordNotText: 422 "password-not-text" ErrorPasswordNotText, beside NewPassword,
            advice AdvicePassword;
        /// By the rules of the directory that the account lives in, as are those that follow.
        PasswordTooWeakThere: 422 "password-too-weak-there" ErrorPasswordTooWeakThere, beside NewPassword,
            advice AdvicePassword;
        PasswordTooLongThere: 422 "password-too-long-there" ErrorPasswordTooLongThere, beside NewPassword,
            advice AdvicePassword;
        PasswordInHistory: 422 "password-in-history" ErrorPasswordInHistory, beside NewPassword,
            advice AdvicePassword;
        /// It is the one that the account had when its owner froze it.
        PasswordFrozen: 422 "password-frozen" ErrorPasswordFrozen, beside NewPassword,
            advice AdvicePassword;
        /// It is the one that no longer works, because a new one is required.
        PasswordRevoked: 422 "password-revoked" ErrorPasswordRevoked, beside NewPassword,
            advice AdvicePassword;
        PasswordTooYoung: 422 "password-too-young" ErrorPasswordTooYoung, advice AdviceWait;
        /// The application has changed the password since the link was made.
        ChangedElsewhere: 409 "changed-elsewhere" ErrorChangedElsewhere, advice AdviceLink;
        /// The directory of the account does not answer. Nothing was changed.
        DirectoryDown: 503 "directory-down" ErrorDirectoryDown, advice AdviceUnavailable;
        PasswordsDiffer: 400 "passwords-differ" ErrorPasswordsDiffer, beside ConfirmPassword;
        /// The link was used, has expired, was replaced, or never existed: one error for all of them.
        LinkNoLongerGood: 400 "link-no-longer-good" ErrorLinkNoLongerGood, advice AdviceLink;
        CaseNumberMissing: 400 "case-number-missing" ErrorCaseNumberMissing, beside CaseNumber;
        CodeMissing: 400 "code-missing" ErrorCodeMissing, beside Code;
        /// The code is wrong, has expired, was tried too often, or never existed: one error for all.
        CodeNotRight: 400 "code-not-right" ErrorCodeNotRight, beside Code;
        /// The case number was typed in place of the code: it looks alike, and is in the same mail.
        CodeIsCaseNumber: 400 "code-is-case-number" ErrorCodeIsCaseNumber, beside Code;
        WrongCredentials: 401 "wrong-credentials" ErrorWrongCredentials, advice AdviceCredentials;
        EmailTaken: 409 "email-taken" ErrorEmailTaken, beside Email, advice AdviceTaken;
        /// A program asks for a token without a password.
        PasswordMissing: 400 "password-missing" ErrorPasswordMissing, beside Password,
            advice AdvicePassword;
        /// A program sent a user's password; only its owner chooses one.
        PasswordNotYours: 400 "password-not-yours" ErrorPasswordNotYours, advice AdvicePasswordNotYours;
        /// A program sent an unknown role.
        RoleUnknown: 400 "role-unknown" ErrorRoleUnknown, advice AdviceRole;
        /// Only shown to operators.
        AccountFrozen: 409 "account-frozen" ErrorAccountFrozen, advice AdviceFrozen;
        NotLoggedIn: 401 "not-logged-in" ErrorNotLoggedIn;
        /// A call of the API without a token, or with one that is unknown, revoked or expired: one error for
        /// all.
        TokenNotGood: 401 "token-not-good" ErrorTokenNotGood, advice AdviceToken;

        // API tokens.
        /// A token without scopes is useless.
        ScopeMissing: 400 "scope-missing" ErrorScopeMissing;
        TooManyTokens: 409 "too-many-tokens" ErrorTooManyTokens;
        /// Too long, or reserved for log-in tokens.
        TokenNameNotGood: 400 "token-name-not-good" ErrorTokenNameNotGood, beside Name;
        /// Logged in, but the role may not do this.
        NotAllowed: 403 "not-allowed" ErrorNotAllowed, advice AdviceNotAllowed;
        /// What can't be undone requires the password again.
        PasswordNeeded: 403 "password-needed" ErrorPasswordNeeded, beside Password;
        PasswordWrong: 403 "password-wrong" ErrorPasswordWrong, beside Password;
        /// Users of the dashboard must have two-factor authentication, and this one has not set it up yet.
        SecondFactorNeeded: 403 "second-factor-needed" ErrorSecondFactorNeeded, advice AdviceSecondFactor;
        /// The code is wrong, expired, or was used before: one error for all.
        SecondFactorWrong: 403 "second-factor-wrong" ErrorSecondFactorWrong, beside Code;
        /// What a caller read to the help desk is not the code that was sent.
        CallerCodeWrong: 403 "caller-code-wrong" ErrorCallerCodeWrong, beside Code;
        /// No code was sent, or it no longer works.
        CallerCodeOver: 409 "caller-code-over" ErrorCallerCodeOver, beside Code;
        /// No administrator would be left.
        LastAdmin: 409 "last-admin" ErrorLastAdmin, advice AdviceLastAdmin;
        /// Something that nobody should do to their own account by accident.
        Yourself: 400 "yourself" ErrorYourself, advice AdviceYourself;
        /// What the form shows was changed after it was opened.
        /// Something is to be done to many accounts, and none is selected.
        NothingSelected: 400 "nothing-selected" ErrorNothingSelected;
        ChangedMeanwhile: 409 "changed-meanwhile" ErrorChangedMeanwhile;
        /// Only shown in the dashboard.
        AccountDisabled: 409 "account-disabled" ErrorAccountDisabled;
        /// The directory of the account has no way to lock it.
        NotLockableThere: 409 "not-lockable-there" ErrorNotLockableThere, advice AdviceNotLockable;
        /// The account was locked in its directory, and only a new password unlocks it.
        LockedThere: 409 "locked-there" ErrorLockedThere, advice AdviceLockedThere;
        /// An upload without a file.
        FileMissing: 400 "file-missing" ErrorFileMissing;
        /// An import has invalid lines, and nobody chose to skip them.
        ImportHasWrongLines: 400 "import-has-wrong-lines" ErrorImportHasWrongLines;
        /// An import is not, or no longer, ready to be written.
        ImportNotReady: 409 "import-not-ready" ErrorImportNotReady;

        /// More or fewer mails per minute than a campaign may send.
        RateInvalid: 400 "rate-invalid" ErrorRateInvalid;
        /// A campaign has ended.
        CampaignIsOver: 409 "campaign-is-over" ErrorCampaignIsOver;

        // Cases and mails.
        /// A worker is sending the mail right now.
        MailIsGoing: 409 "mail-is-going" ErrorMailIsGoing;
        /// The mail waits for a limit, which must be kept.
        MailWaitsForLimit: 409 "mail-waits-for-limit" ErrorMailWaitsForLimit;
        /// The mail was sent, or its recipient or purpose is gone.
        MailIsOver: 409 "mail-is-over" ErrorMailIsOver;
        CaseIsOver: 409 "case-is-over" ErrorCaseIsOver;

        // Webhooks.
        /// Not an `https` URL, or one with a user name in it.
        UrlInvalid: 400 "url-invalid" ErrorUrlInvalid, beside Url;
        /// An address in a network that must not be sent to.
        UrlPrivate: 400 "url-private" ErrorUrlPrivate, beside Url;
        EventsMissing: 400 "events-missing" ErrorEventsMissing;
        /// A cross-site request, or one of unknown origin.
        CrossSite: 403 "cross-site" ErrorCrossSite, advice AdviceCrossSite;
        /// The request is malformed, or lacks a field.
        Unreadable: 400 "unreadable" ErrorUnreadable, advice AdviceUnreadable;
        NotFound: 404 "not-found" ErrorNotFound, advice AdviceNotFound;
        MethodNotAllowed: 405 "method-not-allowed" ErrorMethodNotAllowed, advice AdviceMethod;
        /// The body did not arrive in time.
        TooSlow: 408 "too-slow" ErrorTooSlow, advice AdviceSlow;
        TooLarge: 413 "too-large" ErrorTooLarge, advice AdviceLarge;
        UnsupportedMediaType: 415 "unsupported-media-type" ErrorUnsupportedMediaType,
            advice AdviceMediaType;
        /// The key was used for a different request.
        IdempotencyKeyReused: 422 "idempotency-key-reused" ErrorIdempotencyKeyReused,
            advice AdviceKeyReused;
        TooManyRequests { retry_after_seconds: u32 }: 429 "too-many-requests" ErrorTooManyRequests,
            advice AdviceWait;
        /// Too many wrong guesses at a password, a link or a code.
        TooManyTries { retry_after_seconds: u32 }: 429 "too-many-tries" ErrorTooManyTries,
            advice AdviceWait;
        /// A dependency is down or full; a retry later helps.
        Unavailable: 503 "unavailable" ErrorUnavailable, advice AdviceUnavailable;
        /// A fault of ours. The log has it, under the request id.
        Unexpected: 500 "unexpected" ErrorUnexpected, advice AdviceUnexpected;
        /// The browser could not reach the server.
        Unreachable: 503 "unreachable" ErrorUnreachable;
    }
}

/// The input that an error belongs to, by its `name` in the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    Email,
    Name,
    Password,
    NewPassword,
    ConfirmPassword,
    CaseNumber,
    Code,
    Url,
}

impl Field {
    /// The input's `name`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Name => "name",
            Self::Password => "password",
            Self::NewPassword => "new_password",
            Self::ConfirmPassword => "confirm_password",
            Self::CaseNumber => "case_number",
            Self::Code => "code",
            Self::Url => "url",
        }
    }
}

impl ApiError {
    /// When to retry, if known.
    pub fn retry_after_seconds(self) -> Option<u32> {
        match self {
            Self::TooManyRequests {
                retry_after_seconds,
            }
            | Self::TooManyTries {
                retry_after_seconds,
            } => Some(retry_after_seconds),
            _ => None,
        }
    }

    /// The error in a server function's response, or a generic one if it is not ours. Its number is in the sentence
    /// that comes with it, so a page need not carry a JSON parser for it.
    pub fn from_answer(body: &str) -> Self {
        let code = body.split('"').nth(1).unwrap_or_default();
        let named = Self::ALL.iter().find(|error| error.code() == code);
        named.copied().unwrap_or(Self::Unavailable)
    }
}

impl FromServerFnError for ApiError {
    type Encoder = JsonEncoding;

    /// The framework's own errors carry text that is not for users: only their kind is kept.
    fn from_server_fn_error(error: ServerFnErrorErr) -> Self {
        match error {
            ServerFnErrorErr::Request(_) => Self::Unreachable,
            ServerFnErrorErr::Args(_) | ServerFnErrorErr::MissingArg(_) => Self::Unreadable,
            _ => Self::Unexpected,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_browser_reads_every_error_as_the_server_writes_it() {
        assert!(ApiError::ALL.len() > 50);
        for error in ApiError::ALL {
            let written = serde_json::to_string(error).unwrap();
            assert_eq!(ApiError::from_answer(&written), *error, "{written}");
        }
    }

    #[test]
    fn an_answer_of_something_in_between_is_no_error_of_ours() {
        for body in [
            "",
            "null",
            "<a href=\"/log-in\">",
            "{\"error\":\"not-found\"}",
            "\"",
        ] {
            assert_eq!(ApiError::from_answer(body), ApiError::Unavailable, "{body}");
        }
    }

    /// Programs know an error by its code, server functions by its serde name.
    #[test]
    fn a_code_is_the_name_that_serde_gives() {
        // An unknown name is rejected with a list of all names.
        let refusal = serde_json::from_str::<ApiError>("\"\"").unwrap_err();
        let refusal = refusal.to_string();
        let names: Vec<&str> = refusal.split('`').skip(3).step_by(2).collect();
        assert!(names.len() > 50, "{refusal}");
        for name in names {
            let plain = format!("\"{name}\"");
            let with_number = format!(r#"{{"{name}":{{"retry_after_seconds":1,"min_length":1}}}}"#);
            let error = serde_json::from_str::<ApiError>(&plain)
                .or_else(|_| serde_json::from_str(&with_number));
            assert_eq!(error.expect(name).code(), name);
        }
    }
}
