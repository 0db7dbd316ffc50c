//! A code to be typed: the one in a mail beside its link, for people who read their mail on another device,
//! and recovery codes that replace an authenticator app.

use super::grouped;
use crate::server::random::Random;

/// Digits and capitals that can't be confused, even in a hurry or in a poor font: without 0 and O, 1, I and
/// L, 2 and Z, 5 and S, 6 and G, 8 and B, U and V.
const ALPHABET: &[u8; 21] = b"3479ACDEFHJKMNPQRTWXY";

/// 35 random bits. Too few to be stored or compared like a token: only its keyed hash is stored, and attempts
/// are counted. It has no `Debug`, so that no log line can hold one.
#[derive(Clone, PartialEq, Eq)]
pub struct RecoveryCode(String);

impl RecoveryCode {
    pub fn random(random: &Random) -> Self {
        Self(grouped::random(ALPHABET, random))
    }

    /// Parses typed text.
    pub fn parse(text: &str) -> Option<Self> {
        grouped::parse(text, ALPHABET).map(Self)
    }

    /// The text itself, for its mail or page and for its keyed hash.
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
    fn a_code_is_found_in_copied_text() {
        for copied in [
            "ACDE-FHJK.",
            "(ACDE-FHJK)",
            "\"acde fhjk\",",
            "„ACDE-FHJK“",
            "*ACDE-FHJK*",
            "[ACDE-FHJK]!",
            "Code: ACDE-FHJK",
            "Code:ACDEFHJK",
            "Code: A C D E - F H J K.",
            "code = acde-fhjk;",
            "Code ACDE-FHJK",
            "Code - ACDE-FHJK",
            "Your code is ACDE FHJK, good for a day.",
            "Код：ＡＣＤＥ－ＦＨＪＫ",
            "コード「ACDE-FHJK」",
            "الرمز: \u{200f}ACDE-FHJK\u{200e}",
            "ACDE-FHJK\r\n",
            "ACDE-\nFHJK",
            "\u{feff}ACDE\u{200b}-\u{2060}FHJK",
            "ACDE\u{ad}FHJK",
            "ACDE\u{2212}FHJK",
            "ACDE\u{2011}FHJK",
            "ACDEーFHJK",
            "ACDE_FHJK",
            "ACDE\u{a0}FHJK\u{3000}",
            "Code: ACDE-FHJK\nCase number: 7KQ2-M9XD",
            "Case number 7KQ2-M9XD, code ACDE-FHJK",
            "ACDE-FHJK (ACDE-FHJK)",
        ] {
            let read = RecoveryCode::parse(copied);
            let read = read.as_ref().map(RecoveryCode::expose);
            assert_eq!(read, Some("ACDE-FHJK"), "{copied:?}");
        }
    }

    #[test]
    fn everything_else_is_rejected() {
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
            "ACDE-FHJK or MNPQ-RTWX",
            "ACDE-FHJK-MNPQ-RTWX",
            "ACDEFHJKM",
            "XACDE-FHJK",
            "ACDE/FHJK",
        ] {
            assert!(RecoveryCode::parse(text).is_none(), "{text}");
        }
    }
}
