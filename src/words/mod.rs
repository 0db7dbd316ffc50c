//! The texts behind the ids of `text`, in the reader's language.
//!
//! | where | what |
//! |---|---|
//! | `catalogue` | the files of one language: checked, preformatted, filled in |
//! | `language` | the available languages, and the current one |
//! | `overrides` | a text of a site's own, checked |
//! | `changes` | all of them, by language and application, and the current ones |
//! | `formats` | dates, times of day and numbers (CLDR) |
//! | `told` | the sentences of wire types |
//!
//! The current language is set for the duration of a request, from what the browser asks for, and while a
//! mail is composed, from what is stored with it. Everything else uses the site's, and so does the REST API:
//! its responses are for programs. No secrets here, and nothing but text.
//!
//! A language is a translated copy of `text/en` under its tag (`text/de`, `text/pt-BR`); `language.ftl`
//! gives its name, direction and formats. It may leave out the folder `dashboard`, which is English then. A
//! text that is missing or has other variables fails a test.

mod catalogue;
mod changes;
mod formats;
mod language;
mod overrides;
#[cfg(test)]
mod tests;
mod told;

pub use catalogue::{Catalogue, Direction};
pub use changes::{Broken, ChangedTexts, Placed, Voice};
pub use language::{Language, Languages};
pub use overrides::{MOST_FILE_BYTES, MOST_LETTERS, Override, Places, Refusal};

/// Gives ids their texts.
macro_rules! speak {
    ($($catalogue:path,)*) => {
        $(impl $catalogue {
            /// The text in the current language.
            pub fn get(self) -> &'static str {
                changes::plain(self.index())
            }

            /// The text with its variables filled in. Values are never parsed.
            pub fn with(self, filling: &[(&str, &str)]) -> String {
                changes::fill(self.index(), filling)
            }

            /// The same for a text whose one variable is `$count`.
            pub fn counted(self, count: impl ToString) -> String {
                self.with(&[("count", &count.to_string())])
            }
        })*

        /// Every id, as spelled in the sources and in the files.
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

/// A sentence before another one: a full stop of Chinese and Japanese brings its own space.
pub fn spaced(sentence: &str) -> String {
    let space = if sentence.ends_with(['。', '？', '！']) {
        ""
    } else {
        " "
    };
    [sentence, space].concat()
}

/// The folder of a language, as compiled in.
struct Folder {
    /// BCP 47.
    tag: &'static str,
    /// The language's own name.
    name: &'static str,
    has_dashboard: bool,
    files: &'static [&'static str],
}

include!(concat!(env!("OUT_DIR"), "/languages.rs"));
