//! What a directory server says to a new password, and to a log-in with it.

use super::connection::name_of;
use crate::server::directories::store::Refusal;
use ldap3::{
    LdapResult,
    asn1::{PL, parse_tag},
    controls::RawControl,
};

/// The control of password policies (draft-behera-ldap-password-policy-10 §6).
const CONTROL: &str = "1.3.6.1.4.1.42.2.27.8.5.1";
/// Active Directory's code for a password that its policy refuses (ERROR_PASSWORD_RESTRICTION).
const PASSWORD_RESTRICTION: &str = "0000052D";

/// Asks the server to say what exactly it has against a password.
pub fn control() -> RawControl {
    RawControl {
        ctype: CONTROL.to_owned(),
        crit: false,
        val: None,
    }
}

/// Asks Active Directory to look at the password history as well, which it does by itself only for a password
/// that its owner changes (MS-ADTS §3.1.1.3.4.1.27).
pub fn windows_control() -> RawControl {
    RawControl {
        ctype: WINDOWS_CONTROL.to_owned(),
        crit: false,
        // A sequence of one number, which is 1.
        val: Some(vec![0x30, 3, 2, 1, 1]),
    }
}

pub const WINDOWS_CONTROL: &str = "1.2.840.113556.1.4.2239";

/// What became of a question to set a password.
#[derive(Debug, PartialEq, Eq)]
pub enum Answer {
    Stored,
    Refused(Refusal),
    /// The account is not there any more.
    NoAccount,
    /// It was not stored, and not because of the password: what the server calls it.
    NotStored(String),
    /// The server does not know itself.
    Unclear,
}

/// Reads the answer to a new password.
pub fn answer(result: &LdapResult) -> Answer {
    let not_stored = || Answer::NotStored(name_of(result));
    match result.rc {
        0 => Answer::Stored,
        32 => Answer::NoAccount,
        // Nobody may change it, or only with the old one: nothing that another password would help.
        19 | 53 if matches!(error_in_control(result), Some(3 | 4)) => not_stored(),
        19 => Answer::Refused(refusal(result).unwrap_or(Refusal::TooWeak)),
        53 if result.text.starts_with(PASSWORD_RESTRICTION) => {
            Answer::Refused(refusal(result).unwrap_or(Refusal::TooWeak))
        }
        // OpenLDAP says so to some passwords, with the reason in the control alone.
        53 => refusal(result).map_or_else(not_stored, Answer::Refused),
        1 | 3 | 80 => Answer::Unclear,
        _ => not_stored(),
    }
}

/// Whether the log-in proves that a password is the account's: also where it may not be used here or now.
pub fn proves_password(bound: &LdapResult) -> bool {
    match bound.rc {
        0 => true,
        49 => {
            // Expired, or to be changed at the next log-in: said only to those who know the password.
            matches!(error_in_control(bound), Some(0 | 2)) || windows_says_it_is_right(&bound.text)
        }
        _ => false,
    }
}

/// What Active Directory says of an account only after its password was right: not at this hour (530), not on
/// this machine (531), the password has expired (532), disabled (533), expired (701), to be changed (773).
fn windows_says_it_is_right(text: &str) -> bool {
    let Some((_, rest)) = text.split_once(" data ") else {
        return false;
    };
    let code = rest.split(',').next().unwrap_or_default().trim();
    ["530", "531", "532", "533", "701", "773"].contains(&code)
}

/// Whether the words name a reason, or the server left it at no.
pub fn names_reason(result: &LdapResult) -> bool {
    refusal(result).is_some()
}

fn refusal(result: &LdapResult) -> Option<Refusal> {
    match error_in_control(result) {
        Some(5) => Some(Refusal::TooWeak),
        Some(6) => Some(Refusal::TooShort),
        Some(7) => Some(Refusal::TooYoung),
        Some(8) => Some(Refusal::InHistory),
        Some(9) => Some(Refusal::TooLong),
        // Not about this password.
        Some(_) => None,
        None => by_words(&result.text),
    }
}

/// By the words of 389 Directory Server, FreeIPA, OpenLDAP and Samba.
fn by_words(text: &str) -> Option<Refusal> {
    let text = text.to_ascii_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| text.contains(word));
    if has(&[
        "history",
        "already used",
        "already been used",
        "reuse",
        "re-use",
    ]) {
        Some(Refusal::InHistory)
    } else if has(&["too young", "too soon", "minimum age"]) {
        Some(Refusal::TooYoung)
    } else if has(&["too short", "characters long"]) {
        Some(Refusal::TooShort)
    } else if has(&["too long"]) {
        Some(Refusal::TooLong)
    } else if has(&[
        "complexity",
        "too simple",
        "syntax",
        "quality",
        "palindrome",
        "dictionary",
    ]) {
        Some(Refusal::TooWeak)
    } else {
        None
    }
}

/// The error in the control of an answer: `SEQUENCE { warning [0] OPTIONAL, error [1] ENUMERATED OPTIONAL }`.
fn error_in_control(result: &LdapResult) -> Option<u8> {
    let control = result
        .ctrls
        .iter()
        .find(|control| control.1.ctype == CONTROL)?;
    let (_, sequence) = parse_tag(control.1.val.as_ref()?).ok()?;
    let PL::C(parts) = sequence.payload else {
        return None;
    };
    let error = parts.into_iter().find(|part| part.id == 1)?;
    match error.payload {
        PL::P(value) => value.last().copied(),
        PL::C(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ldap3::controls::Control;

    fn result(rc: u32, text: &str, control: Option<&[u8]>) -> LdapResult {
        let control = control.map(|value| {
            Control(
                None,
                RawControl {
                    ctype: CONTROL.to_owned(),
                    crit: false,
                    val: Some(value.to_vec()),
                },
            )
        });
        LdapResult {
            rc,
            matched: String::new(),
            text: text.to_owned(),
            refs: Vec::new(),
            ctrls: control.into_iter().collect(),
        }
    }

    #[test]
    fn a_policy_says_what_it_has_against_a_password() {
        for (code, expected) in [
            (5, Refusal::TooWeak),
            (6, Refusal::TooShort),
            (7, Refusal::TooYoung),
            (8, Refusal::InHistory),
        ] {
            let said = result(19, "no", Some(&[0x30, 3, 0x81, 1, code]));
            assert_eq!(answer(&said), Answer::Refused(expected));
            // A warning before it: seconds until the password expires.
            let said = [0x30, 8, 0xa0, 3, 0x80, 1, 9, 0x81, 1, code];
            let said = result(19, "no", Some(&said));
            assert_eq!(answer(&said), Answer::Refused(expected));
        }
        let must_supply_old = result(53, "", Some(&[0x30, 3, 0x81, 1, 4]));
        assert!(matches!(answer(&must_supply_old), Answer::NotStored(_)));
        let not_allowed = result(19, "", Some(&[0x30, 3, 0x81, 1, 3]));
        assert!(matches!(answer(&not_allowed), Answer::NotStored(_)));
        for nonsense in [&[][..], &[0x30], &[0x30, 3, 0x81], &[4, 1, 1]] {
            let said = result(19, "too short", Some(nonsense));
            assert_eq!(answer(&said), Answer::Refused(Refusal::TooShort));
        }
    }

    #[test]
    fn servers_without_the_control_are_understood_by_their_words() {
        let samba = "0000052D: Constraint violation - check_password_restrictions: ";
        for (rc, text, expected) in [
            (
                19,
                format!(
                    "{samba}the password is too short. It should be equal or longer than 7 characters!"
                ),
                Refusal::TooShort,
            ),
            (
                19,
                format!("{samba}the password was already used (in history)!"),
                Refusal::InHistory,
            ),
            (
                19,
                format!("{samba}password is too young to change!"),
                Refusal::TooYoung,
            ),
            (
                19,
                format!("{samba}the password does not meet the complexity criteria!"),
                Refusal::TooWeak,
            ),
            (
                53,
                "0000052D: SvcErr: DSID-031A12D2, problem 5003 (WILL_NOT_PERFORM), data 0"
                    .to_owned(),
                Refusal::TooWeak,
            ),
            (
                19,
                "invalid password syntax: password must be at least 8 characters long".to_owned(),
                Refusal::TooShort,
            ),
            (19, "password in history".to_owned(), Refusal::InHistory),
            (
                19,
                "within password minimum age".to_owned(),
                Refusal::TooYoung,
            ),
            (19, "something else".to_owned(), Refusal::TooWeak),
        ] {
            assert_eq!(
                answer(&result(rc, &text, None)),
                Answer::Refused(expected),
                "{text}"
            );
        }
    }

    #[test]
    fn what_is_not_about_the_password_is_no_refusal() {
        for rc in [2, 8, 10, 13, 50, 51, 52, 53] {
            let answer = answer(&result(rc, "", None));
            assert!(matches!(answer, Answer::NotStored(_)), "{rc}");
        }
        assert_eq!(answer(&result(32, "", None)), Answer::NoAccount);
        for rc in [1, 3, 80] {
            assert_eq!(answer(&result(rc, "", None)), Answer::Unclear, "{rc}");
        }
    }

    #[test]
    fn a_right_password_is_told_from_a_wrong_one() {
        let windows = |data| {
            format!(
                "80090308: LdapErr: DSID-0C0903A9, comment: AcceptSecurityContext error, data {data}, v1db1"
            )
        };
        assert!(proves_password(&result(0, "", None)));
        assert!(!proves_password(&result(49, "", None)));
        assert!(!proves_password(&result(49, &windows("52e"), None)));
        assert!(!proves_password(&result(49, &windows("775"), None)));
        assert!(proves_password(&result(49, &windows("773"), None)));
        assert!(proves_password(&result(
            49,
            "",
            Some(&[0x30, 3, 0x81, 1, 0])
        )));
        // Locked: said to everybody.
        assert!(!proves_password(&result(
            49,
            "",
            Some(&[0x30, 3, 0x81, 1, 1])
        )));
        assert!(!proves_password(&result(53, "", None)));
    }
}
