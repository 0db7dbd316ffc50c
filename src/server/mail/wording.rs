//! Finds a mail's sentences in the catalogue.

use crate::text::MailText;

/// The sentence with this id in the language of the mail, with its variables filled in, or `None` if the id
/// is unknown.
pub fn sentence(id: &str, filling: &[(&str, &str)]) -> Option<String> {
    let text = MailText::ALL.iter().find(|text| text.id() == id)?;
    Some(text.with(filling))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        api::dashboard::mails::MailKind,
        server::mail::templates::{PIECES, SOURCES, TEXT_PIECES},
    };
    /// The ids used in templates or in Rust: every quoted word that starts like one.
    fn used() -> Vec<&'static str> {
        let says = MailKind::ALL.iter().flat_map(|kind| kind.says());
        let of_notices = says.map(|(_, text)| text.id());
        SOURCES
            .iter()
            .flat_map(|folder| [folder.subject, folder.text, folder.mjml])
            .chain([include_str!("compose.rs")])
            .chain(PIECES.iter().chain(&TEXT_PIECES).map(|(_, piece)| *piece))
            .flat_map(|source| source.split('"'))
            .filter(|quoted| quoted.starts_with("mail-"))
            .chain(of_notices)
            .collect()
    }

    #[test]
    fn every_id_in_use_has_a_sentence_and_every_sentence_is_in_use() {
        let used = used();
        for id in &used {
            assert!(
                MailText::ALL.iter().any(|text| text.id() == *id),
                "{id} has no sentence"
            );
        }
        for text in MailText::ALL {
            assert!(used.contains(&text.id()), "{} is not used", text.id());
        }
    }

    #[test]
    fn variables_are_filled_once() {
        assert_eq!(
            sentence("mail-greeting", &[("name", "Ann")]).as_deref(),
            Some("Hello Ann,")
        );
        assert_eq!(
            sentence(
                "mail-greeting",
                &[("name", "{ $name }{ $link }"), ("link", "x")]
            )
            .as_deref(),
            Some("Hello { $name }{ $link },")
        );
        assert_eq!(
            sentence("mail-greeting", &[]).as_deref(),
            Some("Hello {$name},")
        );
        assert_eq!(sentence("mail-nothing", &[]), None);
    }
}
