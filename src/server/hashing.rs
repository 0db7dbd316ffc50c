//! Argon2id on threads of its own, so that neither memory nor the web server's threads are at the
//! mercy of how many log in at once.

use crate::{
    api::error::ApiError,
    server::{
        error::{Error, Result},
        model::{NewPassword, TypedPassword},
        random::Random,
    },
};
use anyhow::{Context, anyhow};
use argon2::{
    Algorithm, Argon2, Block, Params, PasswordHash, Version,
    password_hash::phc::{Output, ParamsString, Salt},
};
use std::{thread, time::Duration};
use subtle::ConstantTimeEq;
use tokio::sync::oneshot;

/// OWASP Password Storage Cheat Sheet: 19 MiB, two passes, one lane.
const MEMORY_KIB: u32 = 19_456;
const PASSES: u32 = 2;
const LANES: u32 = 1;
const HASH_BYTES: usize = 32;
const SALT_BYTES: usize = 16;

/// A stored hash that asks for more memory than this is refused, not obeyed.
const MAX_MEMORY_KIB: u32 = 128 * 1024;
/// Jobs that may wait for each worker: about two seconds of work. More are told to come back.
const QUEUE_PER_WORKER: usize = 100;
/// A worker without work gives its memory back after this.
const KEEP_MEMORY: Duration = Duration::from_secs(10);

/// What verifying came to.
pub struct Verdict {
    pub is_right: bool,
    /// A hash of today's strength, where the stored one is weaker and the password was right.
    pub rehashed: Option<String>,
}

/// A handle to the hashing threads; they end when the last handle is dropped.
#[derive(Clone)]
pub struct PasswordHasher {
    jobs: flume::Sender<Job>,
}

enum Job {
    Hash {
        password: NewPassword,
        reply: oneshot::Sender<anyhow::Result<String>>,
    },
    Verify {
        password: TypedPassword,
        stored: Option<String>,
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
                memory: Vec::new(),
            };
            let receiver = receiver.clone();
            thread::spawn(move || worker.run(&receiver));
        }
        Self { jobs: sender }
    }

    /// Hashes a new password to a PHC string.
    ///
    /// # Errors
    /// `Unavailable` when the queue is full.
    pub async fn hash(&self, password: NewPassword) -> Result<String> {
        let (reply, answer) = oneshot::channel();
        self.submit(Job::Hash { password, reply }, answer).await
    }

    /// Verifies a password. Where there is nothing to verify against, a hash is made all the same,
    /// so that the time tells nobody.
    ///
    /// # Errors
    /// `Unavailable` when the queue is full.
    pub async fn verify(&self, password: TypedPassword, stored: Option<String>) -> Result<Verdict> {
        let (reply, answer) = oneshot::channel();
        self.submit(
            Job::Verify {
                password,
                stored,
                reply,
            },
            answer,
        )
        .await
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
    memory: Vec<Block>,
}

impl Worker {
    fn run(mut self, jobs: &flume::Receiver<Job>) {
        loop {
            let job = match jobs.recv_timeout(KEEP_MEMORY) {
                Ok(job) => job,
                Err(flume::RecvTimeoutError::Disconnected) => return,
                Err(flume::RecvTimeoutError::Timeout) => {
                    self.memory = Vec::new();
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
                Job::Hash { password, reply } if !reply.is_closed() => {
                    _ = reply.send(self.hash(password.as_bytes()));
                }
                Job::Verify {
                    password,
                    stored,
                    reply,
                } if !reply.is_closed() => {
                    _ = reply.send(self.verify(password.as_bytes(), stored.as_deref()));
                }
                Job::Hash { .. } | Job::Verify { .. } => {}
            }
        }
    }

    fn hash(&mut self, password: &[u8]) -> anyhow::Result<String> {
        let params = todays_params()?;
        let salt: [u8; SALT_BYTES] = self.random.bytes();
        let mut hash = [0; HASH_BYTES];
        self.argon2(&params, Version::V0x13, password, &salt, &mut hash)?;
        Ok(PasswordHash {
            algorithm: Algorithm::Argon2id.ident(),
            version: Some(Version::V0x13.into()),
            params: ParamsString::try_from(&params).map_err(|error| anyhow!("{error}"))?,
            salt: Some(Salt::new(&salt).map_err(|error| anyhow!("{error}"))?),
            hash: Some(Output::new(&hash).map_err(|error| anyhow!("{error}"))?),
        }
        .to_string())
    }

    fn verify(&mut self, password: &[u8], stored: Option<&str>) -> anyhow::Result<Verdict> {
        let Some(stored) = stored else {
            self.hash(password)?;
            return Ok(Verdict {
                is_right: false,
                rehashed: None,
            });
        };
        let parsed = PasswordHash::new(stored).context("a stored password hash can't be read")?;
        let params = Params::try_from(&parsed).map_err(|error| anyhow!("{error}"))?;
        anyhow::ensure!(
            Algorithm::try_from(parsed.algorithm.as_str()) == Ok(Algorithm::Argon2id),
            "a stored password hash is not Argon2id"
        );
        anyhow::ensure!(
            params.m_cost() <= MAX_MEMORY_KIB,
            "a stored password hash asks for too much memory"
        );
        let (Some(salt), Some(expected)) = (parsed.salt, parsed.hash) else {
            anyhow::bail!("a stored password hash lacks its salt or its hash");
        };
        let version = parsed
            .version
            .map_or(Ok(Version::V0x13), Version::try_from)
            .map_err(|error| anyhow!("{error}"))?;
        let mut hash = vec![0; expected.len()];
        self.argon2(&params, version, password, salt.as_ref(), &mut hash)?;
        let is_right = bool::from(hash.ct_eq(expected.as_bytes()));

        let is_todays = (
            params.m_cost(),
            params.t_cost(),
            params.p_cost(),
            hash.len(),
        ) == (MEMORY_KIB, PASSES, LANES, HASH_BYTES)
            && version == Version::V0x13;
        let rehashed = if is_right && !is_todays {
            Some(self.hash(password)?)
        } else {
            None
        };
        Ok(Verdict { is_right, rehashed })
    }

    fn argon2(
        &mut self,
        params: &Params,
        version: Version,
        password: &[u8],
        salt: &[u8],
        out: &mut [u8],
    ) -> anyhow::Result<()> {
        let blocks = params.block_count();
        if self.memory.len() < blocks {
            self.memory.resize(blocks, Block::default());
        }
        Argon2::new(Algorithm::Argon2id, version, params.clone())
            .hash_password_into_with_memory(password, salt, out, &mut self.memory[..blocks])
            .map_err(|error| anyhow!("Argon2 did not work: {error}"))
    }
}

fn todays_params() -> anyhow::Result<Params> {
    Params::new(MEMORY_KIB, PASSES, LANES, Some(HASH_BYTES)).map_err(|error| anyhow!("{error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PASSWORD: &str = "correct horse battery staple";

    fn worker() -> Worker {
        Worker {
            random: Random::seeded(3),
            memory: Vec::new(),
        }
    }

    #[test]
    fn a_hash_is_of_the_set_strength_and_verifies() {
        let mut worker = worker();
        let hash = worker.hash(PASSWORD.as_bytes()).unwrap();
        assert!(
            hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"),
            "{hash}"
        );
        assert_ne!(
            hash,
            worker.hash(PASSWORD.as_bytes()).unwrap(),
            "the salt is drawn anew"
        );

        let right = worker.verify(PASSWORD.as_bytes(), Some(&hash)).unwrap();
        assert!(right.is_right && right.rehashed.is_none());
        assert!(
            !worker
                .verify(b"something else", Some(&hash))
                .unwrap()
                .is_right
        );
        assert!(!worker.verify(PASSWORD.as_bytes(), None).unwrap().is_right);
    }

    #[test]
    fn a_weaker_hash_is_replaced_when_the_password_is_right() {
        let mut worker = worker();
        let weak = {
            let params = Params::new(8192, 1, 1, Some(HASH_BYTES)).unwrap();
            let salt = [7; SALT_BYTES];
            let mut hash = [0; HASH_BYTES];
            worker
                .argon2(
                    &params,
                    Version::V0x13,
                    PASSWORD.as_bytes(),
                    &salt,
                    &mut hash,
                )
                .unwrap();
            PasswordHash {
                algorithm: Algorithm::Argon2id.ident(),
                version: Some(Version::V0x13.into()),
                params: ParamsString::try_from(&params).unwrap(),
                salt: Some(Salt::new(&salt).unwrap()),
                hash: Some(Output::new(&hash).unwrap()),
            }
            .to_string()
        };
        let verdict = worker.verify(PASSWORD.as_bytes(), Some(&weak)).unwrap();
        let stronger = verdict.rehashed.expect("a hash of today's strength");
        assert!(stronger.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
        assert!(
            worker
                .verify(PASSWORD.as_bytes(), Some(&stronger))
                .unwrap()
                .is_right
        );
        assert!(
            worker
                .verify(b"wrong", Some(&weak))
                .unwrap()
                .rehashed
                .is_none()
        );
    }

    #[test]
    fn a_hash_that_asks_for_gigabytes_is_refused() {
        let hash = worker()
            .hash(PASSWORD.as_bytes())
            .unwrap()
            .replace("m=19456", "m=4194304");
        assert!(worker().verify(PASSWORD.as_bytes(), Some(&hash)).is_err());
    }
}
