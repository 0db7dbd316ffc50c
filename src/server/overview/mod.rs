//! The dashboard's first page: how recovery is doing, and what needs attention.

mod attention;
mod figures;

pub use attention::find as attention;

use crate::{
    api::{
        access::Action,
        dashboard::overview::{Bucket, FunnelStep, Metric, OldestMail, Overview, Period, Series},
    },
    server::{
        clock::until,
        ctx::Ctx,
        db::{
            entity::Timestamp,
            outbox,
            overview_counts::{self, Buckets, Counts},
        },
        error::Result,
        identity::authorize,
        times,
    },
    words::Language,
};
use std::{collections::HashMap, time::Duration};

const HOUR: i64 = 60 * 60 * 1000;
const DAY: i64 = 24 * HOUR;
const WEEK: i64 = 7 * DAY;
/// Weeks begin on a Monday, and 1970 on a Thursday.
const FIRST_MONDAY: i64 = 4 * DAY;

/// A mail that has waited for longer is late: the worker takes what is due within seconds.
const LATE: Duration = Duration::from_secs(5 * 60);

/// Counts what happened, and lists what needs attention.
///
/// # Errors
/// `NotLoggedIn`, `NotAllowed`, `Unavailable`.
pub async fn look(ctx: &Ctx, period: Period) -> Result<Overview> {
    authorize(ctx, Action::SeeOverview).await?;
    let db = &ctx.state.db;
    let now = ctx.now();
    let span = Span::up_to(now, period);
    let buckets = span.buckets();
    let counts = [
        (
            Metric::Requests,
            overview_counts::requests(db, buckets).await?,
        ),
        (
            Metric::MailsHandedOver,
            overview_counts::mails_delivered(db, buckets).await?,
        ),
        (
            Metric::LinksOpened,
            overview_counts::links_opened(db, buckets).await?,
        ),
        (
            Metric::PasswordsChanged,
            overview_counts::passwords_changed(db, buckets).await?,
        ),
    ];
    let series = counts
        .into_iter()
        .map(|(metric, counts)| span.series(metric, counts))
        .collect();
    let funnel = overview_counts::funnel(db, buckets.since).await?;
    let funnel = Metric::ALL
        .into_iter()
        .zip(funnel)
        .map(|(metric, cases)| FunnelStep { metric, cases })
        .collect();
    let oldest = outbox::oldest_queued(db)
        .await?
        .filter(|due_at| *due_at <= now);
    Ok(Overview {
        period,
        figures: figures::count(ctx).await?,
        funnel,
        series,
        oldest_mail: oldest.map(|due_at| oldest_mail(due_at, now)),
        attention: attention::find(ctx).await?,
        made_at: times::text(now),
    })
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

    fn buckets(&self) -> Buckets {
        let (length, offset) = match self.period {
            Period::Hour => (HOUR, 0),
            Period::Day => (DAY, 0),
            Period::Week => (WEEK, FIRST_MONDAY),
        };
        Buckets {
            since: Timestamp::from_millis(self.starts[0]),
            length,
            offset,
        }
    }

    fn series(&self, metric: Metric, counts: Counts) -> Series {
        let counts: HashMap<i64, i64> = counts.into_iter().collect();
        let bucket = |start: &i64| Bucket {
            start: times::text(Timestamp::from_millis(*start)),
            label: self.label(Timestamp::from_millis(*start)),
            count: counts.get(start).copied().unwrap_or(0).unsigned_abs(),
        };
        let buckets: Vec<Bucket> = self.starts.iter().map(bucket).collect();
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
