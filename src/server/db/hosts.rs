//! Choosing the writable one of several PostgreSQL servers.

use sea_orm::sqlx::{self, Connection, PgConnection, PgPool, Row, postgres::PgConnectOptions};
use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};
use tokio::time::{Instant, timeout};

/// How long a server may take to say whether it is writable.
const MAX_WAIT: Duration = Duration::from_secs(3);
/// The pause between rounds while no server is writable.
const PAUSE: Duration = Duration::from_secs(1);

pub struct Hosts {
    all: Vec<PgConnectOptions>,
    is_suspect: AtomicBool,
    chosen_at: ChosenAt,
    /// Its holder asks the servers; the value is when that was last done.
    choosing: tokio::sync::Mutex<Option<Instant>>,
}

/// When the current server was chosen; older connections are closed.
#[derive(Clone)]
pub struct ChosenAt(Arc<Mutex<std::time::Instant>>);

impl ChosenAt {
    /// Whether a connection of this age goes to a server that was abandoned.
    pub fn is_after(&self, age: Duration) -> bool {
        self.0.lock().expect("it is only set").elapsed() < age
    }
}

impl Hosts {
    pub fn new(all: Vec<PgConnectOptions>) -> Self {
        Self {
            all,
            is_suspect: AtomicBool::new(false),
            chosen_at: ChosenAt(Arc::new(Mutex::new(std::time::Instant::now()))),
            choosing: tokio::sync::Mutex::default(),
        }
    }

    pub fn chosen_at(&self) -> ChosenAt {
        self.chosen_at.clone()
    }

    /// Makes the next statement look for another server first.
    pub fn suspect(&self) {
        self.is_suspect.store(true, Ordering::Release);
    }

    /// Looks for the writable server if the last one has failed. If there is none, nothing changes, and the
    /// next statement fails on its own.
    pub async fn choose_if_suspect(&self, pool: &PgPool) {
        if !self.is_suspect.load(Ordering::Acquire) {
            return;
        }
        let mut asked_at = self.choosing.lock().await;
        // Another task may have found one meanwhile.
        let is_too_soon = asked_at.is_some_and(|asked_at| asked_at.elapsed() < PAUSE);
        if is_too_soon || !self.is_suspect.load(Ordering::Acquire) {
            return;
        }
        let found = writable(&self.all).await;
        *asked_at = Some(Instant::now());
        let Ok(found) = found else { return };
        let found = &self.all[found];
        let current = pool.connect_options();
        let is_another =
            (current.get_host(), current.get_port()) != (found.get_host(), found.get_port());
        if is_another {
            tracing::warn!(host = found.get_host(), "another database server took over");
            pool.set_connect_options(found.clone());
        }
        // Even the same server may have been a standby for a while.
        *self.chosen_at.0.lock().expect("it is only set") = std::time::Instant::now();
        self.is_suspect.store(false, Ordering::Release);
    }
}

/// The first of these servers that is writable; all are asked concurrently.
///
/// # Errors
/// Why the first could not be used, if none can.
pub async fn writable(all: &[PgConnectOptions]) -> Result<usize, sqlx::Error> {
    let answers = futures_util::future::join_all(all.iter().map(ask)).await;
    let mut why_not = None;
    for (index, answer) in answers.into_iter().enumerate() {
        match answer {
            Ok(true) => return Ok(index),
            Ok(false) => {}
            Err(error) => why_not = why_not.or(Some(error)),
        }
    }
    Err(why_not.unwrap_or_else(|| {
        sqlx::Error::Configuration(
            "none of the database servers that DATABASE_URL names can be written to".into(),
        )
    }))
}

/// Whether this server is writable.
async fn ask(options: &PgConnectOptions) -> Result<bool, sqlx::Error> {
    let asking = async {
        let mut connection = PgConnection::connect_with(options).await?;
        let row = sqlx::raw_sql("SHOW transaction_read_only");
        let row = row.fetch_one(&mut connection).await?;
        let is_read_only: String = row.try_get(0)?;
        _ = connection.close().await;
        Ok(is_read_only == "off")
    };
    let late = || sqlx::Error::Io(std::io::ErrorKind::TimedOut.into());
    timeout(MAX_WAIT, asking).await.map_err(|_| late())?
}
