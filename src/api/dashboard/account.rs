//! The wire types of one's own account: sessions, two-factor authentication, keyboard shortcuts.

use crate::api::{access::Role, times::TimeText};

/// The data of the account page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    pub name: String,
    pub email: String,
    pub role: Role,
    pub has_shortcuts: bool,
    pub has_second_factor: bool,
    pub sessions: Vec<SessionRow>,
}

/// One of one's own sessions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionRow {
    pub id: i64,
    /// Whether it is the current one.
    pub is_this: bool,
    pub network: String,
    /// The browser and the system, where known.
    pub browser: (Option<&'static str>, Option<&'static str>),
    pub since: TimeText,
    pub last_seen: TimeText,
}

/// The state of one's own two-factor authentication.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SecondFactor {
    Off,
    /// A secret was generated, and no code has confirmed yet that the app has it.
    Begun(Enrolment),
    On {
        since: TimeText,
        codes_left: u64,
    },
}

/// How to get a secret into an app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Enrolment {
    /// A QR code, as the URL of an image.
    pub picture: String,
    /// The same for typing.
    pub secret: String,
}

/// A form that was sent after the session had ended, carried through the log-in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptForm {
    /// Its path in the dashboard.
    pub path: String,
    /// Its fields, without passwords and codes.
    pub fields: Vec<(String, String)>,
    /// The same fields as one text (`application/x-www-form-urlencoded`).
    pub encoded: String,
}
