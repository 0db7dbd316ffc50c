//! Server functions of the recovery pages.

use super::error::ApiError;
use leptos::prelude::*;

/// Asks for a link.
#[server(endpoint = "forgot-password")]
pub async fn request_link(email: String) -> Result<(), ApiError> {
    use crate::server::{http::server_functions, recovery};
    server_functions::answer(async |ctx| {
        let number = recovery::request(&ctx, &email).await?;
        server_functions::set_case_cookie(&ctx, &number);
        Ok(())
    })
    .await
}

/// Sets a new password with the token of a link.
#[server(endpoint = "reset-password")]
pub async fn set_new_password(
    token: String,
    new_password: String,
    confirm_password: String,
) -> Result<(), ApiError> {
    use crate::server::{
        http::server_functions,
        recovery::{self, Completion},
    };
    server_functions::answer(async |ctx| {
        let completion = Completion {
            token: &token,
            new_password: &new_password,
            confirm_password: Some(&confirm_password),
            email: None,
        };
        recovery::complete(&ctx, completion).await
    })
    .await
}
