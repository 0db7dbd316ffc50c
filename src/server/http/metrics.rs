//! `/metrics`, which is there for those who run this program and for nobody else.

use super::this_machine;
use crate::{
    api::error::ApiError,
    server::{ctx::Ctx, metrics},
};
use axum::{
    extract::Request,
    http::{HeaderMap, header},
    response::{IntoResponse, Response},
};
use subtle::ConstantTimeEq;

const OPEN_METRICS: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/// The numbers, for whoever has `METRICS_TOKEN`, or asks on this machine and not through a proxy. To
/// everybody else there is no such page.
pub async fn metrics(ctx: Ctx, request: Request) -> Response {
    if !has_token(&ctx, request.headers()) && !is_of_this_machine(&ctx, &request) {
        return ApiError::NotFound.into_response();
    }
    let text = metrics::exposition(&ctx.state).await;
    ([(header::CONTENT_TYPE, OPEN_METRICS)], text).into_response()
}

fn has_token(ctx: &Ctx, headers: &HeaderMap) -> bool {
    let Some(expected) = &ctx.state.config.metrics_token else {
        return false;
    };
    let sent = headers.get(header::AUTHORIZATION);
    let token = sent.and_then(|sent| {
        let (scheme, token) = sent.to_str().ok()?.split_once(' ')?;
        scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
    });
    token.is_some_and(|token| token.as_bytes().ct_eq(expected.expose().as_bytes()).into())
}

/// Whether a program beside this one asks. Where there is a proxy, it may be beside this one as well and
/// say nothing of whom it asks for, so then only the token counts.
fn is_of_this_machine(ctx: &Ctx, request: &Request) -> bool {
    ctx.state.config.base_url.is_loopback() && this_machine::connects(request, &[])
}
