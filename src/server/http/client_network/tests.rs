use super::*;
use axum::http::HeaderValue;

fn network_of_lines(peer: &str, lines: &[(&'static str, &str)]) -> String {
    let mut headers = HeaderMap::new();
    for (name, value) in lines {
        let value = HeaderValue::from_bytes(value.as_bytes()).unwrap();
        headers.append(*name, value);
    }
    let trusted = ["10.0.0.0/8".parse().unwrap(), "fd00::/8".parse().unwrap()];
    of(peer.parse().unwrap(), &headers, &trusted)
}

fn network_of(peer: &str, forwarded: &[&str]) -> String {
    let lines: Vec<(&str, &str)> = forwarded
        .iter()
        .map(|value| ("x-forwarded-for", *value))
        .collect();
    network_of_lines(peer, &lines)
}

#[test]
fn only_proxies_are_believed() {
    assert_eq!(network_of("203.0.113.9", &["198.51.100.1"]), "203.0.113.9");
    let forwarded = [("forwarded", "for=198.51.100.1")];
    assert_eq!(network_of_lines("203.0.113.9", &forwarded), "203.0.113.9");
}

/// What each writes by its documentation, with a header that the client has sent already.
#[test]
fn the_headers_of_real_proxies_are_read() {
    const XFF: &str = "x-forwarded-for";
    const FORWARDED: &str = "forwarded";
    let v6 = "2001:db8:85a3:8d3::/64";
    for (proxy, lines, expected) in [
        (
            "nginx, $proxy_add_x_forwarded_for",
            &[(XFF, "1.2.3.4, 198.51.100.1")][..],
            "198.51.100.1",
        ),
        (
            "nginx, $remote_addr",
            &[(XFF, "198.51.100.1")],
            "198.51.100.1",
        ),
        (
            "nginx, IPv6",
            &[(XFF, "2001:db8:85a3:8d3:1319:8a2e:370:7348")],
            v6,
        ),
        (
            "nginx, the map of its wiki for RFC 7239",
            &[(
                FORWARDED,
                "for=unknown, for=\"[2001:db8:85a3:8d3:1319:8a2e:370:7348]\"",
            )],
            v6,
        ),
        (
            "nginx, a socket of the machine itself",
            &[(XFF, "198.51.100.1, unix:")],
            "10.0.0.1",
        ),
        ("Caddy", &[(XFF, "198.51.100.1")], "198.51.100.1"),
        (
            "Caddy, trusted_proxies",
            &[(XFF, "198.51.100.1, 10.0.0.7")],
            "198.51.100.1",
        ),
        (
            "Caddy, IPv6 with a zone",
            &[(XFF, "2001:db8:85a3:8d3::1%eth0")],
            v6,
        ),
        (
            "HAProxy, option forwardfor: a line of its own",
            &[(XFF, "1.2.3.4"), (XFF, "198.51.100.1")],
            "198.51.100.1",
        ),
        (
            "HAProxy, option forwarded",
            &[(FORWARDED, "proto=http;for=198.51.100.1")],
            "198.51.100.1",
        ),
        (
            "HAProxy, option forwarded for-port",
            &[(FORWARDED, "proto=https;for=\"198.51.100.1:38212\"")],
            "198.51.100.1",
        ),
        (
            "HAProxy, option forwarded with all",
            &[
                (FORWARDED, "for=1.2.3.4"),
                (
                    FORWARDED,
                    "proto=https;host=\"reset.example.org\";by=\"_lb\";for=\"[2001:db8:85a3:8d3::1]:38212\"",
                ),
            ],
            v6,
        ),
        ("Traefik", &[(XFF, "1.2.3.4, 198.51.100.1")], "198.51.100.1"),
        ("Envoy", &[(XFF, "1.2.3.4,198.51.100.1")], "198.51.100.1"),
        ("AWS ALB", &[(XFF, "1.2.3.4, 198.51.100.1")], "198.51.100.1"),
        (
            "AWS ALB, client port",
            &[(XFF, "198.51.100.1:47011")],
            "198.51.100.1",
        ),
        (
            "AWS ALB, client port, IPv6",
            &[(XFF, "[2001:db8:85a3:8d3:1319:8a2e:370:7348]:8080")],
            v6,
        ),
        (
            "AWS CloudFront before an ALB",
            &[(XFF, "1.2.3.4, 198.51.100.1, 10.9.8.7")],
            "198.51.100.1",
        ),
        (
            "Azure Application Gateway",
            &[(XFF, "1.2.3.4:1025, 198.51.100.1:50211")],
            "198.51.100.1",
        ),
        (
            "Azure, IPv6 without brackets",
            &[(XFF, "2001:db8:85a3:8d3:1319:8a2e:370:7348:50211")],
            v6,
        ),
        (
            "Google load balancer",
            &[(XFF, "1.2.3.4,198.51.100.1,10.0.0.9")],
            "198.51.100.1",
        ),
        (
            "Cloudflare",
            &[
                (XFF, "1.2.3.4,198.51.100.1"),
                ("cf-connecting-ip", "1.2.3.4"),
            ],
            "198.51.100.1",
        ),
        ("IIS ARR", &[(XFF, "198.51.100.1:65123")], "198.51.100.1"),
        (
            "IIS ARR, IPv6",
            &[(XFF, "[2001:db8:85a3:8d3::1]:65123")],
            v6,
        ),
        (
            "HAProxy, hidden names",
            &[(
                FORWARDED,
                "host=\"haproxy.org\";for=\"_000000007F2F367E:60138\"",
            )],
            "10.0.0.1",
        ),
        (
            "RFC 7239, 4",
            &[(FORWARDED, "For=\"[2001:db8:85a3:8d3::17]:4711\"")],
            v6,
        ),
        (
            "RFC 7239, 4",
            &[(
                FORWARDED,
                "for=192.0.2.43, for=198.51.100.17;by=203.0.113.60;proto=http;host=example.com",
            )],
            "198.51.100.17",
        ),
        (
            "RFC 7239, 6.3",
            &[(FORWARDED, "for=\"198.51.100.1:_hidden\"")],
            "198.51.100.1",
        ),
        (
            "RFC 7239, spaces",
            &[(FORWARDED, "for=1.2.3.4 ,\tFOR = 198.51.100.1 ; proto=https")],
            "198.51.100.1",
        ),
        (
            "RFC 7239, through two of ours",
            &[(FORWARDED, "for=198.51.100.1;proto=https, for=10.0.0.7")],
            "198.51.100.1",
        ),
        (
            "an IPv4 address in an IPv6 one",
            &[(XFF, "::ffff:198.51.100.1")],
            "198.51.100.1",
        ),
        (
            "spaces and tabs",
            &[(XFF, " 1.2.3.4 ,\t198.51.100.1 ")],
            "198.51.100.1",
        ),
        ("quotes", &[(XFF, "\"[2001:db8:85a3:8d3::1]:4711\"")], v6),
    ] {
        assert_eq!(
            network_of_lines("10.0.0.1", lines),
            expected,
            "{proxy}: {lines:?}"
        );
    }
}

#[test]
fn nothing_on_the_left_changes_what_the_proxy_wrote() {
    for left in [
        "unknown",
        "",
        "é",
        "é, 192.0.2.1",
        "for=\"",
        "for=\"1.2.3.4",
        "\"",
        "\\",
        "for=\"a\\\"",
        "for=1.2.3.4;for=\"",
        "for=\"x, for=1.2.3.4\"",
    ] {
        let xff = network_of("10.0.0.1", &[&format!("{left}, 198.51.100.1")]);
        assert_eq!(xff, "198.51.100.1", "{left}");
        let element = "for=198.51.100.1;host=\"a\\\", for=6.6.6.6\"";
        for written in [format!("{left}, {element}"), format!("{left},{element}")] {
            let forwarded = network_of_lines("10.0.0.1", &[("forwarded", &written)]);
            assert_eq!(forwarded, "198.51.100.1", "{written}");
        }
    }
}

/// A proxy that writes one header passes on what a client sent in the other.
#[test]
fn forwarded_counts_only_where_there_is_no_x_forwarded_for() {
    let lines = [
        ("forwarded", "for=1.2.3.4"),
        ("x-forwarded-for", "198.51.100.1"),
    ];
    assert_eq!(network_of_lines("10.0.0.1", &lines), "198.51.100.1");
    for other in [
        "x-real-ip",
        "cf-connecting-ip",
        "true-client-ip",
        "x-client-ip",
    ] {
        assert_eq!(
            network_of_lines("10.0.0.1", &[(other, "1.2.3.4")]),
            "10.0.0.1"
        );
    }
}

#[test]
fn an_unreadable_entry_ends_the_search_at_the_proxy() {
    for bad in [
        "unknown",
        "_hidden",
        "",
        "198.51.100.1, nonsense",
        "198.51.100.1,",
        "256.1.1.1",
        "198.51.100.1:99999",
        "198.51.100.1:",
        "[2001:db8::1",
        "[2001:db8::1]4711",
        "[198.51.100.1]",
        "198.51.100.1 198.51.100.2",
    ] {
        assert_eq!(network_of("10.0.0.1", &[bad]), "10.0.0.1", "{bad}");
    }
    for bad in [
        "for=unknown",
        "for=_gazonk",
        "for=\"_mdn\"",
        "by=198.51.100.1",
        "for",
        "198.51.100.1",
        "for=198.51.100.1;for=198.51.100.2",
        "for=198.51.100.1, by=10.0.0.2",
    ] {
        let network = network_of_lines("10.0.0.1", &[("forwarded", bad)]);
        assert_eq!(network, "10.0.0.1", "{bad}");
    }
    assert_eq!(network_of("10.0.0.1", &[]), "10.0.0.1");
    assert_eq!(
        network_of("10.0.0.1", &["198.51.100.1, unknown, 10.0.0.2"]),
        "10.0.0.2"
    );
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

#[test]
fn a_program_names_one_user_in_any_form_or_none() {
    let end_user = |values: &[&str]| {
        let mut headers = HeaderMap::new();
        for value in values {
            headers.append(END_USER_IP, value.parse().unwrap());
        }
        of_end_user(&headers)
    };
    assert_eq!(end_user(&["198.51.100.1"]).as_deref(), Some("198.51.100.1"));
    assert_eq!(
        end_user(&["[2001:db8::1]:4711"]).as_deref(),
        Some("2001:db8::/64")
    );
    for none in [
        &[][..],
        &["unknown"],
        &["198.51.100.1, 1.2.3.4"],
        &["1.2.3.4", "1.2.3.4"],
    ] {
        assert_eq!(end_user(none), None, "{none:?}");
    }
}
