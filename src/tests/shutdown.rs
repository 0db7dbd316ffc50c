//! Graceful shutdown: the program itself, with real signals while it is working.

use crate::{
    faults::let_claims_run_out,
    harness::{TestApp, eventually},
    listening::{MAX_WAIT, exchange, fetch, read_to_end, status},
    mail_server::MailServer,
    program::{run, said},
    service::{self, Service},
};
use password_recover::{
    routes,
    server::db::entity::outgoing_mail::{Model, State},
};
use std::time::{Duration, Instant};
use tempfile::TempDir;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    time::timeout,
};

const MARIA: &str = "maria@example.org";
const PASSWORD: &str = "a long sentence for her desk";

/// A folder with a database in which Maria has an account.
fn with_maria() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let make = [
        "createsuperuser",
        "--email",
        MARIA,
        "--name",
        "Maria",
        "--password-stdin",
    ];
    let (code, text) = said(&run(folder.path(), &make, PASSWORD));
    assert_eq!(code, Some(0), "{text}");
    folder
}

/// A request that is only partly sent; returns the rest.
async fn begin(program: &Service) -> (TcpStream, &'static str) {
    let (first, rest) = (
        r#"{"username":"maria@example.org","#,
        r#""password":"wrong"}"#,
    );
    let length = first.len() + rest.len();
    let mut stream = TcpStream::connect(program.address).await.unwrap();
    let request = format!(
        "POST /core/auth HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n\
         Content-Length: {length}\r\n\r\n{first}"
    );
    stream.write_all(request.as_bytes()).await.unwrap();
    // The other one is this scrape itself.
    eventually("it is in flight", async || {
        let numbers = fetch(program.address, routes::METRICS).await;
        numbers.contains("password_recover_http_requests_in_flight 2")
    })
    .await;
    (stream, rest)
}

async fn says(program: &Service, words: &str) {
    eventually(words, async || program.said().contains(words)).await;
}

#[tokio::test]
async fn a_request_that_has_begun_is_answered_and_nobody_new_is_let_in() {
    for signal in ["TERM", "INT"] {
        let folder = with_maria();
        let program = Service::start(folder.path(), &[("RATE_LIMITS", "off")]);
        let (mut stream, rest) = begin(&program).await;
        program.signal(signal);
        eventually("nobody is let in any more", async || {
            TcpStream::connect(program.address).await.is_err()
        })
        .await;
        stream.write_all(rest.as_bytes()).await.unwrap();
        let answer = read_to_end(&mut stream).await;
        assert_eq!(status(&answer), Some(401), "{answer}");
        assert!(answer.contains("connection: close"), "{answer}");
        assert_eq!(program.ended().await, Some(0), "{signal}");
    }
}

#[tokio::test]
async fn an_endless_client_is_cut_off_in_time() {
    let folder = with_maria();
    let program = Service::start(folder.path(), &[("SHUTDOWN_TIMEOUT", "1")]);
    let (mut stream, _) = begin(&program).await;
    let told = Instant::now();
    program.signal("TERM");
    says(&program, "some clients took too long and were cut off").await;
    assert_eq!(program.ended().await, Some(0));
    let took = told.elapsed();
    assert!(took >= Duration::from_secs(1), "{took:?}");
    // Its body alone would have been given 15 seconds.
    assert!(took < Duration::from_secs(12), "{took:?}");
    assert_eq!(read_to_end(&mut stream).await, "");
}

#[tokio::test]
async fn a_second_signal_ends_it_at_once() {
    let folder = with_maria();
    let program = Service::start(folder.path(), &[("SHUTDOWN_TIMEOUT", "300")]);
    let (mut stream, _) = begin(&program).await;
    program.signal("TERM");
    says(&program, "\"stopping\"").await;
    let told = Instant::now();
    program.signal("INT");
    assert_eq!(program.ended().await, Some(0));
    assert!(
        told.elapsed() < Duration::from_secs(12),
        "{:?}",
        told.elapsed()
    );
    assert_eq!(read_to_end(&mut stream).await, "");
}

#[tokio::test]
async fn readiness_ends_before_connections_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let program = Service::start(folder.path(), &[("SHUTDOWN_DELAY", "60")]);
    assert_eq!(
        service::get(program.address, "/readyz").await.unwrap().0,
        200
    );
    program.signal("TERM");
    says(&program, "\"stopping\"").await;
    eventually("it is not ready any more", async || {
        let answer = service::get(program.address, "/readyz").await.unwrap();
        answer == (503, "stopping".to_owned())
    })
    .await;
    for path in ["/healthz", "/forgot-password"] {
        let answer = service::get(program.address, path).await.unwrap();
        assert_eq!(
            answer.0, 200,
            "whoever comes all the same is served: {path}"
        );
    }
    program.signal("TERM");
    assert_eq!(program.ended().await, Some(0));
}

#[tokio::test]
async fn an_open_event_stream_ends() {
    let folder = with_maria();
    let program = Service::start(folder.path(), &[]);
    let form = serde_urlencoded::to_string([("email", MARIA), ("password", PASSWORD)]).unwrap();
    let log_in = format!(
        "POST /admin/login HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: {}\r\n\
         Content-Type: application/x-www-form-urlencoded\r\n\r\n{form}",
        form.len()
    );
    let answer = exchange(program.address, log_in.as_bytes()).await;
    let (_, cookie) = answer.split_once("set-cookie: ").expect("a session");
    let cookie = cookie.split(';').next().unwrap();
    let mut stream = TcpStream::connect(program.address).await.unwrap();
    let path = routes::ADMIN_OVERVIEW_EVENTS;
    let request = format!("GET {path} HTTP/1.1\r\nHost: x\r\nCookie: {cookie}\r\n\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut head = [0; 12];
    timeout(MAX_WAIT, stream.read_exact(&mut head))
        .await
        .unwrap()
        .unwrap();
    assert_eq!(&head, b"HTTP/1.1 200");
    program.signal("TERM");
    let rest = read_to_end(&mut stream).await;
    assert!(rest.contains("text/event-stream"), "{rest}");
    assert!(rest.ends_with("0\r\n\r\n"), "ended, not cut off: {rest}");
    assert_eq!(program.ended().await, Some(0));
}

/// Settings for sending to this server from a database that can be inspected.
fn mail_settings<'a>(port: &'a str, database: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("DATABASE_URL", database),
        ("EMAIL_BACKEND", "smtp"),
        ("EMAIL_HOST", "127.0.0.1"),
        ("EMAIL_PORT", port),
        // The shutdown is to end it, not this timeout.
        ("EMAIL_TIMEOUT", "60"),
    ]
}

/// Requests a link, and waits until its mail was passed to the mail server, which does not reply.
async fn in_hand(program: &Service, server: &MailServer) {
    server.answer(&[(".", "hang")]);
    let form = "email=maria%40example.org";
    let answer = service::post(program.address, routes::REST_FORGOT_PASSWORD, form).await;
    assert_eq!(answer.unwrap().0, 200);
    eventually("the mail is in hand", async || server.count(".") == 1).await;
}

async fn only_mail(app: &TestApp) -> Model {
    let mut mails = app.outbox().await;
    assert_eq!(mails.len(), 1);
    mails.remove(0)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_mail_in_hand_is_finished() {
    let folder = with_maria();
    let database = format!(
        "sqlite://{}/data/password-recover.sqlite3",
        folder.path().display()
    );
    let server = MailServer::start();
    let port = server.port().to_string();
    let settings = mail_settings(&port, &database);
    let program = Service::start(folder.path(), &settings);
    in_hand(&program, &server).await;
    program.signal("TERM");
    eventually("nobody is let in any more", async || {
        TcpStream::connect(program.address).await.is_err()
    })
    .await;
    server.answer(&[]);
    assert_eq!(program.ended().await, Some(0));
    // Recorded as sent, so the next start does not send it again.
    let app = TestApp::with_settings(&[settings[0]]).await;
    assert_eq!(only_mail(&app).await.state, State::Sent);
    assert_eq!(server.mails_to(MARIA).len(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_mail_that_can_not_be_finished_is_kept_and_goes_out_once_at_the_next_start() {
    let folder = with_maria();
    let database = format!(
        "sqlite://{}/data/password-recover.sqlite3",
        folder.path().display()
    );
    let mut server = MailServer::start();
    let port = server.port().to_string();
    let mut settings = mail_settings(&port, &database);
    settings.push(("SHUTDOWN_TIMEOUT", "1"));
    let program = Service::start(folder.path(), &settings);
    in_hand(&program, &server).await;
    program.signal("TERM");
    says(&program, "it is kept and goes out at the next start").await;
    assert_eq!(program.ended().await, Some(0));
    let app = TestApp::with_settings(&[settings[0]]).await;
    assert_eq!(only_mail(&app).await.state, State::Queued);
    assert_eq!(server.mails().len(), 0);

    let_claims_run_out(&app.state.db).await;
    // The interrupted conversation must not continue by itself.
    server.go_down().await;
    server.answer(&[]);
    server.come_back();
    let program = Service::start(folder.path(), &settings);
    eventually("it is sent", async || {
        only_mail(&app).await.state == State::Sent
    })
    .await;
    program.stop();
    assert_eq!(server.mails_to(MARIA).len(), 1);
}
