//! Since when the server has used which key. The key itself is not stored.

use super::Timestamp;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "secret_keys")]
pub struct Model {
    /// See `SecretKey::tag`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub tag: String,
    /// When it last replaced another.
    pub since: Timestamp,
}

impl ActiveModelBehavior for ActiveModel {}
