//! Where messages may go: to public addresses, and to those that an operator has allowed. Otherwise anyone
//! who can set a URL could make the server talk to what only it can reach (server-side request forgery; OWASP
//! ASVS 1.3.6).

use crate::api::error::ApiError;
use ipnet::{IpNet, Ipv4Net, Ipv6Net};
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use std::{
    fmt,
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
};
use url::{Host, Url};

/// The longest URL, in bytes.
pub const MAX_URL: usize = 2048;

const fn v4(a: u8, b: u8, c: u8, d: u8, length: u8) -> Ipv4Net {
    Ipv4Net::new_assert(Ipv4Addr::new(a, b, c, d), length)
}

const fn v6(first: u16, second: u16, length: u8) -> Ipv6Net {
    Ipv6Net::new_assert(Ipv6Addr::new(first, second, 0, 0, 0, 0, 0, 0), length)
}

/// What is not to be reached over the internet (IANA's special-purpose registry, RFC 6890).
const SPECIAL_V4: [Ipv4Net; 15] = [
    v4(0, 0, 0, 0, 8),
    v4(10, 0, 0, 0, 8),
    v4(100, 64, 0, 0, 10),
    v4(127, 0, 0, 0, 8),
    v4(169, 254, 0, 0, 16),
    v4(172, 16, 0, 0, 12),
    v4(192, 0, 0, 0, 24),
    v4(192, 0, 2, 0, 24),
    v4(192, 88, 99, 0, 24),
    v4(192, 168, 0, 0, 16),
    v4(198, 18, 0, 0, 15),
    v4(198, 51, 100, 0, 24),
    v4(203, 0, 113, 0, 24),
    v4(224, 0, 0, 0, 4),
    v4(240, 0, 0, 0, 4),
];

/// The part of IPv6 that is assigned. Everything else is local, multicast, or maps to IPv4 (`::ffff:0:0/96`,
/// `64:ff9b::/96`), which would bypass the list above. A network that reaches IPv4 through NAT64 can allow
/// that prefix.
const GLOBAL_V6: Ipv6Net = v6(0x2000, 0, 3);

/// Special ranges within it: protocols with Teredo, examples, and 6to4.
const SPECIAL_V6: [Ipv6Net; 4] = [
    v6(0x2001, 0, 23),
    v6(0x2001, 0xdb8, 32),
    v6(0x2002, 0, 16),
    v6(0x3fff, 0, 20),
];

/// IPv4 through a gateway (RFC 6052 §2.1).
const NAT64: Ipv6Net = Ipv6Net::new_assert(Ipv6Addr::new(0x64, 0xff9b, 0, 0, 0, 0, 0, 0), 96);

fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => !SPECIAL_V4.iter().any(|net| net.contains(&address)),
        IpAddr::V6(address) => {
            GLOBAL_V6.contains(&address) && !SPECIAL_V6.iter().any(|net| net.contains(&address))
        }
    }
}

/// Which addresses may be sent to.
#[derive(Clone, Debug)]
pub struct Reach {
    /// Private networks that are allowed.
    allowed: Vec<IpNet>,
}

impl Reach {
    pub fn new(allowed: Vec<IpNet>) -> Self {
        Self { allowed }
    }

    fn is_allowed(&self, address: IpAddr) -> bool {
        self.allowed.iter().any(|net| net.contains(&address))
    }

    /// Whether this address is allowed: over plain http, only what an operator has listed.
    fn has(&self, address: IpAddr, scheme: Scheme) -> bool {
        let address = address.to_canonical();
        // Behind a gateway this is an IPv4 address, and must pass as one as well.
        if let IpAddr::V6(v6) = address
            && NAT64.contains(&v6)
        {
            let [.., a, b, c, d] = v6.octets();
            let behind = IpAddr::V4(Ipv4Addr::new(a, b, c, d));
            if !self.has(behind, scheme) {
                return false;
            }
        }
        self.is_allowed(address) || (scheme == Scheme::Https && is_public(address))
    }

    /// Parses a typed URL, and rejects what could never be sent to. What a host name resolves to is checked
    /// for every message.
    ///
    /// # Errors
    /// `UrlInvalid`; `UrlPrivate`.
    pub fn parse(&self, typed: &str) -> Result<Url, ApiError> {
        let url = Url::parse(typed.trim()).map_err(|_| ApiError::UrlInvalid)?;
        let has_user = !url.username().is_empty() || url.password().is_some();
        if has_user || url.as_str().len() > MAX_URL {
            return Err(ApiError::UrlInvalid);
        }
        let scheme = Scheme::of(&url).ok_or(ApiError::UrlInvalid)?;
        let literal = match url.host().ok_or(ApiError::UrlInvalid)? {
            Host::Ipv4(address) => Some(IpAddr::V4(address)),
            Host::Ipv6(address) => Some(IpAddr::V6(address)),
            Host::Domain(_) => None,
        };
        match (literal, scheme) {
            (Some(address), Scheme::Https) if !self.has(address, scheme) => {
                Err(ApiError::UrlPrivate)
            }
            (Some(address), Scheme::Http) if !self.has(address, scheme) => {
                Err(ApiError::UrlInvalid)
            }
            (None, Scheme::Http) if self.allowed.is_empty() => Err(ApiError::UrlInvalid),
            _ => Ok(url),
        }
    }
}

/// The protocol to a receiver.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    Http,
    Https,
}

impl Scheme {
    pub fn of(url: &Url) -> Option<Self> {
        match url.scheme() {
            "http" => Some(Self::Http),
            "https" => Some(Self::Https),
            _ => None,
        }
    }
}

/// Resolves names for one connection at a time and returns only allowed addresses. The connection uses the
/// checked address, so a name that resolves differently a moment later (DNS rebinding) gains nothing.
pub struct GuardedResolver {
    pub reach: Reach,
    pub scheme: Scheme,
}

impl Resolve for GuardedResolver {
    fn resolve(&self, name: Name) -> Resolving {
        let (reach, scheme) = (self.reach.clone(), self.scheme);
        Box::pin(async move {
            let found: Vec<SocketAddr> = tokio::net::lookup_host((name.as_str(), 0))
                .await
                .map_err(|_| ResolveError::NoAddress)?
                .collect();
            if found.is_empty() {
                return Err(ResolveError::NoAddress.into());
            }
            let good: Vec<SocketAddr> = found
                .into_iter()
                .filter(|address| reach.has(address.ip(), scheme))
                .collect();
            if good.is_empty() {
                return Err(ResolveError::Private.into());
            }
            Ok(Box::new(good.into_iter()) as Addrs)
        })
    }
}

/// Why a name leads nowhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ResolveError {
    NoAddress,
    Private,
}

impl fmt::Display for ResolveError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoAddress => "the name has no address",
            Self::Private => "the name stands for no address that may be sent to",
        })
    }
}

impl std::error::Error for ResolveError {}

#[cfg(test)]
mod tests {
    use super::*;

    fn none_allowed() -> Reach {
        Reach::new(Vec::new())
    }

    #[test]
    fn only_public_addresses_are_public() {
        for special in [
            "0.0.0.0",
            "0.1.2.3",
            "10.0.0.1",
            "100.64.0.1",
            "100.127.255.255",
            "127.0.0.1",
            "127.255.255.254",
            "169.254.169.254",
            "172.16.0.1",
            "172.31.255.255",
            "192.0.0.8",
            "192.0.2.1",
            "192.88.99.1",
            "192.168.1.1",
            "198.18.0.1",
            "198.19.255.255",
            "198.51.100.1",
            "203.0.113.1",
            "224.0.0.1",
            "239.255.255.255",
            "240.0.0.1",
            "255.255.255.255",
            "::",
            "::1",
            "::7f00:1",
            "::ffff:127.0.0.1",
            "::ffff:10.1.2.3",
            "::ffff:169.254.169.254",
            "::ffff:0:127.0.0.1",
            "64:ff9b::7f00:1",
            "64:ff9b::a9fe:a9fe",
            "64:ff9b:1::1",
            "100::1",
            "2001::1",
            "2001:0:4136:e378:8000:63bf:3fff:fdd2",
            "2001:2::1",
            "2001:20::1",
            "2001:db8::1",
            "2002:7f00:1::",
            "2002:a00:1::1",
            "3fff::1",
            "5f00::1",
            "fc00::1",
            "fd12:3456::1",
            "fe80::1",
            "fec0::1",
            "ff02::1",
        ] {
            let address = special.parse().unwrap();
            assert!(!none_allowed().has(address, Scheme::Https), "{special}");
        }
        for public in [
            "1.1.1.1",
            "9.255.255.255",
            "11.0.0.1",
            "100.63.255.255",
            "100.128.0.1",
            "172.15.255.255",
            "172.32.0.1",
            "192.0.1.1",
            "223.255.255.255",
            "::ffff:1.1.1.1",
            "2606:4700::1111",
            "2a00:1450:4001::1",
            "2001:4860:4860::8888",
        ] {
            let address = public.parse().unwrap();
            assert!(none_allowed().has(address, Scheme::Https), "{public}");
            assert!(!none_allowed().has(address, Scheme::Http), "{public}");
        }
    }

    #[test]
    fn only_allowed_addresses_are_reachable_over_either_protocol() {
        let reach = Reach::new(vec!["10.0.0.0/8".parse().unwrap()]);
        for (address, expected) in [
            ("10.1.2.3", true),
            ("::ffff:10.1.2.3", true),
            ("127.0.0.1", false),
            ("192.168.0.1", false),
        ] {
            let address = address.parse().unwrap();
            for scheme in [Scheme::Http, Scheme::Https] {
                assert_eq!(reach.has(address, scheme), expected, "{address}");
            }
        }
    }

    #[test]
    fn a_gateway_to_ipv4_opens_no_private_network() {
        let reach = Reach::new(vec!["64:ff9b::/96".parse().unwrap()]);
        for (address, expected) in [
            ("64:ff9b::101:101", true),
            ("64:ff9b::7f00:1", false),
            ("64:ff9b::a9fe:a9fe", false),
            ("64:ff9b::a00:1", false),
        ] {
            let address = address.parse().unwrap();
            assert_eq!(reach.has(address, Scheme::Https), expected, "{address}");
        }
    }

    #[test]
    fn private_addresses_are_rejected_in_any_spelling() {
        for private in [
            "https://127.0.0.1/hook",
            "https://2130706433/",
            "https://0x7f000001/",
            "https://0x7f.1/",
            "https://0177.0.0.1/",
            "https://127.1/",
            "https://127.0.0.1./",
            "https://%31%32%37.0.0.1/",
            "https://１２７.0.0.1/",
            "https://[::1]:8443/",
            "https://[::ffff:127.0.0.1]/",
            "https://[::ffff:7f00:1]/",
            "https://[64:ff9b::7f00:1]/",
            "https://169.254.169.254/latest/meta-data/",
            "https://0/",
        ] {
            let parsed = none_allowed().parse(private);
            assert_eq!(parsed, Err(ApiError::UrlPrivate), "{private}");
        }
        for invalid in [
            "",
            "hook",
            "example.org/hook",
            "http://example.org/",
            "http://1.1.1.1/",
            "ftp://example.org/",
            "file:///etc/passwd",
            "javascript:alert(1)",
            "https://",
            "https://ann:secret@example.org/",
            "https://ann@example.org/",
            "https://[::1",
            "https://exa mple.org/",
            &format!("https://example.org/{}", "x".repeat(MAX_URL)),
        ] {
            let parsed = none_allowed().parse(invalid);
            assert_eq!(parsed, Err(ApiError::UrlInvalid), "{invalid}");
        }
        for good in [
            "https://example.org/hook?key=1",
            "  https://EXAMPLE.org:8443/ ",
            "https://1.1.1.1/",
            "https://[2606:4700::1111]/",
        ] {
            assert!(none_allowed().parse(good).is_ok(), "{good}");
        }
        let reach = Reach::new(vec!["127.0.0.0/8".parse().unwrap()]);
        assert!(reach.parse("http://127.0.0.1:9000/").is_ok());
        assert!(reach.parse("http://receiver.internal/").is_ok());
        assert_eq!(reach.parse("http://1.1.1.1/"), Err(ApiError::UrlInvalid));
    }
}
