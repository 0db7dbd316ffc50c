//! Exhausting a server, or using it against somebody: floods of mail, of guesses and of requests.

use super::{Asking, World, network, with_header};
use crate::harness::{ANN, NEW_PASSWORD, OLD_PASSWORD, TestApp, hours, minutes};
use axum::{
    body::Body,
    http::{Request, StatusCode},
};
use password_recover::server::db::entity::{outgoing_mail, session};
use sea_orm::{EntityTrait, PaginatorTrait};
use std::{
    net::{IpAddr, Ipv6Addr},
    time::Duration,
};

/// The same server after a restart: only its database remains.
async fn restarted(app: &TestApp) -> TestApp {
    let database = app.state.config.database_url.expose();
    let other = TestApp::with_settings(&[("DATABASE_URL", database)]).await;
    let passed = app.state.clock.now().utc() - other.state.clock.now().utc();
    other.advance(passed.to_std().unwrap());
    other
}

#[tokio::test]
async fn a31_a_thousand_requests_are_three_mails_an_hour() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    let world = World::around(&app);
    for i in 0..1000 {
        let asking = Asking::ALL[usize::from(i) % 4];
        let answer = world.ask(network(i), asking.request(ANN)).await;
        assert!(answer.status.as_u16() < 400, "{i}: it is answered as ever");
        app.advance(Duration::from_secs(6));
        if i % 20 == 0 {
            app.deliver().await;
        }
    }
    let queued = outgoing_mail::Entity::find().count(&app.state.db).await;
    assert!(
        queued.unwrap() < 20,
        "what waits does not grow with requests"
    );
    let app = restarted(&app).await;
    for _ in 0..20 {
        app.send(Asking::Page.request(ANN)).await;
        app.advance(minutes(15));
        app.deliver().await;
    }
    let sent: Vec<_> = app
        .mails()
        .await
        .iter()
        .map(|mail| mail.received_at.utc())
        .collect();
    assert!(sent.len() > 5, "and the owner gets some");
    for window in sent.windows(4) {
        let span = window[3] - window[0];
        assert!(span.num_minutes() >= 60, "four in {span}");
    }
}

#[tokio::test]
async fn a31_one_network_asks_for_thirty_in_ten_minutes_across_restarts() {
    // The first one's folder holds the database.
    let first = TestApp::new().await;
    let mut app = restarted(&first).await;
    let mut taken = 0;
    for i in 0..1000 {
        if i % 250 == 249 {
            app = restarted(&first).await;
        }
        let email = format!("user{i}@example.org");
        let answer = app.send(Asking::ALL[i % 4].request(&email)).await;
        match answer.status {
            StatusCode::TOO_MANY_REQUESTS => {
                let wait: u64 = answer.header("retry-after").parse().unwrap_or_default();
                assert!((1..=601).contains(&wait), "{wait}");
            }
            status => {
                assert!(status.as_u16() < 400, "{status}");
                taken += 1;
            }
        }
    }
    assert_eq!(taken, 30);
    assert_eq!(app.outbox().await.len(), 30);
    app.advance(minutes(10));
    assert_eq!(app.send(Asking::ApiJson.request(ANN)).await.status, 200);
}

#[tokio::test]
async fn a31_requests_for_another_link_have_the_same_limit() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    let token = app.token_for(ANN).await;
    app.change(&token, NEW_PASSWORD).await;
    app.deliver().await;
    app.advance(minutes(2));
    let world = World::around(&app);
    let path = format!("/reset-password/{token}");
    for i in 0..20 {
        let again = crate::harness::form_request(&path, &[("another_link", "yes")]);
        world.ask(network(i), again).await;
        app.deliver().await;
        app.advance(minutes(2));
    }
    let links = app.mails().await;
    let links = links
        .iter()
        .filter(|mail| mail.text_body.contains("/reset-password/"));
    assert_eq!(links.count(), 3, "the first and two more, of three an hour");
}

/// How many of forty requests, each claiming another address, succeed.
async fn taken(world: &World, request: impl Fn(usize) -> (IpAddr, Request<Body>)) -> usize {
    let mut taken = 0;
    for i in 0..40 {
        let (peer, request) = request(i);
        let answer = world.ask(peer, request).await;
        taken += usize::from(answer.status == StatusCode::OK);
    }
    taken
}

fn asking(i: usize) -> Request<Body> {
    Asking::ApiJson.request(&format!("user{i}@example.org"))
}

#[tokio::test]
async fn a32_no_header_makes_one_network_many() {
    for name in [
        "x-forwarded-for",
        "x-real-ip",
        "x-client-ip",
        "x-cluster-client-ip",
        "cf-connecting-ip",
        "true-client-ip",
        "fastly-client-ip",
        "forwarded",
        "client-ip",
        "via",
    ] {
        let app = TestApp::with_settings(&[("TRUSTED_PROXIES", "10.9.0.0/16")]).await;
        let world = World::around(&app);
        let value = |i: usize| match name {
            "forwarded" => format!("for=198.51.100.{i}"),
            _ => format!("198.51.100.{i}"),
        };
        // Only proxies are trusted.
        let stranger = IpAddr::from([203, 0, 113, 9]);
        let count = taken(&world, |i| {
            (stranger, with_header(asking(i), name, &value(i)))
        })
        .await;
        assert_eq!(count, 30, "{name}");
        // Behind a proxy, only what the proxy itself has written counts: the rightmost entry.
        let proxy = IpAddr::from([10, 9, 0, 1]);
        let count = taken(&world, |i| {
            let request = with_header(asking(i), name, &value(i));
            (
                proxy,
                with_header(request, "x-forwarded-for", "203.0.113.77"),
            )
        })
        .await;
        assert_eq!(count, 30, "{name} behind a proxy");
    }
}

#[tokio::test]
async fn a32_an_invalid_forwarded_address_is_no_new_network() {
    let app = TestApp::with_settings(&[("TRUSTED_PROXIES", "10.9.0.0/16")]).await;
    let world = World::around(&app);
    let proxy = IpAddr::from([10, 9, 0, 1]);
    let count = taken(&world, |i| {
        let value = format!("198.51.100.7, nonsense-{i}");
        (proxy, with_header(asking(i), "x-forwarded-for", &value))
    })
    .await;
    assert_eq!(count, 30, "it counts for the proxy that passed it on");
}

#[tokio::test]
async fn a32_a_household_of_ipv6_is_one_network() {
    let app = TestApp::new().await;
    let world = World::around(&app);
    let count = taken(&world, |i| {
        let address = Ipv6Addr::new(0x2001, 0xdb8, 1, 2, i as u16, 7, 8, i as u16);
        (address.into(), asking(i))
    })
    .await;
    assert_eq!(count, 30);
    let neighbour = Ipv6Addr::new(0x2001, 0xdb8, 1, 3, 0, 0, 0, 1);
    assert_eq!(world.ask(neighbour, asking(1)).await.status, 200);
    // An IPv4 address mapped to IPv6 is the same address.
    let count = taken(&world, |i| {
        let address = std::net::Ipv4Addr::new(203, 0, 113, 5);
        let address = match i % 2 {
            0 => address.into(),
            _ => address.to_ipv6_mapped().into(),
        };
        (address, asking(i))
    })
    .await;
    assert_eq!(count, 30);
}

#[tokio::test]
async fn a32_spellings_of_an_address_share_its_limit_and_its_mailbox() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    let world = World::around(&app);
    let spellings = [
        "ann@example.org",
        "ANN@EXAMPLE.ORG",
        " aNn@Example.Org ",
        "ann@\u{ff45}xample.org",
        "ann@example\u{3002}org",
        "\tann@EXAMPLE.org\u{a0}",
        "ann+1@example.org",
        "a.nn@example.org",
        "ann@example.org.example",
        "ann@sub.example.org",
    ];
    for (i, email) in spellings.iter().cycle().take(30).enumerate() {
        world
            .ask(network(i as u16), Asking::ApiJson.request(email))
            .await;
        app.deliver().await;
        app.advance(Duration::from_secs(61));
    }
    let mails = app.mails().await;
    assert_eq!(mails.len(), 3);
    assert!(mails.iter().all(|mail| mail.recipient == ANN));
}

#[tokio::test]
async fn asking_for_links_locks_nobody_out_and_ends_no_session() {
    let app = TestApp::new().await;
    app.make_admin(ANN).await;
    let cookie = app.log_in(ANN).await;
    let world = World::around(&app);
    for i in 0..100 {
        let asking = Asking::ALL[usize::from(i) % 4];
        world.ask(network(i), asking.request(ANN)).await;
        app.deliver().await;
        app.advance(Duration::from_secs(20));
    }
    let page = app.get_with_cookie("/admin/users", &cookie).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(app.can_log_in(ANN, OLD_PASSWORD).await);
    let sessions = session::Entity::find().count(&app.state.db).await;
    assert_eq!(sessions.unwrap(), 1);
    // And the owner gets a link as soon as the hour is over.
    app.advance(hours(1));
    let before = app.mails().await.len();
    app.send(Asking::Page.request(ANN)).await;
    app.deliver().await;
    assert!(app.mails().await.len() > before);
}
