//! An account of a bulk action, and the outcome there.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "bulk_action_accounts")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub bulk_action_id: i64,
    /// It may be gone by now.
    pub user_id: i64,
    /// `BulkOutcome`.
    pub outcome: String,
}

impl ActiveModelBehavior for ActiveModel {}
