//! Email addresses: which are accepted, and when two are equal.

use email_address::{EmailAddress as Syntax, Options};
use unicode_normalization::UnicodeNormalization;

/// The longest address that SMTP carries (RFC 5321 §4.5.3.1.3, less the angle brackets).
const MAX_BYTES: usize = 254;

/// An address that mail can be sent to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EmailAddress {
    address: String,
    canonical: String,
}

/// An address that only its owner recognises: `a…@example.org`. It is stored where whole ones have no place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MaskedEmail(String);

impl MaskedEmail {
    /// Masks a stored address.
    pub fn of(address: &str) -> Self {
        let (local, domain) = address.rsplit_once('@').unwrap_or((address, ""));
        let first: String = local.chars().take(1).collect();
        Self(format!("{first}…@{domain}"))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EmailProblem {
    Missing,
    Invalid,
}

impl EmailAddress {
    /// Parses typed text.
    ///
    /// Surrounding white space is dropped. The domain is converted to lowercase ASCII (UTS #46), so that both
    /// spellings of an international domain are equal. The local part is kept as typed for sending (RFC 5321
    /// §2.4 leaves its case to the receiver), and compared in NFC with ASCII letters lowercased: full Unicode
    /// case mapping would make `İ` an `i` with a mark, `ı` an `I`, and so one stranger's address another's
    /// (CVE-2019-19844). For the same reason letters that NFC itself would make ASCII are rejected.
    ///
    /// Quoted local parts, encoded words, address literals and domains without a dot (except `localhost`) are
    /// rejected: no real user has one, and they have been used for smuggling. An encoded word (RFC 2047) has
    /// no place in an address, but some programs decode it there, into another address.
    pub fn parse(typed: &str) -> Result<Self, EmailProblem> {
        let typed = typed.trim();
        if typed.is_empty() {
            return Err(EmailProblem::Missing);
        }
        let (typed_local, domain) = typed.rsplit_once('@').ok_or(EmailProblem::Invalid)?;
        let local: String = typed_local.nfc().collect();
        let domain = idna::domain_to_ascii_strict(domain).map_err(|_| EmailProblem::Invalid)?;
        let address = format!("{local}@{domain}");

        let options = Options::default()
            .without_display_text()
            .without_domain_literal();
        let fits = address.len() <= MAX_BYTES
            && (domain.contains('.') || domain == "localhost")
            && !domain.ends_with('.')
            && !local.contains(['"', '\\'])
            && !local.contains("=?")
            && !typed_local.contains(is_ascii_in_disguise)
            && local.chars().all(is_visible)
            && Syntax::parse_with_options(&address, options).is_ok();
        if !fits {
            return Err(EmailProblem::Invalid);
        }
        Ok(Self {
            canonical: format!("{}@{domain}", local.to_ascii_lowercase()),
            address,
        })
    }

    /// The address for sending.
    pub fn as_str(&self) -> &str {
        &self.address
    }

    /// The form in which addresses are compared, stored uniquely and limited.
    pub fn canonical(&self) -> &str {
        &self.canonical
    }

    /// The part before the `@`, which must not be the password.
    pub fn local_part(&self) -> &str {
        self.address.rsplit_once('@').map_or("", |(local, _)| local)
    }
}

/// The only letters that NFC turns into ASCII, and no later Unicode will add any: the Greek question mark,
/// the Greek varia and the Kelvin sign.
pub(super) fn is_ascii_in_disguise(letter: char) -> bool {
    matches!(letter, '\u{37e}' | '\u{1fef}' | '\u{212a}')
}

/// Rejects characters that are invisible or change the direction of text: spaces, controls, zero-width and
/// bidirectional marks (Unicode general categories Z, Cc and the usual of Cf).
pub(super) fn is_visible(letter: char) -> bool {
    !letter.is_whitespace()
        && !letter.is_control()
        && !matches!(
            letter,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff9}'..='\u{ffff}'
                | '\u{e0000}'..='\u{e0fff}'
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn canonical(typed: &str) -> Option<String> {
        EmailAddress::parse(typed).ok().map(|email| email.canonical)
    }

    #[test]
    fn spellings_of_one_address_are_one() {
        for typed in [
            "Ann@Example.ORG",
            " ann@example.org ",
            "ANN@example.org\t",
            "\u{a0}ann@example.org",
        ] {
            assert_eq!(
                canonical(typed).as_deref(),
                Some("ann@example.org"),
                "{typed:?}"
            );
        }
        assert_eq!(
            canonical("jörg@müller.example"),
            canonical("jo\u{308}rg@xn--mller-kva.example")
        );
    }

    #[test]
    fn a_masked_address_shows_its_first_letter_and_domain() {
        for (address, masked) in [
            ("ann@example.org", "a…@example.org"),
            ("é@example.org", "é…@example.org"),
            ("a@b@example.org", "a…@example.org"),
        ] {
            assert_eq!(MaskedEmail::of(address).as_str(), masked);
        }
    }

    #[test]
    fn the_case_of_the_local_part_is_kept_for_sending() {
        assert_eq!(
            EmailAddress::parse("Ann@Example.org").unwrap().as_str(),
            "Ann@example.org"
        );
    }

    #[test]
    fn lookalike_letters_stay_distinct() {
        let mike = canonical("mike@example.org");
        for typed in [
            "mıke@example.org",
            "m\u{130}ke@example.org",
            "mi\u{3ba}e@example.org",
        ] {
            assert_ne!(canonical(typed), mike, "{typed}");
        }
        assert_ne!(canonical("ann@gıthub.com"), canonical("ann@github.com"));
    }

    #[test]
    fn letters_that_normalize_to_ascii_are_rejected() {
        let all = ('\u{80}'..=char::MAX).filter(|letter| {
            std::iter::once(*letter)
                .nfc()
                .all(|letter| letter.is_ascii())
        });
        let mut count = 0;
        for letter in all {
            let typed = format!("{letter}ate@example.org");
            assert_eq!(
                EmailAddress::parse(&typed),
                Err(EmailProblem::Invalid),
                "{letter:?}"
            );
            count += 1;
        }
        assert_eq!(count, 3);
        // In a domain it is the letter itself (UTS #46), and there is only one such domain.
        assert_eq!(
            canonical("ann@\u{212a}ate.example"),
            canonical("ann@kate.example")
        );
    }

    #[test]
    fn invalid_addresses_are_rejected() {
        for typed in [
            "ann",
            "ann@",
            "@example.org",
            "ann@example",
            "a b@example.org",
            "ann@exa mple.org",
            "ann@example.org,eve@example.org",
            "ann@example.org;eve@example.org",
            "ann@example.org eve@example.org",
            "ann@eve@example.org",
            "\"a b\"@example.org",
            "=?utf-8?q?eve=40evil.example=3e?=@example.org",
            "ann@[127.0.0.1]",
            "ann@example.org.",
            "ann\r\nBcc: eve@example.org",
            "ann\0@example.org",
            "a\u{200b}nn@example.org",
            "a\u{202e}nn@example.org",
            "<ann@example.org>",
            "ann.@example.org",
            ".ann@example.org",
            "a..nn@example.org",
            "ann@-example.org",
            "ann@exam_ple.org",
        ] {
            assert_eq!(
                EmailAddress::parse(typed),
                Err(EmailProblem::Invalid),
                "{typed:?}"
            );
        }
        let long = format!("{}@example.org", "a".repeat(65));
        assert_eq!(EmailAddress::parse(&long), Err(EmailProblem::Invalid));
        assert_eq!(EmailAddress::parse("  "), Err(EmailProblem::Missing));
    }
}
