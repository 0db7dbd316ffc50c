//! Server functions of API tokens.

use crate::{
    actions,
    api::{dashboard::Next, error::ApiError},
    routes,
    server::api_tokens,
    text::dashboard::Done,
};
use leptos::prelude::*;

/// Revokes one of one's own tokens.
#[server(endpoint = "revoke-api-token")]
pub async fn revoke_api_token(id: i64) -> Result<Next, ApiError> {
    actions::answer(async |ctx| {
        api_tokens::revoke(&ctx, id).await?;
        Ok(Next::to(routes::ADMIN_API_TOKENS, Done::ApiTokenRevoked))
    })
    .await
}

/// Revokes a token of a user.
#[server(endpoint = "revoke-user-api-token")]
pub async fn revoke_user_api_token(id: i64, token_id: i64) -> Result<Next, ApiError> {
    actions::answer(async |ctx| {
        api_tokens::revoke_of_user(&ctx, id, token_id).await?;
        Ok(Next::to(&routes::admin_user(id), Done::ApiTokenRevoked))
    })
    .await
}
