//! The token of a mailed link and its code, of which only hashes are stored.

use super::Timestamp;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "reset_tokens")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub case_id: i64,
    /// The mail it is in: each attempt to send that mail creates its own token.
    pub mail_id: i64,
    pub user_id: i64,
    /// SHA-256 of the token, in hexadecimal. OWASP ASVS 6.5.2 requires no more for 256 random bits.
    #[sea_orm(unique)]
    pub token_hash: String,
    /// The keyed hash of the code in the same mail; none for a token that such a code was exchanged for.
    pub code_hash: Option<String>,
    /// Of the account's password in its directory when the link was made; none for our own accounts.
    pub directory_version: Option<String>,
    pub created_at: Timestamp,
    pub expires_at: Timestamp,
    pub used_at: Option<Timestamp>,
    pub revoked_at: Option<Timestamp>,
}

impl ActiveModelBehavior for ActiveModel {}
