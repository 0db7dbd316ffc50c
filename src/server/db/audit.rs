//! Appending to the audit trail. Rows are added, never changed; `audit_trail` reads them.

pub use super::entity::audit_event::Kind;

use super::{
    DatabaseTransaction, audit_chain,
    entity::{Timestamp, audit_event},
};
use crate::server::model::{AuditDetail, AuditEntry};
use sea_orm::{
    ActiveEnum, ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait,
    QueryFilter,
};

/// Something that happened, and to whom.
pub struct Event {
    pub happened_at: Timestamp,
    pub kind: Kind,
    pub network: Option<String>,
    pub user_agent: Option<String>,
    pub actor_id: Option<i64>,
    pub subject_id: Option<i64>,
    pub case_id: Option<i64>,
    pub mail_id: Option<i64>,
    pub detail: Option<AuditDetail>,
}

/// Events which show that the owner of an account uses a network: a log-in, or a password chosen with a link
/// sent to them.
pub const VISITS: &[Kind] = &[Kind::LoggedIn, Kind::ApiTokenMade, Kind::PasswordRecovered];
/// The same where a mailbox alone must not be enough.
pub const LOG_INS: &[Kind] = &[Kind::LoggedIn];

/// Whether one of these events was recorded for an account on this network since then. Without an account,
/// the same query runs and finds nothing.
pub async fn was_here(
    db: &impl ConnectionTrait,
    user_id: Option<i64>,
    network: &str,
    kinds: &[Kind],
    since: Timestamp,
) -> Result<bool, DbErr> {
    /// No row has this id.
    const NOBODY: i64 = -1;
    let visits = audit_event::Entity::find()
        .filter(audit_event::Column::SubjectId.eq(user_id.unwrap_or(NOBODY)))
        .filter(audit_event::Column::Network.eq(network))
        .filter(audit_event::Column::HappenedAt.gt(since))
        .filter(audit_event::Column::Kind.is_in(kinds.iter().copied()))
        .count(db)
        .await?;
    Ok(visits > 0)
}

/// The longest text of each column, in characters.
const NETWORK: usize = 64;
const USER_AGENT: usize = 255;

/// Notes that something happened, as the next link of the chain, in the same transaction as what it
/// tells of. From here on every other writer waits, so only `Change::commit` calls it.
pub async fn insert(transaction: &DatabaseTransaction, event: Event) -> Result<(), DbErr> {
    let before = audit_chain::take_next(transaction).await?;
    let entry = AuditEntry {
        sequence: before.sequence,
        previous_hash: before.hash,
        happened_at: event.happened_at.millis(),
        kind: event.kind.to_value(),
        actor_id: event.actor_id,
        subject_id: event.subject_id,
        case_id: event.case_id,
        mail_id: event.mail_id,
        network: event.network.map(|network| clipped(&network, NETWORK)),
        user_agent: event.user_agent.map(|agent| clipped(&agent, USER_AGENT)),
        detail: event.detail.map(|detail| detail.to_json()),
    };
    let hash = entry.hash();
    let row = audit_event::ActiveModel {
        happened_at: Set(event.happened_at),
        kind: Set(event.kind),
        actor_id: Set(entry.actor_id),
        subject_id: Set(entry.subject_id),
        case_id: Set(entry.case_id),
        mail_id: Set(entry.mail_id),
        network: Set(entry.network),
        user_agent: Set(entry.user_agent),
        detail: Set(entry.detail),
        sequence: Set(Some(entry.sequence)),
        previous_hash: Set(Some(entry.previous_hash)),
        hash: Set(Some(hash.clone())),
        ..Default::default()
    };
    audit_event::Entity::insert(row).exec(transaction).await?;
    audit_chain::set_hash(transaction, entry.sequence, &hash).await
}

/// The hash must cover what is stored, so truncation is not left to the database.
fn clipped(text: &str, longest: usize) -> String {
    text.chars().take(longest).collect()
}
