//! Accounts and their owners, as services see them: no row of a table, and no password hash.

use crate::{
    api::access::Role,
    server::{clock::Timestamp, config::directories::OWN, model::Owner},
};
use sea_orm::entity::prelude::*;
use std::ops::Deref;

/// What recovery, freezing, cases, mails and webhooks know of somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    pub id: i64,
    /// Where mail goes, as it was entered.
    pub email: String,
    /// What addresses are compared by; see `EmailAddress`.
    pub email_canonical: String,
    pub name: String,
    /// What its owner types to log in, where that is not the address.
    pub login: Option<String>,
    pub home: Home,
    pub is_active: bool,
    /// Since when nobody can log in, because the owner said that a change of the password was not theirs. A
    /// fresh recovery ends it.
    pub frozen_at: Option<Timestamp>,
    /// Since when nobody can log in with the password, because staff require a new one. A fresh recovery ends it.
    pub password_revoked_at: Option<Timestamp>,
    /// Whether one was ever chosen, even if it no longer lets anybody in.
    pub has_password: bool,
    pub last_login_at: Option<Timestamp>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
}

/// Where an account lives, and so where its password is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Home {
    /// In our own database.
    Own,
    /// In the store of an application.
    Directory(Place),
}

impl Home {
    /// The name of the directory; ours has one, too.
    pub fn directory(&self) -> &str {
        match self {
            Self::Own => OWN,
            Self::Directory(place) => &place.directory,
        }
    }
}

/// Where in which directory an account is found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    pub directory: String,
    pub key: String,
}

/// The state of an account; the database computes the same for its lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(
    rs_type = "String",
    db_type = "String(StringLen::N(16))",
    rename_all = "kebab-case"
)]
pub enum Standing {
    /// Has logged in, and may again.
    Active,
    /// May log in, and never has.
    New,
    Frozen,
    Disabled,
}

impl Account {
    pub fn standing(&self) -> Standing {
        match self {
            Self {
                is_active: false, ..
            } => Standing::Disabled,
            Self {
                frozen_at: Some(_), ..
            } => Standing::Frozen,
            Self {
                last_login_at: None,
                ..
            } => Standing::New,
            Self { .. } => Standing::Active,
        }
    }

    /// The directory that it lives in; none for our own.
    pub fn directory(&self) -> Option<&str> {
        match &self.home {
            Home::Own => None,
            Home::Directory(place) => Some(&place.directory),
        }
    }

    /// Whether its owner may log in.
    pub fn is_open(&self) -> bool {
        self.is_active && !self.needs_new_password()
    }

    /// Whether only a new password opens it, which has to differ from the present one.
    pub fn needs_new_password(&self) -> bool {
        self.frozen_at.is_some() || self.password_revoked_at.is_some()
    }

    /// Whose name and address make a poor password.
    pub fn owner(&self) -> Owner {
        Owner {
            email: self.email.clone(),
            name: self.name.clone(),
        }
    }
}

/// Somebody with an account of ours, and what makes them staff.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct User {
    pub account: Account,
    /// What they may do in the dashboard.
    pub role: Role,
    /// Whether single keys do something in the dashboard (WCAG 2.2, 2.1.4).
    pub has_shortcuts: bool,
}

impl User {
    pub fn is_staff(&self) -> bool {
        self.role != Role::User
    }
}

/// A user is an account with a role, so that what takes an account takes a user.
impl Deref for User {
    type Target = Account;

    fn deref(&self) -> &Account {
        &self.account
    }
}
