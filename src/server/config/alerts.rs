//! Who gets alerts.

use super::MailBackend;
use crate::server::model::EmailAddress;

/// More is a mailing list's work.
const MOST: usize = 20;

/// Who gets mails about what needs attention (`ALERTS_TO`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AlertsTo {
    Nobody,
    /// Everybody who has that role at the time.
    Administrators,
    Addresses(Vec<EmailAddress>),
}

impl AlertsTo {
    /// Where nothing is said: mails that nobody but a developer reads would only be in the way.
    pub(super) fn with(backend: &MailBackend) -> Self {
        match backend {
            MailBackend::Mailbox => Self::Nobody,
            _ => Self::Administrators,
        }
    }

    pub(super) fn parse(text: &str) -> Result<Self, String> {
        match text {
            "none" => return Ok(Self::Nobody),
            "administrators" => return Ok(Self::Administrators),
            _ => {}
        }
        let parts: Vec<&str> = text.split(',').map(str::trim).collect();
        if parts.len() > MOST {
            return Err(format!("has more than {MOST} addresses"));
        }
        let parse = |part: &&str| {
            EmailAddress::parse(part).map_err(|_| {
                "is neither administrators nor none nor addresses, separated by commas".to_owned()
            })
        };
        parts
            .iter()
            .map(parse)
            .collect::<Result<_, _>>()
            .map(Self::Addresses)
    }
}
