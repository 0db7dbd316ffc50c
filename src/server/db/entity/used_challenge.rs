//! A challenge whose proof of work was accepted. It is kept until it would have expired anyway.

use super::Timestamp;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "used_challenges")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    /// SHA-256 of the challenge, in hexadecimal.
    #[sea_orm(unique)]
    pub challenge_hash: String,
    pub expires_at: Timestamp,
}

impl ActiveModelBehavior for ActiveModel {}
