//! Directories: where the accounts of applications live. Our own accounts are in our own database; a store
//! here is one of somebody else's, which keeps its schema, its code and its way of storing passwords.
//!
//! `store` has what all stores say to the rest of the server, which knows no kinds. A further kind is a module
//! and an arm in [`Store`]; the compiler names the rest.

mod apart;
pub mod http;
pub mod ldap;
pub mod sql;
pub mod store;

pub use sql::Tools;

use crate::server::{
    config::{
        Secret,
        directories::{DirectorySettings, Kind},
    },
    error::Result,
    hashing::PasswordHasher,
    model::{AcceptedPassword, Identifier, NewPassword, Owner, PasswordRules},
    otlp::{self, Open},
};
use http::Http;
use ldap::Ldap;
use sql::{Hashed, SqlStore};
use std::{pin::Pin, sync::Arc};
use store::{Found, Trouble, Version, Written};

/// All directories of the settings, in their order.
#[derive(Clone)]
pub struct Directories(Arc<[Directory]>);

/// A directory and the way to its accounts.
pub struct Directory {
    settings: DirectorySettings,
    hasher: PasswordHasher,
    store: Store,
}

enum Store {
    Sql(Box<SqlStore>),
    Ldap(Ldap),
    Http(Http),
}

/// What is written in the end.
pub enum Payload {
    /// It may be kept, sealed, until it is known to stand.
    Hash(Secret),
    /// It is kept nowhere.
    Password(AcceptedPassword),
}

/// A write of a password, and the account that it is for.
#[derive(Clone, Copy)]
pub struct Write<'a> {
    /// The same in each try of one write, and another for each other: 1 to 64 letters and digits.
    pub id: &'a str,
    pub key: &'a str,
    /// Of the password for which the link was made.
    pub version: &'a str,
    /// Whether it is we who have locked the account. It is open afterwards.
    pub is_frozen: bool,
}

impl Directories {
    /// Nothing is connected to before it is needed: a directory that is down keeps no server from starting.
    pub fn new(all: &[DirectorySettings], tools: &Tools) -> Self {
        Self(all.iter().map(|one| Directory::new(one, tools)).collect())
    }

    pub fn all(&self) -> &[Directory] {
        &self.0
    }

    /// Whether a log-in name finds anybody in one of them.
    pub fn take_logins(&self) -> bool {
        let mut all = self.0.iter();
        all.any(|directory| directory.settings.lookup_by_login)
    }

    pub fn get(&self, name: &str) -> Option<&Directory> {
        self.0.iter().find(|directory| directory.name() == name)
    }
}

impl Directory {
    fn new(settings: &DirectorySettings, tools: &Tools) -> Self {
        let store = match &settings.kind {
            Kind::Sql(sql) => Store::Sql(Box::new(SqlStore::new(
                &settings.name,
                sql.clone(),
                tools.clone(),
            ))),
            Kind::Ldap(ldap) => Store::Ldap(Ldap::new(&settings.name, ldap, &tools.secret_key)),
            Kind::Http(http) => Store::Http(Http::new(
                &settings.name,
                http,
                &tools.secret_key,
                &tools.clock,
                &tools.random,
            )),
        };
        Self {
            settings: settings.clone(),
            hasher: tools.hasher.clone(),
            store,
        }
    }

    pub fn name(&self) -> &str {
        &self.settings.name
    }

    /// How many characters a new password needs at least: never fewer than the directory itself asks for, where
    /// that can be read.
    pub fn min_length(&self) -> u32 {
        let asked = match &self.store {
            Store::Ldap(store) => store.shortest_password(),
            Store::Sql(_) | Store::Http(_) => None,
        };
        self.settings.min_length.max(asked.unwrap_or_default())
    }

    /// What new passwords there have to keep to, besides the directory's own rules.
    pub fn password_rules(&self) -> PasswordRules {
        PasswordRules {
            min_length: self.min_length(),
            breached: self.settings.breached_passwords.clone(),
        }
    }

    /// The accounts of an address, compared by its canonical form, or of a log-in name, where the operator
    /// allows it: at most ten.
    ///
    /// # Errors
    /// If the directory can't be asked.
    pub async fn find(&self, whose: &Identifier) -> std::result::Result<Vec<Found>, Trouble> {
        let find = Box::pin(async {
            match (whose, &self.store) {
                (Identifier::Address(address), Store::Sql(store)) => store.find(address).await,
                (Identifier::Address(address), Store::Ldap(store)) => store.find(address).await,
                (Identifier::Address(address), Store::Http(store)) => store.find(address).await,
                (Identifier::Login(_), _) if !self.settings.lookup_by_login => Ok(Vec::new()),
                (Identifier::Login(login), Store::Sql(store)) => {
                    store.find_login(login.as_str()).await
                }
                (Identifier::Login(login), Store::Ldap(store)) => {
                    store.find_login(login.as_str()).await
                }
                (Identifier::Login(login), Store::Http(store)) => {
                    store.find_login(login.as_str()).await
                }
            }
        });
        self.traced("find", find, std::result::Result::is_ok).await
    }

    /// Checks a new password and turns it into what will be written. Nothing is written yet. `version` is that
    /// of the password for which the link was made; `is_frozen` is as in [`Write`]. `Err` says why there is nothing to write.
    ///
    /// # Errors
    /// `PasswordTooCommon`; `Unavailable`.
    pub async fn prepare(
        &self,
        key: &str,
        version: &str,
        password: NewPassword,
        owner: Owner,
        is_frozen: bool,
    ) -> Result<std::result::Result<Payload, Written>> {
        let owner = Owner {
            // The application's words are as easy to guess as the owner's name.
            name: [owner.name, self.settings.refused_words.join(" ")].join(" "),
            ..owner
        };
        let Store::Sql(store) = &self.store else {
            let accepted = self.hasher.accept(password, owner).await?;
            return Ok(Ok(Payload::Password(accepted)));
        };
        let hash = Box::pin(store.hash(key, version, password, owner, is_frozen));
        let has_answered = |hashed: &Result<Hashed>| !matches!(hashed, Err(_) | Ok(Hashed::NotNow));
        Ok(match self.traced("prepare", hash, has_answered).await? {
            Hashed::New(hash) => Ok(Payload::Hash(hash)),
            Hashed::Conflict => Err(Written::Conflict),
            Hashed::Refused(refusal) => Err(Written::Refused(refusal)),
            Hashed::NotNow => Err(Written::NotNow),
        })
    }

    /// Writes it, unless the password there is another by now.
    pub async fn write(&self, write: Write<'_>, payload: &Payload) -> Written {
        let written = Box::pin(self.write_untraced(write, payload));
        self.traced("write", written, has_answered).await
    }

    async fn write_untraced(&self, write: Write<'_>, payload: &Payload) -> Written {
        let version = Version::kept(write.version.to_owned());
        match (&self.store, payload) {
            (Store::Sql(store), Payload::Hash(hash)) => {
                store
                    .write(write.key, write.version, hash, write.is_frozen)
                    .await
            }
            (Store::Ldap(store), Payload::Password(password)) => {
                store
                    .write(write.key, &version, password.as_typed(), write.is_frozen)
                    .await
            }
            (Store::Http(store), Payload::Password(password)) => {
                let (id, typed) = (write.id, password.as_typed());
                store
                    .write(id, write.key, &version, typed, write.is_frozen)
                    .await
            }
            // What the settings say of a directory has changed meanwhile.
            (Store::Sql(_), Payload::Password(_))
            | (Store::Ldap(_) | Store::Http(_), Payload::Hash(_)) => Written::Conflict,
        }
    }

    /// The outcome of an earlier write whose password was not kept. A directory server can't tell, so the owner has
    /// to choose a password again.
    pub async fn outcome(&self, write: Write<'_>) -> Written {
        let Store::Http(store) = &self.store else {
            return Written::Conflict;
        };
        let outcome = Box::pin(async { store.outcome(write.id).await.unwrap_or(Written::Unknown) });
        self.traced("outcome", outcome, has_answered).await
    }

    /// Locks an account there, or makes its password unusable, and ends its sessions.
    pub async fn freeze(&self, key: &str) -> Written {
        let frozen = Box::pin(self.freeze_untraced(key));
        self.traced("freeze", frozen, has_answered).await
    }

    async fn freeze_untraced(&self, key: &str) -> Written {
        let locked = match &self.store {
            Store::Sql(store) => return store.freeze(key).await,
            Store::Ldap(store) if store.can_freeze() => store.freeze(key).await,
            Store::Http(store) if store.can_freeze() => store.freeze(key).await,
            Store::Ldap(_) | Store::Http(_) => return Written::Conflict,
        };
        match locked {
            Ok(()) => Written::Done,
            Err(trouble) => {
                tracing::warn!(
                    directory = self.name(),
                    "an account can't be frozen there: {trouble}"
                );
                Written::NotNow
            }
        }
    }

    /// The call, below the request or the mail that it is made for.
    async fn traced<T>(
        &self,
        what: &'static str,
        call: Pin<Box<impl Future<Output = T>>>,
        has_worked: impl FnOnce(&T) -> bool,
    ) -> T {
        let note = |done: &T, span: &mut Open| {
            span.text("password_recover.directory", self.name());
            if !has_worked(done) {
                span.fail();
            }
        };
        otlp::child(
            otlp::Kind::Client,
            || format!("directory {what}"),
            call,
            note,
        )
        .await
    }
}

/// Whether the directory has said anything.
fn has_answered(written: &Written) -> bool {
    !matches!(written, Written::NotNow | Written::Unknown)
}
