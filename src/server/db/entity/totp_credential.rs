//! What an authenticator app and the server share (RFC 6238).

use super::Timestamp;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "totp_credentials")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    #[sea_orm(unique)]
    pub user_id: i64,
    /// Sealed, so that a copy of the database makes no codes.
    pub secret: String,
    /// The session that typed the password for it. Until it is confirmed, no other is shown the secret or
    /// confirms it.
    pub session_id: Option<i64>,
    /// When a first code showed that the app has the secret; before that, no log-in asks for one.
    pub confirmed_at: Option<Timestamp>,
    /// The time step of the latest code that was taken, in half minutes since 1970: none is taken
    /// twice.
    pub last_step: i64,
    pub created_at: Timestamp,
}

impl ActiveModelBehavior for ActiveModel {}
