//! A lock for transactions. It holds no data, and rows are neither added nor removed.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "recovery_locks")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: i64,
    /// How often it was taken.
    pub taken: i64,
}

impl ActiveModelBehavior for ActiveModel {}
