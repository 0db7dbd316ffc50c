//! Passwords as a guesser would spell them: in lowercase ASCII. This is only used for checks, never for
//! hashes.

use crate::server::model::invisible::is_invisible;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};
use unicode_security::skeleton;

/// Where Unicode's East Asian scripts begin, whose names are written syllable by syllable.
const FIRST_SYLLABLE: char = '\u{2e80}';

/// How non-ASCII text is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// By its sound: `é` is `e`, `пароль` is `parol'`.
    Sound,
    /// By its looks: `раssword` with two Cyrillic letters is `password`.
    Looks,
}

impl Reading {
    pub const ALL: [Self; 2] = [Self::Sound, Self::Looks];

    /// The whole text in lowercase ASCII, without invisible characters.
    pub fn fold(self, text: &str) -> String {
        let mut folded = String::with_capacity(text.len());
        self.fold_into(text, |_, spelt| folded.push_str(spelt));
        folded
    }

    /// The same as words. In scripts without spaces each syllable is one, besides the whole.
    pub fn words(self, text: &str) -> Vec<String> {
        let mut syllables = String::with_capacity(text.len());
        self.fold_into(text, |letter, spelt| {
            syllables.push_str(spelt);
            if letter >= FIRST_SYLLABLE {
                syllables.push(' ');
            }
        });
        [self.fold(text), syllables]
            .iter()
            .flat_map(|spelt| spelt.split(|letter: char| !letter.is_ascii_alphanumeric()))
            .map(str::to_owned)
            .collect()
    }

    fn fold_into(self, text: &str, mut add: impl FnMut(char, &str)) {
        for letter in visible(text) {
            if letter.is_ascii() {
                add(letter, letter.encode_utf8(&mut [0; 4]));
                continue;
            }
            let looks = match self {
                Self::Sound => letter.to_string(),
                Self::Looks => skeleton(letter.encode_utf8(&mut [0; 4])).collect(),
            };
            let spelt: String = looks.chars().map(spell).collect();
            add(letter, &spelt.to_ascii_lowercase());
        }
    }
}

/// One letter in ASCII, without spaces and phonetic marks. An unknown one counts like any other of its kind.
fn spell(letter: char) -> String {
    match deunicode::deunicode_char(letter) {
        Some(spelt) if letter.is_alphabetic() => {
            spelt.chars().filter(char::is_ascii_alphanumeric).collect()
        }
        Some(spelt) => spelt.split_whitespace().collect(),
        None => format!("{:x}", u32::from(letter)),
    }
}

/// The visible characters, lowercase and in their plainest form: full-width letters are letters.
pub fn visible(text: &str) -> impl Iterator<Item = char> {
    let plain: String = text
        .nfkc()
        .filter(|letter| !is_invisible(*letter))
        .collect();
    let small: Vec<char> = plain.to_lowercase().nfc().collect();
    small.into_iter()
}

/// Whether a character counts: combining marks belong to their letters, and spaces don't count.
pub fn is_letter_of_its_own(letter: char) -> bool {
    !letter.is_whitespace() && !is_combining_mark(letter)
}

/// The letter that a digit or a sign commonly replaces, such as `a` for `4`.
pub fn letter_meant(letter: char) -> char {
    match letter {
        '4' | '@' => 'a',
        '8' => 'b',
        '(' | '{' | '[' | '<' => 'c',
        '3' => 'e',
        '6' | '9' => 'g',
        '1' | '!' | '|' => 'i',
        '0' => 'o',
        '$' | '5' => 's',
        '+' | '7' => 't',
        '%' => 'x',
        '2' => 'z',
        other => other,
    }
}
