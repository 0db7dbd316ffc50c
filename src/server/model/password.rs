//! Passwords: which are taken, and the form in which they are hashed.
//!
//! A new one passes two stages, each a type. [`NewPassword`] is what costs next to nothing to find out;
//! [`AcceptedPassword`] has been judged as well, which takes milliseconds and so is done on the hashing
//! threads alone. Only the second can be hashed.

mod folding;
mod judge;
mod own_words;

use super::invisible::is_invisible;
use unicode_normalization::UnicodeNormalization;

/// Above this, hashing would be work for an attacker to give us. Nothing is ever cut off.
pub const MAX_BYTES: usize = 1024;

/// A password that somebody claims to be theirs: in NFC, and as it was typed where that differs.
pub struct TypedPassword(String, Option<String>);

/// A new password whose form is right, and which is still to be judged.
pub struct NewPassword(TypedPassword);

/// A password that the policy lets somebody take.
pub struct AcceptedPassword(TypedPassword);

/// Whose password it is to be: their own name and address make a poor one.
#[derive(Clone, Debug, Default)]
pub struct Owner {
    pub email: String,
    pub name: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PasswordProblem {
    TooShort {
        min_length: u32,
    },
    TooLong,
    /// Common, of too few different characters, or made of its owner's name and address.
    TooCommon,
    /// It holds characters that no keyboard types, such as NUL.
    NotText,
    /// It was not typed the same twice.
    Differs,
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
    /// Checks what can be told at once: the length, in characters that can be seen, and, where it was
    /// typed a second time, that it was the same. No rules about kinds of characters (OWASP ASVS 6.2.5).
    pub fn parse(
        typed: &str,
        confirmed: Option<&str>,
        min_length: u32,
    ) -> Result<Self, PasswordProblem> {
        let password = TypedPassword::parse(typed)?;
        let TypedPassword(normal, _) = &password;
        if normal.len() > MAX_BYTES {
            return Err(PasswordProblem::TooLong);
        }
        let length = normal.chars().filter(|letter| !is_invisible(*letter));
        if length.count() < min_length as usize {
            return Err(PasswordProblem::TooShort { min_length });
        }
        if confirmed.is_some_and(|confirmed| confirmed != typed) {
            return Err(PasswordProblem::Differs);
        }
        Ok(Self(password))
    }

    /// Judges how soon strangers would come to try it. This is work for a thread that nobody waits on.
    ///
    /// The whole password is judged, not its parts: a sentence with `password` in it is good. What is
    /// judged is a folded copy; the password itself stays as it was typed.
    pub fn judge(self, owner: &Owner) -> Result<AcceptedPassword, PasswordProblem> {
        let TypedPassword(normal, _) = &self.0;
        if judge::is_hard_to_guess(normal, owner) {
            Ok(AcceptedPassword(self.0))
        } else {
            Err(PasswordProblem::TooCommon)
        }
    }
}

impl AcceptedPassword {
    /// In NFC, as our own hashes are made.
    pub fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }

    /// As other programs hash it, which know nothing of NFC.
    pub fn as_typed(&self) -> &[u8] {
        let TypedPassword(normal, typed) = &self.0;
        typed.as_ref().unwrap_or(normal).as_bytes()
    }
}

#[cfg(test)]
mod tests;
