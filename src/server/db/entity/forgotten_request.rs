//! How many requests of a day are no longer there: the overview counts them still.

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
    /// Presses of the button on that day.
    pub requests: i64,
    /// Cases that began on that day.
    pub cases: i64,
}

impl ActiveModelBehavior for ActiveModel {}
