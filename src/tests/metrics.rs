//! Metrics for Prometheus: correct values, no personal data, a bounded number of series, and restricted
//! access.

use crate::{
    harness::{ANN, Answer, OLD_PASSWORD, TestApp, minutes},
    mail_server::{Answers, MailServer},
};
use axum::{
    body::Body,
    http::{Method, Request, StatusCode},
};
use password_recover::{routes, server::metrics::as_text_format};

const TOKEN: &str = "kT7vJ2mQ9xW4bN8cR5zL1pH6sD3fG0yA";
const THIS_MACHINE: [u8; 4] = [127, 0, 0, 1];
const ELSEWHERE: [u8; 4] = [203, 0, 113, 9];

/// The value of a series; none if it does not exist.
fn value(text: &str, series: &str) -> Option<f64> {
    let line = text.lines().find(|line| {
        line.strip_prefix(series)
            .is_some_and(|rest| rest.starts_with(' '))
    })?;
    line.rsplit(' ').next()?.parse().ok()
}

#[track_caller]
fn assert_value(text: &str, series: &str, expected: f64) {
    assert_eq!(value(text, series), Some(expected), "{series}\n{text}");
}

async fn ask(app: &TestApp, peer: [u8; 4], method: Method, headers: &[(&str, &str)]) -> Answer {
    let mut request = Request::builder().method(method).uri(routes::METRICS);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let request = request.body(Body::empty()).unwrap();
    app.from(peer).send(request).await
}

#[tokio::test]
async fn metrics_are_only_for_this_machine_and_the_token() {
    let app = TestApp::with_settings(&[("METRICS_TOKEN", TOKEN)]).await;
    let bearer = format!("Bearer {TOKEN}");
    let half = format!("Bearer {}", &TOKEN[..16]);
    let longer = format!("Bearer {TOKEN}A");
    let as_password = format!("Basic {TOKEN}");
    let by_proxy = [
        ("x-forwarded-for", "198.51.100.1"),
        ("forwarded", "for=198.51.100.1"),
        ("x-real-ip", "198.51.100.1"),
        ("via", "1.1 proxy"),
    ];
    let ok: &[(_, &[(&str, &str)])] = &[
        (THIS_MACHINE, &[]),
        (THIS_MACHINE, &[("authorization", &half)]),
        (ELSEWHERE, &[("authorization", &bearer)]),
        (THIS_MACHINE, &[("authorization", &bearer), by_proxy[0]]),
    ];
    for (peer, headers) in ok {
        let answer = ask(&app, *peer, Method::GET, headers).await;
        assert_eq!(answer.status, StatusCode::OK, "{peer:?} {headers:?}");
        assert!(answer.body.contains("password_recover_faults_total 0\n"));
        let head = ask(&app, *peer, Method::HEAD, headers).await;
        assert_eq!((head.status, head.body.as_str()), (StatusCode::OK, ""));
    }
    let mut refused: Vec<(_, Vec<(&str, &str)>)> = vec![
        (ELSEWHERE, vec![]),
        (ELSEWHERE, vec![("authorization", &half)]),
        (ELSEWHERE, vec![("authorization", &longer)]),
        (ELSEWHERE, vec![("authorization", &as_password)]),
        (ELSEWHERE, vec![("authorization", TOKEN)]),
        (ELSEWHERE, vec![("authorization", "Bearer ")]),
        // A header does not make a client local.
        (ELSEWHERE, vec![("x-forwarded-for", "127.0.0.1")]),
        (ELSEWHERE, vec![("host", "127.0.0.1")]),
    ];
    refused.extend(by_proxy.map(|header| (THIS_MACHINE, vec![header])));
    let nothing = app.get("/nothing").await;
    for (peer, headers) in refused {
        let answer = ask(&app, peer, Method::GET, &headers).await;
        let what = format!("{peer:?} {headers:?}");
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{what}");
        let title = "Page not found";
        assert!(
            answer.body.contains(title) && nothing.body.contains(title),
            "{what}"
        );
        assert!(!answer.body.contains("password_recover_"), "{what}");
    }
}

/// The headers of Prometheus 2 and 3, of other scrapers, and of a browser.
#[tokio::test]
async fn metrics_are_in_the_requested_format() {
    const TEXT: &str = "text/plain; version=0.0.4; charset=utf-8";
    const OPEN: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";
    let app = TestApp::new().await;
    for (accept, expected) in [
        (
            "application/openmetrics-text;version=1.0.0,application/openmetrics-text;version=0.0.1;q=0.75,text/plain;version=0.0.4;q=0.5,*/*;q=0.1",
            OPEN,
        ),
        (
            "application/openmetrics-text;version=1.0.0;escaping=allow-utf-8;q=0.6,text/plain;version=0.0.4;q=0.5,*/*;q=0.2",
            OPEN,
        ),
        (
            "text/plain;version=0.0.4;q=0.6,application/openmetrics-text;version=1.0.0;q=0.5",
            TEXT,
        ),
        ("application/openmetrics-text", OPEN),
        ("Application/OpenMetrics-Text; Version=\"1.0.0\"", OPEN),
        ("text/plain;version=0.0.4", TEXT),
        ("application/*, text/*;q=0.5", OPEN),
        // The more specific range wins, in any position.
        ("application/openmetrics-text;q=0.2, */*", TEXT),
        ("*/*;q=0.1, application/openmetrics-text;q=0.9", OPEN),
        ("application/openmetrics-text;q=0", TEXT),
        // An unknown version.
        (
            "application/openmetrics-text;version=2.0.0, text/plain;q=0.1",
            TEXT,
        ),
        ("*/*", TEXT),
        ("text/html,application/xhtml+xml,*/*;q=0.8", TEXT),
        ("application/json", TEXT),
        ("application/openmetrics-text;q=much;;,;", TEXT),
        ("", TEXT),
    ] {
        let answer = ask(&app, THIS_MACHINE, Method::GET, &[("accept", accept)]).await;
        assert_eq!(answer.header("content-type"), expected, "{accept}");
        assert_eq!(answer.header("vary"), "accept", "{accept}");
        assert_eq!(
            answer.body.ends_with("# EOF\n"),
            expected == OPEN,
            "{accept}"
        );
    }
}

/// In the older format a family is named like its samples.
#[tokio::test]
async fn the_older_format_names_families_as_their_samples() {
    let app = TestApp::new().await;
    app.get("/healthz").await;
    let open_metrics = app.state.metrics_exposition().await;
    let text = as_text_format(&open_metrics);
    let mut families = Vec::new();
    for line in text.lines() {
        match line.split(' ').collect::<Vec<_>>()[..] {
            ["#", "HELP", ..] => {}
            ["#", "TYPE", name, kind] => {
                assert!(["counter", "gauge", "histogram"].contains(&kind), "{line}");
                families.push((name, kind));
            }
            ["#", ..] => panic!("{line}"),
            _ => {
                let (name, kind) = *families.last().unwrap();
                let series = line.split(['{', ' ']).next().unwrap();
                let rest = series
                    .strip_prefix(name)
                    .unwrap_or_else(|| panic!("{line}"));
                let expected: &[&str] = match kind {
                    "histogram" => &["_bucket", "_sum", "_count"],
                    _ => &[""],
                };
                assert!(expected.contains(&rest), "{line} of {name}");
                assert_eq!(kind == "counter", name.ends_with("_total"), "{name}");
            }
        }
    }
    assert_eq!(text.matches("# HELP ").count(), families.len());
    let numbers = |text: &str| text.lines().filter(|line| !line.starts_with('#')).count();
    assert_eq!(numbers(&text), numbers(&open_metrics));
}

/// A proxy on this machine need not identify itself.
#[tokio::test]
async fn for_a_public_server_only_the_token_counts() {
    let settings = [
        ("BASE_URL", "https://recover.example.org"),
        ("EMAIL_BACKEND", "dummy"),
        ("METRICS_TOKEN", TOKEN),
    ];
    let app = TestApp::with_settings(&settings).await;
    let answer = ask(&app, THIS_MACHINE, Method::GET, &[]).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    let bearer = format!("Bearer {TOKEN}");
    let answer = ask(
        &app,
        THIS_MACHINE,
        Method::GET,
        &[("authorization", &bearer)],
    )
    .await;
    assert_eq!(answer.status, StatusCode::OK);
}

#[tokio::test]
async fn without_a_configured_token_none_is_accepted() {
    let app = TestApp::new().await;
    for sent in ["Bearer", "Bearer ", "Bearer  ", "Bearer none"] {
        let answer = ask(&app, ELSEWHERE, Method::GET, &[("authorization", sent)]).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{sent:?}");
    }
}

#[tokio::test]
async fn requests_are_counted_by_route_and_name_nobody() {
    let app = TestApp::new().await;
    app.make_user(ANN).await;
    let token = app.token_for(ANN).await;
    for _ in 0..2 {
        app.get(&format!("/reset-password/{token}")).await;
    }
    app.get("/reset-password/none?email=ann@example.org").await;
    assert!(!app.can_log_in(ANN, "a wrong password").await);
    assert!(app.can_log_in(ANN, OLD_PASSWORD).await);
    let text = app.state.metrics_exposition().await;
    let requests = |method: &str, route: &str, status: u16| {
        format!(
            "password_recover_http_requests_total{{method=\"{method}\",route=\"{route}\",status=\"{status}\"}}"
        )
    };
    assert_value(&text, &requests("GET", routes::RESET_PASSWORD, 200), 2.0);
    assert_value(&text, &requests("GET", routes::RESET_PASSWORD, 410), 1.0);
    assert_value(&text, &requests("POST", routes::REST_AUTH, 200), 1.0);
    assert_value(&text, &requests("POST", routes::REST_AUTH, 401), 1.0);
    let latency = "password_recover_http_request_duration_seconds";
    let route = "{route=\"/reset-password/{token}\"}";
    assert_value(&text, &format!("{latency}_count{route}"), 3.0);
    let all = "{le=\"+Inf\",route=\"/reset-password/{token}\"}";
    assert_value(&text, &format!("{latency}_bucket{all}"), 3.0);
    for (result, count) in [("right", 1.0), ("wrong", 1.0)] {
        let series = format!("password_recover_password_checks_total{{result=\"{result}\"}}");
        assert_value(&text, &series, count);
    }
    assert_value(&text, "password_recover_http_requests_in_flight", 0.0);
    assert_value(&text, "password_recover_hashing_queue_length", 0.0);
    assert_value(&text, "process_start_time_seconds", 1_800_000_000.0);
    let version = env!("CARGO_PKG_VERSION");
    let build = format!("password_recover_build_info{{version=\"{version}\"}}");
    assert_value(&text, &build, 1.0);
    // The metrics reveal nothing about anybody.
    for secret in [&token, "ann", "example.org", "192.0.2"] {
        assert!(!text.contains(secret), "{secret}: {text}");
    }
    // The scrape itself is in flight.
    let asked = ask(&app, THIS_MACHINE, Method::GET, &[]).await.body;
    assert_value(&asked, "password_recover_http_requests_in_flight", 1.0);
}

#[tokio::test]
async fn requests_cannot_create_new_series() {
    let app = TestApp::new().await;
    let ask = async |i: u32| {
        app.get(&format!("/nothing/{i}")).await;
        app.get(&format!("/pkg/{i}.js")).await;
        app.get(&format!("/reset-password/{i}")).await;
        let made_up = format!("MADEUP{i}").parse().unwrap();
        app.send_empty(made_up, &format!("/healthz?{i}")).await;
        app.post_form(&format!("/api/made-up-{i}"), &[]).await;
        app.post_json(&format!("/core/nothing/{i}"), "{}").await;
    };
    let series = async || app.state.metrics_exposition().await.lines().count();
    ask(0).await;
    let before = series().await;
    for i in 1..50 {
        ask(i).await;
    }
    assert_eq!(series().await, before);
    let text = app.state.metrics_exposition().await;
    assert!(
        text.contains("method=\"other\"") && text.contains("route=\"-\""),
        "{text}"
    );
    assert!(
        !text.contains("MADEUP") && !text.contains("made-up"),
        "{text}"
    );
}

#[tokio::test]
async fn mails_are_counted_by_outcome_and_waiting_ones_by_age() {
    const BUSY: Answers = &[("RCPT", "451 4.2.1 busy")];
    const NO: Answers = &[("RCPT", "550 5.1.1 no such user")];
    let server = MailServer::start();
    let port = server.port().to_string();
    let app = TestApp::with_settings(&[
        ("EMAIL_BACKEND", "smtp"),
        ("EMAIL_HOST", "127.0.0.1"),
        ("EMAIL_PORT", &port),
        ("RATE_LIMITS", "off"),
    ])
    .await;
    app.make_user(ANN).await;
    let ask_for = async |email: &str| {
        let json = format!(r#"{{"email":"{email}"}}"#);
        app.post_json(routes::REST_FORGOT_PASSWORD, &json).await;
    };
    let mails = |result: &str| format!("password_recover_mails_total{{result=\"{result}\"}}");
    let text = app.state.metrics_exposition().await;
    for result in ["sent", "refused", "put-off", "dropped"] {
        assert_value(&text, &mails(result), 0.0);
    }
    assert_value(&text, "password_recover_database_up", 1.0);

    // One that waits, and gets older.
    server.answer(BUSY);
    ask_for(ANN).await;
    app.deliver().await;
    app.advance(minutes(3));
    let text = app.state.metrics_exposition().await;
    assert_value(&text, &mails("put-off"), 1.0);
    assert_value(&text, "password_recover_mails_waiting", 1.0);
    assert_value(&text, "password_recover_oldest_mail_age_seconds", 180.0);
    // It is sent; one is rejected for good, and one has no account.
    server.answer(&[]);
    app.deliver().await;
    server.answer(NO);
    ask_for(ANN).await;
    ask_for("nobody@example.org").await;
    app.deliver().await;
    let text = app.state.metrics_exposition().await;
    for (result, count) in [
        ("sent", 1.0),
        ("refused", 1.0),
        ("put-off", 1.0),
        ("dropped", 1.0),
    ] {
        assert_value(&text, &mails(result), count);
    }
    assert_value(&text, "password_recover_mails_waiting", 0.0);
    assert_value(&text, "password_recover_oldest_mail_age_seconds", 0.0);
}

#[tokio::test]
async fn limits_are_counted_by_their_name() {
    let limits = "network=3/1h,address=1/1h,site=1/1h";
    let app = TestApp::with_settings(&[("RATE_LIMITS", limits)]).await;
    app.make_user(ANN).await;
    let ask_for_a_link = async || {
        let json = format!(r#"{{"email":"{ANN}"}}"#);
        app.post_json(routes::REST_FORGOT_PASSWORD, &json)
            .await
            .status
    };
    let hits = async |limit: &str| {
        let text = app.state.metrics_exposition().await;
        value(
            &text,
            &format!("password_recover_limits_hit_total{{limit=\"{limit}\"}}"),
        )
    };
    assert_eq!(ask_for_a_link().await, StatusCode::OK);
    app.deliver().await;
    assert_eq!(hits("address").await, None);
    // The next is late, first for the limit of its address, then for the site's.
    app.advance(minutes(2));
    assert_eq!(ask_for_a_link().await, StatusCode::OK);
    assert_eq!(hits("address").await, Some(1.0));
    for _ in 0..2 {
        ask_for_a_link().await;
    }
    assert_eq!(ask_for_a_link().await, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(hits("network").await, Some(2.0));
    app.make_user("bob@example.org").await;
    let json = r#"{"email":"bob@example.org"}"#;
    let from_elsewhere = Request::post(routes::REST_FORGOT_PASSWORD)
        .header("content-type", "application/json")
        .body(Body::from(json))
        .unwrap();
    let answer = app.from(ELSEWHERE).send(from_elsewhere).await;
    assert_eq!(answer.status, StatusCode::OK);
    app.deliver().await;
    assert_eq!(hits("site").await, Some(1.0));
    // Guesses at a password.
    for _ in 0..4 {
        let json = format!(r#"{{"username":"{ANN}","password":"a wrong password"}}"#);
        app.post_json(routes::REST_AUTH, &json).await;
    }
    assert_eq!(hits("log-in/network").await, Some(1.0));
}

#[tokio::test]
async fn a_lost_database_is_a_metric_too() {
    let app = TestApp::new().await;
    app.state.db.close().await;
    let answer = ask(&app, THIS_MACHINE, Method::GET, &[]).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_value(&answer.body, "password_recover_database_up", 0.0);
    for name in ["mails_waiting", "oldest_mail_age_seconds"] {
        let value = value(&answer.body, &format!("password_recover_{name}"));
        assert!(value.unwrap().is_nan(), "{name}: {}", answer.body);
    }
}
