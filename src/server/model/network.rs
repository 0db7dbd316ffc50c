//! Networks as limits count them: an IPv4 address or an IPv6 /64, and a /48 around the latter.

use ipnet::{IpNet, Ipv6Net};
use std::net::IpAddr;

/// How many times the limit of one network a whole /48 has. Some providers assign one to a household, others
/// spread one over thousands of phones.
pub const WIDER: u32 = 10;

/// The /48 around an IPv6 /64, since its owner has 65,536 networks; none around anything else.
pub fn wide(network: &str) -> Option<String> {
    let network: Ipv6Net = network.parse().ok()?;
    let wide = Ipv6Net::new(network.addr(), 48).ok()?;
    Some(wide.trunc().to_string())
}

/// What somebody has typed: one address, or an IPv6 network of a size that limits count. None for anything else.
pub fn parse(typed: &str) -> Option<String> {
    let typed = typed.trim();
    if let Ok(address) = typed.parse::<IpAddr>() {
        return match address.to_canonical() {
            IpAddr::V4(address) => Some(address.to_string()),
            IpAddr::V6(address) => Some(Ipv6Net::new(address, 64).ok()?.trunc().to_string()),
        };
    }
    match typed.parse::<IpNet>().ok()? {
        IpNet::V4(network) => (network.prefix_len() == 32).then(|| network.addr().to_string()),
        IpNet::V6(network) => {
            let is_counted = matches!(network.prefix_len(), 48 | 64);
            is_counted.then(|| network.trunc().to_string())
        }
    }
}

/// Whether it is the wider network around others.
pub fn is_wide(network: &str) -> bool {
    network
        .parse::<Ipv6Net>()
        .is_ok_and(|network| network.prefix_len() == 48)
}

/// A network as strangers may see it: `198.51.100.x`, or the /48 of IPv6. None where it says nothing.
pub fn masked(network: &str) -> Option<String> {
    match network.parse::<std::net::Ipv4Addr>() {
        Ok(address) => {
            let [one, two, three, _] = address.octets();
            Some(format!("{one}.{two}.{three}.x"))
        }
        Err(_) => wide(network),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_masked_network_names_no_single_address() {
        assert_eq!(masked("198.51.100.7").as_deref(), Some("198.51.100.x"));
        assert_eq!(
            masked("2001:db8:1:2::/64").as_deref(),
            Some("2001:db8:1::/48")
        );
        for other in ["", "token/7", "nonsense"] {
            assert_eq!(masked(other), None, "{other}");
        }
    }

    #[test]
    fn a_typed_network_is_one_that_limits_count() {
        for (typed, network) in [
            (" 198.51.100.7 ", "198.51.100.7"),
            ("198.51.100.7/32", "198.51.100.7"),
            ("::ffff:198.51.100.7", "198.51.100.7"),
            ("2001:DB8:1:2::9", "2001:db8:1:2::/64"),
            ("2001:db8:1:2:3::/64", "2001:db8:1:2::/64"),
            ("2001:db8:1:2::/48", "2001:db8:1::/48"),
        ] {
            assert_eq!(parse(typed).as_deref(), Some(network), "{typed}");
        }
        for typed in [
            "",
            "198.51.100.0/24",
            "0.0.0.0/0",
            "::/0",
            "2001:db8::/32",
            "ann@example.org",
        ] {
            assert_eq!(parse(typed), None, "{typed}");
        }
        assert!(is_wide("2001:db8:1::/48"));
        assert!(!is_wide("2001:db8:1:2::/64") && !is_wide("198.51.100.7"));
    }

    #[test]
    fn only_ipv6_has_a_wider_network() {
        assert_eq!(
            wide("2001:db8:1:2::/64").as_deref(),
            Some("2001:db8:1::/48")
        );
        assert_eq!(wide("2001:db8:1:2::/64"), wide("2001:db8:1:ffff::/64"));
        assert_ne!(wide("2001:db8:1:2::/64"), wide("2001:db8:2:2::/64"));
        for other in ["192.0.2.1", "", "token/7", "nonsense"] {
            assert_eq!(wide(other), None, "{other}");
        }
    }
}
