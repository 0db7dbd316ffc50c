//! Links, tokens, codes and numbers as people copy them: with what stood around them in the mail or in a
//! chat, with line breaks that mail programs put in, and with characters that nobody sees.

use super::invisible::is_invisible;
use unicode_normalization::UnicodeNormalization;

/// More than this is no slip of a mouse.
const LONGEST: usize = 2048;

/// A text as it is seen: without what is invisible, and with full-width letters as the letters that they
/// are. None if it is too long to be looked through.
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

/// What a text may say when it holds one thing alone: all of it, or what comes after its label, without
/// the brackets, quotes and full stops around it.
pub fn unwrapped(legible: &str) -> impl Iterator<Item = &str> {
    let label_end = legible.rfind([':', '=', '#']);
    let parts = [Some(legible), label_end.map(|end| &legible[end..])];
    let parts = parts.into_iter().flatten();
    parts.map(|part| part.trim_matches(|letter: char| !letter.is_alphanumeric()))
}

/// What people put between groups of letters: white space, and the hyphens and dashes of their keyboards.
pub fn is_between(letter: char) -> bool {
    letter.is_whitespace() || is_dash(letter)
}

pub fn is_dash(letter: char) -> bool {
    matches!(
        letter,
        '-' | '_' | '\u{2010}'..='\u{2015}' | '\u{2043}' | '\u{2212}' | '\u{30fc}'
    )
}

/// The parts of a text that hold nothing but such letters, each with what stands between it and the next.
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

/// The one thing that was found, if all that were found are the same.
pub fn only<T: PartialEq>(found: Vec<T>) -> Option<T> {
    let mut found = found.into_iter();
    let first = found.next()?;
    found.all(|other| other == first).then_some(first)
}
