//! What a link, a cookie or an API call proves itself with.

use crate::server::{hex::hex, random::Random};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use sha2::{Digest, Sha256};

/// 256 random bits as 43 letters of base64url. Only its hash is ever stored, and it has no `Debug`,
/// so that no log line can hold one.
#[derive(Clone, PartialEq, Eq)]
pub struct SecretToken(String);

impl SecretToken {
    pub fn random(random: &Random) -> Self {
        Self(URL_SAFE_NO_PAD.encode(random.bytes::<32>()))
    }

    /// Reads one that came from outside: exactly 32 bytes, exactly spelt.
    pub fn parse(text: &str) -> Option<Self> {
        if text.len() != 43 {
            return None;
        }
        let bytes = URL_SAFE_NO_PAD.decode(text).ok()?;
        (bytes.len() == 32).then(|| Self(text.to_owned()))
    }

    /// The text itself, for the one link, cookie or answer that it is made for.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// What is stored and looked up by: SHA-256 in hexadecimal. Looking up by the hash gives no
    /// timing to learn the token from.
    pub fn hash(&self) -> String {
        hex(&Sha256::digest(self.0.as_bytes()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn tokens_are_43_letters_and_never_twice() {
        let random = Random::System;
        let tokens: HashSet<String> = (0..1000)
            .map(|_| SecretToken::random(&random).expose().to_owned())
            .collect();
        assert_eq!(tokens.len(), 1000);
        assert!(tokens.iter().all(|token| token.len() == 43));
    }

    #[test]
    fn only_the_exact_spelling_reads() {
        let token = SecretToken::random(&Random::seeded(7));
        assert!(SecretToken::parse(token.expose()) == Some(token.clone()));
        let text = token.expose();
        for wrong in [
            String::new(),
            text[1..].to_owned(),
            format!("{text}A"),
            format!("{text}="),
            text.replace(&text[..1], "+"),
            format!("{}é", &text[..41]),
        ] {
            assert!(SecretToken::parse(&wrong).is_none(), "{wrong}");
        }
    }

    #[test]
    fn the_hash_is_sha256_of_the_text() {
        let token = SecretToken("A".repeat(43));
        assert_eq!(token.hash().len(), 64);
        assert_ne!(token.hash(), SecretToken("B".repeat(43)).hash());
    }
}
