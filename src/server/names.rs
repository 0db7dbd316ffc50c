//! Names that were typed: of people, tokens and endpoints.

use crate::{
    api::error::ApiError,
    server::{
        error::Result,
        model::name::{self, NameProblem},
    },
};

/// The longest accepted name, in characters.
const MAX_NAME: usize = 150;

/// Validates a typed name.
///
/// # Errors
/// `NameMissing`, also for an invisible one; `NameTooLong`; `NameNotText`; `Unreadable` for control
/// characters.
pub fn parse(typed: &str) -> Result<&str> {
    let name = name::parse(typed).map_err(|problem| match problem {
        NameProblem::Missing => ApiError::NameMissing,
        NameProblem::Control => ApiError::Unreadable,
        NameProblem::BidiControl => ApiError::NameNotText,
    })?;
    if name.chars().count() > MAX_NAME {
        return Err(ApiError::NameTooLong.into());
    }
    Ok(name)
}
