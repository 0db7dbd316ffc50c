//! Somebody of whom a campaign requires a new password.

use super::Timestamp;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "campaign_accounts")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub campaign_id: i64,
    pub user_id: i64,
    /// `PersonState`.
    pub state: String,
    pub mailed_at: Option<Timestamp>,
}

impl ActiveModelBehavior for ActiveModel {}
