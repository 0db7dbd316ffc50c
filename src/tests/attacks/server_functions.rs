//! The endpoints for hydrated pages: a public API, whatever the sources look like.

use super::{World, network, with_header};
use crate::{
    harness::{ANN, NEW_PASSWORD, OLD_PASSWORD, TestApp, form_request},
    layers::endpoints,
    listening::{Listening, exchange},
};
use axum::{
    body::Body,
    http::{Method, Request, StatusCode},
};
use password_recover::server::http::ClientLimits;

/// An endpoint, valid arguments, and the status for a stranger.
type Endpoint = (&'static str, &'static [(&'static str, &'static str)], u16);

const ALL: &[Endpoint] = &[
    // For everybody: people who forgot their password can't log in.
    ("forgot-password", &[("email", ANN)], 200),
    // It reveals how much work a request costs, and nothing else.
    ("proof-challenge", &[], 200),
    // For holders of a token.
    (
        "reset-password",
        &[
            ("token", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"),
            ("new_password", NEW_PASSWORD),
            ("confirm_password", NEW_PASSWORD),
        ],
        400,
    ),
    // For holders of the password.
    (
        "log-in",
        &[("email", ANN), ("password", "a wrong password")],
        401,
    ),
    // For those who are logged in to the dashboard.
    (
        "edit-user",
        &[
            ("id", "1"),
            ("email", "eve@example.org"),
            ("name", "Eve"),
            ("shown_email", "ann@example.org"),
            ("shown_name", "Ann"),
        ],
        401,
    ),
    // Users.
    (
        "create-user",
        &[("email", "eve@example.org"), ("name", "Eve")],
        401,
    ),
    ("disable-user", &[("id", "1")], 401),
    ("enable-user", &[("id", "1")], 401),
    ("require-password", &[("id", "1")], 401),
    ("allow-password", &[("id", "1")], 401),
    ("end-user-sessions", &[("id", "1")], 401),
    ("end-user-session", &[("id", "1"), ("session_id", "1")], 401),
    ("change-role", &[("id", "1"), ("role", "admin")], 401),
    ("send-recovery-mail", &[("id", "1")], 401),
    ("delete-user", &[("id", "1")], 401),
    // For logged-in users: their own account and others' two-factor authentication.
    ("end-session", &[("id", "1")], 401),
    ("end-other-sessions", &[], 401),
    ("session-time", &[("is_somebody_there", "true")], 401),
    ("set-shortcuts", &[("are_on", "false")], 401),
    ("begin-second-factor", &[], 401),
    ("remove-second-factor", &[("code", "000000")], 401),
    ("reset-second-factor", &[("id", "1")], 401),
    ("write-import", &[("id", "1")], 401),
    ("drop-import", &[("id", "1")], 401),
    // API tokens.
    ("revoke-api-token", &[("id", "1")], 401),
    (
        "revoke-user-api-token",
        &[("id", "1"), ("token_id", "1")],
        401,
    ),
    // Cases and mails.
    ("send-case-again", &[("number", "2222-2222")], 401),
    ("revoke-case", &[("number", "2222-2222")], 401),
    ("send-caller-code", &[("id", "1")], 401),
    ("verify-caller", &[("id", "1"), ("code", "123456")], 401),
    ("clear-limit", &[("who", ANN)], 401),
    ("end-network-allowance", &[("network", "192.0.2.0/24")], 401),
    ("retry-mail", &[("id", "1")], 401),
    ("retry-waiting-mails", &[], 401),
    ("cancel-mail", &[("id", "1")], 401),
    ("send-test-mail", &[("email", "eve@example.org")], 401),
    // Directories.
    ("check-directory", &[("name", "shop")], 401),
    // The setup page.
    ("send-own-test-mail", &[], 401),
    (
        "choose-first-step",
        &[("step", "mail"), ("is_skipped", "true")],
        401,
    ),
    ("send-directory-link", &[("email", "eve@example.org")], 401),
    // Webhooks.
    (
        "switch-webhook",
        &[("id", "1"), ("is_active", "false")],
        401,
    ),
    ("delete-webhook", &[("id", "1")], 401),
    ("test-webhook", &[("id", "1")], 401),
    ("resend-webhook-event", &[("id", "1")], 401),
    ("resend-failed-webhook-events", &[("id", "1")], 401),
    // For holders of the printed link.
    (
        "set-up",
        &[
            ("token", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"),
            ("email", "eve@example.org"),
            ("name", "Eve"),
            ("new_password", NEW_PASSWORD),
            ("confirm_password", NEW_PASSWORD),
        ],
        400,
    ),
];

#[tokio::test]
async fn a47_each_server_function_checks_authorization() {
    let mut known: Vec<&str> = ALL.iter().map(|(name, ..)| *name).collect();
    known.sort_unstable();
    assert_eq!(endpoints(), known, "a new one must be thought about here");

    let app = TestApp::new().await;
    app.make_user(ANN).await;
    for (name, fields, status) in ALL {
        let path = format!("/api/{name}");
        let answer = app.post_form(&path, fields).await;
        assert_eq!(answer.status.as_u16(), *status, "{name} {}", answer.body);
        // Another spelling of the path does not bypass it.
        for path in [
            format!("/api//{name}"),
            format!("/API/{name}"),
            format!("/api/{name}%00"),
            format!("/api/{name}/x"),
            format!("/api/{}", name.to_uppercase()),
        ] {
            let answer = app.post_form(&path, fields).await;
            assert!(answer.status.is_client_error(), "{path}");
        }
    }
    assert!(app.can_log_in(ANN, OLD_PASSWORD).await);
    assert_eq!(app.outbox().await.len(), 1);
}

#[tokio::test]
async fn a50_server_functions_accept_only_forms_posted_from_our_pages() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    let world = World::around(&app);
    for (name, fields, _) in ALL {
        let query = serde_urlencoded::to_string(fields).unwrap();
        let path = format!("/api/{name}");
        for method in ["GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS"] {
            for path in [path.clone(), format!("{path}?{query}")] {
                let method: Method = method.parse().unwrap();
                let answer = app.send_empty(method.clone(), &path).await;
                assert_eq!(
                    answer.status,
                    StatusCode::METHOD_NOT_ALLOWED,
                    "{method} {path}"
                );
            }
        }
        for overriding in [
            "x-http-method-override",
            "x-http-method",
            "x-method-override",
        ] {
            let get = Request::get(format!("{path}?{query}"));
            let get = get.body(Body::empty()).unwrap();
            let answer = app.send(with_header(get, overriding, "POST")).await;
            assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED);
        }
        for kind in [
            "application/json",
            "text/plain",
            "multipart/form-data; boundary=x",
            "application/cbor",
            "application/octet-stream",
            "",
        ] {
            let request = Request::post(&path).header("content-type", kind);
            let request = request.body(Body::from(query.clone())).unwrap();
            let answer = app.send(request).await;
            assert_eq!(answer.status, StatusCode::UNSUPPORTED_MEDIA_TYPE, "{kind}");
        }
        for (header, value) in [
            ("sec-fetch-site", "cross-site"),
            ("origin", "https://evil.example"),
        ] {
            let mut request = form_request(&path, fields);
            request.headers_mut().remove("sec-fetch-site");
            let request = with_header(request, header, value);
            let answer = world.ask(network(1), request).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{header}");
        }
    }
    assert!(app.outbox().await.is_empty());
}

#[tokio::test]
async fn a51_errors_of_server_functions_cause_no_redirect() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    let token = app.token_for(ANN).await;
    for (name, fields, _) in ALL {
        for referer in [
            "https://evil.example/",
            "//evil.example/",
            "javascript:alert(1)",
            &format!("http://127.0.0.1:8000/reset-password/{token}"),
            "",
        ] {
            for fields in [fields.to_vec(), vec![("nonsense", "x")], vec![]] {
                let request = form_request(&format!("/api/{name}"), &fields);
                let request = with_header(request, "referer", referer);
                let request = with_header(request, "accept", "text/html,*/*");
                let answer = app.send(request).await;
                assert!(!answer.status.is_redirection(), "{name} {referer}");
                assert!(answer.headers.get("location").is_none(), "{name}");
                let all = format!("{:?}{}", answer.headers, answer.body);
                for leak in ["evil.example", "__err", "__path", &token] {
                    assert!(!all.contains(leak), "{name} {referer}: {leak}");
                }
            }
        }
    }
}

#[tokio::test]
async fn a53_there_is_no_socket_to_hijack() {
    let app = TestApp::new().await;
    let server = Listening::start(app, ClientLimits::default()).await;
    for path in [
        "/",
        "/api/log-in",
        "/api/forgot-password",
        "/admin",
        "/live_reload",
        "/ws",
        "/core/auth",
    ] {
        let request = format!(
            "GET {path} HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\n\
             Connection: Upgrade, close\r\nSec-WebSocket-Version: 13\r\n\
             Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nOrigin: https://evil.example\r\n\r\n"
        );
        let answer = exchange(server.address, request.as_bytes()).await;
        assert!(answer.starts_with("HTTP/1.1 "), "{path}: {answer}");
        assert!(!answer.starts_with("HTTP/1.1 101"), "{path}");
        assert!(!answer.to_lowercase().contains("sec-websocket-accept"));
    }
    // HTTP/2 without TLS is not supported, and does not bypass HTTP/1's checks.
    let answer = exchange(server.address, b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n").await;
    assert!(!answer.starts_with("HTTP/1.1 2"), "{answer}");
    server.stop().await;
}
