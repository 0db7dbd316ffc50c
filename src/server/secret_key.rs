//! The key that this server knows its own words again by.

use crate::server::random::Random;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// 256 random bits. It has no `Debug`, so that no log line can hold one.
#[derive(Clone)]
pub struct SecretKey([u8; 32]);

impl SecretKey {
    pub fn random(random: &Random) -> Self {
        Self(random.bytes())
    }

    /// HMAC-SHA256 of the parts. What was made for one purpose is good for no other, and each part
    /// goes with its length, so that no two lists of parts are one text.
    pub fn mac(&self, purpose: &'static str, parts: &[&[u8]]) -> [u8; 32] {
        let mut mac =
            Hmac::<Sha256>::new_from_slice(&self.0).expect("HMAC takes keys of every length");
        for part in [purpose.as_bytes()].iter().chain(parts) {
            mac.update(&(part.len() as u64).to_be_bytes());
            mac.update(part);
        }
        mac.finalize().into_bytes().into()
    }
}
