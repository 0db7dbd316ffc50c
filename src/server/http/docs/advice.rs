//! What anyone who writes a program does about each error of the API.

use crate::{
    api::error::ApiError, dashboard::pages::docs::ExplainedError, text::dashboard::DocsText,
};

/// The error as its page explains it; none for one that the API never answers.
pub fn explained(error: ApiError) -> Option<ExplainedError> {
    Some(ExplainedError {
        code: error.code(),
        status: error.status(),
        title: error.sentence(),
        advice: advice(error)?.get(),
    })
}

fn advice(error: ApiError) -> Option<DocsText> {
    Some(match error {
        ApiError::Unreadable => DocsText::AdviceUnreadable,
        ApiError::EmailMissing | ApiError::EmailInvalid => DocsText::AdviceEmail,
        ApiError::NameMissing | ApiError::NameTooLong | ApiError::NameNotText => {
            DocsText::AdviceName
        }
        ApiError::PasswordMissing
        | ApiError::PasswordTooShort { .. }
        | ApiError::PasswordTooLong
        | ApiError::PasswordTooCommon
        | ApiError::PasswordNotText => DocsText::AdvicePassword,
        ApiError::RoleUnknown => DocsText::AdviceRole,
        ApiError::LinkNoLongerGood => DocsText::AdviceLink,
        ApiError::EmailTaken => DocsText::AdviceTaken,
        ApiError::AccountFrozen => DocsText::AdviceFrozen,
        ApiError::PasswordNotYours => DocsText::AdvicePasswordNotYours,
        ApiError::LastAdmin => DocsText::AdviceLastAdmin,
        ApiError::Yourself => DocsText::AdviceYourself,
        ApiError::WrongCredentials => DocsText::AdviceCredentials,
        ApiError::TokenNotGood => DocsText::AdviceToken,
        ApiError::NotAllowed => DocsText::AdviceNotAllowed,
        ApiError::SecondFactorNeeded => DocsText::AdviceSecondFactor,
        ApiError::CrossSite => DocsText::AdviceCrossSite,
        ApiError::NotFound => DocsText::AdviceNotFound,
        ApiError::MethodNotAllowed => DocsText::AdviceMethod,
        ApiError::TooSlow => DocsText::AdviceSlow,
        ApiError::TooLarge => DocsText::AdviceLarge,
        ApiError::UnsupportedMediaType => DocsText::AdviceMediaType,
        ApiError::IdempotencyKeyReused => DocsText::AdviceKeyReused,
        ApiError::TooManyRequests { .. } | ApiError::TooManyTries { .. } => DocsText::AdviceWait,
        ApiError::Unexpected => DocsText::AdviceUnexpected,
        ApiError::Unavailable => DocsText::AdviceUnavailable,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::server::http::rest::refusals;

    #[test]
    fn every_error_of_the_api_is_explained() {
        let all = refusals::all();
        assert!(all.len() > 15);
        for error in all {
            assert!(explained(error).is_some(), "{error:?}");
        }
    }
}
