//! A code to be typed: the one that a mail brings beside its link, for people who read their mail on
//! another device, and those that stand in for an authenticator app.

use super::grouped;
use crate::server::random::Random;

/// Digits and capitals that nobody takes for one another, not in a hurry and not in a poor font:
/// without 0 and O, 1, I and L, 2 and Z, 5 and S, 6 and G, 8 and B, U and V.
const ALPHABET: &[u8; 21] = b"3479ACDEFHJKMNPQRTWXY";

/// 35 random bits. Too few to be kept or compared like a token: only its keyed hash is stored, and
/// tries are counted. It has no `Debug`, so that no log line can hold one.
#[derive(Clone, PartialEq, Eq)]
pub struct RecoveryCode(String);

impl RecoveryCode {
    pub fn random(random: &Random) -> Self {
        Self(grouped::random(ALPHABET, random))
    }

    /// Reads what somebody typed.
    pub fn parse(text: &str) -> Option<Self> {
        grouped::parse(text, ALPHABET).map(Self)
    }

    /// The text itself, for the one mail or page that it is made for and for its keyed hash.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawn_code_reads_back_however_it_is_typed() {
        let random = Random::seeded(1);
        for _ in 0..1000 {
            let code = RecoveryCode::random(&random);
            let text = code.expose();
            let bare = text.replace('-', "");
            for typed in [
                text.to_owned(),
                text.to_lowercase(),
                format!(" {} {}\t", &bare[..4], &bare[4..]),
                bare.clone(),
                text.replace('-', "\u{2013}"),
            ] {
                assert!(RecoveryCode::parse(&typed) == Some(code.clone()), "{typed}");
            }
        }
    }

    #[test]
    fn nothing_else_reads() {
        for text in [
            "",
            "-",
            "A",
            "ACDE-FHJ",
            "ACDE-FHJKM",
            "ACDE-FHJ0",
            "ACDE-FHJÉ",
            "ſſſſ-ſſſſ",
            "ACD\u{0}-FHJK",
        ] {
            assert!(RecoveryCode::parse(text).is_none(), "{text}");
        }
    }
}
