//! Senders.

use lettre::{Address, message::Mailbox};

/// What this program is called where the settings say nothing.
pub(super) const PROGRAM: &str = "Password Recover";

/// A sender, with its domain in ASCII (RFC 5890): so any server accepts it, and it fits every header and
/// every Message-ID as it is.
pub(super) fn parse_mailbox(text: &str) -> Result<Mailbox, &'static str> {
    const COMPLAINT: &str = "is not a sender such as Accounts <accounts@example.org>";
    let mailbox: Mailbox = text.parse().map_err(|_| {
        let name = text.split('<').next().unwrap_or_default();
        if name.contains(',') && !name.contains('"') {
            "has a comma in its name; put the name in quotes, as in \"Acme, Inc.\" <accounts@example.org>"
        } else {
            COMPLAINT
        }
    })?;
    let domain = mailbox.email.domain();
    if domain.is_ascii() {
        return Ok(mailbox);
    }
    let domain = idna::domain_to_ascii_strict(domain).map_err(|_| COMPLAINT)?;
    let email = Address::new(mailbox.email.user(), domain).map_err(|_| COMPLAINT)?;
    Ok(Mailbox::new(mailbox.name, email))
}
