//! The keyboard's shortcuts: one table, from which the keys are read, and both lists of them are
//! written.

use crate::{api::dashboard::Section, text::dashboard::AccountText};

/// What a shortcut does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Does {
    Search,
    /// Opens a part of the dashboard.
    Open(Section),
    NewUser,
    NextRow,
    PreviousRow,
    Help,
}

/// Keys that are pressed one after the other, and what they do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shortcut {
    pub keys: &'static [&'static str],
    pub text: AccountText,
    pub does: Does,
}

const fn shortcut(keys: &'static [&'static str], text: AccountText, does: Does) -> Shortcut {
    Shortcut { keys, text, does }
}

pub const SHORTCUTS: [Shortcut; 10] = [
    shortcut(&["/"], AccountText::KeySearch, Does::Search),
    shortcut(
        &["g", "o"],
        AccountText::KeyOverview,
        Does::Open(Section::Overview),
    ),
    shortcut(
        &["g", "u"],
        AccountText::KeyUsers,
        Does::Open(Section::Users),
    ),
    shortcut(
        &["g", "c"],
        AccountText::KeyCases,
        Does::Open(Section::Cases),
    ),
    shortcut(&["g", "m"], AccountText::KeyMail, Does::Open(Section::Mail)),
    shortcut(
        &["g", "a"],
        AccountText::KeyAudit,
        Does::Open(Section::Audit),
    ),
    shortcut(&["n"], AccountText::KeyNewUser, Does::NewUser),
    shortcut(&["j"], AccountText::KeyNextRow, Does::NextRow),
    shortcut(&["k"], AccountText::KeyPreviousRow, Does::PreviousRow),
    shortcut(&["?"], AccountText::KeyHelp, Does::Help),
];

/// What the keys mean that were pressed one after the other.
pub fn meaning(keys: &[String]) -> Option<Does> {
    SHORTCUTS
        .iter()
        .find(|shortcut| shortcut.keys.iter().eq(keys))
        .map(|shortcut| shortcut.does)
}

/// Whether another key may make a shortcut of these.
pub fn is_beginning(keys: &[String]) -> bool {
    SHORTCUTS.iter().any(|shortcut| {
        shortcut.keys.len() > keys.len() && shortcut.keys.iter().zip(keys).all(|(a, b)| a == b)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn each_has_keys_of_its_own_and_none_hides_another() {
        let keys: HashSet<_> = SHORTCUTS.iter().map(|shortcut| shortcut.keys).collect();
        assert_eq!(keys.len(), SHORTCUTS.len());
        for shortcut in SHORTCUTS {
            let keys: Vec<String> = shortcut.keys.iter().map(|&key| key.to_owned()).collect();
            assert_eq!(meaning(&keys), Some(shortcut.does));
            assert!(!is_beginning(&keys), "{keys:?}");
            assert_eq!(is_beginning(&keys[..1]), keys.len() > 1);
        }
        assert_eq!(meaning(&["x".to_owned()]), None);
    }
}
