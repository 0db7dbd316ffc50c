//! Opening the database that the settings name.

use crate::server::{
    config::{DatabaseKind, DatabaseUrl},
    private_folder,
};
use anyhow::{Context, anyhow};
use sea_orm::{
    ConnectOptions, Database, DatabaseConnection,
    sqlx::{self, Connection, SqliteConnection, sqlite},
};
use std::{fs, io, path::Path, time::Duration};

/// How long a writer waits for another before it gives up.
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);

/// Opens the database; an SQLite file that isn't there is made, for its owner alone.
///
/// # Errors
/// In a plain sentence without the address's password.
pub async fn connect(url: &DatabaseUrl) -> anyhow::Result<DatabaseConnection> {
    let mut options = ConnectOptions::new(url.expose());
    options
        .sqlx_logging(false)
        .record_stmt_in_spans(false)
        .connect_timeout(Duration::from_secs(5))
        .acquire_timeout(BUSY_TIMEOUT);
    if url.kind() == DatabaseKind::Sqlite {
        if let Some(file) = url.sqlite_file() {
            make_private_file(file)
                .with_context(|| format!("The database file {} can't be opened", file.display()))?;
        }
        // A database in memory lives in one connection. A file serves a few readers beside its one
        // writer.
        options
            .max_connections(if url.sqlite_file().is_some() { 4 } else { 1 })
            .map_sqlx_sqlite_opts(|options| {
                options
                    .journal_mode(sqlite::SqliteJournalMode::Wal)
                    // What was answered with yes must outlive a power cut.
                    .synchronous(sqlite::SqliteSynchronous::Full)
                    .busy_timeout(BUSY_TIMEOUT)
                    .foreign_keys(true)
            })
            .map_sqlx_sqlite_pool_opts(|options| {
                options.after_release(|connection, _| Box::pin(is_in_order(connection)))
            });
    } else {
        options.max_connections(16);
    }
    Database::connect(options)
        .await
        .map_err(|error| anyhow!("The database that DATABASE_URL names can't be opened: {error}"))
}

/// Opens another program's database, to read it and nothing else.
///
/// # Errors
/// In a plain sentence without the address's password.
pub async fn connect_read_only(url: &DatabaseUrl) -> anyhow::Result<DatabaseConnection> {
    let mut options = ConnectOptions::new(url.expose());
    options
        .sqlx_logging(false)
        .record_stmt_in_spans(false)
        .connect_timeout(Duration::from_secs(5))
        .acquire_timeout(BUSY_TIMEOUT)
        .max_connections(1)
        .map_sqlx_sqlite_opts(|options| {
            options
                .read_only(true)
                .create_if_missing(false)
                .busy_timeout(BUSY_TIMEOUT)
        })
        .map_sqlx_postgres_opts(|options| {
            options.options([("default_transaction_read_only", "on")])
        });
    Database::connect(options)
        .await
        .map_err(|error| anyhow!("The database to import from can't be opened: {error}"))
}

/// Whether a connection that comes back can be lent again, or has to be closed.
///
/// SQLite takes a transaction back by itself when the disk is full or fails. `sqlx` does not see
/// that: it goes on counting a transaction that is over, makes the next one an inner one of it, and
/// ends that without any COMMIT, so that what was answered with yes is never written.
async fn is_in_order(connection: &mut SqliteConnection) -> Result<bool, sqlx::Error> {
    // What was dropped is taken back first; that is only queued by now.
    connection.ping().await?;
    Ok(!connection.is_in_transaction())
}

/// SQLite gives its side files (`-wal`, `-shm`) the rights of the main one, so it is made first,
/// with mode 0600, before it can hold anything.
fn make_private_file(path: &Path) -> io::Result<()> {
    private_folder::make_around(path)?;
    let mut options = fs::OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(drop)
}
