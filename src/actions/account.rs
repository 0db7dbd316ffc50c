//! Server functions of the log-in and the setup page.

use crate::{
    actions,
    api::error::ApiError,
    server::{accounts::NewAdmin, identity::sessions, setup},
};
use leptos::prelude::*;

/// Logs in to the dashboard; the next page asks for a two-factor code if needed.
#[server(endpoint = "log-in")]
pub async fn log_in(email: String, password: String) -> Result<(), ApiError> {
    actions::answer(async |ctx| {
        let begun = sessions::log_in(&ctx, &email, &password).await?;
        actions::set_session_cookie(&ctx, &begun);
        Ok(())
    })
    .await
}

/// Creates the first administrator with a one-time link.
#[server(endpoint = "set-up")]
pub async fn make_first_admin(
    token: String,
    email: String,
    name: String,
    new_password: String,
    confirm_password: String,
) -> Result<(), ApiError> {
    actions::answer(async |ctx| {
        let admin = NewAdmin {
            email: &email,
            name: &name,
            password: &new_password,
            confirm_password: Some(&confirm_password),
        };
        setup::complete(&ctx, &token, admin).await
    })
    .await
}
