//! Recovery codes and case numbers: the parsed value is what was typed, in canonical form.

use password_recover::server::model::{CaseNumber, RecoveryCode};
use unicode_normalization::UnicodeNormalization;

pub fn holds(typed: &str) {
    let code = |typed: &str| RecoveryCode::parse(typed).map(|code| code.expose().to_owned());
    let number = |typed: &str| CaseNumber::parse(typed).map(|number| number.to_string());
    is_what_was_typed(typed, code, "3479ACDEFHJKMNPQRTWXY");
    is_what_was_typed(typed, number, "23456789ABCDEFGHJKLMNPQRSTUVWXYZ");
}

fn is_what_was_typed(typed: &str, parse: impl Fn(&str) -> Option<String>, alphabet: &str) {
    let Some(read) = parse(typed) else {
        return;
    };
    let (first, second) = read.split_once('-').expect("two groups");
    assert_eq!((first.len(), second.len()), (4, 4), "{read}");
    let letters = format!("{first}{second}");
    assert!(letters.chars().all(|letter| alphabet.contains(letter)));

    // Its letters were typed, in this order, possibly full-width.
    let typed: String = typed.nfkc().collect::<String>().to_ascii_uppercase();
    let mut rest = typed.chars();
    for letter in letters.chars() {
        assert!(rest.any(|typed| typed == letter), "{letter} of {read}");
    }
    for spelling in [&read, &letters, &read.to_lowercase()] {
        assert_eq!(parse(spelling).as_ref(), Some(&read));
    }
}
