//! Serving, from the first message to the operator to the last signal.

use super::{open, open_migrated, signals::StopSignals, told};
use crate::server::{
    config::Config,
    ctx::Ctx,
    db::schema,
    http::{self, ClientLimits},
    setup,
    state::AppState,
    telemetry,
};
use anyhow::{Context, anyhow, bail};
use std::{
    io::{IsTerminal, Write},
    net::SocketAddr,
};
use tokio::{net::TcpListener, sync::oneshot};

/// Only the server logs: a command prints its own messages.
pub async fn run(config: Config, no_migrate: bool) -> anyhow::Result<()> {
    telemetry::init(config.log_format);
    telemetry::log_panics();
    if let Some(reason) = config.why_not_serve() {
        bail!(reason);
    }
    // The port first: if it is taken, that is reported before anything is changed.
    let listener = listen(config.listen_addr).await?;
    let address = listener.local_addr().unwrap_or(config.listen_addr);
    let config = config.listening_at(address);
    let state = if no_migrate {
        open_as_it_is(config).await?
    } else {
        open_migrated(config).await?
    };
    let db = state.db.clone();
    let limits = ClientLimits::of(&state.config);
    // Before anything is announced: once it is, a signal may arrive at once.
    let mut signals =
        StopSignals::listen().context("The system's signals can't be listened for")?;
    announce(&format!(
        "Listening on http://{address}, and links start with {}",
        state.config.base_url
    ));
    offer_setup(&state).await?;
    let (tell, is_told) = oneshot::channel();
    let stop = async {
        // The sender is never dropped before.
        _ = is_told.await;
    };
    let notified_twice = async {
        signals.next().await;
        tracing::info!("stopping");
        _ = tell.send(());
        signals.next().await;
    };
    tokio::select! {
        served = http::serve(state, listener, limits, stop) => {
            // SQLite empties its log then, so that nothing deleted is left in it.
            db.close().await;
            served
        }
        () = notified_twice => {
            tracing::warn!("told to stop once more: stopping at once");
            Ok(())
        }
    }
}

/// Opens the database for a user who may not change its schema.
async fn open_as_it_is(config: Config) -> anyhow::Result<AppState> {
    let state = open(config).await?;
    let pending = schema::look(&state.db).await?.pending;
    if !pending.is_empty() {
        bail!(
            "The database lacks {} migrations, and --no-migrate keeps serve from applying them. Run migrate \
             with a user that may change tables.",
            pending.len()
        );
    }
    Ok(state)
}

async fn listen(address: SocketAddr) -> anyhow::Result<TcpListener> {
    TcpListener::bind(address).await.map_err(|error| match error.kind() {
        std::io::ErrorKind::AddrInUse => anyhow!(
            "{address} is in use by another program. Stop that one, or choose another port with LISTEN_ADDR or --addr."
        ),
        _ => anyhow!("{address} can't be listened on: {error}. Choose another with LISTEN_ADDR or --addr."),
    })
}

/// If there is no administrator, prints how to create the first one. The link is printed to a terminal only:
/// standard output may be a log that others read.
async fn offer_setup(state: &AppState) -> anyhow::Result<()> {
    let ctx = Ctx::operator(state);
    if !std::io::stdout().is_terminal() {
        if setup::is_needed(&ctx).await.map_err(told)? {
            announce(
                "There is no administrator yet. Create the first one with: password-recover createsuperuser",
            );
        }
        return Ok(());
    }
    if let Some(link) = setup::offer(&ctx).await.map_err(told)? {
        announce(&format!(
            "There is no administrator yet. Open this link once to create the first one:\n\n    {link}\n"
        ));
    }
    Ok(())
}

/// Prints a message while the server starts. A closed pipe is no reason to stop, as it would be for
/// `println!`.
fn announce(words: &str) {
    let mut output = std::io::stdout();
    if writeln!(output, "{words}")
        .and_then(|()| output.flush())
        .is_err()
    {
        tracing::warn!("standard output can't be written to");
    }
}
