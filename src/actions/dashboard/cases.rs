//! Server functions of recovery cases.

use crate::{
    actions,
    api::{dashboard::Next, error::ApiError},
    routes,
    server::cases,
    text::dashboard::Done,
};
use leptos::prelude::*;

/// Mails another link to the address of a case.
#[server(endpoint = "send-case-again")]
pub async fn send_case_again(number: String) -> Result<Next, ApiError> {
    actions::answer(async |ctx| {
        let (number, done) = cases::send_again(&ctx, &number).await?;
        Ok(Next::to(&routes::admin_case(number.as_str()), done))
    })
    .await
}

/// Ends a case with all its links and codes.
#[server(endpoint = "revoke-case")]
pub async fn revoke_case(number: String, password: Option<String>) -> Result<Next, ApiError> {
    actions::answer(async |ctx| {
        let number = cases::revoke(&ctx, &number, password.as_deref()).await?;
        let path = routes::admin_case(number.as_str());
        Ok(Next::to(&path, Done::CaseRevoked))
    })
    .await
}
