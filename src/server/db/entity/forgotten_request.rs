//! How many requests of a day were pruned: the overview still counts them.

use super::Timestamp;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "forgotten_requests")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    /// When the day began in UTC.
    #[sea_orm(unique)]
    pub day: Timestamp,
    /// Requests on that day.
    pub requests: i64,
    /// Cases that began on that day.
    pub cases: i64,
}

impl ActiveModelBehavior for ActiveModel {}
