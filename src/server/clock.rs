//! Where the time comes from. Everything that depends on it takes a `Clock`.

use crate::server::db::entity::Timestamp;
use chrono::{DateTime, Utc};
use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};

/// The system's time, or one that a test moves.
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

    /// The present moment, cut to the milliseconds that the database keeps.
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place that reads the system's time"
    )]
    pub fn now(&self) -> Timestamp {
        let millis = match self {
            Self::System => Utc::now().timestamp_millis(),
            Self::Fixed(millis) => millis.load(Ordering::SeqCst),
        };
        Timestamp::from(DateTime::from_timestamp_millis(millis).unwrap_or(DateTime::UNIX_EPOCH))
    }

    /// Moves a fixed clock; the system's is not ours to move.
    pub fn advance(&self, by: std::time::Duration) {
        if let Self::Fixed(millis) = self {
            millis.fetch_add(millis_of(by), Ordering::SeqCst);
        }
    }
}

/// The moment that lies `after` this one.
pub fn later(moment: Timestamp, after: std::time::Duration) -> Timestamp {
    Timestamp::from(moment.0 + chrono::TimeDelta::milliseconds(millis_of(after)))
}

/// The moment that lay `before` this one.
pub fn earlier(moment: Timestamp, before: std::time::Duration) -> Timestamp {
    Timestamp::from(moment.0 - chrono::TimeDelta::milliseconds(millis_of(before)))
}

/// How long from one moment to a later one; zero if it is not later.
pub fn until(from: Timestamp, to: Timestamp) -> std::time::Duration {
    (to.0 - from.0).to_std().unwrap_or_default()
}

/// Durations here are hours and days; one that overflows is cut to a year.
fn millis_of(duration: std::time::Duration) -> i64 {
    const YEAR: i64 = 365 * 24 * 60 * 60 * 1000;
    i64::try_from(duration.as_millis()).map_or(YEAR, |millis| millis.min(YEAR))
}
