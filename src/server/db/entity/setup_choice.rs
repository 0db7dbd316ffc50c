//! A step of the setup that an administrator has skipped.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "setup_choices")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub user_id: i64,
    /// The name of the step.
    pub step: String,
}

impl ActiveModelBehavior for ActiveModel {}
