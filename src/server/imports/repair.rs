//! What running an import again mends.
//!
//! An account that is there stays as it is, unless nobody has used it yet: it is as an import has left
//! it. Then a line can bring the hash that it lacks, or close it, if the import before did not read the
//! column that says so. Nothing is ever opened, and nobody gets a role.

use super::record::Candidate;
use crate::{api::access::Role, server::db::users::Taken};

/// Whether there is something to mend. What a closed account needs no more is taken from the candidate.
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

/// Its last log-in, if it has one, is that of the program it came from; and its password, if it has one,
/// was never verified here, since then its hash would be ours.
fn is_unused(there: &Taken, candidate: &Candidate) -> bool {
    let is_as_imported =
        there.last_login_at.is_none() || there.last_login_at == candidate.user.last_login_at;
    let is_not_ours = there.password_hash.is_none() || there.password_scheme.is_some();
    there.role == Role::User
        && there.is_active
        && there.frozen_at.is_none()
        && is_as_imported
        && is_not_ours
}
