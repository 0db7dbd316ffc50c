//! A TCP connection that gives away one line at a time.
//!
//! With STARTTLS everything said in the clear has to be forgotten (RFC 3207 §4.2). But a reader with
//! a buffer may hold more than the line `220 go ahead`: what somebody on the way has put behind it
//! would be taken for the server's first encrypted answer. Read like this, nothing after the end of
//! a line leaves the socket before it is asked for, so such words get into the TLS handshake
//! instead and break it.

use lettre::transport::smtp::client::AsyncTokioStream;
use std::{
    io,
    net::SocketAddr,
    pin::Pin,
    task::{Context, Poll, ready},
};
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::TcpStream,
};

/// Longer than any line of a reply (RFC 5321 §4.5.3.1.5); a longer one comes in several reads.
const LINE: usize = 512;

#[derive(Debug)]
pub struct LineByLine(pub TcpStream);

impl AsyncRead for LineByLine {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let mut bytes = [0; LINE];
        let room = LINE.min(buffer.remaining());
        let mut ahead = ReadBuf::new(&mut bytes[..room]);
        let seen = ready!(self.0.poll_peek(context, &mut ahead))?;
        let newline = ahead.filled().iter().position(|byte| *byte == b'\n');
        let line = newline.map_or(seen, |place| place + 1);

        let mut taken = ReadBuf::new(&mut bytes[..line]);
        ready!(Pin::new(&mut self.0).poll_read(context, &mut taken))?;
        buffer.put_slice(taken.filled());
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for LineByLine {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.0).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_shutdown(context)
    }
}

impl AsyncTokioStream for LineByLine {
    fn peer_addr(&self) -> io::Result<SocketAddr> {
        self.0.peer_addr()
    }
}
