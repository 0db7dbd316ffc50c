//! Hundreds of clients that hold connections by doing next to nothing, and one that makes a request.

use crate::{
    harness::{TestApp, eventually},
    listening::{Listening, MAX_WAIT, fetch, read_to_end, status},
    program::command,
    service::Service,
};
use password_recover::server::{
    db::mailbox::{self, KeptMail},
    http::ClientLimits,
};
use std::{
    fs,
    net::SocketAddr,
    process::Command,
    time::{Duration, Instant},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpSocket, TcpStream},
    task::JoinSet,
    time::{sleep, timeout},
};

const SHORT: Duration = Duration::from_millis(1500);
/// Between two bytes of a slow client: often enough to seem alive.
const DRIBBLE: Duration = Duration::from_millis(100);
const BIG: &str = "/dev/mailbox/1/html";

/// A server with short timeouts, and a mail far larger than any buffer on the way.
async fn server(limits: ClientLimits) -> Listening {
    let app = TestApp::new().await;
    let big = KeptMail {
        sender: String::new(),
        recipient: String::new(),
        subject: String::new(),
        text: String::new(),
        html: "x".repeat(4 * 1024 * 1024),
        raw: String::new(),
        received_at: app.state.clock.now(),
    };
    mailbox::keep(&app.state.db, big).await.unwrap();
    Listening::start(app, limits).await
}

fn short() -> ClientLimits {
    ClientLimits {
        headers: SHORT,
        keep_alive: SHORT,
        body: SHORT,
        answer: SHORT,
        ..ClientLimits::default()
    }
}

/// What these clients do: each returns when its connection closes, with the response.
#[derive(Clone, Copy, Debug)]
enum Slow {
    Silent,
    DribblesHeaders,
    DribblesBody,
    Idle,
    NeverReads,
}

async fn be(slow: Slow, address: SocketAddr) -> String {
    let mut stream = connect_with_little_room(address).await;
    match slow {
        Slow::Silent => {}
        Slow::DribblesHeaders => {
            dribble(&mut stream, "GET / HTTP/1.1\r\nX: ").await;
        }
        Slow::DribblesBody => {
            let head = "POST /core/auth HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\
                        Content-Type: application/json\r\n\r\n";
            stream.write_all(head.as_bytes()).await.unwrap();
            dribble(&mut stream, "{").await;
        }
        Slow::Idle => {
            let request = b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n";
            stream.write_all(request).await.unwrap();
        }
        Slow::NeverReads => {
            let request = format!("GET {BIG} HTTP/1.1\r\nHost: localhost\r\n\r\n");
            stream.write_all(request.as_bytes()).await.unwrap();
            // A client that never reads only notices a closed connection by writing.
            while stream.write_all(b"GET").await.is_ok() {
                sleep(DRIBBLE).await;
            }
            return String::new();
        }
    }
    read_to_end(&mut stream).await
}

async fn connect_with_little_room(address: SocketAddr) -> TcpStream {
    let socket = TcpSocket::new_v4().unwrap();
    socket.set_recv_buffer_size(4096).unwrap();
    socket.connect(address).await.unwrap()
}

/// Writes byte by byte until there is something to read.
async fn dribble(stream: &mut TcpStream, start: &str) {
    _ = stream.write_all(start.as_bytes()).await;
    let mut byte = [0];
    while timeout(DRIBBLE, stream.peek(&mut byte)).await.is_err() {
        _ = stream.write_all(b"x").await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn slow_clients_are_closed_while_others_are_served() {
    let server = server(short()).await;
    let address = server.address;
    let kinds = [
        Slow::Silent,
        Slow::DribblesHeaders,
        Slow::DribblesBody,
        Slow::Idle,
        Slow::NeverReads,
    ];
    let start = Instant::now();
    let mut clients = JoinSet::new();
    for i in 0..400 {
        let kind = kinds[i % kinds.len()];
        clients.spawn(async move {
            let told = timeout(MAX_WAIT, be(kind, address)).await;
            (kind, told, start.elapsed())
        });
    }
    let mut waits = Vec::new();
    for _ in 0..10 {
        let asked = Instant::now();
        let answer = fetch(address, "/forgot-password").await;
        assert_eq!(status(&answer), Some(200));
        waits.push(asked.elapsed());
    }
    // The second slowest: other tests on this machine may delay one.
    waits.sort();
    assert!(waits[8] < SHORT, "{waits:?}");
    while let Some(client) = clients.join_next().await {
        let (kind, told, elapsed) = client.unwrap();
        let told = told.unwrap_or_else(|_| panic!("{kind:?} was never closed"));
        assert!(
            elapsed >= SHORT,
            "{kind:?} was closed after {elapsed:?}: {told}"
        );
        // Opening hundreds takes time on a busy machine; the order of magnitude counts.
        assert!(elapsed < SHORT * 8, "{kind:?} was closed after {elapsed:?}");
        match kind {
            Slow::DribblesBody => {
                assert_eq!(status(&told), Some(408), "{told}");
                assert!(told.contains("connection: close") && told.contains("\"too-slow\""));
            }
            Slow::Idle => assert_eq!(status(&told), Some(200)),
            Slow::Silent | Slow::DribblesHeaders | Slow::NeverReads => {
                assert_eq!(told, "", "{kind:?}");
            }
        }
    }
    server.stop().await;
}

#[tokio::test]
async fn the_age_of_a_connection_is_limited() {
    let server = server(ClientLimits {
        age: SHORT,
        keep_alive: SHORT,
        last_request: SHORT,
        ..ClientLimits::default()
    })
    .await;
    let start = Instant::now();

    let keeps_asking = async {
        let mut stream = TcpStream::connect(server.address).await.unwrap();
        let request = b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n";
        let mut answer = [0; 4096];
        let mut count = 0;
        while stream.write_all(request).await.is_ok()
            && stream.read(&mut answer).await.is_ok_and(|read| read > 0)
        {
            count += 1;
            sleep(DRIBBLE).await;
        }
        assert!(count > 1, "it was kept alive before");
        start.elapsed()
    };
    // Fast enough never to stall, and too slow ever to finish.
    let keeps_reading = async {
        let mut stream = connect_with_little_room(server.address).await;
        let request = format!("GET {BIG} HTTP/1.1\r\nHost: localhost\r\n\r\n");
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut piece = [0; 4096];
        let mut total = 0;
        while let Ok(read @ 1..) = stream.read(&mut piece).await {
            total += read;
            sleep(DRIBBLE / 4).await;
        }
        assert!(total < 4 * 1024 * 1024, "it was cut off");
        start.elapsed()
    };
    let (asking, reading) = timeout(MAX_WAIT, async {
        tokio::join!(keeps_asking, keeps_reading)
    })
    .await
    .expect("both are closed");
    assert!(asking >= SHORT && asking < SHORT * 4, "{asking:?}");
    assert!(reading >= SHORT * 2 && reading < SHORT * 6, "{reading:?}");
}

#[tokio::test]
async fn one_network_takes_only_its_share_of_the_connections() {
    let server = server(ClientLimits {
        connections: 40,
        of_one_network: 10,
        ..ClientLimits::default()
    })
    .await;
    let mut greedy = Vec::new();
    for _ in 0..60 {
        greedy.push(TcpStream::connect(server.address).await.unwrap());
    }
    // Those beyond the share are closed at once; the others wait as long as headers may take.
    let mut closed = JoinSet::new();
    for mut stream in greedy {
        closed.spawn(async move {
            let request = b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n";
            let sent = stream.write_all(request).await;
            let mut answer = [0; 16];
            let read = stream.read(&mut answer).await;
            let is_answered = sent.is_ok() && read.is_ok_and(|length| length > 0);
            (is_answered, stream)
        });
    }
    let mut kept = Vec::new();
    while let Some(client) = closed.join_next().await {
        let (is_answered, stream) = client.unwrap();
        if is_answered {
            kept.push(stream);
        }
    }
    assert_eq!(kept.len(), 10);

    let asked = Instant::now();
    let neighbour = TcpSocket::new_v4().unwrap();
    neighbour.bind("127.0.0.2:0".parse().unwrap()).unwrap();
    let mut stream = neighbour.connect(server.address).await.unwrap();
    let request = b"GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    stream.write_all(request).await.unwrap();
    assert_eq!(status(&read_to_end(&mut stream).await), Some(200));
    assert!(asked.elapsed() < Duration::from_secs(5));

    // Closing some makes room for others.
    kept.clear();
    eventually("there is room again", async || {
        status(&fetch(server.address, "/healthz").await) == Some(200)
    })
    .await;
    server.stop().await;
}

#[tokio::test]
async fn a_connection_may_be_silent_for_longer_than_headers_may_take() {
    let headers = Duration::from_millis(500);
    let server = server(ClientLimits {
        headers,
        keep_alive: headers * 6,
        ..ClientLimits::default()
    })
    .await;
    let request = b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n";
    let mut stream = TcpStream::connect(server.address).await.unwrap();
    let mut answer = [0; 4096];
    for _ in 0..2 {
        stream.write_all(request).await.unwrap();
        assert!(stream.read(&mut answer).await.unwrap() > 0);
        sleep(headers * 3).await;
    }
    // Once a request has begun, its headers have a timeout of their own.
    let begun = Instant::now();
    stream
        .write_all(b"GET /healthz HTTP/1.1\r\nX: ")
        .await
        .unwrap();
    assert_eq!(read_to_end(&mut stream).await, "");
    assert!(begun.elapsed() >= headers && begun.elapsed() < headers * 5);

    let mut silent = TcpStream::connect(server.address).await.unwrap();
    silent.write_all(request).await.unwrap();
    assert!(silent.read(&mut answer).await.unwrap() > 0);
    let answered = Instant::now();
    assert_eq!(read_to_end(&mut silent).await, "");
    assert!(
        answered.elapsed() >= headers * 5,
        "{:?}",
        answered.elapsed()
    );
    server.stop().await;
}

#[tokio::test]
async fn an_old_connection_closes_after_a_response_and_never_while_idle() {
    let server = server(ClientLimits {
        age: SHORT,
        ..ClientLimits::default()
    })
    .await;
    let request = b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n";
    let mut stream = TcpStream::connect(server.address).await.unwrap();
    let mut answer = vec![0; 4096];
    stream.write_all(request).await.unwrap();
    let read = stream.read(&mut answer).await.unwrap();
    assert!(!String::from_utf8_lossy(&answer[..read]).contains("connection: close"));
    sleep(SHORT * 2).await;
    stream.write_all(request).await.unwrap();
    let last = read_to_end(&mut stream).await;
    assert_eq!(status(&last), Some(200));
    assert!(last.contains("connection: close"), "{last}");
    server.stop().await;
}

#[tokio::test]
async fn clients_over_the_limit_wait() {
    let server = server(ClientLimits {
        headers: SHORT,
        connections: 2,
        ..ClientLimits::default()
    })
    .await;
    let start = Instant::now();
    let silent = [
        TcpStream::connect(server.address).await.unwrap(),
        TcpStream::connect(server.address).await.unwrap(),
    ];
    let answer = fetch(server.address, "/healthz").await;
    assert_eq!(status(&answer), Some(200));
    assert!(start.elapsed() >= SHORT, "there was no place");
    drop(silent);
}

#[tokio::test]
async fn a_full_server_still_stops() {
    let server = server(ClientLimits {
        connections: 1,
        ..ClientLimits::default()
    })
    .await;
    let _silent = TcpStream::connect(server.address).await.unwrap();
    let _waiting = TcpStream::connect(server.address).await.unwrap();
    let start = Instant::now();
    server.stop().await;
    let deadline = ClientLimits::default().headers;
    assert!(start.elapsed() < deadline, "{:?}", start.elapsed());
}

#[tokio::test]
#[cfg(target_os = "linux")]
async fn the_limit_of_open_files_is_raised_and_kept_to() {
    let folder = tempfile::tempdir().unwrap();
    let under = |limit: &str| {
        let serve = command(folder.path(), &["serve", "--addr", "127.0.0.1:0"]);
        let mut shell = Command::new("/bin/sh");
        shell
            .args(["-c", &format!("{limit} && exec \"$0\" \"$@\"")])
            .arg(serve.get_program())
            .args(serve.get_args())
            .current_dir(folder.path())
            .env_clear();
        Service::start_as(shell)
    };
    let raised = under("ulimit -S -n 256");
    eventually("the limit is raised", async || {
        let limits = fs::read_to_string(format!("/proc/{}/limits", raised.id())).unwrap();
        let mut lines = limits.lines();
        let line = lines.find(|line| line.starts_with("Max open files"));
        let numbers: Vec<&str> = line.unwrap().split_whitespace().skip(3).take(2).collect();
        numbers[0] == numbers[1]
    })
    .await;
    drop(raised);
    let low = under("ulimit -n 200");
    eventually("it says so", async || {
        low.said().contains("only 100 connections at one time")
    })
    .await;
}
