//! Questions to a directory server.

use super::{
    connection::{Connection, accept, of_error},
    entry::Entry,
};
use crate::server::directories::store::Trouble;
use anyhow::anyhow;
use ldap3::{Scope, SearchOptions, SearchResult};

/// `sizeLimitExceeded`: there are more, and these are what was asked for.
const THERE_ARE_MORE: u32 = 4;
const NO_SUCH_OBJECT: u32 = 32;
/// What every entry has.
pub const ANY: &str = "(objectClass=*)";

/// What to ask for.
pub struct Search<'a> {
    pub base: &'a str,
    pub scope: Scope,
    pub filter: &'a str,
    pub attributes: &'a [&'a str],
    /// Entries that are wanted at most.
    pub most: i32,
}

impl Connection {
    /// # Errors
    /// If the server says no, or nothing.
    pub async fn search(&mut self, search: Search<'_>) -> Result<Vec<Entry>, Trouble> {
        let options = SearchOptions::new().sizelimit(search.most);
        let found = self.ldap.with_search_options(options).search(
            search.base,
            search.scope,
            search.filter,
            search.attributes,
        );
        let SearchResult(entries, mut result) =
            found.await.map_err(|error| of_error(error, "a search"))?;
        if result.rc == THERE_ARE_MORE {
            result.rc = 0;
        }
        accept(result, "a search was refused")?;
        Ok(entries.into_iter().map(Entry::of).collect())
    }

    /// One entry, if it is there and fits.
    ///
    /// # Errors
    /// As above.
    pub async fn entry(
        &mut self,
        dn: &str,
        filter: &str,
        attributes: &[&str],
    ) -> Result<Option<Entry>, Trouble> {
        let found = self.ldap.search(dn, Scope::Base, filter, attributes);
        let SearchResult(entries, mut result) =
            found.await.map_err(|error| of_error(error, "a search"))?;
        if result.rc == NO_SUCH_OBJECT {
            result.rc = 0;
        }
        accept(result, "a search was refused")?;
        Ok(entries.into_iter().map(Entry::of).next())
    }

    /// Whether an entry fits. The server judges: only it knows what its filters mean.
    ///
    /// # Errors
    /// As above.
    pub async fn fits(&mut self, dn: &str, filter: &str) -> Result<bool, Trouble> {
        Ok(self.entry(dn, filter, &["1.1"]).await?.is_some())
    }

    /// What the server says of itself.
    ///
    /// # Errors
    /// As above.
    pub async fn root(&mut self, attributes: &[&str]) -> Result<Entry, Trouble> {
        let root = self.entry("", ANY, attributes).await?;
        root.ok_or_else(|| Trouble::Misconfigured(anyhow!("the server says nothing of itself")))
    }
}
