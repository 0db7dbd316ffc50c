//! The log as a collector reads it: line by line, and by request.

use crate::{
    harness::{TestApp, eventually},
    listening::exchange,
    service::Service,
};
use serde_json::Value;

/// Every line that was logged so far.
fn lines(program: &Service) -> Vec<Value> {
    let logged = program.logged();
    let read =
        |line: &str| serde_json::from_str(line).unwrap_or_else(|_| panic!("no JSON: {line}"));
    logged.lines().map(read).collect()
}

fn header<'a>(answer: &'a str, name: &str) -> &'a str {
    let mut lines = answer.lines().take_while(|line| !line.is_empty());
    let value = lines.find_map(|line| line.strip_prefix(name)?.strip_prefix(": "));
    value.unwrap_or_else(|| panic!("no {name} in {answer}"))
}

fn request(start: &str, headers: &str) -> String {
    format!("{start} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n{headers}\r\n")
}

#[tokio::test]
async fn every_line_is_json_and_every_line_of_a_request_carries_its_number() {
    let folder = tempfile::tempdir().unwrap();
    let database = format!("sqlite://{}/test.sqlite3", folder.path().display());
    let settings = [
        ("DATABASE_URL", database.as_str()),
        ("LOG_FORMAT", "json"),
        ("RUST_LOG", "trace"),
        ("TRUSTED_PROXIES", "127.0.0.1"),
    ];
    let program = Service::start(folder.path(), &settings);
    let ask = async |start: &str, headers: &str| {
        exchange(program.address, request(start, headers).as_bytes()).await
    };
    let numbered = ask("GET /healthz", "X-Request-Id: lb-1.x_2\r\n").await;
    for forged in ["anna@example.org", "a b", "", &"x".repeat(65), "\"}\\"] {
        ask("GET /healthz", &format!("X-Request-Id: {forged}\r\n")).await;
    }
    let nothing = ask("GET /core/nothing", "").await;
    // A fault halfway through, by page, by script and by API.
    let app = TestApp::with_settings(&[settings[0]]).await;
    break_recovery(&app).await;
    let form = "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 23\r\n\r\nemail=anna%40example.org";
    let form = form.replace("23", &"email=anna%40example.org".len().to_string());
    let mut broken = Vec::new();
    for path in [
        "/forgot-password",
        "/api/forgot-password",
        "/core/user/forgot-password",
    ] {
        let start = format!("POST {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n{form}");
        let answer = exchange(program.address, start.as_bytes()).await;
        assert!(answer.starts_with("HTTP/1.1 500"), "{answer}");
        broken.push(header(&answer, "x-request-id").to_owned());
    }
    let last = broken.last().unwrap();
    eventually("the last request is logged", async || {
        let of_last = |line: &Value| line["request_id"] == **last && line["message"] == "request";
        lines(&program).iter().any(of_last)
    })
    .await;

    let lines = lines(&program);
    for line in &lines {
        let timestamp = line["timestamp"].as_str().unwrap();
        assert!(
            chrono::DateTime::parse_from_rfc3339(timestamp).is_ok(),
            "{line}"
        );
        for name in ["level", "message", "target"] {
            assert!(line[name].is_string(), "{line}");
        }
        assert!(!line.to_string().contains("anna"), "{line}");
    }
    let of = |id: &str| -> Vec<&Value> {
        let of_it = lines.iter().filter(|line| line["request_id"] == *id);
        of_it.collect()
    };
    // The response, its body and the log have the same id.
    let id = header(&nothing, "x-request-id");
    assert!(
        nothing.contains(&format!("\"request_id\":\"{id}\"")),
        "{nothing}"
    );
    assert_eq!(of(id).last().unwrap()["status"], 404);
    for id in &broken {
        let of_it = of(id);
        let is_told = |line: &&&Value| line["message"].as_str().unwrap().starts_with("fault: ");
        assert_eq!(of_it.iter().filter(is_told).count(), 1, "{of_it:?}");
        assert_eq!(of_it.last().unwrap()["status"], 500);
    }
    // A valid id from a proxy is logged beside ours.
    let ours = of(header(&numbered, "x-request-id"));
    assert_eq!(ours.last().unwrap()["proxy_request_id"], "lb-1.x_2");
    let of_proxies = lines
        .iter()
        .filter(|line| line.get("proxy_request_id").is_some());
    assert_eq!(of_proxies.count(), ours.len());
    program.stop();
}

/// Removes a table that every request for a link needs, to cause a fault.
async fn break_recovery(app: &TestApp) {
    use sea_orm::ConnectionTrait;
    let broken = app
        .state
        .db
        .execute_unprepared("DROP TABLE recovery_requests");
    broken.await.unwrap();
}

#[tokio::test]
async fn only_trusted_proxies_can_set_a_request_id() {
    let folder = tempfile::tempdir().unwrap();
    let program = Service::start(folder.path(), &[("LOG_FORMAT", "json")]);
    let asked = request("GET /healthz", "X-Request-Id: forged\r\n");
    let answer = exchange(program.address, asked.as_bytes()).await;
    let id = header(&answer, "x-request-id");
    assert_ne!(id, "forged");
    eventually("it is logged", async || program.logged().contains(id)).await;
    assert!(!program.logged().contains("forged"));
    program.stop();
}
