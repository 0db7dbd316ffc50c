//! A password hash, as stored.

use sea_orm::DeriveValueType;
use std::{fmt, ops::Deref};

/// Rows travel far and may be printed on the way; their hashes are not.
#[derive(Clone, PartialEq, Eq, DeriveValueType)]
pub struct PasswordHash(String);

impl fmt::Debug for PasswordHash {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a password hash")
    }
}

impl From<String> for PasswordHash {
    fn from(hash: String) -> Self {
        Self(hash)
    }
}

impl Deref for PasswordHash {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}
