//! Parsing a stored password hash, in any supported format.

mod elsewhere;
mod pattern;
mod pepper;

pub use elsewhere::FirebaseProject;
pub use pattern::Pattern;
pub use pepper::{Pepper, can_have_pepper};

use super::scheme::{Scheme, Step, Variant};
use crate::server::hex::hex;
use argon2::{Params, Version, password_hash::phc::PasswordHash};
use base64::{
    Engine, alphabet,
    engine::{GeneralPurpose, general_purpose::NO_PAD},
    prelude::BASE64_STANDARD,
};
use hmac::{Hmac, KeyInit, Mac};
use md5::{Digest, Md5};
use sha2::{Sha256, Sha384};
use std::borrow::Cow;

/// The longest accepted hash, in bytes; Django's are half of it.
pub const MAX_BYTES: usize = 255;
const BCRYPT: GeneralPurpose = GeneralPurpose::new(&alphabet::BCRYPT, NO_PAD);
const SCRYPT_BYTES: usize = 64;
/// What bcrypt reads of a password, in bytes.
const BCRYPT_BYTES: usize = 72;

/// A parsed hash.
pub struct StoredHash {
    pub scheme: Scheme,
    /// Argon2's.
    pub version: Version,
    pub salt: Vec<u8>,
    pub expected: Vec<u8>,
    pub input: Input,
    /// Whether the result is the key of a cipher whose stream is stored (Firebase).
    pub is_cipher_key: bool,
    /// What the application appends to each password; of what bcrypt does not read in any case, nothing is kept.
    pub pepper: Vec<u8>,
}

/// What is hashed of a password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Input {
    Itself,
    /// Without white space around it (WordPress before 6.8).
    Trimmed,
    /// Its SHA-256 in hexadecimal: Django's way around the 72 bytes of bcrypt.
    Sha256Hex,
    /// An HMAC of it, without white space around it: that of WordPress.
    WordPress,
    /// Its MD5 in hexadecimal: Drupal's upgrade of older MD5 hashes.
    Md5Hex,
}

impl Input {
    pub fn of(self, password: &[u8]) -> Cow<'_, [u8]> {
        let text = match self {
            Self::Itself => return Cow::Borrowed(password),
            Self::Trimmed => return Cow::Borrowed(password.trim_ascii()),
            Self::Sha256Hex => hex(&Sha256::digest(password)),
            Self::Md5Hex => hex(&Md5::digest(password)),
            Self::WordPress => {
                let mac = Hmac::<Sha384>::new_from_slice(b"wp-sha384");
                let mac = mac.map(|mac| mac.chain_update(password.trim_ascii()));
                let bytes = mac.map(|mac| mac.finalize().into_bytes());
                bytes.map_or_else(|_| String::new(), |bytes| BASE64_STANDARD.encode(bytes))
            }
        };
        Cow::Owned(text.into_bytes())
    }
}

/// Why a hash can't be verified here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HashProblem {
    /// An unknown kind, or one that is too weak to keep.
    Unknown,
    /// A known kind, but damaged.
    Garbled,
    /// It exceeds `Scheme::is_affordable`.
    TooCostly,
}

impl StoredHash {
    /// Parses Django's `pbkdf2_sha256$…`, `pbkdf2_sha1$…`, `argon2$…`, `bcrypt$…`, `bcrypt_sha256$…` and
    /// `scrypt$…`, the common `$argon2…` and `$2b$…`, and the formats of `elsewhere`.
    ///
    /// # Errors
    /// If it is none of them, damaged, or too costly.
    pub fn parse(text: &str) -> Result<Self, HashProblem> {
        // Not every database can store a NUL, and no program writes control characters into a hash.
        if text.len() > MAX_BYTES || text.contains(char::is_control) {
            return Err(HashProblem::Garbled);
        }
        let text = elsewhere::unwrapped(text);
        let hash = Self::of_django(text)
            .or_else(|| elsewhere::read(text))
            .ok_or(HashProblem::Unknown)?
            .ok_or(HashProblem::Garbled)?;
        if hash.scheme.is_affordable() {
            Ok(hash)
        } else {
            Err(HashProblem::TooCostly)
        }
    }

    /// The outer `None` means another format, the inner one a damaged hash.
    fn of_django(text: &str) -> Option<Option<Self>> {
        Some(match text.split_once('$')? {
            ("", rest) if rest.starts_with("argon2") => argon2(text),
            ("", rest) if is_bcrypt(rest) => bcrypt(rest, Input::Itself),
            ("argon2", rest) if rest.starts_with("argon2") => argon2(&text["argon2".len()..]),
            ("bcrypt", rest) => bcrypt(rest.strip_prefix('$').unwrap_or(rest), Input::Itself),
            ("bcrypt_sha256", rest) => {
                bcrypt(rest.strip_prefix('$').unwrap_or(rest), Input::Sha256Hex)
            }
            ("pbkdf2_sha256", rest) => pbkdf2(rest, 32, Step::Pbkdf2Sha256),
            ("pbkdf2_sha1", rest) => pbkdf2(rest, 20, Step::Pbkdf2Sha1),
            ("scrypt", rest) => scrypt(rest),
            (pepper::NAME, rest) => pepper::read(rest),
            _ => return None,
        })
    }

    pub fn new(scheme: Scheme, salt: Vec<u8>, expected: Vec<u8>) -> Self {
        Self {
            scheme,
            version: Version::V0x13,
            salt,
            expected,
            input: Input::Itself,
            is_cipher_key: false,
            pepper: Vec::new(),
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

/// `2x` is not accepted: it marks hashes from a buggy implementation of `2a`.
pub fn is_bcrypt(rest: &str) -> bool {
    ["2a$", "2b$", "2y$"]
        .iter()
        .any(|version| rest.starts_with(version))
}

/// Parses what follows the first `$` of `$2b$12$…`.
pub fn bcrypt(rest: &str, input: Input) -> Option<StoredHash> {
    if !is_bcrypt(rest) {
        return None;
    }
    let parts: bcrypt::HashParts = format!("${rest}").parse().ok()?;
    let scheme = Scheme::Bcrypt {
        cost: parts.get_cost(),
    };
    let salt = parts.get_salt_raw();
    // The parsed parts don't expose the hash; in the text it is the last 31 characters.
    let expected = BCRYPT.decode(&rest[rest.len() - 31..]).ok()?;
    let hash = StoredHash::new(scheme, salt.to_vec(), expected);
    Some(StoredHash { input, ..hash })
}

/// `1000000$salt$base64`. The salt is hashed as it is written.
fn pbkdf2(rest: &str, length: usize, of: Step) -> Option<StoredHash> {
    let [rounds, salt, hash] = fields(rest)?;
    let expected = BASE64_STANDARD.decode(hash).ok()?;
    let is_whole = expected.len() == length && !salt.is_empty();
    let scheme = Scheme::Rounds {
        of,
        rounds: rounds.parse().ok()?,
    };
    is_whole.then(|| StoredHash::new(scheme, salt.into(), expected))
}

/// `16384$salt$8$5$base64`.
fn scrypt(rest: &str) -> Option<StoredHash> {
    let [n, salt, r, p, hash] = fields(rest)?;
    let scheme = elsewhere::scrypt_of(n, r, p)?;
    let expected = BASE64_STANDARD.decode(hash).ok()?;
    let is_whole = expected.len() == SCRYPT_BYTES && !salt.is_empty();
    is_whole.then(|| StoredHash::new(scheme, salt.into(), expected))
}

/// Exactly this many fields.
pub fn fields<const N: usize>(text: &str) -> Option<[&str; N]> {
    text.split('$').collect::<Vec<_>>().try_into().ok()
}
