//! Finds a mail's sentences in the catalogue.

use super::templates::{PIECES, SOURCES, TEXT_PIECES};
use crate::{api::dashboard::mails::MailKind, text::MailText};

/// The sentence with this id in the language of the mail, with its variables filled in, or `None` if the id
/// is unknown.
pub fn sentence(id: &str, filling: &[(&str, &str)]) -> Option<String> {
    let text = MailText::ALL.iter().find(|text| text.id() == id)?;
    Some(text.with(filling))
}

/// The roles that a mail may name.
const ROLES: [MailText; 4] = [
    MailText::RoleUser,
    MailText::RoleViewer,
    MailText::RoleHelpDesk,
    MailText::RoleAdmin,
];

/// All texts of a mail, in their order.
pub fn texts_of(kind: MailKind) -> Vec<MailText> {
    let mut found: Vec<MailText> = Vec::new();
    let mut add = |text: MailText| {
        if !found.contains(&text) {
            found.push(text);
        }
    };
    let source = SOURCES.iter().find(|source| source.folder == kind.folder());
    let templates = source.map_or([""; 3], |source| [source.subject, source.text, source.mjml]);
    for template in templates {
        // What the mail says itself comes before what it shares with others.
        for id in ids_in(template) {
            add(id);
        }
    }
    for (_, text) in kind.says() {
        add(*text);
    }
    if matches!(kind, MailKind::Invitation | MailKind::RoleChanged) {
        ROLES.into_iter().for_each(&mut add);
    }
    for (tag, piece) in PIECES.iter().chain(&TEXT_PIECES) {
        if templates.iter().any(|template| template.contains(tag)) {
            ids_in(piece).into_iter().for_each(&mut add);
        }
    }
    found
}

/// The texts that a template names.
fn ids_in(template: &str) -> Vec<MailText> {
    let quoted = template.split('"');
    let found = quoted.filter_map(|id| MailText::ALL.iter().find(|text| text.id() == id));
    found.copied().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
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
    fn every_text_is_of_a_mail() {
        let of_mails: Vec<MailText> = MailKind::ALL
            .iter()
            .flat_map(|kind| texts_of(*kind))
            .collect();
        for text in MailText::ALL {
            assert!(of_mails.contains(text), "{}", text.id());
        }
        assert!(!texts_of(MailKind::Test).contains(&MailText::RecoveryIntro));
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
