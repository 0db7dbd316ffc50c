//! What somebody types to say which account is theirs: an address or, where directories are asked for them, a
//! log-in name. No text is both, since every address has an `@` and no log-in name has one.

use super::email::{EmailAddress, EmailProblem, is_ascii_in_disguise, is_visible};
use unicode_normalization::UnicodeNormalization;

/// As long as Django's.
const MAX_LETTERS: usize = 150;
/// What the column of addresses takes.
const MAX_BYTES: usize = 254;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Identifier {
    Address(EmailAddress),
    Login(LoginName),
}

/// What somebody types to log in, where that is no address: 1 to 150 letters, without an `@`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoginName(String);

impl Identifier {
    /// Parses typed text. Without `may_be_login` it must be an address.
    ///
    /// # Errors
    /// If there is nothing, or nothing that could be one.
    pub fn parse(typed: &str, may_be_login: bool) -> Result<Self, EmailProblem> {
        if !may_be_login || typed.contains('@') || typed.trim().is_empty() {
            return EmailAddress::parse(typed).map(Self::Address);
        }
        let login = LoginName::parse(typed).ok_or(EmailProblem::Invalid)?;
        Ok(Self::Login(login))
    }

    /// Reads what [`Identifier::canonical`] has said.
    ///
    /// # Errors
    /// If it was something else.
    pub fn kept(canonical: &str) -> Result<Self, EmailProblem> {
        Self::parse(canonical, true)
    }

    /// The form in which requests are compared, limited and kept.
    pub fn canonical(&self) -> &str {
        match self {
            Self::Address(address) => address.canonical(),
            Self::Login(login) => login.as_str(),
        }
    }
}

impl From<EmailAddress> for Identifier {
    fn from(address: EmailAddress) -> Self {
        Self::Address(address)
    }
}

impl LoginName {
    /// Surrounding white space is dropped. Case is kept: whether it matters is for the application to say.
    fn parse(typed: &str) -> Option<Self> {
        let typed = typed.trim();
        let name: String = typed.nfc().collect();
        let is_good = !name.is_empty()
            && name.len() <= MAX_BYTES
            && name.chars().count() <= MAX_LETTERS
            && !name.contains('@')
            && !typed.contains(is_ascii_in_disguise)
            && name
                .chars()
                .all(|letter| letter == ' ' || is_visible(letter));
        is_good.then_some(Self(name))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn canonical(typed: &str) -> Option<String> {
        let parsed = Identifier::parse(typed, true);
        parsed.ok().map(|one| one.canonical().to_owned())
    }

    #[test]
    fn what_has_an_at_sign_is_an_address_or_nothing() {
        assert_eq!(canonical("Ann@Example.org").unwrap(), "ann@example.org");
        for typed in ["ann@", "@ann", "ann@example", "ann @ example.org", "a@b@c"] {
            assert_eq!(canonical(typed), None, "{typed}");
        }
    }

    #[test]
    fn a_log_in_name_is_kept_as_typed() {
        for (typed, kept) in [
            ("ann", "ann"),
            (" Ann Example\n", "Ann Example"),
            ("a%_*()\\'\";--", "a%_*()\\'\";--"),
            ("a\u{308}nn", "änn"),
        ] {
            assert_eq!(canonical(typed).as_deref(), Some(kept), "{typed:?}");
            let again = Identifier::kept(kept).unwrap();
            assert_eq!(again.canonical(), kept);
        }
    }

    #[test]
    fn what_nobody_can_see_or_keep_is_no_log_in_name() {
        let long = "a".repeat(151);
        let wide = "ä".repeat(128);
        for typed in [
            "",
            "  ",
            "a\0b",
            "a\nb",
            "a\u{200b}b",
            "\u{212a}ate",
            &long,
            &wide,
        ] {
            assert_eq!(canonical(typed), None, "{typed:?}");
        }
        assert!(canonical(&"a".repeat(150)).is_some());
    }

    #[test]
    fn without_log_in_names_only_an_address_will_do() {
        assert_eq!(Identifier::parse("ann", false), Err(EmailProblem::Invalid));
        assert_eq!(Identifier::parse(" ", true), Err(EmailProblem::Missing));
    }
}
