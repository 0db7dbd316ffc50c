//! A proxy to a database that can be cut without notifying either end, as when a machine dies.

use std::{
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::watch,
    task::JoinHandle,
};

pub struct Proxy {
    pub address: SocketAddr,
    /// Connections with a smaller number are silent: data is read and discarded.
    silent_below: Arc<watch::Sender<usize>>,
    opened: Arc<AtomicUsize>,
    accepting: JoinHandle<()>,
}

impl Proxy {
    pub async fn start(to: SocketAddr) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let silent_below = Arc::new(watch::Sender::new(0));
        let opened = Arc::new(AtomicUsize::new(0));
        let (silent, count) = (silent_below.clone(), opened.clone());
        let accepting = tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                let number = count.fetch_add(1, Ordering::SeqCst);
                let server = TcpStream::connect(to).await.unwrap();
                let (from_client, to_client) = client.into_split();
                let (from_server, to_server) = server.into_split();
                tokio::spawn(forward(from_client, to_server, number, silent.subscribe()));
                tokio::spawn(forward(from_server, to_client, number, silent.subscribe()));
            }
        });
        Self {
            address,
            silent_below,
            opened,
            accepting,
        }
    }

    /// Silences every existing connection. New ones work.
    pub fn silence(&self) {
        let opened = self.opened.load(Ordering::SeqCst);
        self.silent_below.send_replace(opened);
    }

    /// Silences new connections, too.
    pub fn silence_for_good(&self) {
        self.silent_below.send_replace(usize::MAX);
    }

    /// Refuses new connections, like a machine whose database has stopped.
    pub fn refuse(&self) {
        self.silence();
        self.accepting.abort();
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

async fn forward(
    mut from: impl AsyncReadExt + Unpin,
    mut to: impl AsyncWriteExt + Unpin,
    number: usize,
    silent_below: watch::Receiver<usize>,
) {
    let mut buffer = vec![0; 16 * 1024];
    while let Ok(length @ 1..) = from.read(&mut buffer).await {
        if number < *silent_below.borrow() {
            continue;
        }
        if to.write_all(&buffer[..length]).await.is_err() {
            break;
        }
    }
    // A silent connection does not pass on the end: both ends stay open.
    if number < *silent_below.borrow() {
        std::future::pending::<()>().await;
    }
}
