//! The dashboard's first page: how recovery is doing, and what needs attention.

mod attention;
mod figures;
pub mod tally;

pub use attention::find as attention;

use crate::{
    api::{
        access::Action,
        dashboard::overview::{Bucket, FunnelStep, Metric, OldestMail, Overview, Period, Series},
    },
    server::{
        clock::{later, until},
        ctx::Ctx,
        db::{
            counted,
            entity::{Timestamp, overview_count::Length},
            happenings::{self, Counts, HOUR, Happened},
            outbox, overview_counts,
        },
        error::Result,
        identity::authorize,
        times,
    },
    words::Language,
};
use std::time::Duration;

const DAY: i64 = 24 * HOUR;
const WEEK: i64 = 7 * DAY;
/// Weeks begin on a Monday, and 1970 on a Thursday.
const FIRST_MONDAY: i64 = 4 * DAY;

/// A mail that has waited for longer is late: the worker takes what is due within seconds.
const LATE: Duration = Duration::from_secs(5 * 60);

/// Counts what happened, and lists what needs attention. All who ask at the same time get one overview.
///
/// # Errors
/// `NotLoggedIn`, `NotAllowed`, `Unavailable`.
pub async fn look(ctx: &Ctx, period: Period) -> Result<Overview> {
    authorize(ctx, Action::SeeOverview).await?;
    let key = (period, Language::current().tag());
    ctx.state.overviews.get(key, make(ctx, period)).await
}

async fn make(ctx: &Ctx, period: Period) -> Result<Overview> {
    let db = &ctx.state.db;
    let now = ctx.now();
    let span = Span::up_to(now, period);
    let (counts, counting_before) = happened(ctx, &span).await?;
    let buckets = span.add_up(&counts);
    let oldest = outbox::oldest_queued(db)
        .await?
        .filter(|due_at| *due_at <= now);
    Ok(Overview {
        period,
        figures: figures::count(ctx).await?,
        funnel: funnel(&buckets),
        series: Metric::ALL
            .into_iter()
            .map(|metric| span.series(metric, &buckets))
            .collect(),
        counting_before: counting_before.map(times::text),
        oldest_mail: oldest.map(|due_at| oldest_mail(due_at, now)),
        attention: attention::find(ctx).await?,
        made_at: times::text(now),
    })
}

/// What happened since the span began: what is counted already, and what has happened since; and before when it is
/// still being counted.
async fn happened(ctx: &Ctx, span: &Span) -> Result<(Counts, Option<Timestamp>)> {
    let db = &ctx.state.db;
    let since = Timestamp::from_millis(span.starts[0]);
    let length = match span.period {
        Period::Hour => Length::Hour,
        Period::Day | Period::Week => Length::Day,
    };
    let (counted, mut counts) = counted::find(db, length, since).await?;
    // The clocks of other instances may be ahead.
    let latest = counted.end.max(since)..later(ctx.now(), Duration::from_secs(60 * 60));
    for (hour, happened) in happenings::by_hour(db, &latest).await? {
        *counts.entry(hour).or_default() += happened;
    }
    let is_incomplete = !counted.is_empty() && counted.start > since;
    Ok((counts, is_incomplete.then_some(counted.start)))
}

/// Counted in cases.
fn funnel(buckets: &[Happened]) -> Vec<FunnelStep> {
    let mut all = Happened::default();
    buckets.iter().for_each(|bucket| all += *bucket);
    let step = |metric| {
        let cases = match metric {
            Metric::Requests => all.cases,
            Metric::MailsHandedOver => all.cases_mailed,
            Metric::LinksOpened => all.cases_opened,
            Metric::PasswordsChanged => all.changes,
        };
        FunnelStep {
            metric,
            cases: cases.unsigned_abs(),
        }
    };
    Metric::ALL.into_iter().map(step).collect()
}

fn oldest_mail(due_at: Timestamp, now: Timestamp) -> OldestMail {
    let age = until(due_at, now);
    OldestMail {
        due: times::text(due_at),
        age_minutes: age.as_secs() / 60,
        is_late: age >= LATE,
    }
}

/// A value that changes whenever the overview would, for pages that have it open.
///
/// # Errors
/// `NotLoggedIn`, `NotAllowed`, `Unavailable`.
pub async fn pulse(ctx: &Ctx) -> Result<Pulse> {
    authorize(ctx, Action::SeeOverview).await?;
    Ok(Pulse(overview_counts::newest(&ctx.state.db).await?))
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pulse([Option<i64>; 5]);

/// The intervals that are shown: the last one is not over yet.
struct Span {
    period: Period,
    /// When each begins, oldest first.
    starts: Vec<i64>,
}

impl Span {
    fn up_to(now: Timestamp, period: Period) -> Self {
        let (length, offset, number) = match period {
            Period::Hour => (HOUR, 0, 24),
            Period::Day => (DAY, 0, 30),
            Period::Week => (WEEK, FIRST_MONDAY, 26),
        };
        let now = now.millis();
        let last = now - (now - offset).rem_euclid(length);
        let starts = (0..number).rev().map(|back| last - back * length).collect();
        Self { period, starts }
    }

    /// Adds up the counts of each interval.
    fn add_up(&self, counts: &Counts) -> Vec<Happened> {
        let mut buckets = vec![Happened::default(); self.starts.len()];
        for (begins_at, happened) in counts {
            let after = self
                .starts
                .partition_point(|start| *start <= begins_at.millis());
            if let Some(bucket) = after.checked_sub(1) {
                buckets[bucket] += *happened;
            }
        }
        buckets
    }

    fn series(&self, metric: Metric, buckets: &[Happened]) -> Series {
        let bucket = |(start, happened): (&i64, &Happened)| {
            let count = match metric {
                Metric::Requests => happened.requests,
                Metric::MailsHandedOver => happened.mails,
                Metric::LinksOpened => happened.openings,
                Metric::PasswordsChanged => happened.changes,
            };
            Bucket {
                start: times::text(Timestamp::from_millis(*start)),
                label: self.label(Timestamp::from_millis(*start)),
                count: count.unsigned_abs(),
            }
        };
        let buckets: Vec<Bucket> = self.starts.iter().zip(buckets).map(bucket).collect();
        Series {
            metric,
            total: buckets.iter().map(|bucket| bucket.count).sum(),
            buckets,
        }
    }

    /// The label under a bar, where there is room.
    fn label(&self, start: Timestamp) -> String {
        let language = Language::current();
        match self.period {
            Period::Hour => language.time(start.utc()),
            Period::Day | Period::Week => language.near_day(start.utc()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::DateTime;

    fn starts(period: Period) -> Vec<String> {
        let now = DateTime::parse_from_rfc3339("2026-11-24T13:45:10Z").unwrap();
        let span = Span::up_to(Timestamp::from(now.to_utc()), period);
        span.starts
            .iter()
            .map(|start| times::text(Timestamp::from_millis(*start)).0)
            .collect()
    }

    #[test]
    fn intervals_begin_at_natural_boundaries() {
        let hours = starts(Period::Hour);
        assert_eq!(
            (hours.len(), hours[23].as_str()),
            (24, "2026-11-24T13:00:00Z")
        );
        let days = starts(Period::Day);
        assert_eq!(
            (days.len(), days[29].as_str()),
            (30, "2026-11-24T00:00:00Z")
        );
        let weeks = starts(Period::Week);
        // A Monday.
        assert_eq!(
            (weeks.len(), weeks[25].as_str()),
            (26, "2026-11-23T00:00:00Z")
        );
    }
}
