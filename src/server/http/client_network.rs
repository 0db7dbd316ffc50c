//! Which network a request comes from: the unit that limits count by.

use axum::http::{HeaderMap, HeaderName};
use ipnet::{IpNet, Ipv4Net, Ipv6Net};
use std::net::IpAddr;

const FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");

/// The network of whoever asks: an IPv4 address or an IPv6 /64, since a household or a cheap server
/// has a whole /64 to itself.
///
/// The peer itself, unless it is a trusted proxy; then the rightmost address in `X-Forwarded-For`
/// that is none. Everything further left is written by whoever asks, and believed by nobody. An
/// entry that can't be read ends the search at the proxy that passed it on.
pub fn of(peer: IpAddr, headers: &HeaderMap, trusted: &[IpNet]) -> String {
    let mut client = peer.to_canonical();
    if is_in(trusted, client) {
        // Bytes, not text: one that is no ASCII must spoil its own entry only, or whoever asks could
        // hide behind the proxy with it.
        let entries: Vec<&[u8]> = headers
            .get_all(FORWARDED_FOR)
            .iter()
            .flat_map(|value| value.as_bytes().split(|byte| *byte == b','))
            .collect();
        for entry in entries.into_iter().rev() {
            let Some(address) = parse(entry) else { break };
            client = address;
            if !is_in(trusted, client) {
                break;
            }
        }
    }
    network(client)
}

/// Whether an address lies in one of these networks.
pub fn is_in(networks: &[IpNet], address: IpAddr) -> bool {
    let address = address.to_canonical();
    networks.iter().any(|network| network.contains(&address))
}

/// An address as proxies write it: bare, or with a port behind it.
fn parse(entry: &[u8]) -> Option<IpAddr> {
    let entry = str::from_utf8(entry.trim_ascii()).ok()?;
    let address = entry
        .parse::<IpAddr>()
        .ok()
        .or_else(|| Some(entry.parse::<std::net::SocketAddr>().ok()?.ip()))?;
    Some(address.to_canonical())
}

/// The network of an address: an IPv4 address alone, or an IPv6 /64.
pub fn network_of(address: IpAddr) -> IpNet {
    match address {
        IpAddr::V4(address) => Ipv4Net::from(address).into(),
        IpAddr::V6(address) => Ipv6Net::new_assert(address, 64).trunc().into(),
    }
}

fn network(address: IpAddr) -> String {
    match network_of(address) {
        IpNet::V4(network) => network.addr().to_string(),
        IpNet::V6(network) => network.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    fn network_of(peer: &str, forwarded: &[&str]) -> String {
        let mut headers = HeaderMap::new();
        for value in forwarded {
            let value = HeaderValue::from_bytes(value.as_bytes()).unwrap();
            headers.append(FORWARDED_FOR, value);
        }
        let trusted = ["10.0.0.0/8".parse().unwrap(), "fd00::/8".parse().unwrap()];
        of(peer.parse().unwrap(), &headers, &trusted)
    }

    #[test]
    fn a_peer_that_is_no_proxy_is_not_believed() {
        assert_eq!(network_of("203.0.113.9", &["198.51.100.1"]), "203.0.113.9");
    }

    #[test]
    fn the_rightmost_untrusted_entry_counts() {
        assert_eq!(
            network_of("10.0.0.1", &["1.2.3.4, 198.51.100.1"]),
            "198.51.100.1"
        );
        assert_eq!(
            network_of("10.0.0.1", &["1.2.3.4, 198.51.100.1, 10.0.0.2"]),
            "198.51.100.1"
        );
        assert_eq!(
            network_of("10.0.0.1", &["1.2.3.4", "198.51.100.1"]),
            "198.51.100.1"
        );
        assert_eq!(
            network_of("10.0.0.1", &["198.51.100.1:4711"]),
            "198.51.100.1"
        );
    }

    #[test]
    fn what_cannot_be_read_ends_at_the_proxy() {
        for bad in ["unknown", "", "198.51.100.1, nonsense", "256.1.1.1"] {
            assert_eq!(network_of("10.0.0.1", &[bad]), "10.0.0.1", "{bad}");
        }
        assert_eq!(network_of("10.0.0.1", &[]), "10.0.0.1");
    }

    #[test]
    fn what_cannot_be_read_on_the_left_changes_nothing() {
        for left in ["unknown", "", "é", "é, 192.0.2.1"] {
            assert_eq!(
                network_of("10.0.0.1", &[&format!("{left}, 198.51.100.1")]),
                "198.51.100.1",
                "{left}"
            );
        }
    }

    #[test]
    fn an_ipv6_neighbourhood_is_one_network() {
        assert_eq!(
            network_of("2001:db8:1:2::1", &[]),
            network_of("2001:db8:1:2:ffff::9", &[])
        );
        assert_ne!(
            network_of("2001:db8:1:2::1", &[]),
            network_of("2001:db8:1:3::1", &[])
        );
        assert_eq!(network_of("::ffff:203.0.113.9", &[]), "203.0.113.9");
        assert_eq!(
            network_of("::ffff:10.0.0.1", &["198.51.100.1"]),
            "198.51.100.1"
        );
    }
}
