//! The wire types of the texts that administrators change: which texts there are, where people read them, and what
//! is shown of each.

use super::mails::MailKind;
use crate::{
    api::times::TimeText,
    text::{IDS, MailText, StatementText, Text, TimesText, dashboard::StudioText},
};

/// A page, or what several pages have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageKind {
    Forgot,
    Sent,
    Code,
    Reset,
    LinkGone,
    NotMe,
    Freeze,
    Saving,
    Done,
    Statement,
    Errors,
    /// What no other has.
    Everywhere,
    Times,
}

impl PageKind {
    pub const ALL: [Self; 13] = [
        Self::Forgot,
        Self::Sent,
        Self::Code,
        Self::Reset,
        Self::LinkGone,
        Self::NotMe,
        Self::Freeze,
        Self::Saving,
        Self::Done,
        Self::Statement,
        Self::Errors,
        Self::Everywhere,
        Self::Times,
    ];

    fn name(self) -> &'static str {
        match self {
            Self::Forgot => "forgot",
            Self::Sent => "sent",
            Self::Code => "code",
            Self::Reset => "reset",
            Self::LinkGone => "link-gone",
            Self::NotMe => "not-me",
            Self::Freeze => "freeze",
            Self::Saving => "saving",
            Self::Done => "done",
            Self::Statement => "statement",
            Self::Errors => "errors",
            Self::Everywhere => "everywhere",
            Self::Times => "times",
        }
    }

    /// What it is called in the dashboard.
    pub fn label(self) -> StudioText {
        match self {
            Self::Forgot => StudioText::PageForgot,
            Self::Sent => StudioText::PageSent,
            Self::Code => StudioText::PageCode,
            Self::Reset => StudioText::PageReset,
            Self::LinkGone => StudioText::PageLinkGone,
            Self::NotMe => StudioText::PageNotMe,
            Self::Freeze => StudioText::PageFreeze,
            Self::Saving => StudioText::PageSaving,
            Self::Done => StudioText::PageDone,
            Self::Statement => StudioText::PageStatement,
            Self::Errors => StudioText::PageErrors,
            Self::Everywhere => StudioText::PageEverywhere,
            Self::Times => StudioText::PageTimes,
        }
    }

    /// What the ids of its texts begin with.
    fn prefixes(self) -> &'static [&'static str] {
        match self {
            Self::Forgot => &["forgot-", "delay", "email", "takes-longer"],
            Self::Sent => &["sent-", "case-label", "case-note"],
            Self::Code => &["code", "case-number", "link-just-used-"],
            Self::Reset => &[
                "reset-",
                "new-password",
                "policy-",
                "caps-lock",
                "show",
                "hide",
            ],
            Self::LinkGone => &["link-gone-"],
            Self::NotMe => &["not-me-"],
            Self::Freeze => &["freeze-", "restore-", "open-again-"],
            Self::Saving => &["saving-"],
            Self::Done => &["done-", "nothing-done-"],
            Self::Errors => &[
                "error-",
                "not-found-",
                "broken-",
                "unavailable-",
                "refused-title",
                "start-again",
                "title-error",
            ],
            Self::Statement | Self::Everywhere | Self::Times => &[],
        }
    }

    /// The page of a text; none for one that only operators read, and for mails.
    fn of(index: usize) -> Option<Self> {
        if TimesText::ALL.iter().any(|text| text.index() == index) {
            return Some(Self::Times);
        }
        if StatementText::ALL.iter().any(|text| text.index() == index) {
            return Some(Self::Statement);
        }
        if !Text::ALL.iter().any(|text| text.index() == index) {
            return None;
        }
        let id = IDS[index];
        let begins = |prefixes: &[&str]| prefixes.iter().any(|prefix| id.starts_with(prefix));
        if begins(OF_OPERATORS) {
            return None;
        }
        let found = Self::ALL.into_iter().find(|page| begins(page.prefixes()));
        Some(found.unwrap_or(Self::Everywhere))
    }
}

/// What the texts of the log-in, the set-up and the development mailbox begin with, and those of errors that only
/// operators and programs see.
const OF_OPERATORS: &[&str] = &[
    "login-",
    "setup-",
    "mailbox-",
    "mail-",
    "nav-",
    "logout",
    "name",
    "password",
    "times-are-utc",
    "error-account-disabled",
    "error-account-frozen",
    "error-case-is-over",
    "error-changed-meanwhile",
    "error-email-taken",
    "error-events-missing",
    "error-file-missing",
    "error-idempotency",
    "error-import",
    "error-last-admin",
    "error-mail-",
    "error-name-",
    "error-not-allowed",
    "error-not-logged-in",
    "error-password-missing",
    "error-password-needed",
    "error-password-not-yours",
    "error-password-wrong",
    "error-role-unknown",
    "error-scope-missing",
    "error-second-factor",
    "error-token",
    "error-too-many-tokens",
    "error-url",
    "error-wrong-credentials",
    "error-yourself",
];

/// Whether administrators can change the text at this place among all ids: those of public pages, mails and the
/// errors that everybody may see.
pub fn is_changeable(index: usize) -> bool {
    MailText::ALL.iter().any(|text| text.index() == index) || PageKind::of(index).is_some()
}

/// Where people read a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Page(PageKind),
    Mail(MailKind),
}

impl Place {
    pub fn all() -> impl Iterator<Item = Self> {
        let pages = PageKind::ALL.into_iter().map(Self::Page);
        pages.chain(MailKind::ALL.iter().copied().map(Self::Mail))
    }

    /// The stable name, in URLs.
    pub fn name(self) -> String {
        match self {
            Self::Page(page) => format!("page-{}", page.name()),
            Self::Mail(kind) => format!("mail-{}", kind.name()),
        }
    }

    pub fn parse(name: &str) -> Option<Self> {
        Self::all().find(|place| place.name() == name)
    }

    pub fn is_mail(self) -> bool {
        matches!(self, Self::Mail(_))
    }

    /// Whether there is a page to look at.
    pub fn has_preview(self) -> bool {
        !matches!(self, Self::Page(PageKind::Times))
    }

    /// The texts of a page, by their place among all ids. Those of mails are in their templates.
    pub fn texts_of_page(page: PageKind) -> Vec<usize> {
        (0..IDS.len())
            .filter(|index| PageKind::of(*index) == Some(page))
            .collect()
    }
}

/// What is looked at: an application, or all of them, and a language, by its tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct At {
    pub application: Option<String>,
    pub language: &'static str,
    pub place: Place,
}

impl At {
    /// As the query of a URL. Ids and tags need no escaping.
    pub fn query(&self) -> String {
        let application = self.application.as_deref().unwrap_or_default();
        let place = self.place.name();
        format!(
            "application={application}&language={}&place={place}",
            self.language
        )
    }
}

/// A name to choose by, and what it is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    pub name: String,
    pub label: String,
}

/// Why a text is not the built-in one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Somebody has changed it for this application, or for all if all are looked at.
    Here,
    /// Somebody has changed it for all applications.
    ForAll,
    /// The folder of the settings has it.
    File,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub id: &'static str,
    pub built_in: String,
    pub changed: Option<(String, Origin)>,
}

/// The texts of one page or mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextList {
    pub at: At,
    /// `ltr` or `rtl`.
    pub direction: &'static str,
    /// Empty where there is only one.
    pub applications: Vec<Named>,
    pub languages: Vec<Named>,
    pub rows: Vec<Row>,
    pub broken: Vec<BrokenText>,
}

/// A changed text that can't be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BrokenText {
    /// Where it is, and why.
    pub sentence: String,
    /// Whether this version has a text of this id.
    pub is_known: bool,
    pub application: Option<String>,
    pub language: String,
    pub id: String,
}

/// A former or current wording.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    pub number: i64,
    pub when: TimeText,
    /// None if the account was deleted.
    pub who: Option<String>,
    /// None for the built-in text.
    pub pattern: Option<String>,
}

/// One text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextView {
    pub at: At,
    pub direction: &'static str,
    pub id: &'static str,
    pub application: Option<String>,
    pub language: String,
    pub built_in: String,
    pub changed: Option<(String, Origin)>,
    /// The number of the newest version; 0 if there is none.
    pub newest: i64,
    pub required: Vec<String>,
    pub optional: Vec<String>,
    /// Newest first.
    pub history: Vec<Version>,
}
