//! What staff have decided about how often one network may ask.

use super::Timestamp;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "network_exceptions")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    /// An IPv4 address, or an IPv6 /64 or /48.
    #[sea_orm(unique)]
    pub network: String,
    /// Its limit was cleared: requests up to then no longer count.
    pub counts_from: Option<Timestamp>,
    /// Until then it may ask more often than others.
    pub allowed_until: Option<Timestamp>,
    /// Why, and by whom; none once that has ended.
    pub reason: Option<String>,
    pub author_id: Option<i64>,
    pub changed_at: Timestamp,
}

impl ActiveModelBehavior for ActiveModel {}
