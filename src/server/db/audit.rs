//! The audit trail: rows are added, never changed.

pub use super::entity::audit_event::Kind;

use super::entity::{Timestamp, audit_event};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait,
    QueryFilter, QueryOrder, QuerySelect,
};

/// Something that happened, and to whom.
pub struct Event {
    pub happened_at: Timestamp,
    pub kind: Kind,
    pub network: Option<String>,
    pub actor_id: Option<i64>,
    pub subject_id: Option<i64>,
    pub case_id: Option<i64>,
}

/// Whether the owner of an account was at this network since then: logged in there, or chose a
/// password with a link that went to them. For no account the same question is asked in vain.
pub async fn was_here(
    db: &impl ConnectionTrait,
    user_id: Option<i64>,
    network: &str,
    since: Timestamp,
) -> Result<bool, DbErr> {
    /// No row has this id.
    const NOBODY: i64 = -1;
    let visits = audit_event::Entity::find()
        .filter(audit_event::Column::SubjectId.eq(user_id.unwrap_or(NOBODY)))
        .filter(audit_event::Column::Network.eq(network))
        .filter(audit_event::Column::HappenedAt.gt(since))
        .filter(audit_event::Column::Kind.is_in([
            Kind::LoggedIn,
            Kind::ApiTokenMade,
            Kind::PasswordRecovered,
        ]))
        .count(db)
        .await?;
    Ok(visits > 0)
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

/// The latest that happened to a user.
pub async fn latest_of_subject(
    db: &impl ConnectionTrait,
    subject_id: i64,
    limit: u64,
) -> Result<Vec<audit_event::Model>, DbErr> {
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
