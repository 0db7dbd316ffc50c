//! Connecting to a host name by whichever of its addresses works (RFC 8305, "Happy Eyeballs").

use futures_util::stream::{FuturesUnordered, StreamExt};
use std::{collections::VecDeque, io, net::SocketAddr, time::Duration};
use tokio::{
    net::{TcpStream, lookup_host},
    time,
};

/// How long an address has before the next one is tried concurrently (RFC 8305 §5).
const HEAD_START: Duration = Duration::from_millis(250);

/// A name may have any number of addresses; only this many are tried.
const MOST: usize = 8;

/// Connects to the first address that answers. The one that failed last time is tried last.
pub async fn dial(
    host: &str,
    port: u16,
    suspect: Option<SocketAddr>,
) -> io::Result<(TcpStream, SocketAddr)> {
    let found = lookup_host((host, port)).await?;
    let addresses = in_order(found.collect(), suspect);
    let (stream, address) = race(addresses).await?;
    // A mail's last line is a small packet after a large one; it should not be delayed.
    stream.set_nodelay(true)?;
    Ok((stream, address))
}

/// The two families alternating, beginning with the resolver's first (RFC 8305 §4).
fn in_order(found: Vec<SocketAddr>, suspect: Option<SocketAddr>) -> VecDeque<SocketAddr> {
    let is_v6_first = found.first().is_some_and(SocketAddr::is_ipv6);
    let (first, second): (Vec<_>, Vec<_>) = found
        .into_iter()
        .partition(|address| address.is_ipv6() == is_v6_first);
    let (mut first, mut second) = (first.into_iter(), second.into_iter());
    let mut ordered = VecDeque::new();
    loop {
        let pair = [first.next(), second.next()];
        if pair == [None, None] {
            break;
        }
        ordered.extend(pair.into_iter().flatten());
    }
    if let Some(suspect) = suspect
        && let Some(place) = ordered.iter().position(|address| *address == suspect)
    {
        ordered.remove(place);
        ordered.push_back(suspect);
    }
    ordered.truncate(MOST);
    ordered
}

async fn connect(address: SocketAddr) -> (io::Result<TcpStream>, SocketAddr) {
    (TcpStream::connect(address).await, address)
}

async fn race(mut waiting: VecDeque<SocketAddr>) -> io::Result<(TcpStream, SocketAddr)> {
    let mut running = FuturesUnordered::new();
    let mut failure = io::Error::new(io::ErrorKind::NotFound, "the name has no address");
    while let Some(next) = waiting.pop_front() {
        running.push(connect(next));
        // The next one begins when one has failed, or none has answered for a while.
        if let Ok(Some((connected, address))) = time::timeout(HEAD_START, running.next()).await {
            match connected {
                Ok(stream) => return Ok((stream, address)),
                Err(error) => failure = error,
            }
        }
    }
    while let Some((connected, address)) = running.next().await {
        match connected {
            Ok(stream) => return Ok((stream, address)),
            Err(error) => failure = error,
        }
    }
    Err(failure)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Instant;
    use tokio::net::{TcpListener, TcpSocket};

    /// An address that never answers: its queue is full, so every connection is dropped.
    async fn dead() -> (SocketAddr, Vec<TcpStream>, TcpListener) {
        let socket = TcpSocket::new_v4().unwrap();
        socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
        let listener = socket.listen(1).unwrap();
        let address = listener.local_addr().unwrap();
        let mut queued = Vec::new();
        let patience = Duration::from_millis(300);
        while let Ok(stream) = time::timeout(patience, TcpStream::connect(address)).await {
            queued.push(stream.unwrap());
        }
        (address, queued, listener)
    }

    async fn refusing() -> SocketAddr {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        listener.local_addr().unwrap()
    }

    #[tokio::test]
    async fn a_dead_first_address_costs_less_than_a_second() {
        let (dead, _queue, _listener) = dead().await;
        let alive = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let alive = (alive.local_addr().unwrap(), alive);
        for first in [vec![dead], vec![dead, dead], vec![refusing().await, dead]] {
            let start = Instant::now();
            let all = first.into_iter().chain([alive.0]).collect();
            let (_, reached) = race(all).await.unwrap();
            assert_eq!(reached, alive.0);
            assert!(start.elapsed() < Duration::from_secs(1));
        }
    }

    #[tokio::test]
    async fn an_address_that_refuses_costs_no_time_at_all() {
        let alive = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let refusing = [refusing().await; 6];
        let start = Instant::now();
        let all = refusing.into_iter().chain([alive.local_addr().unwrap()]);
        race(all.collect()).await.unwrap();
        assert!(start.elapsed() < HEAD_START * 4);
    }

    #[tokio::test]
    async fn if_nobody_answers_the_reason_is_reported() {
        let error = race([refusing().await].into()).await.unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::ConnectionRefused);
        let error = race(VecDeque::new()).await.unwrap_err();
        assert_eq!(error.to_string(), "the name has no address");
    }

    #[test]
    fn address_families_alternate_and_a_failed_address_comes_last() {
        let all = [
            "[::1]:1",
            "[::2]:1",
            "[::3]:1",
            "192.0.2.1:1",
            "192.0.2.2:1",
        ];
        let all = all.map(|address| address.parse::<SocketAddr>().unwrap());
        let [a, b, c, x, y] = all;
        assert_eq!(in_order(all.to_vec(), None), [a, x, b, y, c]);
        assert_eq!(in_order(all.to_vec(), Some(a)), [x, b, y, c, a]);
        assert_eq!(in_order(vec![x, a], None), [x, a]);
        assert_eq!(in_order(vec![a; 20], None).len(), MOST);
    }
}
