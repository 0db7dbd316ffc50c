//! From entries to accounts, and who of them is withheld.

use super::{
    MOST_FOUND, Server,
    connection::Connection,
    entry::{self, Entry},
    search::{ANY, Search},
};
use crate::server::{
    directories::store::{Found, Trouble, Version, Withheld},
    model::EmailAddress,
};
use ldap3::Scope;

/// Whom somebody looks for.
pub enum Question {
    Email(EmailAddress),
    Login(String),
    Key(String),
}

impl Server {
    pub async fn find(&self, question: &Question) -> Result<Vec<Found>, Trouble> {
        let _permit = self.connections.permit().await;
        if let Some(mut connection) = self.connections.take_idle() {
            match self.find_on(&mut connection, question).await {
                // It was closed while nobody looked.
                Err(Trouble::Down(_)) => {}
                Err(trouble) => return Err(trouble),
                Ok(found) => {
                    self.connections.keep(connection);
                    return Ok(found);
                }
            }
        }
        let mut connection = self.connections.open().await?;
        let found = self.find_on(&mut connection, question).await?;
        self.connections.keep(connection);
        Ok(found)
    }

    pub async fn find_on(
        &self,
        connection: &mut Connection,
        question: &Question,
    ) -> Result<Vec<Found>, Trouble> {
        let attributes = &self.settings.attributes;
        if !matches!(question, Question::Key(_)) {
            self.asked.look(connection, &self.settings.base).await;
        }
        let filter = match question {
            Question::Email(address) => Some(entry::with_email(attributes, address)),
            Question::Login(login) => Some(entry::with_login(attributes, login)),
            Question::Key(key) => entry::with_key(attributes, key),
        };
        let Some(filter) = filter else {
            return Ok(Vec::new());
        };
        let mut accounts = Vec::new();
        for entry in self.entries(connection, &filter).await? {
            let email = match question {
                Question::Email(address) => entry.email_like(attributes, address),
                Question::Login(login) if !entry.has_login(attributes, login) => None,
                Question::Login(_) | Question::Key(_) => entry.email(attributes),
            };
            if let Some(email) = email {
                accounts.extend(self.account(connection, &entry, email).await?);
            }
        }
        Ok(accounts)
    }

    /// The entries of accounts that fit.
    async fn entries(
        &self,
        connection: &mut Connection,
        filter: &str,
    ) -> Result<Vec<Entry>, Trouble> {
        let filter = format!("(&{}{filter})", self.settings.filter);
        let search = Search {
            base: &self.settings.base,
            scope: Scope::Subtree,
            filter: &filter,
            attributes: &entry::asked(&self.settings.attributes),
            most: MOST_FOUND,
        };
        connection.search(search).await
    }

    /// The one entry with a key.
    pub async fn entry(
        &self,
        connection: &mut Connection,
        key: &str,
    ) -> Result<Option<Entry>, Trouble> {
        let Some(filter) = entry::with_key(&self.settings.attributes, key) else {
            return Ok(None);
        };
        let entries = self.entries(connection, &filter).await?;
        Ok(entries.into_iter().next())
    }

    /// None if the entry has no key by which it could be found again.
    async fn account(
        &self,
        connection: &mut Connection,
        entry: &Entry,
        email: String,
    ) -> Result<Option<Found>, Trouble> {
        let attributes = &self.settings.attributes;
        let Some(key) = entry.key(attributes) else {
            return Ok(None);
        };
        let withheld = self.withheld(connection, &entry.dn).await?;
        let stored = entry.changed(attributes);
        Ok(Some(Found {
            version: Version::of(&self.secret_key, &self.directory, &key, &stored),
            email,
            login: entry.text(&attributes.login).map(str::to_owned),
            name: entry.text(&attributes.name).unwrap_or_default().to_owned(),
            withheld,
            key,
        }))
    }

    /// Why nobody gets a link for this entry.
    pub async fn withheld(
        &self,
        connection: &mut Connection,
        dn: &str,
    ) -> Result<Option<Withheld>, Trouble> {
        let settings = &self.settings;
        if let Some(filter) = &settings.privileged
            && connection.fits(dn, filter).await?
        {
            return Ok(Some(Withheld::Privileged));
        }
        if !settings.privileged_groups.is_empty() && self.is_in_group(connection, dn).await? {
            return Ok(Some(Withheld::Privileged));
        }
        if let Some(filter) = &settings.locked
            && connection.fits(dn, filter).await?
        {
            return Ok(Some(Withheld::Locked));
        }
        if let Some(filter) = &settings.recoverable
            && !connection.fits(dn, filter).await?
        {
            return Ok(Some(Withheld::LeftOut));
        }
        Ok(None)
    }

    /// Whether somebody is in one of the groups whose members may do more than others. The server computes all
    /// groups that somebody is in, however deep (MS-ADTS §3.1.1.4.5.19); everybody is in one at least, so that
    /// an account of which nothing is seen is taken for a privileged one.
    async fn is_in_group(&self, connection: &mut Connection, dn: &str) -> Result<bool, Trouble> {
        const TOKEN_GROUPS: &str = "tokenGroups";
        let entry = connection.entry(dn, ANY, &[TOKEN_GROUPS]).await?;
        let Some(entry) = entry else {
            return Ok(true);
        };
        let groups = entry.bytes(TOKEN_GROUPS);
        let is_privileged = |group: &String| {
            let of_domain = group.starts_with("S-1-5-21-");
            self.settings.privileged_groups.iter().any(|named| {
                group == named || (of_domain && named.starts_with('-') && group.ends_with(named))
            })
        };
        let mut named = groups.iter().map(|group| entry::sid(group));
        Ok(groups.is_empty() || named.any(|group| group.as_ref().is_none_or(is_privileged)))
    }
}
