//! Finds a mail's sentences in the catalogue.

use crate::text::{fill, mails::ENGLISH};

/// The languages that mails are written in: each by its tag (BCP 47) and by what it calls itself.
pub const LANGUAGES: &[(&str, &str)] = &[("en", "English")];

/// The sentence of this id with its `{places}` filled, or `None` if there is no such id.
pub fn sentence(id: &str, filling: &[(&str, &str)]) -> Option<String> {
    let (_, text) = ENGLISH.iter().find(|(known, _)| *known == id)?;
    Some(fill(text, filling))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::server::mail::templates::SOURCES;

    /// The ids that are used, in templates or in Rust: every quoted word that starts like one.
    fn used() -> Vec<&'static str> {
        SOURCES
            .iter()
            .flat_map(|folder| [folder.subject, folder.text, folder.mjml])
            .chain([include_str!("compose.rs")])
            .flat_map(|source| source.split('"'))
            .filter(|quoted| quoted.starts_with("mail-"))
            .collect()
    }

    #[test]
    fn every_id_in_use_has_a_sentence_and_every_sentence_is_in_use() {
        let used = used();
        for id in &used {
            assert!(
                ENGLISH.iter().any(|(known, _)| known == id),
                "{id} has no sentence"
            );
        }
        for (id, _) in ENGLISH {
            assert!(used.contains(id), "{id} is not used");
            assert_eq!(
                ENGLISH.iter().filter(|(other, _)| other == id).count(),
                1,
                "{id} twice"
            );
        }
    }

    #[test]
    fn places_are_filled_once() {
        assert_eq!(
            sentence("mail-greeting", &[("name", "Ann")]).as_deref(),
            Some("Hello Ann,")
        );
        assert_eq!(
            sentence("mail-greeting", &[("name", "{name}{link}"), ("link", "x")]).as_deref(),
            Some("Hello {name}{link},")
        );
        assert_eq!(
            sentence("mail-greeting", &[]).as_deref(),
            Some("Hello {name},")
        );
        assert_eq!(sentence("mail-nothing", &[]), None);
    }
}
