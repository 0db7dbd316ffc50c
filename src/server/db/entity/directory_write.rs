//! What is on its way to a directory: a new password whose link is used up, or the freezing of an account. Whether
//! it stands there is not known yet.

use super::Timestamp;
use sea_orm::entity::prelude::*;

/// What is to be done there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(
    rs_type = "String",
    db_type = "String(StringLen::N(16))",
    rename_all = "kebab-case"
)]
pub enum Kind {
    Password,
    Freeze,
}

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "directory_writes")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub kind: Kind,
    /// One at a time for each account.
    #[sea_orm(unique)]
    pub user_id: i64,
    /// The link that the password was chosen with.
    pub token_id: Option<i64>,
    /// The new hash under the server's own key; none for a directory that takes the password itself, which is
    /// never kept.
    pub sealed: Option<String>,
    pub created_at: Timestamp,
    /// When somebody else may go on with it.
    pub due_at: Timestamp,
    pub tries: i64,
}

impl Model {
    /// How often it was tried.
    pub fn tries(&self) -> i32 {
        self.tries.try_into().unwrap_or(i32::MAX)
    }
}

impl ActiveModelBehavior for ActiveModel {}
