//! Whether the mail server is worth trying.
//!
//! In an outage one mail asks for all: without this, each that waits would be tried, would fail, and would leave a
//! dead link behind.

use crate::server::{
    clock::{earlier, later},
    db::entity::Timestamp,
};
use std::{
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

/// How long nothing is tried after the server could not be reached; each further time doubles it. It is shorter than
/// the pause of the mail that has found out, whose next try is not to wait for this.
const FIRST_PAUSE: Duration = Duration::from_secs(3);
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

#[derive(Default)]
pub struct Breaker(Mutex<Option<Outage>>);

#[derive(Clone, Copy)]
struct Outage {
    pause: Duration,
    until: Timestamp,
}

impl Breaker {
    /// How many mails may be on their way: `most`, in an outage none, and after each pause one.
    pub fn allows(&self, most: usize, now: Timestamp) -> usize {
        match *self.outage() {
            None => most,
            // A clock that was set back must not make the pause longer.
            Some(outage) if now < outage.until && now >= earlier(outage.until, outage.pause) => 0,
            Some(_) => most.min(1),
        }
    }

    /// Whether the server could not be reached when it was tried last.
    pub fn is_in_outage(&self) -> bool {
        self.outage().is_some()
    }

    /// Records whether the server was reached.
    pub fn note(&self, was_reached: bool, now: Timestamp) {
        let mut outage = self.outage();
        if was_reached {
            *outage = None;
            return;
        }
        let pause = match *outage {
            // It was on its way when the first one failed.
            Some(before) if now < before.until => return,
            Some(before) => LONGEST_PAUSE.min(before.pause.saturating_mul(2)),
            None => FIRST_PAUSE,
        };
        *outage = Some(Outage {
            pause,
            until: later(now, pause),
        });
    }

    /// Allows one mail now: somebody has asked for it.
    pub fn end_pause(&self, now: Timestamp) {
        if let Some(outage) = &mut *self.outage() {
            outage.until = outage.until.min(now);
        }
    }

    fn outage(&self) -> MutexGuard<'_, Option<Outage>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn in_an_outage_one_mail_asks_after_ever_longer_pauses() {
        let breaker = Breaker::default();
        let mut now = Timestamp::from_millis(1_800_000_000_000);
        assert_eq!(breaker.allows(20, now), 20);
        for pause in [3, 6, 12, 24, 48, 60, 60] {
            // Of several that were on their way, the first counts.
            breaker.note(false, now);
            breaker.note(false, now);
            let pause = Duration::from_secs(pause);
            assert_eq!(breaker.allows(20, later(now, pause / 2)), 0);
            now = later(now, pause);
            assert_eq!(breaker.allows(20, now), 1);
        }
        breaker.note(true, now);
        assert_eq!(breaker.allows(20, now), 20);
    }

    #[test]
    fn somebody_who_asks_gets_one_mail_at_once() {
        let breaker = Breaker::default();
        let now = Timestamp::from_millis(1_800_000_000_000);
        breaker.note(false, now);
        assert_eq!(breaker.allows(20, now), 0);
        breaker.end_pause(now);
        assert_eq!(breaker.allows(20, now), 1);
        breaker.note(false, now);
        assert_eq!(breaker.allows(20, now), 0);
    }

    #[test]
    fn a_clock_that_is_set_back_does_not_stop_mail() {
        let breaker = Breaker::default();
        let now = Timestamp::from_millis(1_800_000_000_000);
        breaker.note(false, now);
        let hour = Duration::from_secs(60 * 60);
        assert_eq!(breaker.allows(20, earlier(now, hour)), 1);
    }
}
