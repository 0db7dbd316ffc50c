//! The sentences of wire types that only have a name.

use crate::{
    api::{
        access::Role,
        dashboard::{
            imports::{KeptHashes, Problem},
            personal_data::Stays,
        },
        error::ApiError,
    },
    text::{
        Text,
        dashboard::{ImportText, PersonalDataText},
    },
};

impl ApiError {
    /// What went wrong and what to do now, with its numbers filled in.
    pub fn sentence(self) -> String {
        if let Self::PasswordTooShort { min_length } = self {
            return self.text().with(&[("length", &min_length.to_string())]);
        }
        let Some(seconds) = self.retry_after_seconds() else {
            return self.text().get().to_owned();
        };
        let minutes = seconds.div_ceil(60).max(1);
        if minutes < 120 {
            return self.text().with(&[("minutes", &minutes.to_string())]);
        }
        let text = match self {
            Self::TooManyTries { .. } => Text::ErrorTooManyTriesHours,
            _ => Text::ErrorTooManyRequestsHours,
        };
        text.with(&[("hours", &minutes.div_ceil(60).to_string())])
    }
}

impl Problem {
    /// The sentence for people, which says what to do.
    pub fn sentence(self) -> String {
        let text = match self {
            Self::Unreadable => ImportText::Unreadable,
            Self::NotUtf8 => ImportText::NotUtf8,
            Self::TooLong => ImportText::TooLong,
            Self::QuoteOpen => ImportText::QuoteOpen,
            Self::FieldTwice => ImportText::FieldTwice,
            Self::EmailMissing => ImportText::EmailMissing,
            Self::EmailInvalid => ImportText::EmailInvalid,
            Self::Twice { first } => {
                return ImportText::Twice.with(&[("line", &first.to_string())]);
            }
            Self::AlreadyThere => ImportText::AlreadyThere,
            Self::Repaired => ImportText::Repaired,
            Self::NameTooLong => ImportText::NameTooLong,
            Self::NameNotText => ImportText::NameNotText,
            Self::RoleUnknown => ImportText::RoleUnknown,
            Self::FlagUnclear => ImportText::FlagUnclear,
            Self::TimeUnclear => ImportText::TimeUnclear,
            Self::HashUnknown => ImportText::HashUnknown,
            Self::HashGarbled => ImportText::HashGarbled,
            Self::HashTooCostly => ImportText::HashTooCostly,
            Self::PepperUnsaid => ImportText::PepperUnsaid,
            Self::HashLeftOut => ImportText::HashLeftOut,
            Self::BecomesStaff(Role::Admin) => ImportText::BecomesAdmin,
            Self::BecomesStaff(Role::HelpDesk) => ImportText::BecomesHelpDesk,
            Self::BecomesStaff(_) => ImportText::BecomesViewer,
            Self::RoleLeftOut => ImportText::RoleLeftOut,
            Self::TooManyStaff => ImportText::TooManyStaff,
        };
        text.get().to_owned()
    }
}

impl KeptHashes {
    /// What people should know before they decide, and afterwards.
    pub fn sentences(&self) -> Vec<String> {
        let times = self.times.to_string();
        let cost = self.accounts.map(|count| {
            ImportText::Kept.with(&[("count", &count.to_string()), ("times", &times)])
        });
        let until = self
            .until
            .as_ref()
            .map(|(_, people)| ImportText::KeptUntil.with(&[("date", people)]));
        cost.into_iter().chain(until).collect()
    }
}

impl Stays {
    /// What it is, and why it stays.
    pub fn sentence(&self) -> String {
        let in_directory =
            |text: PersonalDataText, directory: &str| text.with(&[("directory", directory)]);
        match self {
            Self::AuditTrail { days: Some(days) } => {
                PersonalDataText::StaysAuditTrail.with(&[("days", &days.to_string())])
            }
            Self::AuditTrail { days: None } => {
                PersonalDataText::StaysAuditTrailForever.get().to_owned()
            }
            Self::WebhookEvents => PersonalDataText::StaysWebhookEvents.get().to_owned(),
            Self::Numbers => PersonalDataText::StaysNumbers.get().to_owned(),
            Self::InDirectory { directory } => {
                in_directory(PersonalDataText::StaysDirectory, directory)
            }
            Self::Unknown { directory } => in_directory(PersonalDataText::StaysUnknown, directory),
            Self::Lock { directory } => in_directory(PersonalDataText::StaysLock, directory),
            Self::Imports => PersonalDataText::StaysImports.get().to_owned(),
            Self::Backups => PersonalDataText::StaysBackups.get().to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_are_worded_for_people() {
        for (retry_after_seconds, words) in [
            (1, "wait a minute"),
            (61, "wait 2 minutes"),
            (119 * 60, "wait 119 minutes"),
            (120 * 60, "wait 2 hours"),
            (23 * 3600 + 1, "wait 24 hours"),
        ] {
            let errors = [
                ApiError::TooManyRequests {
                    retry_after_seconds,
                },
                ApiError::TooManyTries {
                    retry_after_seconds,
                },
            ];
            for error in errors {
                assert!(error.sentence().contains(words), "{}", error.sentence());
            }
        }
    }
}
