//! A token for a password.

use crate::{
    api::error::ApiError,
    server::{
        accounts,
        ctx::Ctx,
        http::{fields::Fields, problem},
    },
};
use axum::Json;
use serde::{Deserialize, Serialize};

#[derive(Deserialize)]
pub struct Auth {
    username: String,
    password: String,
}

#[derive(Serialize)]
pub struct Token {
    token: String,
}

pub async fn auth(ctx: Ctx, Fields(body): Fields<Auth>) -> Result<Json<Token>, ApiError> {
    match accounts::make_api_token(&ctx, &body.username, &body.password).await {
        Ok(token) => Ok(Json(Token {
            token: token.expose().to_owned(),
        })),
        Err(error) => Err(problem::told(error, &ctx)),
    }
}
