//! Reading the audit trail of one case, of one account, and of the last hour.

pub use super::entity::audit_event::Model as AuditEvent;

use super::{
    bursts::Burst,
    entity::{Timestamp, audit_event},
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect,
};

/// A case's own events, oldest first.
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

/// The latest events about a user.
pub async fn latest_of_subject(
    db: &impl ConnectionTrait,
    subject_id: i64,
    limit: u64,
) -> Result<Vec<AuditEvent>, DbErr> {
    audit_event::Entity::find()
        .filter(audit_event::Column::SubjectId.eq(subject_id))
        .order_by_desc(audit_event::Column::Id)
        .limit(limit)
        .all(db)
        .await
}

pub async fn count_of_subject(db: &impl ConnectionTrait, subject_id: i64) -> Result<u64, DbErr> {
    audit_event::Entity::find()
        .filter(audit_event::Column::SubjectId.eq(subject_id))
        .count(db)
        .await
}

/// Networks with many wrong passwords.
pub async fn failed_log_ins(
    db: &impl ConnectionTrait,
    burst: Burst,
) -> Result<Vec<(String, i64)>, DbErr> {
    let guesses = audit_event::Entity::find()
        .filter(audit_event::Column::Kind.eq(audit_event::Kind::LogInFailed))
        .filter(audit_event::Column::Network.is_not_null());
    burst
        .find(
            db,
            guesses,
            audit_event::Column::HappenedAt,
            audit_event::Column::Network,
        )
        .await
}

/// Accounts with many wrong passwords, or many wrong codes. Those at no account are read, too, and are no group.
pub async fn failures_at_accounts(
    db: &impl ConnectionTrait,
    kind: audit_event::Kind,
    burst: Burst,
) -> Result<Vec<(i64, i64)>, DbErr> {
    let failures = audit_event::Entity::find().filter(audit_event::Column::Kind.eq(kind));
    burst
        .find(
            db,
            failures,
            audit_event::Column::HappenedAt,
            audit_event::Column::SubjectId,
        )
        .await
}

/// The networks of the latest events of these kinds at an account since then.
pub async fn networks_at_account(
    db: &impl ConnectionTrait,
    subject_id: i64,
    kinds: &[audit_event::Kind],
    since: Timestamp,
    latest: u64,
) -> Result<Vec<Option<String>>, DbErr> {
    audit_event::Entity::find()
        .select_only()
        .column(audit_event::Column::Network)
        .filter(audit_event::Column::SubjectId.eq(subject_id))
        .filter(audit_event::Column::Kind.is_in(kinds.iter().copied()))
        .filter(audit_event::Column::HappenedAt.gt(since))
        .order_by_desc(audit_event::Column::HappenedAt)
        .limit(latest)
        .into_tuple()
        .all(db)
        .await
}

/// The id of the newest entry.
pub async fn newest(db: &impl ConnectionTrait) -> Result<Option<i64>, DbErr> {
    let newest: Option<Option<i64>> = audit_event::Entity::find()
        .select_only()
        .column_as(audit_event::Column::Id.max(), "newest")
        .into_tuple()
        .one(db)
        .await?;
    Ok(newest.flatten())
}
