//! Tokens: 32 bytes have one spelling, so that one token can't be written as two.

use password_recover::server::model::SecretToken;
use unicode_normalization::UnicodeNormalization;

const ALPHABET: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

pub fn holds(text: &str) {
    if let Some(token) = SecretToken::pasted(text) {
        // Only an exact substring is taken for a token.
        let mut rest = text.nfkc();
        let stands_there = |letter| rest.any(|typed| typed == letter);
        assert!(token.expose().chars().all(stands_there), "{text:?}");
    }
    let Some(token) = SecretToken::parse(text) else {
        return;
    };
    assert_eq!(token.expose(), text);
    assert_eq!(text.len(), 43);
    assert!(text.chars().all(|letter| ALPHABET.contains(letter)));

    // 43 letters hold 258 bits, two more than the bytes need, which must be zero: only 16 of the 64 possible
    // last letters are valid.
    let read = ALPHABET
        .chars()
        .filter(|last| SecretToken::parse(&format!("{}{last}", &text[..42])).is_some());
    assert_eq!(read.count(), 16);
}
