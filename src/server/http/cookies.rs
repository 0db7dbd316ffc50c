//! Our two cookies: the admin's session, and the number of a visitor's case.

use crate::server::{
    config::BaseUrl,
    model::{CaseNumber, SecretToken},
};
use axum::http::{HeaderMap, HeaderValue};
use axum_extra::extract::{
    CookieJar,
    cookie::{Cookie, SameSite},
};
use std::time::Duration;

const SESSION: &str = "session";
const CASE: &str = "recovery_case";
/// How long the page behind the request shows its number again.
const CASE_SECONDS: i64 = 60 * 60;

/// Over https a cookie carries the `__Host-` prefix, which no neighbouring host can set
/// (RFC 6265bis §4.1.3.2); plain http is for a loopback address only.
fn full_name(name: &str, base_url: &BaseUrl) -> String {
    if base_url.is_https() {
        format!("__Host-{name}")
    } else {
        name.to_owned()
    }
}

fn cookie(name: &str, value: String, max_age_seconds: i64, base_url: &BaseUrl) -> HeaderValue {
    let mut cookie = Cookie::new(full_name(name, base_url), value);
    cookie.set_http_only(true);
    cookie.set_same_site(SameSite::Lax);
    cookie.set_secure(base_url.is_https());
    // The prefix asks for this path.
    cookie.set_path("/");
    cookie.set_max_age(time::Duration::seconds(max_age_seconds));
    HeaderValue::try_from(cookie.to_string()).expect("our cookies are ASCII")
}

pub fn session(token: &SecretToken, life: Duration, base_url: &BaseUrl) -> HeaderValue {
    let seconds = i64::try_from(life.as_secs()).unwrap_or(i64::MAX);
    cookie(SESSION, token.expose().to_owned(), seconds, base_url)
}

/// Makes the browser forget the session.
pub fn no_session(base_url: &BaseUrl) -> HeaderValue {
    cookie(SESSION, String::new(), 0, base_url)
}

pub fn case(number: &CaseNumber, base_url: &BaseUrl) -> HeaderValue {
    cookie(CASE, number.to_string(), CASE_SECONDS, base_url)
}

pub fn read_session(headers: &HeaderMap, base_url: &BaseUrl) -> Option<SecretToken> {
    read(headers, SESSION, base_url).and_then(|value| SecretToken::parse(&value))
}

pub fn read_case(headers: &HeaderMap, base_url: &BaseUrl) -> Option<CaseNumber> {
    read(headers, CASE, base_url).and_then(|value| CaseNumber::parse(&value))
}

fn read(headers: &HeaderMap, name: &str, base_url: &BaseUrl) -> Option<String> {
    CookieJar::from_headers(headers)
        .get(&full_name(name, base_url))
        .map(|cookie| cookie.value().to_owned())
}
