//! Formatting moments for people and for programs.

use super::{clock::until, db::entity::Timestamp};
use crate::{api::times::TimeText, text::TimesText, words::Language};
use chrono::{Days, NaiveDate, NaiveTime, SecondsFormat};
use std::time::Duration;

/// A moment as RFC 3339 and for people, both in UTC.
pub fn text(moment: Timestamp) -> TimeText {
    (
        moment.utc().format("%Y-%m-%dT%H:%M:%SZ").to_string(),
        dated(moment, Language::current().time(moment.utc())),
    )
}

/// A moment for people, to the second.
pub fn to_the_second(moment: Timestamp) -> String {
    dated(moment, Language::current().exact_time(moment.utc()))
}

fn dated(moment: Timestamp, time: String) -> String {
    let date = Language::current().day(moment.utc());
    TimesText::Moment.with(&[("date", &date), ("time", &time)])
}

/// A moment for programs: RFC 3339 in UTC, to the millisecond.
pub fn exact(moment: Timestamp) -> String {
    moment.utc().to_rfc3339_opts(SecondsFormat::Millis, true)
}

/// How long ago something was, for people.
pub fn ago(moment: Timestamp, now: Timestamp) -> String {
    match until(moment, now).as_secs() / 60 {
        0 => TimesText::JustNow.get().to_owned(),
        minutes @ 1..60 => TimesText::MinutesAgo.counted(minutes),
        minutes @ 60..2880 => TimesText::HoursAgo.counted(minutes / 60),
        minutes => TimesText::DaysAgo.counted(minutes / (60 * 24)),
    }
}

/// A nearby time: without its date if that is today.
pub fn near(moment: Timestamp, now: Timestamp) -> String {
    let language = Language::current();
    let time = language.time(moment.utc());
    if moment.utc().date_naive() == now.utc().date_naive() {
        TimesText::NearToday.with(&[("time", &time)])
    } else {
        let date = language.near_day(moment.utc());
        TimesText::Near.with(&[("date", &date), ("time", &time)])
    }
}

/// A duration in whole hours or minutes.
pub fn duration(duration: Duration) -> String {
    let minutes = (duration.as_secs() / 60).max(1);
    if minutes.is_multiple_of(60) {
        TimesText::Hours.counted(minutes / 60)
    } else {
        TimesText::Minutes.counted(minutes)
    }
}

/// The same, in days where they are whole.
pub fn long_duration(long: Duration) -> String {
    let hours = long.as_secs() / (60 * 60);
    match hours / 24 {
        days @ 1.. if hours.is_multiple_of(24) => TimesText::Days.counted(days),
        _ => duration(long),
    }
}

/// The start of a day typed as `2026-11-24`, in UTC; none for anything else.
pub fn day_start(typed: &str) -> Option<Timestamp> {
    start_of(typed.trim().parse().ok()?)
}

/// The start of the day after it.
pub fn day_end(typed: &str) -> Option<Timestamp> {
    let day: NaiveDate = typed.trim().parse().ok()?;
    start_of(day.checked_add_days(Days::new(1))?)
}

fn start_of(day: NaiveDate) -> Option<Timestamp> {
    let start = day.and_time(NaiveTime::MIN).and_utc();
    // Years that a database can't store as milliseconds are nothing anybody means.
    (1970..10_000)
        .contains(&chrono::Datelike::year(&day))
        .then(|| Timestamp::from(start))
}
