//! The network a request comes from: the unit that limits count by.

use super::forwarded;
use axum::http::{HeaderMap, HeaderName};
use ipnet::{IpNet, Ipv4Net, Ipv6Net};
use std::net::IpAddr;

/// The address of the user that a program asks for, in any form that proxies write.
pub const END_USER_IP: HeaderName = HeaderName::from_static("end-user-ip");

/// The client's network: an IPv4 address or an IPv6 /64, since a household or a cheap server has a whole /64
/// to itself.
///
/// The peer itself, unless it is a trusted proxy; then the rightmost untrusted address in `X-Forwarded-For`,
/// or in `Forwarded` if there is no such header. The client can write anything further left, so it is
/// ignored. An unreadable entry ends the search at the proxy that passed it on.
pub fn of(peer: IpAddr, headers: &HeaderMap, trusted: &[IpNet]) -> String {
    let mut client = peer.to_canonical();
    if is_in(trusted, client) {
        for noted in forwarded::nearest_first(headers) {
            let Some(address) = noted else { break };
            client = address;
            if !is_in(trusted, client) {
                break;
            }
        }
    }
    network(client)
}

/// The network of the user that a program asks for; none if it is missing, unreadable or repeated.
pub fn of_end_user(headers: &HeaderMap) -> Option<String> {
    let mut sent = headers.get_all(END_USER_IP).iter();
    let (Some(address), None) = (sent.next(), sent.next()) else {
        return None;
    };
    forwarded::address(address.as_bytes()).map(network)
}

/// Whether an address lies in one of these networks.
pub fn is_in(networks: &[IpNet], address: IpAddr) -> bool {
    let address = address.to_canonical();
    networks.iter().any(|network| network.contains(&address))
}

/// The network of an address: an IPv4 address alone, or an IPv6 /64.
pub fn network_of(address: IpAddr) -> IpNet {
    match address {
        IpAddr::V4(address) => Ipv4Net::from(address).into(),
        IpAddr::V6(address) => Ipv6Net::new_assert(address, 64).trunc().into(),
    }
}

/// The /48 around an IPv6 address.
pub fn wide_network_of(address: IpAddr) -> Option<IpNet> {
    match address {
        IpAddr::V4(_) => None,
        IpAddr::V6(address) => Some(Ipv6Net::new_assert(address, 48).trunc().into()),
    }
}

fn network(address: IpAddr) -> String {
    match network_of(address) {
        IpNet::V4(network) => network.addr().to_string(),
        IpNet::V6(network) => network.to_string(),
    }
}

#[cfg(test)]
mod tests;
