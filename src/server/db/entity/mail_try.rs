//! The outcome of an attempt to deliver a mail. Equal outcomes in a row are one row, so that a server that is
//! down for days does not fill the table.

use super::Timestamp;
use sea_orm::entity::prelude::*;

#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(
    rs_type = "String",
    db_type = "String(StringLen::N(16))",
    rename_all = "kebab-case"
)]
pub enum Outcome {
    Accepted,
    /// It will be tried again.
    PutOff,
    /// It was rejected for good.
    Refused,
}

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "mail_tries")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub mail_id: i64,
    pub outcome: Outcome,
    /// The mail server's response, or our error if there was none.
    #[sea_orm(column_type = "Text", nullable)]
    pub reply: Option<String>,
    pub count: i32,
    pub first_at: Timestamp,
    pub last_at: Timestamp,
}

impl ActiveModelBehavior for ActiveModel {}
