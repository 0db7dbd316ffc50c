//! Argon2id on threads of its own, so that neither memory nor the web server's threads are at the
//! mercy of how many log in at once.
//!
//! Hashes that came from elsewhere are verified here too, and replaced by ours then. They take their
//! own time, so while there are any, everybody's log-in does the work of all their schemes: how long
//! it takes tells nobody whether an account has such a hash, or is there at all.

mod scheme;
mod stored;

pub use scheme::{Scheme, Work};
pub use stored::{HashProblem, StoredHash};

use crate::{
    api::error::ApiError,
    server::{
        error::{Error, Result},
        model::{AcceptedPassword, NewPassword, Owner, PasswordProblem, TypedPassword},
        random::Random,
    },
};
use anyhow::anyhow;
use argon2::{
    Algorithm, Params, PasswordHash, Version,
    password_hash::phc::{Output, ParamsString, Salt},
};
use scheme::{Variant, Workbench};
use std::{thread, time::Duration};
use subtle::ConstantTimeEq;
use tokio::sync::oneshot;

/// OWASP Password Storage Cheat Sheet: 19 MiB, two passes, one lane.
const MEMORY_KIB: u32 = 19_456;
const PASSES: u32 = 2;
const LANES: u32 = 1;
const HASH_BYTES: usize = 32;
const SALT_BYTES: usize = 16;
/// What new hashes are made with.
const TODAYS: Scheme = Scheme::Argon2 {
    variant: Variant::Id,
    memory_kib: MEMORY_KIB,
    passes: PASSES,
    lanes: LANES,
};

/// Jobs that may wait for each worker: about two seconds of work. More are told to come back.
const QUEUE_PER_WORKER: usize = 100;
/// A worker without work gives its memory back after this.
const KEEP_MEMORY: Duration = Duration::from_secs(10);

/// What verifying came to.
pub struct Verdict {
    pub is_right: bool,
    /// A hash of today's strength, where the stored one is weaker and the password was right.
    pub rehashed: Option<String>,
    /// What it took, which must be the same whatever it came to.
    pub work: Work,
}

/// What is to be verified.
pub struct Verification {
    pub password: TypedPassword,
    /// None where there is nothing to verify against.
    pub stored: Option<String>,
    /// The schemes of all hashes in the database that are not ours.
    pub schemes_in_use: Vec<Scheme>,
}

/// A handle to the hashing threads; they end when the last handle is dropped.
#[derive(Clone)]
pub struct PasswordHasher {
    jobs: flume::Sender<Job>,
}

enum Job {
    Hash {
        password: NewPassword,
        owner: Owner,
        reply: oneshot::Sender<anyhow::Result<std::result::Result<String, PasswordProblem>>>,
    },
    Verify {
        verification: Verification,
        reply: oneshot::Sender<anyhow::Result<Verdict>>,
    },
}

impl PasswordHasher {
    /// Starts one thread a core. Each keeps its 19 MiB between jobs, which is faster than asking
    /// for them each time, and bounds the memory at once.
    pub fn start(random: Random) -> Self {
        let workers = thread::available_parallelism().map_or(1, usize::from);
        let (sender, receiver) = flume::bounded::<Job>(workers * QUEUE_PER_WORKER);
        for _ in 0..workers {
            let worker = Worker {
                random: random.clone(),
                bench: Workbench::default(),
            };
            let receiver = receiver.clone();
            thread::spawn(move || worker.run(&receiver));
        }
        Self { jobs: sender }
    }

    /// How many passwords wait for a thread.
    pub fn queue_length(&self) -> usize {
        self.jobs.len()
    }

    /// Judges a new password and hashes it to a PHC string. Both are done here, so that no thread that
    /// serves others waits for either, and no more of them are done at a time than there are cores.
    ///
    /// # Errors
    /// `PasswordTooCommon`; `Unavailable` when the queue is full.
    pub async fn hash(&self, password: NewPassword, owner: Owner) -> Result<String> {
        let (reply, answer) = oneshot::channel();
        let job = Job::Hash {
            password,
            owner,
            reply,
        };
        Ok(self.submit(job, answer).await??)
    }

    /// Verifies a password. Where there is nothing to verify against, the same work is done, so that
    /// the time tells nobody.
    ///
    /// # Errors
    /// `Unavailable` when the queue is full. Of log-ins that take longer because of hashes from
    /// elsewhere, fewer may wait.
    pub async fn verify(&self, verification: Verification) -> Result<Verdict> {
        let weights = verification.schemes_in_use.iter();
        let weight = weights.fold(1, |sum: usize, scheme| sum.saturating_add(scheme.weight()));
        let room = self.jobs.capacity().unwrap_or(usize::MAX);
        if self.jobs.len() > room / weight {
            return Err(ApiError::Unavailable.into());
        }
        let (reply, answer) = oneshot::channel();
        let job = Job::Verify {
            verification,
            reply,
        };
        self.submit(job, answer).await
    }

    async fn submit<T>(&self, job: Job, answer: oneshot::Receiver<anyhow::Result<T>>) -> Result<T> {
        self.jobs
            .try_send(job)
            .map_err(|_| Error::Refused(ApiError::Unavailable))?;
        answer
            .await
            .map_err(|_| Error::Fault(anyhow!("a hashing thread ended in the middle of its work")))?
            .map_err(Error::Fault)
    }
}

struct Worker {
    random: Random,
    bench: Workbench,
}

impl Worker {
    fn run(mut self, jobs: &flume::Receiver<Job>) {
        loop {
            let job = match jobs.recv_timeout(KEEP_MEMORY) {
                Ok(job) => job,
                Err(flume::RecvTimeoutError::Disconnected) => return,
                Err(flume::RecvTimeoutError::Timeout) => {
                    self.bench.free_memory();
                    match jobs.recv() {
                        Ok(job) => job,
                        Err(_) => return,
                    }
                }
            };
            // Whoever asked may have left while they waited, and then the work is not done: a crowd
            // that comes and goes holds up nobody who stays. One who leaves later gets an answer
            // that nobody reads.
            match job {
                Job::Hash {
                    password,
                    owner,
                    reply,
                } if !reply.is_closed() => {
                    _ = reply.send(match password.judge(&owner) {
                        Ok(password) => self.hash_accepted(&password).map(Ok),
                        Err(problem) => Ok(Err(problem)),
                    });
                }
                Job::Verify {
                    verification,
                    reply,
                } if !reply.is_closed() => {
                    let Verification {
                        password,
                        stored,
                        schemes_in_use,
                    } = verification;
                    let stored = stored.as_deref();
                    _ = reply.send(self.verify(password.as_bytes(), stored, &schemes_in_use));
                }
                Job::Hash { .. } | Job::Verify { .. } => {}
            }
        }
    }

    fn hash_accepted(&mut self, password: &AcceptedPassword) -> anyhow::Result<String> {
        self.hash(password.as_bytes())
    }

    fn hash(&mut self, password: &[u8]) -> anyhow::Result<String> {
        let salt: [u8; SALT_BYTES] = self.random.bytes();
        let mut hash = [0; HASH_BYTES];
        self.bench
            .reckon(TODAYS, Version::V0x13, password, &salt, &mut hash)?;
        let params = Params::new(MEMORY_KIB, PASSES, LANES, Some(HASH_BYTES))
            .map_err(|error| anyhow!("{error}"))?;
        Ok(PasswordHash {
            algorithm: Algorithm::Argon2id.ident(),
            version: Some(Version::V0x13.into()),
            params: ParamsString::try_from(&params).map_err(|error| anyhow!("{error}"))?,
            salt: Some(Salt::new(&salt).map_err(|error| anyhow!("{error}"))?),
            hash: Some(Output::new(&hash).map_err(|error| anyhow!("{error}"))?),
        }
        .to_string())
    }

    /// First the work of every scheme from elsewhere, then that of one hash of ours: real where the
    /// stored hash is of that scheme, and in vain where it is not.
    fn verify(
        &mut self,
        password: &[u8],
        stored: Option<&str>,
        schemes_in_use: &[Scheme],
    ) -> anyhow::Result<Verdict> {
        let stored = stored
            .map(StoredHash::parse)
            .transpose()
            .map_err(|problem| anyhow!("a stored password hash can't be verified: {problem:?}"))?;
        let (ours, foreign) = match stored {
            Some(hash) if is_todays(&hash) => (Some(hash), None),
            other => (None, other),
        };
        // One that has come since the schemes in use were asked for is verified all the same.
        let foreign_scheme = foreign.as_ref().map(|hash| hash.scheme);
        let schemes: Vec<Scheme> = schemes_in_use
            .iter()
            .copied()
            .chain(foreign_scheme)
            .collect();

        let mut is_right = false;
        for scheme in Scheme::covering(&schemes) {
            let foreign = foreign.as_ref().filter(|hash| scheme.covers(hash.scheme));
            let in_vain = match foreign {
                Some(hash) => {
                    is_right = self.matches(hash, password)?;
                    scheme.without(hash.scheme)
                }
                None => vec![scheme],
            };
            for scheme in in_vain {
                self.bench.reckon(
                    scheme,
                    Version::V0x13,
                    password,
                    &[0; SALT_BYTES],
                    &mut [0; SALT_BYTES],
                )?;
            }
        }
        let rehashed = match ours {
            Some(hash) => {
                is_right = self.matches(&hash, password)?;
                None
            }
            None => Some(self.hash(password)?).filter(|_| is_right),
        };
        Ok(Verdict {
            is_right,
            rehashed,
            work: self.bench.take_work(),
        })
    }

    fn matches(&mut self, stored: &StoredHash, password: &[u8]) -> anyhow::Result<bool> {
        let StoredHash {
            scheme,
            version,
            salt,
            expected,
            ..
        } = stored;
        let mut hash = vec![0; expected.len()];
        let input = stored.input(password);
        self.bench
            .reckon(*scheme, *version, &input, salt, &mut hash)?;
        Ok(hash.ct_eq(expected).into())
    }
}

fn is_todays(hash: &StoredHash) -> bool {
    hash.scheme == TODAYS && hash.version == Version::V0x13 && hash.expected.len() == HASH_BYTES
}

/// The name of a hash's scheme where it is not ours, as it is kept beside it.
///
/// # Errors
/// If the hash can't be verified here.
pub fn foreign_scheme(hash: &str) -> std::result::Result<Option<String>, HashProblem> {
    let hash = StoredHash::parse(hash)?;
    Ok((!is_todays(&hash)).then(|| hash.scheme.to_string()))
}

#[cfg(test)]
mod tests;
