//! Directories: where the accounts of applications live. Our own accounts are in our own database; a store
//! here is one of somebody else's, which keeps its schema, its code and its way of storing passwords.
//!
//! `store` has what all stores say to the rest of the server, which knows no kinds. A further kind is a module
//! and an arm in [`Store`]; the compiler names the rest.

pub mod sql;
pub mod store;

use crate::server::{
    config::directories::{DirectorySettings, Kind},
    error::Result,
    hashing::PasswordHasher,
    model::{EmailAddress, NewPassword, Owner},
    secret_key::SecretKey,
};
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

enum Store {}

/// What is written: the one can be kept, sealed, until it stands; the other is never kept.
pub enum Payload {
    Hash(String),
}

impl Directories {
    /// Nothing is connected to before it is needed: a directory that is down keeps no server from starting.
    pub fn new(all: &[DirectorySettings], key: &SecretKey) -> Self {
        Self(all.iter().map(|one| Directory::new(one, key)).collect())
    }

    pub fn all(&self) -> &[Directory] {
        &self.0
    }

    pub fn get(&self, name: &str) -> Option<&Directory> {
        self.0.iter().find(|directory| directory.name() == name)
    }
}

impl Directory {
    fn new(settings: &DirectorySettings, key: &SecretKey) -> Self {
        let store = match &settings.kind {
            Kind::Sql(_) => unimplemented!("{}", key.tag()),
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

    /// The accounts of an address, compared by its canonical form.
    pub async fn find(&self, _address: &EmailAddress) -> std::result::Result<Vec<Found>, Trouble> {
        match self.store {}
    }

    /// Judges a new password and makes of it what is written. `version` is that of the password for which the
    /// link was made. `Err` says why nothing is to be written.
    ///
    /// # Errors
    /// `PasswordTooCommon`; `Unavailable`.
    pub async fn prepare(
        &self,
        _hasher: &PasswordHasher,
        _key: &str,
        _version: &str,
        _password: NewPassword,
        _owner: Owner,
    ) -> Result<std::result::Result<Payload, Written>> {
        match self.store {}
    }

    /// Writes it, unless the password there has been changed since `version`. `id` is the write's own, and the
    /// same in each try.
    pub async fn write(&self, _key: &str, _version: &str, _id: i64, _payload: &Payload) -> Written {
        match self.store {}
    }

    /// What became of a write of which nothing is kept.
    pub async fn outcome(&self, _key: &str, _version: &str, _id: i64) -> Written {
        match self.store {}
    }

    /// Makes the password of an account unusable there, and ends its sessions.
    pub async fn freeze(&self, _key: &str) -> std::result::Result<(), Trouble> {
        match self.store {}
    }
}
