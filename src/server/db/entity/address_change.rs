//! A former address of an account. Its readers can restore it with the link in the notice, as long as that is
//! valid.

use super::Timestamp;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "address_changes")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub user_id: i64,
    /// The notice to the former address. It outlives its links, and is pruned when it is old.
    #[sea_orm(unique)]
    pub mail_id: i64,
    /// As it was entered.
    pub former_email: String,
    /// When this change, or an earlier one, was reverted.
    pub ended_at: Option<Timestamp>,
    pub created_at: Timestamp,
}

impl ActiveModelBehavior for ActiveModel {}
