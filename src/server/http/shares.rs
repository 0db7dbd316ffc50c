//! How many connections one network may hold, so that none takes every slot.

use super::client_network::{is_in, network_of, wide_network_of};
use ipnet::IpNet;
use std::{
    collections::HashMap,
    net::IpAddr,
    sync::{Arc, Mutex, PoisonError},
};

/// Counts connections by network. A trusted proxy holds connections for everybody, so it has no share.
#[derive(Clone)]
pub struct Shares {
    limit: usize,
    proxies: Arc<[IpNet]>,
    /// Only networks with open connections, so it is bounded by their number.
    held: Arc<Mutex<HashMap<IpNet, usize>>>,
}

/// How many times the share of one network a whole IPv6 /48 may hold: its owner has 65,536 networks.
pub const WIDE_SHARE: usize = 4;

/// One connection of a network's share; dropped with it.
pub struct Share {
    shares: Shares,
    /// The network and the one around it, each with one connection counted.
    of: Vec<IpNet>,
}

impl Shares {
    pub fn new(limit: usize, proxies: &[IpNet]) -> Self {
        Self {
            limit,
            proxies: proxies.into(),
            held: Arc::default(),
        }
    }

    /// A slot in the share of this peer's network, if any is left.
    pub fn take(&self, peer: IpAddr) -> Option<Share> {
        let peer = peer.to_canonical();
        let limited = if is_in(&self.proxies, peer) {
            Vec::new()
        } else {
            self.limited(peer)
        };
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        let is_full = |(network, limit): &(IpNet, usize)| held.get(network) >= Some(limit);
        if limited.iter().any(is_full) {
            return None;
        }
        for (network, _) in &limited {
            *held.entry(*network).or_default() += 1;
        }
        Some(Share {
            shares: self.clone(),
            of: limited.into_iter().map(|(network, _)| network).collect(),
        })
    }

    /// The networks that a peer is counted in, each with its limit.
    fn limited(&self, peer: IpAddr) -> Vec<(IpNet, usize)> {
        let network = network_of(peer);
        let wide = wide_network_of(peer).map(|wide| (wide, WIDE_SHARE * self.limit));
        [(network, self.limit)].into_iter().chain(wide).collect()
    }
}

impl Drop for Share {
    fn drop(&mut self) {
        let held = &self.shares.held;
        let mut held = held.lock().unwrap_or_else(PoisonError::into_inner);
        for network in &self.of {
            if let Some(count) = held.get_mut(network) {
                *count -= 1;
                if *count == 0 {
                    held.remove(network);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ip(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    #[test]
    fn a_network_has_a_share_and_gets_it_back() {
        let shares = Shares::new(2, &[]);
        let first = shares.take(ip("192.0.2.1"));
        let second = shares.take(ip("::ffff:192.0.2.1"));
        assert!(first.is_some() && second.is_some());
        assert!(shares.take(ip("192.0.2.1")).is_none());
        assert!(shares.take(ip("192.0.2.2")).is_some());
        drop(first);
        assert!(shares.take(ip("192.0.2.1")).is_some());
        drop(second);
        assert!(shares.held.lock().unwrap().is_empty(), "nothing is left");
    }

    #[test]
    fn an_ipv6_neighbourhood_shares_and_proxies_take_what_they_need() {
        let shares = Shares::new(1, &["10.0.0.0/8".parse().unwrap()]);
        let neighbour = shares.take(ip("2001:db8:1:2::1"));
        assert!(neighbour.is_some());
        assert!(shares.take(ip("2001:db8:1:2:ffff::9")).is_none());
        assert!(shares.take(ip("2001:db8:1:3::1")).is_some());
        let proxied: Vec<_> = (0..9).map(|_| shares.take(ip("10.0.0.1"))).collect();
        assert!(proxied.iter().all(Option::is_some));
    }

    #[test]
    fn a_whole_ipv6_48_has_the_share_of_four_networks() {
        let shares = Shares::new(2, &[]);
        let peers = (0..20).map(|network| ip(&format!("2001:db8:1:{network}::1")));
        let taken: Vec<_> = peers.filter_map(|peer| shares.take(peer)).collect();
        assert_eq!(taken.len(), 8);
        assert!(shares.take(ip("2001:db8:2::1")).is_some());
        drop(taken);
        assert!(shares.held.lock().unwrap().is_empty(), "nothing is left");
    }
}
