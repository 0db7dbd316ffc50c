//! The headers of every response.

use crate::{pages::LINKS_ONLY, server::state::AppState};
use axum::{
    extract::{Request, State},
    http::{HeaderValue, header},
    middleware::Next,
    response::{Html, IntoResponse, Response},
};

/// Marks a response whose body is already written.
#[derive(Clone, Copy)]
pub struct Written;

const ALWAYS: &[(&str, &str)] = &[
    (
        "content-security-policy",
        "default-src 'none'; base-uri 'none'; object-src 'none'; form-action 'none'; \
         frame-ancestors 'none'",
    ),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    (
        "permissions-policy",
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()",
    ),
    ("x-frame-options", "DENY"),
    ("x-robots-tag", "noindex"),
    ("cache-control", "no-store"),
];

/// Only where links are https: over plain http it must not be sent (RFC 6797 §7.2), and from a proxy on a
/// developer's machine it would lock out every other program there.
const OVER_HTTPS: (&str, &str) = (
    "strict-transport-security",
    "max-age=63072000; includeSubDomains",
);

/// What our pages may load and do. `'self'` is there besides the nonce because preload hints have none.
pub fn page_policy(nonce: &str) -> HeaderValue {
    let policy = format!(
        "default-src 'none'; script-src 'self' 'nonce-{nonce}' 'wasm-unsafe-eval'; \
         style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; \
         form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'"
    );
    HeaderValue::try_from(policy).expect("a nonce is base64url")
}

/// Lets this one page show a document of ours in a frame.
pub fn allow_frame(page: &mut Response) {
    if let Some(policy) = page.headers_mut().get_mut(header::CONTENT_SECURITY_POLICY) {
        let wider = [policy.as_bytes(), b"; frame-src 'self'"].concat();
        *policy = HeaderValue::try_from(wider).expect("a policy is ASCII");
    }
}

/// What a mail in a frame may do. It has inline styles; it can't run or load anything.
const FRAMED: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; \
     base-uri 'none'; object-src 'none'; form-action 'none'; frame-ancestors 'self'";

/// The HTML part of a mail, for a frame on a page of ours.
pub fn framed(html: String) -> Response {
    in_sandbox("sandbox", html)
}

/// The same with links that work, once somebody presses one: they leave the frame's page.
pub fn framed_with_links(html: String) -> Response {
    in_sandbox(&format!("sandbox {LINKS_ONLY}"), html)
}

fn in_sandbox(sandbox: &str, html: String) -> Response {
    let headers = [
        (
            header::CONTENT_SECURITY_POLICY,
            format!("{sandbox}; {FRAMED}"),
        ),
        (header::X_FRAME_OPTIONS, "SAMEORIGIN".to_owned()),
    ];
    let mut response = (headers, Html(html)).into_response();
    response.extensions_mut().insert(Written);
    response
}

/// A public page for a frame on a page of ours. It loads its style, and can't run anything.
pub fn framed_page(html: String) -> Response {
    let headers = [
        (
            header::CONTENT_SECURITY_POLICY,
            "sandbox allow-same-origin; default-src 'none'; style-src 'self'; img-src 'self' data:; \
             base-uri 'none'; object-src 'none'; form-action 'none'; frame-ancestors 'self'",
        ),
        (header::X_FRAME_OPTIONS, "SAMEORIGIN"),
    ];
    let mut response = (headers, Html(html)).into_response();
    response.extensions_mut().insert(Written);
    response
}

/// Adds each header that the response does not set itself.
pub async fn protect(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let over_https = state.config.base_url.is_https().then_some(&OVER_HTTPS);
    for (name, value) in ALWAYS.iter().chain(over_https) {
        response
            .headers_mut()
            .entry(*name)
            .or_insert(HeaderValue::from_static(value));
    }
    response
}
