//! What every answer must carry, and the addresses that machines ask for.

use crate::harness::TestApp;
use axum::http::{Method, StatusCode};
use password_recover::routes;

#[tokio::test]
async fn every_answer_carries_the_security_headers() {
    let app = TestApp::new().await;
    for path in [
        "/",
        "/forgot-password",
        "/forgot-password/sent",
        "/reset-password/x",
        "/reset-password/done",
        "/admin",
        "/admin/login",
        "/admin/setup/x",
        "/dev/mailbox",
        "/dev/mailbox/1",
        "/healthz",
        "/readyz",
        "/core/auth",
        "/api/forgot-password",
        "/robots.txt",
        "/.well-known/security.txt",
        "/nothing",
        "/.git/HEAD",
        "/.env",
    ] {
        for method in [
            Method::GET,
            Method::POST,
            Method::PUT,
            Method::DELETE,
            Method::OPTIONS,
            Method::TRACE,
        ] {
            let answer = app.send_empty(method.clone(), path).await;
            let what = format!("{method} {path} {}", answer.status);
            assert!(!answer.status.is_server_error(), "{what}");
            assert!(
                answer
                    .header("content-security-policy")
                    .contains("default-src 'none'"),
                "{what}"
            );
            assert!(
                answer
                    .header("content-security-policy")
                    .contains("frame-ancestors 'none'"),
                "{what}"
            );
            assert_eq!(answer.header("x-content-type-options"), "nosniff", "{what}");
            assert_eq!(answer.header("referrer-policy"), "no-referrer", "{what}");
            assert_eq!(answer.header("x-frame-options"), "DENY", "{what}");
            assert_eq!(
                answer.header("cross-origin-opener-policy"),
                "same-origin",
                "{what}"
            );
            assert_eq!(answer.header("x-robots-tag"), "noindex", "{what}");
            assert!(
                answer
                    .header("strict-transport-security")
                    .contains("max-age="),
                "{what}"
            );
            if path != "/robots.txt" || method != Method::GET {
                assert_eq!(answer.header("cache-control"), "no-store", "{what}");
            }
            if !answer.body.is_empty() {
                assert!(!answer.header("content-type").is_empty(), "{what}");
            }
        }
    }
}

#[tokio::test]
async fn a_pages_policy_has_a_nonce_of_its_own() {
    let app = TestApp::new().await;
    let nonce = |policy: &str| {
        policy
            .split("'nonce-")
            .nth(1)
            .unwrap()
            .split('\'')
            .next()
            .unwrap()
            .to_owned()
    };
    let first = app.get("/forgot-password").await;
    let second = app.get("/forgot-password").await;
    let (one, two) = (
        nonce(first.header("content-security-policy")),
        nonce(second.header("content-security-policy")),
    );
    assert_ne!(one, two);
    assert!(one.len() >= 22, "128 bits");
    let scripts: Vec<&str> = first.body.split("<script").skip(1).collect();
    assert!(!scripts.is_empty());
    for script in scripts {
        assert!(
            script.contains(&format!("nonce=\"{one}\"")),
            "a script that would not run"
        );
    }
    assert!(
        !first
            .header("content-security-policy")
            .contains("unsafe-inline")
    );
    assert!(
        !first.body.contains(" style="),
        "inline styles would be blocked"
    );
}

#[tokio::test]
async fn well_known_addresses() {
    let app = TestApp::new().await;
    let change = app.get(routes::CHANGE_PASSWORD).await;
    assert_eq!(
        (change.status, change.header("location")),
        (StatusCode::SEE_OTHER, "/forgot-password")
    );
    let probe = "/.well-known/resource-that-should-not-exist-whose-status-code-should-not-be-200";
    assert_eq!(app.get(probe).await.status, StatusCode::NOT_FOUND);
    let security = app.get(routes::SECURITY_TXT).await;
    assert!(security.body.contains("Contact: mailto:") && security.body.contains("Expires: 20"));
    for path in [routes::HEALTHZ, routes::READYZ] {
        let answer = app.get(path).await;
        assert_eq!(
            (answer.status, answer.body.as_str()),
            (StatusCode::OK, "ok")
        );
    }
}

#[tokio::test]
async fn a_database_that_is_gone_is_told_without_a_500() {
    let app = TestApp::new().await;
    app.state.db.clone().close().await.unwrap();
    assert_eq!(
        app.get("/readyz").await.status,
        StatusCode::SERVICE_UNAVAILABLE
    );
    assert_eq!(app.get("/healthz").await.status, StatusCode::OK);
    let page = app
        .post_form("/forgot-password", &[("email", "ann@example.org")])
        .await;
    assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(
        page.body.contains("value=\"ann@example.org\""),
        "what was typed is kept"
    );
    let rest = app
        .post_json(
            "/core/user/forgot-password",
            r#"{"email":"ann@example.org"}"#,
        )
        .await;
    assert_eq!(
        (rest.status, rest.code().as_str()),
        (StatusCode::SERVICE_UNAVAILABLE, "unavailable")
    );
}

#[tokio::test]
async fn trailing_slashes_change_nothing() {
    let app = TestApp::new().await;
    for path in ["/forgot-password/", "/admin/login/", "/healthz/"] {
        assert_eq!(app.get(path).await.status, StatusCode::OK, "{path}");
    }
}
