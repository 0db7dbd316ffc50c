//! The clock. Everything that depends on the time takes a `Clock`.

use chrono::{DateTime, Utc};
use sea_orm::DeriveValueType;
use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};

/// A moment in UTC, as stored in databases: whole milliseconds since 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, DeriveValueType)]
pub struct Timestamp(i64);

impl Timestamp {
    pub fn from_millis(millis: i64) -> Self {
        Self(millis)
    }

    pub fn millis(self) -> i64 {
        self.0
    }

    /// The same as a date and time; 1970 if it is outside the calendar's range.
    pub fn utc(self) -> DateTime<Utc> {
        DateTime::from_timestamp_millis(self.0).unwrap_or(DateTime::UNIX_EPOCH)
    }
}

impl From<DateTime<Utc>> for Timestamp {
    fn from(moment: DateTime<Utc>) -> Self {
        Self(moment.timestamp_millis())
    }
}

/// The system clock, or one that tests move.
#[derive(Clone, Debug)]
pub enum Clock {
    System,
    /// Milliseconds since 1970.
    Fixed(Arc<AtomicI64>),
}

impl Clock {
    pub fn fixed(start: DateTime<Utc>) -> Self {
        Self::Fixed(Arc::new(AtomicI64::new(start.timestamp_millis())))
    }

    /// The current time, truncated to the milliseconds that the database stores.
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place that reads the system's time"
    )]
    pub fn now(&self) -> Timestamp {
        let millis = match self {
            Self::System => Utc::now().timestamp_millis(),
            Self::Fixed(millis) => millis.load(Ordering::SeqCst),
        };
        Timestamp(millis)
    }

    /// Moves a fixed clock; the system clock can't be moved.
    pub fn advance(&self, by: std::time::Duration) {
        if let Self::Fixed(millis) = self {
            millis.fetch_add(millis_of(by), Ordering::SeqCst);
        }
    }
}

/// The moment this long after another.
pub fn later(moment: Timestamp, after: std::time::Duration) -> Timestamp {
    Timestamp(moment.0.saturating_add(millis_of(after)))
}

/// The moment this long before another.
pub fn earlier(moment: Timestamp, before: std::time::Duration) -> Timestamp {
    Timestamp(moment.0.saturating_sub(millis_of(before)))
}

/// The duration from one moment to a later one; zero if it is not later.
pub fn until(from: Timestamp, to: Timestamp) -> std::time::Duration {
    let millis = to.0.saturating_sub(from.0);
    std::time::Duration::from_millis(u64::try_from(millis).unwrap_or_default())
}

/// A wait in whole seconds, after which it is certainly over (`Retry-After`, RFC 9110 §10.2.3).
pub fn retry_after(wait: std::time::Duration) -> u32 {
    u32::try_from(wait.as_secs() + 1).unwrap_or(u32::MAX)
}

/// Durations here are hours and days; an overflow is capped at a year.
fn millis_of(duration: std::time::Duration) -> i64 {
    const YEAR: i64 = 365 * 24 * 60 * 60 * 1000;
    i64::try_from(duration.as_millis()).map_or(YEAR, |millis| millis.min(YEAR))
}
