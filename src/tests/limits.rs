//! Requests that are too large, endless or malformed: each is answered without being read to its end, or its
//! connection is closed, and no second request is ever found inside it.

use crate::{
    harness::{ANN, NEW_PASSWORD, TestApp},
    listening::{Listening, MAX_WAIT, exchange, fetch, read_to_end, status},
};
use futures_util::FutureExt;
use password_recover::server::{hashing::Verification, http::ClientLimits, model::TypedPassword};
use std::time::{Duration, Instant};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    task::JoinSet,
    time::timeout,
};

/// One of each kind: a page, the REST API, a server function.
const POSTS: &[&str] = &[
    "/forgot-password",
    "/core/user/forgot-password/",
    "/core/user/",
    "/api/forgot-password",
];
const FORM: &str = "Content-Type: application/x-www-form-urlencoded";

async fn server() -> Listening {
    Listening::start(TestApp::new().await, ClientLimits::default()).await
}

#[tokio::test]
async fn a_body_over_the_limit_is_rejected_before_it_is_sent() {
    let server = server().await;
    for path in POSTS {
        for expects in ["", "Expect: 100-continue\r\n"] {
            let head = format!(
                "POST {path} HTTP/1.1\r\nHost: x\r\n{FORM}\r\n{expects}Content-Length: 1000000000\r\n\r\n"
            );
            let asked = Instant::now();
            let answer = exchange(server.address, head.as_bytes()).await;
            assert_eq!(status(&answer), Some(413), "{path}: {answer}");
            assert!(answer.contains("connection: close"), "{path}");
            assert!(asked.elapsed() < Duration::from_secs(5), "{path}");
        }
    }
}

#[tokio::test]
async fn a_client_that_sends_too_much_still_gets_the_reason() {
    let server = server().await;
    let body = "x".repeat(4 * 1024 * 1024);
    for path in POSTS {
        let length = body.len();
        let request = format!(
            "POST {path} HTTP/1.1\r\nHost: x\r\n{FORM}\r\nContent-Length: {length}\r\n\r\n{body}"
        );
        let mut stream = TcpStream::connect(server.address).await.unwrap();
        // A connection that is reset takes the answer with it, on some systems.
        stream
            .write_all(request.as_bytes())
            .await
            .expect("no reset");
        let answer = read_to_end(&mut stream).await;
        assert_eq!(status(&answer), Some(413), "{path}: {answer}");
    }
}

#[tokio::test]
async fn an_endless_body_is_rejected_while_it_is_sent() {
    let server = server().await;
    for path in POSTS {
        let mut stream = TcpStream::connect(server.address).await.unwrap();
        let head = format!(
            "POST {path} HTTP/1.1\r\nHost: x\r\n{FORM}\r\nTransfer-Encoding: chunked\r\n\r\n"
        );
        stream.write_all(head.as_bytes()).await.unwrap();
        let (mut reader, mut writer) = stream.split();
        let chunk = format!("1000\r\n{}\r\n", "x".repeat(0x1000));
        let mut answer = [0; 64];
        let sends = async {
            while writer.write_all(chunk.as_bytes()).await.is_ok() {}
            std::future::pending::<()>().await;
        };
        let answered = timeout(MAX_WAIT, async {
            tokio::select! {
                read = reader.read(&mut answer) => read.unwrap(),
                () = sends => unreachable!("it is endless"),
            }
        });
        let read = answered
            .await
            .expect("an answer while the body is still sent");
        let answer = String::from_utf8_lossy(&answer[..read]);
        assert_eq!(status(&answer), Some(413), "{path}: {answer}");
    }
    assert_eq!(status(&fetch(server.address, "/healthz").await), Some(200));
}

#[tokio::test]
async fn a_garbled_chunk_is_unreadable_and_not_too_large() {
    let server = server().await;
    for path in POSTS {
        for chunks in ["xyz\r\n", "-1\r\nab\r\n", "2\r\nabcd\r\n"] {
            let request = format!(
                "POST {path} HTTP/1.1\r\nHost: x\r\n{FORM}\r\nTransfer-Encoding: chunked\r\n\r\n{chunks}"
            );
            let answer = exchange(server.address, request.as_bytes()).await;
            assert_eq!(status(&answer), Some(400), "{path} {chunks:?}: {answer}");
            assert!(answer.contains("connection: close"), "{path} {chunks:?}");
        }
    }
}

#[tokio::test]
async fn a_request_must_name_exactly_one_host() {
    let server = server().await;
    for path in ["/healthz", "/forgot-password", "/core/auth/", "/nothing"] {
        for (version, hosts, expected) in [
            ("1.1", "", 400),
            ("1.1", "Host: x\r\nHost: x\r\n", 400),
            ("1.1", "Host: x\r\nX: y\r\nHost: evil\r\n", 400),
            ("1.0", "Host: x\r\nHost: y\r\n", 400),
            ("1.0", "", 200),
            ("1.1", "Host: x\r\n", 200),
        ] {
            let request = format!("GET {path} HTTP/{version}\r\n{hosts}Connection: close\r\n\r\n");
            let answer = exchange(server.address, request.as_bytes()).await;
            let code = status(&answer.replacen("HTTP/1.0", "HTTP/1.1", 1)).unwrap();
            assert_eq!(code == 400, expected == 400, "{request}\n{answer}");
            assert!(answer.contains("content-security-policy"), "{answer}");
        }
    }
}

#[tokio::test]
async fn headers_are_limited() {
    let server = server().await;
    let many = "X: x\r\n".repeat(100);
    let large = format!("X: {}\r\n", "x".repeat(64 * 1024));
    let endless = format!("X: {}", "x".repeat(1024 * 1024));
    for headers in [many, large, endless] {
        let request = format!("GET /healthz HTTP/1.1\r\nHost: x\r\n{headers}\r\n");
        let answer = exchange(server.address, request.as_bytes()).await;
        assert_eq!(status(&answer), Some(431), "{answer}");
    }
    let path = "x".repeat(64 * 1024);
    let answer = exchange(
        server.address,
        format!("GET /{path} HTTP/1.1\r\n\r\n").as_bytes(),
    )
    .await;
    assert!(matches!(status(&answer), Some(414 | 431)), "{answer}");
}

#[tokio::test(flavor = "multi_thread")]
async fn no_second_request_is_found_inside_another() {
    let soon = Duration::from_secs(1);
    let limits = ClientLimits {
        headers: soon,
        body: soon,
        ..ClientLimits::default()
    };
    let server = Listening::start(TestApp::new().await, limits).await;
    let address = server.address;
    let inner = "GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    let form = "email=ann%40example.org";
    let start = format!("POST /core/user/forgot-password HTTP/1.1\r\nHost: x\r\n{FORM}\r\n");

    let honest = format!("{start}Content-Length: 23\r\n\r\n{form}{inner}");
    let answer = exchange(address, honest.as_bytes()).await;
    assert_eq!(answer.matches("HTTP/1.1 200").count(), 2, "{answer}");

    let mut clients = JoinSet::new();
    for framing in [
        "Content-Length: 23\r\nContent-Length: 5",
        "Content-Length: 23, 5",
        "Content-Length: 0\r\nContent-Length: 23",
        "Content-Length: +23",
        "Content-Length: -1",
        "Content-Length: 0x17",
        "Content-Length: 99999999999999999999999",
        "Content-Length: 23\r\nTransfer-Encoding: chunked",
        "Transfer-Encoding: chunked\r\nContent-Length: 23",
        "Content-Length: 0\r\nTransfer-Encoding: chunked",
        "Transfer-Encoding: chunked, identity",
        "Transfer-Encoding: identity",
        "Transfer-Encoding: xchunked",
        "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity",
        "Transfer-Encoding : chunked",
        "Transfer-Encoding:\r\n chunked",
        "Content-Length : 23",
        "Content-Length\0: 23",
    ] {
        for body in [
            form.to_owned(),
            format!("17\r\n{form}\r\n0\r\n\r\n"),
            "0\r\n\r\n".to_owned(),
            "17;\r\r\nemail".to_owned(),
            "fffffffffffffffff\r\n".to_owned(),
            "g\r\n".to_owned(),
        ] {
            let request = format!("{start}{framing}\r\n\r\n{body}{inner}");
            clients.spawn(async move {
                let answer = exchange(address, request.as_bytes()).await;
                (request, answer)
            });
        }
    }
    while let Some(client) = clients.join_next().await {
        let (request, answer) = client.unwrap();
        let what = format!("{request}\n\n{answer}");
        assert!(answer.matches("HTTP/1.1 ").count() <= 1, "{what}");
        assert!(!answer.ends_with("\r\n\r\nok"), "{what}");
        assert!(status(&answer).is_none_or(|status| status < 500), "{what}");
    }
}

/// Half-closes the connection, so that a server which still waits for data need not.
async fn exchange_and_hang_up(server: &Listening, request: &[u8]) -> String {
    let mut stream = TcpStream::connect(server.address).await.unwrap();
    _ = stream.write_all(request).await;
    _ = stream.shutdown().await;
    read_to_end(&mut stream).await
}

#[tokio::test]
async fn malformed_requests_do_no_harm() {
    let server = server().await;
    for bent in [
        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        "\x16\x03\x01\x02\x00\x01\x00\x01\u{fc}\x03\x03",
        "GET / HTTP/9.9\r\n\r\n",
        "GET /\0 HTTP/1.1\r\n\r\n",
        "GET /\x01\x7f HTTP/1.1\r\n\r\n",
        "G\0T / HTTP/1.1\r\n\r\n",
        "GET / HTTP/1.1\r\nX: a\0b\r\n\r\n",
        "GET / HTTP/1.1\r\nX: a\rb\r\n\r\n",
        "GET / HTTP/1.1\r\n: x\r\n\r\n",
        "GET http:// HTTP/1.1\r\nHost: x\r\n\r\n",
        "CONNECT example.org:443 HTTP/1.1\r\nHost: x\r\n\r\n",
        "OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET * HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET //evil.example/%2f.. HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET /../../etc/passwd HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET /pkg/..%2f..%2f..%2fCargo.toml HTTP/1.1\r\nHost: x\r\n\r\n",
        "\r\n\r\n\r\n",
        "{\"email\":\"ann@example.org\"}",
    ] {
        let answer = exchange_and_hang_up(&server, bent.as_bytes()).await;
        let status = status(&answer);
        assert!(
            status.is_none_or(|status| (400..500).contains(&status)),
            "{bent:?}: {answer}"
        );
    }
    let absolute = "GET http://evil.example/healthz HTTP/1.1\r\nHost: evil.example\r\n\r\n";
    let answer = exchange_and_hang_up(&server, absolute.as_bytes()).await;
    assert_eq!(status(&answer), Some(200), "{answer}");
}

/// Strangers who try passwords must not delay somebody who chooses a new one.
#[tokio::test(flavor = "multi_thread")]
async fn a_new_password_does_not_wait_behind_log_ins() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
    app.make_user(ANN).await;
    let token = app.token_for(ANN).await;
    let queue = full_of_log_ins(&app);
    let waiting = queue.len();
    assert_eq!(app.change(&token, NEW_PASSWORD).await.status, 200);
    // Most of the earlier ones still wait.
    assert!(app.state.hasher.queue_length() > waiting / 2);
}

/// Fills the queue of log-ins.
fn full_of_log_ins(app: &TestApp) -> Vec<impl Future + '_> {
    let hasher = &app.state.hasher;
    let mut queue = Vec::new();
    loop {
        let verification = Verification {
            password: TypedPassword::parse("busy").ok().unwrap(),
            stored: None,
            schemes_in_use: Vec::new(),
        };
        let mut job = Box::pin(hasher.verify(verification));
        if job.as_mut().now_or_never().is_some() {
            return queue;
        }
        queue.push(job);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_password_over_the_limit_is_rejected_without_hashing() {
    let app = TestApp::with_settings(&[("RATE_LIMITS", "off")]).await;
    app.make_user(ANN).await;
    let token = app.token_for(ANN).await;
    // With a full queue, a log-in that needs hashing is rejected.
    let _queue = full_of_log_ins(&app);
    let reset = format!("/reset-password/{token}");
    for (length, of_log_in, of_reset) in
        [(1025, 401, 422), (10_000, 401, 422), (1_000_000, 413, 413)]
    {
        let long = NEW_PASSWORD.repeat(length / NEW_PASSWORD.len() + 1);
        let new = [("new_password", long.as_str()), ("confirm_password", &long)];
        let by_script = [("token", token.as_str()), new[0], new[1]];
        let by_rest = [("forgot_password_hash", token.as_str()), new[0]];
        for (path, fields, status) in [
            (
                "/admin/login",
                &[("email", ANN), ("password", &long)][..],
                of_log_in,
            ),
            (
                "/api/log-in",
                &[("email", ANN), ("password", &long)],
                of_log_in,
            ),
            (
                "/core/auth",
                &[("username", ANN), ("password", &long)],
                of_log_in,
            ),
            (&reset, &new[..1], of_reset),
            ("/api/reset-password", &by_script, of_reset),
            ("/core/user/change-forgotten-password", &by_rest, of_reset),
        ] {
            let asked = Instant::now();
            let answer = app.post_form(path, fields).await;
            assert_eq!(answer.status, status, "{path} {length}: {}", answer.body);
            let waited = asked.elapsed();
            assert!(
                waited < Duration::from_secs(1),
                "{path} {length}: {waited:?}"
            );
        }
    }
}
