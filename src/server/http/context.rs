//! Says once, for each request, who asks and under which number it is known.

use super::client_network;
use crate::server::{ctx::Ctx, hex::hex, state::AppState, telemetry};
use axum::{
    extract::{ConnectInfo, FromRequestParts, Request, State},
    http::request::Parts,
    middleware::Next,
    response::Response,
};
use std::{convert::Infallible, net::SocketAddr};

/// Puts the `Ctx` where handlers find it.
pub async fn establish(
    State(state): State<AppState>,
    mut request: Request,
    next: Next,
) -> Response {
    let peer = request
        .extensions()
        .get::<ConnectInfo<SocketAddr>>()
        .map(|ConnectInfo(address)| address.ip());
    let network =
        peer.map(|peer| client_network::of(peer, request.headers(), &state.config.trusted_proxies));
    let request_id = hex(&state.random.bytes::<8>());
    request.extensions_mut().insert(Ctx {
        state,
        network,
        request_id: request_id.clone(),
    });
    telemetry::REQUEST_ID
        .scope(request_id, next.run(request))
        .await
}

impl<S: Send + Sync> FromRequestParts<S> for Ctx {
    type Rejection = Infallible;

    /// # Panics
    /// If it is used on a route that `establish` is not in front of.
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        let ctx = parts.extensions.get::<Ctx>().cloned();
        Ok(ctx.expect("every route lies behind the context layer"))
    }
}
