//! Opening the database of an application in which passwords are set. It is somebody else's: nothing is
//! made in it, and nothing of ours holds it up.

use super::{
    connect::{is_alive, options},
    words,
};
use crate::server::config::{DatabaseKind, DatabaseUrl};
use sea_orm::{
    Database, DatabaseConnection, DbErr, RuntimeErr,
    sqlx::{
        self, ConnectOptions, Connection, PgConnection, SqliteConnection,
        mysql::MySqlConnectOptions, postgres::PgConnectOptions, sqlite::SqliteConnectOptions,
    },
};
use std::{io, time::Duration};
use tokio::time::timeout;

/// One directory must not use up the connections that its application needs.
const CONNECTIONS: u32 = 4;
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
/// What nobody has used for so long is closed.
const IDLE_TIMEOUT: Duration = Duration::from_secs(60);
/// What the server is asked to keep to by itself. It is less than what is waited for it.
const POSTGRES_LIMITS: &str = "SET statement_timeout = '8s'; SET lock_timeout = '4s'; \
     SET idle_in_transaction_session_timeout = '30s'";
const MYSQL_LIMITS: &str = "SET SESSION innodb_lock_wait_timeout = 4, wait_timeout = 120 \
     /*M! , max_statement_time = 8 */ /*!50708 , max_execution_time = 8000 */";
const SQLITE_BUSY: Duration = Duration::from_secs(4);

/// Connects once, so that the reason can be told where that fails, and then makes the connections to work
/// with as they are needed.
///
/// # Errors
/// If the database does not let us in.
pub async fn connect_to_store(url: &DatabaseUrl) -> Result<DatabaseConnection, DbErr> {
    try_once(url)
        .await
        .map_err(|error| DbErr::Conn(RuntimeErr::SqlxError(error.into())))?;
    let mut options = options(url.expose());
    options
        .max_connections(CONNECTIONS)
        .acquire_timeout(CONNECT_TIMEOUT)
        .idle_timeout(IDLE_TIMEOUT)
        .test_before_acquire(false)
        .connect_lazy(true)
        .map_sqlx_sqlite_opts(|options| options.create_if_missing(false).busy_timeout(SQLITE_BUSY))
        .map_sqlx_postgres_opts(for_postgres)
        .map_sqlx_postgres_pool_opts(|pool| {
            pool.after_connect(|connection, _| {
                Box::pin(async move {
                    sqlx::raw_sql(POSTGRES_LIMITS).execute(connection).await?;
                    Ok(())
                })
            })
            .after_release(|connection, _| Box::pin(is_alive(connection)))
            .before_acquire(|connection, _| Box::pin(is_alive(connection)))
        })
        .map_sqlx_mysql_pool_opts(|pool| {
            pool.after_connect(|connection, _| {
                Box::pin(async move {
                    // What speaks MySQL's language need not know all of its settings.
                    _ = sqlx::raw_sql(MYSQL_LIMITS).execute(connection).await;
                    Ok(())
                })
            })
            .after_release(|connection, _| Box::pin(is_alive(connection)))
            .before_acquire(|connection, _| Box::pin(is_alive(connection)))
        });
    Database::connect(options).await
}

/// Nothing is prepared for longer than a statement: a pooler may stand before the server.
fn for_postgres(options: PgConnectOptions) -> PgConnectOptions {
    options.extra_float_digits(None).statement_cache_capacity(0)
}

async fn try_once(url: &DatabaseUrl) -> Result<(), sqlx::Error> {
    let connecting = async {
        match url.kind() {
            DatabaseKind::Sqlite => {
                let options: SqliteConnectOptions = url.expose().parse()?;
                let options = options.create_if_missing(false);
                SqliteConnection::connect_with(&options)
                    .await?
                    .close()
                    .await
            }
            DatabaseKind::Postgres => {
                let options: PgConnectOptions = url.expose().parse()?;
                PgConnection::connect_with(&for_postgres(options))
                    .await?
                    .close()
                    .await
            }
            DatabaseKind::MySql => {
                let options: MySqlConnectOptions = url.expose().parse()?;
                options.connect().await?.close().await
            }
        }
    };
    let late = |_| sqlx::Error::Io(io::ErrorKind::TimedOut.into());
    timeout(CONNECT_TIMEOUT, connecting).await.map_err(late)?
}

/// Whether MySQL or MariaDB says that a right on a table or a column is missing.
pub fn is_denied(error: &DbErr) -> bool {
    let (DbErr::Exec(RuntimeErr::SqlxError(error)) | DbErr::Query(RuntimeErr::SqlxError(error))) =
        error
    else {
        return false;
    };
    let said = error.as_database_error();
    said.is_some_and(|said| ["1142", "1143"].contains(&words::code(said).as_str()))
}

/// What an operator is told of an error: what is wrong and what to do, where `setting` is the name of what
/// has the address. No value of anybody's is in it, as it is in what databases say of a row.
pub fn words_of(error: &DbErr, url: &DatabaseUrl, setting: &str) -> String {
    let driver = match error {
        DbErr::Conn(RuntimeErr::SqlxError(error)) => {
            return words::of_opening(error, url).replace("DATABASE_URL", setting);
        }
        DbErr::Exec(RuntimeErr::SqlxError(error)) | DbErr::Query(RuntimeErr::SqlxError(error)) => {
            error
        }
        DbErr::ConnectionAcquire(_) | DbErr::Conn(_) => {
            return format!("The database at {} did not answer in time.", url.place());
        }
        _ => return "The database answered what can't be read.".to_owned(),
    };
    let Some(said) = driver.as_database_error() else {
        return format!(
            "The connection to the database at {} was lost.",
            url.place()
        );
    };
    let code = words::code(said);
    // These name tables, columns and users of the database, and no values.
    let is_about_names = match url.kind() {
        DatabaseKind::Sqlite => true,
        DatabaseKind::Postgres => code.starts_with("42") || code.starts_with("28"),
        DatabaseKind::MySql => {
            let codes = [
                "1044", "1045", "1049", "1054", "1142", "1143", "1146", "1370",
            ];
            codes.contains(&code.as_str())
        }
    };
    if is_about_names {
        format!(
            "The database says: {}.",
            said.message().trim_end_matches('.')
        )
    } else {
        format!("The database refused a statement with its error {code}.")
    }
}
