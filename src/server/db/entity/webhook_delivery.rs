//! An event for one endpoint, queued or finished.

use super::Timestamp;
use sea_orm::entity::prelude::*;

#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(
    rs_type = "String",
    db_type = "String(StringLen::N(16))",
    rename_all = "kebab-case"
)]
pub enum State {
    Queued,
    /// The receiver answered with a 2xx.
    Delivered,
    /// It was given up.
    Failed,
}

/// Why the last attempt failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(
    rs_type = "String",
    db_type = "String(StringLen::N(32))",
    rename_all = "kebab-case"
)]
pub enum Problem {
    /// The receiver answered with an error status.
    Refused,
    /// It did not answer in time.
    TimedOut,
    /// The connection failed or broke.
    NotReached,
    /// The host name does not resolve.
    NoAddress,
    /// Its certificate is not trusted, or it supports no common TLS version.
    Tls,
    /// It resolves to an address that is not allowed.
    PrivateAddress,
    /// Its secret can't be opened: `SECRET_KEY` has changed.
    NoSecret,
    /// This machine has no trusted root certificates, so none can be verified.
    NoTrust,
}

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "webhook_deliveries")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub endpoint_id: i64,
    /// The `webhook-id`: the same for every attempt, so that receivers can drop duplicates.
    pub event_id: String,
    pub event_type: String,
    /// The user it is about. They may have been deleted.
    pub user_id: Option<i64>,
    /// The body, fixed when it happened.
    #[sea_orm(column_type = "Text")]
    pub payload: String,
    pub state: State,
    /// How often it was sent, with whatever outcome.
    pub attempts: i32,
    /// When it was queued, or queued again: the time until it is given up counts from here.
    pub due_at: Timestamp,
    pub next_attempt_at: Timestamp,
    /// When its worker's claim expires.
    pub claimed_until: Option<Timestamp>,
    /// The status of the receiver's last response.
    pub last_status: Option<i32>,
    pub last_problem: Option<Problem>,
    pub created_at: Timestamp,
    pub finished_at: Option<Timestamp>,
    /// How often working on it came to a fault of this program.
    pub faults: i32,
}

impl ActiveModelBehavior for ActiveModel {}
