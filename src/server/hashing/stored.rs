//! Reading a password hash as it stands in the database, in whatever form it came.

use super::scheme::{Scheme, Variant};
use crate::server::hex::hex;
use argon2::{Params, Version, password_hash::phc::PasswordHash};
use base64::{
    Engine, alphabet,
    engine::{GeneralPurpose, general_purpose::NO_PAD},
    prelude::BASE64_STANDARD,
};
use sha2::{Digest, Sha256};
use std::borrow::Cow;

/// The longest hash that is taken, in bytes; those of Django are half of it.
pub const MAX_BYTES: usize = 255;
const BCRYPT: GeneralPurpose = GeneralPurpose::new(&alphabet::BCRYPT, NO_PAD);
const SHA256_BYTES: usize = 32;
const SHA1_BYTES: usize = 20;
const SCRYPT_BYTES: usize = 64;

/// A hash, taken apart.
pub struct StoredHash {
    pub scheme: Scheme,
    /// Argon2's.
    pub version: Version,
    pub salt: Vec<u8>,
    pub expected: Vec<u8>,
    /// Whether the password's SHA-256 in hexadecimal is hashed instead of itself: Django's way
    /// around the 72 bytes of bcrypt.
    is_digested: bool,
}

/// Why a hash can't be verified here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HashProblem {
    /// Of a kind that isn't known here, or is too weak to be kept.
    Unknown,
    /// Of a known kind, but damaged.
    Garbled,
    /// It asks for more than `Scheme::is_affordable` grants.
    TooCostly,
}

impl StoredHash {
    /// Reads Django's `pbkdf2_sha256$…`, `pbkdf2_sha1$…`, `argon2$…`, `bcrypt$…`, `bcrypt_sha256$…`
    /// and `scrypt$…`, and the `$argon2…` and `$2b$…` of everybody else.
    ///
    /// # Errors
    /// If it is none of them, damaged, or asks for too much.
    pub fn parse(text: &str) -> Result<Self, HashProblem> {
        // Not every database keeps a NUL, and no program writes a control character into a hash.
        if text.len() > MAX_BYTES || text.contains(char::is_control) {
            return Err(HashProblem::Garbled);
        }
        let hash = match text.split_once('$').ok_or(HashProblem::Unknown)? {
            ("", rest) if rest.starts_with("argon2") => argon2(text),
            ("", rest) if is_bcrypt(rest) => bcrypt(rest, false),
            ("argon2", rest) if rest.starts_with("argon2") => argon2(&text["argon2".len()..]),
            ("bcrypt", rest) => bcrypt(rest.strip_prefix('$').unwrap_or(rest), false),
            ("bcrypt_sha256", rest) => bcrypt(rest.strip_prefix('$').unwrap_or(rest), true),
            ("pbkdf2_sha256", rest) => {
                pbkdf2(rest, SHA256_BYTES, |rounds| Scheme::Pbkdf2Sha256 { rounds })
            }
            ("pbkdf2_sha1", rest) => {
                pbkdf2(rest, SHA1_BYTES, |rounds| Scheme::Pbkdf2Sha1 { rounds })
            }
            ("scrypt", rest) => scrypt(rest),
            _ => return Err(HashProblem::Unknown),
        }
        .ok_or(HashProblem::Garbled)?;
        if hash.scheme.is_affordable() {
            Ok(hash)
        } else {
            Err(HashProblem::TooCostly)
        }
    }

    /// What of a password is hashed.
    pub fn input<'a>(&self, password: &'a [u8]) -> Cow<'a, [u8]> {
        if self.is_digested {
            let digest: [u8; SHA256_BYTES] = Sha256::digest(password).into();
            Cow::Owned(hex(&digest).into_bytes())
        } else {
            Cow::Borrowed(password)
        }
    }

    fn new(scheme: Scheme, salt: Vec<u8>, expected: Vec<u8>) -> Self {
        Self {
            scheme,
            version: Version::V0x13,
            salt,
            expected,
            is_digested: false,
        }
    }
}

fn argon2(phc: &str) -> Option<StoredHash> {
    let parsed = PasswordHash::new(phc).ok()?;
    let params = Params::try_from(&parsed).ok()?;
    if !params.keyid().is_empty() || !params.data().is_empty() {
        return None;
    }
    let scheme = Scheme::Argon2 {
        variant: Variant::parse(parsed.algorithm.as_str())?,
        memory_kib: params.m_cost(),
        passes: params.t_cost(),
        lanes: params.p_cost(),
    };
    // Without a version it is the first one (the reference's decoder).
    let version = match parsed.version {
        Some(version) => Version::try_from(version).ok()?,
        None => Version::V0x10,
    };
    let salt: &[u8] = parsed.salt.as_ref()?.as_ref();
    // Argon2 takes no shorter salt (RFC 9106 §3.1 has 16 recommended).
    if salt.len() < argon2::MIN_SALT_LEN {
        return None;
    }
    let hash = StoredHash::new(scheme, salt.to_vec(), parsed.hash?.as_bytes().to_vec());
    Some(StoredHash { version, ..hash })
}

/// `2x` is left out: it is what a bug made of `2a`.
fn is_bcrypt(rest: &str) -> bool {
    ["2a$", "2b$", "2y$"]
        .iter()
        .any(|version| rest.starts_with(version))
}

/// Reads what follows the first `$` of `$2b$12$…`.
fn bcrypt(rest: &str, is_digested: bool) -> Option<StoredHash> {
    if !is_bcrypt(rest) {
        return None;
    }
    let parts: bcrypt::HashParts = format!("${rest}").parse().ok()?;
    let scheme = Scheme::Bcrypt {
        cost: parts.get_cost(),
    };
    let salt = parts.get_salt_raw();
    // The parts keep the hash to themselves; in text it is 31 characters at the end.
    let expected = BCRYPT.decode(&rest[rest.len() - 31..]).ok()?;
    let hash = StoredHash::new(scheme, salt.to_vec(), expected);
    Some(StoredHash {
        is_digested,
        ..hash
    })
}

/// `1000000$salt$base64`. The salt is hashed as it is written.
fn pbkdf2(rest: &str, length: usize, scheme: impl FnOnce(u32) -> Scheme) -> Option<StoredHash> {
    let [rounds, salt, hash] = fields(rest)?;
    let expected = BASE64_STANDARD.decode(hash).ok()?;
    let is_whole = expected.len() == length && !salt.is_empty();
    let scheme = scheme(rounds.parse().ok()?);
    is_whole.then(|| StoredHash::new(scheme, salt.into(), expected))
}

/// `16384$salt$8$5$base64`.
fn scrypt(rest: &str) -> Option<StoredHash> {
    let [n, salt, r, p, hash] = fields(rest)?;
    let n: u64 = n.parse().ok()?;
    let log_n = n.is_power_of_two().then(|| n.trailing_zeros())?;
    let scheme = Scheme::Scrypt {
        log_n: log_n.try_into().ok()?,
        r: r.parse().ok()?,
        p: p.parse().ok()?,
    };
    let expected = BASE64_STANDARD.decode(hash).ok()?;
    let is_whole = expected.len() == SCRYPT_BYTES && !salt.is_empty();
    is_whole.then(|| StoredHash::new(scheme, salt.into(), expected))
}

/// Exactly so many fields.
fn fields<const N: usize>(text: &str) -> Option<[&str; N]> {
    text.split('$').collect::<Vec<_>>().try_into().ok()
}
