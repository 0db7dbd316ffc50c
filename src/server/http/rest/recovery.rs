//! The two requests of a recovery.

use crate::{
    api::error::ApiError,
    server::{
        ctx::Ctx,
        http::{fields::Fields, idempotency_key::IdempotencyKey},
        recovery::{self, Completed, Completion},
    },
};
use axum::{Json, http::StatusCode};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

#[derive(Serialize, ToSchema)]
pub struct Worked {
    #[schema(examples(true))]
    worked: bool,
}

const WORKED: Json<Worked> = Json(Worked { worked: true });

#[derive(Deserialize, ToSchema)]
pub struct ForgotPassword {
    /// The address of the account. Where the operator allows it (`lookup_by_login`), its log-in name will do.
    #[schema(value_type = String, required, format = "idn-email", max_length = 254, extensions(("x-example" = json!("ann@example.org"))))]
    email: Option<String>,
}

/// Ask for a link
///
/// Sends an email with a link to the address, if there is an account with it. The answer is the same for
/// every address, and takes the same time, so that nobody learns who has an account. A token is not needed;
/// with one that was created for this, the call does not count towards the limit of its network. With one
/// that was issued for a password it does.
#[utoipa::path(
    post,
    path = "/core/user/forgot-password",
    tag = "Recovery",
    security((), ("bearer" = ["recovery"]), ("token" = ["recovery"])),
    params((
        "Idempotency-Key" = Option<String>,
        Header,
        description = "A key of your own for this request, such as a UUID, bare or in quotes. The same \
                       request with the same key within 24 hours gets the same answer and sends no \
                       second email.",
        pattern = r#"^([!#-~][!-~]{0,254}|"[!#-\[\]-~]{1,255}")$"#,
        example = "8e03978e-40d5-43dd-bc93-6894a57f9324"
    ), (
        "End-User-IP" = Option<String>,
        Header,
        description = "With a token that somebody made for this: the address of the user for whom you ask. \
                       The call counts for the limit of that user's network then.",
        example = "203.0.113.9"
    )),
    request_body = ForgotPassword,
    responses((status = 200, description = "The request is taken.", body = Worked))
)]
pub async fn forgot_password(
    ctx: Ctx,
    IdempotencyKey(key): IdempotencyKey,
    Fields(body): Fields<ForgotPassword>,
) -> Result<Json<Worked>, ApiError> {
    let email = body.email.as_deref().unwrap_or_default();
    let asked = match key {
        Some(key) => recovery::request_once(&ctx, email, &key).await,
        None => recovery::request(&ctx, email, None).await.map(|_| ()),
    };
    match asked {
        Ok(()) => Ok(WORKED),
        Err(error) => Err(error.told(&ctx.request_id)),
    }
}

#[derive(Deserialize, ToSchema)]
pub struct ChangeForgottenPassword {
    /// The last part of the link in the email.
    #[schema(
        pattern = "^[A-Za-z0-9_-]{43}$",
        extensions(("x-example" = json!("0123456789abcdefghijklmnopqrstuvwxyzABCDEFG")))
    )]
    forgot_password_hash: String,
    /// At most 1,024 bytes, not a common password, and not based on its owner's name or address.
    #[schema(
        value_type = String,
        required,
        format = Password,
        min_length = 15,
        max_length = 1024,
        extensions(("x-example" = json!("a new and even longer password")))
    )]
    new_password: Option<String>,
    /// If sent, it has to be the account's.
    #[schema(format = "idn-email", max_length = 254, extensions(("x-example" = json!("ann@example.org"))))]
    email: Option<String>,
}

/// Set a new password
///
/// Takes the token from the link in the email. It uses the link up, and every session, token and other link
/// of the account ends.
#[utoipa::path(
    post,
    path = "/core/user/change-forgotten-password",
    tag = "Recovery",
    security(()),
    params((
        "End-User-IP" = Option<String>,
        Header,
        description = "With a token that somebody made for the scope `recovery`: the address of the user who \
                       has the link. The audit trail notes it.",
        example = "203.0.113.9"
    )),
    request_body = ChangeForgottenPassword,
    responses(
        (status = 200, description = "The password is changed.", body = Worked),
        (status = 202, description = "The password is being saved in the directory of the account.", body = Worked)
    )
)]
pub async fn change_forgotten_password(
    ctx: Ctx,
    Fields(body): Fields<ChangeForgottenPassword>,
) -> Result<(StatusCode, Json<Worked>), ApiError> {
    let new_password = body.new_password.ok_or(ApiError::PasswordMissing)?;
    let completion = Completion {
        token: &body.forgot_password_hash,
        new_password: &new_password,
        confirm_password: None,
        email: body.email.as_deref(),
    };
    match recovery::complete(&ctx, completion).await {
        Ok(Completed::Done) => Ok((StatusCode::OK, WORKED)),
        Ok(Completed::BeingSaved) => Ok((StatusCode::ACCEPTED, WORKED)),
        Err(error) => Err(error.told(&ctx.request_id)),
    }
}
