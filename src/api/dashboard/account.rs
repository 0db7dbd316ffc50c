//! What the dashboard tells and does about one's own account: sessions, the second step, the keyboard.

use crate::api::{access::Role, times::TimeText};

/// What the page of one's own account tells.
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
    /// Whether it is the one that asks.
    pub is_this: bool,
    pub network: String,
    /// The browser and the system, as far as they are known ones.
    pub browser: (Option<&'static str>, Option<&'static str>),
    pub since: TimeText,
    pub last_seen: TimeText,
}

/// How one's own second step stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SecondFactor {
    Off,
    /// A secret was drawn, and no code has shown yet that the app has it.
    Begun(Enrolment),
    On {
        since: TimeText,
        codes_left: u64,
    },
}

/// How a secret gets into an app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Enrolment {
    /// A QR code, as the address of an image.
    pub picture: String,
    /// The same for typing.
    pub secret: String,
}

/// A form that was sent when nobody was logged in any more, carried along through the log-in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptForm {
    /// Where it belongs, in the dashboard.
    pub path: String,
    /// Its fields, without passwords and codes.
    pub fields: Vec<(String, String)>,
    /// The same fields in one text (`application/x-www-form-urlencoded`).
    pub encoded: String,
}
