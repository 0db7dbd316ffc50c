//! Names of people and of their things.

/// What is wrong with a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameProblem {
    /// Nothing in it is visible.
    Missing,
    /// It contains a control character.
    Control,
    /// It contains a bidirectional control.
    BidiControl,
}

/// Validates a typed name, without the white space around it.
///
/// Bidirectional controls are rejected: a name appears within sentences, in lists and in mails, and must not
/// reorder anything there. Right-to-left scripts don't need them.
///
/// # Errors
/// What is wrong with it.
pub fn parse(typed: &str) -> Result<&str, NameProblem> {
    let name = typed.trim();
    if name.chars().any(char::is_control) {
        return Err(NameProblem::Control);
    }
    if name.chars().any(is_bidi_control) {
        return Err(NameProblem::BidiControl);
    }
    if name.chars().all(is_invisible) {
        return Err(NameProblem::Missing);
    }
    Ok(name)
}

/// Characters with Unicode's property `Bidi_Control`.
pub fn is_bidi_control(letter: char) -> bool {
    matches!(
        letter,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
    )
}

/// White space and invisible characters: Unicode's `Default_Ignorable_Code_Point`, the empty Braille pattern
/// and interlinear annotations.
fn is_invisible(letter: char) -> bool {
    letter.is_whitespace()
        || matches!(
            letter,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
                | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}'
                | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}'
                | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}'
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_any_script_are_accepted() {
        for name in [
            "Ann",
            "Jörg Müller",
            "李小龍",
            "דוד בן־גוריון",
            "محمد",
            "نیلوفر\u{200c}سا",
            "क्\u{200d}ष",
            "👩\u{200d}💻",
            "❤\u{fe0f}",
        ] {
            assert_eq!(parse(name), Ok(name));
        }
        assert_eq!(parse("  Ann\u{a0}"), Ok("Ann"));
    }

    #[test]
    fn an_invisible_name_is_missing() {
        for name in [
            "",
            " \t\u{a0}\u{3000}",
            "\u{200b}",
            "\u{200b}\u{200c}\u{200d}\u{2060}\u{feff}",
            "\u{ad}",
            "\u{34f}",
            "\u{3164}",
            "\u{115f}\u{1160}\u{ffa0}",
            "\u{2800}",
            "\u{fe0f}",
            "\u{180e}",
            "\u{e0041}\u{e007f}",
        ] {
            assert_eq!(parse(name), Err(NameProblem::Missing), "{name:?}");
        }
    }

    #[test]
    fn a_bidirectional_name_is_rejected() {
        for mark in [
            '\u{61c}', '\u{200e}', '\u{200f}', '\u{202a}', '\u{202b}', '\u{202c}', '\u{202d}',
            '\u{202e}', '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}',
        ] {
            for name in [format!("Ann{mark}nimdA"), mark.to_string()] {
                assert_eq!(parse(&name), Err(NameProblem::BidiControl), "{mark:?}");
            }
        }
        assert_eq!(parse("Ann\0"), Err(NameProblem::Control));
        assert_eq!(parse("Ann\r\nBcc: eve"), Err(NameProblem::Control));
    }
}
