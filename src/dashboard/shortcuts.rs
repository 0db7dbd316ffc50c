//! Keyboard shortcuts: one table, from which both lists of them are rendered. The page's script reads them
//! from the list in the page.

use crate::{
    api::{access::Action, dashboard::Section},
    pages::SECTIONS,
    routes,
    text::dashboard::AccountText,
};

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

/// Keys pressed one after the other, and their action.
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

impl Does {
    /// The name of an action of the page's script. Only actions within the page have one.
    pub fn name(self) -> Option<&'static str> {
        match self {
            Self::Search => Some("search"),
            Self::NextRow => Some("next-row"),
            Self::PreviousRow => Some("previous-row"),
            Self::Help => Some("help"),
            Self::Open(_) | Self::NewUser => None,
        }
    }

    /// The right that it requires.
    pub fn takes(self) -> Option<Action> {
        (self == Self::NewUser).then_some(Action::CreateUser)
    }

    /// The page that it opens: for the search, if the page has no search field.
    pub fn opens(self) -> Option<String> {
        match self {
            Self::Search => Some(routes::ADMIN_USERS.to_owned()),
            Self::NewUser => Some(format!("{}/new", routes::ADMIN_USERS)),
            Self::Open(section) => SECTIONS
                .iter()
                .find(|known| known.section == section)
                .map(|known| known.path.to_owned()),
            Self::NextRow | Self::PreviousRow | Self::Help => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn shortcuts_have_distinct_keys_and_no_common_prefix() {
        let keys: HashSet<_> = SHORTCUTS.iter().map(|shortcut| shortcut.keys).collect();
        assert_eq!(keys.len(), SHORTCUTS.len());
        for shortcut in SHORTCUTS {
            let hides = |other: &&Shortcut| other.keys.starts_with(shortcut.keys);
            assert_eq!(SHORTCUTS.iter().filter(hides).count(), 1, "{shortcut:?}");
            let does = shortcut.does;
            assert!(does.name().is_some() || does.opens().is_some(), "{does:?}");
        }
    }
}
