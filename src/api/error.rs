//! The closed list of what can go wrong, as pages, server functions and REST all tell it.

use crate::text::Text;
use leptos::{
    prelude::{FromServerFnError, ServerFnErrorErr},
    server_fn::codec::JsonEncoding,
};
use serde::{Deserialize, Serialize};

/// Why a request was not done. It never carries free text, so that nobody can put words on our
/// pages by a forged answer or link.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ApiError {
    EmailMissing,
    EmailInvalid,
    NameMissing,
    NameTooLong,
    /// It holds a mark that turns the text around it.
    NameNotText,
    PasswordTooShort {
        min_length: u32,
    },
    PasswordTooLong,
    PasswordTooCommon,
    PasswordNotText,
    PasswordsDiffer,
    /// The link was used, has expired, was replaced, or never was: one answer for all of them.
    LinkNoLongerGood,
    CaseNumberMissing,
    CodeMissing,
    /// The code is wrong, has expired, was tried too often, or never was: one answer for all.
    CodeNotRight,
    /// The case's number was typed twice: it looks like a code, and stands in the same mail.
    CodeIsCaseNumber,
    WrongCredentials,
    EmailTaken,
    /// A program wants a token for an address alone.
    PasswordMissing,
    /// A program sent a password for somebody; nobody but its owner chooses one.
    PasswordNotYours,
    /// A program sent a role that is none.
    RoleUnknown,
    /// Told to operators only.
    AccountFrozen,
    NotLoggedIn,
    /// A call of the API without a token, or with one that is unknown, revoked or has run out: one
    /// answer for all.
    TokenNotGood,
    // API tokens.
    /// A token that may do nothing is of no use.
    ScopeMissing,
    TooManyTokens,
    /// Too long, or what tokens of a log-in are called.
    TokenNameNotGood,
    /// Logged in, with a role that may not.
    NotAllowed,
    /// What can't be undone takes the password once more.
    PasswordNeeded,
    PasswordWrong,
    /// Anyone who enters the dashboard must have a second step, and they have none yet.
    SecondFactorNeeded,
    /// The code is wrong, has run out, or was used before: one answer for all.
    SecondFactorWrong,
    /// There would be nobody left who can enter the dashboard and do everything.
    LastAdmin,
    /// What nobody should do to themself by accident.
    Yourself,
    /// Another has changed what a form shows since it was opened.
    ChangedMeanwhile,
    /// Told to those in the dashboard only.
    AccountDisabled,
    /// A form for a file came without one.
    FileMissing,
    /// Lines of an import are wrong, and nobody said that they may be left out.
    ImportHasWrongLines,
    /// An import is not, or no longer, one that waits to be written.
    ImportNotReady,
    // Cases and mails.
    /// A worker is handing the mail over at this moment.
    MailIsGoing,
    /// The mail waits for a limit, which is there to be kept.
    MailWaitsForLimit,
    /// The mail was sent, or there is nobody and nothing to send it for.
    MailIsOver,
    CaseIsOver,
    // Webhooks.
    /// No `https` address, or one with a user name in it.
    UrlInvalid,
    /// An address of a network that nothing is to be sent to.
    UrlPrivate,
    EventsMissing,
    /// A request that another site sent, or an origin that can't be told.
    CrossSite,
    /// What was sent is not what it says it is, or lacks a field.
    Unreadable,
    NotFound,
    MethodNotAllowed,
    /// A body that did not arrive in time.
    TooSlow,
    TooLarge,
    UnsupportedMediaType,
    /// A key under which something else was asked for before.
    IdempotencyKeyReused,
    TooManyRequests {
        retry_after_seconds: u32,
    },
    /// Too many wrong guesses at a password, a link or a code.
    TooManyTries {
        retry_after_seconds: u32,
    },
    /// Something that we need is down or full; trying again later helps.
    Unavailable,
    /// A fault of ours. The log has it, under the request id.
    Unexpected,
    /// The browser could not reach the server.
    Unreachable,
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
    /// The stable name of this error in answers of the REST API (RFC 9457 extension `code`).
    pub fn code(self) -> &'static str {
        match self {
            Self::EmailMissing => "email-missing",
            Self::EmailInvalid => "email-invalid",
            Self::NameMissing => "name-missing",
            Self::NameTooLong => "name-too-long",
            Self::NameNotText => "name-not-text",
            Self::PasswordTooShort { .. } => "password-too-short",
            Self::PasswordTooLong => "password-too-long",
            Self::PasswordTooCommon => "password-too-common",
            Self::PasswordNotText => "password-not-text",
            Self::PasswordsDiffer => "passwords-differ",
            Self::LinkNoLongerGood => "link-no-longer-good",
            Self::CaseNumberMissing => "case-number-missing",
            Self::CodeMissing => "code-missing",
            Self::CodeNotRight => "code-not-right",
            Self::CodeIsCaseNumber => "code-is-case-number",
            Self::WrongCredentials => "wrong-credentials",
            Self::AccountFrozen => "account-frozen",
            Self::EmailTaken => "email-taken",
            Self::PasswordMissing => "password-missing",
            Self::PasswordNotYours => "password-not-yours",
            Self::RoleUnknown => "role-unknown",
            Self::NotLoggedIn => "not-logged-in",
            Self::TokenNotGood => "token-not-good",
            Self::ScopeMissing => "scope-missing",
            Self::TooManyTokens => "too-many-tokens",
            Self::TokenNameNotGood => "token-name-not-good",
            Self::NotAllowed => "not-allowed",
            Self::PasswordNeeded => "password-needed",
            Self::PasswordWrong => "password-wrong",
            Self::SecondFactorNeeded => "second-factor-needed",
            Self::SecondFactorWrong => "second-factor-wrong",
            Self::LastAdmin => "last-admin",
            Self::Yourself => "yourself",
            Self::ChangedMeanwhile => "changed-meanwhile",
            Self::AccountDisabled => "account-disabled",
            Self::FileMissing => "file-missing",
            Self::ImportHasWrongLines => "import-has-wrong-lines",
            Self::ImportNotReady => "import-not-ready",
            Self::MailIsGoing => "mail-is-going",
            Self::MailWaitsForLimit => "mail-waits-for-limit",
            Self::MailIsOver => "mail-is-over",
            Self::CaseIsOver => "case-is-over",
            Self::UrlInvalid => "url-invalid",
            Self::UrlPrivate => "url-private",
            Self::EventsMissing => "events-missing",
            Self::CrossSite => "cross-site",
            Self::Unreadable => "unreadable",
            Self::NotFound => "not-found",
            Self::MethodNotAllowed => "method-not-allowed",
            Self::TooSlow => "too-slow",
            Self::TooLarge => "too-large",
            Self::UnsupportedMediaType => "unsupported-media-type",
            Self::IdempotencyKeyReused => "idempotency-key-reused",
            Self::TooManyRequests { .. } => "too-many-requests",
            Self::TooManyTries { .. } => "too-many-tries",
            Self::Unavailable => "unavailable",
            Self::Unexpected => "unexpected",
            Self::Unreachable => "unreachable",
        }
    }

    /// The HTTP status that goes with it.
    pub fn status(self) -> u16 {
        match self {
            Self::EmailMissing
            | Self::EmailInvalid
            | Self::NameMissing
            | Self::NameTooLong
            | Self::NameNotText
            | Self::PasswordsDiffer
            | Self::LinkNoLongerGood
            | Self::CaseNumberMissing
            | Self::CodeMissing
            | Self::CodeNotRight
            | Self::CodeIsCaseNumber
            | Self::PasswordMissing
            | Self::PasswordNotYours
            | Self::RoleUnknown
            | Self::ScopeMissing
            | Self::TokenNameNotGood
            | Self::Yourself
            | Self::FileMissing
            | Self::ImportHasWrongLines
            | Self::UrlInvalid
            | Self::UrlPrivate
            | Self::EventsMissing
            | Self::Unreadable => 400,
            Self::WrongCredentials | Self::NotLoggedIn | Self::TokenNotGood => 401,
            Self::CrossSite
            | Self::NotAllowed
            | Self::PasswordNeeded
            | Self::PasswordWrong
            | Self::SecondFactorNeeded
            | Self::SecondFactorWrong => 403,
            Self::NotFound => 404,
            Self::MethodNotAllowed => 405,
            Self::TooSlow => 408,
            // What is asked for would do, were it not for what is there already.
            Self::EmailTaken
            | Self::LastAdmin
            | Self::AccountDisabled
            | Self::AccountFrozen
            | Self::TooManyTokens
            | Self::ImportNotReady
            | Self::ChangedMeanwhile
            | Self::MailIsGoing
            | Self::MailWaitsForLimit
            | Self::MailIsOver
            | Self::CaseIsOver => 409,
            Self::TooLarge => 413,
            Self::UnsupportedMediaType => 415,
            Self::PasswordTooShort { .. }
            | Self::PasswordTooLong
            | Self::PasswordTooCommon
            | Self::PasswordNotText
            | Self::IdempotencyKeyReused => 422,
            Self::TooManyRequests { .. } | Self::TooManyTries { .. } => 429,
            Self::Unexpected => 500,
            Self::Unavailable | Self::Unreachable => 503,
        }
    }

    /// The sentence for people, which tells what to do next.
    pub fn text(self) -> Text {
        match self {
            Self::EmailMissing => Text::ErrorEmailMissing,
            Self::EmailInvalid => Text::ErrorEmailInvalid,
            Self::NameMissing => Text::ErrorNameMissing,
            Self::NameTooLong => Text::ErrorNameTooLong,
            Self::NameNotText => Text::ErrorNameNotText,
            Self::PasswordTooShort { .. } => Text::ErrorPasswordTooShort,
            Self::PasswordTooLong => Text::ErrorPasswordTooLong,
            Self::PasswordTooCommon => Text::ErrorPasswordTooCommon,
            Self::PasswordNotText => Text::ErrorPasswordNotText,
            Self::PasswordsDiffer => Text::ErrorPasswordsDiffer,
            Self::LinkNoLongerGood => Text::ErrorLinkNoLongerGood,
            Self::CaseNumberMissing => Text::ErrorCaseNumberMissing,
            Self::CodeMissing => Text::ErrorCodeMissing,
            Self::CodeNotRight => Text::ErrorCodeNotRight,
            Self::CodeIsCaseNumber => Text::ErrorCodeIsCaseNumber,
            Self::AccountFrozen => Text::ErrorAccountFrozen,
            Self::WrongCredentials => Text::ErrorWrongCredentials,
            Self::EmailTaken => Text::ErrorEmailTaken,
            Self::PasswordMissing => Text::ErrorPasswordMissing,
            Self::PasswordNotYours => Text::ErrorPasswordNotYours,
            Self::RoleUnknown => Text::ErrorRoleUnknown,
            Self::NotLoggedIn => Text::ErrorNotLoggedIn,
            Self::TokenNotGood => Text::ErrorTokenNotGood,
            Self::ScopeMissing => Text::ErrorScopeMissing,
            Self::TooManyTokens => Text::ErrorTooManyTokens,
            Self::TokenNameNotGood => Text::ErrorTokenNameNotGood,
            Self::NotAllowed => Text::ErrorNotAllowed,
            Self::PasswordNeeded => Text::ErrorPasswordNeeded,
            Self::PasswordWrong => Text::ErrorPasswordWrong,
            Self::SecondFactorNeeded => Text::ErrorSecondFactorNeeded,
            Self::SecondFactorWrong => Text::ErrorSecondFactorWrong,
            Self::LastAdmin => Text::ErrorLastAdmin,
            Self::Yourself => Text::ErrorYourself,
            Self::ChangedMeanwhile => Text::ErrorChangedMeanwhile,
            Self::AccountDisabled => Text::ErrorAccountDisabled,
            Self::FileMissing => Text::ErrorFileMissing,
            Self::ImportHasWrongLines => Text::ErrorImportHasWrongLines,
            Self::ImportNotReady => Text::ErrorImportNotReady,
            Self::MailIsGoing => Text::ErrorMailIsGoing,
            Self::MailWaitsForLimit => Text::ErrorMailWaitsForLimit,
            Self::MailIsOver => Text::ErrorMailIsOver,
            Self::CaseIsOver => Text::ErrorCaseIsOver,
            Self::UrlInvalid => Text::ErrorUrlInvalid,
            Self::UrlPrivate => Text::ErrorUrlPrivate,
            Self::EventsMissing => Text::ErrorEventsMissing,
            Self::CrossSite => Text::ErrorCrossSite,
            Self::Unreadable => Text::ErrorUnreadable,
            Self::NotFound => Text::ErrorNotFound,
            Self::MethodNotAllowed => Text::ErrorMethodNotAllowed,
            Self::TooSlow => Text::ErrorTooSlow,
            Self::TooLarge => Text::ErrorTooLarge,
            Self::UnsupportedMediaType => Text::ErrorUnsupportedMediaType,
            Self::IdempotencyKeyReused => Text::ErrorIdempotencyKeyReused,
            Self::TooManyRequests { .. } => Text::ErrorTooManyRequests,
            Self::TooManyTries { .. } => Text::ErrorTooManyTries,
            Self::Unavailable => Text::ErrorUnavailable,
            Self::Unexpected => Text::ErrorUnexpected,
            Self::Unreachable => Text::ErrorUnreachable,
        }
    }

    /// When to come back, where that is known.
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

    /// The input beside which the sentence stands; none for what concerns the form as a whole.
    pub fn field(self) -> Option<Field> {
        match self {
            Self::EmailMissing | Self::EmailInvalid | Self::EmailTaken => Some(Field::Email),
            Self::NameMissing | Self::NameTooLong | Self::NameNotText | Self::TokenNameNotGood => {
                Some(Field::Name)
            }
            Self::PasswordTooShort { .. }
            | Self::PasswordTooLong
            | Self::PasswordTooCommon
            | Self::PasswordNotText => Some(Field::NewPassword),
            Self::PasswordMissing | Self::PasswordNeeded | Self::PasswordWrong => {
                Some(Field::Password)
            }
            Self::PasswordsDiffer => Some(Field::ConfirmPassword),
            Self::CaseNumberMissing => Some(Field::CaseNumber),
            Self::UrlInvalid | Self::UrlPrivate => Some(Field::Url),
            Self::CodeMissing
            | Self::CodeNotRight
            | Self::CodeIsCaseNumber
            | Self::SecondFactorWrong => Some(Field::Code),
            _ => None,
        }
    }
}

impl ApiError {
    /// What the answer of a server function says, or that it was none of ours.
    pub fn from_answer(body: String) -> Self {
        Self::de(body.into())
    }
}

impl FromServerFnError for ApiError {
    type Encoder = JsonEncoding;

    /// The framework's own errors carry text that was not written for people: only their kind is
    /// kept.
    fn from_server_fn_error(error: ServerFnErrorErr) -> Self {
        match error {
            ServerFnErrorErr::Request(_) => Self::Unreachable,
            ServerFnErrorErr::Args(_) | ServerFnErrorErr::MissingArg(_) => Self::Unreadable,
            // In the browser: the answer was not ours, so something stands between and says no.
            ServerFnErrorErr::Deserialization(_) => Self::Unavailable,
            _ => Self::Unexpected,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Programs know an error by its code, server functions by serde's name for it.
    #[test]
    fn a_code_is_the_name_that_serde_gives() {
        // What is no name at all is refused with a list of all that are.
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
