//! What a page can tell of a new password while it is typed, without sending it anywhere. The server judges it
//! (`server::model::password`) with lists that no page can carry. So this is content with less than the server is:
//! it may stay silent about a good password, but is hardly ever pleased with one that the server refuses.
//!
//! Texts are in lowercase here.

/// What guessers try first, also with digits and signs in the place of letters.
pub const COMMON: &str = "password passwort passwd pass secret geheim welcome willkommen hello hallo letmein login \
    admin administrator master user test love iloveyou monkey dragon shadow sunshine princess football baseball \
    hockey soccer superman batman pokemon starwars computer internet summer winter spring autumn charlie michael \
    jordan jennifer ashley daniel thomas google flower cheese pepper ginger freedom whatever trustno mustang \
    killer ranger access buster lovely friend family happy changeme default qwerty azerty qwertz asdf zxcv";

/// Neighbours on a keyboard or in an alphabet are typed without thinking of anything.
const ROWS: [&str; 6] = [
    "abcdefghijklmnopqrstuvwxyz",
    "01234567890",
    "qwertyuiop",
    "qwertzuiop",
    "asdfghjkl",
    "yxcvbnm",
];

/// This many different letters make several words hard to guess, and one word alone.
const DIFFERENT_LETTERS: usize = 8;
const DIFFERENT_LETTERS_OF_ONE_WORD: usize = 12;
/// Shorter pieces are no words.
const WORD: usize = 3;
/// Shorter words are found everywhere.
const OWN_WORD: usize = 3;

/// Whether a password is more than the words of its owner.
pub fn is_more_than(own: &str, typed: &str) -> bool {
    let letters: Vec<char> = typed.chars().collect();
    let is_left = without(own, &letters);
    let has_none = !is_left.contains(&false) && letters.len() >= DIFFERENT_LETTERS;
    has_none || is_rich(&letters, &is_left)
}

/// Whether a password is more than common words and rows of keys.
pub fn is_uncommon(typed: &str) -> bool {
    let letters: Vec<char> = typed.chars().collect();
    is_rich(&letters, &without(COMMON, &letters))
}

/// Which letters belong to none of these words, forwards or backwards.
fn without(words: &str, letters: &[char]) -> Vec<bool> {
    let read: Vec<char> = letters.iter().copied().map(meant).collect();
    let mut is_left = vec![true; letters.len()];
    for word in words.split(|letter: char| letter.is_ascii() && !letter.is_ascii_alphanumeric()) {
        let mut word: Vec<char> = word.chars().map(meant).collect();
        if word.len() < OWN_WORD {
            continue;
        }
        for _ in 0..2 {
            for start in 0..read.len() {
                if read[start..].starts_with(&word) {
                    is_left[start..start + word.len()].fill(false);
                }
            }
            word.reverse();
        }
    }
    is_left
}

/// Whether enough letters are left that are not each other's neighbours.
fn is_rich(letters: &[char], is_left: &[bool]) -> bool {
    let mut different = Vec::new();
    let (mut words, mut length) = (0, 0);
    for (place, letter) in letters.iter().enumerate() {
        let is_letter = letter.is_ascii_alphanumeric() || !letter.is_ascii();
        if !is_letter || !is_left[place] {
            length = 0;
            continue;
        }
        length += 1;
        words += usize::from(length == WORD);
        let is_neighbour = place > 0 && are_neighbours(letters[place - 1], *letter);
        let letter = meant(*letter);
        if !is_neighbour && !different.contains(&letter) {
            different.push(letter);
        }
    }
    different.len() >= DIFFERENT_LETTERS_OF_ONE_WORD
        || (different.len() >= DIFFERENT_LETTERS && words > 1)
}

fn are_neighbours(one: char, other: char) -> bool {
    ROWS.iter().any(|row| {
        let places = row.find(one).zip(row.find(other));
        places.is_some_and(|(one, other)| one.abs_diff(other) <= 1)
    })
}

/// The letter that a digit or a sign commonly replaces.
fn meant(letter: char) -> char {
    match letter {
        '4' | '@' => 'a',
        '3' => 'e',
        '1' | '!' => 'i',
        '0' => 'o',
        '5' | '$' => 's',
        '7' => 't',
        other => other,
    }
}
