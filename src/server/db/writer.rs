//! The one writer of a SQLite database, which changes take in turns.
//!
//! SQLite lets one transaction write at a time, and those that find it busy sleep and try again: whoever has
//! just written goes on, and others starve. So changes queue here, first come, first served. Brief ones that
//! wait at the same time share a commit, since that is what costs most: each has a savepoint of its own, and is
//! told that it is committed only after the commit that holds it.

use super::time_limit::{STATEMENT_LIMIT, within};
use sea_orm::{
    ConnAcquireErr, ConnectionTrait, DatabaseConnection, DatabaseTransaction as Transaction, DbErr,
    SqliteTransactionMode, TransactionOptions, TransactionTrait,
};
use std::{ops::Deref, time::Duration};
use tokio::{
    sync::{mpsc, oneshot},
    time::{Instant, timeout},
};

/// How long a change waits for its turn before it gives up.
pub(super) const PATIENCE: Duration = Duration::from_secs(5);
/// Changes that wait for their turn at the same time. More wait to be queued, which counts as waiting.
const QUEUE: usize = 256;
/// The most changes that share a commit, and how long the first of them waits for others.
const MOST_TOGETHER: usize = 32;
const LONGEST_TOGETHER: Duration = Duration::from_millis(20);

/// Whether a change may share its commit with others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Length {
    /// A few statements, and nothing but the database is waited for between them.
    Brief,
    /// It may take longer, so nobody else's commit waits for it.
    Any,
}

/// Where changes queue. It ends with the last clone.
#[derive(Clone)]
pub(super) struct Writer(mpsc::Sender<Turn>);

struct Turn {
    pool: DatabaseConnection,
    length: Length,
    lend: oneshot::Sender<Result<Lent, DbErr>>,
}

/// The writing transaction, for one turn. Dropped, what was written in this turn is rolled back.
pub(super) struct Lent {
    transaction: Option<Transaction>,
    give_back: Option<oneshot::Sender<Returned>>,
}

struct Returned {
    transaction: Transaction,
    end: End,
}

type Told = oneshot::Sender<Result<(), DbErr>>;

enum End {
    Commit(Told),
    RollBack(Option<Told>),
}

impl Writer {
    pub fn start() -> Self {
        let (queue, turns) = mpsc::channel(QUEUE);
        tokio::spawn(take_turns(turns));
        Self(queue)
    }

    /// Waits for a turn.
    ///
    /// # Errors
    /// If it does not come in time, or no transaction can be begun.
    pub async fn turn(&self, pool: &DatabaseConnection, length: Length) -> Result<Lent, DbErr> {
        let (lend, lent) = oneshot::channel();
        let turn = Turn {
            pool: pool.clone(),
            length,
            lend,
        };
        let waiting = async {
            self.0.send(turn).await.map_err(|_| closed())?;
            lent.await.map_err(|_| closed())?
        };
        timeout(PATIENCE, waiting)
            .await
            .unwrap_or(Err(DbErr::ConnectionAcquire(ConnAcquireErr::Timeout)))
    }
}

impl Lent {
    /// Returns once what was written is on disk.
    pub async fn commit(self) -> Result<(), DbErr> {
        self.end(End::Commit).await
    }

    /// Returns once what was written is undone.
    pub async fn roll_back(self) -> Result<(), DbErr> {
        self.end(|told| End::RollBack(Some(told))).await
    }

    async fn end(mut self, end: impl FnOnce(Told) -> End) -> Result<(), DbErr> {
        let (told, is_told) = oneshot::channel();
        self.give_back(end(told));
        is_told.await.map_err(|_| closed())?
    }

    fn give_back(&mut self, end: End) {
        if let (Some(transaction), Some(give_back)) =
            (self.transaction.take(), self.give_back.take())
        {
            _ = give_back.send(Returned { transaction, end });
        }
    }
}

impl Deref for Lent {
    type Target = Transaction;

    fn deref(&self) -> &Transaction {
        let transaction = self.transaction.as_ref();
        transaction.expect("it is given back only when this is dropped or consumed")
    }
}

impl Drop for Lent {
    fn drop(&mut self) {
        self.give_back(End::RollBack(None));
    }
}

fn closed() -> DbErr {
    DbErr::ConnectionAcquire(ConnAcquireErr::ConnectionClosed)
}

async fn take_turns(mut queue: mpsc::Receiver<Turn>) {
    while let Some(turn) = queue.recv().await {
        let mut next = Some(turn);
        while let Some(first) = next {
            next = write_together(first, &mut queue).await;
        }
    }
}

/// One transaction: the first change, and those that may share its commit. Returns a change that may not.
async fn write_together(first: Turn, queue: &mut mpsc::Receiver<Turn>) -> Option<Turn> {
    if first.lend.is_closed() {
        return None;
    }
    // Its write lock is taken here, at once: a transaction that reads first and writes later can fail
    // halfway, however long it would wait.
    let options = TransactionOptions {
        sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
        ..TransactionOptions::default()
    };
    let transaction = match within(STATEMENT_LIMIT, first.pool.begin_with_options(options)).await {
        Ok(transaction) => transaction,
        Err(error) => {
            _ = first.lend.send(Err(error));
            return None;
        }
    };
    let mut together = Together {
        transaction: Some(transaction),
        has_savepoint: false,
        written: Vec::new(),
        began: Instant::now(),
    };
    let mut turn = first;
    let mut left_over = None;
    loop {
        let length = turn.length;
        if !together.lend(turn).await || length == Length::Any || together.is_full() {
            break;
        }
        match queue.try_recv() {
            Ok(next) if next.length == Length::Brief => turn = next,
            Ok(next) => {
                left_over = Some(next);
                break;
            }
            Err(_) => break,
        }
    }
    together.commit().await;
    left_over
}

/// Changes that share a transaction.
struct Together {
    /// None if it is over.
    transaction: Option<Transaction>,
    /// Whether the turn before has left a savepoint.
    has_savepoint: bool,
    /// Who has to be told of the commit.
    written: Vec<Told>,
    began: Instant,
}

impl Together {
    fn is_full(&self) -> bool {
        self.written.len() >= MOST_TOGETHER || self.began.elapsed() >= LONGEST_TOGETHER
    }

    /// Lends the transaction for one turn; whether it can go on after that. A change that fails takes back only
    /// what it has written itself.
    async fn lend(&mut self, turn: Turn) -> bool {
        if turn.lend.is_closed() {
            return true;
        }
        let Some(transaction) = self.transaction.take() else {
            return false;
        };
        // Nobody's work is undone with that of the first: it needs no savepoint.
        if !self.written.is_empty() {
            let begin = if self.has_savepoint {
                "RELEASE turn; SAVEPOINT turn"
            } else {
                "SAVEPOINT turn"
            };
            if let Err(error) = run(&transaction, begin).await {
                _ = turn.lend.send(Err(error.clone()));
                self.fail(&error);
                return false;
            }
            self.has_savepoint = true;
        }
        let (give_back, returned) = oneshot::channel();
        let lent = Lent {
            transaction: Some(transaction),
            give_back: Some(give_back),
        };
        // If nobody waits for it any more, it comes back at once.
        drop(turn.lend.send(Ok(lent)));
        let Ok(Returned { transaction, end }) = returned.await else {
            self.fail(&closed());
            return false;
        };
        let ended = match (&end, self.has_savepoint) {
            (End::Commit(_), _) => Ok(()),
            (End::RollBack(_), true) => run(&transaction, "ROLLBACK TO turn").await,
            (End::RollBack(_), false) => {
                let undone = within(STATEMENT_LIMIT, transaction.rollback()).await;
                end.tell(undone);
                return false;
            }
        };
        match (ended, end) {
            (Ok(()), End::Commit(told)) => self.written.push(told),
            (Ok(()), undone) => undone.tell(Ok(())),
            // SQLite rolls back everything by itself when the disk is full or fails.
            (Err(error), end) => {
                end.tell(Err(error.clone()));
                self.fail(&error);
                return false;
            }
        }
        self.transaction = Some(transaction);
        true
    }

    fn fail(&mut self, error: &DbErr) {
        for told in self.written.drain(..) {
            _ = told.send(Err(error.clone()));
        }
    }

    async fn commit(mut self) {
        let Some(transaction) = self.transaction.take() else {
            return;
        };
        let committed = within(STATEMENT_LIMIT, transaction.commit()).await;
        for told in self.written {
            // Whoever no longer waits needs no answer.
            _ = told.send(committed.clone());
        }
    }
}

impl End {
    fn tell(self, ended: Result<(), DbErr>) {
        let (Self::Commit(told) | Self::RollBack(Some(told))) = self else {
            return;
        };
        // Whoever no longer waits needs no answer.
        _ = told.send(ended);
    }
}

async fn run(transaction: &Transaction, sql: &str) -> Result<(), DbErr> {
    within(STATEMENT_LIMIT, transaction.execute_unprepared(sql))
        .await
        .map(|_| ())
}
