//! A browser that has logged in.

use super::Timestamp;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "sessions")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    /// SHA-256 of the cookie's value, in hexadecimal.
    #[sea_orm(unique)]
    pub token_hash: String,
    pub user_id: i64,
    pub created_at: Timestamp,
    pub last_seen_at: Timestamp,
    pub expires_at: Timestamp,
    /// The network of the log-in: an IPv4 address or an IPv6 /64.
    pub network: String,
    /// The browser's `User-Agent`.
    pub user_agent: Option<String>,
    /// When its owner last confirmed their password here, besides the log-in.
    pub confirmed_at: Option<Timestamp>,
    /// The password was right, and the two-factor code is still to come: until then it allows nothing else.
    pub awaits_code: bool,
}

impl ActiveModelBehavior for ActiveModel {}
