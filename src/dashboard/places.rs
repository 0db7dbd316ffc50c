//! The pages and actions that the search for anything finds by their names.

use crate::{
    api::access::{Action, Role},
    pages::SECTIONS,
    routes,
    text::dashboard::{
        AccountText, ApiTokensText, DirectoriesText, FirstStepsText, ImportText, LimitsText,
        MailsText, UsersText,
    },
};

/// A page, by its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    pub title: &'static str,
    pub path: &'static str,
}

/// The right that a page takes, its name, and where it is.
type Named = (Option<Action>, &'static str, &'static str);

/// The sections of the dashboard, and what lies below them.
fn all() -> impl Iterator<Item = Named> {
    let sections = SECTIONS
        .iter()
        .map(|section| (section.takes, section.text.get(), section.path));
    sections.chain(below_sections())
}

fn below_sections() -> [Named; 11] {
    [
        (
            Some(Action::CreateUser),
            UsersText::NewTitle.get(),
            routes::ADMIN_USER_NEW,
        ),
        (
            Some(Action::ExportUsers),
            ImportText::ExportTitle.get(),
            routes::ADMIN_EXPORT,
        ),
        (
            Some(Action::SendTestMail),
            MailsText::TestTitle.get(),
            routes::ADMIN_MAIL_TEST,
        ),
        (
            None,
            MailsText::PreviewsTitle.get(),
            routes::ADMIN_MAIL_PREVIEWS,
        ),
        (
            Some(Action::SeeLimits),
            LimitsText::Title.get(),
            routes::ADMIN_LIMITS,
        ),
        (
            Some(Action::AllowNetwork),
            LimitsText::AllowTitle.get(),
            routes::ADMIN_LIMITS_ALLOW,
        ),
        (
            Some(Action::FindAccounts),
            DirectoriesText::FindTitle.get(),
            routes::ADMIN_DIRECTORY_ACCOUNTS,
        ),
        (
            Some(Action::SetUp),
            FirstStepsText::Title.get(),
            routes::ADMIN_FIRST_STEPS,
        ),
        (None, AccountText::Title.get(), routes::ADMIN_ACCOUNT),
        (None, ApiTokensText::Title.get(), routes::ADMIN_API_TOKENS),
        (
            None,
            AccountText::ShortcutsTitle.get(),
            routes::ADMIN_SHORTCUTS,
        ),
    ]
}

/// Those that a role may open, and whose name has every word of the search.
pub fn matching(search: &str, role: Role) -> Vec<Place> {
    let words: Vec<String> = search.split_whitespace().map(str::to_lowercase).collect();
    all()
        .filter(|(takes, ..)| takes.is_none_or(|action| role.may(action)))
        .filter(|(_, title, _)| {
            let title = title.to_lowercase();
            words.iter().all(|word| title.contains(word.as_str()))
        })
        .map(|(_, title, path)| Place { title, path })
        .collect()
}
