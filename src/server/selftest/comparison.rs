//! Whether two responses are equal except for what is random for everybody.

use super::client::Answer;
use hyper::{
    StatusCode,
    header::{self, HeaderName},
};
use std::fmt;

/// The cookie with a case's number; over https with a prefix.
const CASE_COOKIES: [&str; 2] = ["recovery_case", "__Host-recovery_case"];

/// A response without its date, the nonce of its content security policy, the number of its case, the request
/// id, the typed address, and whether the connection stays open. Any other difference reveals something.
pub struct Comparable {
    status: StatusCode,
    headers: Vec<(HeaderName, String)>,
    body: String,
}

/// Where two answers differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Difference {
    Status {
        known: StatusCode,
        unknown: StatusCode,
    },
    Body,
    Header(HeaderName),
    HeaderOrder,
}

impl Comparable {
    pub fn new(answer: &Answer, typed_address: &str) -> Self {
        let mut headers: Vec<(HeaderName, String)> = answer
            .headers
            .iter()
            .filter(|(name, _)| **name != header::CONNECTION)
            .map(|(name, value)| (name.clone(), letters(value.as_bytes())))
            .collect();
        let mut body = letters(&answer.body).replace(typed_address, "");
        let nonce = headers
            .iter()
            .filter(|(name, _)| *name == header::CONTENT_SECURITY_POLICY)
            .find_map(|(_, policy)| between(policy, "'nonce-", "'").map(str::to_owned));
        if let Some(nonce) = nonce {
            body = body.replace(&nonce, "");
            for (_, value) in &mut headers {
                *value = value.replace(&nonce, "");
            }
        }
        if let Some(id) = between(&body, r#""request_id":""#, "\"") {
            body = body.replace(id, "");
        }
        for (name, value) in &mut headers {
            if *name == header::DATE || name == "x-request-id" {
                value.clear();
            } else if *name == header::SET_COOKIE {
                *value = without_case_number(value).replace(typed_address, "");
            }
        }
        Self {
            status: answer.status,
            headers,
            body,
        }
    }

    /// Where the response about a known address differs from that about an unknown one; the most telling
    /// place, since a body of another length has another header too.
    pub fn difference(&self, unknown: &Self) -> Option<Difference> {
        if self.status != unknown.status {
            return Some(Difference::Status {
                known: self.status,
                unknown: unknown.status,
            });
        }
        if self.body != unknown.body {
            return Some(Difference::Body);
        }
        if self.headers == unknown.headers {
            return None;
        }
        let is_missing_in =
            |other: &Self, header: &&(HeaderName, String)| !other.headers.contains(header);
        let header = self
            .headers
            .iter()
            .find(|header| is_missing_in(unknown, header))
            .or_else(|| {
                unknown
                    .headers
                    .iter()
                    .find(|header| is_missing_in(self, header))
            });
        Some(match header {
            Some((name, _)) => Difference::Header(name.clone()),
            None => Difference::HeaderOrder,
        })
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Status { known, unknown } => write!(
                f,
                "the status differs ({} and {})",
                known.as_u16(),
                unknown.as_u16()
            ),
            Self::Body => f.write_str("the body differs"),
            Self::Header(name) => write!(f, "the header {name} differs"),
            Self::HeaderOrder => f.write_str("the order or the number of the headers differs"),
        }
    }
}

/// Each byte as the character of the same number, so that different texts stay different.
fn letters(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| char::from(*byte)).collect()
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(start)?;
    let (found, _) = rest.split_once(end)?;
    // Replacing an empty text would insert between all letters.
    (!found.is_empty()).then_some(found)
}

fn without_case_number(cookie: &str) -> String {
    match cookie.split_once('=') {
        Some((name, rest)) if CASE_COOKIES.contains(&name) => {
            let attributes = rest.find(';').map_or("", |end| &rest[end..]);
            format!("{name}={attributes}")
        }
        _ => cookie.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use hyper::{HeaderMap, body::Bytes};
    use std::time::Duration;

    const KNOWN: &str = "selftest-a@selftest.invalid";
    const UNKNOWN: &str = "selftest-b@selftest.invalid";

    fn answer(status: u16, headers: &[(&str, &str)], body: &str) -> Answer {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            let name: HeaderName = name.parse().unwrap();
            map.append(name, value.parse().unwrap());
        }
        Answer {
            status: StatusCode::from_u16(status).unwrap(),
            headers: map,
            body: Bytes::copy_from_slice(body.as_bytes()),
            time: Duration::ZERO,
        }
    }

    fn difference(known: &Answer, unknown: &Answer) -> Option<Difference> {
        Comparable::new(known, KNOWN).difference(&Comparable::new(unknown, UNKNOWN))
    }

    #[test]
    fn random_parts_make_no_difference() {
        let page = |date: &str, nonce: &str, number: &str, email: &str| {
            answer(
                401,
                &[
                    ("date", date),
                    (
                        "content-security-policy",
                        &format!("default-src 'none'; script-src 'self' 'nonce-{nonce}'"),
                    ),
                    (
                        "set-cookie",
                        &format!("recovery_case={number}; HttpOnly; Path=/forgot-password"),
                    ),
                ],
                &format!("<script nonce=\"{nonce}\"></script><input value=\"{email}\">"),
            )
        };
        let known = page("Mon", "AAA+/=", "7KQ2-M9XD", KNOWN);
        assert_eq!(
            difference(&known, &page("Tue", "BBB+/=", "222A-ABCD", UNKNOWN)),
            None
        );
        let problem = |id: &str| {
            answer(
                401,
                &[],
                &format!(r#"{{"status":401,"request_id":"{id}"}}"#),
            )
        };
        assert_eq!(difference(&problem("0123"), &problem("4567")), None);
        let last_on_its_connection = answer(401, &[("connection", "close")], "");
        assert_eq!(
            difference(&last_on_its_connection, &answer(401, &[], "")),
            None
        );
    }

    #[test]
    fn one_byte_or_one_header_makes_a_difference() {
        let one = answer(200, &[("a", "1"), ("b", "2")], "worked");
        let same = answer(200, &[("a", "1"), ("b", "2")], "worked");
        assert_eq!(difference(&one, &same), None);
        for (other, expected) in [
            (
                answer(202, &[("a", "1"), ("b", "2")], "worked"),
                "the status differs (200 and 202)",
            ),
            (
                answer(200, &[("a", "1"), ("b", "2")], "worked "),
                "the body differs",
            ),
            (
                answer(200, &[("a", "1"), ("b", "2")], "workeD"),
                "the body differs",
            ),
            (
                answer(200, &[("a", "1"), ("b", "3")], "worked"),
                "the header b differs",
            ),
            (
                answer(200, &[("a", "1"), ("b", "2"), ("c", "")], "worked"),
                "the header c differs",
            ),
            (answer(200, &[("b", "2")], "worked"), "the header a differs"),
            (
                answer(200, &[("b", "2"), ("a", "1")], "worked"),
                "the order or the number of the headers differs",
            ),
        ] {
            let found = difference(&one, &other).unwrap();
            assert_eq!(found.to_string(), expected);
        }
    }

    #[test]
    fn non_text_bytes_are_compared_too() {
        let mut one = answer(200, &[], "");
        let mut other = answer(200, &[], "");
        one.body = Bytes::from_static(b"\xfe");
        other.body = Bytes::from_static(b"\xff");
        assert_eq!(difference(&one, &other), Some(Difference::Body));
    }

    #[test]
    fn another_cookie_and_another_spelling_make_a_difference() {
        let session = |value: &str| answer(200, &[("set-cookie", value)], "");
        assert_eq!(
            difference(&session("session=a; Path=/"), &session("session=b; Path=/")),
            Some(Difference::Header(header::SET_COOKIE))
        );
        assert_eq!(
            difference(
                &session("__Host-recovery_case=7KQ2-M9XD; Path=/; Max-Age=1"),
                &session("__Host-recovery_case=222A-ABCD; Path=/; Max-Age=2")
            ),
            Some(Difference::Header(header::SET_COOKIE))
        );
        // The account's stored spelling, not the typed one.
        let stored = KNOWN.replace("selftest-", "Selftest-");
        assert_eq!(
            difference(&answer(401, &[], &stored), &answer(401, &[], UNKNOWN)),
            Some(Difference::Body)
        );
    }
}
