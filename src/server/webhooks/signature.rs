//! What a receiver knows our messages by (Standard Webhooks, symmetric signatures).

use crate::server::random::Random;
use base64::{Engine, engine::general_purpose::STANDARD};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// The specification asks for 24 to 64 bytes.
const LENGTH: usize = 32;
/// What a secret begins with as it is shown.
const PREFIX: &str = "whsec_";

/// A secret that we and one receiver share. It has no `Debug`, so that it gets into no log.
pub struct SigningSecret(Vec<u8>);

impl SigningSecret {
    pub fn random(random: &Random) -> Self {
        Self(random.bytes::<LENGTH>().to_vec())
    }

    pub fn from_bytes(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }

    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// As its receiver is to keep it.
    pub fn expose(&self) -> String {
        format!("{PREFIX}{}", STANDARD.encode(&self.0))
    }

    /// What goes into `webhook-signature` for a message: `v1,` and the HMAC-SHA-256 of its id, its time
    /// in seconds since 1970 and its body, with dots between.
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

    /// The example that the specification's own libraries are tested with.
    #[test]
    fn it_signs_as_the_specification_does() {
        let bytes = STANDARD.decode("MfKQ9r8GKYqTwUPD8ILPZIo2LaLASw==");
        let secret = SigningSecret::from_bytes(bytes.unwrap());
        assert_eq!(secret.expose(), "whsec_MfKQ9r8GKYqTwUPD8ILPZIo2LaLASw==");
        let id = "msg_p5jXN8AQM9LWM0D4loKWxJek";
        let body = r#"{"test": 2432232314}"#;
        let signature = "v1,g0hM9SsE+OTPJTt/tmKtSyEl3uFNZDqXYfVOJx7BvdM=";
        assert_eq!(secret.sign(id, 1_614_265_330, body), signature);
        for (id, timestamp, body) in [
            ("msg_p5jXN8AQM9LWM0D4loKWxJel", 1_614_265_330, body),
            (id, 1_614_265_331, body),
            (id, 1_614_265_330, r#"{"test":2432232314}"#),
        ] {
            assert_ne!(secret.sign(id, timestamp, body), signature);
        }
    }
}
