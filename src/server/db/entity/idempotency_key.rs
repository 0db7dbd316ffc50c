//! A request of the API that was made with an idempotency key. It is kept for as long as its sender may retry
//! it.

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
    /// HMAC-SHA-256 of the request, in hexadecimal: enough to recognise it, and not to read it.
    pub fingerprint: String,
    pub created_at: Timestamp,
}

impl ActiveModelBehavior for ActiveModel {}
