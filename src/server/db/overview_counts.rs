//! Statistics of recovery: how often things happened, and where they happen too often. Each query reads a
//! range of one index.

use super::{
    audit_history,
    bursts::{self, Burst},
    entity::{
        Timestamp, forgotten_request, link_opening,
        outgoing_mail::{self, Kind as MailKind, State as MailState},
        recovery_case::{self, State as CaseState},
        recovery_request, user, webhook_delivery,
    },
};
use crate::api::dashboard::mails::Purpose;
use crate::server::{account::Standing, backoff::MOST_FAULTS};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, ExprTrait, Order, PaginatorTrait,
    QueryFilter, QueryOrder, QuerySelect, QueryTrait, Select,
    sea_query::{Expr, Func, Query, SimpleExpr},
};
use std::collections::BTreeMap;

/// Intervals of one length, in milliseconds since 1970.
#[derive(Clone, Copy, Debug)]
pub struct Buckets {
    pub since: Timestamp,
    pub length: i64,
    /// How much later than a multiple of the length each begins.
    pub offset: i64,
}

/// The alias of an interval's start in queries.
const START: &str = "start_of_bucket";

/// How often something happened, for each interval in which it happened at all.
pub type Counts = Vec<(i64, i64)>;

impl Buckets {
    /// The start of the interval that a moment falls into. Databases differ in integer division, but not in
    /// the remainder.
    fn start_of(self, moment: impl ColumnTrait) -> SimpleExpr {
        let rest = Expr::col(moment)
            .sub(self.offset)
            .modulo(Expr::value(self.length));
        Expr::col(moment).sub(rest)
    }

    /// The same for a moment known here.
    fn start_around(self, moment: Timestamp) -> i64 {
        let moment = moment.millis();
        moment - (moment - self.offset).rem_euclid(self.length)
    }

    async fn count<E: EntityTrait, C: ColumnTrait>(
        self,
        db: &impl ConnectionTrait,
        of: Select<E>,
        moment: C,
    ) -> Result<Counts, DbErr> {
        of.select_only()
            .expr_as(self.start_of(moment), START)
            .expr_as(Expr::col(moment).count(), "happened")
            .filter(moment.gte(self.since))
            // By its alias: PostgreSQL does not recognise the same expression with the same values.
            .group_by(Expr::col(START))
            .into_tuple()
            .all(db)
            .await
    }
}

/// The requests that are stored, plus pruned requests of strangers: those are only counted per day, and are
/// too old for shorter intervals.
pub async fn requests(db: &impl ConnectionTrait, buckets: Buckets) -> Result<Counts, DbErr> {
    let moment = recovery_request::Column::RequestedAt;
    let kept = buckets
        .count(db, recovery_request::Entity::find(), moment)
        .await?;
    let mut counts: BTreeMap<i64, i64> = kept.into_iter().collect();
    for day in forgotten(db, buckets.since).await? {
        let start = buckets.start_around(day.day);
        *counts.entry(start).or_default() += day.requests;
    }
    Ok(counts.into_iter().collect())
}

async fn forgotten(
    db: &impl ConnectionTrait,
    since: Timestamp,
) -> Result<Vec<forgotten_request::Model>, DbErr> {
    forgotten_request::Entity::find()
        .filter(forgotten_request::Column::Day.gte(since))
        .all(db)
        .await
}

pub async fn mails_delivered(db: &impl ConnectionTrait, buckets: Buckets) -> Result<Counts, DbErr> {
    let moment = outgoing_mail::Column::FinishedAt;
    buckets.count(db, sent_links(), moment).await
}

pub async fn links_opened(db: &impl ConnectionTrait, buckets: Buckets) -> Result<Counts, DbErr> {
    let moment = link_opening::Column::OpenedAt;
    buckets.count(db, opened_by_people(), moment).await
}

pub async fn passwords_changed(
    db: &impl ConnectionTrait,
    buckets: Buckets,
) -> Result<Counts, DbErr> {
    let moment = recovery_case::Column::ClosedAt;
    buckets.count(db, completed(), moment).await
}

fn sent_links() -> Select<outgoing_mail::Entity> {
    outgoing_mail::Entity::find()
        .filter(outgoing_mail::Column::State.eq(MailState::Sent))
        .filter(outgoing_mail::Column::Kind.is_in(MailKind::of(Purpose::Link)))
}

fn opened_by_people() -> Select<link_opening::Entity> {
    link_opening::Entity::find().filter(link_opening::Column::IsScanner.eq(false))
}

fn completed() -> Select<recovery_case::Entity> {
    recovery_case::Entity::find().filter(recovery_case::Column::State.eq(CaseState::Completed))
}

/// How many cases reached each of the four steps since then: requested, mailed, opened, completed.
pub async fn funnel(db: &impl ConnectionTrait, since: Timestamp) -> Result<[u64; 4], DbErr> {
    let asked = recovery_case::Entity::find()
        .filter(recovery_case::Column::CreatedAt.gte(since))
        .count(db)
        .await?;
    let forgotten = forgotten(db, since).await?;
    let forgotten: i64 = forgotten.iter().map(|day| day.cases).sum();
    let mailed = distinct(
        db,
        sent_links().filter(outgoing_mail::Column::FinishedAt.gte(since)),
        outgoing_mail::Column::CaseId,
    )
    .await?;
    let opened = distinct(
        db,
        opened_by_people().filter(link_opening::Column::OpenedAt.gte(since)),
        link_opening::Column::CaseId,
    )
    .await?;
    let completed = completed().filter(recovery_case::Column::ClosedAt.gte(since));
    // Whoever chose a password was there, by a typed code or with a browser that looks like a program.
    let unseen = completed
        .clone()
        .filter(not_opened_since(since))
        .count(db)
        .await?;
    Ok([
        asked.saturating_add_signed(forgotten),
        mailed,
        opened + unseen,
        completed.count(db).await?,
    ])
}

fn not_opened_since(since: Timestamp) -> SimpleExpr {
    let mut visits = opened_by_people()
        .select_only()
        .column(link_opening::Column::Id)
        .filter(link_opening::Column::OpenedAt.gte(since))
        .filter(
            Expr::col((link_opening::Entity, link_opening::Column::CaseId))
                .equals((recovery_case::Entity, recovery_case::Column::Id)),
        );
    Expr::exists(QuerySelect::query(&mut visits).take()).not()
}

async fn distinct<E: EntityTrait>(
    db: &impl ConnectionTrait,
    of: Select<E>,
    column: impl ColumnTrait,
) -> Result<u64, DbErr> {
    let count: Option<i64> = of
        .select_only()
        .expr_as(Expr::col(column).count_distinct(), "cases")
        .into_tuple()
        .one(db)
        .await?;
    Ok(count.and_then(|count| count.try_into().ok()).unwrap_or(0))
}

pub async fn frozen_accounts(db: &impl ConnectionTrait) -> Result<u64, DbErr> {
    user::Entity::find()
        .filter(user::Column::Standing.eq(Standing::Frozen))
        .count(db)
        .await
}

/// Cases with many requests.
pub async fn bursts_on_addresses(
    db: &impl ConnectionTrait,
    burst: Burst,
) -> Result<Vec<(recovery_case::Model, i64)>, DbErr> {
    let found: Vec<(i64, i64)> = burst
        .find(
            db,
            recovery_request::Entity::find(),
            recovery_request::Column::RequestedAt,
            recovery_request::Column::CaseId,
        )
        .await?;
    if found.is_empty() {
        return Ok(Vec::new());
    }
    let cases = recovery_case::Entity::find()
        .filter(recovery_case::Column::Id.is_in(found.iter().map(|(id, _)| *id)))
        .all(db)
        .await?;
    Ok(found
        .into_iter()
        .filter_map(|(id, count)| {
            let case = cases.iter().find(|case| case.id == id)?;
            Some((case.clone(), count))
        })
        .collect())
}

/// Networks with many requests.
pub async fn bursts_on_networks(
    db: &impl ConnectionTrait,
    burst: Burst,
) -> Result<Vec<(String, i64)>, DbErr> {
    let requests =
        recovery_request::Entity::find().filter(recovery_request::Column::Network.ne(""));
    burst
        .find(
            db,
            requests,
            recovery_request::Column::RequestedAt,
            recovery_request::Column::Network,
        )
        .await
}

/// Operator-fixable problems that mails wait for: by name, with their number and the newest mail.
pub async fn mail_problems(
    db: &impl ConnectionTrait,
    most: u64,
) -> Result<Vec<(String, i64, outgoing_mail::Model)>, DbErr> {
    let waiting = outgoing_mail::Entity::find()
        .select_only()
        .columns([outgoing_mail::Column::Problem, outgoing_mail::Column::Id])
        .filter(outgoing_mail::Column::State.eq(MailState::Queued))
        .filter(outgoing_mail::Column::Problem.is_not_null())
        .order_by_asc(outgoing_mail::Column::Problem)
        .limit(bursts::LOOKED_AT)
        .into_query();
    let mails = || Func::count(Expr::col("id"));
    let grouped = Query::select()
        .column("problem")
        .expr(mails())
        .expr(Func::max(Expr::col("id")))
        .from_subquery(waiting, "waiting")
        .group_by_col("problem")
        .order_by_expr(mails().into(), Order::Desc)
        .limit(most)
        .take();
    let mut found: Vec<(String, i64, i64)> = Vec::new();
    for row in db.query_all(&grouped).await? {
        found.push((
            row.try_get_by_index(0)?,
            row.try_get_by_index(1)?,
            row.try_get_by_index(2)?,
        ));
    }
    if found.is_empty() {
        return Ok(Vec::new());
    }
    let newest = outgoing_mail::Entity::find()
        .filter(outgoing_mail::Column::Id.is_in(found.iter().map(|(_, _, id)| *id)))
        .all(db)
        .await?;
    Ok(found
        .into_iter()
        .filter_map(|(problem, mails, id)| {
            let mail = newest.iter().find(|mail| mail.id == id)?;
            Some((problem, mails, mail.clone()))
        })
        .collect())
}

/// Domains whose mail servers rejected mails.
pub async fn failing_domains(
    db: &impl ConnectionTrait,
    burst: Burst,
) -> Result<Vec<(String, i64)>, DbErr> {
    let refused = outgoing_mail::Entity::find()
        .filter(outgoing_mail::Column::State.eq(MailState::Failed))
        .filter(outgoing_mail::Column::RecipientDomain.is_not_null());
    burst
        .find(
            db,
            refused,
            outgoing_mail::Column::FinishedAt,
            outgoing_mail::Column::RecipientDomain,
        )
        .await
}

/// How many mails, and how many messages of webhooks, were given up since then because of a fault of this
/// program.
pub async fn faulty(db: &impl ConnectionTrait, since: Timestamp) -> Result<[u64; 2], DbErr> {
    use outgoing_mail::Column as OfMail;
    use webhook_delivery::Column as OfMessage;
    let mails = outgoing_mail::Entity::find()
        .filter(OfMail::State.eq(MailState::Failed))
        .filter(OfMail::FinishedAt.gte(since))
        .filter(OfMail::Faults.gte(MOST_FAULTS));
    let messages = webhook_delivery::Entity::find()
        .filter(OfMessage::State.eq(webhook_delivery::State::Failed))
        .filter(OfMessage::FinishedAt.gte(since))
        .filter(OfMessage::Faults.gte(MOST_FAULTS));
    Ok([mails.count(db).await?, messages.count(db).await?])
}

/// The newest row of each table that the overview counts, and the newest end of a mail: if none of them has
/// changed, nothing has happened.
pub async fn newest(db: &impl ConnectionTrait) -> Result<[Option<i64>; 5], DbErr> {
    Ok([
        max(
            db,
            recovery_request::Entity::find(),
            recovery_request::Column::Id,
        )
        .await?,
        max(db, link_opening::Entity::find(), link_opening::Column::Id).await?,
        audit_history::newest(db).await?,
        max(db, outgoing_mail::Entity::find(), outgoing_mail::Column::Id).await?,
        max(
            db,
            outgoing_mail::Entity::find().filter(outgoing_mail::Column::State.eq(MailState::Sent)),
            outgoing_mail::Column::FinishedAt,
        )
        .await?,
    ])
}

async fn max<E: EntityTrait>(
    db: &impl ConnectionTrait,
    of: Select<E>,
    column: impl ColumnTrait,
) -> Result<Option<i64>, DbErr> {
    let newest: Option<Option<i64>> = of
        .select_only()
        .expr_as(Expr::col(column).max(), "newest")
        .into_tuple()
        .one(db)
        .await?;
    Ok(newest.flatten())
}
