//! Reading the audit trail. It reads whatever is in the database, also what the program would never write: a
//! verifier has to see it, and a page must not break over it.

use super::{
    entity::{
        Timestamp,
        audit_event::{self, Column},
    },
    personal_rows::is_missing,
};
use crate::{
    api::dashboard::list::{COUNTED, Extent, Total},
    server::model::AuditEntry,
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, FromQueryResult, PaginatorTrait,
    QueryFilter, QueryOrder, QuerySelect, Select,
};
use std::cmp::Reverse;

/// An entry as stored.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub struct StoredEntry {
    pub id: i64,
    pub sequence: Option<i64>,
    pub previous_hash: Option<String>,
    pub hash: Option<String>,
    /// Milliseconds since 1970 in UTC.
    pub happened_at: i64,
    pub kind: String,
    pub actor_id: Option<i64>,
    pub subject_id: Option<i64>,
    pub case_id: Option<i64>,
    pub mail_id: Option<i64>,
    pub network: Option<String>,
    pub user_agent: Option<String>,
    pub detail: Option<String>,
}

impl StoredEntry {
    /// What its hash covers; none if it has no place in the chain.
    pub fn into_entry(self) -> Option<AuditEntry> {
        Some(AuditEntry {
            sequence: self.sequence?,
            previous_hash: self.previous_hash?,
            happened_at: self.happened_at,
            kind: self.kind,
            actor_id: self.actor_id,
            subject_id: self.subject_id,
            case_id: self.case_id,
            mail_id: self.mail_id,
            network: self.network,
            user_agent: self.user_agent,
            detail: self.detail,
        })
    }
}

async fn read(
    db: &impl ConnectionTrait,
    select: Select<audit_event::Entity>,
    limit: u64,
) -> Result<Vec<StoredEntry>, DbErr> {
    select
        .select_only()
        .columns([
            Column::Id,
            Column::Sequence,
            Column::PreviousHash,
            Column::Hash,
            Column::HappenedAt,
            Column::Kind,
            Column::ActorId,
            Column::SubjectId,
            Column::CaseId,
            Column::MailId,
            Column::Network,
            Column::UserAgent,
            Column::Detail,
        ])
        .limit(limit)
        .into_model()
        .all(db)
        .await
}

/// Entries of the chain after this one, in order.
pub async fn after(
    db: &impl ConnectionTrait,
    sequence: i64,
    limit: u64,
) -> Result<Vec<StoredEntry>, DbErr> {
    let select = audit_event::Entity::find()
        .filter(Column::Sequence.gt(sequence))
        .order_by_asc(Column::Sequence);
    read(db, select, limit).await
}

/// The last entry in the chain.
pub async fn last(db: &impl ConnectionTrait) -> Result<Option<StoredEntry>, DbErr> {
    let select = audit_event::Entity::find()
        .filter(Column::Sequence.is_not_null())
        .order_by_desc(Column::Sequence);
    Ok(read(db, select, 1).await?.pop())
}

/// The first entry in the chain, wherever the anchor says it begins.
pub async fn first(db: &impl ConnectionTrait) -> Result<Option<StoredEntry>, DbErr> {
    let select = audit_event::Entity::find()
        .filter(Column::Sequence.is_not_null())
        .order_by_asc(Column::Sequence);
    Ok(read(db, select, 1).await?.pop())
}

/// How many entries are outside the chain.
pub async fn count_outside(db: &impl ConnectionTrait) -> Result<u64, DbErr> {
    audit_event::Entity::find()
        .filter(Column::Sequence.is_null())
        .count(db)
        .await
}

/// The newest entry outside the chain.
pub async fn last_outside(db: &impl ConnectionTrait) -> Result<Option<StoredEntry>, DbErr> {
    let select = audit_event::Entity::find()
        .filter(Column::Sequence.is_null())
        .order_by_desc(Column::Id);
    Ok(read(db, select, 1).await?.pop())
}

/// Entries from before the chain that are older than this.
pub async fn outside_before(
    db: &impl ConnectionTrait,
    before: Timestamp,
    limit: u64,
) -> Result<Vec<StoredEntry>, DbErr> {
    let select = audit_event::Entity::find()
        .filter(Column::Sequence.is_null())
        .filter(Column::HappenedAt.lt(before))
        .order_by_asc(Column::HappenedAt);
    read(db, select, limit).await
}

/// Entries about these cases that name no account, after this one.
pub async fn of_cases(
    db: &impl ConnectionTrait,
    cases: &[i64],
    after_id: i64,
    limit: u64,
) -> Result<Vec<StoredEntry>, DbErr> {
    let select = audit_event::Entity::find()
        .filter(Column::CaseId.is_in(cases.iter().copied()))
        .filter(is_missing(Column::SubjectId))
        .filter(Column::Id.gt(after_id))
        .order_by_asc(Column::Id);
    read(db, select, limit).await
}

/// The search; `None` does not restrict it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    pub kind: Option<audit_event::Kind>,
    /// Who did it, or to whom it was done.
    pub user_id: Option<i64>,
    pub case_id: Option<i64>,
    pub network: Option<String>,
    pub from: Option<Timestamp>,
    /// The exclusive end.
    pub before: Option<Timestamp>,
}

/// Where a list of entries, newest first, continues.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Milliseconds since 1970 in UTC.
    pub happened_at: i64,
    pub id: i64,
}

/// The entries that match a filter, newest first, below `place`.
pub async fn page(
    db: &impl ConnectionTrait,
    filter: &Filter,
    place: Option<Place>,
    limit: u64,
) -> Result<Vec<StoredEntry>, DbErr> {
    let select = audit_event::Entity::find()
        .filter(condition(filter, place))
        .order_by_desc(Column::HappenedAt)
        .order_by_desc(Column::Id);
    let mut found = Vec::new();
    for list in of_user(select, filter.user_id) {
        found.extend(read(db, list, limit).await?);
    }
    found.sort_by_key(|entry| Reverse((entry.happened_at, entry.id)));
    found.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    Ok(found)
}

/// How long the list is, and how much of it a page below `place` leaves out. Both are counted up to a bound.
pub async fn extent(
    db: &impl ConnectionTrait,
    filter: &Filter,
    place: Option<Place>,
    shown: usize,
) -> Result<Extent, DbErr> {
    let before = match place {
        Some(place) => count(db, filter, condition(filter, None).add(not_below(place))).await?,
        None => 0,
    };
    let total = count(db, filter, condition(filter, None)).await?;
    Ok(Extent {
        before: Total::of(before),
        shown: shown as u64,
        total: Total::of(total),
    })
}

async fn count(
    db: &impl ConnectionTrait,
    filter: &Filter,
    condition: Condition,
) -> Result<u64, DbErr> {
    let all = audit_event::Entity::find()
        .select_only()
        .column(Column::Id)
        .filter(condition)
        .limit(COUNTED + 1);
    let mut counted = 0;
    for list in of_user(all, filter.user_id) {
        counted += list.count(db).await?;
    }
    Ok(counted)
}

/// The entries that a page below this place comes after.
fn not_below(place: Place) -> Condition {
    Condition::all()
        .add(Column::HappenedAt.gte(place.happened_at))
        .add(
            Condition::any()
                .add(Column::HappenedAt.gt(place.happened_at))
                .add(Column::Id.gte(place.id)),
        )
}

/// What was done to a user and what they did, each with an index of its own: one query with an OR would sort
/// everything about them.
fn of_user(
    all: Select<audit_event::Entity>,
    user_id: Option<i64>,
) -> Vec<Select<audit_event::Entity>> {
    let Some(user_id) = user_id else {
        return vec![all];
    };
    let done_to = all.clone().filter(Column::SubjectId.eq(user_id));
    let done_by = all.filter(Column::ActorId.eq(user_id)).filter(
        Condition::any()
            .add(Column::SubjectId.is_null())
            .add(Column::SubjectId.ne(user_id)),
    );
    vec![done_to, done_by]
}

fn condition(filter: &Filter, place: Option<Place>) -> Condition {
    Condition::all()
        .add_option(filter.kind.map(|kind| Column::Kind.eq(kind)))
        .add_option(filter.case_id.map(|id| Column::CaseId.eq(id)))
        .add_option((filter.network.as_ref()).map(|network| Column::Network.eq(network)))
        .add_option(filter.from.map(|from| Column::HappenedAt.gte(from)))
        .add_option(filter.before.map(|before| Column::HappenedAt.lt(before)))
        .add_option(place.map(|place| {
            // The first condition is for the index.
            Condition::all()
                .add(Column::HappenedAt.lte(place.happened_at))
                .add(
                    Condition::any()
                        .add(Column::HappenedAt.lt(place.happened_at))
                        .add(Column::Id.lt(place.id)),
                )
        }))
}
