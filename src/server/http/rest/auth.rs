//! Getting a token for a password.

use crate::{
    api::error::ApiError,
    server::{accounts, ctx::Ctx, http::fields::Fields},
};
use axum::Json;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

#[derive(Deserialize, ToSchema)]
pub struct Auth {
    /// The account's email address.
    #[schema(value_type = String, required, extensions(("x-example" = json!("ann@example.org"))))]
    username: Option<String>,
    #[schema(
        value_type = String,
        required,
        format = Password,
        extensions(("x-example" = json!("the password of this account")))
    )]
    password: Option<String>,
}

#[derive(Serialize, ToSchema)]
pub struct Token {
    /// Send it with other calls in the `Authorization` header.
    #[schema(
        pattern = "^[A-Za-z0-9_-]{43}$",
        examples("0123456789abcdefghijklmnopqrstuvwxyzABCDEFG")
    )]
    token: String,
}

/// Get a token for a password
///
/// The token can do what its account may, except anything with roles. It is valid for 30 days, or until
/// somebody revokes it, changes the password or disables the account; the newest 20 tokens of this kind are
/// kept per account. An account with two-factor authentication gets none here: its owner creates one in the
/// dashboard.
#[utoipa::path(
    post,
    path = "/core/auth",
    tag = "Tokens",
    security(()),
    params((
        "End-User-IP" = Option<String>,
        Header,
        description = "From a back end that logs its users in, with a token in `Authorization` that somebody made \
                       for the scope `recovery`: the address of the user. Wrong passwords count for that user's \
                       network then; without it, for the account and the back end alone.",
        example = "203.0.113.9"
    )),
    request_body = Auth,
    responses((status = 200, description = "A new token.", body = Token))
)]
pub async fn auth(ctx: Ctx, Fields(body): Fields<Auth>) -> Result<Json<Token>, ApiError> {
    let email = body.username.ok_or(ApiError::EmailMissing)?;
    let password = body.password.ok_or(ApiError::PasswordMissing)?;
    match accounts::create_api_token(&ctx, &email, &password).await {
        Ok(token) => Ok(Json(Token {
            token: token.expose().to_owned(),
        })),
        Err(error) => Err(error.told(&ctx.request_id)),
    }
}
