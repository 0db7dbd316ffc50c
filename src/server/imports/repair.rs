//! What running an import again fixes.
//!
//! An existing account stays as it is, unless nobody has used it since it was imported. Then a line can add
//! the hash that it lacks, or disable it, if the previous import ignored the column that says so. Nothing is
//! ever enabled, and nobody gets a role.

use super::record::Candidate;
use crate::{api::access::Role, server::db::user_rows::Taken};

/// Whether there is something to fix. What a disabled account does not need is removed from the candidate.
pub fn finds_something(there: &Taken, candidate: &mut Candidate) -> bool {
    if !is_unused(there, candidate) {
        return false;
    }
    if !candidate.user.is_active {
        candidate.drop_hash();
        return true;
    }
    let has_hash = candidate.user.password_hash.is_some();
    there.password_hash.is_none() && has_hash
}

/// Its last log-in, if any, is that of the program it came from; and its password, if any, was never verified
/// here, since then its hash would be ours.
fn is_unused(there: &Taken, candidate: &Candidate) -> bool {
    let is_as_imported =
        there.last_login_at.is_none() || there.last_login_at == candidate.user.last_login_at;
    let is_not_ours = there.password_hash.is_none() || there.password_scheme.is_some();
    there.role == Role::User
        && there.is_active
        && there.frozen_at.is_none()
        && there.password_revoked_at.is_none()
        && is_as_imported
        && is_not_ours
}
