//! The program's database connections. None waits for ever: a machine that died without closing its
//! connections answers nothing, and TCP alone would wait for a quarter of an hour.
//!
//! A statement that times out is dropped. Its connection is then checked (`connect`), and closed unless it
//! answers at once.

use super::{
    failure::Failure,
    hosts::Hosts,
    time_limit::{STATEMENT_LIMIT, within},
    writer::{Length, Lent, Writer},
};
use sea_orm::{
    ConnectionTrait, DatabaseConnection, DatabaseExecutor, DatabaseTransaction as Inner, DbBackend,
    DbErr, ExecResult, IntoDatabaseExecutor, IsolationLevel, QueryResult, RuntimeErr, Statement,
    TransactionOptions, TransactionTrait, entity::prelude::async_trait,
};
use std::{sync::Arc, time::Duration};
use tokio::time::{Instant, timeout};

/// The timeout of a transaction. An import's is the longest.
const TRANSACTION_LIMIT: Duration = Duration::from_secs(30 * 60);
/// The timeout of a commit that others share: the last of them may still have a statement to run.
const COMMIT_LIMIT: Duration = Duration::from_secs(2 * STATEMENT_LIMIT.as_secs());

/// The program's database.
#[derive(Clone)]
pub struct Db {
    pool: DatabaseConnection,
    server: Arc<Server>,
}

/// What is known about the server behind the connections.
#[derive(Default)]
pub(super) struct Server {
    /// Set if there are several servers to choose from.
    pub hosts: Option<Hosts>,
    /// Whether each transaction may get another server connection, as behind PgBouncer in transaction mode.
    /// Then nothing can be prepared for longer than a transaction.
    pub is_pooled: bool,
    /// Set for SQLite, which has one writer.
    pub writer: Option<Writer>,
}

impl Db {
    pub(super) fn new(pool: DatabaseConnection, server: Server) -> Self {
        Self {
            pool,
            server: Arc::new(server),
        }
    }

    /// The connections themselves, without timeouts: for migrations, and for inspecting the pool.
    pub fn pool(&self) -> &DatabaseConnection {
        &self.pool
    }

    /// Shows every statement from now on to `watcher`. Clones made before are not watched.
    pub fn watch(&mut self, watcher: impl Fn(&sea_orm::metric::Info<'_>) + Send + Sync + 'static) {
        self.pool.set_metric_callback(watcher);
    }

    /// Whether it is behind a pooler that hands out another connection for each transaction.
    pub fn is_pooled(&self) -> bool {
        self.server.is_pooled
    }

    /// Closes all connections. SQLite then writes its log back into the database and removes it.
    pub async fn close(&self) {
        _ = timeout(STATEMENT_LIMIT, self.pool.close_by_ref()).await;
    }

    /// Writes SQLite's log back into the database and empties it; it holds deleted data until then. While
    /// somebody reads, some of it is left for the next time.
    pub async fn empty_log(&self) -> Result<(), DbErr> {
        if self.get_database_backend() == DbBackend::Sqlite {
            let checkpoint =
                Statement::from_string(DbBackend::Sqlite, "PRAGMA wal_checkpoint(TRUNCATE)");
            self.query_one_raw(checkpoint).await?;
        }
        Ok(())
    }

    async fn begin_with(&self, options: TransactionOptions) -> Result<DatabaseTransaction, DbErr> {
        self.find_a_server().await;
        let inner = match self.begin_once(options).await {
            // Nothing was written yet, so another server may be tried at once.
            Err(error) if self.server.note(&error) => {
                self.find_a_server().await;
                self.begin_once(options).await
            }
            begun => begun,
        };
        Ok(DatabaseTransaction {
            inner: Held::Own(inner?),
            server: self.server.clone(),
            ends: Instant::now() + TRANSACTION_LIMIT,
        })
    }

    async fn begin_once(&self, options: TransactionOptions) -> Result<Inner, DbErr> {
        if !self.server.is_pooled {
            return within(STATEMENT_LIMIT, self.pool.begin_with_options(options)).await;
        }
        // Statements that another client has prepared on this connection have the same names as ours.
        let isolation = match options.isolation_level {
            Some(level) => format!("; SET TRANSACTION ISOLATION LEVEL {level}"),
            None => String::new(),
        };
        let begin = async {
            let transaction = self.pool.begin().await?;
            let first = format!("DEALLOCATE ALL{isolation}");
            transaction.execute_unprepared(&first).await?;
            Ok(transaction)
        };
        within(STATEMENT_LIMIT, begin).await
    }

    async fn find_a_server(&self) {
        if let Some(hosts) = &self.server.hosts {
            hosts
                .choose_if_suspect(self.pool.get_postgres_connection_pool())
                .await;
        }
    }
}

/// Runs one statement outside a transaction.
///
/// Behind a pooler it gets its own transaction: otherwise it could be prepared on one connection and run on
/// another.
///
/// SQLite's writer takes a turn for one that writes.
macro_rules! run {
    ($db:ident, $statement:ident, $method:ident) => {{
        if $db.server.writer.is_some() && writes(&$statement) {
            let transaction = begin_brief_write($db).await?;
            let answer = transaction.$method($statement).await?;
            transaction.commit().await?;
            return Ok(answer);
        }
        if $db.server.is_pooled {
            let transaction = $db.begin_with(TransactionOptions::default()).await?;
            let answer = transaction.$method($statement).await?;
            transaction.commit().await?;
            return Ok(answer);
        }
        $db.find_a_server().await;
        // Kept only if there is another server to try.
        let again = $db.server.hosts.is_some().then(|| $statement.clone());
        match (
            within(STATEMENT_LIMIT, $db.pool.$method($statement)).await,
            again,
        ) {
            (Err(error), Some(again)) if $db.server.note(&error) && was_not_sent(&error) => {
                $db.find_a_server().await;
                within(STATEMENT_LIMIT, $db.pool.$method(again)).await
            }
            (answered, _) => answered,
        }
    }};
}

#[async_trait::async_trait]
impl ConnectionTrait for Db {
    fn get_database_backend(&self) -> DbBackend {
        self.pool.get_database_backend()
    }

    async fn execute_raw(&self, statement: Statement) -> Result<ExecResult, DbErr> {
        run!(self, statement, execute_raw)
    }

    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {
        within(STATEMENT_LIMIT, self.pool.execute_unprepared(sql)).await
    }

    async fn query_one_raw(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {
        run!(self, statement, query_one_raw)
    }

    async fn query_all_raw(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {
        run!(self, statement, query_all_raw)
    }
}

/// Migrations run without timeouts: on a large table they may take long.
impl<'c> IntoDatabaseExecutor<'c> for &'c Db {
    fn into_database_executor(self) -> DatabaseExecutor<'c> {
        DatabaseExecutor::Connection(&self.pool)
    }
}

fn writes(statement: &Statement) -> bool {
    let first = statement.sql.split_ascii_whitespace().next();
    first.is_some_and(|verb| matches!(verb, "INSERT" | "UPDATE" | "DELETE"))
}

/// A write transaction. Rolled back when dropped.
pub struct DatabaseTransaction {
    inner: Held,
    server: Arc<Server>,
    ends: Instant,
}

enum Held {
    Own(Inner),
    /// A turn of SQLite's writer.
    Lent(Lent),
}

impl Held {
    fn inner(&self) -> &Inner {
        match self {
            Self::Own(inner) => inner,
            Self::Lent(lent) => lent,
        }
    }
}

impl DatabaseTransaction {
    pub async fn commit(self) -> Result<(), DbErr> {
        let Self { inner, server, .. } = self;
        match inner {
            Held::Own(inner) => noted(&server, within(STATEMENT_LIMIT, inner.commit()).await),
            Held::Lent(lent) => within(COMMIT_LIMIT, lent.commit()).await,
        }
    }

    pub async fn rollback(self) -> Result<(), DbErr> {
        let Self { inner, server, .. } = self;
        match inner {
            Held::Own(inner) => noted(&server, within(STATEMENT_LIMIT, inner.rollback()).await),
            Held::Lent(lent) => within(COMMIT_LIMIT, lent.roll_back()).await,
        }
    }

    /// How long the next statement may take.
    fn limit(&self) -> Duration {
        STATEMENT_LIMIT.min(self.ends.saturating_duration_since(Instant::now()))
    }
}

/// Begins a write transaction.
///
/// SQLite's writer takes turns. The others run at READ COMMITTED, so that a transaction that has
/// waited for a lock sees what its last holder wrote. MySQL would otherwise keep the snapshot of its first
/// query, and lock gaps between rows, over which bulk writes and single inserts would deadlock.
pub async fn begin_write(db: &Db) -> Result<DatabaseTransaction, DbErr> {
    begin_write_of(db, Length::Any).await
}

/// The same for a few statements, between which nothing but the database is waited for: SQLite's may share a
/// commit.
pub async fn begin_brief_write(db: &Db) -> Result<DatabaseTransaction, DbErr> {
    begin_write_of(db, Length::Brief).await
}

async fn begin_write_of(db: &Db, length: Length) -> Result<DatabaseTransaction, DbErr> {
    if let Some(writer) = &db.server.writer {
        return Ok(DatabaseTransaction {
            inner: Held::Lent(writer.turn(&db.pool, length).await?),
            server: db.server.clone(),
            ends: Instant::now() + TRANSACTION_LIMIT,
        });
    }
    db.begin_with(TransactionOptions {
        isolation_level: Some(IsolationLevel::ReadCommitted),
        ..TransactionOptions::default()
    })
    .await
}

#[async_trait::async_trait]
impl ConnectionTrait for DatabaseTransaction {
    fn get_database_backend(&self) -> DbBackend {
        self.inner.inner().get_database_backend()
    }

    async fn execute_raw(&self, statement: Statement) -> Result<ExecResult, DbErr> {
        let done = within(self.limit(), self.inner.inner().execute_raw(statement)).await;
        noted(&self.server, done)
    }

    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {
        let done = within(self.limit(), self.inner.inner().execute_unprepared(sql)).await;
        noted(&self.server, done)
    }

    async fn query_one_raw(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {
        let done = within(self.limit(), self.inner.inner().query_one_raw(statement)).await;
        noted(&self.server, done)
    }

    async fn query_all_raw(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {
        let done = within(self.limit(), self.inner.inner().query_all_raw(statement)).await;
        noted(&self.server, done)
    }
}

impl Server {
    /// Records an error that may mean that another server has taken over; returns whether there are others to
    /// try.
    fn note(&self, error: &DbErr) -> bool {
        let Some(hosts) = &self.hosts else {
            return false;
        };
        let is_sign = matches!(Failure::of(error), Failure::Lost | Failure::ReadOnly);
        if is_sign {
            hosts.suspect();
        }
        is_sign
    }
}

fn noted<T>(server: &Server, done: Result<T, DbErr>) -> Result<T, DbErr> {
    if let Err(error) = &done {
        server.note(error);
    }
    done
}

/// Whether an error came before the statement could have reached a server.
fn was_not_sent(error: &DbErr) -> bool {
    matches!(
        error,
        DbErr::ConnectionAcquire(_) | DbErr::Conn(RuntimeErr::SqlxError(_))
    )
}
