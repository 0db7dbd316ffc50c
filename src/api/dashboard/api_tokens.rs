//! What the dashboard tells and does about API tokens.

use super::Next;
use crate::api::{access::Scope, error::ApiError, times::TimeText};
use leptos::prelude::*;

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

/// Ends one of one's own tokens.
#[server(endpoint = "revoke-api-token")]
pub async fn revoke_api_token(id: i64) -> Result<Next, ApiError> {
    use crate::{
        routes,
        server::{api_tokens, http::server_functions},
        text::dashboard::Done,
    };
    server_functions::answer(async |ctx| {
        api_tokens::revoke(&ctx, id).await?;
        Ok(Next::to(routes::ADMIN_API_TOKENS, Done::ApiTokenRevoked))
    })
    .await
}

/// Ends one token of a user.
#[server(endpoint = "revoke-user-api-token")]
pub async fn revoke_user_api_token(id: i64, token_id: i64) -> Result<Next, ApiError> {
    use crate::{
        routes,
        server::{api_tokens, http::server_functions},
        text::dashboard::Done,
    };
    server_functions::answer(async |ctx| {
        api_tokens::revoke_of_user(&ctx, id, token_id).await?;
        Ok(Next::to(&routes::admin_user(id), Done::ApiTokenRevoked))
    })
    .await
}
