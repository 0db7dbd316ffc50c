//! The token of a link that freezes an account, sent in a notice; only its hash is stored.

use super::Timestamp;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "freeze_tokens")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub user_id: i64,
    /// The notice it is in: each attempt to send that mail creates its own token.
    pub mail_id: i64,
    /// SHA-256 of the token, in hexadecimal.
    #[sea_orm(unique)]
    pub token_hash: String,
    pub created_at: Timestamp,
    pub expires_at: Timestamp,
    pub used_at: Option<Timestamp>,
}

impl ActiveModelBehavior for ActiveModel {}
