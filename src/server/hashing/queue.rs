//! The queue of the hashing threads: new passwords first, then log-ins, each bounded.
//!
//! People who have opened a link, or have just been let in, must not wait behind strangers who try passwords.
//! The number of links is limited, so the first lane can't delay the other for long.

use crate::{
    api::error::ApiError,
    server::error::{Error, Result},
};
use crossbeam_channel::{Receiver, Sender, bounded, never, select_biased};
use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

/// Jobs of a kind that may wait per thread. Further ones are rejected.
pub const JOBS_PER_WORKER: usize = 100;
/// The work of waiting log-ins per thread, in hashes of ours: about ten seconds.
pub const WORK_PER_WORKER: usize = 500;

/// The sending end. The threads stop when the last of these is dropped.
pub struct Queue<T> {
    first: Sender<T>,
    log_ins: Sender<T>,
    work: Arc<AtomicUsize>,
    most_work: usize,
}

/// The receiving end.
pub struct Waiting<T> {
    first: Receiver<T>,
    log_ins: Receiver<T>,
}

/// Reserved work in the queue, released on drop.
pub struct Place {
    work: Arc<AtomicUsize>,
    size: usize,
}

pub fn of<T>(workers: usize) -> (Queue<T>, Waiting<T>) {
    let (first, first_waiting) = bounded(workers * JOBS_PER_WORKER);
    let (log_ins, log_ins_waiting) = bounded(workers * JOBS_PER_WORKER);
    let queue = Queue {
        first,
        log_ins,
        work: Arc::default(),
        most_work: workers * WORK_PER_WORKER,
    };
    let waiting = Waiting {
        first: first_waiting,
        log_ins: log_ins_waiting,
    };
    (queue, waiting)
}

impl<T> Queue<T> {
    pub fn len(&self) -> usize {
        self.first.len() + self.log_ins.len()
    }

    /// Reserves room for a log-in with this much work.
    ///
    /// # Errors
    /// `Unavailable` if too much is waiting or in progress. A single one always fits.
    pub fn reserve(&self, size: usize) -> Result<Place> {
        let more =
            |work: usize| Some(work + size).filter(|sum| work == 0 || *sum <= self.most_work);
        self.work
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, more)
            .map_err(|_| Error::Refused(ApiError::Unavailable))?;
        Ok(Place {
            work: self.work.clone(),
            size,
        })
    }

    /// # Errors
    /// `Unavailable` when too many log-ins wait.
    pub fn add_log_in(&self, job: T) -> Result<()> {
        add(&self.log_ins, job)
    }

    /// Adds a job that precedes all log-ins.
    ///
    /// # Errors
    /// `Unavailable` when too many such jobs wait.
    pub fn add_first(&self, job: T) -> Result<()> {
        add(&self.first, job)
    }
}

fn add<T>(lane: &Sender<T>, job: T) -> Result<()> {
    lane.try_send(job)
        .map_err(|_| Error::Refused(ApiError::Unavailable))
}

impl<T> Waiting<T> {
    /// The next job; none if none arrives in time, or there will be no more.
    pub fn next_within(&self, patience: Duration) -> Option<T> {
        self.take(&crossbeam_channel::after(patience))
    }

    /// The next job, however long it takes; none when there will be no more.
    pub fn next(&self) -> Option<T> {
        self.take(&never::<()>())
    }

    fn take<E>(&self, enough: &Receiver<E>) -> Option<T> {
        select_biased! {
            recv(self.first) -> job => job.ok(),
            recv(self.log_ins) -> job => job.ok(),
            recv(enough) -> _ => None,
        }
    }
}

impl<T> Clone for Queue<T> {
    fn clone(&self) -> Self {
        Self {
            first: self.first.clone(),
            log_ins: self.log_ins.clone(),
            work: self.work.clone(),
            most_work: self.most_work,
        }
    }
}

impl<T> Clone for Waiting<T> {
    fn clone(&self) -> Self {
        Self {
            first: self.first.clone(),
            log_ins: self.log_ins.clone(),
        }
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.work.fetch_sub(self.size, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn new_passwords_are_taken_before_log_ins_that_waited_longer() {
        let (queue, waiting) = of(1);
        for job in ["log-in 1", "log-in 2"] {
            queue.add_log_in(job).ok().unwrap();
        }
        for job in ["new 1", "new 2"] {
            queue.add_first(job).ok().unwrap();
        }
        assert_eq!(queue.len(), 4);
        let order: Vec<_> = (0..4).filter_map(|_| waiting.next()).collect();
        assert_eq!(order, ["new 1", "new 2", "log-in 1", "log-in 2"]);
    }

    #[test]
    fn each_lane_has_its_own_limit() {
        let (queue, _waiting) = of(1);
        for _ in 0..JOBS_PER_WORKER {
            queue.add_log_in(()).ok().unwrap();
        }
        assert!(queue.add_log_in(()).is_err());
        for _ in 0..JOBS_PER_WORKER {
            queue.add_first(()).ok().unwrap();
        }
        assert!(queue.add_first(()).is_err());
    }

    #[test]
    fn the_more_work_a_log_in_is_the_fewer_may_wait() {
        let (queue, _waiting) = of::<()>(1);
        let mut places: Vec<_> = std::iter::from_fn(|| queue.reserve(50).ok()).collect();
        assert_eq!(places.len(), WORK_PER_WORKER / 50);
        places.pop();
        assert!(queue.reserve(51).is_err());
        assert!(
            queue.reserve(50).is_ok(),
            "a place that is given up is free"
        );
        drop(places);
        let alone = queue.reserve(WORK_PER_WORKER + 1);
        assert!(alone.is_ok(), "nobody is turned away while nobody waits");
    }
}
