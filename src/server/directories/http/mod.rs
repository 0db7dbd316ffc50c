//! Accounts of an application that answers for them itself, over HTTP: questions in JSON to one address, signed
//! as webhooks are.

#[cfg(test)]
mod contract;
mod wire;

use self::wire::{Account, Accounts, By, Question, Verdict};
use super::{
    apart::{apart, in_time},
    store::{Found, Trouble, Version, Withheld, Written},
};
use crate::server::{
    clock::Clock,
    config::directories::HttpSettings,
    db::entity::webhook_delivery::Problem,
    hex::hex,
    model::EmailAddress,
    outbound::{
        address::Reach,
        sender::{Failure, Message, Sender},
        signature::SigningSecret,
    },
    random::Random,
    secret_key::SecretKey,
};
use anyhow::{Context, anyhow};
use serde::de::DeserializeOwned;
use std::sync::Arc;

/// The longest answer that is read, in bytes.
const MOST: usize = 64 * 1024;
/// Accounts that one question finds at most.
const MOST_FOUND: usize = 10;
/// The longest key that is kept.
const MAX_KEY: usize = 255;

/// An application that answers for its accounts.
#[derive(Clone)]
pub struct Http(Arc<Application>);

struct Application {
    /// What the operator calls it.
    directory: String,
    settings: HttpSettings,
    /// None if it can't be read: then nothing is asked.
    secret: Option<SigningSecret>,
    secret_key: SecretKey,
    sender: Sender,
    clock: Clock,
    random: Random,
}

/// Why a question has no answer.
enum Unanswered {
    /// It was not done, and will not be.
    NotDone(Trouble),
    /// It may have been done.
    Lost,
    /// It may have been done, and it answers what nobody understands.
    Unclear,
}

impl Http {
    pub fn new(
        directory: &str,
        settings: &HttpSettings,
        secret_key: &SecretKey,
        clock: &Clock,
        random: &Random,
    ) -> Self {
        // An operator has named the address, and not somebody who is logged in: it may be a private one.
        // What is not encrypted stays on this machine.
        let networks: &[&str] = if settings.url.starts_with("https:") {
            &["0.0.0.0/0", "::/0"]
        } else {
            &["127.0.0.0/8", "::1/128"]
        };
        let networks = networks.iter().filter_map(|network| network.parse().ok());
        Self(Arc::new(Application {
            directory: directory.to_owned(),
            secret: SigningSecret::parse(settings.secret.expose()),
            settings: settings.clone(),
            secret_key: secret_key.clone(),
            sender: Sender::new(Reach::new(networks.collect())),
            clock: clock.clone(),
            random: random.clone(),
        }))
    }

    /// The accounts with this address, ten at most. The address is compared by our rules.
    ///
    /// # Errors
    /// If the application can't be asked within `TIMEOUT`.
    pub async fn find(&self, address: &EmailAddress) -> Result<Vec<Found>, Trouble> {
        let found = self.0.accounts(By::Email(address.as_str())).await?;
        let same = found.into_iter().filter(|account| {
            EmailAddress::parse(&account.email)
                .is_ok_and(|one| one.canonical() == address.canonical())
        });
        Ok(same.map(|account| self.0.found(account)).collect())
    }

    /// The accounts with this log-in name.
    ///
    /// # Errors
    /// As above.
    pub async fn find_login(&self, login: &str) -> Result<Vec<Found>, Trouble> {
        let found = self.0.accounts(By::Login(login)).await?;
        Ok(found.into_iter().map(|one| self.0.found(one)).collect())
    }

    /// The account with this key, as it is now.
    ///
    /// # Errors
    /// As above.
    pub async fn read(&self, key: &str) -> Result<Option<Found>, Trouble> {
        let account = self.0.account(key).await?;
        Ok(account.map(|account| self.0.found(account)))
    }

    /// Sets a password as it was typed. `id` is ours, 1 to 64 letters and digits, and another for each time that
    /// somebody sends the form: an application does what it has had under one id once, and [`Http::outcome`] can
    /// be asked for it. It goes on to its end, whether or not anybody waits, and takes three times `TIMEOUT` at most.
    pub async fn write(
        &self,
        id: &str,
        key: &str,
        expected: &Version,
        password: &str,
        frozen: bool,
    ) -> Written {
        let (application, id, key) = (self.0.clone(), id.to_owned(), key.to_owned());
        let (expected, password) = (expected.clone(), password.to_owned());
        let writing = apart(async move {
            application
                .write(&id, &key, &expected, &password, frozen)
                .await
        });
        writing.await.unwrap_or_else(|trouble| {
            tracing::warn!(
                directory = self.0.directory,
                "a password could not be set: {trouble}"
            );
            Written::NotNow
        })
    }

    /// What became of an earlier write. `NotNow` if the application has never had it; from then on it would not
    /// do it any more.
    ///
    /// # Errors
    /// If it can't be asked.
    pub async fn outcome(&self, id: &str) -> Result<Written, Trouble> {
        self.0.outcome(id).await.map(Written::from)
    }

    /// Whether accounts can be locked there.
    pub fn can_freeze(&self) -> bool {
        self.0.settings.freeze
    }

    /// Locks an account, so that nobody can log in. One that is gone is left alone.
    ///
    /// # Errors
    /// If it can't be locked now.
    pub async fn freeze(&self, key: &str) -> Result<(), Trouble> {
        self.0.lock(Question::Freeze { key }).await
    }
}

impl Application {
    async fn accounts(&self, by: By<'_>) -> Result<Vec<Account>, Trouble> {
        let Accounts { mut accounts } = self.ask_again(&Question::Find { by }).await?;
        accounts.retain(|account| {
            let is_key = !account.key.is_empty() && account.key.len() <= MAX_KEY;
            is_key && EmailAddress::parse(&account.email).is_ok()
        });
        accounts.truncate(MOST_FOUND);
        Ok(accounts)
    }

    async fn account(&self, key: &str) -> Result<Option<Account>, Trouble> {
        let accounts = self.accounts(By::Key(key)).await?;
        Ok(accounts.into_iter().find(|account| account.key == key))
    }

    fn found(&self, account: Account) -> Found {
        let stored = account.version.as_bytes();
        Found {
            version: Version::of(&self.secret_key, &self.directory, &account.key, stored),
            key: account.key,
            email: account.email,
            login: account.login,
            name: account.name,
            withheld: account.withheld.map(Withheld::from),
        }
    }

    /// # Errors
    /// Only where nothing was written, and will not be.
    async fn write(
        &self,
        id: &str,
        key: &str,
        expected: &Version,
        password: &str,
        frozen: bool,
    ) -> Result<Written, Trouble> {
        let Some(account) = self.account(key).await? else {
            return Ok(Written::Conflict);
        };
        let (kept, stored) = (expected.as_str(), account.version.as_bytes());
        let is_same = Version::is_of(kept, &self.secret_key, &self.directory, key, stored);
        let may = match account.withheld.map(Withheld::from) {
            None => true,
            Some(Withheld::Locked) => frozen,
            Some(_) => false,
        };
        if !is_same || !may {
            return Ok(Written::Conflict);
        }
        let question = Question::SetPassword {
            id,
            key,
            version: &account.version,
            password,
            unfreeze: frozen,
        };
        match self.ask::<Verdict>(id, &question).await {
            // A new question can't have been forgotten.
            Ok(Verdict::None) | Err(Unanswered::Lost | Unanswered::Unclear) => {
                let outcome = self.outcome(id).await;
                Ok(outcome.map_or(Written::Unknown, Written::from))
            }
            Ok(verdict) => Ok(Written::from(verdict)),
            Err(Unanswered::NotDone(trouble)) => Err(trouble),
        }
    }

    async fn outcome(&self, id: &str) -> Result<Verdict, Trouble> {
        self.ask_again(&Question::Outcome { id }).await
    }

    async fn lock(&self, question: Question<'_>) -> Result<(), Trouble> {
        if !self.settings.freeze {
            return Err(Trouble::Misconfigured(anyhow!("freeze is not set")));
        }
        match self.ask_again(&question).await? {
            Verdict::Done | Verdict::None => Ok(()),
            Verdict::Conflict | Verdict::Refused { .. } => {
                Err(Trouble::Misconfigured(anyhow!("it locks no accounts")))
            }
        }
    }

    /// Asks what does no harm when it is asked again.
    async fn ask_again<T: DeserializeOwned>(&self, question: &Question<'_>) -> Result<T, Trouble> {
        let id = format!("ask_{}", hex(&self.random.bytes::<12>()));
        match self.ask(&id, question).await {
            Ok(answer) => Ok(answer),
            Err(Unanswered::NotDone(trouble)) => Err(trouble),
            Err(Unanswered::Lost) => Err(Trouble::Down(anyhow!("it did not answer"))),
            Err(Unanswered::Unclear) => Err(Trouble::Misconfigured(anyhow!(
                "it answers what is not described"
            ))),
        }
    }

    async fn ask<T: DeserializeOwned>(
        &self,
        id: &str,
        question: &Question<'_>,
    ) -> Result<T, Unanswered> {
        let wrong = |error| Unanswered::NotDone(Trouble::Misconfigured(error));
        let body = serde_json::to_string(question).context("a question can't be written");
        let body = body.map_err(wrong)?;
        let secret = self.secret.as_ref().context(
            "secret is not whsec_ and 24 to 64 bytes in Base64, such as `openssl rand -base64 32` prints",
        );
        let timestamp = self.clock.now().utc().timestamp();
        let signature = secret.map_err(wrong)?.sign(id, timestamp, &body);
        let message = Message {
            id,
            timestamp,
            signatures: &signature,
            body: &body,
        };
        let asking = self.sender.ask(&self.settings.url, &message, MOST);
        let answer = match in_time(async { Ok(asking.await) }).await {
            Ok(Ok(answer)) => answer,
            Ok(Err(failure)) if !failure.may_have_arrived => {
                return Err(Unanswered::NotDone(not_reached(failure)));
            }
            Ok(Err(_)) | Err(_) => return Err(Unanswered::Lost),
        };
        match answer.status.as_u16() {
            200 => serde_json::from_slice(&answer.body).map_err(|_| Unanswered::Unclear),
            // It has seen the question and did not take it.
            status @ (400..=428 | 430..=499) => {
                Err(wrong(anyhow!("it answers {status} to a question")))
            }
            _ => Err(Unanswered::Lost),
        }
    }
}

fn not_reached(failure: Failure) -> Trouble {
    match failure.problem {
        Problem::Tls => Trouble::Misconfigured(anyhow!("its certificate is not to be trusted")),
        Problem::NoTrust => {
            Trouble::Misconfigured(anyhow!("this machine has no trusted certificates"))
        }
        Problem::PrivateAddress => {
            Trouble::Misconfigured(anyhow!("url may not be asked: it is not this machine's"))
        }
        _ => Trouble::Down(anyhow!("it can't be reached")),
    }
}
