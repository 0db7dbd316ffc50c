//! A plain HTTP/1.1 client on one persistent connection: nothing that decides by itself when to connect,
//! redirect or retry, since all of that would distort the times.

use anyhow::Context;
use http_body_util::BodyExt;
use hyper::{
    HeaderMap, Request, StatusCode,
    body::Bytes,
    client::conn::http1::{self, SendRequest},
    header,
};
use hyper_util::rt::TokioIo;
use std::{
    fmt,
    str::FromStr,
    time::{Duration, Instant},
};
use tokio::{net::TcpStream, time::timeout};
use url::Url;

/// Our server says that it is too busy well before this; one that doesn't has stopped.
const LONGEST_ANSWER: Duration = Duration::from_secs(40);

/// Where a server listens: host and port.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServerAddress(String);

impl FromStr for ServerAddress {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, &'static str> {
        const EXPECTED: &str = "an address is expected such as http://127.0.0.1:8000";
        let url = Url::parse(text).map_err(|_| EXPECTED)?;
        if url.scheme() == "https" {
            return Err(
                "over https the times of whatever decrypts it would be measured too; give the \
                 server's own LISTEN_ADDR with http:// in front of it",
            );
        }
        let is_plain = url.scheme() == "http"
            && url.username().is_empty()
            && url.password().is_none()
            && url.path() == "/"
            && url.query().is_none()
            && url.fragment().is_none();
        match (url.host_str(), url.port_or_known_default()) {
            (Some(host), Some(port)) if is_plain => Ok(Self(format!("{host}:{port}"))),
            _ => Err(EXPECTED),
        }
    }
}

impl fmt::Display for ServerAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "http://{}", self.0)
    }
}

/// A request.
pub struct Post {
    pub path: &'static str,
    pub content_type: &'static str,
    pub body: String,
}

/// A response, and the time from the first byte sent to the last one read.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Bytes,
    pub time: Duration,
}

/// A connection for one request after another. If the server has closed it, as ours does with old ones, the
/// next request opens another before the clock starts.
pub struct Connection {
    server: ServerAddress,
    sender: SendRequest<String>,
}

impl Connection {
    pub async fn open(server: &ServerAddress) -> anyhow::Result<Self> {
        let stream = TcpStream::connect(&server.0)
            .await
            .with_context(|| format!("There is no server at {server}"))?;
        stream.set_nodelay(true)?;
        let (sender, connection) = http1::handshake(TokioIo::new(stream)).await?;
        // It ends with the sender, which also gets its errors.
        tokio::spawn(connection);
        Ok(Self {
            server: server.clone(),
            sender,
        })
    }

    pub async fn send(&mut self, post: Post) -> anyhow::Result<Answer> {
        let request = Request::post(post.path)
            .header(header::HOST, &self.server.0)
            .header(header::CONTENT_TYPE, post.content_type)
            .body(post.body)?;
        self.ask(request).await
    }

    pub async fn get(&mut self, path: &str) -> anyhow::Result<Answer> {
        let request = Request::get(path)
            .header(header::HOST, &self.server.0)
            .body(String::new())?;
        self.ask(request).await
    }

    async fn ask(&mut self, request: Request<String>) -> anyhow::Result<Answer> {
        // Nothing was sent yet, so nothing is sent twice.
        if self.sender.ready().await.is_err() {
            *self = Self::open(&self.server).await?;
        }
        let server = &self.server;
        let told = || format!("The server at {server} does not answer as it should");
        timeout(LONGEST_ANSWER, exchange(&mut self.sender, request))
            .await
            .with_context(told)?
            .with_context(told)
    }
}

async fn exchange(
    sender: &mut SendRequest<String>,
    request: Request<String>,
) -> hyper::Result<Answer> {
    sender.ready().await?;
    let start = Instant::now();
    let (head, body) = sender.send_request(request).await?.into_parts();
    let body = body.collect().await?.to_bytes();
    Ok(Answer {
        time: start.elapsed(),
        status: head.status,
        headers: head.headers,
        body,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_is_named_by_its_plain_http_address() {
        for (text, shown) in [
            ("http://127.0.0.1:8000", "http://127.0.0.1:8000"),
            ("http://localhost/", "http://localhost:80"),
            ("http://[::1]:8000", "http://[::1]:8000"),
        ] {
            let address: ServerAddress = text.parse().unwrap();
            assert_eq!(address.to_string(), shown);
        }
        for text in [
            "127.0.0.1:8000",
            "localhost:8000",
            "ftp://localhost",
            "http://localhost/accounts",
            "http://localhost/?a=b",
            "http://me@localhost",
        ] {
            assert!(text.parse::<ServerAddress>().is_err(), "{text}");
        }
        let https = "https://localhost".parse::<ServerAddress>().unwrap_err();
        assert!(https.contains("LISTEN_ADDR"), "{https}");
    }
}
