//! One action on many accounts, which the worker carries out.

use super::Timestamp;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "bulk_actions")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    /// `BulkKind`.
    pub kind: String,
    /// Who asked for it, from where: the audit trail says it of each account.
    pub actor_id: i64,
    pub network: Option<String>,
    pub user_agent: Option<String>,
    /// The action that it undoes.
    pub reverts_id: Option<i64>,
    pub created_at: Timestamp,
    /// When a worker takes it, or takes it over.
    pub due_at: Timestamp,
    pub finished_at: Option<Timestamp>,
}

impl ActiveModelBehavior for ActiveModel {}
