//! Two groups of four letters, such as `7KQ2-M9XD`: the form of whatever people read aloud, write
//! down and type in.

use crate::server::random::Random;

/// Draws one out of `alphabet`.
pub fn random(alphabet: &[u8], random: &Random) -> String {
    let letters: [char; 8] = random.letters(alphabet);
    letters[..4]
        .iter()
        .chain(&['-'])
        .chain(&letters[4..])
        .collect()
}

/// Reads what somebody typed: in capitals or not, with the hyphen, with blanks or without. What
/// comes back has the one form, whatever came in.
pub fn parse(text: &str, alphabet: &[u8]) -> Option<String> {
    let mut read = String::with_capacity(9);
    for letter in text.chars().filter(|letter| !is_between(*letter)) {
        let letter = letter.to_ascii_uppercase();
        if read.len() == 9 || !u8::try_from(letter).is_ok_and(|byte| alphabet.contains(&byte)) {
            return None;
        }
        read.push(letter);
        if read.len() == 4 {
            read.push('-');
        }
    }
    (read.len() == 9).then_some(read)
}

/// What people put between letters: white space, and the hyphens and dashes of their keyboards.
fn is_between(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '-' | '\u{2010}'..='\u{2015}')
}
