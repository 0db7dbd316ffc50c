//! A handler that panics, which no real route can be made to do.

use super::*;
use crate::server::{
    clock::Clock,
    config::{Config, LogFormat, Sources},
    random::Random,
    telemetry,
};
use axum::{body::Body, extract::Request, http::StatusCode, response::Response};
use std::{io::Read, panic, sync::Arc};
use tower::ServiceExt;

const SECRET: &str = "correct horse battery staple";

async fn ask(router: &Router, path: &str) -> (Response, String) {
    let request = Request::get(path)
        .header("host", "localhost")
        .body(Body::empty())
        .unwrap();
    let (parts, body) = router.clone().oneshot(request).await.unwrap().into_parts();
    let body = axum::body::to_bytes(body, usize::MAX).await.unwrap();
    let body = String::from_utf8(body.to_vec()).unwrap();
    (Response::from_parts(parts, Body::empty()), body)
}

#[tokio::test]
async fn a_panic_is_answered_and_logged_without_its_message() {
    let config = Config::load(Sources::from_pairs([("DATABASE_URL", "sqlite::memory:")])).unwrap();
    let state = AppState::new(config, Clock::System, Random::System)
        .await
        .unwrap();
    let routes = Router::new()
        .route("/panic", get(async || panic_with_a_secret()))
        .route("/core/panic", get(async || panic_with_a_secret()))
        .route("/fine", get(async || "fine"));
    let router = with_layers(routes, state.clone(), ClientLimits::default());

    let log = tempfile::NamedTempFile::new().unwrap();
    let subscriber = tracing_subscriber::fmt()
        .event_format(telemetry::Lines {
            format: LogFormat::Json,
        })
        .with_writer(Arc::new(log.reopen().unwrap()))
        .finish();
    let logging = tracing::subscriber::set_default(subscriber);
    let hook = panic::take_hook();
    telemetry::log_panics();
    let page = ask(&router, "/panic").await;
    let json = ask(&router, "/core/panic").await;
    panic::set_hook(hook);
    drop(logging);

    let mut logged = String::new();
    log.reopen().unwrap().read_to_string(&mut logged).unwrap();
    let problem: serde_json::Value = serde_json::from_str(&json.1).unwrap();
    assert_eq!(problem["code"], "unexpected");
    let request_id = problem["request_id"].as_str().unwrap();
    assert!(logged.contains(file!()), "{logged}");
    assert!(logged.matches(request_id).count() >= 2, "{logged}");
    for (answer, body) in [page, json] {
        assert_eq!(answer.status(), StatusCode::INTERNAL_SERVER_ERROR);
        assert_eq!(answer.headers()["x-frame-options"], "DENY");
        assert!(answer.headers().contains_key("content-security-policy"));
        assert!(!body.contains(SECRET), "{body}");
    }
    assert!(!logged.contains(SECRET), "{logged}");

    let numbers = state.metrics_exposition().await;
    assert!(
        numbers.contains("password_recover_faults_total 2\n"),
        "{numbers}"
    );
    let (answer, body) = ask(&router, "/fine").await;
    assert_eq!((answer.status(), body.as_str()), (StatusCode::OK, "fine"));
}

fn panic_with_a_secret() -> &'static str {
    panic!("{SECRET}")
}
