//! Opening the configured database.

use super::{
    connection::{Db, Server},
    hosts::{self, ChosenAt, Hosts},
    words,
    writer::{self, Writer},
};
use crate::server::{
    config::{DatabaseKind, DatabaseUrl},
    private_folder,
};
use anyhow::{Context, anyhow};
use sea_orm::{
    ConnectOptions as Options, Database, DatabaseConnection,
    sqlx::{
        self, ConnectOptions, Connection, PgConnection, SqliteConnection,
        mysql::MySqlConnectOptions, postgres::PgConnectOptions, sqlite,
    },
};
use std::{fs, io, path::Path, time::Duration};
use tokio::time::{Instant, sleep, timeout};

/// How long a writer waits for another program before it gives up.
const BUSY_TIMEOUT: Duration = writer::PATIENCE;
/// How long a server may take to accept a connection, and to answer whether one is alive.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
const PING_TIMEOUT: Duration = Duration::from_secs(2);
/// A connection used this recently is reused without a liveness check.
const FRESH: Duration = Duration::from_secs(1);
/// An idle connection is closed before a firewall on the way drops it silently.
const IDLE_TIMEOUT: Duration = Duration::from_secs(90);

/// The limit that the server itself enforces for a statement or a lock, so that nothing of ours holds it up
/// if this machine dies.
const SERVER_LIMIT: &str = "15s";
const POSTGRES_LIMITS: [(&str, &str); 6] = [
    ("statement_timeout", SERVER_LIMIT),
    ("idle_in_transaction_session_timeout", "60s"),
    ("tcp_keepalives_idle", "60"),
    ("tcp_keepalives_interval", "10"),
    ("tcp_keepalives_count", "3"),
    ("tcp_user_timeout", "30s"),
];
/// The same for MySQL and MariaDB, each of which reads only its own kind of comment. A connection idle for
/// longer than `IDLE_TIMEOUT` is no longer ours.
const MYSQL_LIMITS: &str = "SET SESSION innodb_lock_wait_timeout = 15, wait_timeout = 120 \
     /*M! , max_statement_time = 15 */ /*!50708 , max_execution_time = 15000 */";

/// Opens the database; a missing SQLite file is created, readable by its owner only.
///
/// # Errors
/// A plain sentence without the URL's password.
pub async fn connect(url: &DatabaseUrl) -> anyhow::Result<Db> {
    let opened = match url.kind() {
        DatabaseKind::Sqlite => return open_sqlite(url).await,
        DatabaseKind::Postgres => open_postgres(url).await,
        DatabaseKind::MySql => open_mysql(url).await,
    };
    opened.map_err(|error| anyhow!(words::of_opening(&error, url)))
}

async fn open_sqlite(url: &DatabaseUrl) -> anyhow::Result<Db> {
    let mut options = options(url.expose());
    if let Some(file) = url.sqlite_file() {
        create_private_file(file)
            .with_context(|| format!("The database file {} can't be opened", file.display()))?;
    }
    // A database in memory lives in one connection. A file has several readers beside its one writer.
    options
        .max_connections(if url.sqlite_file().is_some() { 4 } else { 1 })
        .map_sqlx_sqlite_opts(|options| {
            options
                .journal_mode(sqlite::SqliteJournalMode::Wal)
                // What was confirmed must survive a power cut.
                .synchronous(sqlite::SqliteSynchronous::Full)
                .busy_timeout(BUSY_TIMEOUT)
                .foreign_keys(true)
                // Deleted data is overwritten, not only unlinked.
                .pragma("secure_delete", "ON")
        })
        .map_sqlx_sqlite_pool_opts(|options| {
            options.after_release(|connection, _| Box::pin(is_in_order(connection)))
        });
    let pool = Database::connect(options).await.map_err(|error| {
        anyhow!("The database that DATABASE_URL names can't be opened: {error}")
    })?;
    let server = Server {
        writer: Some(Writer::start()),
        ..Server::default()
    };
    Ok(Db::new(pool, server))
}

pub(super) fn options(url: &str) -> Options {
    let mut options = Options::new(url);
    options
        .sqlx_logging(false)
        .record_stmt_in_spans(false)
        .connect_timeout(CONNECT_TIMEOUT)
        .acquire_timeout(BUSY_TIMEOUT);
    options
}

/// Options for a database server: connections are checked with our own timeout.
fn server_options(url: &str) -> Options {
    let mut options = options(url);
    options
        .max_connections(16)
        .test_before_acquire(false)
        .idle_timeout(IDLE_TIMEOUT)
        // Reachability is checked beforehand, where the reason can be reported.
        .connect_lazy(true);
    options
}

async fn open_postgres(url: &DatabaseUrl) -> Result<Db, sqlx::Error> {
    let all = postgres_servers(url)?;
    let limited: Vec<_> = all
        .iter()
        .map(|one| one.clone().options(POSTGRES_LIMITS))
        .collect();
    let must_be_writable = url.is_one_of_several();
    let found = patiently(async || match find(&limited, must_be_writable).await {
        // A pooler accepts none of our settings, and rejects or ignores them.
        Err(error) if is_refused_setting(&error) => find(&all, must_be_writable).await,
        found => found,
    })
    .await?;
    let is_pooled = !found.has_limits;
    let used = if is_pooled {
        all.into_iter().map(for_pooler).collect()
    } else {
        limited
    };
    let first = used[found.index].clone();
    let hosts = must_be_writable.then(|| Hosts::new(used));
    let chosen_at = hosts.as_ref().map(Hosts::chosen_at);
    let mut options = server_options(url.expose());
    options
        .map_sqlx_postgres_opts(move |_| first.clone())
        .map_sqlx_postgres_pool_opts(move |pool| with_postgres_hooks(pool, chosen_at.clone()));
    let pool = Database::connect(options).await.map_err(driver_error)?;
    Ok(Db::new(
        pool,
        Server {
            hosts,
            is_pooled,
            writer: None,
        },
    ))
}

fn with_postgres_hooks(
    pool: sqlx::pool::PoolOptions<sqlx::Postgres>,
    chosen_at: Option<ChosenAt>,
) -> sqlx::pool::PoolOptions<sqlx::Postgres> {
    pool.after_release(|connection, _| Box::pin(is_alive(connection)))
        .before_acquire(move |connection, meta| {
            let has_moved = chosen_at.as_ref().is_some_and(|at| at.is_after(meta.age));
            Box::pin(async move {
                if has_moved {
                    return Ok(false);
                }
                if meta.idle_for < FRESH {
                    return Ok(true);
                }
                is_alive(connection).await
            })
        })
}

/// Connection options for each server in the URL.
fn postgres_servers(url: &DatabaseUrl) -> Result<Vec<PgConnectOptions>, sqlx::Error> {
    let options = url.each().map(|url| {
        let options: PgConnectOptions = url.parse()?;
        // PgBouncer rejects it, and we store no floating-point numbers.
        Ok(options.extra_float_digits(None).disable_statement_logging())
    });
    options.collect()
}

/// Prepared statements disappear with the transaction, so none are cached.
fn for_pooler(options: PgConnectOptions) -> PgConnectOptions {
    options.statement_cache_capacity(0)
}

struct Found {
    index: usize,
    has_limits: bool,
}

async fn find(servers: &[PgConnectOptions], must_be_writable: bool) -> Result<Found, sqlx::Error> {
    let index = if must_be_writable {
        hosts::writable(servers).await?
    } else {
        0
    };
    let looking = async {
        let mut connection = PgConnection::connect_with(&servers[index]).await?;
        let limit: String = {
            use sqlx::Row;
            let row = sqlx::raw_sql("SHOW statement_timeout");
            row.fetch_one(&mut connection).await?.try_get(0)?
        };
        _ = connection.close().await;
        Ok(limit)
    };
    let limit = in_time(looking).await?;
    Ok(Found {
        index,
        has_limits: limit == SERVER_LIMIT,
    })
}

/// PgBouncer's "unsupported startup parameter", and the like from other poolers.
fn is_refused_setting(error: &sqlx::Error) -> bool {
    let refused = error.as_database_error();
    refused.is_some_and(|error| error.message().contains("startup parameter"))
}

async fn open_mysql(url: &DatabaseUrl) -> Result<Db, sqlx::Error> {
    let server: MySqlConnectOptions = url.expose().parse()?;
    let server = server.disable_statement_logging();
    // Servers that speak MySQL's protocol need not know all of its settings.
    let has_limits = patiently(async || {
        in_time(async {
            let mut connection = server.connect().await?;
            let set = sqlx::raw_sql(MYSQL_LIMITS).execute(&mut connection).await;
            _ = connection.close().await;
            Ok(set.is_ok())
        })
        .await
    })
    .await?;
    if !has_limits {
        tracing::warn!("the database server takes no limits for statements and locks");
    }
    let mut options = server_options(url.expose());
    options.map_sqlx_mysql_pool_opts(move |pool| {
        pool.after_connect(move |connection, _| {
            Box::pin(async move {
                if has_limits {
                    sqlx::raw_sql(MYSQL_LIMITS).execute(connection).await?;
                }
                Ok(())
            })
        })
        .after_release(|connection, _| Box::pin(is_alive(connection)))
        .before_acquire(|connection, meta| {
            Box::pin(async move {
                if meta.idle_for < FRESH {
                    return Ok(true);
                }
                is_alive(connection).await
            })
        })
    });
    let pool = Database::connect(options).await.map_err(driver_error)?;
    Ok(Db::new(pool, Server::default()))
}

/// Retries for a while: a server that is started together with this one is not ready at once.
async fn patiently<T>(open: impl AsyncFn() -> Result<T, sqlx::Error>) -> Result<T, sqlx::Error> {
    let deadline = Instant::now() + CONNECT_TIMEOUT;
    loop {
        match open().await {
            Err(error) if is_starting(&error) && Instant::now() < deadline => {
                sleep(Duration::from_millis(250)).await;
            }
            opened => return opened,
        }
    }
}

fn is_starting(error: &sqlx::Error) -> bool {
    match error {
        sqlx::Error::Io(error) => error.kind() == io::ErrorKind::ConnectionRefused,
        sqlx::Error::Database(error) => error.is_transient_in_connect_phase(),
        _ => false,
    }
}

async fn in_time<T>(
    opening: impl Future<Output = Result<T, sqlx::Error>>,
) -> Result<T, sqlx::Error> {
    let late = || sqlx::Error::Io(io::ErrorKind::TimedOut.into());
    timeout(CONNECT_TIMEOUT, opening)
        .await
        .map_err(|_| late())?
}

fn driver_error(error: sea_orm::DbErr) -> sqlx::Error {
    sqlx::Error::Configuration(error.into())
}

/// Opens the connections for migrations, which on large tables take longer than a statement of the server
/// may.
///
/// # Errors
/// A plain sentence without the URL's password.
pub(super) async fn connect_without_limits(
    url: &DatabaseUrl,
    db: &Db,
) -> anyhow::Result<DatabaseConnection> {
    let mut options = options(url.expose());
    options.max_connections(4).connect_lazy(true);
    if let DatabaseKind::Postgres = url.kind() {
        // The server that was chosen when the database was opened.
        let current = db.pool().get_postgres_connection_pool().connect_options();
        let (host, port) = (current.get_host().to_owned(), current.get_port());
        let is_pooled = db.is_pooled();
        let all = postgres_servers(url).map_err(|error| anyhow!(words::of_opening(&error, url)))?;
        let same = all
            .into_iter()
            .find(|one| (one.get_host(), one.get_port()) == (&*host, port));
        if let Some(same) = same {
            let same = if is_pooled { for_pooler(same) } else { same };
            options.map_sqlx_postgres_opts(move |_| same.clone());
        }
    }
    Database::connect(options)
        .await
        .map_err(|error| anyhow!("The database that DATABASE_URL names can't be opened: {error}"))
}

/// Opens another program's database read-only.
///
/// # Errors
/// A plain sentence without the URL's password.
pub async fn connect_read_only(url: &DatabaseUrl) -> anyhow::Result<DatabaseConnection> {
    let mut options = options(url.expose());
    options
        .max_connections(1)
        .map_sqlx_sqlite_opts(|options| {
            options
                .read_only(true)
                .create_if_missing(false)
                .busy_timeout(BUSY_TIMEOUT)
        })
        .map_sqlx_postgres_opts(|options| {
            options
                .extra_float_digits(None)
                .options([("default_transaction_read_only", "on")])
        });
    Database::connect(options).await.map_err(|error| {
        let words = match &error {
            sea_orm::DbErr::Conn(sea_orm::RuntimeErr::SqlxError(error)) => {
                words::of_opening(error, url)
            }
            error => error.to_string(),
        };
        anyhow!("The database to import from can't be opened. {words}")
    })
}

/// Whether a returned connection can be reused, or has to be closed.
///
/// SQLite rolls a transaction back by itself when the disk is full or fails. `sqlx` does not notice: it keeps
/// counting a transaction that is over, nests the next one inside, and ends that without any COMMIT, so that
/// confirmed changes are never written.
async fn is_in_order(connection: &mut SqliteConnection) -> Result<bool, sqlx::Error> {
    // A dropped transaction is rolled back first; so far that is only queued.
    connection.ping().await?;
    Ok(!connection.is_in_transaction())
}

/// Whether the server answers. A statement dropped halfway is rolled back or answered first; a dead machine
/// never answers, and then the connection is closed.
pub(super) async fn is_alive<C: Connection>(connection: &mut C) -> Result<bool, sqlx::Error> {
    match timeout(PING_TIMEOUT, connection.ping()).await {
        Ok(answered) => answered.map(|()| true),
        Err(_) => Err(sqlx::Error::Io(io::ErrorKind::TimedOut.into())),
    }
}

/// SQLite gives its side files (`-wal`, `-shm`) the mode of the main one, so that is created first, with mode
/// 0600, before it can hold anything.
fn create_private_file(path: &Path) -> io::Result<()> {
    private_folder::create_parent(path)?;
    let mut options = fs::OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(drop)
}
