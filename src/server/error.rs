//! The error type of service functions.

use crate::{
    api::error::ApiError,
    server::{
        db::failure::Failure,
        model::{EmailProblem, PasswordProblem},
    },
};
use anyhow::anyhow;
use sea_orm::DbErr;
use std::cell::Cell;

pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Expected outcomes are returned to the caller; the others are logged where they are answered, and answered
/// in fixed words.
#[derive(Debug)]
pub enum Error {
    Refused(ApiError),
    /// A dependency is down or full: worth a retry.
    Unavailable(anyhow::Error),
    /// A bug in this program.
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
            PasswordProblem::ListUnreadable => {
                return Self::Unavailable(anyhow!("a password could not be judged"));
            }
            PasswordProblem::Breached => ApiError::PasswordBreached,
            PasswordProblem::TooShort { min_length } => ApiError::PasswordTooShort { min_length },
            PasswordProblem::TooLong => ApiError::PasswordTooLong,
            PasswordProblem::TooCommon => ApiError::PasswordTooCommon,
            PasswordProblem::NotText => ApiError::PasswordNotText,
            PasswordProblem::Differs => ApiError::PasswordsDiffer,
        })
    }
}

/// A database that is busy, full or gone is worth a retry; a wrong statement is a fault. Either way nothing
/// was half done, since every change is one transaction.
impl From<DbErr> for Error {
    fn from(error: DbErr) -> Self {
        let failure = Failure::of(&error);
        let error = anyhow::Error::new(error);
        match failure {
            Failure::Fault => Self::Fault(error.context("the database refused a statement")),
            _ => Self::Unavailable(error.context("the database did not do its part")),
        }
    }
}

tokio::task_local! {
    static CONFLICT: Cell<bool>;
}

/// Runs a request, and reports whether one of its transactions was rolled back because of another.
pub async fn watching_conflicts<T>(request: impl Future<Output = T>) -> (T, bool) {
    let watched = async { (request.await, CONFLICT.with(Cell::get)) };
    CONFLICT.scope(Cell::new(false), watched).await
}

impl Error {
    /// The error for the client. Unexpected ones are logged here, once, under the request's id.
    pub fn told(self, request_id: &str) -> ApiError {
        match self {
            Self::Refused(error) => error,
            error if error.is_conflict() => {
                // A separate task has no request to run again.
                _ = CONFLICT.try_with(|conflict| conflict.set(true));
                tracing::debug!(request_id, "another transaction was in the way: {error:?}");
                ApiError::Unavailable
            }
            Self::Unavailable(error) => {
                tracing::error!(request_id, "unavailable: {error:#}");
                ApiError::Unavailable
            }
            Self::Fault(error) => {
                tracing::error!(request_id, "fault: {error:#}");
                ApiError::Unexpected
            }
        }
    }

    /// Whether it conflicted with another transaction, so that an immediate retry can work.
    pub fn is_conflict(&self) -> bool {
        match self {
            Self::Unavailable(error) => (error.downcast_ref::<DbErr>())
                .is_some_and(|error| Failure::of(error) == Failure::Conflict),
            Self::Refused(_) | Self::Fault(_) => false,
        }
    }
}
