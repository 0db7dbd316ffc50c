//! One log-in is tried first, and concurrent ones wait for its outcome.
//!
//! A rejected password is rejected for every mail. Providers lock accounts after repeated failures, so it is
//! tried once, and again only after a pause or with another password.

use super::auth::Credential;
use crate::server::{clock::later, db::entity::Timestamp, mail::DeliveryError};
use std::{
    sync::atomic::{AtomicU64, Ordering},
    time::Duration,
};
use tokio::sync::{Mutex, MutexGuard};

/// How long nobody tries after a rejection; each further one doubles it.
pub const FIRST_PAUSE: Duration = Duration::from_secs(60);
pub const LONGEST_PAUSE: Duration = Duration::from_secs(15 * 60);

/// For this long after a success, log-ins don't wait for each other.
const TRUSTED_FOR: Duration = Duration::from_secs(60);

#[derive(Default)]
pub struct Gate {
    state: Mutex<State>,
    /// How many attempts have ended: those that waited for one share its outcome.
    ended: AtomicU64,
}

#[derive(Default)]
struct State {
    trusted_until: Option<Timestamp>,
    refused: Option<Refused>,
    last_failure: Option<DeliveryError>,
}

struct Refused {
    credential: Credential,
    error: DeliveryError,
    /// None if an attempt is allowed at once.
    until: Option<Timestamp>,
    pause: Duration,
}

/// Permission for a log-in attempt.
pub struct Pass<'a>(Option<MutexGuard<'a, State>>);

/// The outcome of an attempt.
pub enum Outcome {
    LoggedIn,
    /// The server rejected this user with this password or token.
    Refused(DeliveryError),
    /// It never came to that.
    Failed(DeliveryError),
}

impl Gate {
    /// Waits for a concurrent attempt with the same credentials.
    ///
    /// # Errors
    /// The outcome of the previous attempt, while that counts.
    pub async fn enter(
        &self,
        credential: &Credential,
        now: Timestamp,
    ) -> Result<Pass<'_>, DeliveryError> {
        let ended = self.ended.load(Ordering::Acquire);
        let state = self.state.lock().await;
        if let Some(refused) = &state.refused
            && refused.credential == *credential
            && refused.until.is_some_and(|until| now < until)
        {
            return Err(refused.error.clone());
        }
        if state.trusted_until.is_some_and(|until| now < until) {
            return Ok(Pass(None));
        }
        match &state.last_failure {
            Some(error) if self.ended.load(Ordering::Acquire) != ended => Err(error.clone()),
            _ => Ok(Pass(Some(state))),
        }
    }

    /// Records the outcome of an attempt, for those who wait and those who follow.
    pub async fn leave(
        &self,
        pass: Pass<'_>,
        credential: &Credential,
        outcome: &Outcome,
        now: Timestamp,
    ) {
        let mut state = match pass.0 {
            Some(state) => state,
            None => self.state.lock().await,
        };
        self.ended.fetch_add(1, Ordering::AcqRel);
        match outcome {
            Outcome::LoggedIn => {
                *state = State {
                    trusted_until: Some(later(now, TRUSTED_FOR)),
                    ..State::default()
                }
            }
            Outcome::Refused(error) => {
                let before = state.refused.take();
                let before = before.filter(|before| before.credential == *credential);
                let pause = before.map_or(FIRST_PAUSE, |before| {
                    LONGEST_PAUSE.min(before.pause.saturating_mul(2))
                });
                *state = State {
                    refused: Some(Refused {
                        credential: credential.clone(),
                        error: error.clone(),
                        until: Some(later(now, pause)),
                        pause,
                    }),
                    ..State::default()
                };
            }
            Outcome::Failed(error) => {
                state.trusted_until = None;
                state.last_failure = Some(error.clone());
            }
        }
    }

    /// Allows the next attempt, whatever the last outcome: somebody has asked for it.
    pub async fn open(&self) {
        if let Some(refused) = &mut self.state.lock().await.refused {
            refused.until = None;
        }
    }
}
