//! An answer that is lost on its way: what was sent may stand, or not.

use super::{
    NEW, OLD, directory, one,
    slapd::{ANN, RIGHTS, Slapd},
    write,
};
use password_recover::server::directories::store::Written;
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

/// The extended operation that sets a password, as it stands in a message.
const PASSWORD_MODIFY: &[u8] = b"1.3.6.1.4.1.4203.1.11.1";

/// A way to a server that ends the first connection on which a password is set, before its answer; with
/// `forwards`, the server has had the question by then.
async fn way_that_breaks(to: SocketAddr, forwards: bool) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let is_broken = Arc::new(AtomicBool::new(false));
    tokio::spawn(async move {
        while let Ok((client, _)) = listener.accept().await {
            let server = TcpStream::connect(to).await.unwrap();
            tokio::spawn(carry(client, server, forwards, is_broken.clone()));
        }
    });
    address
}

async fn carry(
    mut client: TcpStream,
    mut server: TcpStream,
    forwards: bool,
    is_broken: Arc<AtomicBool>,
) {
    let (mut up, mut down) = (vec![0; 16_384], vec![0; 16_384]);
    loop {
        tokio::select! {
            read = client.read(&mut up) => {
                let Ok(length @ 1..) = read else { return };
                let message = &up[..length];
                let sets = message.windows(PASSWORD_MODIFY.len()).any(|part| part == PASSWORD_MODIFY);
                let breaks = sets && !is_broken.swap(true, Ordering::SeqCst);
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

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_lost_answer_is_told_from_a_lost_question_by_a_log_in() {
    for (forwards, expected, opens) in [(true, Written::Done, NEW), (false, Written::Unknown, OLD)]
    {
        let Some(slapd) = Slapd::start(RIGHTS) else {
            return;
        };
        let way = way_that_breaks(slapd.address, forwards).await;
        let ldap = directory(&slapd.lines(&format!("ldap://{way}")));
        let ann = one(&ldap, "ann@example.org").await;
        assert_eq!(write(&ldap, &ann, NEW).await, expected);
        assert!(slapd.log_in.works(ANN, opens));
    }
}
