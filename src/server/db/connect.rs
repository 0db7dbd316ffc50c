//! Opening the database that the settings name.

use super::{
    connection::{Db, Server},
    hosts::{self, ChosenAt, Hosts},
    words,
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

/// How long a writer waits for another before it gives up.
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);
/// How long a server has to take a connection, and to say that one still lives.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
const PING_TIMEOUT: Duration = Duration::from_secs(2);
/// A connection that was used so lately is lent again without being asked whether it lives.
const FRESH: Duration = Duration::from_secs(1);
/// What nobody has used for so long is closed, before a firewall on the way drops it without a word.
const IDLE_TIMEOUT: Duration = Duration::from_secs(90);

/// What a server is asked to keep to by itself, so that nothing of ours holds it up when it is this machine
/// that dies: a statement or a lock takes at most this long.
const SERVER_LIMIT: &str = "15s";
const POSTGRES_LIMITS: [(&str, &str); 6] = [
    ("statement_timeout", SERVER_LIMIT),
    ("idle_in_transaction_session_timeout", "60s"),
    ("tcp_keepalives_idle", "60"),
    ("tcp_keepalives_interval", "10"),
    ("tcp_keepalives_count", "3"),
    ("tcp_user_timeout", "30s"),
];
/// The same for MySQL and MariaDB, each of which reads only its own kind of comment. A connection that is
/// idle for longer than `IDLE_TIMEOUT` is none of ours any more.
const MYSQL_LIMITS: &str = "SET SESSION innodb_lock_wait_timeout = 15, wait_timeout = 120 \
     /*M! , max_statement_time = 15 */ /*!50708 , max_execution_time = 15000 */";

/// Opens the database; an SQLite file that isn't there is made, for its owner alone.
///
/// # Errors
/// In a plain sentence without the address's password.
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
                // What is deleted is overwritten, and not only taken out of the index.
                .pragma("secure_delete", "ON")
        })
        .map_sqlx_sqlite_pool_opts(|options| {
            options.after_release(|connection, _| Box::pin(is_in_order(connection)))
        });
    let pool = Database::connect(options).await.map_err(|error| {
        anyhow!("The database that DATABASE_URL names can't be opened: {error}")
    })?;
    Ok(Db::new(pool, Server::default()))
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

/// For a database server: its connections are asked whether they live in our own time.
fn server_options(url: &str) -> Options {
    let mut options = options(url);
    options
        .max_connections(16)
        .test_before_acquire(false)
        .idle_timeout(IDLE_TIMEOUT)
        // Whether it can be reached is found out beforehand, where the reason can be told.
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
        // A pooler takes none of our settings, and says so or passes them over.
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
    Ok(Db::new(pool, Server { hosts, is_pooled }))
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

/// How each server that the address names is connected to.
fn postgres_servers(url: &DatabaseUrl) -> Result<Vec<PgConnectOptions>, sqlx::Error> {
    let options = url.each().map(|url| {
        let options: PgConnectOptions = url.parse()?;
        // PgBouncer refuses it, and nothing of ours is a number with a fraction.
        Ok(options.extra_float_digits(None).disable_statement_logging())
    });
    options.collect()
}

/// What is prepared is gone with the transaction, so nothing is kept for the next one.
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

/// PgBouncer's "unsupported startup parameter", and what other poolers say.
fn is_refused_setting(error: &sqlx::Error) -> bool {
    let refused = error.as_database_error();
    refused.is_some_and(|error| error.message().contains("startup parameter"))
}

async fn open_mysql(url: &DatabaseUrl) -> Result<Db, sqlx::Error> {
    let server: MySqlConnectOptions = url.expose().parse()?;
    let server = server.disable_statement_logging();
    // What speaks MySQL's language need not know all of its settings.
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

/// Tries for a while, since a server that is started together with this one is not there at once.
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

/// Opens the connections that migrations run on, which on large tables take longer than any statement of
/// the server may.
///
/// # Errors
/// In a plain sentence without the address's password.
pub(super) async fn connect_without_limits(
    url: &DatabaseUrl,
    db: &Db,
) -> anyhow::Result<DatabaseConnection> {
    let mut options = options(url.expose());
    options.max_connections(4).connect_lazy(true);
    if let DatabaseKind::Postgres = url.kind() {
        // The server that was found when the database was opened.
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

/// Opens another program's database, to read it and nothing else.
///
/// # Errors
/// In a plain sentence without the address's password.
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

/// Whether the server at the other end answers. What was dropped in the middle is rolled back by it, or
/// would be answered first; a machine that is gone never answers, and then the connection is closed.
pub(super) async fn is_alive<C: Connection>(connection: &mut C) -> Result<bool, sqlx::Error> {
    match timeout(PING_TIMEOUT, connection.ping()).await {
        Ok(answered) => answered.map(|()| true),
        Err(_) => Err(sqlx::Error::Io(io::ErrorKind::TimedOut.into())),
    }
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
