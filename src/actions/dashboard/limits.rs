//! Server functions of limits.

use crate::{
    actions,
    api::{dashboard::Next, error::ApiError},
    routes,
    server::limit_desk,
    text::dashboard::Done,
};
use leptos::prelude::*;

/// Clears the limit that holds up an address or a network.
#[server(endpoint = "clear-limit")]
pub async fn clear_limit(who: String) -> Result<Next, ApiError> {
    actions::answer(async |ctx| {
        let done = limit_desk::clear(&ctx, &who).await?;
        Ok(Next::to(routes::ADMIN_LIMITS, done))
    })
    .await
}

/// Gives a network its usual limit back.
#[server(endpoint = "end-network-allowance")]
pub async fn end_network_allowance(network: String) -> Result<Next, ApiError> {
    actions::answer(async |ctx| {
        limit_desk::disallow(&ctx, &network).await?;
        Ok(Next::to(routes::ADMIN_LIMITS, Done::NetworkNotAllowed))
    })
    .await
}
