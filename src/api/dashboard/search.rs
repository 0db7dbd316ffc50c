//! The wire types of the search for anything.

use crate::api::access::Role;

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HitKind {
    Case,
    User,
    Mail,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    pub kind: HitKind,
    pub title: String,
    /// What tells it from others of the same title.
    pub detail: Option<String>,
    pub path: String,
}

/// What a search finds besides pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    pub search: String,
    pub hits: Vec<Hit>,
    /// Decides which pages there are.
    pub role: Role,
}
