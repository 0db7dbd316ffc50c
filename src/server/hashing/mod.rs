//! Argon2id on dedicated threads, so that the number of log-ins threatens neither memory nor the web server's
//! threads.
//!
//! Imported hashes are verified here too, and then replaced by ours. They differ in cost, so while there are
//! any, every log-in does the work of all their schemes: its duration reveals neither whether an account has
//! such a hash, nor whether it exists. That work is bounded (`Budget`), and new passwords don't wait behind
//! log-ins (`queue`).

mod as_found;
mod budget;
mod queue;
mod scheme;
mod stored;
mod workbench;

pub use as_found::{AsFound, NotHashed};
pub use budget::{Budget, MOST_WORK};
pub use scheme::Scheme;
pub use stored::{FirebaseProject, HashProblem, Pattern, Pepper, StoredHash, can_have_pepper};
pub use workbench::Work;

use crate::server::{
    error::{Error, Result},
    model::{AcceptedPassword, NewPassword, Owner, PasswordProblem, TypedPassword},
    random::Random,
};
use aes::Aes256;
use anyhow::anyhow;
use argon2::{
    Algorithm, Params, PasswordHash, Version,
    password_hash::phc::{Output, ParamsString, Salt},
};
use ctr::{
    Ctr128BE,
    cipher::{KeyIvInit, StreamCipher},
};
use queue::{Place, Queue, Waiting};
use scheme::Variant;
use std::{thread, time::Duration};
use subtle::ConstantTimeEq;
use tokio::sync::oneshot;
use workbench::Workbench;

/// OWASP Password Storage Cheat Sheet: 19 MiB, two passes, one lane.
const MEMORY_KIB: u32 = 19_456;
const PASSES: u32 = 2;
const LANES: u32 = 1;
const HASH_BYTES: usize = 32;
const SALT_BYTES: usize = 16;
/// The parameters of new hashes.
const TODAYS: Scheme = Scheme::Argon2 {
    variant: Variant::Id,
    memory_kib: MEMORY_KIB,
    passes: PASSES,
    lanes: LANES,
};

/// The key of the cipher whose stream Firebase stores.
const CIPHER_KEY_BYTES: usize = 32;

/// An idle worker releases its memory after this time.
const KEEP_MEMORY: Duration = Duration::from_secs(10);

/// The result of a verification.
pub struct Verdict {
    pub is_right: bool,
    /// A hash with current parameters, if the stored one is weaker and the password was right.
    pub rehashed: Option<String>,
    /// The work done, which must be the same for every result.
    pub work: Work,
}

/// What is to be verified.
pub struct Verification {
    pub password: TypedPassword,
    /// None if there is no hash to verify.
    pub stored: Option<String>,
    /// The schemes of all imported hashes in the database.
    pub schemes_in_use: Vec<Scheme>,
}

/// A handle to the hashing threads; they end when the last handle is dropped.
#[derive(Clone)]
pub struct PasswordHasher {
    queue: Queue<Job>,
    /// A dummy hash to verify if there is no other. No known password matches it.
    dummy: std::sync::Arc<str>,
}

enum Job {
    Hash {
        password: NewPassword,
        owner: Owner,
        reply: oneshot::Sender<anyhow::Result<std::result::Result<String, PasswordProblem>>>,
    },
    Judge {
        password: NewPassword,
        owner: Owner,
        reply:
            oneshot::Sender<anyhow::Result<std::result::Result<AcceptedPassword, PasswordProblem>>>,
    },
    AsFound {
        wanted: AsFound,
        reply: oneshot::Sender<anyhow::Result<std::result::Result<String, NotHashed>>>,
    },
    Verify {
        verification: Verification,
        reply: oneshot::Sender<anyhow::Result<Verdict>>,
        /// Released when the job ends, with any result.
        _place: Place,
    },
}

impl PasswordHasher {
    /// Starts one thread per core. Each keeps its 19 MiB between jobs, which is faster than allocating it
    /// each time, and bounds the memory.
    pub fn start(random: Random) -> Self {
        let workers = thread::available_parallelism().map_or(1, usize::from);
        let (queue, waiting) = queue::of(workers);
        let dummy = written(&random.bytes::<SALT_BYTES>(), &random.bytes::<HASH_BYTES>())
            .expect("a hash of ours can be written")
            .into();
        for _ in 0..workers {
            let worker = Worker {
                random: random.clone(),
                bench: Workbench::default(),
            };
            let waiting = waiting.clone();
            thread::spawn(move || worker.run(&waiting));
        }
        Self { queue, dummy }
    }

    /// How many passwords wait for a thread.
    pub fn queue_length(&self) -> usize {
        self.queue.len()
    }

    /// Checks a new password and hashes it to a PHC string. Both run on these threads, so that no other
    /// thread waits for either, and no more run at a time than there are cores.
    ///
    /// # Errors
    /// `PasswordTooCommon`, `PasswordBreached`; `Unavailable` when the queue is full.
    pub async fn hash(&self, password: NewPassword, owner: Owner) -> Result<String> {
        let (reply, answer) = oneshot::channel();
        let job = Job::Hash {
            password,
            owner,
            reply,
        };
        self.queue.add_first(job)?;
        Ok(answered(answer).await??)
    }

    /// Judges a new password that somebody else hashes.
    ///
    /// # Errors
    /// `PasswordTooCommon`, `PasswordBreached`; `Unavailable` when the queue is full.
    pub async fn accept(&self, password: NewPassword, owner: Owner) -> Result<AcceptedPassword> {
        let (reply, answer) = oneshot::channel();
        self.queue.add_first(Job::Judge {
            password,
            owner,
            reply,
        })?;
        Ok(answered(answer).await??)
    }

    /// Verifies a password. Without a hash, the same work is done, so that the time reveals nothing. A hash
    /// whose scheme exceeds the budget is not verified.
    ///
    /// # Errors
    /// `Unavailable` when the queue is full. If imported hashes make log-ins slower, fewer may wait.
    pub async fn verify(&self, mut verification: Verification) -> Result<Verdict> {
        let budget = Budget::of_all(verification.schemes_in_use.iter().copied());
        let fits = |hash: &String| {
            let scheme = StoredHash::parse(hash).map(|hash| hash.scheme);
            scheme.map_or(true, |scheme| {
                budget.covers(scheme) || !verification.schemes_in_use.contains(&scheme)
            })
        };
        let stored = verification.stored.take().filter(fits);
        // A dummy hash is verified by the same code. Merely equivalent work could be told apart by its time.
        let is_dummy = stored.is_none();
        verification.stored = Some(stored.unwrap_or_else(|| self.dummy.to_string()));
        verification.schemes_in_use = budget.schemes().to_vec();
        let spellings = verification.password.spellings().count();
        let place = self.queue.reserve((1 + budget.work()) * spellings)?;
        let (reply, answer) = oneshot::channel();
        self.queue.add_log_in(Job::Verify {
            verification,
            reply,
            _place: place,
        })?;
        let mut verdict = answered(answer).await?;
        verdict.is_right &= !is_dummy;
        Ok(verdict)
    }
}

async fn answered<T>(answer: oneshot::Receiver<anyhow::Result<T>>) -> Result<T> {
    answer
        .await
        .map_err(|_| Error::Fault(anyhow!("a hashing thread ended in the middle of its work")))?
        .map_err(Error::Fault)
}

struct Worker {
    random: Random,
    bench: Workbench,
}

impl Worker {
    fn run(mut self, waiting: &Waiting<Job>) {
        loop {
            let next = waiting.next_within(KEEP_MEMORY).or_else(|| {
                self.bench.free_memory();
                waiting.next()
            });
            let Some(job) = next else {
                return;
            };
            // If the client left while it waited, the work is skipped: a crowd that comes and goes delays
            // nobody who stays. If it leaves later, nobody reads the result.
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
                    _place,
                } if !reply.is_closed() => {
                    _ = reply.send(self.verify(&verification));
                }
                Job::Judge {
                    password,
                    owner,
                    reply,
                } if !reply.is_closed() => {
                    _ = reply.send(Ok(password.judge(&owner)));
                }
                Job::AsFound { wanted, reply } if !reply.is_closed() => {
                    _ = reply.send(self.hash_as_found(wanted));
                }
                Job::Hash { .. } | Job::Judge { .. } | Job::AsFound { .. } | Job::Verify { .. } => {
                }
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
            .compute(TODAYS, Version::V0x13, password, &salt, &mut hash)?;
        written(&salt, &hash)
    }

    /// First the work of every imported scheme, then that of one hash of ours: real where the stored hash has
    /// that scheme, otherwise dummy work. All of it is done for each spelling of the password, since other
    /// programs hash it as typed.
    fn verify(&mut self, verification: &Verification) -> anyhow::Result<Verdict> {
        let Verification {
            password,
            stored,
            schemes_in_use,
        } = verification;
        let stored = stored
            .as_deref()
            .map(StoredHash::parse)
            .transpose()
            .map_err(|problem| anyhow!("a stored password hash can't be verified: {problem:?}"))?;
        let (ours, foreign) = match stored {
            Some(hash) if is_todays(&hash) => (Some(hash), None),
            other => (None, other),
        };
        // A scheme imported since the schemes were read is verified all the same.
        let foreign_scheme = foreign.as_ref().map(|hash| hash.scheme);
        let schemes: Vec<Scheme> = schemes_in_use
            .iter()
            .copied()
            .chain(foreign_scheme)
            .collect();

        let mut is_right = false;
        for scheme in Scheme::covering(&schemes) {
            let foreign = foreign.as_ref().filter(|hash| scheme.covers(hash.scheme));
            for spelling in password.spellings() {
                let rest = match foreign {
                    Some(hash) => {
                        is_right |= self.matches(hash, spelling)?;
                        scheme.without(hash.scheme)
                    }
                    None => vec![scheme],
                };
                for scheme in rest {
                    self.dummy(scheme, spelling)?;
                }
            }
        }
        let mut rehashed = None;
        for (i, spelling) in password.spellings().enumerate() {
            match &ours {
                Some(hash) => is_right |= self.matches(hash, spelling)?,
                None if i == 0 => rehashed = Some(self.hash(spelling)?),
                None => self.dummy(TODAYS, spelling)?,
            }
        }
        Ok(Verdict {
            is_right,
            rehashed: rehashed.filter(|_| is_right),
            work: self.bench.take_work(),
        })
    }

    /// Dummy work, only for its time.
    fn dummy(&mut self, scheme: Scheme, password: &[u8]) -> anyhow::Result<()> {
        let (salt, mut out) = ([0; SALT_BYTES], [0; SALT_BYTES]);
        self.bench
            .compute(scheme, Version::V0x13, password, &salt, &mut out)
    }

    fn matches(&mut self, stored: &StoredHash, password: &[u8]) -> anyhow::Result<bool> {
        let StoredHash {
            scheme,
            version,
            salt,
            expected,
            is_cipher_key,
            pepper,
            ..
        } = stored;
        let length = if *is_cipher_key {
            CIPHER_KEY_BYTES
        } else {
            expected.len()
        };
        let mut hash = vec![0; length];
        let input = stored.input.of(password);
        // If only the beginning of a password was hashed, it is not the right one.
        let is_whole = input.len() <= scheme.longest_password();
        let input = [&*input, pepper].concat();
        self.bench
            .compute(*scheme, *version, &input, salt, &mut hash)?;
        if *is_cipher_key {
            hash = stream_of(&hash, expected.len())?;
        }
        Ok(bool::from(hash.ct_eq(expected)) && is_whole)
    }
}

/// The first bytes of the AES-256 counter-mode stream of a key, starting at zero.
fn stream_of(key: &[u8], length: usize) -> anyhow::Result<Vec<u8>> {
    let mut stream = vec![0; length];
    let mut cipher = Ctr128BE::<Aes256>::new_from_slices(key, &[0; 16])?;
    cipher.apply_keystream(&mut stream);
    Ok(stream)
}

/// Our hash in its stored format.
fn written(salt: &[u8; SALT_BYTES], hash: &[u8; HASH_BYTES]) -> anyhow::Result<String> {
    let params = Params::new(MEMORY_KIB, PASSES, LANES, Some(HASH_BYTES))
        .map_err(|error| anyhow!("{error}"))?;
    Ok(PasswordHash {
        algorithm: Algorithm::Argon2id.ident(),
        version: Some(Version::V0x13.into()),
        params: ParamsString::try_from(&params).map_err(|error| anyhow!("{error}"))?,
        salt: Some(Salt::new(salt).map_err(|error| anyhow!("{error}"))?),
        hash: Some(Output::new(hash).map_err(|error| anyhow!("{error}"))?),
    }
    .to_string())
}

fn is_todays(hash: &StoredHash) -> bool {
    hash.scheme == TODAYS && hash.version == Version::V0x13 && hash.expected.len() == HASH_BYTES
}

/// The scheme of a hash, unless it is ours. Its name is stored beside it.
///
/// # Errors
/// If the hash can't be verified here.
pub fn foreign_scheme(hash: &str) -> std::result::Result<Option<Scheme>, HashProblem> {
    let hash = StoredHash::parse(hash)?;
    Ok((!is_todays(&hash)).then_some(hash.scheme))
}

#[cfg(test)]
mod tests;
