//! Somebody with an account. The row stays within `db`: everybody else is given an `Account` or a `User`.

use super::{PasswordHash, Timestamp};
use crate::{
    api::access::Role,
    server::account::{Account, Standing, User},
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
    /// What addresses are compared by; see `EmailAddress`.
    #[sea_orm(unique)]
    pub email_canonical: String,
    pub name: String,
    /// What they may do in the dashboard.
    pub role: Role,
    pub is_active: bool,
    /// Since when nobody can log in, because its owner said that a change of the password was not
    /// theirs. A fresh recovery ends it.
    pub frozen_at: Option<Timestamp>,
    /// A PHC string; none until a first password is set. It may have been made by another program.
    pub password_hash: Option<PasswordHash>,
    /// The scheme of a password hash that is not ours (`hashing::Scheme`); none for one that is.
    pub password_scheme: Option<String>,
    /// Since when such a hash is kept; none until that was noted.
    pub password_kept_since: Option<Timestamp>,
    pub last_login_at: Option<Timestamp>,
    /// Whether single keys do something in the dashboard (WCAG 2.2, 2.1.4).
    pub has_shortcuts: bool,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    /// Computed by the database from the columns above, like the two that follow; never set.
    pub standing: Standing,
    /// The name in small letters, by which lists are ordered.
    pub name_key: String,
    /// The last log-in in milliseconds since 1970, and 0 for none.
    pub last_login_key: i64,
}

impl ActiveModelBehavior for ActiveModel {}

impl From<Model> for Account {
    fn from(row: Model) -> Self {
        Self {
            id: row.id,
            email: row.email,
            email_canonical: row.email_canonical,
            name: row.name,
            is_active: row.is_active,
            frozen_at: row.frozen_at,
            has_password: row.password_hash.is_some(),
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
