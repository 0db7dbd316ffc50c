//! The secret in a link, a cookie or an API call.

use super::pasted;
use crate::server::{hex::hex, random::Random};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use sha2::{Digest, Sha256};

/// The length of 32 bytes in base64url.
const LETTERS: usize = 43;

/// 256 random bits as 43 letters of base64url. Only its hash is ever stored, and it has no `Debug`,
/// so that no log line can hold one.
#[derive(Clone, PartialEq, Eq)]
pub struct SecretToken(String);

impl SecretToken {
    pub fn random(random: &Random) -> Self {
        Self(URL_SAFE_NO_PAD.encode(random.bytes::<32>()))
    }

    /// Parses an external token: exactly 32 bytes, in the exact spelling.
    pub fn parse(text: &str) -> Option<Self> {
        if text.len() != LETTERS {
            return None;
        }
        let bytes = URL_SAFE_NO_PAD.decode(text).ok()?;
        (bytes.len() == 32).then(|| Self(text.to_owned()))
    }

    /// Finds one in copied text: the token or the whole link, with the brackets, quotes and punctuation of
    /// the sentence around it, broken over lines, or with invisible characters. A text with several different
    /// ones is rejected as ambiguous.
    pub fn pasted(text: &str) -> Option<Self> {
        if let Some(token) = Self::parse(text) {
            return Some(token);
        }
        let text = pasted::legible(text)?;
        let is_letter = |letter: char| letter.is_ascii_alphanumeric() || "-_".contains(letter);
        let runs = pasted::runs(&text, is_letter);
        let mut found: Vec<Self> = runs
            .iter()
            .flat_map(|(run, _)| Self::with_marks(run))
            .collect();
        for start in 0..runs.len() {
            found.extend(Self::broken(&runs[start..]));
        }
        pasted::only(found)
    }

    /// The tokens that this run of letters may be, without hyphens and underscores around it.
    fn with_marks(run: &str) -> impl Iterator<Item = Self> {
        let marks = run.len().saturating_sub(LETTERS);
        let is_marks = |text: &str| text.bytes().all(|byte| b"-_".contains(&byte));
        (0..=marks).filter_map(move |start| {
            let token = run.get(start..start + LETTERS)?;
            let (before, after) = (&run[..start], &run[start + LETTERS..]);
            (is_marks(before) && is_marks(after)).then(|| Self::parse(token))?
        })
    }

    /// A token that begins here and continues after line breaks. Mail marks these with a `=` (RFC 2045 §6.7).
    fn broken(runs: &[(&str, &str)]) -> Option<Self> {
        let mut text = String::with_capacity(LETTERS);
        for (run, between) in runs {
            text.push_str(run);
            if text.len() >= LETTERS {
                break;
            }
            let between = between.strip_prefix('=').unwrap_or(between);
            if between.is_empty() || !between.chars().all(char::is_whitespace) {
                return None;
            }
        }
        Self::parse(&text)
    }

    /// The text itself, for its link, cookie or response.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// What is stored and looked up: SHA-256 in hexadecimal. A lookup by the hash leaks no timing about the
    /// token.
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
    fn a_token_is_found_in_copied_text() {
        let token = SecretToken::random(&Random::seeded(11));
        let text = token.expose();
        let (first, rest) = text.split_at(20);
        for copied in [
            format!("{text}."),
            format!("({text})"),
            format!("<{text}>,"),
            format!("\"{text}\""),
            format!("„{text}“"),
            format!("«{text}»!"),
            format!("*{text}*"),
            format!("`{text}`"),
            format!("[{text}]"),
            format!("{text};"),
            format!("{text}。"),
            format!("{text}…"),
            format!(" {text}\t"),
            format!("{text}\r\n"),
            format!("\u{feff}{text}\u{200b}"),
            format!("{first}\u{ad}{rest}"),
            format!("{first}\u{200b}\u{2060}{rest}"),
            format!("{first}\n{rest}"),
            format!("{first}=\r\n{rest}"),
            format!("{first} {rest}"),
            format!("{first}\u{a0}{rest}\u{3000}"),
            format!("The link (it is {first}\n  {rest}) works."),
            format!("Code: {text}"),
            format!("_{text}_"),
            format!("--{text}"),
            format!("https://id.example.org/reset-password/{text}"),
            format!("<https://id.example.org/reset-password/{text}>."),
            format!("https://id.example.org/reset-password/{first}\r\n{rest} and so on"),
            format!("[new password](https://id.example.org/reset-password/{text})"),
            format!("https://id.example.org/reset-password/{text}?utm_source=mail#top"),
            format!("{text} {text}"),
        ] {
            assert!(
                SecretToken::pasted(&copied) == Some(token.clone()),
                "{copied:?}"
            );
        }
    }

    #[test]
    fn ambiguous_copied_text_is_rejected() {
        let random = Random::seeded(12);
        let (one, other) = (SecretToken::random(&random), SecretToken::random(&random));
        let (one, other) = (one.expose(), other.expose());
        for copied in [
            String::new(),
            one[1..].to_owned(),
            format!("{one}A"),
            format!("A{one}"),
            format!("{one} {other}"),
            format!("{}.{}", &one[..20], &one[20..]),
            format!("{}\n\n> {}", &one[..20], &one[20..]),
            format!("{one}{}", " ".repeat(4096)),
            format!("{}é", &one[..42]),
        ] {
            assert!(SecretToken::pasted(&copied).is_none(), "{copied:?}");
        }
    }

    #[test]
    fn the_hash_is_sha256_of_the_text() {
        let token = SecretToken("A".repeat(43));
        assert_eq!(token.hash().len(), 64);
        assert_ne!(token.hash(), SecretToken("B".repeat(43)).hash());
    }
}
