//! Opening the database that the settings name.

use crate::server::config::{DatabaseKind, DatabaseUrl};
use anyhow::{Context, anyhow};
use sea_orm::{ConnectOptions, Database, DatabaseConnection, sqlx::sqlite};
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
            });
    } else {
        options.max_connections(16);
    }
    Database::connect(options)
        .await
        .map_err(|error| anyhow!("The database that DATABASE_URL names can't be opened: {error}"))
}

/// SQLite gives its side files (`-wal`, `-shm`) the rights of the main one, so it is made first,
/// with mode 0600, before it can hold anything.
fn make_private_file(path: &Path) -> io::Result<()> {
    if let Some(folder) = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
    {
        fs::create_dir_all(folder)?;
    }
    let mut options = fs::OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(drop)
}
