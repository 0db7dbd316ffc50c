//! The wire contract of the dashboard: one file an area, with what its pages are told and the server
//! function of each action. What is here alone is what all areas share.

pub mod account;
pub mod api_tokens;
pub mod audit;
pub mod cases;
pub mod imports;
pub mod mails;
pub mod overview;
pub mod users;
pub mod webhooks;

use super::access::Role;
use crate::text::dashboard::Done;
use serde::{Deserialize, Serialize};

/// Who is looking at a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Viewer {
    pub name: String,
    pub role: Role,
}

/// Which part of the dashboard a page belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    Overview,
    Users,
    Cases,
    Mail,
    Audit,
    /// Bringing users in, and taking them away.
    Import,
    Webhooks,
    /// The viewer's own account.
    Account,
    /// A page that belongs to no part, such as one that says what went wrong.
    Elsewhere,
}

/// The page to go to when an action is done. It is a path of ours, made by the server alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Next(String);

impl Next {
    /// A page that says what was done.
    pub fn to(path: &str, done: Done) -> Self {
        let mark = if path.contains('?') { '&' } else { '?' };
        Self(format!("{path}{mark}done={}", done.name()))
    }

    /// A page that shows by itself what was done.
    pub fn plain(path: String) -> Self {
        Self(path)
    }

    pub fn path(&self) -> &str {
        &self.0
    }
}
