//! Reading what the audit trail knows of one case and of its account.

pub use super::entity::audit_event::Model as AuditEvent;

use super::entity::{Timestamp, audit_event};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder};

/// What was noted of a case itself, oldest first.
pub async fn events(db: &impl ConnectionTrait, case_id: i64) -> Result<Vec<AuditEvent>, DbErr> {
    audit_event::Entity::find()
        .filter(audit_event::Column::CaseId.eq(case_id))
        .order_by_asc(audit_event::Column::Id)
        .all(db)
        .await
}

/// What was done to a user, or by them, around a moment.
pub async fn events_of_user(
    db: &impl ConnectionTrait,
    user_id: i64,
    from: Timestamp,
    to: Timestamp,
) -> Result<Vec<AuditEvent>, DbErr> {
    audit_event::Entity::find()
        .filter(audit_event::Column::SubjectId.eq(user_id))
        .filter(audit_event::Column::HappenedAt.between(from, to))
        .order_by_asc(audit_event::Column::Id)
        .all(db)
        .await
}
