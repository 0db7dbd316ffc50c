//! Networks as limits count them: an IPv4 address or an IPv6 /64, and a /48 around the latter.

use ipnet::Ipv6Net;

/// How many times the limit of one network a whole /48 has. Some providers assign one to a household, others
/// spread one over thousands of phones.
pub const WIDER: u32 = 10;

/// The /48 around an IPv6 /64, since its owner has 65,536 networks; none around anything else.
pub fn wide(network: &str) -> Option<String> {
    let network: Ipv6Net = network.parse().ok()?;
    let wide = Ipv6Net::new(network.addr(), 48).ok()?;
    Some(wide.trunc().to_string())
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
