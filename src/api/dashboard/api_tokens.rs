//! The wire types of API tokens.

use crate::api::{access::Scope, times::TimeText};

/// How long a token is valid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expiry {
    /// Until it is revoked.
    Never,
    At(TimeText),
    /// It has expired, and will be pruned.
    Over(TimeText),
}

/// One token, without the token itself: nobody sees that again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiTokenRow {
    pub id: i64,
    pub name: String,
    pub scopes: Vec<Scope>,
    pub created: TimeText,
    pub last_used: Option<TimeText>,
    pub expiry: Expiry,
}

/// The lifetime of a new token.
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

/// The form for a new token.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TokenForm {
    pub name: String,
    pub scopes: Vec<Scope>,
    pub life: Life,
}

/// The data of the page of one's own tokens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApiTokens {
    pub rows: Vec<ApiTokenRow>,
    /// Scopes that this role can use.
    pub offered: Vec<Scope>,
    /// Whether creating one requires one's own password.
    pub needs_password: bool,
}
