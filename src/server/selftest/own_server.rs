//! A temporary server: on a free port of this machine, with a database in a temporary directory, and mails
//! that go nowhere.

use super::client::ServerAddress;
use crate::server::{
    clock::Clock,
    config::{Config, Sources},
    http::{self, ClientLimits},
    random::Random,
    state::AppState,
};
use anyhow::{Context, anyhow};
use migration::{Migrator, MigratorTrait};
use tempfile::TempDir;
use tokio::{net::TcpListener, sync::oneshot, task::JoinHandle};

pub struct OwnServer {
    pub state: AppState,
    pub address: ServerAddress,
    stop: oneshot::Sender<()>,
    serving: JoinHandle<anyhow::Result<()>>,
    /// Removed with everything in it when this is dropped.
    _folder: TempDir,
}

impl OwnServer {
    /// With these directories, as a file of settings has them.
    pub async fn start(directories: &str) -> anyhow::Result<Self> {
        let folder = tempfile::tempdir().context("A folder for the database can't be made")?;
        let database = folder.path().join("selftest.sqlite3");
        let sources = Sources::from_pairs([
            ("DATABASE_URL", format!("sqlite://{}", database.display())),
            ("EMAIL_BACKEND", "dummy".to_owned()),
            ("RATE_LIMITS", "off".to_owned()),
        ]);
        let config = Config::load(sources.with_toml("the self-test", directories))?;
        let listener = TcpListener::bind("127.0.0.1:0")
            .await
            .context("No port can be listened on")?;
        let config = config.listening_at(listener.local_addr()?);
        let address =
            (config.base_url.to_string().parse()).map_err(|problem| anyhow!("{problem}"))?;
        let state = AppState::new(config, Clock::System, Random::System).await?;
        Migrator::up(&state.db, None).await?;
        let (stop, stopped) = oneshot::channel();
        let serving = tokio::spawn(http::serve(
            state.clone(),
            listener,
            ClientLimits::default(),
            async {
                // A dropped sender asks to stop as well.
                _ = stopped.await;
            },
        ));
        Ok(Self {
            state,
            address,
            stop,
            serving,
            _folder: folder,
        })
    }

    pub async fn stop(self) -> anyhow::Result<()> {
        // It may have stopped by itself; then its error is what counts.
        _ = self.stop.send(());
        self.serving.await?
    }
}
