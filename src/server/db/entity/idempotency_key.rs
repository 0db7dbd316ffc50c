//! A request of the API that was done under a key of its sender's. It is kept for as long as its sender
//! may send it again.

use super::Timestamp;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "idempotency_keys")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    /// HMAC-SHA-256 of the key and its sender, in hexadecimal.
    #[sea_orm(unique)]
    pub key_hash: String,
    /// HMAC-SHA-256 of what was asked for, in hexadecimal: enough to know it again, and not to read it.
    pub fingerprint: String,
    pub created_at: Timestamp,
}

impl ActiveModelBehavior for ActiveModel {}
