//! The past is counted once, by the worker, and the overview adds what has happened since.
//!
//! It is counted from the tables rather than where things happen: no request writes a row for it, or waits for one that
//! all write; what the previous version does is counted as well; and what is counted can't differ from what is there.

use crate::server::{
    change::Change,
    clock::{earlier, later},
    ctx::Ctx,
    db::{
        counted::{self, Progress},
        entity::{Timestamp, overview_count::Length},
        happenings,
    },
    error::Result,
};
use std::{ops::Range, time::Duration};

const HOUR: Duration = Duration::from_secs(60 * 60);
const DAY: Duration = Duration::from_secs(24 * HOUR.as_secs());
/// By then everything is committed: longer than any transaction of recovery may take, even where clocks differ.
const SETTLED_AFTER: Duration = Duration::from_secs(5 * 60);
/// By the hour: more than the 24 that are shown.
const HOURS_KEPT: Duration = Duration::from_secs(2 * DAY.as_secs());
/// By the day: as long as cases are kept, which is a week longer than the overview looks back.
const DAYS_KEPT: Duration = Duration::from_secs(27 * 7 * DAY.as_secs());

/// Counts what has happened since the last time and is settled; after an upgrade also the past, a day at a time, the
/// latest first. Broken off, it goes on from there.
///
/// # Errors
/// If a query fails; it is tried again with the next look.
pub async fn advance(ctx: &Ctx) -> Result<()> {
    let now = ctx.now();
    let db = &ctx.state.db;
    let _alone = ctx.state.counting.lock().await;
    loop {
        let done = counted::progress(db).await?;
        let Some(step) = Step::after(&done, now) else {
            return Ok(());
        };
        // Before the transaction, since what is settled stays as it is: nobody waits for it.
        let counts = happenings::by_hour(db, &step.range).await?;
        let change = Change::begin_brief(ctx).await?;
        if !counted::move_on(&change, &done, &step.done).await? {
            change.roll_back().await?;
            continue;
        }
        let mut whole = happenings::Happened::default();
        for (hour, happened) in counts {
            whole += happened;
            if hour >= earlier(now, HOURS_KEPT) {
                counted::add(&change, Length::Hour, hour, happened).await?;
            }
        }
        if whole != happenings::Happened::default() {
            counted::add(&change, Length::Day, day_of(step.range.start), whole).await?;
        }
        change.commit().await?;
    }
}

/// Prunes numbers that are no longer shown.
///
/// # Errors
/// If a query fails.
pub async fn prune(ctx: &Ctx) -> Result<()> {
    let before = |kept| earlier(ctx.now(), kept);
    let db = &ctx.state.db;
    counted::delete(db, Length::Hour, before(HOURS_KEPT)).await?;
    counted::delete(db, Length::Day, before(DAYS_KEPT)).await?;
    Ok(())
}

/// What is counted next: nothing that reaches into another day.
struct Step {
    range: Range<Timestamp>,
    /// What is counted afterwards.
    done: Progress,
}

impl Step {
    fn after(done: &Progress, now: Timestamp) -> Option<Self> {
        let settled = earlier(now, SETTLED_AFTER);
        let done = if done.is_empty() {
            day_of(settled)..day_of(settled)
        } else {
            done.clone()
        };
        if done.end < settled {
            let to = later(day_of(done.end), DAY).min(settled);
            return Some(Self {
                range: done.end..to,
                done: done.start..to,
            });
        }
        if done.start > day_of(earlier(now, DAYS_KEPT)) {
            let from = earlier(done.start, DAY);
            return Some(Self {
                range: from..done.start,
                done: from..done.end,
            });
        }
        None
    }
}

/// When the day of a moment began in UTC.
fn day_of(moment: Timestamp) -> Timestamp {
    let moment = moment.millis();
    let day = i64::try_from(DAY.as_millis()).unwrap_or(i64::MAX);
    Timestamp::from_millis(moment - moment.rem_euclid(day))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(hours: i64) -> Timestamp {
        Timestamp::from_millis(1_800_000_000_000 / 86_400_000 * 86_400_000 + hours * 3_600_000)
    }

    #[test]
    fn the_steps_cover_every_moment_once() {
        let mut now = at(30);
        let mut done = at(-1_000_000)..at(-1_000_000);
        let mut covered: Vec<Range<Timestamp>> = Vec::new();
        for hours in [0, 1, 1, 24, 0, 100, 5] {
            now = later(now, HOUR * hours);
            while let Some(step) = Step::after(&done, now) {
                assert_eq!(
                    day_of(step.range.start),
                    day_of(earlier(step.range.end, Duration::from_millis(1))),
                    "within one day"
                );
                covered.push(step.range);
                done = step.done;
            }
            covered.sort_by_key(|range| range.start);
            assert!(covered.windows(2).all(|two| two[0].end == two[1].start));
            let ends = (covered[0].start, covered[covered.len() - 1].end);
            assert_eq!(ends, (done.start, done.end));
            assert_eq!(done.end, earlier(now, SETTLED_AFTER));
            assert!(done.start <= earlier(now, DAYS_KEPT));
        }
    }
}
