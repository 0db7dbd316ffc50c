//! A connection to a mail server: commands and their replies, one after the other.
//!
//! Data that was read ahead stays with the connection. Whatever arrives before a command is no reply to it:
//! after STARTTLS it would be taken for the first encrypted reply (RFC 3207 §4.2, CVE-2011-0411), and after a
//! mail for the reply to the next.

use super::{
    offers::Offers,
    reply::{self, Received, Reply},
    tls,
};
use rustls::ClientConfig;
use std::{io, sync::Arc};
use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt},
    net::TcpStream,
};
use tokio_rustls::client::TlsStream;

/// The size of a read.
const PIECE: usize = 4096;

pub struct Connection {
    stream: Stream,
    /// Received and not parsed yet.
    ahead: Vec<u8>,
    /// No more commands can be sent.
    is_over: bool,
    pub offers: Offers,
}

enum Stream {
    Plain(TcpStream),
    Tls(Box<TlsStream<TcpStream>>),
}

trait Bytes: AsyncRead + AsyncWrite + Unpin + Send {}
impl<T: AsyncRead + AsyncWrite + Unpin + Send> Bytes for T {}

/// Why there is no reply.
#[derive(Debug, thiserror::Error)]
pub enum Broken {
    #[error("{0}")]
    Io(#[from] io::Error),
    #[error("it was closed")]
    Closed,
    #[error("the answer is none that a mail server gives: {0}")]
    Nonsense(String),
    /// An unsolicited reply.
    #[error("something was said that nobody had asked for")]
    OutOfTurn,
    #[error("a command must be one line")]
    NotOneLine,
}

impl Connection {
    pub fn plain(stream: TcpStream) -> Self {
        Self::over(Stream::Plain(stream))
    }

    pub fn encrypted(stream: TlsStream<TcpStream>) -> Self {
        Self::over(Stream::Tls(Box::new(stream)))
    }

    fn over(stream: Stream) -> Self {
        Self {
            stream,
            ahead: Vec::new(),
            is_over: false,
            offers: Offers::default(),
        }
    }

    pub fn is_encrypted(&self) -> bool {
        matches!(self.stream, Stream::Tls(_))
    }

    /// Whether another command may be sent.
    pub fn is_open(&self) -> bool {
        !self.is_over
    }

    /// Sends one command and waits for its reply.
    pub async fn command(&mut self, line: &str) -> Result<Reply, Broken> {
        if line.contains(['\r', '\n']) {
            return Err(Broken::NotOneLine);
        }
        if !self.ahead.is_empty() {
            self.is_over = true;
            return Err(Broken::OutOfTurn);
        }
        self.ask(format!("{line}\r\n").as_bytes()).await
    }

    /// Sends the message, after DATA was accepted.
    pub async fn message(&mut self, message: &[u8]) -> Result<Reply, Broken> {
        self.ask(&as_data(message)).await
    }

    async fn ask(&mut self, bytes: &[u8]) -> Result<Reply, Broken> {
        let stream = self.stream.bytes();
        let sent = async {
            stream.write_all(bytes).await?;
            stream.flush().await
        };
        match sent.await {
            Ok(()) => self.reply().await,
            Err(error) => {
                self.is_over = true;
                // A server that rejects the message may reply and hang up while we are still sending.
                self.reply().await.map_err(|_| error.into())
            }
        }
    }

    /// Waits for a reply. It is cancel-safe: nothing is lost.
    pub async fn reply(&mut self) -> Result<Reply, Broken> {
        loop {
            let is_too_long = self.ahead.len() >= reply::LONGEST;
            if let Some(reply) = self.read_ahead(is_too_long)? {
                return Ok(reply);
            }
            let mut piece = [0; PIECE];
            let read = self.stream.bytes().read(&mut piece).await;
            let read = read.inspect_err(|_| self.is_over = true)?;
            self.ahead.extend_from_slice(&piece[..read]);
            if read == 0 {
                let is_silent = self.ahead.is_empty();
                let reply = self.read_ahead(true)?.filter(|_| !is_silent);
                return reply.ok_or(Broken::Closed);
            }
        }
    }

    /// A reply that has arrived. If nothing more comes, it is the last on this connection.
    fn read_ahead(&mut self, is_all: bool) -> Result<Option<Reply>, Broken> {
        self.is_over |= is_all;
        if self.ahead.is_empty() {
            return Ok(None);
        }
        match reply::read(&self.ahead, is_all) {
            Received::Part => Ok(None),
            Received::Reply(reply, used) => {
                self.ahead.drain(..used);
                Ok(Some(reply))
            }
            Received::Nonsense(words) => {
                self.is_over = true;
                Err(Broken::Nonsense(words))
            }
        }
    }

    /// Encrypts the connection, after STARTTLS was accepted.
    pub async fn encrypt(self, config: Arc<ClientConfig>, host: &str) -> Result<Self, Broken> {
        match self.stream {
            Stream::Plain(stream) if self.ahead.is_empty() => {
                Ok(Self::encrypted(tls::handshake(config, host, stream).await?))
            }
            _ => Err(Broken::OutOfTurn),
        }
    }
}

impl Stream {
    fn bytes(&mut self) -> &mut dyn Bytes {
        match self {
            Self::Plain(stream) => stream,
            Self::Tls(stream) => stream.as_mut(),
        }
    }
}

/// A message in the form for DATA: lines end in CRLF and in nothing else, a leading dot is doubled, and a
/// single dot ends it (RFC 5321 §4.5.2).
fn as_data(message: &[u8]) -> Vec<u8> {
    let message = message.strip_suffix(b"\n").unwrap_or(message);
    let message = message.strip_suffix(b"\r").unwrap_or(message);
    let mut data = Vec::with_capacity(message.len() + PIECE);
    for line in message.split(|byte| *byte == b'\n') {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        // A lone CR ends a line for some servers (SMTP smuggling), so it does here.
        for line in line.split(|byte| *byte == b'\r') {
            if line.starts_with(b".") {
                data.push(b'.');
            }
            data.extend_from_slice(line);
            data.extend_from_slice(b"\r\n");
        }
    }
    data.extend_from_slice(b".\r\n");
    data
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_within_a_message_ends_it() {
        for (message, data) in [
            (&b"a\r\nb\r\n"[..], &b"a\r\nb\r\n.\r\n"[..]),
            (b"a", b"a\r\n.\r\n"),
            (b".\r\n", b"..\r\n.\r\n"),
            (b"a\r\n.b\r\n..\r\n", b"a\r\n..b\r\n...\r\n.\r\n"),
            (b"a\n.\nb\r\n", b"a\r\n..\r\nb\r\n.\r\n"),
            (b"a\r.\rb\r\n", b"a\r\n..\r\nb\r\n.\r\n"),
            (b"a\r\n\r\n", b"a\r\n\r\n.\r\n"),
        ] {
            assert_eq!(as_data(message), data);
        }
    }
}
