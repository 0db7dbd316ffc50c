//! Accounts in a directory server: OpenLDAP, 389 Directory Server, FreeIPA, Active Directory, and what speaks
//! like them.
//!
//! | file | what it does |
//! |---|---|
//! | `connection.rs` | connections, encryption, and what an error means |
//! | `search.rs` | questions |
//! | `entry.rs` | what of an entry is looked at, and filters that nothing typed can change |
//! | `accounts.rs` | from an entry to an account: who is withheld |
//! | `password.rs` | setting a password, and proving that it stands |
//! | `policy.rs` | what the server has against a password |
//! | `lock.rs` | freezing |
//! | `shortest_password.rs` | the length that its policy asks for |
//! | `check.rs`, `examine.rs` | whether server and settings fit |
//! | `adoption.rs` | what an unknown server is, and the settings for it |

mod accounts;
pub mod adoption;
pub mod check;
mod connection;
mod entry;
mod examine;
mod lock;
mod password;
mod policy;
mod search;
mod shortest_password;

use self::{
    accounts::Question,
    check::{Check, Try},
    connection::Connections,
    shortest_password::ShortestPassword,
};
use super::{
    apart::{apart, in_time},
    store::{Found, Trouble, Version, Written},
};
use crate::server::{
    config::directories::LdapSettings, model::EmailAddress, secret_key::SecretKey,
};
use std::sync::Arc;

/// Accounts that one question finds at most.
const MOST_FOUND: i32 = 10;

/// A directory server of somebody else's. Nothing is connected before it is needed.
#[derive(Clone)]
pub struct Ldap(Arc<Server>);

struct Server {
    /// What the operator calls it.
    directory: String,
    settings: LdapSettings,
    secret_key: SecretKey,
    connections: Connections,
    /// What its policy asks of a password's length.
    asked: ShortestPassword,
}

impl Ldap {
    pub fn new(directory: &str, settings: &LdapSettings, secret_key: &SecretKey) -> Self {
        Self(Arc::new(Server {
            directory: directory.to_owned(),
            settings: settings.clone(),
            secret_key: secret_key.clone(),
            connections: Connections::new(settings.clone()),
            asked: ShortestPassword::default(),
        }))
    }

    /// The accounts with this address, ten at most. The address is compared by our rules.
    ///
    /// # Errors
    /// If the server can't be asked within `TIMEOUT`.
    pub async fn find(&self, address: &EmailAddress) -> Result<Vec<Found>, Trouble> {
        self.ask(Question::Email(address.clone())).await
    }

    /// How many characters the server wants of a password at least, where that could be read when an account was
    /// looked up.
    pub fn shortest_password(&self) -> Option<u32> {
        self.0.asked.known()
    }

    /// The accounts with this log-in name.
    ///
    /// # Errors
    /// As above.
    pub async fn find_login(&self, login: &str) -> Result<Vec<Found>, Trouble> {
        self.ask(Question::Login(login.to_owned())).await
    }

    /// The account with this key, as it is now.
    ///
    /// # Errors
    /// As above.
    pub async fn read(&self, key: &str) -> Result<Option<Found>, Trouble> {
        let found = self.ask(Question::Key(key.to_owned())).await?;
        Ok(found.into_iter().next())
    }

    async fn ask(&self, question: Question) -> Result<Vec<Found>, Trouble> {
        let server = self.0.clone();
        apart(async move { in_time(server.find(&question)).await }).await
    }

    /// Sets a password as it was typed, and proves by a log-in that it stands. `Conflict` if the account is
    /// gone or withheld by now, or has another password than when the link was made. With `frozen` it is we who
    /// have locked the account: that is no obstacle, and it is open afterwards.
    ///
    /// To be called once for each link: the password in clear is kept nowhere. It goes on to its end, whether
    /// or not anybody waits. It takes three times `TIMEOUT` at most, and within one of them it is sent or
    /// will never be.
    pub async fn write(
        &self,
        key: &str,
        expected: &Version,
        password: &str,
        frozen: bool,
    ) -> Written {
        let (server, key, expected) = (self.0.clone(), key.to_owned(), expected.clone());
        let password = password.to_owned();
        let writing =
            apart(async move { server.write(&key, &expected, &password, frozen).await }).await;
        // Every error after something was sent is `Unknown`, and not one of these.
        writing.unwrap_or_else(|trouble| {
            tracing::warn!(
                directory = self.0.directory,
                "a password could not be set: {trouble}"
            );
            Written::NotNow
        })
    }

    /// Whether accounts can be locked there.
    pub fn can_freeze(&self) -> bool {
        self.0.settings.freeze.is_some()
    }

    /// Locks an account, so that nobody can log in. One that is gone is left alone.
    ///
    /// # Errors
    /// If it can't be locked now, or not at all.
    pub async fn freeze(&self, key: &str) -> Result<(), Trouble> {
        let (server, key) = (self.0.clone(), key.to_owned());
        apart(async move { in_time(server.freeze(&key)).await }).await
    }

    /// Whether the server and the settings fit. Nothing is written.
    ///
    /// # Errors
    /// If the server can't be asked.
    pub async fn check(&self) -> Result<Check, Trouble> {
        let server = self.0.clone();
        apart(async move { in_time(server.check()).await }).await
    }

    /// What would become of a recovery: the log-in names of the accounts with this address, or else their keys.
    /// Nothing is written.
    ///
    /// # Errors
    /// As above.
    pub async fn try_out(&self, address: &EmailAddress) -> Result<Vec<(String, Try)>, Trouble> {
        let (server, question) = (self.0.clone(), Question::Email(address.clone()));
        apart(async move { in_time(server.would_write(&question)).await }).await
    }
}
