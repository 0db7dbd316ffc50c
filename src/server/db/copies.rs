//! Copies of an SQLite database as files: taken while the database is in use, and inspected before anybody
//! relies on one.

use super::{
    connection::Db,
    schema::{self, Schema},
};
use anyhow::{Context, anyhow, bail};
use sea_orm::{
    DbErr, RuntimeErr, SqlxSqliteConnector,
    sqlx::{
        self, ConnectOptions, Connection,
        sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions},
    },
};
use std::{path::Path, time::Duration};

/// Writes everything committed so far into an empty file. Writers are not blocked.
///
/// # Errors
/// If the disk is full or fails, for example.
pub async fn copy(db: &Db, file: &Path) -> Result<(), DbErr> {
    let path = file.to_str().ok_or_else(|| {
        DbErr::Custom("the name of the file has letters that are no UTF-8".to_owned())
    })?;
    let pool = db.pool().get_sqlite_connection_pool();
    let copied = sqlx::query("VACUUM INTO ?").bind(path).execute(pool).await;
    copied
        .map(drop)
        .map_err(|error| DbErr::Exec(RuntimeErr::SqlxError(error.into())))
}

/// Reads a copy from its first page to its last, and compares its schema with this program's. Writes nothing.
///
/// # Errors
/// A plain sentence, if it is damaged or not a database of this program.
pub async fn inspect(file: &Path) -> anyhow::Result<Schema> {
    let options = SqliteConnectOptions::new()
        .filename(file)
        .immutable(true)
        .disable_statement_logging();
    let pool = SqlitePoolOptions::new().max_connections(1);
    let pool = pool
        .connect_with(options)
        .await
        .context("It is damaged, or no SQLite database")?;
    let found: Result<Vec<String>, _> = sqlx::query_scalar("PRAGMA integrity_check")
        .fetch_all(&pool)
        .await;
    let found = found.context("It is damaged, or no SQLite database")?;
    if found != ["ok"] {
        bail!("It is damaged: {}", found.join("; "));
    }
    let orphans = sqlx::query("PRAGMA foreign_key_check")
        .fetch_all(&pool)
        .await
        .context("It can't be read")?;
    if !orphans.is_empty() {
        bail!("It is damaged: {} rows refer to none", orphans.len());
    }
    let db = SqlxSqliteConnector::from_sqlx_sqlite_pool(pool);
    let schema = schema::look(&db).await?;
    _ = db.close().await;
    Ok(schema)
}

/// Merges a database and its log into one file, if nobody else has it open.
///
/// # Errors
/// A plain sentence, if somebody has.
pub async fn settle(file: &Path) -> anyhow::Result<()> {
    // SQLite leaves this mode only for the last connection.
    let alone = SqliteConnectOptions::new()
        .filename(file)
        .journal_mode(SqliteJournalMode::Delete)
        .busy_timeout(Duration::ZERO);
    let connection = alone.connect().await.map_err(|error| {
        anyhow!(
            "The database {} is in use, or can't be opened ({error}). Stop the server first.",
            file.display()
        )
    })?;
    connection.close().await?;
    Ok(())
}
