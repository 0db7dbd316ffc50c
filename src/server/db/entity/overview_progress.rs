//! What of the past is counted in `overview_counts`. One row.

use super::Timestamp;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "overview_progress")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    /// The beginning of a day in UTC. The same as `until` while nothing is counted.
    pub since: Timestamp,
    pub until: Timestamp,
}

impl ActiveModelBehavior for ActiveModel {}
