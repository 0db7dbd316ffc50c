//! A one-time code that replaces the authenticator app.

use super::Timestamp;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "recovery_codes")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub user_id: i64,
    /// HMAC-SHA-256 of the code and the user under the server's key, in hexadecimal.
    pub code_hash: String,
    pub used_at: Option<Timestamp>,
    /// The key it was created with, as `SecretKey::tag`; none for codes older than this column.
    pub key_tag: Option<String>,
}

impl ActiveModelBehavior for ActiveModel {}
