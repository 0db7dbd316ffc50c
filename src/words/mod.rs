//! What the ids of `text` say, in the language of who reads.
//!
//! | where | what |
//! |---|---|
//! | `catalogue` | the files of one language: checked, kept ready, filled |
//! | `language` | which languages there are, and which one is spoken now |
//! | `formats` | dates, times of day and numbers (CLDR) |
//! | `told` | the sentences of what the wire tells |
//!
//! The language that is spoken now is set around the work of a request, from what the browser asks
//! for, and around the composing of a mail, from what is kept with it. Everything else speaks the
//! site's, and so does the REST API: what it answers is for programs. Never here: a secret, or anything
//! but text.
//!
//! A second language is a copy of `text/en` under its tag (`text/de`, `text/pt-BR`), translated;
//! `language.ftl` says how it is written. A text that is missing or has other variables fails a test.

mod catalogue;
mod formats;
mod language;
#[cfg(test)]
mod tests;
mod told;

pub use catalogue::{Catalogue, Direction};
pub use language::{Language, Languages};

/// Gives ids their words.
macro_rules! speak {
    ($($catalogue:path,)*) => {
        $(impl $catalogue {
            /// The text in the language that is spoken now.
            pub fn get(self) -> &'static str {
                Language::current().catalogue().plain(self.index())
            }

            /// The text with its variables filled. What is filled in is never looked at again.
            pub fn with(self, filling: &[(&str, &str)]) -> String {
                Language::current().fill(self.index(), filling)
            }

            /// The same for a text whose one variable is `$count`.
            pub fn counted(self, count: impl ToString) -> String {
                self.with(&[("count", &count.to_string())])
            }
        })*

        /// Every id, as the sources name it and as the files do.
        #[cfg(test)]
        fn names() -> Vec<(String, &'static str)> {
            let mut names = Vec::new();
            $(
                let catalogue = stringify!($catalogue).rsplit(':').next().unwrap_or_default().trim();
                names.extend(<$catalogue>::ALL.iter().map(|text| {
                    (format!("{catalogue}::{text:?}"), text.id())
                }));
            )*
            names
        }
    };
}

include!(concat!(env!("OUT_DIR"), "/languages.rs"));
