//! Queries that find cases for the dashboard, and everything known about one.

use super::{
    entity::{
        Timestamp,
        outgoing_mail::{self, Kind},
        recovery_case::{self, State},
        recovery_request, reset_token, user,
    },
    newest_first::{self, Mark, Page, Place},
    recovery_cases,
};
use crate::api::dashboard::mails::Purpose;
use crate::{
    api::dashboard::{cases::CaseState, list::Extent},
    server::model::CaseNumber,
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbBackend, DbErr, EntityTrait, QueryFilter, QueryOrder,
    QuerySelect, QueryTrait, Select,
    sea_query::{Expr, Func, LikeExpr, Query, SelectStatement, SimpleExpr, UnionType},
};

/// The search; `None` does not restrict it. Text from the search field may be several things at once, and
/// counts as the first that is found.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    pub number: Option<CaseNumber>,
    /// A whole address in its canonical form.
    pub address: Option<String>,
    /// A prefix of one.
    pub address_start: Option<String>,
    pub state: Option<CaseState>,
    pub from: Option<Timestamp>,
    pub before: Option<Timestamp>,
}

/// One page of the cases, and its place in the list. Cases last requested before `alive_since` have no valid
/// links.
pub async fn page(
    db: &impl ConnectionTrait,
    wanted: &Wanted,
    alive_since: Timestamp,
    place: Place,
    size: u64,
) -> Result<(Page<recovery_case::Model>, Extent), DbErr> {
    use recovery_case::Column::{CreatedAt, Id};
    let list = list(db, wanted, alive_since).await?;
    let rows = newest_first::at(list.clone(), CreatedAt, Id, place, size)
        .all(db)
        .await?;
    let page = newest_first::page(rows, place, size);
    let first = page.rows.first().filter(|_| page.has_newer);
    let first = first.map(|case| Mark {
        at: case.created_at,
        id: case.id,
    });
    let shown = (first, page.rows.len());
    let extent = newest_first::extent(db, list, CreatedAt, Id, shown).await?;
    Ok((page, extent))
}

/// The cases of a page, without its place in the list.
pub async fn rows(
    db: &impl ConnectionTrait,
    wanted: &Wanted,
    alive_since: Timestamp,
    place: Place,
    size: u64,
) -> Result<Vec<recovery_case::Model>, DbErr> {
    use recovery_case::Column::{CreatedAt, Id};
    let list = list(db, wanted, alive_since).await?;
    let rows = newest_first::at(list, CreatedAt, Id, place, size);
    rows.all(db).await
}

async fn list(
    db: &impl ConnectionTrait,
    wanted: &Wanted,
    alive_since: Timestamp,
) -> Result<Select<recovery_case::Entity>, DbErr> {
    use recovery_case::Column;
    let mut select = recovery_case::Entity::find();
    if let Some(found) = found(db, wanted).await? {
        select = select.filter(found);
    }
    if let Some(from) = wanted.from {
        select = select.filter(Column::CreatedAt.gte(from));
    }
    if let Some(before) = wanted.before {
        select = select.filter(Column::CreatedAt.lt(before));
    }
    if let Some(state) = wanted.state {
        let (state, is_alive) = match state {
            CaseState::Open => (State::Open, Some(true)),
            CaseState::Expired => (State::Open, Some(false)),
            CaseState::Completed => (State::Completed, None),
            CaseState::Revoked => (State::Revoked, None),
        };
        select = select.filter(Column::State.eq(state));
        match is_alive {
            Some(true) => select = select.filter(Column::Id.in_subquery(alive(alive_since))),
            Some(false) => select = select.filter(Column::Id.not_in_subquery(alive(alive_since))),
            None => {}
        }
    }
    Ok(select)
}

/// Up to this many cases are looked up by id. With more matches a page fills quickly whichever index is
/// walked.
const FEW: u64 = 1000;

/// The cases that a search finds: by a request's number, otherwise by the whole address, otherwise by its
/// prefix. None without a search.
async fn found(db: &impl ConnectionTrait, wanted: &Wanted) -> Result<Option<SimpleExpr>, DbErr> {
    use recovery_case::Column;
    if let Some(number) = &wanted.number
        && let Some(case) = recovery_cases::find_by_number(db, number).await?
    {
        return Ok(Some(Column::Id.eq(case.id)));
    }
    if let Some(address) = &wanted.address
        && any_of_address(db, address).await?
    {
        return Ok(Some(Column::EmailCanonical.eq(address)));
    }
    let Some(start) = &wanted.address_start else {
        return Ok(None);
    };
    let begins_so = Column::EmailCanonical.like(starts_with(start));
    let mut few = recovery_case::Entity::find()
        .select_only()
        .column(Column::Id)
        .filter(begins_so.clone());
    // With byte-wise collation, an index finds the range. PostgreSQL compares by the rules of a language, in
    // which the range may differ.
    if db.get_database_backend() != DbBackend::Postgres {
        let end = format!("{start}{}", char::MAX);
        few = few
            .filter(Column::EmailCanonical.gte(start))
            .filter(Column::EmailCanonical.lt(end));
    }
    let ids: Vec<i64> = few.limit(FEW + 1).into_tuple().all(db).await?;
    let is_few = u64::try_from(ids.len()).is_ok_and(|count| count <= FEW);
    Ok(Some(if is_few {
        Column::Id.is_in(ids)
    } else {
        begins_so
    }))
}

async fn any_of_address(db: &impl ConnectionTrait, canonical: &str) -> Result<bool, DbErr> {
    let one = recovery_case::Entity::find()
        .filter(recovery_case::Column::EmailCanonical.eq(canonical))
        .one(db)
        .await?;
    Ok(one.is_some())
}

/// A `LIKE` pattern for a literal prefix.
fn starts_with(start: &str) -> LikeExpr {
    let mut pattern = String::with_capacity(start.len() + 1);
    for letter in start.chars() {
        if matches!(letter, '%' | '_' | '!') {
            pattern.push('!');
        }
        pattern.push(letter);
    }
    pattern.push('%');
    LikeExpr::new(pattern).escape('!')
}

/// The open cases whose links still work, or have yet to be sent: few beside all that were never closed.
fn alive(since: Timestamp) -> SelectStatement {
    Query::select()
        .column(recovery_case::Column::Id)
        .from(recovery_case::Entity)
        .and_where(recovery_case::Column::State.eq(State::Open))
        .and_where(recovery_case::Column::LastRequestedAt.gt(since))
        .union(UnionType::All, with_waiting_mail())
        .to_owned()
}

/// The cases with an unsent mail.
fn with_waiting_mail() -> SelectStatement {
    Query::select()
        .column(outgoing_mail::Column::CaseId)
        .from(outgoing_mail::Entity)
        .and_where(outgoing_mail::Column::State.eq(outgoing_mail::State::Queued))
        .and_where(outgoing_mail::Column::CaseId.is_not_null())
        .to_owned()
}

/// Which of these cases have an unsent mail.
pub async fn waiting_of(db: &impl ConnectionTrait, cases: &[i64]) -> Result<Vec<i64>, DbErr> {
    let ids: Vec<Option<i64>> = outgoing_mail::Entity::find()
        .select_only()
        .column(outgoing_mail::Column::CaseId)
        .filter(outgoing_mail::Column::CaseId.is_in(cases.iter().copied()))
        .filter(outgoing_mail::Column::State.eq(outgoing_mail::State::Queued))
        .into_tuple()
        .all(db)
        .await?;
    Ok(ids.into_iter().flatten().collect())
}

/// These cases, in any order.
pub async fn cases(
    db: &impl ConnectionTrait,
    ids: impl IntoIterator<Item = i64>,
) -> Result<Vec<recovery_case::Model>, DbErr> {
    recovery_case::Entity::find()
        .filter(recovery_case::Column::Id.is_in(ids))
        .all(db)
        .await
}

/// The latest requests, oldest first. Only a flooded case has more than a page can hold, and then the latest
/// are enough.
pub async fn requests(
    db: &impl ConnectionTrait,
    case_id: i64,
    limit: u64,
) -> Result<Vec<recovery_request::Model>, DbErr> {
    let mut rows = recovery_request::Entity::find()
        .filter(recovery_request::Column::CaseId.eq(case_id))
        .order_by_desc(recovery_request::Column::Id)
        .limit(limit)
        .all(db)
        .await?;
    rows.reverse();
    Ok(rows)
}

/// The latest recovery mails of a case, oldest first.
pub async fn mails(
    db: &impl ConnectionTrait,
    case_id: i64,
    limit: u64,
) -> Result<Vec<outgoing_mail::Model>, DbErr> {
    let mut rows = outgoing_mail::Entity::find()
        .filter(outgoing_mail::Column::CaseId.eq(case_id))
        .filter(outgoing_mail::Column::Kind.is_in(Kind::of(Purpose::Link)))
        .order_by_desc(outgoing_mail::Column::Id)
        .limit(limit)
        .all(db)
        .await?;
    rows.reverse();
    Ok(rows)
}

/// The tokens of a case, oldest first.
pub async fn tokens(
    db: &impl ConnectionTrait,
    case_id: i64,
) -> Result<Vec<reset_token::Model>, DbErr> {
    reset_token::Entity::find()
        .filter(reset_token::Column::CaseId.eq(case_id))
        .order_by_asc(reset_token::Column::Id)
        .all(db)
        .await
}

/// Names of users, by id.
pub async fn names(
    db: &impl ConnectionTrait,
    ids: impl IntoIterator<Item = i64>,
) -> Result<Vec<(i64, String)>, DbErr> {
    user::Entity::find()
        .select_only()
        .column(user::Column::Id)
        .column(user::Column::Name)
        .filter(user::Column::Id.is_in(ids))
        .into_tuple()
        .all(db)
        .await
}

/// How many requests each of these cases has, of all together up to a bound.
pub async fn count_requests(
    db: &impl ConnectionTrait,
    case_ids: &[i64],
) -> Result<Vec<(i64, i64)>, DbErr> {
    const MOST: u64 = 10_000;
    const CASE: &str = "case_id";
    if case_ids.is_empty() {
        return Ok(Vec::new());
    }
    let requests = recovery_request::Entity::find()
        .select_only()
        .column(recovery_request::Column::CaseId)
        .filter(recovery_request::Column::CaseId.is_in(case_ids.iter().copied()))
        .limit(MOST)
        .into_query();
    let counted = Query::select()
        .column(CASE)
        .expr(Func::count(Expr::col(CASE)))
        .from_subquery(requests, "requests")
        .group_by_col(CASE)
        .take();
    let rows = db.query_all(&counted).await?;
    rows.into_iter()
        .map(|row| Ok((row.try_get_by_index(0)?, row.try_get_by_index(1)?)))
        .collect()
}
