//! `selftest enumeration`: it finds nothing where there is nothing, finds real leaks, and leaves nothing
//! behind.

use crate::{
    harness::TestApp,
    listening::Listening,
    program::{command, run, said},
};
use axum::{
    body::{Body, to_bytes},
    extract::{Request, State},
    middleware::{self, Next},
    response::Response,
};
use password_recover::server::db::Db;
use password_recover::{
    routes,
    server::{
        config::DatabaseUrl,
        ctx::Ctx,
        db::{
            self,
            entity::{
                mailbox_message, outgoing_mail, recovery_case, recovery_request, reset_token, user,
            },
        },
        http::{ClientLimits, router},
        selftest::{Outcome, client::Connection, enumeration},
    },
};
use sea_orm::{EntityTrait, PaginatorTrait};
use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpListener,
    path::Path,
    process::{Child, ChildStdout, Command, Stdio},
    time::Duration,
};

const MEASUREMENTS: usize = 7;
/// By address and by log-in name, with a directory that is up, slow, hung and down.
const OF_DIRECTORIES: usize = 2 * 4;

/// A server in a process of its own, with its database in a folder.
struct Server {
    child: Child,
    address: String,
    /// Kept open for its output.
    _output: BufReader<ChildStdout>,
}

impl Server {
    fn start(folder: &Path, settings: &[(&str, &str)]) -> Self {
        let mut child = command(folder, &["serve", "--addr", "127.0.0.1:0"])
            .envs(settings.iter().copied())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut output = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        output.read_line(&mut line).unwrap();
        let (_, rest) = line.split_once("http://").unwrap();
        let (address, _) = rest.split_once(',').unwrap();
        Self {
            child,
            address: format!("http://{address}"),
            _output: output,
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        _ = self.child.kill();
        _ = self.child.wait();
    }
}

/// Measures a server, with the settings and so the database of this folder.
fn measure(folder: &Path, url: &str, pairs: &str) -> (Option<i32>, String) {
    let arguments = ["selftest", "enumeration", url, "--pairs", pairs];
    said(&run(folder, &arguments, ""))
}

fn assert_clean(code: Option<i32>, text: &str, measurements: usize) {
    assert_eq!(code, Some(0), "{text}");
    let lines: Vec<&str> = text.lines().collect();
    let [heading, rows @ .., conclusion] = lines.as_slice() else {
        panic!("{text}");
    };
    assert!(heading.contains("AUC"), "{text}");
    assert_eq!(rows.len(), measurements, "{text}");
    assert!(
        rows.iter().all(|row| row.contains("tells nothing")),
        "{text}"
    );
    assert!(conclusion.starts_with("Neither"), "{text}");
}

/// Nothing remains except entries of the audit trail.
async fn assert_nothing_left(folder: &Path) {
    let file = folder.join("data/password-recover.sqlite3");
    let url = format!("sqlite://{}", file.display());
    let db = db::connect(&DatabaseUrl::parse(&url).unwrap())
        .await
        .unwrap();
    assert_eq!(counts(&db).await, [0; 6]);
}

async fn counts(db: &Db) -> [u64; 6] {
    [
        user::Entity::find().count(db).await.unwrap(),
        recovery_case::Entity::find().count(db).await.unwrap(),
        recovery_request::Entity::find().count(db).await.unwrap(),
        outgoing_mail::Entity::find().count(db).await.unwrap(),
        reset_token::Entity::find().count(db).await.unwrap(),
        mailbox_message::Entity::find().count(db).await.unwrap(),
    ]
}

#[test]
fn its_own_server_reveals_nothing_and_touches_no_database() {
    let folder = tempfile::tempdir().unwrap();
    let arguments = ["selftest", "enumeration", "--pairs", "200"];
    let (code, text) = said(&run(folder.path(), &arguments, ""));
    assert_clean(code, &text, MEASUREMENTS + OF_DIRECTORIES);
    assert!(!folder.path().join("data").exists());
}

#[tokio::test]
async fn a_running_server_reveals_nothing_while_the_mail_server_is_down() {
    let folder = tempfile::tempdir().unwrap();
    let settings = [
        ("RATE_LIMITS", "off"),
        ("EMAIL_BACKEND", "smtp"),
        ("EMAIL_PORT", "1"),
    ];
    let server = Server::start(folder.path(), &settings);
    let (code, text) = measure(folder.path(), &server.address, "100");
    assert_clean(code, &text, MEASUREMENTS);
    assert_nothing_left(folder.path()).await;
}

#[tokio::test]
async fn an_interruption_removes_what_was_created() {
    let folder = tempfile::tempdir().unwrap();
    let server = Server::start(folder.path(), &[("RATE_LIMITS", "off")]);
    let mut child = command(
        folder.path(),
        &["selftest", "enumeration", &server.address, "--pairs", "100"],
    )
    .stdout(Stdio::piped())
    .stderr(Stdio::piped())
    .spawn()
    .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    assert!(lines.any(|line| line.unwrap().starts_with("forgot password ")));
    let killed = Command::new("kill")
        .args(["-INT", &child.id().to_string()])
        .status()
        .unwrap();
    assert!(killed.success());
    let mut text = String::new();
    let mut errors = child.stderr.take().unwrap();
    errors.read_to_string(&mut text).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(1));
    assert!(text.contains("stopped"), "{text}");
    assert_nothing_left(folder.path()).await;
}

#[tokio::test]
async fn active_limits_are_reported() {
    let folder = tempfile::tempdir().unwrap();
    let server = Server::start(folder.path(), &[]);
    let (code, text) = measure(folder.path(), &server.address, "20");
    assert_eq!(code, Some(1), "{text}");
    assert!(text.contains("RATE_LIMITS must be off"), "{text}");
    assert_nothing_left(folder.path()).await;
}

#[tokio::test]
async fn a_server_with_another_database_is_not_mistaken_for_a_safe_one() {
    let folder = tempfile::tempdir().unwrap();
    // It answers like this program, whatever is requested, and stores nothing.
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        _ = stream.read(&mut [0; 4096]).unwrap();
        stream
            .write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 15\r\n\r\n{\"worked\":true}")
            .unwrap();
    });
    let (code, text) = measure(folder.path(), &url, "20");
    assert_eq!(code, Some(1), "{text}");
    assert!(text.contains("does not use the database"), "{text}");
    assert_nothing_left(folder.path()).await;
}

#[test]
fn a_failed_measurement_is_reported() {
    let folder = tempfile::tempdir().unwrap();
    let (code, text) = measure(folder.path(), "https://127.0.0.1:1", "20");
    assert_eq!(code, Some(2), "{text}");
    assert!(text.contains("LISTEN_ADDR"), "{text}");
    let (code, text) = measure(folder.path(), "http://127.0.0.1:1", "2");
    assert_eq!(code, Some(2), "{text}");
    let (code, text) = measure(folder.path(), "http://127.0.0.1:1", "20");
    assert_eq!(code, Some(1), "{text}");
    assert!(text.contains("There is no server"), "{text}");
}

#[tokio::test]
async fn a_connection_closed_for_its_age_is_reopened() {
    let limits = ClientLimits {
        age: Duration::ZERO,
        ..ClientLimits::default()
    };
    let server = Listening::start(TestApp::new().await, limits).await;
    let url = format!("http://{}", server.address);
    let mut connection = Connection::open(&url.parse().unwrap()).await.unwrap();
    for _ in 0..3 {
        let answer = connection.get(routes::HEALTHZ).await.unwrap();
        assert!(answer.status.is_success());
        assert_eq!(answer.headers["connection"], "close");
    }
    server.stop().await;
    assert!(connection.get(routes::HEALTHZ).await.is_err());
}

/// A server that leaks accounts: with a header, or, for wrong tokens, with a millisecond.
async fn leak(State(db): State<Db>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, 4096).await.unwrap();
    let text = String::from_utf8_lossy(&body).replace("%40", "@");
    let users = user::Entity::find().all(&db).await.unwrap();
    let is_known = users
        .iter()
        .any(|user| text.contains(&user.email_canonical));
    let is_by_time = parts.uri.path() == routes::REST_CHANGE_FORGOTTEN_PASSWORD;
    let mut response = next.run(Request::from_parts(parts, Body::from(body))).await;
    match (is_known, is_by_time) {
        (true, true) => tokio::time::sleep(Duration::from_millis(1)).await,
        (true, false) => {
            let value = "yes".parse().unwrap();
            response.headers_mut().insert("x-account", value);
        }
        (false, _) => {}
    }
    response
}

#[tokio::test]
async fn a_leaking_server_is_detected() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off"), ("EMAIL_BACKEND", "dummy")]).await;
    let leaky = router(app.state.clone(), ClientLimits::default())
        .layer(middleware::from_fn_with_state(app.state.db.clone(), leak));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async { axum::serve(listener, leaky).await });

    let mut rows = Vec::new();
    let outcome = enumeration(
        &Ctx::operator(&app.state),
        &url.parse().unwrap(),
        20,
        std::future::pending(),
        |measurement| rows.push(measurement.to_string()),
    )
    .await
    .unwrap();
    assert_eq!(outcome, Outcome::Findings(MEASUREMENTS), "{rows:#?}");
    for row in &rows {
        let expected = if row.starts_with("wrong token") {
            "TELLS: the times differ"
        } else {
            "TELLS: the header x-account differs"
        };
        assert!(row.contains(expected), "{row}");
    }
    assert_eq!(counts(&app.state.db).await, [0; 6]);
}
