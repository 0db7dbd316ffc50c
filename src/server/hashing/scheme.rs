//! Password hashing schemes and their costs.
//!
//! Besides our own, these are the schemes of programs whose users were imported. Such hashes are only
//! verified, never created.

use argon2::{Algorithm, Params};
use std::fmt;

/// Upper bounds for a stored hash. Each takes less than a second of one core, and no more memory than
/// `MAX_MEMORY_KIB`; Django's own defaults are at most half of it.
const MAX_MEMORY_KIB: u32 = 128 * 1024;
/// KiB written by Argon2, over all passes.
const MAX_ARGON2_KIB: u64 = 1024 * 1024;
const MAX_LANES: u32 = 64;
/// Of 2^cost rounds.
const MAX_BCRYPT_COST: u32 = 13;
const MIN_BCRYPT_COST: u32 = 4;
/// N × r × p, in blocks of 128 bytes.
const MAX_SCRYPT_BLOCKS: u64 = 2 * 1024 * 1024;
/// r × p, in blocks of 128 bytes, which scrypt needs besides.
const MAX_SCRYPT_WIDTH: u64 = 8 * 1024;

/// A scheme with its cost; without the salt and other data of a single hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scheme {
    Argon2 {
        variant: Variant,
        memory_kib: u32,
        passes: u32,
        lanes: u32,
    },
    /// One small step, repeated.
    Rounds {
        of: Step,
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

    pub fn algorithm(self) -> Algorithm {
        match self {
            Self::D => Algorithm::Argon2d,
            Self::I => Algorithm::Argon2i,
            Self::Id => Algorithm::Argon2id,
        }
    }
}

/// The repeated step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    Pbkdf2Sha1,
    Pbkdf2Sha256,
    Pbkdf2Sha512,
    /// phpass: WordPress before 6.8, phpBB.
    Md5,
    /// Drupal 7 and later.
    Sha512,
    /// crypt(3), `$5$`.
    Sha256Crypt,
    /// crypt(3), `$6$`.
    Sha512Crypt,
    /// LDAP: a single digest, with an optional salt.
    DigestSha1,
    DigestSha256,
    DigestSha512,
}

impl Step {
    const ALL: [Self; 10] = [
        Self::Pbkdf2Sha1,
        Self::Pbkdf2Sha256,
        Self::Pbkdf2Sha512,
        Self::Md5,
        Self::Sha512,
        Self::Sha256Crypt,
        Self::Sha512Crypt,
        Self::DigestSha1,
        Self::DigestSha256,
        Self::DigestSha512,
    ];

    fn name(self) -> &'static str {
        match self {
            Self::Pbkdf2Sha1 => "pbkdf2_sha1",
            Self::Pbkdf2Sha256 => "pbkdf2_sha256",
            Self::Pbkdf2Sha512 => "pbkdf2_sha512",
            Self::Md5 => "phpass",
            Self::Sha512 => "drupal",
            Self::Sha256Crypt => "sha256_crypt",
            Self::Sha512Crypt => "sha512_crypt",
            Self::DigestSha1 => "sha1",
            Self::DigestSha256 => "sha256",
            Self::DigestSha512 => "sha512",
        }
    }

    fn fewest(self) -> u32 {
        match self {
            Self::Sha256Crypt | Self::Sha512Crypt => sha_crypt::Params::ROUNDS_MIN,
            _ => 1,
        }
    }

    fn most(self) -> u32 {
        match self {
            Self::Pbkdf2Sha1 | Self::Pbkdf2Sha256 => 2_000_000,
            Self::Pbkdf2Sha512 | Self::Sha256Crypt | Self::Sha512Crypt => 1_000_000,
            Self::Md5 | Self::Sha512 => 1 << 20,
            Self::DigestSha1 | Self::DigestSha256 | Self::DigestSha512 => 1,
        }
    }

    /// Roughly how many units take as long as one of our own hashes.
    fn as_long_as_ours(self) -> u64 {
        match self {
            Self::Pbkdf2Sha1 | Self::Pbkdf2Sha256 | Self::Md5 => 60_000,
            Self::Pbkdf2Sha512
            | Self::Sha512
            | Self::DigestSha1
            | Self::DigestSha256
            | Self::DigestSha512 => 40_000,
            Self::Sha256Crypt | Self::Sha512Crypt => 30_000,
        }
    }

    /// How many bytes of a password are accepted, for steps that read all of it each time. No program that
    /// creates such hashes accepts more.
    pub fn longest_password(self) -> usize {
        match self {
            Self::Md5 | Self::Sha512 | Self::Sha256Crypt | Self::Sha512Crypt => 512,
            _ => usize::MAX,
        }
    }
}

impl Scheme {
    /// Parses the output of `Display`, which is how the database names a scheme.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('$');
        let name = parts.next()?;
        let numbers: Vec<u32> = parts.map(|part| part.parse().ok()).collect::<Option<_>>()?;
        let scheme = match (name, numbers.as_slice()) {
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
            (name, &[rounds]) => Self::Rounds {
                of: Step::ALL.into_iter().find(|step| step.name() == name)?,
                rounds,
            },
            _ => return None,
        };
        scheme.is_affordable().then_some(scheme)
    }

    /// Whether it is possible, and within the bounds of a stored hash.
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
            Self::Rounds { of, rounds } => (of.fewest()..=of.most()).contains(&rounds),
            Self::Bcrypt { cost } => (MIN_BCRYPT_COST..=MAX_BCRYPT_COST).contains(&cost),
            Self::Scrypt { log_n, r, p } => {
                let width = u64::from(r) * u64::from(p);
                // Checked first, against overflow.
                (1..32).contains(&log_n)
                    && (1..=MAX_SCRYPT_WIDTH).contains(&width)
                    && self.units() <= MAX_SCRYPT_BLOCKS
                    && (u64::from(r) << log_n) * 128 <= u64::from(MAX_MEMORY_KIB) * 1024
                    && scrypt::Params::new(log_n, r, p).is_ok()
            }
        }
    }

    pub fn family(self) -> &'static str {
        match self {
            Self::Argon2 { variant, .. } => variant.name(),
            Self::Rounds { of, .. } => of.name(),
            Self::Bcrypt { .. } => "bcrypt",
            Self::Scrypt { .. } => "scrypt",
        }
    }

    /// The work, in units of the family: KiB written, rounds, or blocks of 128 bytes.
    pub fn units(self) -> u64 {
        match self {
            Self::Argon2 {
                memory_kib, passes, ..
            } => u64::from(memory_kib) * u64::from(passes),
            Self::Rounds { rounds, .. } => rounds.into(),
            Self::Bcrypt { cost } => 1 << cost,
            Self::Scrypt { log_n, r, p } => (u64::from(r) * u64::from(p)) << log_n,
        }
    }

    /// Roughly how many of our own hashes take as long.
    pub fn weight(self) -> usize {
        let units_of_one = match self {
            Self::Argon2 { .. } => 40_000,
            Self::Rounds { of, .. } => of.as_long_as_ours(),
            Self::Bcrypt { .. } => 256,
            Self::Scrypt { .. } => 64 * 1024,
        };
        usize::try_from(self.units().div_ceil(units_of_one)).unwrap_or(usize::MAX)
    }

    /// The longest password, in bytes, that such a hash can be of.
    pub fn longest_password(self) -> usize {
        match self {
            Self::Rounds { of, .. } => of.longest_password(),
            _ => usize::MAX,
        }
    }

    /// Whether the other's work can be done as a part of this one's. Rounds can be added to rounds, if enough
    /// are left; memory can't be added to other memory.
    pub fn covers(self, other: Self) -> bool {
        match (self, other) {
            (
                Self::Rounds { of, rounds },
                Self::Rounds {
                    of: same,
                    rounds: part,
                },
            ) => {
                of == same
                    && (rounds == part
                        || rounds
                            .checked_sub(part)
                            .is_some_and(|rest| rest >= of.fewest()))
            }
            (Self::Bcrypt { cost }, Self::Bcrypt { cost: part }) => cost >= part,
            _ => self == other,
        }
    }

    /// The rest of this work when that of another, which it covers, is done.
    pub fn without(self, done: Self) -> Vec<Self> {
        match (self, done) {
            (Self::Rounds { of, rounds }, Self::Rounds { rounds: done, .. }) if done < rounds => {
                vec![Self::Rounds {
                    of,
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

    /// A subset whose work covers that of all.
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
            Self::Rounds { rounds, .. } => write!(f, "${rounds}"),
            Self::Bcrypt { cost } => write!(f, "${cost}"),
            Self::Scrypt { log_n, r, p } => write!(f, "${log_n}${r}${p}"),
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
            "pbkdf2_sha512$210000",
            "phpass$8192",
            "drupal$65536",
            "sha256_crypt$5000",
            "sha512_crypt$656000",
            "sha1$1",
            "sha512$1",
            "bcrypt$12",
            "scrypt$14$8$5",
            "scrypt$17$8$1",
        ] {
            let scheme = Scheme::parse(text).expect(text);
            assert_eq!(scheme.to_string(), text);
        }
    }

    #[test]
    fn a_scheme_that_takes_gigabytes_or_minutes_is_rejected() {
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
            "pbkdf2_sha512$1000001",
            "phpass$2097152",
            "drupal$2097152",
            "sha512_crypt$999",
            "sha512_crypt$999999999",
            "sha1$2",
            "bcrypt$3",
            "bcrypt$14",
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
    fn done_and_remaining_work_add_up() {
        let parse = |text| Scheme::parse(text).unwrap();
        for (whole, part) in [
            ("pbkdf2_sha256$1000", "pbkdf2_sha256$1000"),
            ("pbkdf2_sha256$1000", "pbkdf2_sha256$1"),
            ("pbkdf2_sha1$1000", "pbkdf2_sha1$999"),
            ("sha512_crypt$6000", "sha512_crypt$5000"),
            ("bcrypt$12", "bcrypt$4"),
            ("bcrypt$12", "bcrypt$12"),
            ("scrypt$14$8$5", "scrypt$14$8$5"),
        ] {
            let (whole, part) = (parse(whole), parse(part));
            assert!(whole.covers(part));
            let rest = whole.without(part);
            assert!(rest.iter().all(|scheme| scheme.is_affordable()));
            let rest: u64 = rest.into_iter().map(Scheme::units).sum();
            assert_eq!(part.units() + rest, whole.units());
        }
        assert!(!parse("pbkdf2_sha256$1000").covers(parse("pbkdf2_sha1$1000")));
        assert!(!parse("scrypt$14$8$5").covers(parse("scrypt$10$8$1")));
        // The rest would be fewer rounds than the minimum.
        assert!(!parse("sha512_crypt$5500").covers(parse("sha512_crypt$5000")));

        let all = ["bcrypt$4", "bcrypt$6", "scrypt$10$8$1", "bcrypt$5"].map(parse);
        assert_eq!(
            Scheme::covering(&all),
            ["bcrypt$6", "scrypt$10$8$1"].map(parse)
        );
    }
}
