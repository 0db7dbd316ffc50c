//! Links, tokens, codes and numbers as people copy them: with surrounding text from a mail or a chat, with
//! line breaks inserted by mail programs, and with invisible characters.

use super::invisible::is_invisible;
use unicode_normalization::UnicodeNormalization;

/// More than this is not an accident.
const LONGEST: usize = 2048;

/// The visible text: without invisible characters, and with full-width letters as plain ones. None if it is
/// too long.
pub fn legible(text: &str) -> Option<String> {
    if text.len() > LONGEST {
        return None;
    }
    Some(
        text.nfkc()
            .filter(|letter| !is_invisible(*letter))
            .collect(),
    )
}

/// Readings of a text that holds a single item: all of it, or what follows its label, without surrounding
/// brackets, quotes and full stops.
pub fn unwrapped(legible: &str) -> impl Iterator<Item = &str> {
    let label_end = legible.rfind([':', '=', '#']);
    let parts = [Some(legible), label_end.map(|end| &legible[end..])];
    let parts = parts.into_iter().flatten();
    parts.map(|part| part.trim_matches(|letter: char| !letter.is_alphanumeric()))
}

/// Separators between groups of letters: white space, hyphens and dashes.
pub fn is_between(letter: char) -> bool {
    letter.is_whitespace() || is_dash(letter)
}

pub fn is_dash(letter: char) -> bool {
    matches!(
        letter,
        '-' | '_' | '\u{2010}'..='\u{2015}' | '\u{2043}' | '\u{2212}' | '\u{30fc}'
    )
}

/// The runs of such letters in a text, each with what separates it from the next.
pub fn runs(text: &str, is_letter: impl Fn(char) -> bool) -> Vec<(&str, &str)> {
    let mut runs = Vec::new();
    let mut rest = text.trim_start_matches(|letter| !is_letter(letter));
    while !rest.is_empty() {
        let end = rest.find(|letter| !is_letter(letter)).unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        rest = after.trim_start_matches(|letter| !is_letter(letter));
        runs.push((run, &after[..after.len() - rest.len()]));
    }
    runs
}

/// The item found, if all findings are equal.
pub fn only<T: PartialEq>(found: Vec<T>) -> Option<T> {
    let mut found = found.into_iter();
    let first = found.next()?;
    found.all(|other| other == first).then_some(first)
}

/// The six digits of a code. They may be in groups, or have a label before them.
pub fn six_digits(typed: &str) -> Option<String> {
    let typed = legible(typed)?;
    unwrapped(&typed)
        .map(|part| {
            let digits = part.chars().filter(|letter| !is_between(*letter));
            digits.collect::<String>()
        })
        .find(|digits| digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_digit()))
}
