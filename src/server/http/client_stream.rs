//! A client's connection that can't be held open by idling.

use super::{ClientLimits, client_progress::Progress};
use std::{
    io,
    pin::Pin,
    task::{Context, Poll, ready},
};
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::TcpStream,
    time::{Instant, Sleep, sleep},
};

type Deadline = Option<Pin<Box<Sleep>>>;

/// The timeouts that the HTTP library lacks.
///
/// - A client that is slow with a request's headers is disconnected, while one that has sent a request before
///   may be silent for longer: the library has one timeout for both.
/// - A client that accepts nothing of its response is disconnected: writing fails.
/// - A client that still sends while we hang up is read from for a moment. Closing a connection with unread
///   bytes resets it, and then the client never sees its response, such as the one that its request is too
///   large.
pub struct ClientStream {
    stream: TcpStream,
    progress: Progress,
    limits: ClientLimits,
    /// How many requests had begun when `due` was set.
    seen: u64,
    /// Whether the next request has sent its first byte, or is the connection's first.
    is_asking: bool,
    /// For the next read; none while a request is answered.
    due: Deadline,
    stalled: Deadline,
    leaving: Deadline,
}

impl ClientStream {
    pub fn new(stream: TcpStream, progress: Progress, limits: &ClientLimits) -> Self {
        Self {
            stream,
            progress,
            limits: *limits,
            seen: 0,
            is_asking: true,
            due: Some(Box::pin(sleep(limits.headers))),
            stalled: None,
            leaving: None,
        }
    }

    /// Sets the deadline for what is to be read next, if it has become another.
    fn expect_request(&mut self) {
        if !self.progress.is_idle() {
            self.due = None;
        } else if self.due.is_none() || self.seen != self.progress.begun() {
            self.seen = self.progress.begun();
            self.is_asking = false;
            self.due = Some(Box::pin(sleep(self.limits.keep_alive)));
        }
    }

    /// Notes what was read: the first byte of a request starts the time for its headers.
    fn has_read(&mut self) {
        if self.due.is_some() && !self.is_asking {
            self.is_asking = true;
            self.due = Some(Box::pin(sleep(self.limits.headers)));
        }
    }

    /// While a response is being sent the client is not idle: its time begins at the end of it.
    fn has_written(&mut self, cx: &mut Context<'_>) {
        if let (Some(due), false) = (&mut self.due, self.is_asking) {
            due.as_mut().reset(Instant::now() + self.limits.keep_alive);
            // So that it wakes us.
            _ = due.as_mut().poll(cx);
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
            self.has_written(cx);
            return written;
        }
        let deadline = (self.stalled).get_or_insert_with(|| Box::pin(sleep(self.limits.answer)));
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
        let this = &mut *self;
        this.expect_request();
        let before = buffer.filled().len();
        let read = Pin::new(&mut this.stream).poll_read(cx, buffer);
        if read.is_ready() {
            if buffer.filled().len() > before {
                this.has_read();
            }
            return read;
        }
        // A client that takes nothing of its answer has a deadline for that.
        let (Some(due), None) = (&mut this.due, &this.stalled) else {
            return Poll::Pending;
        };
        ready!(due.as_mut().poll(cx));
        Poll::Ready(Err(io::ErrorKind::TimedOut.into()))
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
        let deadline = (this.leaving).get_or_insert_with(|| Box::pin(sleep(this.limits.farewell)));
        let mut waste = [0; 4096];
        loop {
            // First, so that a client that sends without end is disconnected all the same.
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
