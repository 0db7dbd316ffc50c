//! The search terms of a user: the words of their name and address, folded so that case, accents and variants
//! of a letter don't matter.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// The longest stored term, in characters. Longer words are found by their prefix.
pub const LONGEST_TERM: usize = 60;
/// Words of a query that are used: nobody's name needs more.
const MOST_WORDS: usize = 6;

/// The terms whose prefixes find a user, sorted and without duplicates: the whole address, the words of its
/// local part, its domain and parent domains, the whole name, its words, and the parts of hyphenated words. A
/// term that is a prefix of another is left out, since a search for it finds the other.
pub fn terms(email: &str, name: &str) -> Vec<String> {
    let (email, name) = (fold(email), fold(name));
    let mut terms = vec![email.clone(), name.clone()];
    if let Some((local, mut domain)) = email.rsplit_once('@') {
        terms.extend(parts(local));
        while let Some((_, above)) = domain.split_once('.') {
            terms.push(domain.to_owned());
            domain = above;
        }
    }
    for word in name.split(' ') {
        terms.push(word.to_owned());
        terms.extend(parts(word));
    }
    let mut terms: Vec<String> = terms.iter().map(|term| cut(term)).collect();
    terms.sort_unstable();
    terms.retain(|term| !term.is_empty());
    without_beginnings(&terms)
}

/// Leaves out prefixes of other terms, which come right before them.
fn without_beginnings(sorted: &[String]) -> Vec<String> {
    let next = sorted.iter().skip(1).map(Some).chain([None]);
    sorted
        .iter()
        .zip(next)
        .filter(|(term, next)| !next.is_some_and(|next| next.starts_with(term.as_str())))
        .map(|(term, _)| term.clone())
        .collect()
}

/// The folded words of a query: each must be a prefix of one of a user's terms.
pub fn words(question: &str) -> Vec<String> {
    let question = fold(question);
    let words = question.split(' ').map(|word| word.trim_start_matches('@'));
    let words = words.filter(|word| !word.is_empty());
    words.take(MOST_WORDS).map(cut).collect()
}

/// One canonical spelling: compatible letters are unified (NFKC), lowercase, without marks; invisible
/// characters are removed, and white space is one space.
fn fold(text: &str) -> String {
    let seen = text.chars().filter(|letter| !is_invisible(*letter));
    let bare = seen.nfkd().filter(|letter| !is_combining_mark(*letter));
    let small = bare.flat_map(char::to_lowercase);
    // Some lowercase letters have a mark of their own.
    let small: String = small
        .nfkd()
        .filter(|letter| !is_combining_mark(*letter))
        .nfc()
        .collect();
    small.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Controls, zero-width and bidirectional marks.
fn is_invisible(letter: char) -> bool {
    (letter.is_control() && !letter.is_whitespace())
        || matches!(
            letter,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
        )
}

fn parts(word: &str) -> impl Iterator<Item = String> {
    word.split(|letter: char| !letter.is_alphanumeric())
        .map(str::to_owned)
}

fn cut(term: &str) -> String {
    term.chars().take(LONGEST_TERM).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn users_are_found_by_name_and_address() {
        assert_eq!(
            terms("ann.smith@mail.example.org", "Ann Smith"),
            [
                "ann smith",
                "ann.smith@mail.example.org",
                "example.org",
                "mail.example.org",
                "smith"
            ]
        );
        assert_eq!(
            terms("jl@x.org", "Jean-Luc O'Brien"),
            [
                "brien",
                "jean-luc o'brien",
                "jl@x.org",
                "luc",
                "o'brien",
                "x.org"
            ]
        );
    }

    #[test]
    fn spellings_of_one_word_are_one() {
        for name in [
            "Ärger",
            "A\u{308}rger",
            "ARGER",
            "\u{202e}ärger\u{200b}",
            "ａｒｇｅｒ",
        ] {
            assert!(
                terms("x@y.org", name).contains(&"arger".to_owned()),
                "{name:?}"
            );
            assert_eq!(words(name), ["arger"], "{name:?}");
        }
        assert_eq!(words("İ"), ["i"]);
    }

    #[test]
    fn a_query_is_a_few_words_without_syntax() {
        assert_eq!(
            words("  Ann\u{a0}%_  @Example.org "),
            ["ann", "%_", "example.org"]
        );
        assert!(words(" \u{200b}@ ").is_empty());
        assert_eq!(words(&"a ".repeat(1000)).len(), MOST_WORDS);
        assert_eq!(words(&"ö".repeat(1000))[0].chars().count(), LONGEST_TERM);
    }

    #[test]
    fn every_user_is_found_by_each_of_their_words() {
        let terms = terms("Ann.Smith@Example.ORG", "Åsa  Smith-Jones");
        for question in [
            "a",
            "asa s",
            "smith",
            "jones",
            "SMITH-j",
            "ann.smith@exa",
            "@example.org",
            "example",
            "åsa smith-jones",
        ] {
            for word in words(question) {
                assert!(terms.iter().any(|term| term.starts_with(&word)), "{word}");
            }
        }
    }
}
