//! What running an import again mends.
//!
//! An account that is there stays as it is, unless nobody has used it yet: it is as an import has left
//! it. Then a line can bring the hash that it lacks, or close it, if the import before did not read the
//! column that says so. Nothing is ever opened, and nobody gets a role.

use super::record::Candidate;
use crate::{api::access::Role, server::db::users::Taken};
use sea_orm::ActiveValue::Set;

/// Whether there is something to mend. What a closed account needs no more is taken from the candidate.
pub fn finds_something(there: &Taken, candidate: &mut Candidate) -> bool {
    if !is_unused(there, candidate) {
        return false;
    }
    if !candidate.is_active() {
        candidate.scheme = None;
        candidate.columns.password_hash = Set(None);
        candidate.columns.password_scheme = Set(None);
        return true;
    }
    let has_hash = matches!(candidate.columns.password_hash, Set(Some(_)));
    there.password_hash.is_none() && has_hash
}

/// Its last log-in, if it has one, is that of the program it came from; and its password, if it has one,
/// was never verified here, since then its hash would be ours.
fn is_unused(there: &Taken, candidate: &Candidate) -> bool {
    let is_as_imported = there.last_login_at.is_none()
        || Set(there.last_login_at) == candidate.columns.last_login_at;
    let is_not_ours = there.password_hash.is_none() || there.password_scheme.is_some();
    there.role == Role::User
        && there.is_active
        && there.frozen_at.is_none()
        && is_as_imported
        && is_not_ours
}
