//! Invisible characters. They come along when text is copied, and a password of nothing else is blank.

use unicode_properties::{GeneralCategory, UnicodeGeneralCategory};

/// Whether a character is invisible: format characters (Unicode category Cf), the rest of
/// Default_Ignorable_Code_Point, and the empty Braille cell. Spaces don't count.
pub fn is_invisible(letter: char) -> bool {
    letter.general_category() == GeneralCategory::Format
        || matches!(
            letter,
            '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
                | '\u{2065}' | '\u{2800}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{ffa0}'
                | '\u{fff0}'..='\u{fff8}' | '\u{e0000}'..='\u{e0fff}'
        )
}
