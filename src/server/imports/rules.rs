//! Options of an import that somebody has to choose.

use crate::server::hashing::{self, FirebaseProject};

/// The same for every source. By default, an import grants no roles, and rejects lines of which it would
/// ignore something important.
#[derive(Clone, Debug, Default)]
pub struct Rules {
    pub roles: Roles,
    pub unusable_hashes: UnusableHashes,
    /// The parameters of Firebase's hashes.
    pub firebase: Option<FirebaseProject>,
    pub pepper: Pepper,
}

/// What the application appends to each password before it hashes it (Devise's `config.pepper`). Hashes don't
/// tell.
#[derive(Clone, Debug, Default)]
pub enum Pepper {
    #[default]
    Unsaid,
    None,
    Known(hashing::Pepper),
}

/// What to do with a column of dashboard roles. In other programs, anybody may have written it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Roles {
    #[default]
    LeaveOut,
    Give,
}

/// What to do about people whose password hash can't be used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum UnusableHashes {
    /// Their lines are invalid.
    #[default]
    Refuse,
    /// They are imported without it, and choose a password by mail.
    LeaveOut,
}

impl Rules {
    /// Only checked boxes are sent.
    pub fn from_checkboxes(
        with_roles: bool,
        without_unusable_hashes: bool,
        without_pepper: bool,
    ) -> Self {
        Self {
            pepper: if without_pepper {
                Pepper::None
            } else {
                Pepper::Unsaid
            },
            roles: if with_roles {
                Roles::Give
            } else {
                Roles::LeaveOut
            },
            unusable_hashes: if without_unusable_hashes {
                UnusableHashes::LeaveOut
            } else {
                UnusableHashes::Refuse
            },
            firebase: None,
        }
    }
}
