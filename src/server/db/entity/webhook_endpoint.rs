//! Whom events are told to.

use super::Timestamp;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "webhook_endpoints")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub url: String,
    /// What people call it; empty if they call it nothing.
    pub description: String,
    /// The names of the events that it wants, with a space between.
    pub event_types: String,
    /// What its messages are signed with, sealed; see `sealed`.
    pub secret: String,
    /// The secret before, with which messages are signed besides until this moment.
    pub previous_secret: Option<String>,
    pub previous_until: Option<Timestamp>,
    /// While it is not, nothing is sent to it, and nothing more is queued for it.
    pub is_active: bool,
    /// How many tries in a row have failed.
    pub failures: i32,
    /// It is left alone until then, because the last try has failed.
    pub resume_at: Option<Timestamp>,
    pub failing_since: Option<Timestamp>,
    /// When it said that it wants nothing any more (410), and so was switched off.
    pub gone_at: Option<Timestamp>,
    /// When somebody deleted it. From then on it is only there until everything that was queued for it
    /// is gone, and anyone who was about to queue more has ended.
    pub deleted_at: Option<Timestamp>,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
}

impl ActiveModelBehavior for ActiveModel {}
