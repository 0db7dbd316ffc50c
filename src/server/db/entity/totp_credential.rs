//! The secret that an authenticator app and the server share (RFC 6238).

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
    /// Sealed, so that a copy of the database can't generate codes.
    pub secret: String,
    /// The session that confirmed the password for it. Until setup is complete, no other session sees the
    /// secret or completes it.
    pub session_id: Option<i64>,
    /// When a first code showed that the app has the secret; before that, no log-in asks for one.
    pub confirmed_at: Option<Timestamp>,
    /// The time step of the latest accepted code, in half minutes since 1970: none is accepted twice.
    pub last_step: i64,
    pub created_at: Timestamp,
}

impl ActiveModelBehavior for ActiveModel {}
