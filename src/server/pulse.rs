//! Whether a background loop is still running.

use std::{
    sync::Mutex,
    time::{Duration, Instant},
};

/// A loop that has not completed a round for this long is stuck.
const LONGEST: Duration = Duration::from_secs(60);

/// When the mail worker last began a round.
#[derive(Default)]
pub struct Pulse(Mutex<Option<Instant>>);

impl Pulse {
    pub fn beat(&self) {
        self.beat_at(Instant::now());
    }

    pub fn beat_at(&self, moment: Instant) {
        *self.0.lock().expect("it is only set") = Some(moment);
    }

    /// How long ago that was; none if no worker was started.
    pub fn age(&self) -> Option<Duration> {
        let last = *self.0.lock().expect("it is only set");
        last.map(|last| last.elapsed())
    }

    pub fn is_stuck(&self) -> bool {
        self.age().is_some_and(|age| age > LONGEST)
    }
}
