//! What is made of a source, where somebody has to decide.

use crate::server::hashing::FirebaseProject;

/// The same for every source. By itself, an import gives nobody a role, and takes no line of which it
/// would leave something important out.
#[derive(Clone, Debug, Default)]
pub struct Rules {
    pub roles: Roles,
    pub unusable_hashes: UnusableHashes,
    /// What hashes of Firebase were made with.
    pub firebase: Option<FirebaseProject>,
}

/// What is made of a column that says who may enter the dashboard. In other programs, anybody may have
/// written into it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Roles {
    #[default]
    LeaveOut,
    Give,
}

/// What is done about people whose password hash can't be kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum UnusableHashes {
    /// Their lines are wrong.
    #[default]
    Refuse,
    /// They come without it, and choose a password by mail.
    LeaveOut,
}

impl Rules {
    /// A box that is checked is sent; one that isn't, is not.
    pub fn from_checkboxes(with_roles: bool, without_unusable_hashes: bool) -> Self {
        Self {
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
