//! Somebody with an account. The row stays within `db`: everybody else is given an `Account` or a `User`.

use super::{PasswordHash, Timestamp};
use crate::{
    api::access::Role,
    server::{
        account::{Account, Home, Place, Standing, User},
        model::EmailAddress,
    },
};
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "users")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    /// Where mail goes, as it was entered.
    pub email: String,
    /// What addresses are compared by; see `EmailAddress`. For an account of a directory it is no address, but
    /// begins with one: nothing that looks for our own accounts finds it.
    #[sea_orm(unique)]
    pub email_canonical: String,
    pub name: String,
    /// Their role in the dashboard.
    pub role: Role,
    pub is_active: bool,
    /// When the account was frozen, because its owner reported a password change they did not make. A fresh
    /// recovery ends it.
    pub frozen_at: Option<Timestamp>,
    /// A PHC string; none until a first password is set. It may come from another program.
    pub password_hash: Option<PasswordHash>,
    /// The scheme of a password hash that is not ours (`hashing::Scheme`); none for one that is.
    pub password_scheme: Option<String>,
    /// When such a hash was imported; none until that was recorded.
    pub password_kept_since: Option<Timestamp>,
    /// Since when the password no longer lets anybody in, because a new one is required.
    pub password_revoked_at: Option<Timestamp>,
    /// The hash of that password, which must not be chosen again: `password_hash` is empty meanwhile.
    pub revoked_hash: Option<PasswordHash>,
    pub last_login_at: Option<Timestamp>,
    /// Whether single-key shortcuts work in the dashboard (WCAG 2.2, 2.1.4).
    pub has_shortcuts: bool,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// The directory that the account lives in; none for one of our own.
    pub directory: Option<String>,
    /// The key that it has there.
    pub directory_key: Option<String>,
    /// What its owner types to log in there, where that is not the address.
    pub login: Option<String>,
    /// See `directories::store::Version`.
    pub directory_version: Option<String>,
    /// Computed by the database from the columns above, like the two that follow; never set.
    pub standing: Standing,
    /// The lowercase name, by which lists are ordered.
    pub name_key: String,
    /// The last log-in in milliseconds since 1970, and 0 for none.
    pub last_login_key: i64,
}

impl ActiveModelBehavior for ActiveModel {}

impl From<Model> for Account {
    fn from(row: Model) -> Self {
        let home = match (row.directory, row.directory_key) {
            (Some(directory), Some(key)) => Home::Directory(Place { directory, key }),
            _ => Home::Own,
        };
        let email_canonical = match (&home, EmailAddress::parse(&row.email)) {
            (Home::Directory(_), Ok(email)) => email.canonical().to_owned(),
            _ => row.email_canonical,
        };
        Self {
            id: row.id,
            email: row.email,
            email_canonical,
            login: row.login,
            home,
            name: row.name,
            is_active: row.is_active,
            frozen_at: row.frozen_at,
            password_revoked_at: row.password_revoked_at,
            has_password: row.password_hash.is_some() || row.revoked_hash.is_some(),
            last_login_at: row.last_login_at,
            created_at: row.created_at,
            updated_at: row.updated_at,
        }
    }
}

impl From<Model> for User {
    fn from(row: Model) -> Self {
        Self {
            role: row.role,
            has_shortcuts: row.has_shortcuts,
            account: row.into(),
        }
    }
}
