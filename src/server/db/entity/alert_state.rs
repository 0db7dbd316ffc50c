//! The problems that are open, in a single row: what `Open` writes, and which instance has looked last.

use super::Timestamp;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "alert_state")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    /// When an instance looked last; the one that writes it has the turn.
    pub looked_at: Timestamp,
    #[sea_orm(column_type = "Text")]
    pub open_problems: String,
}

impl ActiveModelBehavior for ActiveModel {}
