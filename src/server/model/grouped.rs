//! Two groups of four letters, such as `7KQ2-M9XD`: the format of everything that people read aloud, write
//! down and type.

use super::pasted::{self, is_between, is_dash};
use crate::server::random::Random;

/// Draws a random one from `alphabet`.
pub fn random(alphabet: &[u8], random: &Random) -> String {
    let letters: [char; 8] = random.letters(alphabet);
    letters[..4]
        .iter()
        .chain(&['-'])
        .chain(&letters[4..])
        .collect()
}

/// Parses typed or pasted text: in any case, with hyphen, blanks or neither, alone or within a sentence. The
/// result is always in the canonical format. A text with several different ones is rejected as ambiguous.
pub fn parse(text: &str, alphabet: &[u8]) -> Option<String> {
    let text = pasted::legible(text)?.to_ascii_uppercase();
    let mut alone = pasted::unwrapped(&text).map(|part| whole(part, alphabet));
    if let Some(Some(read)) = alone.next() {
        return Some(read);
    }
    let found = found(&text, alphabet);
    if found.is_empty() {
        alone.flatten().next()
    } else {
        pasted::only(found)
    }
}

/// A text that is nothing else.
fn whole(text: &str, alphabet: &[u8]) -> Option<String> {
    let mut read = String::with_capacity(9);
    for letter in text.chars().filter(|letter| !is_between(*letter)) {
        if read.len() == 9 || !is_of(alphabet, letter) {
            return None;
        }
        read.push(letter);
        if read.len() == 4 {
            read.push('-');
        }
    }
    (read.len() == 9).then_some(read)
}

/// All that occur in a text, in the most certain form that occurs: with a hyphen, in one piece, or in two
/// with anything between them.
fn found(text: &str, alphabet: &[u8]) -> Vec<String> {
    let runs = pasted::runs(text, char::is_alphanumeric);
    let is_group = |run: &str, length| {
        run.chars().count() == length && run.chars().all(|letter| is_of(alphabet, letter))
    };
    let pairs: Vec<_> = runs
        .windows(2)
        .filter(|pair| is_group(pair[0].0, 4) && is_group(pair[1].0, 4))
        .map(|pair| (pair[0].1, format!("{}-{}", pair[0].0, pair[1].0)))
        .collect();
    let joined_by = |is_joint: &dyn Fn(&str) -> bool| -> Vec<String> {
        let joined = pairs.iter().filter(|(between, _)| is_joint(between));
        joined.map(|(_, read)| read.clone()).collect()
    };
    let is_hyphen = |between: &str| {
        let mut letters = between.chars();
        letters.next().is_some_and(is_dash) && letters.next().is_none()
    };
    let in_one_piece = runs.iter().filter(|(run, _)| is_group(run, 8));
    [
        joined_by(&is_hyphen),
        in_one_piece
            .map(|(run, _)| format!("{}-{}", &run[..4], &run[4..]))
            .collect(),
        joined_by(&|between: &str| between.chars().all(is_between)),
    ]
    .into_iter()
    .find(|found| !found.is_empty())
    .unwrap_or_default()
}

fn is_of(alphabet: &[u8], letter: char) -> bool {
    u8::try_from(letter).is_ok_and(|byte| alphabet.contains(&byte))
}
