//! All accounts of a table, counted: how many can be recovered, and why the others can't.

use super::super::{Row, query::Queries, within};
use crate::server::{
    directories::{
        examination::{Accounts, Limit},
        store::Withheld,
    },
    hashing::StoredHash,
    model::EmailAddress,
};
use sea_orm::{ConnectionTrait, DbErr};
use std::collections::{BTreeMap, HashMap};
use tokio::time::Instant;

/// So many rows are read at a time.
const PAGE: u64 = 2_000;

/// Only numbers: nobody's address is in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Census {
    pub accounts: u64,
    pub recoverable: u64,
    pub privileged: u64,
    pub left_out: u64,
    pub without_password: u64,
    pub unknown_hash: u64,
    /// Their addresses are none that mail can be sent to.
    pub unreadable: u64,
    /// How many addresses have more than one account.
    pub shared: u64,
    /// How many hashes there are of each scheme with its cost, such as `pbkdf2_sha256$1000000`.
    pub schemes: BTreeMap<String, u64>,
    /// Whether there are more than were counted.
    pub is_partial: bool,
}

impl Census {
    /// Reads the table in pages, as far as the limit lets it.
    ///
    /// # Errors
    /// If a page can't be read.
    pub async fn take(
        db: &impl ConnectionTrait,
        queries: &Queries,
        limit: Limit,
    ) -> Result<Self, DbErr> {
        let begun = Instant::now();
        let mut census = Self::default();
        let mut addresses: HashMap<String, u32> = HashMap::new();
        let mut last = None;
        loop {
            let page = queries.page(last.as_deref(), PAGE);
            let rows = within(db.query_all(&page)).await?;
            for row in &rows {
                let row = Row::read(row)?;
                census.count(&row, &mut addresses);
                last = Some(row.key);
            }
            if (rows.len() as u64) < PAGE {
                break;
            }
            if census.accounts >= limit.accounts || begun.elapsed() >= limit.time {
                census.is_partial = true;
                break;
            }
        }
        census.shared = addresses.values().filter(|count| **count > 1).count() as u64;
        Ok(census)
    }

    pub fn accounts(&self) -> Accounts {
        Accounts {
            total: self.accounts,
            recoverable: self.recoverable,
            is_partial: self.is_partial,
            others: self.others(),
        }
    }

    /// How many can't be recovered, and why.
    pub fn others(&self) -> Vec<(u64, Withheld)> {
        let mut others = vec![
            (self.privileged, Withheld::Privileged),
            (self.left_out, Withheld::LeftOut),
            (self.without_password, Withheld::NoPassword),
            (self.unknown_hash, Withheld::UnknownHash),
            (self.unreadable, Withheld::UnreadableAddress),
        ];
        others.retain(|(count, _)| *count > 0);
        others
    }

    fn count(&mut self, row: &Row, addresses: &mut HashMap<String, u32>) {
        self.accounts += 1;
        if let Some(Ok(hash)) = row.hash.as_deref().map(StoredHash::parse) {
            *self.schemes.entry(hash.scheme.to_string()).or_default() += 1;
        }
        let Ok(address) = EmailAddress::parse(&row.email) else {
            self.unreadable += 1;
            return;
        };
        *addresses.entry(address.canonical().to_owned()).or_default() += 1;
        *match row.withheld() {
            None => &mut self.recoverable,
            Some(Withheld::Privileged) => &mut self.privileged,
            Some(Withheld::LeftOut | Withheld::Locked) => &mut self.left_out,
            Some(Withheld::NoPassword) => &mut self.without_password,
            Some(Withheld::UnknownHash) => &mut self.unknown_hash,
            Some(Withheld::NoAddress | Withheld::UnreadableAddress) => &mut self.unreadable,
        } += 1;
    }
}
