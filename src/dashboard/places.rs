//! The pages and actions that the search for anything finds by their names.

use crate::{
    api::access::{Action, Role},
    routes,
    text::dashboard::{
        AccountText, ApiTokensText, DashboardText, DirectoriesText, ImportText, MailsText,
        UsersText,
    },
};

/// A page, by its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    pub title: &'static str,
    pub path: &'static str,
}

/// The right that a page takes, its name, and where it is.
fn all() -> [(Option<Action>, &'static str, &'static str); 16] {
    use DashboardText::{NavAudit, NavCases, NavMail, NavOverview, NavUsers, NavWebhooks};
    [
        (None, NavOverview.get(), routes::ADMIN),
        (None, NavUsers.get(), routes::ADMIN_USERS),
        (None, NavCases.get(), routes::ADMIN_CASES),
        (None, NavMail.get(), routes::ADMIN_MAILS),
        (None, NavAudit.get(), routes::ADMIN_AUDIT),
        (
            Some(Action::CreateUser),
            UsersText::NewTitle.get(),
            routes::ADMIN_USER_NEW,
        ),
        (
            Some(Action::ImportUsers),
            DashboardText::NavImport.get(),
            routes::ADMIN_IMPORT,
        ),
        (
            Some(Action::ExportUsers),
            ImportText::ExportTitle.get(),
            routes::ADMIN_EXPORT,
        ),
        (
            Some(Action::ManageWebhooks),
            NavWebhooks.get(),
            routes::ADMIN_WEBHOOKS,
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
            None,
            DashboardText::NavDirectories.get(),
            routes::ADMIN_DIRECTORIES,
        ),
        (
            Some(Action::FindAccounts),
            DirectoriesText::FindTitle.get(),
            routes::ADMIN_DIRECTORY_ACCOUNTS,
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
        .into_iter()
        .filter(|(takes, ..)| takes.is_none_or(|action| role.may(action)))
        .filter(|(_, title, _)| {
            let title = title.to_lowercase();
            words.iter().all(|word| title.contains(word.as_str()))
        })
        .map(|(_, title, path)| Place { title, path })
        .collect()
}
