//! The audit trail: rows are added, never changed.

pub use super::entity::audit_event::Kind;

use super::entity::audit_event;
use crate::server::ctx::Ctx;
use sea_orm::{ActiveValue::Set, ConnectionTrait, DbErr, EntityTrait};

/// Whom and what an event is about.
#[derive(Clone, Copy, Default)]
pub struct About {
    pub actor_id: Option<i64>,
    pub subject_id: Option<i64>,
    pub case_id: Option<i64>,
}

/// Notes that something happened, in the same transaction as what it tells of.
pub async fn record(
    db: &impl ConnectionTrait,
    ctx: &Ctx,
    kind: Kind,
    about: About,
) -> Result<(), DbErr> {
    let event = audit_event::ActiveModel {
        happened_at: Set(ctx.now()),
        kind: Set(kind),
        actor_id: Set(about.actor_id),
        subject_id: Set(about.subject_id),
        case_id: Set(about.case_id),
        network: Set(ctx.network.clone()),
        ..Default::default()
    };
    audit_event::Entity::insert(event).exec(db).await?;
    Ok(())
}
