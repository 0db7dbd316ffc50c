//! A client's connection that can't be held open by doing nothing with it.

use super::ClientLimits;
use std::{
    io,
    pin::Pin,
    task::{Context, Poll, ready},
    time::Duration,
};
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::TcpStream,
    time::{Sleep, sleep},
};

type Deadline = Option<Pin<Box<Sleep>>>;

/// What the HTTP library has no timer for.
///
/// - A client that takes nothing of its answer is given up: writing fails.
/// - A client that still sends while we hang up is listened to for a moment. A connection that is
///   closed over unread bytes is reset, and then the client never sees its answer: the one, say,
///   that tells it that its request is too large.
pub struct ClientStream {
    stream: TcpStream,
    answer: Duration,
    farewell: Duration,
    stalled: Deadline,
    leaving: Deadline,
}

impl ClientStream {
    pub fn new(stream: TcpStream, limits: &ClientLimits) -> Self {
        Self {
            stream,
            answer: limits.answer,
            farewell: limits.farewell,
            stalled: None,
            leaving: None,
        }
    }

    /// Passes on what writing came to, or ends it when nothing was taken for too long.
    fn written(
        &mut self,
        cx: &mut Context<'_>,
        written: Poll<io::Result<usize>>,
    ) -> Poll<io::Result<usize>> {
        if written.is_ready() {
            self.stalled = None;
            return written;
        }
        let deadline = (self.stalled).get_or_insert_with(|| Box::pin(sleep(self.answer)));
        ready!(deadline.as_mut().poll(cx));
        Poll::Ready(Err(io::ErrorKind::TimedOut.into()))
    }
}

impl AsyncRead for ClientStream {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(cx, buffer)
    }
}

impl AsyncWrite for ClientStream {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write(cx, bytes);
        self.written(cx, written)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write_vectored(cx, bytes);
        self.written(cx, written)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let this = &mut *self;
        if this.leaving.is_none() {
            ready!(Pin::new(&mut this.stream).poll_shutdown(cx))?;
        }
        let deadline = (this.leaving).get_or_insert_with(|| Box::pin(sleep(this.farewell)));
        let mut waste = [0; 4096];
        loop {
            // First, so that a client that sends without end is left all the same.
            if deadline.as_mut().poll(cx).is_ready() {
                return Poll::Ready(Ok(()));
            }
            let mut buffer = ReadBuf::new(&mut waste);
            let read = ready!(Pin::new(&mut this.stream).poll_read(cx, &mut buffer));
            if read.is_err() || buffer.filled().is_empty() {
                return Poll::Ready(Ok(()));
            }
        }
    }
}
