//! Our cookies: the dashboard session, a visitor's case number, the link that was followed, the chosen language,
//! and a secret that is shown once.

use crate::server::{
    config::BaseUrl,
    model::{CaseNumber, SecretToken},
};
use axum::http::{HeaderMap, HeaderValue, header};
use axum_extra::extract::cookie::{Cookie, SameSite};
use std::time::Duration;

const SESSION: &str = "session";
const CASE: &str = "recovery_case";
const ADDRESS: &str = "recovery_address";
const FOLLOWED: &str = "followed_";
const LANGUAGE: &str = "language";
const SHOWN_ONCE: &str = "shown_once";
/// A redirect takes no longer, even by a slow network.
const SHOWN_ONCE_SECONDS: i64 = 60;
/// How long a reloaded page keeps showing the case number.
const CASE_SECONDS: i64 = 60 * 60;

/// How long a chosen language is remembered.
const LANGUAGE_SECONDS: i64 = 365 * 24 * 60 * 60;

/// Over https a cookie has the `__Host-` prefix, which no sibling host can set (RFC 6265bis §4.1.3.2); plain
/// http is for loopback addresses only. The prefix requires the path `/`, so below a base path the name
/// contains that path, and two instances on one host don't overwrite each other's cookies.
fn full_name(name: &str, base_url: &BaseUrl) -> String {
    let prefix = if base_url.is_https() { "__Host-" } else { "" };
    let below = base_url.path().replacen('/', "-", 1).replace('/', ".");
    format!("{prefix}{name}{below}")
}

fn cookie(name: &str, value: String, max_age_seconds: i64, base_url: &BaseUrl) -> HeaderValue {
    let mut cookie = Cookie::new(full_name(name, base_url), value);
    cookie.set_http_only(true);
    cookie.set_same_site(SameSite::Lax);
    cookie.set_secure(base_url.is_https());
    // Required by the prefix.
    cookie.set_path("/");
    cookie.set_max_age(time::Duration::seconds(max_age_seconds));
    HeaderValue::try_from(cookie.to_string()).expect("our cookies are ASCII")
}

pub fn session(token: &SecretToken, life: Duration, base_url: &BaseUrl) -> HeaderValue {
    let seconds = i64::try_from(life.as_secs()).unwrap_or(i64::MAX);
    cookie(SESSION, token.expose().to_owned(), seconds, base_url)
}

/// Deletes the session cookie.
pub fn no_session(base_url: &BaseUrl) -> HeaderValue {
    cookie(SESSION, String::new(), 0, base_url)
}

pub fn case(number: &CaseNumber, base_url: &BaseUrl) -> HeaderValue {
    cookie(CASE, number.to_string(), CASE_SECONDS, base_url)
}

/// What the visitor typed, for the page that comes next; what no cookie can hold is forgotten.
pub fn address(typed: Option<&str>, base_url: &BaseUrl) -> HeaderValue {
    match typed.map(str::trim).filter(|typed| is_address(typed)) {
        Some(typed) => cookie(ADDRESS, typed.to_owned(), CASE_SECONDS, base_url),
        None => cookie(ADDRESS, String::new(), 0, base_url),
    }
}

/// Untrusted: nothing is looked up with it.
pub fn read_address<'a>(headers: &'a HeaderMap, base_url: &BaseUrl) -> Option<&'a str> {
    read(headers, ADDRESS, base_url).filter(|typed| is_address(typed))
}

/// Whether it can stand in a cookie as it is.
fn is_address(typed: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"@.+_-".contains(&byte);
    (1..=254).contains(&typed.len()) && typed.bytes().all(is_plain)
}

pub fn read_session(headers: &HeaderMap, base_url: &BaseUrl) -> Option<SecretToken> {
    read(headers, SESSION, base_url).and_then(SecretToken::parse)
}

pub fn read_case(headers: &HeaderMap, base_url: &BaseUrl) -> Option<CaseNumber> {
    read(headers, CASE, base_url).and_then(CaseNumber::parse)
}

/// Carries a sealed secret to the page that shows it.
pub fn shown_once(sealed: &str, base_url: &BaseUrl) -> HeaderValue {
    cookie(SHOWN_ONCE, sealed.to_owned(), SHOWN_ONCE_SECONDS, base_url)
}

/// Deletes that cookie.
pub fn no_shown_once(base_url: &BaseUrl) -> HeaderValue {
    cookie(SHOWN_ONCE, String::new(), 0, base_url)
}

pub fn read_shown_once<'a>(headers: &'a HeaderMap, base_url: &BaseUrl) -> Option<&'a str> {
    read(headers, SHOWN_ONCE, base_url)
}

/// Remembers a link of some kind, sealed.
pub fn followed_link(
    kind: &str,
    sealed: String,
    life: Duration,
    base_url: &BaseUrl,
) -> HeaderValue {
    let seconds = i64::try_from(life.as_secs()).unwrap_or(i64::MAX);
    cookie(&format!("{FOLLOWED}{kind}"), sealed, seconds, base_url)
}

pub fn read_followed_link<'a>(
    kind: &str,
    headers: &'a HeaderMap,
    base_url: &BaseUrl,
) -> Option<&'a str> {
    read(headers, &format!("{FOLLOWED}{kind}"), base_url)
}

/// Remembers the chosen language.
pub fn language(tag: &str, base_url: &BaseUrl) -> HeaderValue {
    cookie(LANGUAGE, tag.to_owned(), LANGUAGE_SECONDS, base_url)
}

/// The language tag from the cookie, unvalidated.
pub fn read_language<'a>(headers: &'a HeaderMap, base_url: &BaseUrl) -> Option<&'a str> {
    read(headers, LANGUAGE, base_url)
}

fn read<'a>(headers: &'a HeaderMap, name: &str, base_url: &BaseUrl) -> Option<&'a str> {
    only(headers, &full_name(name, base_url))
}

/// The value of the cookie with exactly this name, byte for byte. Browsers protect the `__Host-` prefix only
/// when it is spelled that way: a sibling host may set `%5F%5FHost-`, which is a different name. If the name
/// occurs twice, neither counts: one of them is not ours, and nobody can tell which.
fn only<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let mut values = headers
        .get_all(header::COOKIE)
        .iter()
        .flat_map(|sent| sent.as_bytes().split(|byte| *byte == b';'))
        .filter_map(|pair| {
            let pair = pair.trim_ascii();
            let equals = pair.iter().position(|byte| *byte == b'=')?;
            let (found, value) = (&pair[..equals], &pair[equals + 1..]);
            (found == name.as_bytes()).then_some(value)
        });
    let (first, second) = (values.next()?, values.next());
    match second {
        None => str::from_utf8(first).ok(),
        Some(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find(sent: &[&str]) -> Option<String> {
        let mut headers = HeaderMap::new();
        for value in sent {
            headers.append(
                header::COOKIE,
                HeaderValue::from_bytes(value.as_bytes()).unwrap(),
            );
        }
        only(&headers, "__Host-session").map(str::to_owned)
    }

    #[test]
    fn a_cookie_is_found_by_its_exact_name() {
        assert_eq!(find(&["__Host-session=a"]).as_deref(), Some("a"));
        assert_eq!(find(&["x=y;__Host-session=a; z"]).as_deref(), Some("a"));
        assert_eq!(find(&["x=é", "__Host-session=a=b"]).as_deref(), Some("a=b"));
        for other in [
            "",
            "__Host-session",
            "%5F%5FHost-session=a",
            "__host-session=a",
            "__Host-session =a",
            "session=a",
            "x__Host-session=a",
            "=__Host-session=a",
        ] {
            assert_eq!(find(&[other]), None, "{other}");
        }
    }

    #[test]
    fn another_name_that_decodes_to_ours_changes_nothing() {
        for sent in [
            "%5F%5FHost-session=evil; __Host-session=a",
            "__Host-session=a; %5f_Host%2Dsession=evil",
        ] {
            assert_eq!(find(&[sent]).as_deref(), Some("a"), "{sent}");
        }
    }

    #[test]
    fn duplicate_cookies_are_ignored() {
        assert_eq!(find(&["__Host-session=a; __Host-session=b"]), None);
        assert_eq!(find(&["__Host-session=a; __Host-session=a"]), None);
        assert_eq!(find(&["__Host-session=a", "__Host-session=b"]), None);
    }
}
