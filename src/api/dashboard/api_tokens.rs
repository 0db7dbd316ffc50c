//! What the dashboard tells and does about API tokens.

use crate::api::{access::Scope, times::TimeText};

/// Until when a token is good.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expiry {
    /// Until it is revoked.
    Never,
    At(TimeText),
    /// It has run out, and will be forgotten.
    Over(TimeText),
}

/// One token. Not the token itself: nobody sees that again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiTokenRow {
    pub id: i64,
    pub name: String,
    pub scopes: Vec<Scope>,
    pub created: TimeText,
    pub last_used: Option<TimeText>,
    pub expiry: Expiry,
}

/// How long a new token is to be good.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Life {
    Week,
    Month,
    #[default]
    Quarter,
    Year,
    /// Until it is revoked.
    Unlimited,
}

impl Life {
    pub const ALL: [Self; 5] = [
        Self::Week,
        Self::Month,
        Self::Quarter,
        Self::Year,
        Self::Unlimited,
    ];

    pub fn days(self) -> Option<u32> {
        match self {
            Self::Week => Some(7),
            Self::Month => Some(30),
            Self::Quarter => Some(90),
            Self::Year => Some(365),
            Self::Unlimited => None,
        }
    }

    /// The stable name, in forms.
    pub fn name(self) -> &'static str {
        match self {
            Self::Week => "7",
            Self::Month => "30",
            Self::Quarter => "90",
            Self::Year => "365",
            Self::Unlimited => "never",
        }
    }

    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|life| life.name() == name)
    }
}

/// What the form that makes a token holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TokenForm {
    pub name: String,
    pub scopes: Vec<Scope>,
    pub life: Life,
}

/// What the page of one's own tokens tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiTokens {
    pub rows: Vec<ApiTokenRow>,
    /// What is of use to somebody of this role.
    pub offered: Vec<Scope>,
    /// Whether making one takes one's own password.
    pub needs_password: bool,
}
