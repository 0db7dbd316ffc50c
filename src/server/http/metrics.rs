//! `/metrics`, for those who run this program and nobody else.

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
const TEXT: &str = "text/plain; version=0.0.4; charset=utf-8";

/// The metrics, with `METRICS_TOKEN`, or on this machine without a proxy. Everybody else gets a 404.
pub async fn metrics(ctx: Ctx, request: Request) -> Response {
    if !has_token(&ctx, request.headers()) && !is_of_this_machine(&ctx, &request) {
        return ApiError::NotFound.into_response();
    }
    let open_metrics = ctx.state.metrics_exposition().await;
    let (kind, text) = if wants_open_metrics(request.headers()) {
        (OPEN_METRICS, open_metrics)
    } else {
        (TEXT, metrics::as_text_format(&open_metrics))
    };
    let headers = [(header::CONTENT_TYPE, kind), (header::VARY, "accept")];
    (headers, text).into_response()
}

/// Whether the client prefers OpenMetrics. Without a preference it gets the older format, as from
/// Prometheus's libraries.
fn wants_open_metrics(headers: &HeaderMap) -> bool {
    let ranges: Vec<Range> = headers
        .get_all(header::ACCEPT)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .filter_map(Range::parse)
        .collect();
    let wish = |kind: &str, version: &str| {
        // The range that says the most holds (RFC 9110, 12.5.1).
        let fitting = ranges.iter().filter_map(|range| range.fit(kind, version));
        fitting
            .max_by_key(|(says, _)| *says)
            .map_or(0.0, |(_, quality)| quality)
    };
    wish("application/openmetrics-text", "1.0.0") > wish("text/plain", "0.0.4")
}

/// One of the kinds of answers that somebody accepts.
struct Range<'a> {
    kind: &'a str,
    version: Option<&'a str>,
    quality: f32,
}

impl<'a> Range<'a> {
    /// None for an unreadable one, which is ignored.
    fn parse(text: &'a str) -> Option<Self> {
        let mut parts = text.split(';').map(str::trim);
        let mut range = Self {
            kind: parts.next()?,
            version: None,
            quality: 1.0,
        };
        for part in parts {
            let (name, value) = part.split_once('=')?;
            let value = value.trim().trim_matches('"');
            match name.trim().to_ascii_lowercase().as_str() {
                "version" => range.version = Some(value),
                "q" => range.quality = value.parse().ok().filter(|q| (0.0..=1.0).contains(q))?,
                _ => {}
            }
        }
        Some(range)
    }

    /// How specifically it matches this type, and its weight; none if it does not match.
    fn fit(&self, kind: &str, version: &str) -> Option<(u8, f32)> {
        let (family, _) = kind.split_once('/')?;
        let says = match (self.kind, self.version) {
            (own, Some(own_version)) if own.eq_ignore_ascii_case(kind) => {
                (own_version == version).then_some(3)
            }
            (own, None) if own.eq_ignore_ascii_case(kind) => Some(2),
            ("*/*", _) => Some(0),
            (own, _) => own
                .strip_suffix("/*")
                .is_some_and(|own| own.eq_ignore_ascii_case(family))
                .then_some(1),
        };
        Some((says?, self.quality))
    }
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

/// Whether a program on this machine asks. A proxy may be on this machine as well and not say whom it asks
/// for, so with a proxy only the token counts.
fn is_of_this_machine(ctx: &Ctx, request: &Request) -> bool {
    ctx.state.config.base_url.is_loopback() && this_machine::connects(request, &[])
}
