//! From text to a typed setting. All messages about single values are written here, so that each names the
//! key, the value and what is expected, and none shows a secret.

use std::{fmt::Display, ops::RangeInclusive, time::Duration};

use super::{
    ConfigErrors, Sources,
    applications::{self, Applications},
    directories::{self, DirectorySettings},
    keys,
};
use crate::server::breached_passwords::BreachedPasswords;

/// Looks up keys and collects every error until [`Reader::finish`].
pub(super) struct Reader {
    sources: Sources,
    problems: Vec<String>,
}

impl Reader {
    pub(super) fn new(mut sources: Sources) -> Self {
        let problems = std::mem::take(&mut sources.problems);
        Self { sources, problems }
    }

    /// The raw text of a key, or `None` when it is not set.
    pub(super) fn text(&mut self, key: &str) -> Option<String> {
        self.sources.find(key).unwrap_or_else(|problem| {
            self.complain(problem);
            None
        })
    }

    /// Whether a key is set at all, even to an invalid value.
    pub(super) fn is_set(&self, key: &str) -> bool {
        !matches!(self.sources.find(key), Ok(None))
    }

    /// The parsed value of a key; `None` if it is not set or invalid.
    ///
    /// The parser's error continues after "which", as in "is not a port".
    pub(super) fn parse<T, E: Display>(
        &mut self,
        key: &str,
        parse: impl FnOnce(&str) -> Result<T, E>,
    ) -> Option<T> {
        let text = self.text(key)?;
        let text = text.trim();
        match parse(text) {
            Ok(value) => Some(value),
            Err(complaint) if is_secret(key, text) => {
                self.complain(format!("{key} has a value which {complaint}."));
                None
            }
            Err(complaint) => {
                self.complain(format!("{key} is {text:?}, which {complaint}."));
                None
            }
        }
    }

    pub(super) fn applications(&mut self, site: &applications::Site<'_>) -> Applications {
        applications::read(&self.sources.applications, site, &mut self.problems)
    }

    pub(super) fn directories(
        &mut self,
        breached_passwords: Option<&BreachedPasswords>,
    ) -> Vec<DirectorySettings> {
        directories::read(
            &self.sources.directories,
            breached_passwords,
            &mut self.problems,
        )
    }

    /// A boolean; not set is false.
    pub(super) fn flag(&mut self, key: &str) -> bool {
        self.parse(key, |text| {
            parse_bool(text).ok_or("is neither true nor false")
        })
        .unwrap_or(false)
    }

    /// A whole number of seconds.
    pub(super) fn seconds(&mut self, key: &str, range: RangeInclusive<u64>) -> Option<Duration> {
        self.parse(key, |text| {
            text.parse()
                .ok()
                .filter(|seconds| range.contains(seconds))
                .map(Duration::from_secs)
                .ok_or_else(|| {
                    let (shortest, longest) = (range.start(), range.end());
                    format!("is not a whole number of seconds from {shortest} to {longest}")
                })
        })
    }

    /// Adds a whole sentence, for settings that contradict each other.
    pub(super) fn complain(&mut self, sentence: String) {
        self.problems.push(sentence);
    }

    /// The value, unless there were errors.
    pub(super) fn finish<T>(self, value: T) -> Result<T, ConfigErrors> {
        if self.problems.is_empty() {
            Ok(value)
        } else {
            Err(ConfigErrors(self.problems))
        }
    }
}

/// The spellings of true and false in any letter case; Django users write `True`.
pub(super) fn parse_bool(text: &str) -> Option<bool> {
    match text.to_ascii_lowercase().as_str() {
        "true" | "1" | "yes" | "on" => Some(true),
        "false" | "0" | "no" | "off" => Some(false),
        _ => None,
    }
}

/// Besides the marked keys, any URL with an `@` may hold a password before it, such as a misplaced one in
/// `BASE_URL`.
fn is_secret(key: &str, text: &str) -> bool {
    keys::find(key).is_some_and(|key| key.secret) || (text.contains("://") && text.contains('@'))
}
