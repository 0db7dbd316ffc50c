//! The URL that every link starts with. It never depends on a request: its headers could be forged.

use std::{
    fmt,
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
};

use crate::routes;
use url::{Host, Url};

/// An absolute `http` or `https` URL without user info, query and fragment; `https` unless the host is a
/// loopback address. It may have a path, below which all pages then live.
///
/// `Display` shows it without a trailing slash.
#[derive(Clone, PartialEq, Eq)]
pub struct BaseUrl(Url);

impl BaseUrl {
    /// Reads `BASE_URL`.
    ///
    /// # Errors
    ///
    /// What is wrong with the text, as the end of a sentence after "which".
    pub fn parse(text: &str) -> Result<Self, &'static str> {
        let url = Url::parse(text)
            .ok()
            .filter(|url| matches!(url.scheme(), "http" | "https"))
            .ok_or("is not an absolute URL, such as https://accounts.example.org")?;
        if !url.username().is_empty() || url.password().is_some() {
            return Err("must not have a user name or a password in it");
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err("must not have a query or a fragment behind its path");
        }
        if !is_plain_path(&url) {
            return Err(
                "must have a path of plain words, such as https://example.org/accounts: letters, digits, \
                 hyphens, dots, underscores and tildes",
            );
        }
        if (url.path_segments().into_iter().flatten().next())
            .is_some_and(|first| routes::FIRST_SEGMENTS.contains(&first))
        {
            return Err(
                "has a path that begins like one of this program's own; choose another, such as /accounts",
            );
        }
        let base_url = Self(url);
        if base_url.is_https() || base_url.is_loopback() {
            Ok(base_url)
        } else {
            Err("must start with https://, because its host is not a loopback address")
        }
    }

    /// The default: the listener's own address if that is loopback, otherwise this machine at its port.
    pub(super) fn of_listener(address: SocketAddr) -> Self {
        let ip = match address.ip() {
            ip if ip.is_loopback() => ip,
            IpAddr::V6(ip) if ip.is_unspecified() => Ipv6Addr::LOCALHOST.into(),
            _ => Ipv4Addr::LOCALHOST.into(),
        };
        let address = SocketAddr::new(ip, address.port());
        Self(Url::parse(&format!("http://{address}")).expect("an address and a port are a URL"))
    }

    /// The link to a path. The path starts with a slash and is appended as it is.
    pub fn join(&self, path: &str) -> String {
        debug_assert!(path.starts_with('/'), "{path:?} lacks its leading slash");
        format!("{self}{path}")
    }

    /// The same at another host, which may have a port of its own; none if that is no host.
    pub fn at_host(&self, host: &str) -> Option<Self> {
        let is_plain = |byte: u8| byte.is_ascii_graphic() && !b"/\\?#@%".contains(&byte);
        if host.is_empty() || !host.bytes().all(is_plain) {
            return None;
        }
        let mut url = self.0.clone();
        let given = Url::parse(&format!("{}://{host}/", url.scheme())).ok()?;
        url.set_host(given.host_str()).ok()?;
        if given.port().is_some() {
            url.set_port(given.port()).ok()?;
        }
        Some(Self(url))
    }

    /// Host and port as a browser writes them in a `Host` header.
    pub fn authority(&self) -> String {
        match self.0.port() {
            Some(port) => format!("{}:{port}", self.host()),
            None => self.host().to_owned(),
        }
    }

    /// The base path, without a trailing slash; empty if there is none.
    pub fn path(&self) -> &str {
        self.0.path().trim_end_matches('/')
    }

    /// Scheme, host and port as a browser writes them in an `Origin` header.
    pub fn origin(&self) -> String {
        self.0.origin().ascii_serialization()
    }

    /// Whether links are `https`, so that cookies may be `Secure`.
    pub fn is_https(&self) -> bool {
        self.0.scheme() == "https"
    }

    /// Whether the host can only be this machine: `localhost`, a name below it, an address in
    /// `127.0.0.0/8`, or `::1`.
    pub fn is_loopback(&self) -> bool {
        self.0.host().is_some_and(|host| is_loopback(&host))
    }

    /// The host in its ASCII form, an IPv6 address in brackets.
    pub fn host(&self) -> &str {
        // An http or https URL without a host does not parse.
        self.0.host_str().unwrap_or_default()
    }
}

impl Default for BaseUrl {
    fn default() -> Self {
        Self(Url::parse("http://127.0.0.1:8000").expect("the default is a URL"))
    }
}

impl fmt::Display for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.as_str().trim_end_matches('/'))
    }
}

impl fmt::Debug for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("BaseUrl").field(&self.0.as_str()).finish()
    }
}

/// Segments that are spelled the same in a URL, a page, a script and a cookie's name. Only the last may be
/// empty, after a trailing slash.
fn is_plain_path(url: &Url) -> bool {
    let path = url.path();
    let path = path.strip_suffix('/').unwrap_or(path);
    let is_word = |word: &str| {
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
        !word.is_empty() && word.bytes().all(is_plain)
    };
    path.is_empty() || path[1..].split('/').all(is_word)
}

/// The same for a host from a request, an IPv6 address in brackets.
pub fn is_loopback_host(host: &str) -> bool {
    Host::parse(host).is_ok_and(|host| is_loopback(&host))
}

/// Whether a host can only be this machine. RFC 6761 reserves every name below `localhost`.
pub(super) fn is_loopback<S: AsRef<str>>(host: &Host<S>) -> bool {
    match host {
        Host::Domain(name) => {
            let name = name.as_ref();
            name == "localhost" || name.ends_with(".localhost")
        }
        Host::Ipv4(address) => IpAddr::from(*address).is_loopback(),
        Host::Ipv6(address) => IpAddr::from(*address).is_loopback(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> BaseUrl {
        BaseUrl::parse(text).unwrap_or_else(|error| panic!("{text} {error}"))
    }

    #[test]
    fn links_are_base_and_path_exactly() {
        for base in ["https://example.org", "https://example.org/"] {
            assert_eq!(
                parse(base).join("/a/b%2Fc?d=e"),
                "https://example.org/a/b%2Fc?d=e"
            );
        }
        for base in ["https://example.org/ids", "https://example.org/ids/"] {
            assert_eq!(parse(base).join("/a"), "https://example.org/ids/a");
        }
        assert_eq!(
            BaseUrl::default().join("/healthz"),
            "http://127.0.0.1:8000/healthz"
        );
    }

    #[test]
    fn all_pages_are_below_the_base_path() {
        for (base, path) in [
            ("https://example.org", ""),
            ("https://example.org/", ""),
            ("https://example.org/ids/", "/ids"),
            ("https://example.org/a/b-c_d.e~f", "/a/b-c_d.e~f"),
            ("https://example.org/administration", "/administration"),
        ] {
            assert_eq!(parse(base).path(), path);
        }
    }

    #[test]
    fn no_base_path_can_begin_like_one_of_ours() {
        let source = include_str!("../../routes.rs");
        let paths = source.split("&str = \"/").skip(1);
        let firsts = paths.filter_map(|rest| rest.split(['"', '/']).next());
        let mut seen = 0;
        for first in firsts.filter(|first| !first.is_empty()) {
            assert!(routes::FIRST_SEGMENTS.contains(&first), "{first}");
            seen += 1;
        }
        assert!(seen > 50, "{seen}");
    }

    #[test]
    fn origins_are_written_as_browsers_write_them() {
        assert_eq!(
            parse("https://Example.ORG:443/ids").origin(),
            "https://example.org"
        );
        assert_eq!(parse("http://[::1]:8000").origin(), "http://[::1]:8000");
        assert_eq!(
            parse("https://bücher.example").origin(),
            "https://xn--bcher-kva.example"
        );
    }

    #[test]
    fn links_default_to_the_listener() {
        for (listens_at, links) in [
            ("127.0.0.1:8790", "http://127.0.0.1:8790"),
            ("127.0.0.2:8790", "http://127.0.0.2:8790"),
            ("[::1]:8790", "http://[::1]:8790"),
            ("0.0.0.0:8790", "http://127.0.0.1:8790"),
            ("[::]:8790", "http://[::1]:8790"),
            ("192.0.2.1:8790", "http://127.0.0.1:8790"),
        ] {
            let base = BaseUrl::of_listener(listens_at.parse().unwrap());
            assert_eq!(base.to_string(), links, "{listens_at}");
            assert!(base.is_loopback());
        }
    }

    #[test]
    fn only_this_machine_is_loopback() {
        for text in [
            "http://localhost:8000",
            "http://LOCALHOST",
            "http://mail.localhost",
            "http://127.0.0.1",
            "http://127.8.9.10:1",
            "http://[::1]",
            "https://localhost",
        ] {
            assert!(parse(text).is_loopback(), "{text}");
        }
        for text in [
            "https://example.org",
            "https://localhost.example.org",
            "https://notlocalhost",
            "https://10.0.0.1",
            "https://0.0.0.0",
            "https://[::2]",
        ] {
            assert!(!parse(text).is_loopback(), "{text}");
            let plain = text.replace("https", "http");
            assert_eq!(
                BaseUrl::parse(&plain),
                Err("must start with https://, because its host is not a loopback address"),
            );
        }
    }

    #[test]
    fn hosts_are_ascii() {
        assert_eq!(
            parse("https://Bücher.example/").host(),
            "xn--bcher-kva.example"
        );
        assert_eq!(parse("http://[::1]:8000").host(), "[::1]");
    }

    #[test]
    fn invalid_base_urls_are_rejected() {
        for text in [
            "example.org",
            "//example.org",
            "/path",
            "ftp://example.org",
            "javascript:alert(1)",
            "https://",
            "https://example.org?",
            "https://example.org?a=b",
            "https://example.org#",
            "https://me@example.org",
            "https://:secret@example.org",
            "https://example.org//ids",
            "https://example.org/ids//",
            "https://example.org/a b",
            "https://example.org/bücher",
            "https://example.org/%2e%2e/x%2f",
            "https://example.org/a\"b",
            "https://example.org/admin",
            "https://example.org/core/ids",
        ] {
            assert!(BaseUrl::parse(text).is_err(), "{text}");
        }
    }
}
