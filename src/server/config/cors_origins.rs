//! The origins whose pages may call the REST API.

use super::base_url::is_loopback;
use url::{Origin, Url};

/// A comma-separated list of exact origins: `https`, or any web scheme on this machine. `*` is not supported:
/// nobody who writes it has thought about whom it lets in.
///
/// # Errors
/// What is wrong with the text, as the end of a sentence after "which".
pub(super) fn parse(text: &str) -> Result<Vec<String>, String> {
    text.split(',')
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .map(|part| {
            origin(part).ok_or_else(|| {
                format!(
                    "has the part {part:?}, where an origin such as https://app.example.org is \
                     expected: https (or a loopback address), a host, and nothing behind them"
                )
            })
        })
        .collect()
}

/// An origin as browsers write it: lowercase ASCII, without a default port.
fn origin(text: &str) -> Option<String> {
    let url = Url::parse(text).ok()?;
    let host = url.host()?;
    let is_safe = url.scheme() == "https" || url.scheme() == "http" && is_loopback(&host);
    let is_bare = !text.contains('*')
        && url.path() == "/"
        && url.query().is_none()
        && url.fragment().is_none()
        && url.username().is_empty()
        && url.password().is_none();
    match url.origin() {
        origin @ Origin::Tuple(..) if is_safe && is_bare => Some(origin.ascii_serialization()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn origins_are_written_as_browsers_write_them() {
        let origins = "https://App.Example.org, https://app.example.org:443/,http://localhost:3000,\
                       https://bücher.example:8443,";
        assert_eq!(
            parse(origins).unwrap(),
            [
                "https://app.example.org",
                "https://app.example.org",
                "http://localhost:3000",
                "https://xn--bcher-kva.example:8443"
            ]
        );
        assert!(parse("").unwrap().is_empty());
    }

    #[test]
    fn invalid_origins_are_rejected() {
        for text in [
            "*",
            "null",
            "https://*.example.org",
            "http://app.example.org",
            "https://app.example.org/path",
            "https://app.example.org?query",
            "https://me@app.example.org",
            "file:///tmp",
            "app.example.org",
            "https://good.example, bad.example",
        ] {
            assert!(parse(text).is_err(), "{text}");
        }
    }
}
