//! The two requests of a recovery.

use crate::{
    api::error::ApiError,
    server::{
        ctx::Ctx,
        http::{fields::Fields, problem},
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
    Fields(body): Fields<ForgotPassword>,
) -> Result<Json<Worked>, ApiError> {
    match recovery::request(&ctx, &body.email, None).await {
        Ok(_) => Ok(WORKED),
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
    Fields(body): Fields<ChangeForgottenPassword>,
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
