//! How often everything that the overview shows happened within one hour or day.

use super::Timestamp;
use sea_orm::entity::prelude::*;

#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(
    rs_type = "String",
    db_type = "String(StringLen::N(8))",
    rename_all = "kebab-case"
)]
pub enum Length {
    Hour,
    Day,
}

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "overview_counts")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub length: Length,
    pub begins_at: Timestamp,
    pub requests: i64,
    /// Mails with a link that were handed over.
    pub mails: i64,
    /// Openings of links by people.
    pub openings: i64,
    /// Changed passwords, each of which ends a case.
    pub changes: i64,
    /// Cases that began.
    pub cases: i64,
    /// Cases whose first mail was handed over.
    pub cases_mailed: i64,
    /// Cases that a person came back to for the first time.
    pub cases_opened: i64,
}

impl ActiveModelBehavior for ActiveModel {}
