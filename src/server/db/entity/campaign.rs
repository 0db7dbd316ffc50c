//! A campaign after a breach, which the worker carries out: it takes passwords away, then mails their owners.

use super::Timestamp;
use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "campaigns")]
pub struct Model {
    #[sea_orm(primary_key)]
    pub id: i64,
    /// Only for staff.
    pub note: String,
    /// `Reason`: what people are told.
    pub reason: String,
    /// The filter of the users, as in `UsersQuery`; empty for none.
    pub search: String,
    pub user_state: String,
    pub user_role: String,
    /// Whether it is also about people with a role.
    pub with_staff: bool,
    /// Mails per minute.
    pub rate: i64,
    /// `Stage`.
    pub state: String,
    /// `Wait`, or empty.
    pub waits_for: String,
    pub actor_id: i64,
    /// Users up to this one have been looked at.
    pub last_user_id: i64,
    /// The mails of the latest step.
    pub first_mail_id: i64,
    pub last_mail_id: i64,
    pub created_at: Timestamp,
    /// When its next step is due. The worker that moves it does the step.
    pub due_at: Timestamp,
    pub progressed_at: Timestamp,
    pub paused_at: Option<Timestamp>,
    pub finished_at: Option<Timestamp>,
}

impl ActiveModelBehavior for ActiveModel {}
