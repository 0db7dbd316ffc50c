//! How a password can be hashed, what that costs, and doing it.
//!
//! Besides our own, these are the ways of programs whose users were imported. Such a hash is only
//! ever verified, never made.

use anyhow::anyhow;
use argon2::{Algorithm, Argon2, Block, Params, Version};
use sha1::Sha1;
use sha2::Sha256;
use std::{collections::BTreeMap, fmt};

/// What a stored hash may ask for at most. Each takes about a second of one core, and none more
/// memory than `MAX_MEMORY_KIB`; Django's own defaults are at most half of it.
const MAX_MEMORY_KIB: u32 = 128 * 1024;
/// KiB written by Argon2, over all passes.
const MAX_ARGON2_KIB: u64 = 1024 * 1024;
const MAX_LANES: u32 = 64;
const MAX_PBKDF2_ROUNDS: u32 = 2_000_000;
/// Of 2^cost rounds.
const MAX_BCRYPT_COST: u32 = 14;
const MIN_BCRYPT_COST: u32 = 4;
/// N × r × p, of 128 bytes each.
const MAX_SCRYPT_BLOCKS: u64 = 2 * 1024 * 1024;
/// r × p, of 128 bytes each, which scrypt holds besides.
const MAX_SCRYPT_WIDTH: u64 = 8 * 1024;

/// A way of hashing with its cost; without the salt and whatever else is the hash's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scheme {
    Argon2 {
        variant: Variant,
        memory_kib: u32,
        passes: u32,
        lanes: u32,
    },
    Pbkdf2Sha256 {
        rounds: u32,
    },
    Pbkdf2Sha1 {
        rounds: u32,
    },
    Bcrypt {
        cost: u32,
    },
    Scrypt {
        log_n: u8,
        r: u32,
        p: u32,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Variant {
    D,
    I,
    Id,
}

impl Variant {
    const ALL: [Self; 3] = [Self::D, Self::I, Self::Id];

    pub fn name(self) -> &'static str {
        match self {
            Self::D => "argon2d",
            Self::I => "argon2i",
            Self::Id => "argon2id",
        }
    }

    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|variant| variant.name() == name)
    }

    fn algorithm(self) -> Algorithm {
        match self {
            Self::D => Algorithm::Argon2d,
            Self::I => Algorithm::Argon2i,
            Self::Id => Algorithm::Argon2id,
        }
    }
}

impl Scheme {
    /// Reads what `Display` writes: how the database names a scheme.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('$');
        let name = parts.next()?;
        let numbers: Vec<u32> = parts.map(|part| part.parse().ok()).collect::<Option<_>>()?;
        let scheme = match (name, numbers.as_slice()) {
            ("pbkdf2_sha256", &[rounds]) => Self::Pbkdf2Sha256 { rounds },
            ("pbkdf2_sha1", &[rounds]) => Self::Pbkdf2Sha1 { rounds },
            ("bcrypt", &[cost]) => Self::Bcrypt { cost },
            ("scrypt", &[log_n, r, p]) => Self::Scrypt {
                log_n: log_n.try_into().ok()?,
                r,
                p,
            },
            (name, &[memory_kib, passes, lanes]) => Self::Argon2 {
                variant: Variant::parse(name)?,
                memory_kib,
                passes,
                lanes,
            },
            _ => return None,
        };
        scheme.is_affordable().then_some(scheme)
    }

    /// Whether it stays within what a stored hash may ask for, and is possible at all.
    pub fn is_affordable(self) -> bool {
        match self {
            Self::Argon2 {
                memory_kib,
                passes,
                lanes,
                ..
            } => {
                memory_kib <= MAX_MEMORY_KIB
                    && lanes <= MAX_LANES
                    && self.units() <= MAX_ARGON2_KIB
                    && Params::new(memory_kib, passes, lanes, None).is_ok()
            }
            Self::Pbkdf2Sha256 { rounds } | Self::Pbkdf2Sha1 { rounds } => {
                (1..=MAX_PBKDF2_ROUNDS).contains(&rounds)
            }
            Self::Bcrypt { cost } => (MIN_BCRYPT_COST..=MAX_BCRYPT_COST).contains(&cost),
            Self::Scrypt { log_n, r, p } => {
                let width = u64::from(r) * u64::from(p);
                // First that there is nothing to overflow.
                (1..32).contains(&log_n)
                    && (1..=MAX_SCRYPT_WIDTH).contains(&width)
                    && self.units() <= MAX_SCRYPT_BLOCKS
                    && (u64::from(r) << log_n) * 128 <= u64::from(MAX_MEMORY_KIB) * 1024
                    && scrypt::Params::new(log_n, r, p).is_ok()
            }
        }
    }

    fn family(self) -> &'static str {
        match self {
            Self::Argon2 { variant, .. } => variant.name(),
            Self::Pbkdf2Sha256 { .. } => "pbkdf2_sha256",
            Self::Pbkdf2Sha1 { .. } => "pbkdf2_sha1",
            Self::Bcrypt { .. } => "bcrypt",
            Self::Scrypt { .. } => "scrypt",
        }
    }

    /// The work, in what the family is counted in: KiB written, rounds, or blocks of 128 bytes.
    fn units(self) -> u64 {
        match self {
            Self::Argon2 {
                memory_kib, passes, ..
            } => u64::from(memory_kib) * u64::from(passes),
            Self::Pbkdf2Sha256 { rounds } | Self::Pbkdf2Sha1 { rounds } => rounds.into(),
            Self::Bcrypt { cost } => 1 << cost,
            Self::Scrypt { log_n, r, p } => (u64::from(r) * u64::from(p)) << log_n,
        }
    }

    /// About how many of our own hashes take as long.
    pub fn weight(self) -> usize {
        let units_of_one = match self {
            Self::Argon2 { .. } => 40_000,
            Self::Pbkdf2Sha256 { .. } | Self::Pbkdf2Sha1 { .. } => 60_000,
            Self::Bcrypt { .. } => 256,
            Self::Scrypt { .. } => 64 * 1024,
        };
        usize::try_from(self.units().div_ceil(units_of_one)).unwrap_or(usize::MAX)
    }

    /// Whether whoever does the work of this one can do that of the other within it. Rounds can be
    /// added to rounds; memory is told from other memory.
    pub fn covers(self, other: Self) -> bool {
        match (self, other) {
            (Self::Pbkdf2Sha256 { .. }, Self::Pbkdf2Sha256 { .. })
            | (Self::Pbkdf2Sha1 { .. }, Self::Pbkdf2Sha1 { .. })
            | (Self::Bcrypt { .. }, Self::Bcrypt { .. }) => self.units() >= other.units(),
            _ => self == other,
        }
    }

    /// What is left of the work of this one when that of another, which it covers, is done.
    pub fn without(self, done: Self) -> Vec<Self> {
        match (self, done) {
            (Self::Pbkdf2Sha256 { rounds }, Self::Pbkdf2Sha256 { rounds: done })
                if done < rounds =>
            {
                vec![Self::Pbkdf2Sha256 {
                    rounds: rounds - done,
                }]
            }
            (Self::Pbkdf2Sha1 { rounds }, Self::Pbkdf2Sha1 { rounds: done }) if done < rounds => {
                vec![Self::Pbkdf2Sha1 {
                    rounds: rounds - done,
                }]
            }
            // 2^c + 2^c + 2^(c+1) + … + 2^(m-1) = 2^m.
            (Self::Bcrypt { cost }, Self::Bcrypt { cost: done }) => {
                (done..cost).map(|cost| Self::Bcrypt { cost }).collect()
            }
            _ => Vec::new(),
        }
    }

    /// Of several, those whose work covers that of all.
    pub fn covering(all: &[Self]) -> Vec<Self> {
        let mut kept: Vec<Self> = Vec::new();
        for scheme in all {
            if !kept.iter().any(|other| other.covers(*scheme)) {
                kept.retain(|other| !scheme.covers(*other));
                kept.push(*scheme);
            }
        }
        kept
    }
}

impl fmt::Display for Scheme {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.family())?;
        match self {
            Self::Argon2 {
                memory_kib,
                passes,
                lanes,
                ..
            } => write!(f, "${memory_kib}${passes}${lanes}"),
            Self::Pbkdf2Sha256 { rounds } | Self::Pbkdf2Sha1 { rounds } => write!(f, "${rounds}"),
            Self::Bcrypt { cost } => write!(f, "${cost}"),
            Self::Scrypt { log_n, r, p } => write!(f, "${log_n}${r}${p}"),
        }
    }
}

/// How much was reckoned so far, by family.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Work(BTreeMap<&'static str, u64>);

/// Where hashes are reckoned: the memory for it, and a count of the work.
#[derive(Default)]
pub struct Workbench {
    memory: Vec<Block>,
    work: Work,
}

impl Workbench {
    pub fn free_memory(&mut self) {
        self.memory = Vec::new();
    }

    /// The work since this was asked last.
    pub fn take_work(&mut self) -> Work {
        std::mem::take(&mut self.work)
    }

    /// Hashes a password. `version` is Argon2's.
    ///
    /// # Errors
    /// If the scheme can't be reckoned; of one that is affordable, only for a salt or an output of
    /// an impossible length.
    pub fn reckon(
        &mut self,
        scheme: Scheme,
        version: Version,
        password: &[u8],
        salt: &[u8],
        out: &mut [u8],
    ) -> anyhow::Result<()> {
        *self.work.0.entry(scheme.family()).or_default() += scheme.units();
        match scheme {
            Scheme::Argon2 {
                variant,
                memory_kib,
                passes,
                lanes,
            } => {
                let params = Params::new(memory_kib, passes, lanes, Some(out.len()))
                    .map_err(|error| anyhow!("{error}"))?;
                let blocks = params.block_count();
                if self.memory.len() < blocks {
                    self.memory.resize(blocks, Block::default());
                }
                Argon2::new(variant.algorithm(), version, params)
                    .hash_password_into_with_memory(password, salt, out, &mut self.memory[..blocks])
                    .map_err(|error| anyhow!("Argon2 did not work: {error}"))
            }
            Scheme::Pbkdf2Sha256 { rounds } => {
                pbkdf2::pbkdf2_hmac::<Sha256>(password, salt, rounds, out);
                Ok(())
            }
            Scheme::Pbkdf2Sha1 { rounds } => {
                pbkdf2::pbkdf2_hmac::<Sha1>(password, salt, rounds, out);
                Ok(())
            }
            Scheme::Bcrypt { cost } => {
                // It ends a password with a NUL and reads 72 bytes of that, as every bcrypt does.
                let mut key = password[..password.len().min(72)].to_vec();
                if key.len() < 72 {
                    key.push(0);
                }
                let salt = salt.try_into()?;
                let hash = bcrypt::bcrypt(cost, salt, &key);
                anyhow::ensure!(out.len() <= hash.len(), "bcrypt makes no hash so long");
                out.copy_from_slice(&hash[..out.len()]);
                Ok(())
            }
            Scheme::Scrypt { log_n, r, p } => {
                let params = scrypt::Params::new(log_n, r, p)?;
                Ok(scrypt::scrypt(password, salt, &params, out)?)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scheme_is_read_as_it_was_written() {
        for text in [
            "argon2id$19456$2$1",
            "argon2i$1024$1$2",
            "pbkdf2_sha256$1000000",
            "pbkdf2_sha1$1",
            "bcrypt$12",
            "scrypt$14$8$5",
            "scrypt$17$8$1",
        ] {
            let scheme = Scheme::parse(text).expect(text);
            assert_eq!(scheme.to_string(), text);
        }
    }

    #[test]
    fn what_takes_gigabytes_or_minutes_is_no_scheme() {
        for text in [
            "argon2id$131073$1$1",
            "argon2id$131072$9$1",
            "argon2id$131072$4294967295$1",
            "argon2id$131072$1$65",
            "argon2id$7$1$1",
            "argon2id$4096$0$1",
            "pbkdf2_sha256$0",
            "pbkdf2_sha256$2000001",
            "pbkdf2_sha1$4294967295",
            "bcrypt$3",
            "bcrypt$15",
            "bcrypt$31",
            "scrypt$18$8$1",
            "scrypt$14$8$17",
            "scrypt$0$8$1",
            "scrypt$64$8$1",
            "scrypt$10$4294967295$4294967295",
            "scrypt$1$1$8193",
            "scrypt$10$0$1",
            "md5$1",
            "bcrypt",
            "bcrypt$12$1",
            "",
        ] {
            assert_eq!(Scheme::parse(text), None, "{text}");
        }
    }

    #[test]
    fn what_is_done_and_what_is_left_come_to_the_whole() {
        let parse = |text| Scheme::parse(text).unwrap();
        for (whole, part) in [
            ("pbkdf2_sha256$1000", "pbkdf2_sha256$1000"),
            ("pbkdf2_sha256$1000", "pbkdf2_sha256$1"),
            ("pbkdf2_sha1$1000", "pbkdf2_sha1$999"),
            ("bcrypt$12", "bcrypt$4"),
            ("bcrypt$12", "bcrypt$12"),
            ("scrypt$14$8$5", "scrypt$14$8$5"),
        ] {
            let (whole, part) = (parse(whole), parse(part));
            assert!(whole.covers(part));
            let rest: u64 = whole.without(part).into_iter().map(Scheme::units).sum();
            assert_eq!(part.units() + rest, whole.units());
        }
        assert!(!parse("pbkdf2_sha256$1000").covers(parse("pbkdf2_sha1$1000")));
        assert!(!parse("scrypt$14$8$5").covers(parse("scrypt$10$8$1")));

        let all = ["bcrypt$4", "bcrypt$6", "scrypt$10$8$1", "bcrypt$5"].map(parse);
        assert_eq!(
            Scheme::covering(&all),
            ["bcrypt$6", "scrypt$10$8$1"].map(parse)
        );
    }
}
