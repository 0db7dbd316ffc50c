//! How often each step of recovery happened, counted from the tables. Each query reads a range of one index.
//!
//! A case is counted where it reaches a step for the first time, so that counts of several intervals add up.

use super::entity::{
    Timestamp, forgotten_request, link_opening,
    outgoing_mail::{self, Kind, State as MailState},
    recovery_case::{self, State as CaseState},
    recovery_request,
};
use crate::api::dashboard::mails::Purpose;
use sea_orm::{
    ActiveEnum, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, ExprTrait, QueryFilter,
    QuerySelect, QueryTrait, Select,
    sea_query::{Alias, Expr, IntoColumnRef, Query, SelectStatement, SimpleExpr, UnionType},
};
use std::{
    collections::BTreeMap,
    ops::{AddAssign, Range},
};

pub const HOUR: i64 = 60 * 60 * 1000;

/// How often each thing happened.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Happened {
    pub requests: i64,
    /// Mails with a link that were handed over.
    pub mails: i64,
    /// Openings of links by people.
    pub openings: i64,
    /// Changed passwords, each of which ends a case.
    pub changes: i64,
    /// Cases that began.
    pub cases: i64,
    /// Cases whose first mail was handed over.
    pub cases_mailed: i64,
    /// Cases that a person came back to for the first time: with a link, or by choosing a password.
    pub cases_opened: i64,
}

impl AddAssign for Happened {
    fn add_assign(&mut self, other: Self) {
        self.requests += other.requests;
        self.mails += other.mails;
        self.openings += other.openings;
        self.changes += other.changes;
        self.cases += other.cases;
        self.cases_mailed += other.cases_mailed;
        self.cases_opened += other.cases_opened;
    }
}

/// By when an interval begins.
pub type Counts = BTreeMap<Timestamp, Happened>;

/// Counts what happened in a range of time, for each hour in which anything did. Requests of strangers that were pruned
/// are counted where their day begins.
pub async fn by_hour(db: &impl ConnectionTrait, range: &Range<Timestamp>) -> Result<Counts, DbErr> {
    use {
        forgotten_request::Column as Forgotten, link_opening::Column::OpenedAt,
        outgoing_mail::Column::FinishedAt, recovery_case::Column as Case,
        recovery_request::Column::RequestedAt,
    };
    let mut counts = Counts::new();
    let requests = in_range(recovery_request::Entity::find(), RequestedAt, range);
    let requests = with_forgotten(requests, Forgotten::Requests, range);
    add(db, &requests, &mut counts, |hour| &mut hour.requests).await?;
    let cases = in_range(recovery_case::Entity::find(), Case::CreatedAt, range);
    let cases = with_forgotten(cases, Forgotten::Cases, range);
    add(db, &cases, &mut counts, |hour| &mut hour.cases).await?;

    let mails = in_range(sent_links(), FinishedAt, range);
    add(db, &mails, &mut counts, |hour| &mut hour.mails).await?;
    let first = in_range(sent_links().filter(is_first_mail()), FinishedAt, range);
    add(db, &first, &mut counts, |hour| &mut hour.cases_mailed).await?;

    let openings = in_range(opened_by_people(), OpenedAt, range);
    add(db, &openings, &mut counts, |hour| &mut hour.openings).await?;
    let first = in_range(opened_by_people().filter(is_first_sight()), OpenedAt, range);
    add(db, &first, &mut counts, |hour| &mut hour.cases_opened).await?;

    let changes = in_range(completed(), Case::ClosedAt, range);
    add(db, &changes, &mut counts, |hour| &mut hour.changes).await?;
    // A person who chose a password was there, by a typed code or with a browser that looks like a program.
    let unseen = in_range(completed().filter(was_unseen()), Case::ClosedAt, range);
    add(db, &unseen, &mut counts, |hour| &mut hour.cases_opened).await?;
    Ok(counts)
}

async fn add(
    db: &impl ConnectionTrait,
    counted: &SelectStatement,
    counts: &mut Counts,
    number: impl Fn(&mut Happened) -> &mut i64,
) -> Result<(), DbErr> {
    for row in db.query_all(counted).await? {
        let begins_at: i64 = row.try_get_by_index(0)?;
        let times: i64 = row.try_get_by_index(1)?;
        *number(counts.entry(Timestamp::from_millis(begins_at)).or_default()) += times;
    }
    Ok(())
}

/// How often something happened in a range of time, by the hour.
fn in_range<E: EntityTrait>(
    of: Select<E>,
    moment: impl ColumnTrait,
    range: &Range<Timestamp>,
) -> SelectStatement {
    /// The alias of an hour's start: PostgreSQL does not recognise the same expression with the same values.
    const START: &str = "start_of_hour";
    let moment_column = || Expr::col(moment.as_column_ref());
    // Databases differ in integer division, but not in the remainder.
    let start = moment_column().sub(moment_column().modulo(Expr::value(HOUR)));
    of.select_only()
        .expr_as(start, START)
        .expr_as(moment_column().count(), "happened")
        .filter(moment.gte(range.start))
        .filter(moment.lt(range.end))
        .group_by(Expr::col(START))
        .into_query()
}

/// With the pruned ones of the days that begin in this range. In one statement: what is pruned meanwhile is counted once.
fn with_forgotten(
    mut kept: SelectStatement,
    number: forgotten_request::Column,
    range: &Range<Timestamp>,
) -> SelectStatement {
    let forgotten = forgotten_request::Entity::find()
        .select_only()
        .column(forgotten_request::Column::Day)
        .column(number)
        .filter(forgotten_request::Column::Day.gte(range.start))
        .filter(forgotten_request::Column::Day.lt(range.end))
        .into_query();
    kept.union(UnionType::All, forgotten).take()
}

fn sent_links() -> Select<outgoing_mail::Entity> {
    outgoing_mail::Entity::find()
        .filter(outgoing_mail::Column::State.eq(MailState::Sent))
        .filter(outgoing_mail::Column::Kind.is_in(Kind::of(Purpose::Link)))
}

fn opened_by_people() -> Select<link_opening::Entity> {
    link_opening::Entity::find().filter(link_opening::Column::IsScanner.eq(false))
}

fn completed() -> Select<recovery_case::Entity> {
    recovery_case::Entity::find().filter(recovery_case::Column::State.eq(CaseState::Completed))
}

/// The same row of a table, under another name, in a query within the query.
const EARLIER: &str = "earlier";

fn earlier(column: impl ColumnTrait) -> Expr {
    Expr::col((Alias::new(EARLIER), column).into_column_ref())
}

fn this(column: impl ColumnTrait) -> Expr {
    Expr::col(column.as_column_ref())
}

fn none_of(rows: &mut SelectStatement) -> SimpleExpr {
    Expr::exists(rows.expr(Expr::val(1)).take()).not()
}

/// Whether a row comes before this one: by its moment, and by its number in the same moment.
fn comes_first(moment: impl ColumnTrait, id: impl ColumnTrait) -> SimpleExpr {
    let at_once = earlier(moment)
        .eq(this(moment))
        .and(earlier(id).lt(this(id)));
    earlier(moment).lt(this(moment)).or(at_once)
}

fn is_first_mail() -> SimpleExpr {
    use outgoing_mail::Column::{CaseId, FinishedAt, Id, Kind as OfKind, State};
    let mut before = Query::select();
    before
        .from_as(outgoing_mail::Entity, EARLIER)
        .and_where(earlier(CaseId).eq(this(CaseId)))
        .and_where(earlier(State).eq(MailState::Sent.to_value()))
        .and_where(earlier(OfKind).is_in(Kind::of(Purpose::Link)))
        .and_where(comes_first(FinishedAt, Id));
    CaseId.is_not_null().and(none_of(&mut before))
}

/// Nobody had opened a link of the case before, nor completed it.
fn is_first_sight() -> SimpleExpr {
    use link_opening::Column::{CaseId, Id, IsScanner, OpenedAt};
    let mut before = Query::select();
    before
        .from_as(link_opening::Entity, EARLIER)
        .and_where(earlier(CaseId).eq(this(CaseId)))
        .and_where(earlier(IsScanner).eq(false))
        .and_where(comes_first(OpenedAt, Id));
    let mut over = Query::select();
    over.from(recovery_case::Entity)
        .and_where(this(recovery_case::Column::Id).eq(this(CaseId)))
        .and_where(recovery_case::Column::State.eq(CaseState::Completed))
        .and_where(this(recovery_case::Column::ClosedAt).lt(this(OpenedAt)));
    none_of(&mut before).and(none_of(&mut over))
}

/// No person had opened a link of the case when it was completed.
fn was_unseen() -> SimpleExpr {
    use link_opening::Column::{CaseId, IsScanner, OpenedAt};
    let mut visits = Query::select();
    visits
        .from(link_opening::Entity)
        .and_where(this(CaseId).eq(this(recovery_case::Column::Id)))
        .and_where(IsScanner.eq(false))
        .and_where(this(OpenedAt).lte(this(recovery_case::Column::ClosedAt)));
    none_of(&mut visits)
}
