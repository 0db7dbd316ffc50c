//! ETags and conditional requests (RFC 9110 §8.8.3, §13.1.2).

use crate::server::hex::hex;
use axum::http::{HeaderMap, HeaderValue, header};

/// Cached, but revalidated each time: the response is mostly a 304.
pub const ASK_EACH_TIME: HeaderValue = HeaderValue::from_static("no-cache");

/// The ETag for this SHA-256. It is weak, because compressed forms share it.
pub fn of(sha256: &[u8; 32]) -> HeaderValue {
    let hash = hex(&sha256[..8]);
    HeaderValue::try_from(format!("W/\"{hash}\"")).expect("hexadecimal is ASCII")
}

/// Whether the client has this version. A proxy may have turned a weak tag into a strong one, or the other
/// way round.
pub fn is_known(headers: &HeaderMap, etag: &HeaderValue) -> bool {
    let bare = |tag: &str| tag.trim().trim_start_matches("W/").to_owned();
    let Ok(wanted) = etag.to_str().map(bare) else {
        return false;
    };
    headers
        .get_all(header::IF_NONE_MATCH)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|tags| tags.split(','))
        .any(|tag| tag.trim() == "*" || bare(tag) == wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_notation_of_known_etags_is_accepted() {
        let etag = of(&[0xab; 32]);
        assert_eq!(etag, "W/\"abababababababab\"");
        for (sent, has_it) in [
            ("W/\"abababababababab\"", true),
            ("\"abababababababab\"", true),
            ("\"x\", W/\"abababababababab\"", true),
            ("*", true),
            ("abababababababab", false),
            ("W/\"x\"", false),
            ("", false),
        ] {
            let mut headers = HeaderMap::new();
            assert!(!is_known(&headers, &etag));
            headers.insert(header::IF_NONE_MATCH, sent.parse().unwrap());
            assert_eq!(is_known(&headers, &etag), has_it, "{sent}");
        }
    }
}
