//! Serving, and shutting down gracefully.

use super::{
    ClientLimits, client_progress::Progress, client_stream::ClientStream, open_files, router,
    shares::Shares,
};
use crate::server::{otlp, state::AppState, worker};
use anyhow::Context;
use axum::{
    Router,
    body::Body,
    extract::ConnectInfo,
    http::{HeaderValue, header},
};
use hyper::{Request, body::Incoming, server::conn::http1};
use hyper_util::{rt::TokioIo, service::TowerToHyperService};
use std::{convert::Infallible, io, net::SocketAddr, pin::pin, sync::Arc, time::Duration};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::{OwnedSemaphorePermit, Semaphore, watch},
    time::{Instant, sleep, timeout, timeout_at},
};
use tower::ServiceExt;

const MAX_HEADERS: usize = 64;
const MAX_HEADER_BYTES: usize = 16 * 1024;
/// How long the last traces and metrics may take at shutdown.
const FAREWELL: Duration = Duration::from_secs(2);
/// The pause before a failed mail worker is replaced.
const PAUSE: Duration = Duration::from_secs(1);

/// Serves until `stop` resolves; then finishes running requests and mails, within `SHUTDOWN_TIMEOUT`. An
/// unfinished mail is kept, and sent after the next start.
///
/// # Errors
/// If the mail worker failed.
pub async fn serve(
    state: AppState,
    listener: TcpListener,
    limits: ClientLimits,
    stop: impl Future<Output = ()>,
) -> anyhow::Result<()> {
    let (stop_worker, worker_stops) = watch::channel(false);
    let worker = tokio::spawn(work(state.clone(), worker_stops));
    let (stop_export, export_stops) = watch::channel(false);
    let exporter = tokio::spawn(export(state.clone(), export_stops));
    let (stopping, config) = (state.stopping.clone(), state.config.clone());
    let stop = async {
        stop.await;
        // From here on `/readyz` reports it, and endless streams end.
        stopping.send_replace(true);
        sleep(config.shutdown_delay).await;
    };
    let connections = accept(listener, &state, limits, stop).await;
    // The worker may have ended already.
    _ = stop_worker.send(true);
    // Without connections nobody listens.
    _ = connections.send(());
    let deadline = Instant::now() + config.shutdown_timeout;
    if timeout_at(deadline, connections.closed()).await.is_err() {
        tracing::warn!("some clients took too long and were cut off");
    }
    let worked = match timeout_at(deadline, worker).await {
        Ok(worked) => worked.context("the mail worker ended badly"),
        Err(_) => {
            tracing::warn!(
                "a mail took too long to finish; it is kept and goes out at the next start"
            );
            Ok(())
        }
    };
    _ = stop_export.send(true);
    if timeout(FAREWELL, exporter).await.is_err() {
        tracing::warn!("the last traces and metrics could not be sent in time");
    }
    worked
}

/// Sends traces and metrics, if a collector is set.
async fn export(state: AppState, stop: watch::Receiver<bool>) {
    let exposition = || state.metrics_exposition();
    otlp::run(state.tracer.clone(), exposition, stop).await;
}

/// Keeps a mail worker running. One that panicked is replaced, or no mail would be sent until the next start.
/// The mail that it failed at is claimed, so its successor begins with the others.
async fn work(state: AppState, stop: watch::Receiver<bool>) {
    while tokio::spawn(worker::run(state.clone(), stop.clone()))
        .await
        .is_err()
    {
        sleep(PAUSE).await;
    }
}

/// Accepts connections until told to stop. The returned handle tells open connections to stop, and knows when
/// they have ended.
///
/// `axum::serve` sets no timer, so it never disconnects a client that is slow with its headers; this does,
/// and limits their number.
async fn accept(
    listener: TcpListener,
    state: &AppState,
    limits: ClientLimits,
    stop: impl Future<Output = ()>,
) -> watch::Sender<()> {
    let mut stop = pin!(stop);
    let router = router(state.clone(), limits);
    let connections = open_files::connections(limits.connections);
    let places = Arc::new(Semaphore::new(connections));
    let shares = Shares::new(limits.share_of(connections), &state.config.trusted_proxies);
    // Each connection holds a receiver, which tells it to stop and shows that it is open.
    let (stop_connections, connections_stop) = watch::channel(());
    loop {
        let (place, stream, peer) = tokio::select! {
            accepted = next(&listener, &places) => match accepted {
                Ok(accepted) => accepted,
                Err(error) => {
                    // Usually too many open files: others will close theirs.
                    tracing::warn!("a connection could not be accepted: {error}");
                    sleep(Duration::from_millis(50)).await;
                    continue;
                }
            },
            () = &mut stop => return stop_connections,
        };
        let Some(share) = shares.take(peer.ip()) else {
            state.metrics.limit_hit("connections");
            continue;
        };
        let (router, stop) = (router.clone(), connections_stop.clone());
        tokio::spawn(async move {
            attend(stream, peer, router, limits, stop).await;
            drop((share, place));
        });
    }
}

/// The next client, as soon as there is room for one.
async fn next(
    listener: &TcpListener,
    places: &Arc<Semaphore>,
) -> io::Result<(OwnedSemaphorePermit, TcpStream, SocketAddr)> {
    let place = places.clone().acquire_owned().await;
    let place = place.map_err(io::Error::other)?;
    let (stream, peer) = listener.accept().await?;
    Ok((place, stream, peer))
}

/// Serves one client until either side ends it.
async fn attend(
    stream: TcpStream,
    peer: SocketAddr,
    router: Router,
    limits: ClientLimits,
    mut stop: watch::Receiver<()>,
) {
    // Small responses should not be held back.
    _ = stream.set_nodelay(true);
    let progress = Progress::default();
    let born = Instant::now();
    let service = {
        let progress = progress.clone();
        tower::service_fn(move |mut request: Request<Incoming>| {
            let answering = progress.begin();
            request.extensions_mut().insert(ConnectInfo(peer));
            let answer = router.clone().oneshot(request.map(Body::new));
            async move {
                let Ok(mut response) = answer.await;
                if born.elapsed() >= limits.age {
                    let close = HeaderValue::from_static("close");
                    response.headers_mut().insert(header::CONNECTION, close);
                }
                Ok::<_, Infallible>(answering.until_sent(response))
            }
        })
    };
    // The library has one timeout for idling and for slow headers; the stream has two.
    let mut connection = pin!(
        http1::Builder::new()
            .header_read_timeout(None)
            .max_headers(MAX_HEADERS)
            .max_buf_size(MAX_HEADER_BYTES)
            .serve_connection(
                TokioIo::new(ClientStream::new(stream, progress, &limits)),
                TowerToHyperService::new(service),
            )
    );
    // An old connection is not closed while it is idle: a proxy may be sending a request at that moment. Its
    // next response says so, and it is cut off only if it is used after that.
    let longest = limits.age + limits.keep_alive + limits.last_request;
    tokio::select! {
        // A client that left or was too slow is not worth logging.
        _ = connection.as_mut() => return,
        () = sleep(longest) => return,
        _ = stop.changed() => {}
    }
    connection.as_mut().graceful_shutdown();
    _ = timeout(limits.last_request, connection).await;
}
