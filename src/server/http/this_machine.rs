//! Whether a request comes from a program on this machine, and on nobody else's behalf.

use crate::server::config::is_loopback_host;
use axum::{
    extract::{ConnectInfo, Request},
    http::{HeaderMap, Uri, header, uri::Authority},
};
use ipnet::IpNet;
use std::net::{IpAddr, SocketAddr};

use super::client_network::is_in;

/// Headers that proxies add to requests, with any value.
const FORWARDED: [&str; 11] = [
    "cdn-loop",
    "cf-connecting-ip",
    "client-ip",
    "fastly-client-ip",
    "forwarded",
    "true-client-ip",
    "via",
    "x-client-ip",
    "x-cluster-client-ip",
    "x-envoy-external-address",
    "x-real-ip",
];

/// Variants of `X-Forwarded-For`, and what proxies rename such headers to.
const FORWARDED_PREFIXES: [&str; 2] = ["x-forwarded", "x-original-"];

/// The connection comes from this machine or one of `others`, without a proxy.
pub fn connects(request: &Request, others: &[IpNet]) -> bool {
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>();
    let is_near = |peer: IpAddr| peer.to_canonical().is_loopback() || is_in(others, peer);
    peer.is_some_and(|ConnectInfo(peer)| is_near(peer.ip())) && !is_forwarded(request.headers())
}

/// The same, and `Host` names this machine: a page elsewhere whose name was pointed here (DNS rebinding)
/// sends that name.
pub fn asks(request: &Request, others: &[IpNet]) -> bool {
    connects(request, others) && is_asked_for_here(request.headers(), request.uri())
}

fn is_forwarded(headers: &HeaderMap) -> bool {
    headers.keys().any(|name| {
        let name = name.as_str();
        FORWARDED.contains(&name)
            || FORWARDED_PREFIXES
                .iter()
                .any(|start| name.starts_with(start))
    })
}

fn is_asked_for_here(headers: &HeaderMap, uri: &Uri) -> bool {
    let host = headers
        .get(header::HOST)
        .and_then(|host| Authority::try_from(host.as_bytes()).ok());
    host.is_some_and(|host| is_loopback_host(host.host()))
        && uri.host().is_none_or(is_loopback_host)
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::body::Body;

    fn request(peer: &str, headers: &[(&str, &str)]) -> Request {
        let mut builder = Request::get("/dev/mailbox");
        for (name, value) in headers {
            builder = builder.header(*name, *value);
        }
        let mut request = builder.body(Body::empty()).unwrap();
        let peer: IpAddr = peer.parse().unwrap();
        let peer = ConnectInfo(SocketAddr::from((peer, 4711)));
        request.extensions_mut().insert(peer);
        request
    }

    fn is_let_in(peer: &str, headers: &[(&str, &str)]) -> bool {
        asks(&request(peer, headers), &["172.17.0.0/16".parse().unwrap()])
    }

    #[test]
    fn only_this_machine_and_named_networks_are_near() {
        let host = [("host", "localhost:8000")];
        for near in [
            "127.0.0.1",
            "127.9.9.9",
            "::1",
            "::ffff:127.0.0.1",
            "172.17.0.1",
        ] {
            assert!(is_let_in(near, &host), "{near}");
        }
        for far in ["192.0.2.1", "172.18.0.1", "2001:db8::1", "::ffff:192.0.2.1"] {
            assert!(!is_let_in(far, &host), "{far}");
        }
        let nowhere = Request::get("/").header("host", "localhost");
        assert!(!asks(&nowhere.body(Body::empty()).unwrap(), &[]));
    }

    #[test]
    fn only_names_of_this_machine_are_asked_for() {
        for host in [
            "localhost",
            "127.0.0.1:8000",
            "[::1]:8000",
            "LOCALHOST:1",
            "a.localhost",
        ] {
            assert!(is_let_in("127.0.0.1", &[("host", host)]), "{host}");
        }
        for host in [
            "",
            "recover.example.org",
            "evil.example:8000",
            "192.0.2.1:8000",
            "localhost.evil.example",
            "localhost@evil.example",
            "0.0.0.0:8000",
        ] {
            assert!(!is_let_in("127.0.0.1", &[("host", host)]), "{host}");
        }
        assert!(!is_let_in("127.0.0.1", &[]));
        let mut absolute = request("127.0.0.1", &[("host", "localhost")]);
        *absolute.uri_mut() = "http://evil.example/dev/mailbox".parse().unwrap();
        assert!(!asks(&absolute, &[]));
    }

    #[test]
    fn a_proxied_request_is_not_local() {
        for name in [
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Proto",
            "X-Forwarded-Port",
            "X-Forwarded-Server",
            "X-Forwarded",
            "X-Original-Forwarded-For",
            "Forwarded",
            "Via",
            "X-Real-IP",
            "CF-Connecting-IP",
            "True-Client-IP",
        ] {
            let name = name.to_ascii_lowercase();
            for value in ["127.0.0.1", ""] {
                let headers = [("host", "localhost"), (name.as_str(), value)];
                assert!(!is_let_in("127.0.0.1", &headers), "{name}: {value:?}");
            }
        }
    }
}
