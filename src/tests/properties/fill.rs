//! Texts with places: what is filled in is never looked at again.

use password_recover::text::fill;

/// Stands in for a value, and is found again afterwards.
const MARK: &str = "\u{f8ff}";

pub fn holds(text: &str, place: &str, value: &str) {
    assert_eq!(fill(text, &[]), text);
    if !text.contains(MARK) {
        let filled = fill(text, &[(place, value), ("other", "{other}")]);
        let marked = fill(text, &[(place, MARK), ("other", "{other}")]);
        assert_eq!(filled, marked.replace(MARK, value));
    }
    if !place.contains(['{', '}']) {
        let plain = text.replace('{', "");
        let twice = format!("{plain}{{{place}}}{plain}{{{place}}}");
        assert_eq!(
            fill(&twice, &[(place, value)]),
            format!("{plain}{value}{plain}{value}")
        );
    }
}
