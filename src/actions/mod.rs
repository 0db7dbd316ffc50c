//! Server functions: what forms call when the page's script sends them. Each takes the request's context,
//! calls one service function, and returns the result.
//!
//! They are a public API without a guard of their own (OWASP ASVS 8.2.1), so authorization happens in the
//! services, as everywhere. No rules or queries belong here.

pub mod account;
pub mod dashboard;
pub mod recovery;

use crate::{
    api::error::ApiError,
    server::{
        cookies,
        ctx::Ctx,
        error::Result,
        followed_link::{self, Kind},
        identity::sessions::Begun,
        model::{CaseNumber, SecretToken},
    },
};
use axum::http::{HeaderValue, header};
use leptos::prelude::expect_context;
use leptos_axum::ResponseOptions;

/// Runs the body of a server function with the context of its request.
async fn answer<T>(body: impl AsyncFnOnce(Ctx) -> Result<T>) -> std::result::Result<T, ApiError> {
    let ctx = expect_context::<Ctx>();
    body(ctx.clone())
        .await
        .map_err(|error| error.told(&ctx.request_id))
}

fn set_case_cookies(ctx: &Ctx, number: &CaseNumber, typed: &str) {
    let base_url = &ctx.state.config.base_url;
    set_cookie(cookies::case(number, base_url));
    set_cookie(cookies::address(Some(typed), base_url));
}

/// The next page confirms to this browser what was done with the link.
fn set_used_link_cookie(ctx: &Ctx, token: &str) {
    if let Some(token) = SecretToken::pasted(token) {
        set_cookie(followed_link::used(ctx, Kind::NewPassword, &token));
    }
}

fn set_session_cookie(ctx: &Ctx, begun: &Begun) {
    let base_url = &ctx.state.config.base_url;
    set_cookie(cookies::session(&begun.token, begun.life, base_url));
}

fn set_cookie(cookie: HeaderValue) {
    expect_context::<ResponseOptions>().append_header(header::SET_COOKIE, cookie);
}
