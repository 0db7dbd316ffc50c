//! The ids of all texts that people see, generated at build time from the files in `text/en`: an unknown id
//! is a compile error, and an unused one fails a test.
//!
//! The texts themselves are in these files, one folder per language, and only on the server: `words` finds
//! them in the reader's language. Tests and the API use ids and codes, never the prose, so wording is free to
//! change.

include!(concat!(env!("OUT_DIR"), "/texts.rs"));

use dashboard::Done;

impl Done {
    /// Its name in URLs.
    pub fn name(self) -> &'static str {
        self.id().trim_start_matches("done-")
    }

    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|done| done.name() == name)
    }
}
