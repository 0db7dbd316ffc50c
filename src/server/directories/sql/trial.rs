//! Everything that a recovery does to an account, and then all of it rolled back.

use super::{
    Row, SqlStore, TIMEOUT, Tools, within,
    write::{Left, Step, begin, locked},
};
use crate::server::{
    config::Secret,
    directories::{
        store::{Found, Trouble},
        why::Why,
    },
    hashing::Verification,
    model::{EmailAddress, TypedPassword},
};
use anyhow::anyhow;
use tokio::time::timeout;

/// What came of it for one account.
#[derive(Debug)]
pub struct Tried {
    pub found: Found,
    /// Whether a password was hashed, written, read again and verified, and what follows a write was done.
    pub outcome: Result<(), String>,
}

impl SqlStore {
    /// Does all that a recovery of each account on an address would do, and rolls it back: nobody else sees
    /// any of it at any time.
    ///
    /// # Errors
    /// If the directory can't be asked.
    pub async fn try_out(&self, address: &EmailAddress) -> Result<Vec<Tried>, Trouble> {
        let mut tried = Vec::new();
        for found in self.find(address).await? {
            let outcome = match found.withheld {
                Some(why) => Err(format!(
                    "No link is sent for it, since the account {}.",
                    Why::from(why).words()
                )),
                None => self.try_one(&found).await,
            };
            tried.push(Tried { found, outcome });
        }
        Ok(tried)
    }

    async fn try_one(&self, found: &Found) -> Result<(), String> {
        let told = |trouble: Trouble| trouble.to_string();
        let (password, new) = self.unknown_password(&found.key).await.map_err(told)?;
        let new = new.ok_or("Its password can't be hashed as it was found.")?;
        let open = self.open().await.map_err(told)?;
        let of_database = |error| self.trouble(&error).to_string();
        let transaction = within(begin(open)).await.map_err(of_database)?;
        let steps = async {
            let Some(row) = locked(open, &transaction, &found.key).await? else {
                return Ok(None);
            };
            match self.replace(open, &transaction, &row, &new).await? {
                Step::Changed => Ok(locked(open, &transaction, &found.key).await?),
                Step::Same | Step::Conflict => Ok(None),
            }
        };
        let left = timeout(3 * TIMEOUT, steps).await;
        within(transaction.rollback()).await.map_err(of_database)?;
        let row = match left {
            Ok(Ok(row)) => row.ok_or("It was changed meanwhile.")?,
            Ok(Err(Left::Database(error))) => return Err(of_database(error)),
            Ok(Err(Left::Other(error))) => return Err(error.to_string()),
            Err(_) => return Err("It took too long.".to_owned()),
        };
        self.verify(&row, &password)
            .await
            .map_err(|error| error.to_string())
    }

    async fn verify(&self, row: &Row, password: &Secret) -> anyhow::Result<()> {
        let Tools { hasher, .. } = &self.tools;
        let pepper = self.settings.pepper.as_ref().map_or("", Secret::expose);
        let typed = format!("{}{pepper}", password.expose());
        let verification = Verification {
            password: TypedPassword::parse(&typed)
                .map_err(|_| anyhow!("The pepper is no text."))?,
            stored: row.hash.clone(),
            schemes_in_use: Vec::new(),
        };
        let verdict = hasher.verify(verification).await;
        let verdict = verdict.map_err(|_| anyhow!("Too many passwords wait to be hashed."))?;
        anyhow::ensure!(
            verdict.is_right,
            "The hash that was written does not verify."
        );
        Ok(())
    }
}
