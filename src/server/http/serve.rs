//! Listening, and stopping in good order.

use super::router;
use crate::server::{state::AppState, worker};
use anyhow::Context;
use axum::{Router, body::Body, extract::ConnectInfo};
use hyper::{Request, body::Incoming, server::conn::http1};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
    service::TowerToHyperService,
};
use std::{sync::Arc, time::Duration};
use tokio::{
    net::TcpListener,
    sync::{Semaphore, watch},
};
use tower::ServiceExt;

/// A client that has not sent its headers by then is slow on purpose.
const HEADER_TIMEOUT: Duration = Duration::from_secs(10);
/// Connections at one time; more wait to be accepted.
const MAX_CONNECTIONS: usize = 4096;
const MAX_HEADERS: usize = 64;
const MAX_HEADER_BYTES: usize = 16 * 1024;
/// How long what has begun may take to end when the server is told to stop.
const GRACE: Duration = Duration::from_secs(20);

/// Serves until `stop` resolves; then finishes the requests and mails it has begun.
///
/// # Errors
/// If the address can't be listened on, in a plain sentence.
pub async fn serve(
    state: AppState,
    listener: TcpListener,
    stop: impl Future<Output = ()>,
) -> anyhow::Result<()> {
    let (stop_worker, worker_stops) = watch::channel(false);
    let worker = tokio::spawn(worker::run(state.clone(), worker_stops));
    accept(&listener, router(state), stop).await;
    // The worker may be gone already; then there is nobody left to tell.
    _ = stop_worker.send(true);
    tokio::time::timeout(GRACE, worker)
        .await
        .context("a mail took too long to finish; it is kept and goes out at the next start")?
        .context("the mail worker ended badly")
}

/// Accepts connections. `axum::serve` sets no timer, so it never closes a client that is slow with
/// its headers; this does, and bounds how many there are.
async fn accept(listener: &TcpListener, router: Router, stop: impl Future<Output = ()>) {
    let mut stop = std::pin::pin!(stop);
    let graceful = GracefulShutdown::new();
    let places = Arc::new(Semaphore::new(MAX_CONNECTIONS));
    loop {
        let Ok(place) = places.clone().acquire_owned().await else {
            break;
        };
        let (stream, peer) = tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok(accepted) => accepted,
                Err(error) => {
                    // Most often too many open files: others will close theirs.
                    tracing::warn!("a connection could not be accepted: {error}");
                    tokio::time::sleep(Duration::from_millis(50)).await;
                    continue;
                }
            },
            () = &mut stop => break,
        };
        // Small answers should not wait for more to come.
        _ = stream.set_nodelay(true);
        let service = router
            .clone()
            .map_request(move |mut request: Request<Incoming>| {
                request.extensions_mut().insert(ConnectInfo(peer));
                request.map(Body::new)
            });
        let connection = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(HEADER_TIMEOUT)
            .max_headers(MAX_HEADERS)
            .max_buf_size(MAX_HEADER_BYTES)
            .serve_connection(TokioIo::new(stream), TowerToHyperService::new(service));
        let connection = graceful.watch(connection);
        tokio::spawn(async move {
            // A client that went away or was too slow is no news.
            _ = connection.await;
            drop(place);
        });
    }
    if tokio::time::timeout(GRACE, graceful.shutdown())
        .await
        .is_err()
    {
        tracing::warn!("some clients took too long and were cut off");
    }
}
