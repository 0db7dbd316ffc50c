//! Which texts a mail has.

use super::templates::{PIECES, SOURCES, TEXT_PIECES};
use crate::{api::dashboard::mails::MailKind, text::MailText};

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
}
