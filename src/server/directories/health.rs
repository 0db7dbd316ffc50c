//! How a directory has been doing, as this server has seen it. Kept in memory, and bounded.

use super::{examination::Examination, store::Trouble};
use crate::server::clock::Timestamp;
use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

/// Answers whose times are kept.
const KEPT: usize = 100;
/// So many of the latest answers tell whether it is slow: one alone says little.
const LATEST: usize = 5;
/// A directory whose answers take so long is slow. Nobody waits for a look-up, but many share one worker.
const SLOW: Duration = Duration::from_secs(1);

#[derive(Default)]
pub struct Health(Mutex<Kept>);

#[derive(Default)]
struct Kept {
    times: VecDeque<Duration>,
    seen: Seen,
    examination: Option<Examined>,
    is_examining: bool,
}

/// What was seen of a directory since this server started.
#[derive(Clone, Debug, Default)]
pub struct Seen {
    /// Since when it is as it is; none before it was first asked.
    pub state: Option<(State, Timestamp)>,
    pub last_success: Option<Timestamp>,
    /// Why it is down, for operators.
    pub trouble: Option<String>,
    /// Of the latest hundred answers.
    pub median: Option<Duration>,
    pub worst: Option<Duration>,
    asked_at: Option<Instant>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Up,
    Slow,
    Down,
}

/// The latest examination, and when it ended.
#[derive(Clone, Debug)]
pub struct Examined {
    pub at: Timestamp,
    /// `Err` is why the directory could not be examined.
    pub outcome: Result<Arc<Examination>, String>,
}

impl Seen {
    /// Whether it has answered the latest question, which is at most this old.
    pub fn is_up_within(&self, age: Duration) -> bool {
        self.is_asked_within(age) && matches!(self.state, Some((State::Up | State::Slow, _)))
    }

    /// Whether it was asked, and has answered or failed, within this time.
    pub fn is_asked_within(&self, age: Duration) -> bool {
        self.asked_at.is_some_and(|at| at.elapsed() < age)
    }
}

impl Health {
    pub fn note(&self, outcome: Result<(), &Trouble>, took: Duration, now: Timestamp) {
        let mut kept = self.kept();
        kept.seen.asked_at = Some(Instant::now());
        let state = match outcome {
            Ok(()) => {
                kept.times.push_back(took);
                if kept.times.len() > KEPT {
                    kept.times.pop_front();
                }
                kept.seen.last_success = Some(now);
                kept.seen.trouble = None;
                kept.seen.median = middle(kept.times.iter().copied().collect());
                kept.seen.worst = kept.times.iter().copied().max();
                let latest = kept.times.iter().rev().take(LATEST).copied().collect();
                if middle(latest).is_some_and(|time| time >= SLOW) {
                    State::Slow
                } else {
                    State::Up
                }
            }
            Err(trouble) => {
                kept.seen.trouble = Some(trouble.to_string());
                State::Down
            }
        };
        if kept.seen.state.is_none_or(|(before, _)| before != state) {
            kept.seen.state = Some((state, now));
        }
    }

    pub fn seen(&self) -> Seen {
        self.kept().seen.clone()
    }

    pub fn examined(&self) -> Option<Examined> {
        self.kept().examination.clone()
    }

    pub fn is_examining(&self) -> bool {
        self.kept().is_examining
    }

    /// Begins an examination; none if one is running. It ends when the guard is dropped.
    pub fn begin_examination(&self) -> Option<Examining<'_>> {
        let mut kept = self.kept();
        let is_first = !kept.is_examining;
        kept.is_examining = true;
        // A guard that is made and dropped would end the one that is running.
        is_first.then(|| Examining(self))
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// An examination that is running.
pub struct Examining<'a>(&'a Health);

impl Examining<'_> {
    pub fn end(self, examined: Examined) {
        self.0.kept().examination = Some(examined);
    }
}

impl Drop for Examining<'_> {
    fn drop(&mut self) {
        self.0.kept().is_examining = false;
    }
}

fn middle(mut times: Vec<Duration>) -> Option<Duration> {
    times.sort();
    times.get(times.len() / 2).copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use anyhow::anyhow;
    use chrono::DateTime;

    fn at(seconds: i64) -> Timestamp {
        DateTime::from_timestamp(seconds, 0).unwrap().into()
    }

    #[test]
    fn the_state_and_the_time_since_when_follow_the_answers() {
        let health = Health::default();
        let quick = Duration::from_millis(20);
        assert_eq!(health.seen().state, None);
        health.note(Ok(()), quick, at(1));
        health.note(Ok(()), quick, at(2));
        assert_eq!(health.seen().state, Some((State::Up, at(1))));
        let gone = Trouble::Down(anyhow!("no answer within 10s"));
        health.note(Err(&gone), quick, at(3));
        health.note(Err(&gone), quick, at(4));
        let seen = health.seen();
        assert_eq!(seen.state, Some((State::Down, at(3))));
        assert_eq!(seen.last_success, Some(at(2)));
        assert_eq!(seen.trouble.as_deref(), Some("no answer within 10s"));
        assert!(!seen.is_up_within(Duration::MAX));
        health.note(Ok(()), quick, at(5));
        assert_eq!(health.seen().state, Some((State::Up, at(5))));
        assert!(health.seen().is_up_within(Duration::from_secs(60)));
        assert!(!health.seen().is_up_within(Duration::ZERO));
    }

    #[test]
    fn one_late_answer_is_not_slow_and_several_are() {
        let health = Health::default();
        let (quick, slow) = (Duration::from_millis(20), Duration::from_secs(2));
        for seconds in 0..5 {
            health.note(Ok(()), quick, at(seconds));
        }
        health.note(Ok(()), slow, at(5));
        assert_eq!(health.seen().state, Some((State::Up, at(0))));
        for seconds in 6..9 {
            health.note(Ok(()), slow, at(seconds));
        }
        assert_eq!(health.seen().state, Some((State::Slow, at(7))));
        assert_eq!(health.seen().worst, Some(slow));
        for seconds in 10..300 {
            health.note(Ok(()), quick, at(seconds));
        }
        assert_eq!(health.seen().worst, Some(quick), "only the latest count");
    }

    #[test]
    fn one_examination_runs_at_a_time_however_it_ends() {
        let health = Health::default();
        let first = health.begin_examination().unwrap();
        assert!(health.begin_examination().is_none());
        drop(first);
        let second = health.begin_examination().unwrap();
        second.end(Examined {
            at: at(1),
            outcome: Err("it did not answer".to_owned()),
        });
        assert!(!health.is_examining());
        assert!(health.examined().unwrap().outcome.is_err());
    }
}
