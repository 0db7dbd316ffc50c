//! What came of handing a mail to the mail server. Tries in a row that came to the same are one row, so
//! that a server that is down for days fills no table.

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
    /// It is tried again.
    PutOff,
    /// It never will be taken.
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
    /// The mail server's words, or ours if it never came to words.
    #[sea_orm(column_type = "Text", nullable)]
    pub reply: Option<String>,
    pub count: i32,
    pub first_at: Timestamp,
    pub last_at: Timestamp,
}

impl ActiveModelBehavior for ActiveModel {}
