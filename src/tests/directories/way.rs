//! A way to a server on which an answer is lost.

use std::{
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

/// A way to a server that ends the first connection on which `question` is sent, before its answer; with
/// `forwards`, the server has had the question by then.
pub async fn way_that_breaks(
    to: SocketAddr,
    question: &'static [u8],
    forwards: bool,
) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let is_broken = Arc::new(AtomicBool::new(false));
    tokio::spawn(async move {
        while let Ok((client, _)) = listener.accept().await {
            let server = TcpStream::connect(to).await.unwrap();
            tokio::spawn(carry(client, server, question, forwards, is_broken.clone()));
        }
    });
    address
}

async fn carry(
    mut client: TcpStream,
    mut server: TcpStream,
    question: &'static [u8],
    forwards: bool,
    is_broken: Arc<AtomicBool>,
) {
    let (mut up, mut down) = (vec![0; 16_384], vec![0; 16_384]);
    loop {
        tokio::select! {
            read = client.read(&mut up) => {
                let Ok(length @ 1..) = read else { return };
                let message = &up[..length];
                let asks = message.windows(question.len()).any(|part| part == question);
                let breaks = asks && !is_broken.swap(true, Ordering::SeqCst);
                if !breaks || forwards {
                    server.write_all(message).await.unwrap();
                }
                if breaks {
                    if forwards {
                        // It has answered, so it is done.
                        assert_ne!(server.read(&mut down).await.unwrap(), 0);
                    }
                    return;
                }
            }
            read = server.read(&mut down) => {
                let Ok(length @ 1..) = read else { return };
                if client.write_all(&down[..length]).await.is_err() {
                    return;
                }
            }
        }
    }
}
