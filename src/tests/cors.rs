//! Pages of other origins that call the API: those that the operator has named, and no others.

use crate::harness::{ANN, Answer, OLD_PASSWORD, TestApp};
use axum::{
    body::Body,
    http::{Method, Request, StatusCode, header},
};

const APP: &str = "https://app.example.org";
const STRANGER: &str = "https://evil.example";
const FORGOT: &str = "/core/user/forgot-password/";

async fn open() -> TestApp {
    let settings = [
        ("RATE_LIMITS", "off"),
        (
            "CORS_ALLOWED_ORIGINS",
            "https://other.example.org, https://app.example.org/",
        ),
    ];
    TestApp::with_settings(&settings).await
}

async fn preflight(app: &TestApp, path: &str, origin: &str) -> Answer {
    let request = Request::builder()
        .method(Method::OPTIONS)
        .uri(path)
        .header(header::ORIGIN, origin)
        .header(header::ACCESS_CONTROL_REQUEST_METHOD, "POST")
        .header(
            header::ACCESS_CONTROL_REQUEST_HEADERS,
            "authorization,idempotency-key",
        );
    app.send(request.body(Body::empty()).unwrap()).await
}

/// What a browser sends for a page of this origin.
async fn post(app: &TestApp, path: &str, origin: &str, fields: &[(&str, &str)]) -> Answer {
    let request = Request::post(path)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header(header::ORIGIN, origin)
        .header("sec-fetch-site", "cross-site");
    let body = serde_urlencoded::to_string(fields).unwrap();
    app.send(request.body(Body::from(body)).unwrap()).await
}

fn is_marked(answer: &Answer) -> bool {
    let marks = answer.headers.keys().map(|name| name.as_str());
    marks
        .filter(|name| name.starts_with("access-control-"))
        .count()
        > 0
}

#[tokio::test]
async fn an_allowed_origin_may_call_and_read() {
    let app = open().await;
    for origin in [APP, "https://other.example.org"] {
        let asked = preflight(&app, FORGOT, origin).await;
        assert!(asked.status.is_success(), "{}", asked.status);
        assert_eq!(asked.header("access-control-allow-origin"), origin);
        for method in ["GET", "POST", "PUT", "PATCH", "DELETE"] {
            assert!(
                asked
                    .header("access-control-allow-methods")
                    .contains(method)
            );
        }
        for name in ["authorization", "content-type", "idempotency-key"] {
            assert!(asked.header("access-control-allow-headers").contains(name));
        }
        assert!(
            !asked
                .headers
                .contains_key("access-control-allow-credentials")
        );

        let worked = post(&app, FORGOT, origin, &[("email", ANN)]).await;
        assert_eq!(worked.status, StatusCode::OK, "{}", worked.body);
        let wrong = post(&app, FORGOT, origin, &[("email", "ann")]).await;
        assert_eq!(wrong.status, StatusCode::BAD_REQUEST);
        for answer in [worked, wrong] {
            assert_eq!(answer.header("access-control-allow-origin"), origin);
            assert!(
                answer
                    .header("access-control-expose-headers")
                    .contains("retry-after")
            );
            assert_eq!(answer.header("vary").to_ascii_lowercase(), "origin");
        }
    }
}

#[tokio::test]
async fn nobody_else_may() {
    let app = open().await;
    for origin in [
        STRANGER,
        "null",
        "https://app.example.org.evil.example",
        "http://app.example.org",
        "https://app.example.org:8443",
        "*",
    ] {
        let asked = preflight(&app, FORGOT, origin).await;
        assert!(!is_marked(&asked), "{origin}");
        let refused = post(&app, FORGOT, origin, &[("email", ANN)]).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN, "{origin}");
        assert_eq!(refused.code(), "cross-site");
        assert!(!is_marked(&refused), "{origin}");
        assert_eq!(refused.header("vary"), "origin", "{origin}");
    }
    assert!(app.outbox().await.is_empty());
}

#[tokio::test]
async fn it_opens_the_api_and_nothing_else() {
    let app = open().await;
    app.make_admin(ANN).await;
    let fields = [("email", ANN), ("password", OLD_PASSWORD)];
    for path in [
        "/admin/login",
        "/api/log-in",
        "/forgot-password",
        "/api/forgot-password",
        "/corex",
    ] {
        assert!(!is_marked(&preflight(&app, path, APP).await), "{path}");
        let answer = post(&app, path, APP, &fields).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path}");
        assert!(!is_marked(&answer), "{path}");
    }
    // A cookie sent along is ignored.
    let cookie = app.log_in(ANN).await;
    let request = Request::get("/core/user/")
        .header(header::ORIGIN, APP)
        .header(header::COOKIE, cookie);
    let answer = app.send(request.body(Body::empty()).unwrap()).await;
    assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn without_the_setting_there_is_no_cors() {
    let app = TestApp::new().await;
    let asked = preflight(&app, FORGOT, APP).await;
    assert_eq!(asked.status, StatusCode::METHOD_NOT_ALLOWED);
    let refused = post(&app, FORGOT, APP, &[("email", ANN)]).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    assert!(!is_marked(&asked) && !is_marked(&refused));
    assert!(!refused.headers.contains_key(header::VARY));
}
