//! What a mailed link or a typed code proves, of which only hashes are kept.

use super::Timestamp;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "reset_tokens")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub case_id: i64,
    /// The mail that brings it: each try to send that mail makes a token of its own.
    pub mail_id: i64,
    pub user_id: i64,
    /// SHA-256 of the token, in hexadecimal. OWASP ASVS 6.5.2 asks no more for 256 random bits.
    #[sea_orm(unique)]
    pub token_hash: String,
    /// The keyed hash of the code that goes in the same mail; none for a token that such a code was
    /// changed into.
    pub code_hash: Option<String>,
    /// Of the account's password in its directory when the link was made; none for our own accounts.
    pub directory_version: Option<String>,
    pub created_at: Timestamp,
    pub expires_at: Timestamp,
    pub used_at: Option<Timestamp>,
    pub revoked_at: Option<Timestamp>,
}

impl ActiveModelBehavior for ActiveModel {}
