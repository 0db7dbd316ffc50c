//! Where the audit trail's chain begins and ends: one row, updated with every entry.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "audit_chain")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: i64,
    /// The newest entry, and its hash.
    pub sequence: i64,
    pub hash: String,
    /// The last entry that was removed because of its age, and its hash.
    pub anchor_sequence: i64,
    pub anchor_hash: String,
}

impl ActiveModelBehavior for ActiveModel {}
