//! A version of a text that administrators have changed.

use super::Timestamp;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "text_versions")]
pub struct Model {
    /// One more than the newest of all texts when it was written.
    #[sea_orm(primary_key, auto_increment = false)]
    pub version: i64,
    /// The id of the application; empty for all of them.
    pub application: String,
    /// BCP 47.
    pub language: String,
    pub text_id: String,
    /// Fluent; none for the built-in text.
    #[sea_orm(column_type = "Text", nullable)]
    pub pattern: Option<String>,
    /// None if the account was deleted.
    pub author_id: Option<i64>,
    pub created_at: Timestamp,
}

impl ActiveModelBehavior for ActiveModel {}
