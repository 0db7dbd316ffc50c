//! The number by which people and support refer to a recovery case.

use super::grouped;
use crate::server::random::Random;
use std::fmt;

/// No letter or digit that can be mistaken for another when read aloud or written down.
const ALPHABET: &[u8; 32] = b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/// Two groups of four, such as `7KQ2-M9XD`. It names a case and opens nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseNumber(String);

impl CaseNumber {
    pub fn random(random: &Random) -> Self {
        Self(grouped::random(ALPHABET, random))
    }

    /// Parses typed text.
    pub fn parse(text: &str) -> Option<Self> {
        grouped::parse(text, ALPHABET).map(Self)
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for CaseNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawn_number_reads_back() {
        let random = Random::seeded(1);
        for _ in 0..1000 {
            let number = CaseNumber::random(&random);
            assert_eq!(CaseNumber::parse(number.as_str()), Some(number));
        }
    }

    #[test]
    fn a_number_is_found_in_copied_text() {
        for copied in [
            "7KQ2-M9XD.",
            "(7kq2-m9xd)",
            "Case number: 7KQ2-M9XD",
            "case 7KQ2-M9XD",
            "Case: 7KQ2 M9XD",
            "#7KQ2M9XD",
            "It is about 7KQ2-M9XD, thank you",
            "\u{200b}7KQ2\u{2011}M9XD\r\n",
            "https://id.example.org/admin/cases/7KQ2-M9XD",
        ] {
            let read = CaseNumber::parse(copied);
            assert_eq!(
                read.as_ref().map(CaseNumber::as_str),
                Some("7KQ2-M9XD"),
                "{copied:?}"
            );
        }
    }

    #[test]
    fn everything_else_is_rejected() {
        for text in [
            "",
            "7KQ2-M9X",
            "7KQ2-M9XDD",
            "7KQ0-M9XD",
            "7KQI-M9XD",
            "<b>2-M9XD",
            "7KQ2-M9XD or 8KQ2-M9XD",
            "Case number: 7KQ2-M9XD Code: ACDE-FHJK",
        ] {
            assert_eq!(CaseNumber::parse(text), None, "{text}");
        }
    }
}
