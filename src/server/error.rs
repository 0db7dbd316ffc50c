//! What a service function can come to besides success.

use crate::{
    api::error::ApiError,
    server::model::{EmailProblem, PasswordProblem},
};
use sea_orm::DbErr;

pub type Result<T, E = Error> = std::result::Result<T, E>;

/// An expected outcome is told to whoever asked; the others are logged where they are answered and
/// told in fixed words.
#[derive(Debug)]
pub enum Error {
    Refused(ApiError),
    /// Something that we need is down or full: worth trying again.
    Unavailable(anyhow::Error),
    /// A fault of this program.
    Fault(anyhow::Error),
}

impl From<ApiError> for Error {
    fn from(error: ApiError) -> Self {
        Self::Refused(error)
    }
}

impl From<EmailProblem> for Error {
    fn from(problem: EmailProblem) -> Self {
        Self::Refused(match problem {
            EmailProblem::Missing => ApiError::EmailMissing,
            EmailProblem::Invalid => ApiError::EmailInvalid,
        })
    }
}

impl From<PasswordProblem> for Error {
    fn from(problem: PasswordProblem) -> Self {
        Self::Refused(match problem {
            PasswordProblem::TooShort { min_length } => ApiError::PasswordTooShort { min_length },
            PasswordProblem::TooLong => ApiError::PasswordTooLong,
            PasswordProblem::TooCommon => ApiError::PasswordTooCommon,
            PasswordProblem::NotText => ApiError::PasswordNotText,
            PasswordProblem::Differs => ApiError::PasswordsDiffer,
        })
    }
}

/// The database is busy, full or gone: nothing was half done, since every change is one
/// transaction.
impl From<DbErr> for Error {
    fn from(error: DbErr) -> Self {
        Self::Unavailable(anyhow::Error::new(error).context("the database did not do its part"))
    }
}
