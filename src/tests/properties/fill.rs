//! Texts with variables: values are never parsed, and don't change the direction of the text around them.

use password_recover::text::{Text, dashboard::AccountText};

/// A placeholder for a value, to be found again afterwards.
const MARK: &str = "\u{f8ff}";

pub fn holds(other: &str, name: &str, value: &str) {
    let fill = |value: &str| {
        [
            Text::TitleError.with(&[("title", value), (&format!("other-{name}"), other)]),
            AccountText::BrowserOn.with(&[("browser", value), ("system", other)]),
            AccountText::BrowserOn.with(&[("system", value), ("browser", "{ $system }")]),
        ]
    };
    if other.contains(MARK) {
        return;
    }
    for (filled, marked) in fill(value).iter().zip(fill(MARK)) {
        let (before, after) = marked.split_once(MARK).expect("it is filled in once");
        let within = filled
            .strip_prefix(before)
            .and_then(|rest| rest.strip_suffix(after));
        let within = within.expect("nothing around it is another");
        let isolated = within
            .strip_prefix('\u{2068}')
            .and_then(|rest| rest.strip_suffix('\u{2069}'));
        assert!(within == value || isolated == Some(value), "{filled:?}");
    }
}
