//! A webhook endpoint.

use super::Timestamp;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "webhook_endpoints")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub url: String,
    /// A description by staff; may be empty.
    pub description: String,
    /// The names of the events that it subscribes to, separated by spaces.
    pub event_types: String,
    /// The signing secret, sealed; see `sealed`.
    pub secret: String,
    /// The previous secret, which also signs messages until this moment.
    pub previous_secret: Option<String>,
    pub previous_until: Option<Timestamp>,
    /// While it is off, nothing is sent to it or queued for it.
    pub is_active: bool,
    /// How many attempts in a row have failed.
    pub failures: i32,
    /// It is paused until then, because the last attempt failed.
    pub resume_at: Option<Timestamp>,
    pub failing_since: Option<Timestamp>,
    /// When it answered that it wants no more messages (410), and was switched off.
    pub gone_at: Option<Timestamp>,
    /// When somebody deleted it. The row stays until everything queued for it is gone, and transactions that
    /// were about to queue more have ended.
    pub deleted_at: Option<Timestamp>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
}

impl ActiveModelBehavior for ActiveModel {}
