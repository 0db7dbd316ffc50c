//! The words of an owner's name and address, and the rest of a password without them.

use super::{
    Owner,
    folding::{Reading, letter_meant},
};
use std::collections::HashSet;

/// Everybody sees it on the page.
pub const OF_THE_SITE: &str = "password recover";
/// Single letters are ignored: an initial would be found in every password.
const SHORTEST: usize = 2;
/// Transcriptions of ä, ö, ü and the like, and the letters without their dots.
const UMLAUTS: [(&str, &str); 3] = [("ae", "a"), ("oe", "o"), ("ue", "u")];

pub struct OwnWords(Vec<Vec<char>>);

impl OwnWords {
    pub fn of(owner: &Owner) -> Self {
        let mut words = HashSet::new();
        for text in [owner.email.as_str(), &owner.name, OF_THE_SITE] {
            // The other transcription of an umlaut, which no table has.
            let spelt_out = spell_umlauts_out(text);
            for reading in Reading::ALL {
                words.extend(reading.words(text));
                words.extend(reading.words(&spelt_out));
            }
        }
        let plain: Vec<String> = words.iter().map(|word| without_umlauts(word)).collect();
        words.extend(plain);
        let words: HashSet<Vec<char>> = words
            .iter()
            .map(|word| word.chars().map(alike).collect::<Vec<char>>())
            .filter(|word| word.len() >= SHORTEST)
            .flat_map(|word| [word.iter().rev().copied().collect(), word])
            .collect();
        Self(words.into_iter().collect())
    }

    /// The rest of a folded text without these words, forwards or backwards, with or without other characters
    /// between their letters; none if it contains none of them. As much as possible is removed.
    pub fn remainder_of(&self, folded: &str) -> Option<String> {
        let text: Vec<char> = folded.chars().collect();
        let letters: Vec<(usize, char)> = text
            .iter()
            .map(|letter| alike(*letter))
            .enumerate()
            .filter(|(_, letter)| letter.is_ascii_alphanumeric())
            .collect();
        let covered = self.covered(
            &letters
                .iter()
                .map(|(_, letter)| *letter)
                .collect::<Vec<_>>(),
        );
        if !covered.contains(&true) {
            return None;
        }
        let mut is_left = vec![true; text.len()];
        for ((place, _), is_covered) in letters.iter().zip(covered) {
            is_left[*place] = !is_covered;
        }
        let left = text.iter().zip(is_left).filter(|(_, is_left)| *is_left);
        Some(left.map(|(letter, _)| *letter).collect())
    }

    /// Which letters belong to a word, in the choice of words that covers most of them.
    fn covered(&self, letters: &[char]) -> Vec<bool> {
        // For each position, how much can be covered from there on, and the length of a word there.
        let mut best = vec![(0, 0); letters.len() + 1];
        for start in (0..letters.len()).rev() {
            let rest = &letters[start..];
            best[start] = (best[start + 1].0, 0);
            for word in self.0.iter().filter(|word| rest.starts_with(word)) {
                let sum = word.len() + best[start + word.len()].0;
                if sum > best[start].0 {
                    best[start] = (sum, word.len());
                }
            }
        }
        let mut covered = vec![false; letters.len()];
        let mut place = 0;
        while place < letters.len() {
            let length = best[place].1;
            covered[place..place + length].fill(true);
            place += length.max(1);
        }
        covered
    }
}

fn spell_umlauts_out(text: &str) -> String {
    let mut spelt = String::with_capacity(text.len());
    for letter in super::folding::visible(text) {
        match letter {
            'ä' | 'æ' => spelt.push_str("ae"),
            'ö' | 'ø' | 'œ' => spelt.push_str("oe"),
            'ü' => spelt.push_str("ue"),
            'å' => spelt.push_str("aa"),
            other => spelt.push(other),
        }
    }
    spelt
}

fn without_umlauts(word: &str) -> String {
    let all = UMLAUTS.iter();
    all.fold(word.to_owned(), |word, (pair, plain)| {
        word.replace(pair, plain)
    })
}

/// One letter for all that commonly replace each other: `i` for `j` and `y` where names are transcribed, and
/// letters for digits.
fn alike(letter: char) -> char {
    match letter_meant(letter) {
        'l' | 'j' | 'y' => 'i',
        other => other,
    }
}
