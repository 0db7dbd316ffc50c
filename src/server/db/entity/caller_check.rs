//! A code that was mailed to the owner of an account, for them to read to the help desk.

use super::Timestamp;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "caller_checks")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub user_id: i64,
    #[sea_orm(unique)]
    pub mail_id: i64,
    /// The keyed hash of the code, which is drawn when its mail is written; none before that.
    pub code_hash: Option<String>,
    /// How many codes were typed, right or wrong.
    pub tries: i32,
    pub created_at: Timestamp,
    /// When the mail server accepted the mail.
    pub sent_at: Option<Timestamp>,
    pub expires_at: Timestamp,
    /// When it was used up.
    pub verified_at: Option<Timestamp>,
}

impl ActiveModelBehavior for ActiveModel {}
