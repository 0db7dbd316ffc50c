//! A closed loop of HTTP requests: each connection sends its next request when the last one was answered.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use http_body_util::{BodyExt, Full};
use hyper::body::Bytes;
use hyper::client::conn::http1::{self, SendRequest};
use hyper::header::{CONTENT_TYPE, COOKIE, HOST, ORIGIN};
use hyper::{HeaderMap, Method, Request, StatusCode};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tokio::time::timeout;

use crate::statistics::percentile;

/// As many as a busy small site has.
pub const CONNECTIONS: usize = 32;
const LONGEST_ANSWER: Duration = Duration::from_secs(60);

/// What is sent.
#[derive(Clone, Debug)]
pub struct Call {
    method: Method,
    path: String,
    content_type: &'static str,
    cookie: Option<String>,
    /// Comma-separated, as in `Accept-Encoding`.
    encodings: Option<&'static str>,
    body: String,
}

impl Call {
    pub fn get(path: &str) -> Self {
        Self {
            method: Method::GET,
            path: path.to_owned(),
            content_type: "",
            cookie: None,
            encodings: None,
            body: String::new(),
        }
    }

    /// `body`: JSON.
    pub fn post(path: &str, body: String) -> Self {
        Self {
            method: Method::POST,
            content_type: "application/json",
            body,
            ..Self::get(path)
        }
    }

    /// `body`: as a form encodes it.
    pub fn form(path: &str, body: String) -> Self {
        Self {
            content_type: "application/x-www-form-urlencoded",
            ..Self::post(path, body)
        }
    }

    pub fn with_cookie(self, cookie: &str) -> Self {
        Self {
            cookie: Some(cookie.to_owned()),
            ..self
        }
    }

    pub fn compressed(self) -> Self {
        Self {
            encodings: Some("br, gzip"),
            ..self
        }
    }

    fn request(&self, address: SocketAddr) -> Result<Request<Full<Bytes>>> {
        let mut request = Request::builder()
            .method(self.method.clone())
            .uri(&self.path)
            .header(HOST, address.to_string());
        if !self.content_type.is_empty() {
            request = request
                .header(CONTENT_TYPE, self.content_type)
                .header(ORIGIN, format!("http://{address}"));
        }
        if let Some(cookie) = &self.cookie {
            request = request.header(COOKIE, cookie);
        }
        if let Some(encodings) = self.encodings {
            request = request.header(hyper::header::ACCEPT_ENCODING, encodings);
        }
        Ok(request.body(Full::from(self.body.clone()))?)
    }
}

pub struct Reply {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Bytes,
}

/// One connection, made again whenever the server has closed it.
pub struct Client {
    address: SocketAddr,
    connection: Option<SendRequest<Full<Bytes>>>,
}

impl Client {
    pub fn new(address: SocketAddr) -> Self {
        Self {
            address,
            connection: None,
        }
    }

    /// The reply, whatever its status; an error if there is none.
    pub async fn send(&mut self, call: &Call) -> Result<Reply> {
        timeout(LONGEST_ANSWER, self.exchange(call))
            .await
            .with_context(|| format!("{} is not answered", call.path))?
    }

    async fn exchange(&mut self, call: &Call) -> Result<Reply> {
        let mut request = call.request(self.address)?;
        loop {
            let connection = self.connected().await?;
            match connection.try_send_request(request).await {
                Ok(response) => {
                    let (head, body) = response.into_parts();
                    let body = body.collect().await?.to_bytes();
                    return Ok(Reply {
                        status: head.status,
                        headers: head.headers,
                        body,
                    });
                }
                // The server closed the connection before this was sent.
                Err(mut error) => {
                    self.connection = None;
                    match error.take_message() {
                        Some(unsent) => request = unsent,
                        None => return Err(error.into_error().into()),
                    }
                }
            }
        }
    }

    async fn connected(&mut self) -> Result<&mut SendRequest<Full<Bytes>>> {
        if let Some(connection) = &mut self.connection
            && connection.ready().await.is_err()
        {
            self.connection = None;
        }
        if self.connection.is_none() {
            let stream = TcpStream::connect(self.address).await?;
            stream.set_nodelay(true)?;
            let (sender, driver) = http1::handshake(TokioIo::new(stream)).await?;
            tokio::spawn(driver);
            self.connection = Some(sender);
        }
        self.connection.as_mut().context("not connected")
    }

    /// The reply to a call that has to work.
    pub async fn ask(&mut self, call: &Call) -> Result<Reply> {
        let reply = self.send(call).await?;
        if reply.status.is_client_error() || reply.status.is_server_error() {
            let body = String::from_utf8_lossy(&reply.body);
            let start: String = body.chars().take(200).collect();
            bail!("{} is answered with {}: {start}", call.path, reply.status);
        }
        Ok(reply)
    }
}

/// What a load came to.
#[derive(Debug, Default)]
pub struct Outcome {
    /// Those that were answered as they should be, ascending.
    latencies: Vec<Duration>,
    pub failed: usize,
    took: Duration,
}

impl Outcome {
    /// Good answers a second.
    pub fn rate(&self) -> f64 {
        self.latencies.len() as f64 / self.took.as_secs_f64().max(f64::EPSILON)
    }

    pub fn percentile(&self, percent: u32) -> Duration {
        percentile(&self.latencies, percent)
    }

    pub fn took(&self) -> Duration {
        self.took
    }

    /// Refuses a load with answers that nobody wants to be fast.
    pub fn sound(self, what: &str) -> Result<Self> {
        if self.latencies.is_empty() || self.failed * 50 > self.latencies.len() {
            bail!(
                "{what}: {} requests failed and {} worked",
                self.failed,
                self.latencies.len()
            );
        }
        Ok(self)
    }
}

/// Sends what `next` gives, on that many connections, until the time is up or `next` gives nothing. Requests that
/// are under way then are waited for, and counted.
pub async fn run(
    address: SocketAddr,
    connections: usize,
    time: Duration,
    next: impl Fn() -> Option<Call> + Send + Sync + 'static,
) -> Result<Outcome> {
    let next = Arc::new(next);
    let start = Instant::now();
    let mut tasks = Vec::new();
    for _ in 0..connections {
        let next = Arc::clone(&next);
        tasks.push(tokio::spawn(async move {
            let mut client = Client::new(address);
            let (mut latencies, mut failed) = (Vec::new(), 0);
            while start.elapsed() < time
                && let Some(call) = next()
            {
                let sent = Instant::now();
                match client.ask(&call).await {
                    Ok(_) => latencies.push(sent.elapsed()),
                    Err(_) => failed += 1,
                }
            }
            (latencies, failed)
        }));
    }
    let mut outcome = Outcome::default();
    for task in tasks {
        let (latencies, failed) = task.await?;
        outcome.latencies.extend(latencies);
        outcome.failed += failed;
    }
    outcome.took = start.elapsed();
    outcome.latencies.sort_unstable();
    Ok(outcome)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::TcpListener;

    /// Answers each request with the next of these, and closes the connection after it.
    async fn server(statuses: &'static [&'static str]) -> SocketAddr {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(async move {
            for status in statuses {
                let (mut stream, _) = listener.accept().await.unwrap();
                let mut heard = [0; 1024];
                let length = stream.read(&mut heard).await.unwrap();
                assert!(length > 0);
                let reply = format!(
                    "HTTP/1.1 {status}\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok"
                );
                stream.write_all(reply.as_bytes()).await.unwrap();
            }
        });
        address
    }

    /// Gives that many calls.
    fn calls(count: usize) -> impl Fn() -> Option<Call> + Send + Sync {
        let left = AtomicUsize::new(count);
        move || {
            let more = left.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| {
                left.checked_sub(1)
            });
            more.ok().map(|_| Call::get("/"))
        }
    }

    #[tokio::test]
    async fn errors_are_counted_and_not_timed() {
        let address = server(&[
            "200 OK",
            "503 Unavailable",
            "303 See Other",
            "404 Not Found",
        ])
        .await;
        let minute = Duration::from_secs(60);
        let outcome = run(address, 1, minute, calls(4)).await.unwrap();
        assert_eq!(outcome.failed, 2);
        assert_eq!(outcome.latencies.len(), 2);
        assert!(outcome.took() < minute);
        assert!(outcome.sound("a load").is_err());
    }

    #[tokio::test]
    async fn a_load_without_an_answer_is_no_result() {
        let outcome = run(server(&[]).await, 1, Duration::from_secs(60), calls(0)).await;
        assert!(outcome.unwrap().sound("a load").is_err());
    }

    #[test]
    fn the_rate_counts_good_answers() {
        let outcome = Outcome {
            latencies: vec![Duration::from_millis(10); 50],
            failed: 1,
            took: Duration::from_secs(2),
        };
        assert!((outcome.rate() - 25.0).abs() < 1e-9);
        assert_eq!(outcome.percentile(99), Duration::from_millis(10));
        assert!(outcome.sound("a load").is_ok());
    }
}
