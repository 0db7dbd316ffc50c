//! Directories: where the accounts of applications live. Our own accounts are in our own database; a store
//! here is one of somebody else's, which keeps its schema, its code and its way of storing passwords.
//!
//! `store` has what all stores say to the rest of the server, which knows no kinds. A further kind is a module
//! and an arm in [`Store`]; the compiler names the rest.

pub mod sql;
pub mod store;

pub use sql::Tools;

use crate::server::{
    config::{
        Secret,
        directories::{DirectorySettings, Kind},
    },
    error::Result,
    model::{EmailAddress, NewPassword},
};
use sql::{Hashed, SqlStore};
use std::sync::Arc;
use store::{Found, Trouble, Written};

/// All directories of the settings, in their order.
#[derive(Clone)]
pub struct Directories(Arc<[Directory]>);

/// A directory and the way to its accounts.
pub struct Directory {
    settings: DirectorySettings,
    store: Store,
}

enum Store {
    Sql(SqlStore),
}

/// What is written in the end.
pub enum Payload {
    /// It may be kept, sealed, until it is known to stand.
    Hash(Secret),
}

impl Directories {
    /// Nothing is connected to before it is needed: a directory that is down keeps no server from starting.
    pub fn new(all: &[DirectorySettings], tools: &Tools) -> Self {
        Self(all.iter().map(|one| Directory::new(one, tools)).collect())
    }

    pub fn all(&self) -> &[Directory] {
        &self.0
    }

    pub fn get(&self, name: &str) -> Option<&Directory> {
        self.0.iter().find(|directory| directory.name() == name)
    }
}

impl Directory {
    fn new(settings: &DirectorySettings, tools: &Tools) -> Self {
        let store = match &settings.kind {
            Kind::Sql(sql) => Store::Sql(SqlStore::new(&settings.name, sql.clone(), tools.clone())),
        };
        Self {
            settings: settings.clone(),
            store,
        }
    }

    pub fn name(&self) -> &str {
        &self.settings.name
    }

    /// How many characters a new password needs at least.
    pub fn min_length(&self) -> u32 {
        self.settings.min_length
    }

    /// The accounts of an address, compared by its canonical form: at most ten.
    ///
    /// # Errors
    /// If the directory can't be asked.
    pub async fn find(&self, address: &EmailAddress) -> std::result::Result<Vec<Found>, Trouble> {
        match &self.store {
            Store::Sql(store) => store.find(address).await,
        }
    }

    /// Judges a new password and makes of it what is written. `version` is that of the password for which the
    /// link was made. Nothing is written yet; `Err` says why nothing is to be.
    ///
    /// # Errors
    /// `PasswordTooCommon`; `Unavailable`.
    pub async fn prepare(
        &self,
        key: &str,
        version: &str,
        password: NewPassword,
    ) -> Result<std::result::Result<Payload, Written>> {
        match &self.store {
            Store::Sql(store) => Ok(match store.hash(key, version, password).await? {
                Hashed::New(hash) => Ok(Payload::Hash(hash)),
                Hashed::Conflict => Err(Written::Conflict),
                Hashed::Refused(refusal) => Err(Written::Refused(refusal)),
                Hashed::NotNow => Err(Written::NotNow),
            }),
        }
    }

    /// Writes it, unless the password there has been changed since `version`.
    pub async fn write(&self, key: &str, version: &str, payload: &Payload) -> Written {
        match (&self.store, payload) {
            (Store::Sql(store), Payload::Hash(hash)) => store.write(key, version, hash).await,
        }
    }

    /// Makes the password of an account unusable there, and ends its sessions.
    pub async fn freeze(&self, key: &str) -> Written {
        match &self.store {
            Store::Sql(store) => store.freeze(key).await,
        }
    }
}
