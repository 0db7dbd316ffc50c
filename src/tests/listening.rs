//! The server in this process, behind a real socket and with short timeouts, and helpers for talking to it
//! byte by byte.

use crate::harness::TestApp;
use password_recover::server::http::{ClientLimits, serve};
use std::{net::SocketAddr, time::Duration};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpSocket, TcpStream},
    sync::oneshot,
    task::JoinHandle,
    time::timeout,
};

/// Longer than anything a test waits for, on the slowest machine.
pub const MAX_WAIT: Duration = Duration::from_secs(30);

pub struct Listening {
    pub address: SocketAddr,
    stop: oneshot::Sender<()>,
    served: JoinHandle<anyhow::Result<()>>,
    /// The same server without a socket, and its database's folder.
    pub app: TestApp,
}

impl Listening {
    pub async fn start(app: TestApp, limits: ClientLimits) -> Self {
        let socket = TcpSocket::new_v4().unwrap();
        // Small buffers, so that a client which reads nothing soon blocks the server.
        socket.set_send_buffer_size(4096).unwrap();
        socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
        let listener = socket.listen(1024).unwrap();
        let address = listener.local_addr().unwrap();
        let (stop, stopped) = oneshot::channel();
        let served = serve(app.state.clone(), listener, limits, async move {
            _ = stopped.await;
        });
        Self {
            address,
            stop,
            app,
            served: tokio::spawn(served),
        }
    }

    /// Stops it and waits until it has ended.
    pub async fn stop(self) {
        self.stop.send(()).unwrap();
        let served = timeout(MAX_WAIT, self.served).await;
        served.expect("it stops").unwrap().unwrap();
    }
}

/// Sends these bytes and reads until the server closes. The server may close before everything is sent.
pub async fn exchange(address: SocketAddr, request: &[u8]) -> String {
    let mut stream = TcpStream::connect(address).await.unwrap();
    _ = stream.write_all(request).await;
    read_to_end(&mut stream).await
}

pub async fn read_to_end(stream: &mut TcpStream) -> String {
    let mut answer = Vec::new();
    let read = timeout(MAX_WAIT, stream.read_to_end(&mut answer)).await;
    _ = read.expect("the server closes");
    String::from_utf8_lossy(&answer).into_owned()
}

/// One `GET`, on a connection for it alone.
pub async fn fetch(address: SocketAddr, path: &str) -> String {
    let request = format!("GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    exchange(address, request.as_bytes()).await
}

/// A `POST` of JSON, on a connection for it alone.
pub fn post(path: &str, json: &str) -> String {
    format!(
        "POST {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\n\
         Content-Length: {}\r\n\r\n{json}",
        json.len()
    )
}

/// The status of the first answer; none if there is none.
pub fn status(answer: &str) -> Option<u16> {
    let rest = answer.strip_prefix("HTTP/1.1 ")?;
    rest.get(..3)?.parse().ok()
}
