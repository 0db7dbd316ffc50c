//! Server functions of the recovery pages.

use crate::{
    actions,
    api::error::ApiError,
    routes,
    server::recovery::{self, Completed, Completion, proof_of_work},
};
use leptos::prelude::*;

/// Asks for a link, with a proof of work if it was refused without one.
#[server(endpoint = "forgot-password")]
pub async fn request_link(email: String, proof: Option<String>) -> Result<(), ApiError> {
    actions::answer(async |ctx| {
        let number = recovery::request(&ctx, &email, proof.as_deref()).await?;
        actions::set_case_cookies(&ctx, &number, &email);
        Ok(())
    })
    .await
}

/// Returns a challenge, to be solved for `request_link`.
#[server(endpoint = "proof-challenge")]
pub async fn proof_challenge() -> Result<String, ApiError> {
    actions::answer(async |ctx| proof_of_work::challenge(&ctx).await).await
}

/// Sets a new password with the token of a link; the path of the page that comes next.
#[server(endpoint = "reset-password")]
pub async fn set_new_password(
    token: String,
    new_password: String,
    confirm_password: String,
) -> Result<String, ApiError> {
    actions::answer(async |ctx| {
        let completion = Completion {
            token: &token,
            new_password: &new_password,
            confirm_password: Some(&confirm_password),
            email: None,
        };
        Ok(match recovery::complete(&ctx, completion).await? {
            Completed::Done => {
                actions::set_used_link_cookie(&ctx, &token);
                ctx.entry.path(routes::RESET_PASSWORD_DONE)
            }
            Completed::BeingSaved => ctx.entry.path(&routes::reset_password(token.trim())),
        })
    })
    .await
}
