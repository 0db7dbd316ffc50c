//! Rejects cross-site requests (CSRF). Every request that may change something passes here, so that no
//! handler can forget it.

use crate::{api::error::ApiError, routes, server::state::AppState};
use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, Method, header},
    middleware::Next,
    response::{IntoResponse, Response},
};

const SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

pub async fn refuse_cross_site(
    State(state): State<AppState>,
    request: Request,
    next: Next,
) -> Response {
    let is_safe = matches!(
        *request.method(),
        Method::GET | Method::HEAD | Method::OPTIONS
    );
    let headers = request.headers();
    let is_let_in = is_safe
        || is_ours(headers, |origin| {
            origin == state.config.base_url.origin() || state.config.applications.has_origin(origin)
        })
        || may_be_opened(request.uri().path())
            && headers
                .get(header::ORIGIN)
                .is_some_and(|origin| is_among(origin, &state.config.cors_allowed_origins));
    if is_let_in {
        next.run(request).await
    } else {
        ApiError::CrossSite.into_response()
    }
}

/// `Sec-Fetch-Site` decides where a browser sends it; a script can't forge it. Older browsers send `Origin`,
/// which must be ours: the `null` of a sandboxed frame is not. Without either header the client is not a
/// browser that could be tricked.
fn is_ours(headers: &HeaderMap, is_known: impl Fn(&str) -> bool) -> bool {
    if let Some(site) = headers.get(SEC_FETCH_SITE) {
        return site == "same-origin" || site == "none";
    }
    headers
        .get(header::ORIGIN)
        .is_none_or(|sent| sent.to_str().is_ok_and(&is_known))
}

/// What pages of other origins may call, if the operator has named them: only paths that ignore cookies, so
/// that no page acts for a logged-in user.
pub fn may_be_opened(path: &str) -> bool {
    routes::is_rest(path)
}

/// Whether the browser names one of these origins.
pub fn is_among(sent: &HeaderValue, origins: &[String]) -> bool {
    origins.iter().any(|origin| sent == origin)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decide(site: Option<&str>, sent: Option<&str>) -> bool {
        let mut headers = HeaderMap::new();
        if let Some(site) = site {
            headers.insert(SEC_FETCH_SITE, site.parse().unwrap());
        }
        if let Some(sent) = sent {
            headers.insert(header::ORIGIN, sent.parse().unwrap());
        }
        is_ours(&headers, |origin| origin == "https://recover.example.org")
    }

    #[test]
    fn fetch_metadata_decides_where_it_is_sent() {
        assert!(decide(Some("same-origin"), Some("null")));
        assert!(decide(Some("none"), None));
        for site in ["cross-site", "same-site", "nonsense"] {
            assert!(
                !decide(Some(site), Some("https://recover.example.org")),
                "{site}"
            );
        }
    }

    #[test]
    fn without_it_the_origin_must_be_ours_exactly() {
        assert!(decide(None, Some("https://recover.example.org")));
        for sent in [
            "null",
            "https://evil.example",
            "http://recover.example.org",
            "https://recover.example.org.evil.example",
        ] {
            assert!(!decide(None, Some(sent)), "{sent}");
        }
    }

    #[test]
    fn programs_that_send_neither_are_let_through() {
        assert!(decide(None, None));
    }
}
