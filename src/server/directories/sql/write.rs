//! A new password in somebody else's database: one transaction there, which either stands whole or is not.

use super::{Open, Row, SqlStore, Tools, query::Values, within};
use crate::server::{
    config::{Secret, directories::SqlText},
    db::failure::Failure,
    directories::store::{Trouble, Written},
    hashing::{AsFound, Pattern},
    model::{NewPassword, Owner},
};
use anyhow::anyhow;
use sea_orm::{
    ConnectionTrait, DatabaseTransaction, DbBackend, DbErr, IsolationLevel, RuntimeErr,
    SqliteTransactionMode, TransactionOptions, TransactionTrait,
};

/// What nobody guesses and nobody is told.
const FROZEN_LETTERS: usize = 40;

/// What a transaction came to before its end.
pub(super) enum Step {
    /// It is to be committed.
    Changed,
    /// It stood already.
    Same,
    Conflict,
}

/// Why a transaction was left. Whatever it had done is rolled back.
pub(super) enum Left {
    Database(DbErr),
    Other(anyhow::Error),
}

impl From<DbErr> for Left {
    fn from(error: DbErr) -> Self {
        Self::Database(error)
    }
}

impl SqlStore {
    /// Puts a hash that [`SqlStore::hash`] made in the place of the one that `expected` is the version of,
    /// and does what is to be done after it. With `is_frozen` it is we who have frozen the account, and it is open
    /// afterwards. It can be asked again with the same hash until the outcome is
    /// known, and never writes twice.
    pub async fn write(&self, key: &str, expected: &str, new: &Secret, is_frozen: bool) -> Written {
        self.in_one_transaction(async |open, transaction| {
            let Some(row) = locked(open, transaction, key).await? else {
                return Ok(Step::Conflict);
            };
            if row.hash.as_deref() == Some(new.expose()) {
                return Ok(Step::Same);
            }
            if !self.may_set(&row, is_frozen) || !self.is_version(&row, expected) {
                return Ok(Step::Conflict);
            }
            if is_frozen {
                self.run(open, transaction, &row, &self.settings.on_unfreeze)
                    .await?;
            }
            self.replace(open, transaction, &row, new).await
        })
        .await
    }

    /// Makes the password one that nobody knows, in the account's own scheme, so that its owner can still
    /// recover it; or runs `on_freeze`. Either way what is done after a write ends the sessions.
    pub async fn freeze(&self, key: &str) -> Written {
        let new = match self.unknown_password(key).await {
            Ok((_, new)) => new,
            Err(trouble) => {
                self.log(&trouble);
                return Written::NotNow;
            }
        };
        self.in_one_transaction(async |open, transaction| {
            let Some(row) = locked(open, transaction, key).await? else {
                return Ok(Step::Conflict);
            };
            if let Some(statement) = &self.settings.on_freeze {
                self.run(open, transaction, &row, [statement]).await?;
                self.run(open, transaction, &row, &self.settings.after_write)
                    .await?;
                return Ok(Step::Changed);
            }
            match &new {
                Some(new) => self.replace(open, transaction, &row, new).await,
                None => Ok(Step::Conflict),
            }
        })
        .await
    }

    /// A password and the hash of it; no hash where none can be made like the account's present one.
    pub(super) async fn unknown_password(
        &self,
        key: &str,
    ) -> Result<(Secret, Option<Secret>), Trouble> {
        let row = self.row(key).await?;
        let Tools { random, hasher, .. } = &self.tools;
        let letters = random.letters::<FROZEN_LETTERS>(b"abcdefghijkmnpqrstuvwxyz23456789");
        let typed = Secret::new(letters.iter().collect::<String>());
        let hash = row.and_then(|row| row.hash);
        let Some(pattern) = hash.as_deref().and_then(Pattern::of) else {
            return Ok((typed, None));
        };
        let password = NewPassword::parse(typed.expose(), None, 8).map_err(|_| busy())?;
        let wanted = AsFound {
            password,
            owner: Owner::default(),
            pattern,
            pepper: self.settings.pepper.clone(),
            spent: None,
        };
        match hasher.hash_as_found(wanted).await {
            Ok(Ok(hash)) => Ok((typed, Some(Secret::new(hash)))),
            Ok(Err(_)) | Err(_) => Err(busy()),
        }
    }

    async fn in_one_transaction(
        &self,
        work: impl AsyncFnOnce(&Open, &DatabaseTransaction) -> Result<Step, Left>,
    ) -> Written {
        let open = match self.open().await {
            Ok(open) => open,
            Err(trouble) => {
                self.log(&trouble);
                return Written::NotNow;
            }
        };
        let transaction = match within(begin(open)).await {
            Ok(transaction) => transaction,
            Err(error) => return self.not_now(Left::Database(error)),
        };
        // Nothing of this stands without the commit, whatever becomes of it.
        let step = match work(open, &transaction).await {
            Ok(step) => step,
            Err(left) => {
                _ = within(transaction.rollback()).await;
                return self.not_now(left);
            }
        };
        match step {
            Step::Changed => match within(transaction.commit()).await {
                Ok(()) => Written::Done,
                Err(error) if is_answer(&error) => self.not_now(Left::Database(error)),
                Err(error) => {
                    self.log(&self.trouble(&error));
                    Written::Unknown
                }
            },
            Step::Same | Step::Conflict => {
                _ = within(transaction.rollback()).await;
                match step {
                    Step::Same => Written::Done,
                    Step::Changed | Step::Conflict => Written::Conflict,
                }
            }
        }
    }

    pub(super) async fn replace(
        &self,
        open: &Open,
        transaction: &DatabaseTransaction,
        row: &Row,
        new: &Secret,
    ) -> Result<Step, Left> {
        let Some(old) = &row.hash else {
            return Ok(Step::Conflict);
        };
        let update = open.queries.update(&row.key, old, new.expose());
        let updated = within(transaction.execute(&update)).await?;
        if updated.rows_affected() == 0 {
            return Ok(Step::Conflict);
        }
        // A column that is too short cuts off what it is given, in some databases without a word.
        let stands = locked(open, transaction, &row.key).await?;
        if stands.and_then(|row| row.hash).as_deref() != Some(new.expose()) {
            let words = "the column of passwords does not keep a hash as it is written; nothing was changed";
            return Err(Left::Other(anyhow!(words)));
        }
        self.run(open, transaction, row, &self.settings.after_write)
            .await?;
        Ok(Step::Changed)
    }

    async fn run(
        &self,
        open: &Open,
        transaction: &DatabaseTransaction,
        row: &Row,
        statements: impl IntoIterator<Item = &SqlText>,
    ) -> Result<(), Left> {
        let values = Values {
            key: &row.key,
            email: &row.email,
            login: row.login.as_deref(),
            now: self.tools.clock.now(),
        };
        for text in statements {
            let statement = open.queries.statement(text, &values);
            within(transaction.execute_raw(statement)).await?;
        }
        Ok(())
    }

    fn not_now(&self, left: Left) -> Written {
        match left {
            // Somebody else was faster; what they wrote is read at the next try.
            Left::Database(error) => self.log(&self.trouble(&error)),
            Left::Other(error) => self.log(&Trouble::Misconfigured(error)),
        }
        Written::NotNow
    }
}

fn busy() -> Trouble {
    Trouble::Down(anyhow!("too many passwords wait to be hashed"))
}

pub(super) async fn locked(
    open: &Open,
    transaction: &DatabaseTransaction,
    key: &str,
) -> Result<Option<Row>, DbErr> {
    let select = open.queries.by_key_locked(key);
    let row = within(transaction.query_one(&select)).await?;
    row.as_ref().map(Row::read).transpose()
}

/// Each statement sees what was committed before it; SQLite takes its one lock at once.
pub(super) async fn begin(open: &Open) -> Result<DatabaseTransaction, DbErr> {
    let is_sqlite = open.db.get_database_backend() == DbBackend::Sqlite;
    open.db
        .begin_with_options(TransactionOptions {
            isolation_level: (!is_sqlite).then_some(IsolationLevel::ReadCommitted),
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..TransactionOptions::default()
        })
        .await
}

/// Whether the server itself has said no: then it has rolled back.
fn is_answer(error: &DbErr) -> bool {
    let (DbErr::Conn(RuntimeErr::SqlxError(driver))
    | DbErr::Exec(RuntimeErr::SqlxError(driver))
    | DbErr::Query(RuntimeErr::SqlxError(driver))) = error
    else {
        return false;
    };
    // Of these some say that the server is going, and nothing of what it had done.
    driver.as_database_error().is_some() && Failure::of(error) != Failure::Lost
}
