//! Signing messages for their receivers (Standard Webhooks, symmetric signatures).

use crate::server::random::Random;
use base64::{Engine, engine::general_purpose::STANDARD};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// The specification requires 24 to 64 bytes.
const LENGTH: usize = 32;
/// The prefix of a secret as it is shown.
const PREFIX: &str = "whsec_";

/// A secret shared with one receiver. It has no `Debug`, so that it gets into no log.
pub struct SigningSecret(Vec<u8>);

impl SigningSecret {
    pub fn random(random: &Random) -> Self {
        Self(random.bytes::<LENGTH>().to_vec())
    }

    pub fn from_bytes(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }

    /// Reads a secret as its receiver keeps it; none if it is not one, or not as long as the specification
    /// asks.
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = STANDARD.decode(text.trim().strip_prefix(PREFIX)?).ok()?;
        (24..=64).contains(&bytes.len()).then_some(Self(bytes))
    }

    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// In the format for its receiver.
    pub fn expose(&self) -> String {
        format!("{PREFIX}{}", STANDARD.encode(&self.0))
    }

    /// The value of `webhook-signature` for a message: `v1,` and the HMAC-SHA-256 of its id, its time in
    /// seconds since 1970 and its body, separated by dots.
    pub fn sign(&self, id: &str, timestamp: i64, body: &str) -> String {
        let mut mac =
            Hmac::<Sha256>::new_from_slice(&self.0).expect("HMAC takes keys of every length");
        mac.update(format!("{id}.{timestamp}.{body}").as_bytes());
        format!("v1,{}", STANDARD.encode(mac.finalize().into_bytes()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An example that the specification's own libraries are tested with.
    #[test]
    fn it_signs_as_the_specification_does() {
        let bytes = STANDARD.decode("C2FVsBQIhrscChlQIMV+b5sSYspob7oD");
        let secret = SigningSecret::from_bytes(bytes.unwrap());
        assert_eq!(secret.expose(), "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD");
        let id = "msg_27UH4WbU6Z5A5EzD8u03UvzRbpk";
        let body = r#"{"email":"test@example.com","username":"test_user"}"#;
        let signature = "v1,tZ1I4/hDygAJgO5TYxiSd6Sd0kDW6hPenDe+bTa3Kkw=";
        assert_eq!(secret.sign(id, 1_649_367_553, body), signature);
        for (id, timestamp, body) in [
            ("msg_27UH4WbU6Z5A5EzD8u03UvzRbpl", 1_649_367_553, body),
            (id, 1_649_367_554, body),
            (id, 1_649_367_553, r#"{"email":"test@example.com"}"#),
        ] {
            assert_ne!(secret.sign(id, timestamp, body), signature);
        }
    }

    #[test]
    fn a_secret_has_the_specified_length() {
        let random = Random::seeded(1);
        let (one, other) = (
            SigningSecret::random(&random),
            SigningSecret::random(&random),
        );
        assert!((24..=64).contains(&one.as_bytes().len()));
        assert_ne!(one.expose(), other.expose());
        let read = SigningSecret::parse(&one.expose()).unwrap();
        assert_eq!(read.as_bytes(), one.as_bytes());
        for no in ["", "whsec_", "whsec_c2hvcnQ=", &one.expose()[6..]] {
            assert!(SigningSecret::parse(no).is_none(), "{no}");
        }
    }
}
