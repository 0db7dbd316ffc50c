//! Passwords: which are accepted, and the form in which they are hashed.
//!
//! A new one passes two stages, each a type. [`NewPassword`] has passed the cheap checks;
//! [`AcceptedPassword`] was also checked for strength, which takes milliseconds and so runs only on the
//! hashing threads. Only the second can be hashed.

mod folding;
mod judge;
mod own_words;

use super::invisible::is_invisible;
use crate::server::breached_passwords::BreachedPasswords;
use unicode_normalization::UnicodeNormalization;

/// Beyond this, hashing would be work that an attacker causes. Nothing is ever truncated.
pub const MAX_BYTES: usize = 1024;

/// A password typed to log in: in NFC, and as typed if that differs.
pub struct TypedPassword(String, Option<String>);

/// A new password of valid form, whose strength is unchecked.
pub struct NewPassword {
    typed: TypedPassword,
    breached: Option<BreachedPasswords>,
}

/// What new passwords have to keep to where they are used.
#[derive(Clone, Debug)]
pub struct PasswordRules {
    /// In characters.
    pub min_length: u32,
    /// None of these is taken.
    pub breached: Option<BreachedPasswords>,
}

/// A length is the only rule.
impl From<u32> for PasswordRules {
    fn from(min_length: u32) -> Self {
        Self {
            min_length,
            breached: None,
        }
    }
}

/// A password that the policy accepts.
pub struct AcceptedPassword(TypedPassword);

/// The password's owner: it must not be made of their name and address.
#[derive(Clone, Debug, Default)]
pub struct Owner {
    pub email: String,
    pub name: String,
}

impl Owner {
    /// All that a password must not be made of, as it is written.
    pub fn words(&self) -> String {
        [self.email.as_str(), &self.name, own_words::OF_THE_SITE].join(" ")
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PasswordProblem {
    TooShort {
        min_length: u32,
    },
    TooLong,
    /// Common, too few different characters, or made of its owner's name and address.
    TooCommon,
    /// It is in a list of passwords from data breaches.
    Breached,
    /// The list of breached passwords can't be read at this moment.
    ListUnreadable,
    /// It contains characters that no keyboard types, such as NUL.
    NotText,
    /// The two inputs differ.
    Differs,
}

impl TypedPassword {
    /// NFC makes the same characters the same bytes on every keyboard (NIST SP 800-63B-4 §3.1.1.2). A
    /// password over the limit can't be anybody's, and is rejected without hashing.
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

    /// Each form in which a program may have hashed it, the normalized one first.
    pub fn spellings(&self) -> impl Iterator<Item = &[u8]> {
        let all = [Some(&self.0), self.1.as_ref()];
        all.into_iter()
            .flatten()
            .map(|spelling| spelling.as_bytes())
    }
}

impl NewPassword {
    /// The cheap checks: the length, in visible characters, and, if it was repeated, that both are equal. No
    /// rules about kinds of characters (OWASP ASVS 6.2.5).
    pub fn parse(
        typed: &str,
        confirmed: Option<&str>,
        rules: impl Into<PasswordRules>,
    ) -> Result<Self, PasswordProblem> {
        let PasswordRules {
            min_length,
            breached,
        } = rules.into();
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
        Ok(Self {
            typed: password,
            breached,
        })
    }

    /// Checks how soon strangers would guess it, and whether it is known from a breach. This is work for a
    /// dedicated thread.
    ///
    /// The whole password counts, not its parts: a sentence with `password` in it is fine. The check uses a
    /// folded copy; the password itself stays as typed.
    pub fn judge(self, owner: &Owner) -> Result<AcceptedPassword, PasswordProblem> {
        let TypedPassword(normal, _) = &self.typed;
        if !judge::is_hard_to_guess(normal, owner) {
            return Err(PasswordProblem::TooCommon);
        }
        if let Some(list) = &self.breached {
            // Nobody knows in which form other programs have hashed it.
            for spelling in self.typed.spellings() {
                match list.contains(spelling) {
                    Ok(false) => {}
                    Ok(true) => return Err(PasswordProblem::Breached),
                    Err(problem) => {
                        let file = list.path().display();
                        tracing::error!("the list of breached passwords {file} {problem}");
                        return Err(PasswordProblem::ListUnreadable);
                    }
                }
            }
        }
        Ok(AcceptedPassword(self.typed))
    }
}

impl AcceptedPassword {
    /// In NFC, as our own hashes are made.
    pub fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }

    /// As other programs hash it, which know nothing of NFC.
    pub fn as_typed(&self) -> &str {
        let TypedPassword(normal, typed) = &self.0;
        typed.as_ref().unwrap_or(normal)
    }
}

#[cfg(test)]
mod tests;
