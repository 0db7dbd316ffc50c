//! A finding about a line of an import.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "import_findings")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub import_id: i64,
    pub line: i64,
    /// The name of an `api::dashboard::imports::Problem`.
    pub problem: String,
    /// The other line involved.
    pub other_line: Option<i64>,
    /// The address on the line, and the value that it is about; never of a password or a hash.
    pub email: Option<String>,
    pub value: Option<String>,
}

impl ActiveModelBehavior for ActiveModel {}
