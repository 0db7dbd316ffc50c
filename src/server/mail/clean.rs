//! Removes from foreign text what could harm a mail or a log: names of people and responses of mail servers.
//!
//! It does not escape: that depends on where the text is inserted.

/// Long enough for a name, too short for an advertisement.
const NAME_LETTERS: usize = 64;

/// The stored length of a mail server's response.
const REPLY_LETTERS: usize = 500;

/// The name for the greeting, or `None` if it should not be repeated in a mail.
///
/// Mail programs turn anything like an address into a link, whoever wrote it, so a name that looks like one
/// is left out: nobody may use our mails to lead a stranger to a site of their choice.
pub fn greeting_name(name: &str) -> Option<String> {
    let name = one_line(name, NAME_LETTERS);
    (!name.is_empty() && !looks_like_an_address(&name)).then_some(name)
}

/// A mail server's response on one line, fit for the database, a page or a log.
pub fn reply(words: &str) -> String {
    one_line(words, REPLY_LETTERS)
}

/// Text on one line without invisible characters, truncated with an ellipsis at `limit`.
pub fn one_line(text: &str, limit: usize) -> String {
    // Line breaks are control characters too, so they become spaces first.
    let mut letters = text
        .split_whitespace()
        .filter(|word| !word.chars().all(is_unseen))
        .flat_map(|word| {
            std::iter::once(' ').chain(word.chars().filter(|letter| !is_unseen(*letter)))
        })
        .skip(1)
        .peekable();
    let mut line: String = letters.by_ref().take(limit).collect();
    if letters.peek().is_some() {
        line.truncate(line.trim_end().len());
        line.push('…');
    }
    line.trim().to_owned()
}

/// Controls, bidirectional marks (UAX #9), and zero-width characters.
///
/// The joiners U+200C and U+200D stay: names in Persian and in the scripts of India need them.
fn is_unseen(letter: char) -> bool {
    letter.is_control()
        || matches!(
            letter,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}'
                | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
                | '\u{fff9}'..='\u{ffff}' | '\u{e0000}'..='\u{e0fff}'
        )
}

/// `St. John` and `J.R. Smith` are names; `example.org`, `a@b` and `x/y` are not.
fn looks_like_an_address(name: &str) -> bool {
    let has_dotted_word = name.split('.').skip(1).any(|after| {
        after
            .chars()
            .take_while(|letter| letter.is_alphanumeric())
            .count()
            > 1
    });
    has_dotted_word || name.contains(['@', '/', '\\'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_people_are_kept() {
        for name in [
            "Ann",
            "Jörg Müller",
            "J.R. Smith",
            "St. John",
            "O'Neil",
            "نیلوفر\u{200c}سا",
            "李小龍",
        ] {
            assert_eq!(greeting_name(name).as_deref(), Some(name));
        }
        assert_eq!(
            greeting_name("  Ann\t\u{a0}Lee\r\n").as_deref(),
            Some("Ann Lee")
        );
    }

    #[test]
    fn invisible_characters_are_removed() {
        assert_eq!(
            greeting_name("A\u{202e}n\u{200f}n\r\nBcc:\u{2028}eve\0\u{1b}[2J\u{feff}").as_deref(),
            Some("Ann Bcc: eve[2J")
        );
        assert_eq!(reply("250 \u{ad}\r\nok"), "250 ok");
        assert_eq!(greeting_name(" \r\n\u{202e}\u{200b}\u{2066} "), None);
    }

    #[test]
    fn a_long_name_is_truncated() {
        let cut = greeting_name(&"ä".repeat(10_000)).unwrap();
        assert_eq!(cut.chars().count(), NAME_LETTERS + 1);
        assert!(cut.ends_with("ä…"));
        let fits = "b".repeat(NAME_LETTERS);
        assert_eq!(greeting_name(&fits), Some(fits));
    }

    #[test]
    fn a_name_that_would_become_a_link_is_left_out() {
        for name in [
            "evil.example",
            "You won: www.evil.example",
            "https://evil.example",
            "a@evil",
            "evil\\x",
            "ß.рф",
        ] {
            assert_eq!(greeting_name(name), None, "{name}");
        }
    }
}
