//! The hashes of programs other than Django's: content management systems, directories, ASP.NET,
//! Firebase, and what Keycloak exports.

use super::{
    super::scheme::{Scheme, Step},
    Input, StoredHash, bcrypt, fields, is_bcrypt,
};
use base64::{
    Engine, alphabet,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};

/// With or without `=` at the end.
const ANY_END: GeneralPurposeConfig =
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
const BASE64: GeneralPurpose = GeneralPurpose::new(&alphabet::STANDARD, ANY_END);
/// The 64 letters of crypt(3), from the least to the most.
pub const LETTERS: &[u8; 64] = b"./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
/// The shortest hash that is taken, in bytes: ASP.NET's own minimum.
const SHORTEST: usize = 16;
/// How `firebase` names a hash.
const FIREBASE: &str = "firebase_scrypt";

/// Without the `{bcrypt}`, `{CRYPT}` or `{ARGON2ID}` that Spring, LDAP and Dovecot put before a hash that
/// says by itself what it is.
pub fn unwrapped(text: &str) -> &str {
    let inside = text.strip_prefix('{').and_then(|text| text.split_once('}'));
    match inside {
        Some((_, hash)) if hash.starts_with('$') => hash,
        _ => text,
    }
}

/// None if it is of no kind that is known here, and then none if it is damaged.
pub fn read(text: &str) -> Option<Option<StoredHash>> {
    if let Some((kind, hash)) = text.strip_prefix('{').and_then(|text| text.split_once('}')) {
        return directory(&kind.to_ascii_uppercase(), hash);
    }
    if let Some(rest) = text.strip_prefix("$wp$").filter(|rest| is_bcrypt(rest)) {
        return Some(bcrypt(rest, Input::WordPress));
    }
    if let Some(rest) = text.strip_prefix("U$S$") {
        let hash = portable(rest, Step::Sha512);
        return Some(hash.map(|hash| StoredHash {
            input: Input::Md5Hex,
            ..hash
        }));
    }
    let Some((kind, rest)) = text.strip_prefix('$').and_then(|text| text.split_once('$')) else {
        return match text.split_once('$') {
            Some((FIREBASE, rest)) => Some(firebase_hash(rest)),
            Some((method, rest)) => werkzeug(method, rest),
            None => asp_net(text),
        };
    };
    Some(match kind {
        // Only WordPress calls it so, and it trims.
        "P" => portable(rest, Step::Md5).map(|hash| StoredHash {
            input: Input::Trimmed,
            ..hash
        }),
        "H" => portable(rest, Step::Md5),
        "S" => portable(rest, Step::Sha512),
        "5" => crypt(rest, Step::Sha256Crypt),
        "6" => crypt(rest, Step::Sha512Crypt),
        "pbkdf2" => passlib(rest, Step::Pbkdf2Sha1),
        "pbkdf2-sha256" => passlib(rest, Step::Pbkdf2Sha256),
        "pbkdf2-sha512" => passlib(rest, Step::Pbkdf2Sha512),
        _ => return None,
    })
}

/// LDAP's userPassword: a digest, and behind it the salt.
fn directory(kind: &str, hash: &str) -> Option<Option<StoredHash>> {
    let (of, has_salt) = match kind {
        "SHA" => (Step::DigestSha1, false),
        "SSHA" => (Step::DigestSha1, true),
        "SHA256" => (Step::DigestSha256, false),
        "SSHA256" => (Step::DigestSha256, true),
        "SHA512" => (Step::DigestSha512, false),
        "SSHA512" => (Step::DigestSha512, true),
        _ => return None,
    };
    let bytes = BASE64.decode(hash).ok();
    Some(bytes.and_then(|bytes| {
        let (digest, salt) = bytes.split_at_checked(length(of))?;
        (salt.is_empty() != has_salt)
            .then(|| StoredHash::new(Scheme::Rounds { of, rounds: 1 }, salt.into(), digest.into()))
    }))
}

/// phpass, and Drupal's: a letter for the rounds, eight of salt, and the hash, which Drupal cuts off.
fn portable(rest: &str, of: Step) -> Option<StoredHash> {
    let rest = rest.is_ascii().then_some(rest)?;
    let (cost, rest) = rest.split_at_checked(1)?;
    let (salt, hash) = rest.split_at_checked(8)?;
    let log_rounds = value(*cost.as_bytes().first()?)?;
    let letters = if of == Step::Md5 { 22 } else { 43 };
    let mut expected = bytes_of(hash).filter(|_| hash.len() == letters)?;
    expected.truncate(length(of).min(32));
    let rounds = 1_u32.checked_shl(log_rounds)?;
    Some(StoredHash::new(
        Scheme::Rounds { of, rounds },
        salt.into(),
        expected,
    ))
}

/// crypt(3): `rounds=10000$salt$hash`, or without the first part.
fn crypt(rest: &str, of: Step) -> Option<StoredHash> {
    let (rounds, rest) = match rest.strip_prefix("rounds=") {
        Some(rest) => rest.split_once('$')?,
        None => ("5000", rest),
    };
    let (salt, hash) = rest.split_once('$')?;
    let rounds = rounds.parse().ok().filter(|rounds| *rounds >= 1_000)?;
    let length = length(of);
    let written = bytes_of(hash).filter(|bytes| bytes.len() == length && salt.len() <= 16)?;
    let mut expected = vec![0; length];
    for (byte, place) in written.into_iter().zip(places(length)) {
        expected[place] = byte;
    }
    Some(StoredHash::new(
        Scheme::Rounds { of, rounds },
        salt.into(),
        expected,
    ))
}

/// Where in the hash each byte belongs that crypt(3) has written: three at a time, from three thirds of
/// it in turn.
pub fn places(length: usize) -> Vec<usize> {
    let third = length / 3;
    let (mut a, mut b, mut c) = (0, third, 2 * third);
    let mut places = Vec::new();
    for _ in 0..third {
        places.extend([c, b, a]);
        (a, b, c) = if length == 64 {
            (b + 1, c + 1, a + 1)
        } else {
            (c + 1, a + 1, b + 1)
        };
    }
    places.extend(3 * third..length);
    places
}

/// `1000$salt$hash`, in a base64 with `.` for `+`: passlib's, and what is made here of Keycloak's.
fn passlib(rest: &str, of: Step) -> Option<StoredHash> {
    let [rounds, salt, hash] = fields(rest)?;
    let bytes = |text: &str| BASE64.decode(text.replace('.', "+")).ok();
    first_block(of, rounds.parse().ok()?, bytes(salt)?, bytes(hash)?)
}

/// `pbkdf2:sha256:1000$salt$hex` and `scrypt:32768:8:1$salt$hex`.
fn werkzeug(method: &str, rest: &str) -> Option<Option<StoredHash>> {
    let parts: Vec<&str> = method.split(':').collect();
    let scheme = match *parts.as_slice() {
        ["pbkdf2", digest, rounds] => {
            let of = match digest {
                "sha1" => Step::Pbkdf2Sha1,
                "sha256" => Step::Pbkdf2Sha256,
                "sha512" => Step::Pbkdf2Sha512,
                _ => return None,
            };
            rounds
                .parse()
                .ok()
                .map(|rounds| (Some(of), Scheme::Rounds { of, rounds }))
        }
        ["scrypt", n, r, p] => scrypt_of(n, r, p).map(|scheme| (None, scheme)),
        _ => return None,
    };
    Some(scheme.and_then(|(of, scheme)| {
        let [salt, hash] = fields(rest)?;
        let hash = unhex(hash)?;
        match (of, scheme) {
            (Some(of), Scheme::Rounds { rounds, .. }) => first_block(of, rounds, salt.into(), hash),
            _ if hash.len() == 64 && !salt.is_empty() => {
                Some(StoredHash::new(scheme, salt.into(), hash))
            }
            _ => None,
        }
    }))
}

pub fn scrypt_of(n: &str, r: &str, p: &str) -> Option<Scheme> {
    let n: u64 = n.parse().ok()?;
    let log_n = n.is_power_of_two().then(|| n.trailing_zeros())?;
    Some(Scheme::Scrypt {
        log_n: log_n.try_into().ok()?,
        r: r.parse().ok()?,
        p: p.parse().ok()?,
    })
}

/// ASP.NET Identity, versions 2 and 3: bytes in base64, of which the first says which it is.
fn asp_net(text: &str) -> Option<Option<StoredHash>> {
    let bytes = BASE64.decode(text).ok().filter(|bytes| bytes.len() > 32)?;
    match bytes.split_first()? {
        (0, rest) if rest.len() == 48 => {
            let (salt, hash) = rest.split_at(16);
            Some(first_block(
                Step::Pbkdf2Sha1,
                1_000,
                salt.into(),
                hash.into(),
            ))
        }
        (1, rest) => {
            let (numbers, rest) = rest.split_at_checked(12)?;
            let numbers: Vec<u32> = numbers
                .chunks(4)
                .map(|four| four.iter().fold(0, |all, byte| all << 8 | u32::from(*byte)))
                .collect();
            let of = match numbers[0] {
                0 => Step::Pbkdf2Sha1,
                1 => Step::Pbkdf2Sha256,
                2 => Step::Pbkdf2Sha512,
                _ => return None,
            };
            let parts = rest.split_at_checked(numbers[2] as usize);
            Some(
                parts
                    .and_then(|(salt, hash)| first_block(of, numbers[1], salt.into(), hash.into())),
            )
        }
        _ => None,
    }
}

/// PBKDF2 computes each block of its output by itself, in as many rounds. The first, or what there is of
/// it, is as hard to guess as all of them, so no other is compared: one hash costs what its rounds say.
fn first_block(of: Step, rounds: u32, salt: Vec<u8>, mut hash: Vec<u8>) -> Option<StoredHash> {
    hash.truncate(length(of));
    (hash.len() >= SHORTEST && !salt.is_empty())
        .then(|| StoredHash::new(Scheme::Rounds { of, rounds }, salt, hash))
}

/// What a Firebase project's hashes were made with, as its console shows it.
#[derive(Clone, Debug)]
pub struct FirebaseProject {
    signer_key: Vec<u8>,
    salt_separator: Vec<u8>,
    rounds: u32,
    memory_cost: u8,
}

impl FirebaseProject {
    /// Reads the `hash_config { … }` that the console shows, or the same names and values in any such
    /// form, JSON too.
    pub fn parse(text: &str) -> Option<Self> {
        let is_part = |letter: char| letter.is_ascii_alphanumeric() || "_+/=-".contains(letter);
        let words: Vec<&str> = text
            .split(|letter| !is_part(letter))
            .filter(|word| !word.is_empty())
            .collect();
        let value = |name: &str| {
            let at = words
                .iter()
                .position(|word| word.eq_ignore_ascii_case(name))?;
            words.get(at + 1).copied()
        };
        Some(Self {
            signer_key: any_base64(value("base64_signer_key")?)?,
            salt_separator: any_base64(value("base64_salt_separator")?)?,
            rounds: value("rounds")?.parse().ok()?,
            memory_cost: value("mem_cost")?.parse().ok()?,
        })
    }

    /// A hash that can be verified without the project's key: Firebase keeps the key, encrypted with what
    /// the password comes to, of which this leaves the stream of the cipher.
    pub fn hash(&self, hash: &str, salt: &str) -> Option<String> {
        let hash = any_base64(hash)?;
        if hash.len() != self.signer_key.len() || hash.len() < SHORTEST {
            return None;
        }
        let salt = [any_base64(salt)?, self.salt_separator.clone()].concat();
        let stream: Vec<u8> = hash
            .iter()
            .zip(&self.signer_key)
            .map(|(left, right)| left ^ right)
            .collect();
        let Self {
            rounds,
            memory_cost,
            ..
        } = self;
        let (salt, stream) = (BASE64.encode(salt), BASE64.encode(&stream));
        Some(format!("{FIREBASE}${memory_cost}${rounds}${salt}${stream}"))
    }
}

fn firebase_hash(rest: &str) -> Option<StoredHash> {
    let [memory_cost, rounds, salt, stream] = fields(rest)?;
    let scheme = Scheme::Scrypt {
        log_n: memory_cost.parse().ok()?,
        r: rounds.parse().ok()?,
        p: 1,
    };
    let stream = BASE64.decode(stream).ok()?;
    let hash = StoredHash::new(scheme, BASE64.decode(salt).ok()?, stream);
    (hash.expected.len() >= SHORTEST).then_some(StoredHash {
        is_cipher_key: true,
        ..hash
    })
}

/// The alphabet of files, or that of addresses.
fn any_base64(text: &str) -> Option<Vec<u8>> {
    BASE64.decode(text.replace('-', "+").replace('_', "/")).ok()
}

/// How many bytes a step makes.
pub fn length(of: Step) -> usize {
    match of {
        Step::Md5 => 16,
        Step::Pbkdf2Sha1 | Step::DigestSha1 => 20,
        Step::Pbkdf2Sha256 | Step::Sha256Crypt | Step::DigestSha256 => 32,
        Step::Pbkdf2Sha512 | Step::Sha512 | Step::Sha512Crypt | Step::DigestSha512 => 64,
    }
}

/// The bytes of letters of crypt(3): four of them for three bytes, the last first.
fn bytes_of(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    for letters in text.as_bytes().chunks(4) {
        let mut number = 0_u32;
        for (place, letter) in letters.iter().enumerate() {
            number |= value(*letter)? << (6 * place);
        }
        let count = letters.len() * 6 / 8;
        bytes.extend(&number.to_le_bytes()[..count]);
    }
    Some(bytes)
}

fn value(letter: u8) -> Option<u32> {
    let place = LETTERS.iter().position(|other| *other == letter)?;
    u32::try_from(place).ok()
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    let text = text.is_ascii().then_some(text)?;
    let pairs = (0..text.len()).step_by(2);
    pairs
        .map(|at| u8::from_str_radix(text.get(at..at + 2)?, 16).ok())
        .collect()
}
