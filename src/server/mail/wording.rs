//! Every sentence of every mail, by its id.
//!
//! Templates ask for a sentence by id and give what fills its `{places}`. Here belongs wording
//! only; never markup, never a secret, and no sentence that a page shows.

/// The ids and their English sentences.
pub const ENGLISH: &[(&str, &str)] = &[
    ("mail-greeting", "Hello {name},"),
    ("mail-greeting-unnamed", "Hello,"),
    ("mail-duration-minute", "1 minute"),
    ("mail-duration-minutes", "{count} minutes"),
    ("mail-duration-hour", "1 hour"),
    ("mail-duration-hours", "{count} hours"),
    ("mail-recovery-subject", "Choose a new password"),
    ("mail-recovery-heading", "Forgot your password?"),
    (
        "mail-recovery-intro",
        "You get this mail because somebody, most likely you, asked for a new password for your account.",
    ),
    ("mail-recovery-button", "Choose a new password"),
    ("mail-recovery-open-link", "Open this link to choose one:"),
    (
        "mail-recovery-copy-link",
        "If the button does nothing, copy this link into your browser:",
    ),
    (
        "mail-recovery-expiry",
        "The link works once, for {duration} after it was asked for.",
    ),
    (
        "mail-recovery-not-you",
        "It wasn't you? Nothing has changed, and you can ignore this mail.",
    ),
    ("mail-case-number", "Case number"),
    (
        "mail-case-number-help",
        "Name it if you ask for help. It is not a code to type in.",
    ),
    ("mail-changed-subject", "Your password was changed"),
    ("mail-changed-heading", "Your password was changed"),
    ("mail-changed-intro", "Your password was changed on {date}."),
    (
        "mail-changed-signed-out",
        "All devices were signed out. If it was you, sign in with the new password; there is nothing else to do.",
    ),
    (
        "mail-changed-not-you",
        "If it wasn't you, ask for a new link at once, and tell your administrator.",
    ),
    ("mail-changed-button", "Ask for a new link"),
    ("mail-test-subject", "Test mail from {site}"),
    (
        "mail-test-body",
        "This is a test: {site} can send mail to this address.",
    ),
];

/// The sentence of this id with its `{places}` filled, or `None` if there is no such id.
///
/// What is filled in is never looked at again, so a name that reads `{link}` stays just that. A
/// place for which nothing is given stays as it is, and the tests of the templates find it.
pub fn sentence(id: &str, filling: &[(&str, &str)]) -> Option<String> {
    let &(_, mut rest) = ENGLISH.iter().find(|(known, _)| *known == id)?;
    let mut filled = String::with_capacity(rest.len());
    while let Some((before, from_brace)) = rest.split_once('{') {
        filled.push_str(before);
        let Some((place, after)) = from_brace.split_once('}') else {
            rest = &rest[before.len()..];
            break;
        };
        match filling.iter().find(|(name, _)| *name == place) {
            Some((_, value)) => filled.push_str(value),
            None => filled.extend(["{", place, "}"]),
        }
        rest = after;
    }
    filled.push_str(rest);
    Some(filled)
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
