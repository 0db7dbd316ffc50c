//! `X-Forwarded-For` and `Forwarded`: only what a trusted proxy wrote determines the client.

use axum::http::{HeaderMap, HeaderValue};
use ipnet::IpNet;
use password_recover::server::http::client_network;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

const PROXY: IpAddr = IpAddr::V4(Ipv4Addr::new(10, 0, 0, 1));

/// `values` are the header's lines as they arrive, `left` what the client puts before them.
pub fn holds(peer: IpAddr, values: &[Vec<u8>], left: &[u8]) {
    let values: Vec<Vec<u8>> = values
        .iter()
        .filter(|value| HeaderValue::from_bytes(value).is_ok())
        .cloned()
        .collect();

    let network = network_of(peer, &values);
    if !is_trusted(peer.to_canonical()) {
        assert_eq!(network, network_of(peer, &[]), "a stranger was believed");
    }
    let network = network_of(PROXY, &values);
    // RFC 9110 §5.3: several lines of one header are one list.
    assert_eq!(network, network_of(PROXY, &[values.join(&b","[..])]));

    // The proxy writes at the right end, and an unreadable entry ends the search with the proxy itself.
    let written = |entry: &[u8]| {
        let mut values = values.clone();
        values.push(entry.to_owned());
        network_of(PROXY, &values)
    };
    assert_eq!(written(b"198.51.100.7"), "198.51.100.7");
    assert_eq!(written(b"198.51.100.7, 10.0.0.2"), "198.51.100.7");
    assert_eq!(written(b"unknown"), "10.0.0.1");
    assert_eq!(written(b"\xff, 10.0.0.2"), "10.0.0.2");

    // The same with only `Forwarded`, whatever quotes are left open.
    for (element, expected) in [
        (&b"for=198.51.100.7;proto=https"[..], "198.51.100.7"),
        (b"proto=https;for=\"[2001:db8::7]:4711\"", "2001:db8::/64"),
        (b"for=\"_hidden:1\"", "10.0.0.1"),
    ] {
        let mut lines = values.clone();
        lines.push(element.to_owned());
        let line = vec![lines.join(&b", "[..])];
        assert_eq!(network_of_lines("forwarded", PROXY, &lines), expected);
        assert_eq!(network_of_lines("forwarded", PROXY, &line), expected);
    }

    if !is_trusted(first_address(&network)) && HeaderValue::from_bytes(left).is_ok() {
        let mut above = vec![left.to_owned()];
        above.extend(values.clone());
        assert_eq!(
            network_of(PROXY, &above),
            network,
            "a line above was believed"
        );
        let mut before = values.clone();
        before[0] = [left, &before[0]].join(&b","[..]);
        assert_eq!(network_of(PROXY, &before), network, "the left was believed");
    }
}

fn trusted() -> [IpNet; 2] {
    ["10.0.0.0/8", "fd00::/8"].map(|network| network.parse().expect("a network"))
}

fn is_trusted(address: IpAddr) -> bool {
    trusted().iter().any(|network| network.contains(&address))
}

/// The program's result, which is always an IPv4 address or an IPv6 /64.
fn network_of(peer: IpAddr, values: &[Vec<u8>]) -> String {
    network_of_lines("x-forwarded-for", peer, values)
}

fn network_of_lines(name: &'static str, peer: IpAddr, values: &[Vec<u8>]) -> String {
    let mut headers = HeaderMap::new();
    for value in values {
        let value = HeaderValue::from_bytes(value).expect("bytes that a header may hold");
        headers.append(name, value);
    }
    let network = client_network::of(peer, &headers, &trusted());
    let again = match first_address(&network) {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => format!("{address}/64"),
    };
    assert_eq!(network, again);
    network
}

fn first_address(network: &str) -> IpAddr {
    match network.strip_suffix("/64") {
        None => IpAddr::V4(network.parse().expect("an IPv4 address")),
        Some(address) => {
            let address: Ipv6Addr = address.parse().expect("an IPv6 address");
            assert!(address.to_ipv4_mapped().is_none(), "{network}");
            assert_eq!(address.segments()[4..], [0; 4], "{network}");
            IpAddr::V6(address)
        }
    }
}
