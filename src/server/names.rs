//! Names that were typed: of people, and of things of theirs.

use crate::{
    api::error::ApiError,
    server::{
        error::Result,
        model::name::{self, NameProblem},
    },
};

/// The longest name that is kept, in characters.
const MAX_NAME: usize = 150;

/// Takes a name that was typed.
///
/// # Errors
/// `NameMissing`, also for one that nobody can see; `NameTooLong`; `NameNotText`;
/// `Unreadable` for what no keyboard makes.
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
