//! Passwords: which are taken, and the form in which they are hashed.

use unicode_normalization::UnicodeNormalization;

/// NIST SP 800-63B-4 §3.1.1.2: at least 15 where the password is the only factor.
pub const MIN_CODE_POINTS: usize = 15;
/// Above this, hashing would be work for an attacker to give us. Nothing is ever cut off.
pub const MAX_BYTES: usize = 1024;
/// Fewer guesses than a million are no more than a long list of common passwords.
const COMMON_GUESSES_LOG10: f64 = 6.0;

/// A password that somebody claims to be theirs: in NFC, and as it was typed where that differs.
pub struct TypedPassword(String, Option<String>);

/// A password that the policy lets somebody take.
pub struct NewPassword(String);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PasswordProblem {
    TooShort,
    TooLong,
    TooCommon,
    /// It holds characters that no keyboard types, such as NUL.
    NotText,
}

impl TypedPassword {
    /// NFC makes the same characters the same bytes on every keyboard (NIST SP 800-63B-4
    /// §3.1.1.2). A password over the limit can't be anybody's, and is told without hashing.
    pub fn parse(typed: &str) -> Result<Self, PasswordProblem> {
        if typed.len() > MAX_BYTES {
            return Err(PasswordProblem::TooLong);
        }
        if typed.chars().any(char::is_control) {
            return Err(PasswordProblem::NotText);
        }
        let normal: String = typed.nfc().collect();
        let other = (normal != typed).then(|| typed.to_owned());
        Ok(Self(normal, other))
    }

    pub fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }

    /// Each way in which a program may have hashed it, the normal one first.
    pub fn spellings(&self) -> impl Iterator<Item = &[u8]> {
        let all = [Some(&self.0), self.1.as_ref()];
        all.into_iter()
            .flatten()
            .map(|spelling| spelling.as_bytes())
    }
}

impl NewPassword {
    /// Applies the policy: length, and not a common password or one made of the words in
    /// `context` (the person's address and name). No rules about kinds of characters (OWASP ASVS
    /// 6.2.5).
    ///
    /// The whole password is judged, not its parts: a sentence with `password` in it is good. Lists
    /// of common passwords are in ASCII, so only such are judged.
    pub fn parse(typed: &str, context: &[&str]) -> Result<Self, PasswordProblem> {
        let TypedPassword(password, _) = TypedPassword::parse(typed)?;
        if password.len() > MAX_BYTES {
            return Err(PasswordProblem::TooLong);
        }
        if password.chars().count() < MIN_CODE_POINTS {
            return Err(PasswordProblem::TooShort);
        }
        if password.is_ascii() {
            let context: Vec<&str> = context
                .iter()
                .copied()
                .chain(["password recover"])
                .collect();
            let guesses = zxcvbn::zxcvbn(&password, &context).guesses_log10();
            if guesses < COMMON_GUESSES_LOG10 {
                return Err(PasswordProblem::TooCommon);
            }
        }
        Ok(Self(password))
    }

    pub fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problem(typed: &str) -> Option<PasswordProblem> {
        NewPassword::parse(typed, &["ann.example", "Ann Example"]).err()
    }

    #[test]
    fn fifteen_code_points_are_enough_and_fourteen_are_not() {
        assert_eq!(problem("qzmxnvbtrwplkj"), Some(PasswordProblem::TooShort));
        assert_eq!(problem("qzmxnvbtrwplkjh"), None);
        assert_eq!(problem(&"é".repeat(15)), None);
        assert_eq!(problem(&"é".repeat(14)), Some(PasswordProblem::TooShort));
        assert_eq!(problem(&"🦊🐻🐼".repeat(5)), None);
    }

    #[test]
    fn common_ones_are_refused_in_whatever_case() {
        for typed in [
            "passwordpassword",
            "123456789012345",
            "PasswordPassword",
            "aaaaaaaaaaaaaaa",
            "qwertyuiopqwertyuiop",
            "abcabcabcabcabc",
            "111111111111111",
            "ann.exampleann.example",
        ] {
            assert_eq!(problem(typed), Some(PasswordProblem::TooCommon), "{typed}");
        }
    }

    #[test]
    fn sentences_are_taken_even_with_a_common_word_in_them() {
        for typed in [
            "my password is a long sentence",
            "correct horse battery staple",
            "the quick brown fox",
        ] {
            assert_eq!(problem(typed), None, "{typed}");
        }
    }

    #[test]
    fn over_1024_bytes_is_refused_and_nothing_is_cut() {
        let long = "qzmxnvbtrwplkjh ".repeat(64);
        assert_eq!(long.len(), 1024);
        assert_eq!(problem(&long), None);
        assert_eq!(problem(&format!("{long}x")), Some(PasswordProblem::TooLong));
        assert_eq!(
            problem("nul\0nul\0nul\0nul\0nul"),
            Some(PasswordProblem::NotText)
        );
    }

    #[test]
    fn both_spellings_of_a_letter_are_one_password() {
        let composed = NewPassword::parse("caf\u{e9} caf\u{e9} caf\u{e9} caf\u{e9}", &[]).ok();
        let decomposed =
            TypedPassword::parse("cafe\u{301} cafe\u{301} cafe\u{301} cafe\u{301}").ok();
        assert_eq!(
            composed.as_ref().map(NewPassword::as_bytes),
            decomposed.as_ref().map(TypedPassword::as_bytes)
        );
    }
}
