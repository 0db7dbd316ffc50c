//! The audit trail: rows are added, never changed.

pub use super::entity::audit_event::Kind;

use super::entity::{Timestamp, audit_event};
use sea_orm::{ActiveValue::Set, ConnectionTrait, DbErr, EntityTrait};

/// Something that happened, and to whom.
pub struct Event {
    pub happened_at: Timestamp,
    pub kind: Kind,
    pub network: Option<String>,
    pub actor_id: Option<i64>,
    pub subject_id: Option<i64>,
    pub case_id: Option<i64>,
}

/// Notes that something happened, in the same transaction as what it tells of.
pub async fn insert(db: &impl ConnectionTrait, event: Event) -> Result<(), DbErr> {
    let event = audit_event::ActiveModel {
        happened_at: Set(event.happened_at),
        kind: Set(event.kind),
        actor_id: Set(event.actor_id),
        subject_id: Set(event.subject_id),
        case_id: Set(event.case_id),
        network: Set(event.network),
        ..Default::default()
    };
    audit_event::Entity::insert(event).exec(db).await?;
    Ok(())
}
