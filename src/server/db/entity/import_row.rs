//! A staged user of an import. The columns are those of `user`.

use super::{PasswordHash, Timestamp};
use crate::api::access::Role;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "import_rows")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub import_id: i64,
    /// The account to complete; none for a new user.
    pub user_id: Option<i64>,
    pub email: String,
    pub email_canonical: String,
    pub name: String,
    pub role: Role,
    pub is_active: bool,
    pub password_hash: Option<PasswordHash>,
    pub password_scheme: Option<String>,
    pub last_login_at: Option<Timestamp>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
}

impl ActiveModelBehavior for ActiveModel {}
