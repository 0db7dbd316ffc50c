//! Secrets that must be read back but not lie open in the database or its backups: sealed under the server's
//! own key (XChaCha20-Poly1305).

use crate::server::{random::Random, secret_key::SecretKey};
use base64::{Engine, engine::general_purpose::STANDARD_NO_PAD};
use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};

/// What a secret is for: one sealed for one purpose can't be opened for another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// An authenticator app's secret.
    SecondFactor,
    /// A webhook endpoint's signing secret.
    Webhook,
    /// A new password's hash on its way to a directory.
    DirectoryWrite,
    /// A new secret on its way to the page that shows it.
    ShownOnce,
    /// The link that a browser has followed, for the pages that come next.
    FollowedLink,
}

impl Purpose {
    fn name(self) -> &'static str {
        match self {
            Self::SecondFactor => "second-factor/secret",
            Self::Webhook => "webhook/secret",
            Self::DirectoryWrite => "directory/write",
            Self::ShownOnce => "dashboard/shown-once",
            Self::FollowedLink => "link/followed",
        }
    }
}

/// Long enough to be drawn at random for each seal without ever repeating.
const NONCE: usize = 24;

/// Seals a secret for one row, by its id: copied to another row, it can't be opened.
pub fn seal(
    key: &SecretKey,
    random: &Random,
    purpose: Purpose,
    owner_id: i64,
    secret: &[u8],
) -> String {
    let nonce: [u8; NONCE] = random.bytes();
    let payload = Payload {
        msg: secret,
        aad: &owner_id.to_be_bytes(),
    };
    let sealed = cipher(key.mac(purpose.name(), &[]))
        .encrypt(&XNonce::from(nonce), payload)
        .expect("a few bytes are never too long to be sealed");
    STANDARD_NO_PAD.encode([&nonce[..], &sealed].concat())
}

/// Opens it; none if it was sealed under a key that is no longer given, or for another purpose or row.
pub fn open(key: &SecretKey, purpose: Purpose, owner_id: i64, sealed: &str) -> Option<Vec<u8>> {
    opened(key, purpose, owner_id, sealed).map(|opened| opened.secret)
}

/// Which key a secret is sealed under.
#[derive(Debug, PartialEq, Eq)]
pub enum Seal {
    /// The current key.
    Current,
    /// A previous key; this is the same secret under the current one.
    Renewed(String),
    /// None of the given keys.
    Unreadable,
}

/// Seals again, under the current key, what is sealed under a previous one.
pub fn renew(
    key: &SecretKey,
    random: &Random,
    purpose: Purpose,
    owner_id: i64,
    sealed: &str,
) -> Seal {
    match opened(key, purpose, owner_id, sealed) {
        Some(opened) if opened.is_current => Seal::Current,
        Some(Opened { secret, .. }) => Seal::Renewed(seal(key, random, purpose, owner_id, &secret)),
        None => Seal::Unreadable,
    }
}

struct Opened {
    secret: Vec<u8>,
    is_current: bool,
}

fn opened(key: &SecretKey, purpose: Purpose, owner_id: i64, sealed: &str) -> Option<Opened> {
    let sealed = STANDARD_NO_PAD.decode(sealed).ok()?;
    let (nonce, msg) = sealed.split_first_chunk::<NONCE>()?;
    let aad = owner_id.to_be_bytes();
    let keys = key.macs(purpose.name(), &[]).into_iter().enumerate();
    keys.filter_map(|(index, key)| {
        let payload = Payload { msg, aad: &aad };
        let secret = cipher(key).decrypt(&XNonce::from(*nonce), payload).ok()?;
        Some(Opened {
            secret,
            is_current: index == 0,
        })
    })
    .next()
}

fn cipher(key: [u8; 32]) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(&key.into())
}

#[cfg(test)]
mod tests {
    use super::{Purpose::*, *};

    #[test]
    fn a_seal_opens_only_for_its_owner_purpose_and_key() {
        let random = Random::seeded(1);
        let (key, other) = (SecretKey::random(&random), SecretKey::random(&random));
        let sealed = seal(&key, &random, SecondFactor, 7, b"a shared secret");
        assert_eq!(
            open(&key, SecondFactor, 7, &sealed).unwrap(),
            b"a shared secret"
        );
        assert_ne!(
            sealed,
            seal(&key, &random, SecondFactor, 7, b"a shared secret")
        );
        assert!(open(&key, SecondFactor, 8, &sealed).is_none());
        assert!(open(&other, SecondFactor, 7, &sealed).is_none());
        assert!(open(&key, Webhook, 7, &sealed).is_none());
        for damaged in ["", "AAAA", "%", &sealed[1..], &sealed[..sealed.len() - 1]] {
            assert!(open(&key, SecondFactor, 7, damaged).is_none(), "{damaged}");
        }
        let mut bytes = STANDARD_NO_PAD.decode(&sealed).unwrap();
        for place in 0..bytes.len() {
            bytes[place] ^= 1;
            assert!(open(&key, SecondFactor, 7, &STANDARD_NO_PAD.encode(&bytes)).is_none());
            bytes[place] ^= 1;
        }
    }
}
