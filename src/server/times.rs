//! How moments are written for people, and for programs.

use super::{clock::until, db::entity::Timestamp};
use crate::{api::times::TimeText, text::dashboard::CasesText};
use chrono::{Days, NaiveDate, NaiveTime, SecondsFormat};
use std::time::Duration;

/// A moment as RFC 3339 and as people read it, both in UTC.
pub fn text(moment: Timestamp) -> TimeText {
    (
        moment.format("%Y-%m-%dT%H:%M:%SZ").to_string(),
        moment.format("%-d %b %Y, %H:%M").to_string(),
    )
}

/// A moment for programs: RFC 3339 in UTC, to the millisecond.
pub fn exact(moment: Timestamp) -> String {
    moment.0.to_rfc3339_opts(SecondsFormat::Millis, true)
}

/// How long ago something was, as people say it.
pub fn ago(moment: Timestamp, now: Timestamp) -> String {
    let minutes = until(moment, now).as_secs() / 60;
    let count = |text: CasesText, count: u64| text.with(&[("count", &count.to_string())]);
    match minutes {
        0 => CasesText::AgoNow.get().to_owned(),
        1 => CasesText::AgoMinute.get().to_owned(),
        2..60 => count(CasesText::AgoMinutes, minutes),
        60..120 => CasesText::AgoHour.get().to_owned(),
        120..2880 => count(CasesText::AgoHours, minutes / 60),
        _ => count(CasesText::AgoDays, minutes / (60 * 24)),
    }
}

/// A time that is near: without its day if it is today's.
pub fn near(moment: Timestamp, now: Timestamp) -> String {
    if moment.0.date_naive() == now.0.date_naive() {
        moment.format("%H:%M UTC").to_string()
    } else {
        moment.format("%-d %b, %H:%M UTC").to_string()
    }
}

/// How long something lasts, in whole hours or minutes.
pub fn duration(duration: Duration) -> String {
    let minutes = (duration.as_secs() / 60).max(1);
    if minutes.is_multiple_of(60) {
        CasesText::DurationHours.with(&[("count", &(minutes / 60).to_string())])
    } else {
        CasesText::DurationMinutes.with(&[("count", &minutes.to_string())])
    }
}

/// When a day begins that was typed as `2026-11-24`, in UTC; none for anything else.
pub fn day_start(typed: &str) -> Option<Timestamp> {
    start_of(typed.trim().parse().ok()?)
}

/// When the day after it begins.
pub fn day_end(typed: &str) -> Option<Timestamp> {
    let day: NaiveDate = typed.trim().parse().ok()?;
    start_of(day.checked_add_days(Days::new(1))?)
}

fn start_of(day: NaiveDate) -> Option<Timestamp> {
    let start = day.and_time(NaiveTime::MIN).and_utc();
    // What no database could keep as a whole number of milliseconds is no day that anybody means.
    (1970..10_000)
        .contains(&chrono::Datelike::year(&day))
        .then(|| Timestamp::from(start))
}
