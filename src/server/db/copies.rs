//! Copies of an SQLite database as files: made while others go on using it, and looked through before
//! anybody relies on one.

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

/// Writes all that is committed at this moment into an empty file. Anyone who writes meanwhile is not held up.
///
/// # Errors
/// If the disk is full or fails, say.
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

/// Reads a copy from its first page to its last, and how it stands to this program. Nothing is written.
///
/// # Errors
/// In a plain sentence, if it is damaged or no database of this program.
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

/// Makes one file of a database and its log, if nobody else has it open.
///
/// # Errors
/// In a plain sentence, if somebody has.
pub async fn settle(file: &Path) -> anyhow::Result<()> {
    // SQLite leaves this mode for nobody but the last one who has the database open.
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
