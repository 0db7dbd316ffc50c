//! The number by which people and support speak of a recovery case.

use crate::server::random::Random;
use std::fmt;

/// No letter or digit that can be mistaken for another when read aloud or written down.
const ALPHABET: &[u8; 32] = b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/// Two groups of four, such as `7KQ2-M9XD`. It names a case and opens nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseNumber(String);

impl CaseNumber {
    pub fn random(random: &Random) -> Self {
        let letters = random
            .below_power_of_two::<8>(32)
            .map(|index| char::from(ALPHABET[usize::from(index)]));
        Self(
            letters[..4]
                .iter()
                .chain(&['-'])
                .chain(&letters[4..])
                .collect(),
        )
    }

    /// Reads one that came from outside; nothing but the exact form is taken.
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        let fits = bytes.len() == 9
            && bytes.iter().enumerate().all(|(place, byte)| {
                if place == 4 {
                    *byte == b'-'
                } else {
                    ALPHABET.contains(byte)
                }
            });
        fits.then(|| Self(text.to_owned()))
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
    fn nothing_else_reads() {
        for text in [
            "",
            "7KQ2M9XD",
            "7KQ2-M9XDD",
            "7kq2-m9xd",
            "7KQ0-M9XD",
            "7KQI-M9XD",
            "<b>2-M9XD",
        ] {
            assert_eq!(CaseNumber::parse(text), None, "{text}");
        }
    }
}
