//! What a page can tell of a new password while it is typed, without sending it anywhere. The server judges it
//! (`server::model::password`) with lists that no page can carry. So this is content with less than the server is:
//! it may stay silent about a good password, but is hardly ever pleased with one that the server refuses.
//!
//! Texts are in lowercase here. Plain loops, since each kind of iterator is code that every page has to load.

/// What guessers try first, also with digits and signs in the place of letters.
const COMMON: &str = "password passwort passwd pass secret geheim welcome willkommen hello hallo letmein login \
    admin administrator master user test love iloveyou monkey dragon shadow sunshine princess football baseball \
    soccer superman batman pokemon starwars computer internet summer winter spring autumn charlie michael \
    jordan jennifer thomas google flower cheese pepper freedom whatever trustno mustang killer \
    friend family happy changeme default";

/// Neighbours on a keyboard or in an alphabet are typed without thinking of anything.
const ROWS: &str = "abcdefghijklmnopqrstuvwxyz 01234567890 qwertyuiop qwertzuiop asdfghjkl yxcvbnm";

/// This many different letters make several words hard to guess, and one word alone.
const DIFFERENT_LETTERS: usize = 8;
const DIFFERENT_LETTERS_OF_ONE_WORD: usize = 12;
/// Shorter ones are no words, and are found everywhere.
const WORD: usize = 3;

/// A password in which words can be looked for.
pub struct Typed {
    letters: Vec<char>,
    /// Whether a letter belongs to none of the words that were looked for.
    is_left: Vec<bool>,
}

impl Typed {
    pub fn new(text: &str) -> Self {
        let letters = letters_of(text);
        let is_left = vec![true; letters.len()];
        Self { letters, is_left }
    }

    /// In code points, as the server counts.
    pub fn length(&self) -> usize {
        self.letters.len()
    }

    /// Whether it is more than common words and rows of keys.
    pub fn is_uncommon(mut self) -> bool {
        self.leave_out(COMMON);
        self.is_rich()
    }

    /// Whether it is more than the words of its owner.
    pub fn is_more_than(mut self, own: &str) -> bool {
        self.leave_out(own);
        let has_none = !self.is_left.contains(&false) && self.length() >= DIFFERENT_LETTERS;
        has_none || self.is_rich()
    }

    /// Marks these words, forwards and backwards.
    fn leave_out(&mut self, words: &str) {
        let words = letters_of(words);
        let mut start = 0;
        for end in 0..=words.len() {
            if end < words.len() && is_letter(words[end]) {
                continue;
            }
            if end - start >= WORD {
                self.leave_out_word(&words[start..end]);
            }
            start = end + 1;
        }
    }

    fn leave_out_word(&mut self, word: &[char]) {
        let length = word.len();
        let last = self.letters.len().saturating_sub(length);
        for start in 0..=last {
            let (mut is_word, mut is_reversed) = (true, true);
            for place in 0..length {
                let Some(letter) = self.letters.get(start + place) else {
                    return;
                };
                is_word &= meant(*letter) == meant(word[place]);
                is_reversed &= meant(*letter) == meant(word[length - 1 - place]);
            }
            if is_word || is_reversed {
                for place in 0..length {
                    self.is_left[start + place] = false;
                }
            }
        }
    }

    /// Whether enough letters are left that are not each other's neighbours.
    fn is_rich(&self) -> bool {
        let rows = letters_of(ROWS);
        let mut different = Vec::new();
        let (mut words, mut length) = (0, 0);
        let mut before = ' ';
        for place in 0..self.letters.len() {
            let letter = self.letters[place];
            if is_letter(letter) && self.is_left[place] {
                length += 1;
                words += usize::from(length == WORD);
                let meant = meant(letter);
                if !are_neighbours(&rows, before, letter) && !different.contains(&meant) {
                    different.push(meant);
                }
            } else {
                length = 0;
            }
            before = letter;
        }
        different.len() >= DIFFERENT_LETTERS_OF_ONE_WORD
            || (different.len() >= DIFFERENT_LETTERS && words > 1)
    }
}

fn letters_of(text: &str) -> Vec<char> {
    let mut letters = Vec::new();
    for letter in text.chars() {
        letters.push(letter);
    }
    letters
}

fn is_letter(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || !letter.is_ascii()
}

fn are_neighbours(rows: &[char], one: char, other: char) -> bool {
    let mut are = one == other;
    for place in 1..rows.len() {
        let (before, after) = (rows[place - 1], rows[place]);
        are |= (before == one && after == other) || (before == other && after == one);
    }
    are
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
