//! A code to be read out on the telephone: six digits, which are the same in every language and can't be taken for a
//! recovery code.

use super::pasted;
use crate::server::random::Random;

/// 20 random bits (NIST SP 800-63B-4 §3.1.3.2). Far too few to be guessed at freely: attempts are counted, and only
/// its keyed hash is stored. It has no `Debug`, so that no log line can hold one.
#[derive(Clone, PartialEq, Eq)]
pub struct SpokenCode(String);

impl SpokenCode {
    pub fn random(random: &Random) -> Self {
        Self(random.letters::<6>(b"0123456789").iter().collect())
    }

    /// Parses typed text: digits may be in groups, or pasted with their label.
    pub fn parse(text: &str) -> Option<Self> {
        pasted::six_digits(text).map(Self)
    }

    /// The digits, for the keyed hash.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// In two groups, as people say them.
    pub fn grouped(&self) -> String {
        let (first, second) = self.0.split_at(3);
        format!("{first} {second}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawn_code_reads_back_as_it_is_shown_and_without_its_gap() {
        let random = Random::seeded(1);
        for _ in 0..1000 {
            let code = SpokenCode::random(&random);
            for typed in [code.grouped(), code.expose().to_owned()] {
                assert!(SpokenCode::parse(&typed) == Some(code.clone()), "{typed}");
            }
        }
    }

    #[test]
    fn nothing_but_six_digits_is_a_code() {
        for typed in ["", "12345", "1234567", "ACDE-FHJK", "12345a", "one two"] {
            assert!(SpokenCode::parse(typed).is_none(), "{typed}");
        }
    }
}
