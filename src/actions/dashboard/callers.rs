//! Server functions for verifying a caller.

use crate::{
    actions,
    api::{dashboard::Next, error::ApiError},
    routes,
    server::callers,
    text::dashboard::Done,
};
use leptos::prelude::*;

/// Mails a code to the account's own address.
#[server(endpoint = "send-caller-code")]
pub async fn send_caller_code(id: i64, case: Option<String>) -> Result<Next, ApiError> {
    actions::answer(async |ctx| {
        let number = callers::send_code(&ctx, id, case.as_deref()).await?;
        let number = number.as_ref().map(|number| number.as_str());
        let path = routes::admin_user_caller(id, number);
        Ok(Next::to(&path, Done::CallerCodeAsked))
    })
    .await
}

/// Checks the code that a caller has read out.
#[server(endpoint = "verify-caller")]
pub async fn verify_caller(id: i64, case: Option<String>, code: String) -> Result<Next, ApiError> {
    actions::answer(async |ctx| {
        let number = callers::verify(&ctx, id, case.as_deref(), &code).await?;
        let path = match number {
            Some(number) => routes::admin_case(number.as_str()),
            None => routes::admin_user(id),
        };
        Ok(Next::to(&path, Done::CallerVerified))
    })
    .await
}
