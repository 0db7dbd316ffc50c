//! Links that lead elsewhere, and secrets outside of their mail.

use super::{Asking, Changing, World, network, secrets_behind, with_header};
use crate::{
    harness::{ANN, Answer, NEW_PASSWORD, TestApp, eventually, form_request, minutes, token_in},
    listening::{Listening, exchange, status},
};
use axum::{
    body::Body,
    http::{Request, StatusCode},
};
use mail_parser::MessageParser;
use password_recover::server::{
    db::entity::{
        mailbox_message,
        outgoing_mail::{Kind, State},
    },
    http::ClientLimits,
    setup,
};
use std::{
    fs,
    path::{Path, PathBuf},
};

const BASE: &str = "http://127.0.0.1:8000";

/// Headers that proxies, or impostors, use for the original host.
const POISON: &[(&str, &str)] = &[
    ("host", "evil.example"),
    ("x-forwarded-host", "evil.example"),
    ("x-forwarded-server", "evil.example"),
    ("x-forwarded-proto", "gopher"),
    ("x-forwarded-scheme", "gopher"),
    ("x-forwarded-port", "666"),
    ("x-forwarded-prefix", "/evil.example"),
    ("x-forwarded-for", "evil.example"),
    (
        "forwarded",
        "for=evil.example;host=evil.example;proto=gopher",
    ),
    ("x-host", "evil.example"),
    ("x-original-host", "evil.example"),
    ("x-original-url", "//evil.example/"),
    ("x-rewrite-url", "//evil.example/"),
    ("x-http-host-override", "evil.example"),
    ("referer", "https://evil.example/"),
];

fn poisoned(mut request: Request<Body>) -> Request<Body> {
    for (name, value) in POISON {
        request = with_header(request, name, value);
    }
    request
}

fn assert_clean(what: &str, answer: &Answer) {
    for (name, value) in &answer.headers {
        let value = String::from_utf8_lossy(value.as_bytes());
        assert!(
            !value.contains("evil") && !value.contains("gopher"),
            "{what}: {name}: {value}"
        );
    }
    assert!(!answer.body.contains("evil.example"), "{what}");
    let location = answer.header("location");
    assert!(
        location.is_empty() || location.starts_with('/') && !location.starts_with("//"),
        "{what}: {location}"
    );
}

/// Asserts that every URL in a mail is ours.
fn assert_links_are_ours(mail: &mailbox_message::Model) {
    for part in [&mail.raw, &mail.text_body, &mail.html_body] {
        assert!(!part.contains("evil") && !part.contains("gopher"), "{part}");
    }
    for body in [&mail.text_body, &mail.html_body] {
        // The HTML part contains a schema's URL; it is a name, which nothing follows.
        let links = body.matches("://").count() - body.matches("://www.w3.org/").count();
        let ours = body.matches(&format!("{BASE}/")).count();
        assert!(ours > 0);
        assert_eq!(links, ours, "{body}");
    }
}

#[tokio::test]
async fn a01_a_poisoned_host_on_the_wire_moves_no_link() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
    let path = "/core/user/forgot-password";
    let heads = [
        format!("POST {path} HTTP/1.1\r\nHost: evil.example\r\n"),
        format!("POST {path} HTTP/1.1\r\nHost: 127.0.0.1:8000@evil.example\r\n"),
        format!("POST {path} HTTP/1.1\r\nHost: evil.example/127.0.0.1:8000\r\n"),
        format!("POST {path} HTTP/1.1\r\nHost: evil.example\r\nHost: 127.0.0.1:8000\r\n"),
        format!("POST {path} HTTP/1.1\r\nHost: 127.0.0.1:8000\r\nHost: evil.example\r\n"),
        format!("POST {path} HTTP/1.1\r\nHost: 127.0.0.1:8000\r\n Host: evil.example\r\n"),
        format!("POST http://evil.example{path} HTTP/1.1\r\nHost: 127.0.0.1:8000\r\n"),
        format!("POST http://evil.example{path} HTTP/1.1\r\nHost: evil.example\r\n"),
        format!("POST http://127.0.0.1@evil.example{path} HTTP/1.1\r\nHost: evil.example\r\n"),
        format!("POST {path} HTTP/1.1\r\n"),
        format!("POST {path} HTTP/1.0\r\n"),
    ];
    for i in 0..heads.len() {
        app.make_user(&format!("user{i:02}@example.org")).await;
    }
    let server = Listening::start(app, ClientLimits::default()).await;
    let mut taken = 0;
    for (i, head) in heads.iter().enumerate() {
        let body = format!("email=user{i:02}@example.org");
        let request = format!(
            "{head}Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\
             Connection: close\r\n\r\n{body}",
            body.len()
        );
        let answer = exchange(server.address, request.as_bytes()).await;
        assert!(!answer.contains("evil"), "{head}{answer}");
        match status(&answer).or_else(|| answer.get(9..12)?.parse().ok()) {
            Some(200) => taken += 1,
            Some(400) => {}
            other => panic!("{head}{other:?} {answer}"),
        }
    }
    assert!(taken > 0);
    let mails = async || server.app.mails().await;
    eventually("each of them has its mail", async || {
        mails().await.len() >= taken
    })
    .await;
    let mails = mails().await;
    assert_eq!(mails.len(), taken);
    for mail in mails {
        assert_links_are_ours(&mail);
        assert!(mail.text_body.contains("/reset-password/"));
    }
    server.stop().await;
}

#[tokio::test]
async fn a02_no_header_moves_a_link_in_any_mail() {
    // A proxy trusted for client addresses is trusted for nothing else.
    for proxies in ["", "192.0.2.1"] {
        let settings = [("RATE_LIMITS", "off"), ("TRUSTED_PROXIES", proxies)];
        let app = TestApp::with_settings(&settings).await;
        app.make_user(ANN).await;
        for asking in Asking::ALL {
            let answer = app.send(poisoned(asking.request(ANN))).await;
            assert!(answer.status.as_u16() < 400, "{asking:?} {}", answer.body);
            assert_clean(&format!("{asking:?}"), &answer);
            app.advance(minutes(2));
            app.deliver().await;
        }
        let mut mails = app.mails().await;
        assert_eq!(mails.len(), Asking::ALL.len());
        let token = token_in(&mails.pop().unwrap().text_body);

        // The notice with its link, and the mail from the button on the page of an invalid link.
        let changed = Changing::Page.request(&token, NEW_PASSWORD);
        let changed = app.send(poisoned(changed)).await;
        assert!(Changing::Page.has_worked(&changed));
        assert_clean("the change", &changed);
        app.deliver().await;
        app.advance(minutes(2));
        let again = form_request(&format!("/reset-password/{token}"), &[("another_link", "")]);
        let again = app.send(poisoned(again)).await;
        assert_eq!(again.header("location"), "/forgot-password/sent");
        assert_clean("another link", &again);
        app.deliver().await;

        let kinds: Vec<Kind> = app.outbox().await.iter().map(|mail| mail.kind).collect();
        assert_eq!(kinds[4..], [Kind::PasswordChanged, Kind::Recovery]);
        let mails = app.mails().await;
        assert_eq!(mails.len(), kinds.len());
        for mail in mails {
            assert_links_are_ours(&mail);
        }
    }
}

#[tokio::test]
async fn a02_no_header_moves_a_page_a_redirect_or_a_printed_link() {
    let app = TestApp::new().await;
    for path in [
        "/",
        "/forgot-password",
        "/forgot-password/",
        "/forgot-password/sent",
        "/reset-password/nothing",
        "/not-me/nothing",
        "/freeze/nothing",
        "/admin",
        "/admin/login",
        "/admin/setup/nothing",
        "/nothing",
        "/.well-known/change-password",
        "/.well-known/security.txt",
    ] {
        let request = Request::get(path).body(Body::empty()).unwrap();
        assert_clean(path, &app.send(poisoned(request)).await);
    }
    let security = app.get("/.well-known/security.txt").await.body;
    assert!(security.contains(&format!("Canonical: {BASE}/")));
    let link = setup::offer(&app.operator()).await.unwrap().unwrap();
    assert!(link.starts_with(&format!("{BASE}/admin/setup/")));
}

#[tokio::test]
async fn a04_no_field_and_no_query_moves_a_link() {
    const FIELDS: [&str; 12] = [
        "origin",
        "redirect_uri",
        "redirect_url",
        "reset_url",
        "return_to",
        "next",
        "base_url",
        "link",
        "host",
        "domain",
        "callback",
        "site",
    ];
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
    app.make_user(ANN).await;
    let mut asked = 0;
    for field in FIELDS {
        let evil = "https://evil.example/";
        let query = format!("?{field}={evil}");
        for (path, json) in [
            ("/core/user/forgot-password", true),
            ("/core/user/forgot-password", false),
            ("/forgot-password", false),
            ("/api/forgot-password", false),
        ] {
            let path = format!("{path}{query}");
            let answer = if json {
                let json = serde_json::json!({ "email": ANN, field: evil });
                app.post_json(&path, &json.to_string()).await
            } else {
                app.post_form(&path, &[("email", ANN), (field, evil)]).await
            };
            assert_clean(&path, &answer);
            // Ignored or rejected, and never obeyed.
            assert!(answer.status.as_u16() <= 400, "{path} {}", answer.status);
            asked += usize::from(answer.status != StatusCode::BAD_REQUEST);
            app.advance(minutes(2));
        }
        app.deliver().await;
    }
    assert!(asked > 0);
    for mail in app.mails().await {
        assert_links_are_ours(&mail);
    }
}

/// What a reader sees of the mails that were written to a folder.
fn written(folder: &Path) -> Vec<String> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    paths
        .iter()
        .map(|path| {
            let raw = fs::read(path).unwrap();
            let mail = MessageParser::default().parse(&raw).unwrap();
            let [text, html] = [mail.body_text(0), mail.body_html(0)].map(Option::unwrap);
            format!("{text}\n{html}\n")
        })
        .collect()
}

#[tokio::test]
async fn a07_a_secret_is_in_its_mail_and_nowhere_else() {
    let folder = tempfile::tempdir().unwrap();
    let app = TestApp::with_settings(&[
        ("RATE_LIMITS", "off"),
        ("EMAIL_BACKEND", "file"),
        ("EMAIL_FILE_PATH", folder.path().to_str().unwrap()),
    ])
    .await;
    app.make_user(ANN).await;
    let world = World::around(&app);
    let mut said = String::new();
    let mut hear = |answer: &Answer| {
        said.push_str(&format!("{:?}{}", answer.headers, answer.body));
    };
    let mut cookie = String::new();
    for asking in Asking::ALL {
        let answer = world.ask(network(1), asking.request(ANN)).await;
        hear(&answer);
        if asking == Asking::Page {
            cookie = answer.cookie();
        }
        app.deliver().await;
        app.advance(minutes(2));
    }
    for path in [
        "/forgot-password",
        "/forgot-password/sent",
        "/reset-password",
        "/reset-password/nothing",
        "/not-me",
        "/freeze",
    ] {
        let request = Request::get(path).header("cookie", &cookie);
        let request = request.body(Body::empty()).unwrap();
        hear(&world.ask(network(2), request).await);
    }
    let mails = written(folder.path());
    let token = token_in(&mails[3]);
    let changed = Changing::ServerFunction.request(&token, NEW_PASSWORD);
    hear(&world.ask(network(3), changed).await);
    hear(&app.get("/reset-password/done").await);
    app.deliver().await;

    let mails = written(folder.path()).concat();
    let mut secrets = Vec::new();
    for path in ["/reset-password/", "/not-me/", "/freeze/"] {
        secrets.extend(secrets_behind(&mails, path));
    }
    let codes = mails
        .split("Code: ")
        .skip(1)
        .map(|rest| rest[..9].to_owned());
    secrets.extend(codes);
    secrets.sort();
    secrets.dedup();
    assert_eq!(
        secrets.len(),
        4 + 4 + 1,
        "links, codes, and the notice's link"
    );

    // The database with all of SQLite's side files.
    let database = app.state.config.database_url.sqlite_file().unwrap();
    let mut kept = Vec::new();
    for entry in fs::read_dir(database.parent().unwrap()).unwrap() {
        kept.extend(fs::read(entry.unwrap().path()).unwrap());
    }
    let kept = String::from_utf8_lossy(&kept);
    assert!(kept.contains(ANN), "it is the database");
    for secret in &secrets {
        assert!(secret.len() == 43 || secret.len() == 9, "{secret}");
        assert!(!said.contains(secret.as_str()), "an answer held a secret");
        assert!(!kept.contains(secret.as_str()), "the database held one");
        assert!(!kept.contains(&secret.replace('-', "")), "or its letters");
    }
    assert!(!kept.contains(NEW_PASSWORD));
    let states: Vec<State> = app.outbox().await.iter().map(|mail| mail.state).collect();
    assert_eq!(states, [State::Sent; 5]);
}
