//! An event that is to be told to one endpoint, or was.

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
    /// The receiver has answered with a 2xx.
    Delivered,
    /// It was given up.
    Failed,
}

/// What went wrong with the last try.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(
    rs_type = "String",
    db_type = "String(StringLen::N(32))",
    rename_all = "kebab-case"
)]
pub enum Problem {
    /// The receiver has answered, and its status says no.
    Refused,
    /// It did not answer in time.
    TimedOut,
    /// No connection came about, or it broke.
    NotReached,
    /// Its name has no address.
    NoAddress,
    /// Its certificate is not to be trusted, or it speaks no TLS that we do.
    Tls,
    /// It is at an address that may not be sent to.
    PrivateAddress,
    /// Its secret can't be opened: `SECRET_KEY` is another by now.
    NoSecret,
    /// This machine trusts no certificate at all, so nobody's can be checked.
    NoTrust,
}

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "webhook_deliveries")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    pub endpoint_id: i64,
    /// The `webhook-id`: the same for every try, so that receivers can drop what comes twice.
    pub event_id: String,
    pub event_type: String,
    /// Whom it is about. They may be gone.
    pub user_id: Option<i64>,
    /// The body, fixed when it happened.
    #[sea_orm(column_type = "Text")]
    pub payload: String,
    pub state: State,
    /// How often it was sent, whatever came of it.
    pub attempts: i32,
    /// When it was queued, or queued again: from then on it is counted until it is given up.
    pub due_at: Timestamp,
    pub next_attempt_at: Timestamp,
    /// Until when one worker has it for itself.
    pub claimed_until: Option<Timestamp>,
    /// The status that the receiver last answered with.
    pub last_status: Option<i32>,
    pub last_problem: Option<Problem>,
    pub created_at: Timestamp,
    pub finished_at: Option<Timestamp>,
    /// How often working on it came to a fault of this program.
    pub faults: i32,
}

impl ActiveModelBehavior for ActiveModel {}
