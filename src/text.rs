//! The ids of every sentence that anybody is shown, made from the files in `text/en` when this is
//! compiled: one that no file has is an error, and one that nothing uses fails a test.
//!
//! What they say is in those files, one folder a language, and only the server has it: `words` finds
//! it in the language of who reads. Tests and the API speak of ids and codes, never of the prose, so
//! that wording is free to change.

include!(concat!(env!("OUT_DIR"), "/texts.rs"));

use dashboard::Done;

impl Done {
    /// How it stands in an address.
    pub fn name(self) -> &'static str {
        self.id().trim_start_matches("done-")
    }

    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|done| done.name() == name)
    }
}
