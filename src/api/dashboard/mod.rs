//! The wire contract of the dashboard, one file per area. This file has what all areas share.

pub mod account;
pub mod api_tokens;
pub mod audit;
pub mod bulk;
pub mod callers;
pub mod campaigns;
pub mod cases;
pub mod directories;
pub mod first_steps;
pub mod imports;
pub mod limits;
pub mod list;
pub mod mails;
pub mod overview;
pub mod personal_data;
pub mod search;
pub mod texts;
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
    /// Whether accounts live elsewhere, too.
    pub has_directories: bool,
}

/// Which part of the dashboard a page belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    Overview,
    Users,
    Cases,
    Mail,
    Audit,
    /// Importing and exporting users.
    Import,
    Webhooks,
    /// The texts of public pages and mails.
    Texts,
    Directories,
    /// The viewer's own account.
    Account,
    /// A page outside of all sections, such as an error page.
    Elsewhere,
}

/// The page to open after an action. It is one of our paths, chosen by the server alone.
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
