//! Guesses counted in one window of time, by client or by target.

use super::Timestamp;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "throttle_counters")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    /// What is counted.
    pub scope: String,
    /// For whom, as a keyed hash, so that no address is stored.
    pub key_hash: String,
    pub window_start: Timestamp,
    pub count: i32,
}

impl ActiveModelBehavior for ActiveModel {}
