//! The two requests of a recovery.

use crate::{
    api::error::ApiError,
    server::{
        ctx::Ctx,
        http::{forms::JsonOrForm, idempotency_key::IdempotencyKey, problem},
        recovery::{self, Completion},
    },
};
use axum::Json;
use serde::{Deserialize, Serialize};

#[derive(Serialize)]
pub struct Worked {
    worked: bool,
}

const WORKED: Json<Worked> = Json(Worked { worked: true });

#[derive(Deserialize)]
pub struct ForgotPassword {
    email: String,
}

pub async fn forgot_password(
    ctx: Ctx,
    IdempotencyKey(key): IdempotencyKey,
    JsonOrForm(body): JsonOrForm<ForgotPassword>,
) -> Result<Json<Worked>, ApiError> {
    let asked = match key {
        Some(key) => recovery::request_once(&ctx, &body.email, &key).await,
        None => recovery::request(&ctx, &body.email, None).await.map(|_| ()),
    };
    match asked {
        Ok(()) => Ok(WORKED),
        Err(error) => Err(problem::told(error, &ctx)),
    }
}

#[derive(Deserialize)]
pub struct ChangeForgottenPassword {
    forgot_password_hash: String,
    new_password: String,
    email: Option<String>,
}

pub async fn change_forgotten_password(
    ctx: Ctx,
    JsonOrForm(body): JsonOrForm<ChangeForgottenPassword>,
) -> Result<Json<Worked>, ApiError> {
    let completion = Completion {
        token: &body.forgot_password_hash,
        new_password: &body.new_password,
        confirm_password: None,
        email: body.email.as_deref(),
    };
    match recovery::complete(&ctx, completion).await {
        Ok(()) => Ok(WORKED),
        Err(error) => Err(problem::told(error, &ctx)),
    }
}
