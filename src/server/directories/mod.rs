//! Directories: where the accounts of applications live. Our own accounts are in our own database; a store
//! here is one of somebody else's, which keeps its schema, its code and its way of storing passwords.
//!
//! `store` has what all stores say to the rest of the server, which knows no kinds. A further kind is a module
//! and an arm in [`Store`]; the compiler names the rest. `health` is how they have been doing, and `examination`
//! what an operator should change there.

mod apart;
pub mod examination;
pub mod health;
pub mod http;
pub mod ldap;
pub mod sql;
pub mod store;
pub mod why;

pub use sql::Tools;

use crate::server::{
    clock::Clock,
    config::{
        Secret,
        directories::{DirectorySettings, Kind},
    },
    error::Result,
    hashing::PasswordHasher,
    metrics::Metrics,
    model::{AcceptedPassword, EmailAddress, Identifier, NewPassword, Owner, PasswordRules},
    otlp::{self, Open},
};
use examination::{Examination, Limit};
use futures_util::future::join_all;
use health::{Examined, Health};
use http::Http;
use ldap::Ldap;
use sql::{Hashed, SqlStore};
use std::{
    pin::Pin,
    sync::Arc,
    time::{Duration, Instant},
};
use store::{Found, Trouble, Version, Written};
use tokio::{sync::Mutex, task::JoinHandle, time::timeout};

/// Counting has a limit of its own; this is for a directory that hangs.
const LONGEST_EXAMINATION: Duration = Duration::from_secs(90);

/// All directories of the settings, in their order.
#[derive(Clone)]
pub struct Directories(Arc<[Directory]>);

/// A directory and the way to its accounts.
pub struct Directory {
    settings: DirectorySettings,
    hasher: PasswordHasher,
    clock: Clock,
    metrics: Arc<Metrics>,
    health: Health,
    /// Held while it is asked for nobody.
    probing: Mutex<()>,
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
    pub fn new(all: &[DirectorySettings], tools: &Tools, metrics: &Arc<Metrics>) -> Self {
        let each = all.iter().map(|one| Directory::new(one, tools, metrics));
        Self(each.collect())
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

    /// Asks all of them at the same time who has this address or log-in name; none for one that does not answer within
    /// this time.
    pub async fn find_for_staff(
        &self,
        whose: &Identifier,
        within: Duration,
    ) -> Vec<(&str, Option<Vec<Found>>)> {
        let asked = self.0.iter().map(async |directory| {
            let found = timeout(within, directory.find_for_staff(whose)).await;
            (
                directory.name(),
                found.ok().and_then(std::result::Result::ok),
            )
        });
        join_all(asked).await
    }

    /// Looks up in each directory that nobody has asked for so long whether it answers. However often this is
    /// called, one question is under way for each, and it goes on whether or not anybody waits.
    pub fn probe(&self, age: Duration) -> Vec<JoinHandle<()>> {
        let stale = self.0.iter().enumerate();
        let stale = stale.filter(|(_, one)| !one.health.seen().is_asked_within(age));
        let probes = stale.map(|(index, _)| {
            let all = self.clone();
            tokio::spawn(async move { all.0[index].probe(age).await })
        });
        probes.collect()
    }

    /// Examines a directory in a task of its own, unless one is running; `false` if there is no such directory.
    pub fn examine_soon(&self, name: &str) -> bool {
        let Some(index) = self.0.iter().position(|one| one.name() == name) else {
            return false;
        };
        let all = self.clone();
        tokio::spawn(async move { all.0[index].examine_and_keep().await });
        true
    }
}

impl Directory {
    fn new(settings: &DirectorySettings, tools: &Tools, metrics: &Arc<Metrics>) -> Self {
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
            clock: tools.clock.clone(),
            metrics: metrics.clone(),
            health: Health::default(),
            probing: Mutex::default(),
            store,
        }
    }

    pub fn name(&self) -> &str {
        &self.settings.name
    }

    pub fn settings(&self) -> &DirectorySettings {
        &self.settings
    }

    pub fn health(&self) -> &Health {
        &self.health
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

    /// The owner of an account, as far as passwords are concerned: the application's words are as easy to guess as
    /// the owner's name.
    pub fn owner_there(&self, owner: Owner) -> Owner {
        Owner {
            name: [owner.name, self.settings.refused_words.join(" ")].join(" "),
            ..owner
        }
    }

    /// The accounts of an address, compared by its canonical form, or of a log-in name, where the operator
    /// allows it: at most ten.
    ///
    /// # Errors
    /// If the directory can't be asked.
    pub async fn find(&self, whose: &Identifier) -> std::result::Result<Vec<Found>, Trouble> {
        if matches!(whose, Identifier::Login(_)) && !self.settings.lookup_by_login {
            return Ok(Vec::new());
        }
        self.find_for_staff(whose).await
    }

    /// The same, whether or not strangers may name log-in names here.
    ///
    /// # Errors
    /// If the directory can't be asked.
    pub async fn find_for_staff(
        &self,
        whose: &Identifier,
    ) -> std::result::Result<Vec<Found>, Trouble> {
        let begun = Instant::now();
        let find = Box::pin(self.look_up(whose));
        let found = self.traced("find", find, std::result::Result::is_ok).await;
        let took = begun.elapsed();
        let outcome = found.as_ref().map(drop);
        self.health.note(outcome, took, self.clock.now());
        self.metrics
            .directory_asked(self.name(), took, outcome.is_ok());
        found
    }

    async fn look_up(&self, whose: &Identifier) -> std::result::Result<Vec<Found>, Trouble> {
        match (whose, &self.store) {
            (Identifier::Address(address), Store::Sql(store)) => store.find(address).await,
            (Identifier::Address(address), Store::Ldap(store)) => store.find(address).await,
            (Identifier::Address(address), Store::Http(store)) => store.find(address).await,
            (Identifier::Login(login), Store::Sql(store)) => store.find_login(login.as_str()).await,
            (Identifier::Login(login), Store::Ldap(store)) => {
                store.find_login(login.as_str()).await
            }
            (Identifier::Login(login), Store::Http(store)) => {
                store.find_login(login.as_str()).await
            }
        }
    }

    /// Looks up an address that nobody has, unless somebody has asked for another meanwhile.
    async fn probe(&self, age: Duration) {
        let Ok(_held) = self.probing.try_lock() else {
            return;
        };
        if !self.health.seen().is_asked_within(age) {
            // Health keeps what comes of it.
            _ = self.find(&nobody()).await;
        }
    }

    /// How long it takes to look up an address that nobody has.
    ///
    /// # Errors
    /// If the directory can't be asked.
    pub async fn time_look_up(&self) -> std::result::Result<Duration, Trouble> {
        let nobody = nobody();
        // The first one connects, which others need not.
        self.find(&nobody).await?;
        let begun = Instant::now();
        self.find(&nobody).await?;
        Ok(begun.elapsed())
    }

    /// Whom it has, and what an operator should change there. Nothing is written.
    ///
    /// # Errors
    /// If the directory can't be asked.
    pub async fn examine(&self, limit: Limit) -> std::result::Result<Examination, Trouble> {
        match &self.store {
            Store::Sql(store) => store.examine(limit).await,
            Store::Ldap(store) => store.examine(self.name(), limit).await,
            // It answers for its accounts by itself, and lists none.
            Store::Http(_) => Ok(Examination::default()),
        }
    }

    async fn examine_and_keep(&self) {
        let Some(examining) = self.health.begin_examination() else {
            return;
        };
        let examined = async {
            self.time_look_up().await?;
            self.examine(Limit::SOME).await
        };
        let examined = match timeout(LONGEST_EXAMINATION, examined).await {
            Ok(examined) => examined
                .map(Arc::new)
                .map_err(|trouble| trouble.to_string()),
            Err(_) => Err("It could not be examined in time".to_owned()),
        };
        examining.end(Examined {
            at: self.clock.now(),
            outcome: examined,
        });
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
        let owner = self.owner_there(owner);
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
        let written = match (&self.store, payload) {
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
        };
        if matches!(written, Written::NotNow | Written::Unknown) {
            self.metrics.directory_write_failed(self.name());
        }
        written
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

    /// Whether an account can be locked there, as far as the settings say.
    pub fn can_freeze(&self) -> bool {
        match &self.store {
            // Where there is no statement for it, nobody knows the password that is written.
            Store::Sql(_) => true,
            Store::Ldap(store) => store.can_freeze(),
            Store::Http(store) => store.can_freeze(),
        }
    }

    /// Locks an account there, or makes its password unusable, and ends its sessions.
    pub async fn freeze(&self, key: &str) -> Written {
        let frozen = Box::pin(self.freeze_untraced(key));
        self.traced("freeze", frozen, has_answered).await
    }

    async fn freeze_untraced(&self, key: &str) -> Written {
        let locked = match &self.store {
            Store::Sql(store) => return store.freeze(key).await,
            _ if !self.can_freeze() => return Written::Conflict,
            Store::Ldap(store) => store.freeze(key).await,
            Store::Http(store) => store.freeze(key).await,
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
#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "it is asked about outcomes of all kinds"
)]
fn has_answered(written: &Written) -> bool {
    !matches!(written, Written::NotNow | Written::Unknown)
}

/// An address that nobody has: `.invalid` belongs to nobody (RFC 2606).
fn nobody() -> Identifier {
    let address = EmailAddress::parse("nobody@password-recover.invalid");
    Identifier::Address(address.expect("it is an address"))
}
