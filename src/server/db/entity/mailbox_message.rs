//! A mail captured by the development mailbox.

use super::Timestamp;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "mailbox_messages")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub sender: String,
    pub recipient: String,
    #[sea_orm(column_type = "Text")]
    pub subject: String,
    #[sea_orm(column_type = "Text")]
    pub text_body: String,
    #[sea_orm(column_type = "Text")]
    pub html_body: String,
    /// The whole message as it would be sent over SMTP.
    #[sea_orm(column_type = "Text")]
    pub raw: String,
    pub received_at: Timestamp,
}

impl ActiveModelBehavior for ActiveModel {}
