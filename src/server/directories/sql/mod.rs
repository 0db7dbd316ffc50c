//! Accounts in the table of an application: any names, any scheme of hashing, and no change to its schema.
//!
//! | file | what it does |
//! |---|---|
//! | `adoption/` | what an operator has to know before it is used |
//! | `query.rs` | the statements: names are quoted, values are bound |
//! | `catalog.rs` | what the database says of its tables |
//! | `grants.rs`, `rights.rs` | the rights that all of this takes, and those that there are |
//! | `examine.rs` | what is not as it should be, of one in use |
//! | `trial.rs` | all of a recovery, rolled back |
//! | `write.rs` | a new password, in one transaction of theirs |

pub mod adoption;
mod catalog;
mod examine;
pub mod grants;
mod query;
mod rights;
mod trial;
mod write;

pub use self::trial::Tried;

use self::{catalog::Shape, query::Queries};
use super::store::{Found, Refusal, TIMEOUT, Trouble, Version, Withheld};
use crate::server::{
    clock::Clock,
    config::{Secret, directories::SqlSettings},
    db::{failure::Failure, foreign_store},
    error::Result as ServiceResult,
    hashing::{AsFound, NotHashed, PasswordHasher, Pattern},
    model::{EmailAddress, NewPassword, Owner},
    random::Random,
    secret_key::SecretKey,
};
use anyhow::anyhow;
use sea_orm::{ConnectionTrait, DatabaseConnection, DbErr, QueryResult, RuntimeErr};
use std::{future::Future, sync::Arc};
use tokio::{sync::OnceCell, time::timeout};

/// On one address or log-in name there are hardly two. More would be a mistake of somebody's.
const MOST_FOUND: usize = 10;

/// One directory in a database. Clones share its connections.
#[derive(Clone)]
pub struct SqlStore {
    name: Arc<str>,
    settings: Arc<SqlSettings>,
    tools: Tools,
    /// Opened when it is first needed: what is down stops nobody from starting.
    open: Arc<OnceCell<Open>>,
}

/// What the store works with.
#[derive(Clone)]
pub struct Tools {
    pub secret_key: SecretKey,
    pub hasher: PasswordHasher,
    pub clock: Clock,
    pub random: Random,
}

struct Open {
    db: DatabaseConnection,
    queries: Queries,
}

/// A row of the table.
struct Row {
    key: String,
    email: String,
    name: String,
    login: Option<String>,
    /// None where there is none.
    hash: Option<String>,
    is_privileged: bool,
    is_recoverable: bool,
}

/// What became of a password that was to be hashed. Nothing is written yet.
#[derive(Debug)]
pub enum Hashed {
    /// What is to be handed to [`SqlStore::write`]. It is as secret as the hash in their table.
    New(Secret),
    /// The password there is not the one that the link was made for.
    Conflict,
    Refused(Refusal),
    /// The directory could not be asked.
    NotNow,
}

impl SqlStore {
    pub fn new(name: &str, settings: SqlSettings, tools: Tools) -> Self {
        Self {
            name: name.into(),
            settings: Arc::new(settings),
            tools,
            open: Arc::default(),
        }
    }

    /// The accounts with this address, up to ten. Databases find more than one address equal to another, so
    /// it is compared here.
    ///
    /// # Errors
    /// If the directory can't be asked.
    pub async fn find(&self, address: &EmailAddress) -> Result<Vec<Found>, Trouble> {
        let rows = self
            .rows(|open| Some(open.queries.by_email(address)))
            .await?;
        let is_same = |row: &Row| {
            let stored = EmailAddress::parse(&row.email);
            stored.is_ok_and(|stored| stored.canonical() == address.canonical())
        };
        Ok(self.all_found(rows.into_iter().filter(is_same)))
    }

    /// The accounts with this log-in name; none where the directory has no such names.
    ///
    /// # Errors
    /// If the directory can't be asked.
    pub async fn find_login(&self, login: &str) -> Result<Vec<Found>, Trouble> {
        let rows = self.rows(|open| open.queries.by_login(login)).await?;
        let is_same = |row: &Row| {
            let stored = row.login.as_deref();
            stored.is_some_and(|stored| stored.eq_ignore_ascii_case(login))
        };
        Ok(self.all_found(rows.into_iter().filter(is_same)))
    }

    /// An account as it is now; none if it is gone.
    ///
    /// # Errors
    /// If the directory can't be asked.
    pub async fn read(&self, key: &str) -> Result<Option<Found>, Trouble> {
        let row = self.row(key).await?;
        Ok(row.map(|row| self.found(row)))
    }

    /// Judges a new password and hashes it like the account's present one, if that is still the one of the
    /// version. `is_frozen` says that it is we who have frozen the account. Nothing is written.
    ///
    /// # Errors
    /// `PasswordTooCommon`; `Unavailable` when too many passwords wait to be hashed.
    pub async fn hash(
        &self,
        key: &str,
        expected: &str,
        password: NewPassword,
        owner: Owner,
        is_frozen: bool,
    ) -> ServiceResult<Hashed> {
        let row = match self.row(key).await {
            Ok(row) => row,
            Err(trouble) => {
                self.log(&trouble);
                return Ok(Hashed::NotNow);
            }
        };
        match row {
            Some(row) if self.may_set(&row, is_frozen) && self.is_version(&row, expected) => {
                self.hash_like(&row, password, owner, is_frozen).await
            }
            _ => Ok(Hashed::Conflict),
        }
    }

    async fn hash_like(
        &self,
        row: &Row,
        password: NewPassword,
        owner: Owner,
        is_frozen: bool,
    ) -> ServiceResult<Hashed> {
        let Some(pattern) = row.hash.as_deref().and_then(Pattern::of) else {
            return Ok(Hashed::Conflict);
        };
        let wanted = AsFound {
            password,
            owner,
            pattern,
            pepper: self.settings.pepper.clone(),
            // Where `on_freeze` has left the hash alone, it is that of the password that somebody else may know.
            spent: row.hash.clone().map(Secret::new).filter(|_| is_frozen),
        };
        match self.tools.hasher.hash_as_found(wanted).await? {
            Ok(hash) => Ok(Hashed::New(Secret::new(hash))),
            Err(NotHashed::TooLong) => Ok(Hashed::Refused(Refusal::TooLong)),
            Err(NotHashed::Spent) => Ok(Hashed::Refused(Refusal::OfFrozen)),
            Err(NotHashed::Refused(problem)) => Err(problem.into()),
        }
    }

    /// Whether the database can be reached and read as the settings say.
    ///
    /// # Errors
    /// If it can't, in plain sentences.
    pub async fn check(&self) -> Result<(), Trouble> {
        self.row("0").await.map(drop)
    }

    async fn row(&self, key: &str) -> Result<Option<Row>, Trouble> {
        let rows = self.rows(|open| Some(open.queries.by_key(key))).await?;
        Ok(rows.into_iter().next())
    }

    async fn rows(
        &self,
        select: impl FnOnce(&Open) -> Option<sea_orm::sea_query::SelectStatement>,
    ) -> Result<Vec<Row>, Trouble> {
        let open = self.open().await?;
        let Some(select) = select(open) else {
            return Ok(Vec::new());
        };
        let rows = within(open.db.query_all(&select)).await;
        let rows = rows.map_err(|error| self.trouble(&error))?;
        rows.iter()
            .map(|row| Row::read(row).map_err(|error| self.trouble(&error)))
            .collect()
    }

    async fn open(&self) -> Result<&Open, Trouble> {
        let opening = async {
            let db = foreign_store::connect_to_store(&self.settings.url).await?;
            let shape = Shape::learn(&db, &self.settings).await?;
            Ok(Open {
                db,
                queries: Queries::new(&self.settings, shape),
            })
        };
        let opened = self.open.get_or_try_init(|| within(opening)).await;
        opened.map_err(|error| self.trouble(&error))
    }

    fn all_found(&self, rows: impl Iterator<Item = Row>) -> Vec<Found> {
        rows.take(MOST_FOUND).map(|row| self.found(row)).collect()
    }

    fn found(&self, row: Row) -> Found {
        let stored = row.hash.as_deref().unwrap_or_default();
        let Tools { secret_key, .. } = &self.tools;
        Found {
            version: Version::of(secret_key, &self.name, &row.key, stored.as_bytes()),
            withheld: self.withheld(&row),
            key: row.key,
            email: row.email,
            login: row.login,
            name: row.name,
        }
    }

    /// What `on_unfreeze` opens counts as locked: whether it was us, our own database knows.
    fn withheld(&self, row: &Row) -> Option<Withheld> {
        match row.withheld() {
            Some(Withheld::LeftOut) if self.settings.on_unfreeze.is_some() => {
                Some(Withheld::Locked)
            }
            other => other,
        }
    }

    /// Whether a password may be set now.
    fn may_set(&self, row: &Row, is_frozen: bool) -> bool {
        match self.withheld(row) {
            None => true,
            Some(Withheld::Locked) => is_frozen,
            Some(_) => false,
        }
    }

    fn is_version(&self, row: &Row, expected: &str) -> bool {
        let stored = row.hash.as_deref().unwrap_or_default();
        let Tools { secret_key, .. } = &self.tools;
        Version::is_of(
            expected,
            secret_key,
            &self.name,
            &row.key,
            stored.as_bytes(),
        )
    }

    fn trouble(&self, error: &DbErr) -> Trouble {
        let setting = format!("the url of the directory {}", self.name);
        let words = foreign_store::words_of(error, &self.settings.url, &setting);
        let told = anyhow!("The directory {} can't be used. {words}", self.name);
        match Failure::of(error) {
            Failure::Fault => Trouble::Misconfigured(told),
            _ => Trouble::Down(told),
        }
    }

    fn log(&self, trouble: &Trouble) {
        tracing::warn!(directory = &*self.name, "{trouble}");
    }
}

impl Row {
    fn read(row: &QueryResult) -> Result<Self, DbErr> {
        let text = |name: &str| row.try_get::<Option<String>>("", name);
        let is_yes = |name: &str| text(name).map(|value| value.as_deref() == Some(query::YES));
        Ok(Self {
            key: row.try_get("", query::KEY)?,
            email: text(query::EMAIL)?.unwrap_or_default(),
            name: text(query::NAME)?.unwrap_or_default(),
            login: text(query::LOGIN)?.filter(|login| !login.is_empty()),
            hash: text(query::PASSWORD)?.filter(|hash| !hash.is_empty()),
            is_privileged: is_yes(query::IS_PRIVILEGED)?,
            is_recoverable: is_yes(query::IS_RECOVERABLE)?,
        })
    }

    fn withheld(&self) -> Option<Withheld> {
        match self.hash.as_deref() {
            _ if self.is_privileged => Some(Withheld::Privileged),
            _ if !self.is_recoverable => Some(Withheld::LeftOut),
            None => Some(Withheld::NoPassword),
            // As Django, shadow(5) and others say that there is none.
            Some(hash) if hash.starts_with(['!', '*']) => Some(Withheld::NoPassword),
            Some(hash) if Pattern::of(hash).is_none() => Some(Withheld::UnknownHash),
            Some(_) => None,
        }
    }
}

/// Nothing of a directory is waited for without an end.
async fn within<T>(work: impl Future<Output = Result<T, DbErr>>) -> Result<T, DbErr> {
    let late = || DbErr::Conn(RuntimeErr::Internal("no answer in time".to_owned()));
    timeout(TIMEOUT, work).await.unwrap_or_else(|_| Err(late()))
}
