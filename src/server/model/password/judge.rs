//! Estimates how soon a stranger would guess a password.

use super::{
    Owner,
    folding::{Reading, is_letter_of_its_own, letter_meant, visible},
    own_words::OwnWords,
};
use std::collections::HashSet;

/// A million guesses is about a long list of common passwords.
const COMMON_GUESSES_LOG10: f64 = 6.0;
/// The estimate's work grows at least with the square of the length. If the first part of a password is among
/// the first guesses, the rest does not improve it.
pub const JUDGED: usize = 48;
/// How much is searched for the owner's words, which is cheap: the rest is then estimated.
const SEARCHED: usize = 512;
/// The estimate tries all ways to read digits and signs as letters, of which some texts have thousands. Above
/// this limit, each is read in one way.
pub const SPELLINGS: usize = 32;
/// The minimum number of different characters, in its own script and in letters.
const FEWEST_CHARACTERS: usize = 3;
const FEWEST_LETTERS: usize = 5;

pub fn is_hard_to_guess(password: &str, owner: &Owner) -> bool {
    let characters: HashSet<char> = visible(password)
        .filter(|letter| is_letter_of_its_own(*letter))
        .collect();
    if characters.len() < FEWEST_CHARACTERS {
        return false;
    }
    let own_words = OwnWords::of(owner);
    let mut readings = Reading::ALL.map(|reading| reading.fold(password)).to_vec();
    readings.dedup();
    readings.iter().all(|folded| {
        let letters: HashSet<char> = folded.chars().filter(|l| !l.is_whitespace()).collect();
        let searched: String = folded.chars().take(SEARCHED).collect();
        letters.len() >= FEWEST_LETTERS
            && is_uncommon(&searched)
            && own_words
                .remainder_of(&searched)
                .is_none_or(|left| is_uncommon(&left))
    })
}

fn is_uncommon(folded: &str) -> bool {
    estimated(folded).iter().all(|judged| {
        // The estimate is a library's code on a stranger's text. If it panics, the password is rejected, and
        // the thread lives on. The text is all ASCII, so no panic quotes a part of it.
        let estimate = std::panic::catch_unwind(|| zxcvbn::zxcvbn(judged, &[]).guesses_log10());
        estimate.is_ok_and(|guesses| guesses >= COMMON_GUESSES_LOG10)
    })
}

/// The inputs of the estimate, bounded to a few milliseconds of work. Spaces are left out: each would count
/// as much as a word. A text with too many spellings is read as letters alone, and once more for its digits,
/// whose order may be a pattern.
pub fn estimated(folded: &str) -> Vec<String> {
    let letters = folded.chars().filter(|letter| !letter.is_whitespace());
    let judged: String = letters.take(JUDGED).collect();
    if spellings(&judged) <= SPELLINGS {
        return vec![judged];
    }
    let is_plain = |letter: char| letter.is_ascii_digit() || letter_meant(letter) == letter;
    vec![
        judged.chars().map(letter_meant).collect(),
        judged
            .chars()
            .map(|letter| if is_plain(letter) { letter } else { '-' })
            .collect(),
    ]
}

/// An upper bound on the ways in which the estimate reads digits and signs as letters: for each letter its
/// signs that occur, counting those twice that may mean another letter, too.
pub fn spellings(text: &str) -> usize {
    const SIGNS: [(&str, &str); 12] = [
        ("4@", ""),
        ("8", ""),
        ("({[<", ""),
        ("3", ""),
        ("69", ""),
        ("1!|", "1|"),
        ("1|7", "1|7"),
        ("0", ""),
        ("$5", ""),
        ("+7", "7"),
        ("%", ""),
        ("2", ""),
    ];
    let there = |signs: &str| signs.chars().filter(|sign| text.contains(*sign)).count();
    SIGNS
        .iter()
        .map(|(signs, shared)| there(signs) + there(shared))
        .filter(|ways| *ways > 0)
        .product()
}
