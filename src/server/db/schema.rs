//! Migrating the database: only if something is pending, and one instance at a time.

use super::{Db, connect::connect_without_limits, failure::Failure, words};
use crate::server::config::{DatabaseKind, DatabaseUrl};
use anyhow::{anyhow, bail};
use migration::{Migrator, MigratorTrait, seaql_migrations};
use sea_orm::{
    ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbErr, EntityTrait, SqlErr,
    SqliteTransactionMode, Statement, TransactionOptions, TransactionTrait,
};
use std::{collections::HashSet, time::Duration};
use tokio::time::{Instant, sleep, timeout};

/// How long one instance waits for another that migrates, and how long the whole migration may take.
const MAX_WAIT: Duration = Duration::from_secs(10 * 60);
const LONGEST: Duration = Duration::from_secs(60 * 60);

/// How long another Galera node may take for one migration before it is presumed dead.
const OTHER_NODE: Duration = Duration::from_secs(120);

/// PostgreSQL identifies advisory locks by numbers. It is held until the transaction ends, also behind a
/// connection pooler.
const POSTGRES_LOCK: &str =
    "SET LOCAL lock_timeout = '10min'; SELECT pg_advisory_xact_lock(8101815670912281199)";
/// MySQL's locks are server-wide, so the name contains the database's.
const MYSQL_LOCK: &str = "CONCAT('password-recover-', LEFT(SHA1(DATABASE()), 32))";

/// What is to be done with the schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// Apply everything that is pending.
    Up,
    /// Revert the last one.
    Down,
}

/// The database's schema compared with this program's.
pub struct Schema {
    pub pending: Vec<String>,
    /// Applied by a newer version of this program.
    pub unknown: Vec<String>,
}

/// Reads the schema; needs no right to change anything.
pub async fn look(db: &impl ConnectionTrait) -> Result<Schema, DbErr> {
    match Migrator::get_pending_migrations_read_only(db).await {
        Ok(pending) => Ok(Schema {
            pending: pending.iter().map(|one| one.name().to_owned()).collect(),
            unknown: Vec::new(),
        }),
        // SeaORM fails on unknown migrations instead of comparing.
        Err(DbErr::Custom(_)) => compare(db).await,
        Err(error) => Err(error),
    }
}

async fn compare(db: &impl ConnectionTrait) -> Result<Schema, DbErr> {
    let applied = seaql_migrations::Entity::find().all(db).await?;
    let mut applied: HashSet<String> = applied.into_iter().map(|row| row.version).collect();
    let known = Migrator::get_migration_files();
    let pending = known.iter().filter(|known| !applied.remove(known.name()));
    let pending = pending.map(|one| one.name().to_owned()).collect();
    let mut unknown: Vec<String> = applied.into_iter().collect();
    unknown.sort();
    Ok(Schema { pending, unknown })
}

/// Applies what is pending. If several instances start together, one does it and the others wait.
///
/// # Errors
/// A plain sentence that says what to do.
pub async fn bring_up_to_date(db: &Db, url: &DatabaseUrl) -> anyhow::Result<()> {
    let schema = look(db).await.map_err(|error| told(&error, url))?;
    if !schema.unknown.is_empty() {
        tracing::warn!(
            "the database was brought up to date by a newer version of this program ({} is not known here); \
             this one goes on working with it until it is replaced",
            schema.unknown.join(", ")
        );
    }
    if schema.pending.is_empty() {
        return Ok(());
    }
    tracing::info!(
        "applying {} migrations to the database",
        schema.pending.len()
    );
    change(db, url, Change::Up).await
}

/// Applies what is pending, or reverts the last migration.
///
/// # Errors
/// A plain sentence that says what to do.
pub async fn change(db: &Db, url: &DatabaseUrl, change: Change) -> anyhow::Result<()> {
    let work = async {
        match url.kind() {
            DatabaseKind::Sqlite => {
                let transaction = lock_sqlite(db.pool()).await;
                let transaction = transaction.map_err(|error| told(&error, url))?;
                finish(transaction, url, change).await
            }
            DatabaseKind::Postgres => {
                let pool = connect_without_limits(url, db).await?;
                let transaction = lock_postgres(&pool, db.is_pooled()).await;
                let transaction = transaction.map_err(|error| told(&error, url))?;
                let finished = finish(transaction, url, change).await;
                _ = pool.close().await;
                finished
            }
            DatabaseKind::MySql => {
                let pool = connect_without_limits(url, db).await?;
                let finished = change_mysql(&pool, url, change).await;
                _ = pool.close().await;
                finished
            }
        }
    };
    let late = || {
        let minutes = LONGEST.as_secs() / 60;
        anyhow!("The database could not be brought up to date within {minutes} minutes.")
    };
    timeout(LONGEST, work).await.map_err(|_| late())?
}

fn told(error: &DbErr, url: &DatabaseUrl) -> anyhow::Error {
    anyhow!(words::of_migrating(error, url))
}

/// In one transaction: all or nothing.
async fn finish(
    transaction: DatabaseTransaction,
    url: &DatabaseUrl,
    change: Change,
) -> anyhow::Result<()> {
    let work = async {
        // The previous holder may have done it.
        match change {
            Change::Up if look(&transaction).await?.pending.is_empty() => {}
            Change::Up => Migrator::up(&transaction, None).await?,
            Change::Down => Migrator::down(&transaction, Some(1)).await?,
        }
        transaction.commit().await
    };
    work.await.map_err(|error| told(&error, url))
}

async fn lock_postgres(
    pool: &DatabaseConnection,
    is_pooled: bool,
) -> Result<DatabaseTransaction, DbErr> {
    let transaction = pool.begin().await?;
    if is_pooled {
        transaction.execute_unprepared("DEALLOCATE ALL").await?;
    }
    transaction.execute_unprepared(POSTGRES_LOCK).await?;
    Ok(transaction)
}

/// The write lock serves as the lock. SQLite itself only waits for moments.
async fn lock_sqlite(pool: &DatabaseConnection) -> Result<DatabaseTransaction, DbErr> {
    let deadline = Instant::now() + MAX_WAIT;
    let options = TransactionOptions {
        sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
        ..TransactionOptions::default()
    };
    loop {
        match pool.begin_with_options(options).await {
            Err(error) if Failure::of(&error) == Failure::Busy && Instant::now() < deadline => {
                sleep(Duration::from_millis(250)).await;
            }
            begun => return begun,
        }
    }
}

/// MySQL commits each schema change at once. A migration is recorded before it begins, so that an interrupted
/// one is found; and the lock has its own connection.
async fn change_mysql(
    pool: &DatabaseConnection,
    url: &DatabaseUrl,
    change: Change,
) -> anyhow::Result<()> {
    let told = |error: DbErr| told(&error, url);
    let lock = pool.begin().await.map_err(told)?;
    let seconds = MAX_WAIT.as_secs();
    let take = format!("SELECT GET_LOCK({MYSQL_LOCK}, {seconds})");
    if ask_number(&lock, &take).await.map_err(told)? != 1 {
        bail!("Another instance is bringing the database up to date and has not ended yet.");
    }
    unfinished::make_table(pool).await.map_err(told)?;
    match change {
        Change::Up => while up_once(pool, url).await? {},
        Change::Down => Migrator::down(pool, Some(1)).await.map_err(told)?,
    }
    ask_number(&lock, &format!("SELECT RELEASE_LOCK({MYSQL_LOCK})"))
        .await
        .map_err(told)?;
    lock.rollback().await.map_err(told)
}

/// Applies the next pending migration; `false` if there is none.
async fn up_once(pool: &DatabaseConnection, url: &DatabaseUrl) -> anyhow::Result<bool> {
    let told = |error: DbErr| told(&error, url);
    if let Some(broken_off) = find_broken_off(pool).await.map_err(told)? {
        bail!(
            "The migration {broken_off} was broken off, and MySQL can't roll it back. Restore the backup from \
             before it; or undo by hand what it has changed, DELETE FROM {}, and start again.",
            unfinished::TABLE
        );
    }
    let Some(next) = next_pending(pool).await.map_err(told)? else {
        return Ok(false);
    };
    match unfinished::begin(pool, &next).await {
        // Another Galera node has just begun it.
        Err(error)
            if Failure::of(&error) == Failure::Conflict
                || matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_))) =>
        {
            return Ok(true);
        }
        begun => begun.map_err(told)?,
    }
    // Another node may have applied it meanwhile.
    if next_pending(pool).await.map_err(told)?.as_ref() == Some(&next) {
        Migrator::up(pool, Some(1)).await.map_err(told)?;
    }
    unfinished::end(pool, &next).await.map_err(told)?;
    Ok(true)
}

async fn next_pending(pool: &DatabaseConnection) -> Result<Option<String>, DbErr> {
    Ok(look(pool).await?.pending.into_iter().next())
}

/// A migration that began and will not end. Galera's nodes don't share locks, so it may be running on another
/// node, which is waited for.
async fn find_broken_off(pool: &DatabaseConnection) -> Result<Option<String>, DbErr> {
    let is_galera = is_galera(pool).await?;
    let mut last = None;
    let mut since = Instant::now();
    loop {
        let pending = look(pool).await?.pending;
        let unfinished = unfinished::find(pool, &pending).await?;
        if unfinished.is_none() || !is_galera {
            return Ok(unfinished);
        }
        if unfinished != last {
            last = unfinished;
            since = Instant::now();
        } else if since.elapsed() > OTHER_NODE {
            return Ok(last);
        }
        sleep(Duration::from_millis(500)).await;
    }
}

async fn is_galera(pool: &DatabaseConnection) -> Result<bool, DbErr> {
    let question = "SHOW VARIABLES LIKE 'wsrep_on'";
    let question = Statement::from_string(pool.get_database_backend(), question);
    let Some(row) = pool.query_one_raw(question).await? else {
        return Ok(false);
    };
    let value: String = row.try_get_by_index(1)?;
    Ok(value == "ON")
}

async fn ask_number(db: &impl ConnectionTrait, question: &str) -> Result<i64, DbErr> {
    let question = Statement::from_string(db.get_database_backend(), question);
    let answer = db.query_one_raw(question).await?;
    let number: Option<i64> = match answer {
        Some(row) => row.try_get_by_index(0)?,
        None => None,
    };
    Ok(number.unwrap_or_default())
}

/// Migrations that began and have not ended, on MySQL. No migration creates the table, since it is needed
/// before the first.
mod unfinished {
    use super::{ConnectionTrait, DatabaseConnection, DbErr};
    use sea_orm::sea_query::{Alias, ColumnDef, Expr, ExprTrait, Query, Table};

    pub const TABLE: &str = "unfinished_migrations";
    const VERSION: &str = "version";

    pub async fn make_table(db: &DatabaseConnection) -> Result<(), DbErr> {
        let mut version = ColumnDef::new(Alias::new(VERSION));
        version.string_len(255).not_null().primary_key();
        let mut table = Table::create();
        table.table(Alias::new(TABLE)).if_not_exists().col(version);
        db.execute(&table).await.map(drop)
    }

    /// One of these that began before. If it has been applied since, it did end.
    pub async fn find(
        db: &DatabaseConnection,
        pending: &[String],
    ) -> Result<Option<String>, DbErr> {
        let mut query = Query::select();
        query
            .column(Alias::new(VERSION))
            .from(Alias::new(TABLE))
            .and_where(Expr::col(Alias::new(VERSION)).is_in(pending));
        let row = db.query_one(&query).await?;
        row.map(|row| row.try_get("", VERSION)).transpose()
    }

    pub async fn begin(db: &DatabaseConnection, version: &str) -> Result<(), DbErr> {
        let mut insert = Query::insert();
        insert
            .into_table(Alias::new(TABLE))
            .columns([Alias::new(VERSION)])
            .values_panic([version.into()]);
        db.execute(&insert).await.map(drop)
    }

    pub async fn end(db: &DatabaseConnection, version: &str) -> Result<(), DbErr> {
        let mut delete = Query::delete();
        delete
            .from_table(Alias::new(TABLE))
            .and_where(Expr::col(Alias::new(VERSION)).eq(version));
        db.execute(&delete).await.map(drop)
    }
}
