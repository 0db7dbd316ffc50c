//! Whether a directory server and its settings fit, found out without writing anything.

use super::{
    Server,
    accounts::Question,
    connection::Connection,
    entry::{self, Entry},
    search::{ANY, Search},
    shortest_password::shortest_password,
};
use crate::server::{
    config::directories::PasswordWrite,
    directories::{
        store::{Trouble, Withheld},
        why::Why,
    },
};
use ldap3::{Mod, Scope, exop::WhoAmI};
use std::{collections::HashSet, fmt};

/// Accounts that are looked at.
const SAMPLE: i32 = 10;

/// What a directory server is like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// As whom the server knows us.
    pub who: String,
    /// How many characters it wants of a password at least, where that can be read.
    pub shortest_password: Option<u32>,
    pub findings: Vec<Finding>,
}

/// What is not as it should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finding {
    /// Nothing below `base` fits `filter` and has an address.
    NoAccounts,
    /// An account without a key can't be found again.
    NoKey,
    /// What changes with the password can't be seen, so that a password that is changed elsewhere ends no links.
    NoVersion,
    /// Only that anything of an entry changed can be seen.
    CoarseVersion,
    /// Nothing says who may do more than others.
    NobodyPrivileged,
    /// The groups that somebody is in can't be read, so that everybody is taken for privileged.
    NoGroups,
    /// A password could not be set.
    CannotSet,
    /// Whether it could, the server does not tell.
    MaybeCannotSet,
    /// The service account may set the passwords of those who may do more than others.
    CanSetPrivileged,
}

impl Finding {
    /// Whether nobody could recover.
    pub fn is_fatal(self) -> bool {
        matches!(
            self,
            Self::NoAccounts | Self::NoKey | Self::NoGroups | Self::CannotSet
        )
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoAccounts => "nothing below base fits filter and has an address, or bind_dn may not read it",
            Self::NoKey => "bind_dn can't read attributes.key",
            Self::NoVersion => {
                "bind_dn can read none of attributes.changed: links stay good when a password is changed elsewhere"
            }
            Self::CoarseVersion => {
                "bind_dn can't read the first of attributes.changed: any change of an entry ends its links"
            }
            Self::NobodyPrivileged => {
                "privileged is not set: administrators can recover like everybody else"
            }
            Self::NoGroups => {
                "bind_dn can't read tokenGroups: add it to the group Windows Authorization Access Group"
            }
            Self::CannotSet => "bind_dn may not set passwords",
            Self::MaybeCannotSet => "the server does not say whether bind_dn may set passwords",
            Self::CanSetPrivileged => {
                "bind_dn may set passwords of privileged accounts: they get no link, but it needs no such right"
            }
        })
    }
}

impl Server {
    pub async fn check(&self) -> Result<Check, Trouble> {
        let _permit = self.connections.permit().await;
        let mut connection = self.connections.open().await?;
        let who = who_am_i(&mut connection).await;
        let who = who.unwrap_or_else(|| self.settings.bind_dn.clone());
        let shortest_password = shortest_password(&mut connection, &self.settings.base).await?;
        let mut findings = Vec::new();
        let accounts = self.sample(&mut connection, &self.settings.filter).await?;
        match accounts.first() {
            None => findings.push(Finding::NoAccounts),
            Some(first) => findings.extend(self.of_attributes(first)),
        }
        findings.extend(self.of_rights(&mut connection, &accounts).await?);
        Ok(Check {
            who,
            shortest_password,
            findings,
        })
    }

    fn of_attributes(&self, entry: &Entry) -> Vec<Finding> {
        let attributes = &self.settings.attributes;
        let mut findings = Vec::new();
        if entry.key(attributes).is_none() {
            findings.push(Finding::NoKey);
        }
        let seen: Vec<bool> = attributes
            .changed
            .iter()
            .map(|name| !entry.bytes(name).is_empty())
            .collect();
        if !seen.contains(&true) {
            findings.push(Finding::NoVersion);
        } else if seen.first() == Some(&false) {
            findings.push(Finding::CoarseVersion);
        }
        findings
    }

    async fn of_rights(
        &self,
        connection: &mut Connection,
        accounts: &[Entry],
    ) -> Result<Vec<Finding>, Trouble> {
        let mut findings = Vec::new();
        for account in accounts {
            if self.withheld(connection, &account.dn).await?.is_none() {
                match self.may_set(connection, &account.dn).await {
                    Some(true) => {}
                    Some(false) => findings.push(Finding::CannotSet),
                    None => findings.push(Finding::MaybeCannotSet),
                }
                break;
            }
        }
        if !self.settings.privileged_groups.is_empty()
            && let Some(account) = accounts.first()
            && connection
                .entry(&account.dn, ANY, &["tokenGroups"])
                .await?
                .is_none_or(|entry| entry.bytes("tokenGroups").is_empty())
        {
            findings.push(Finding::NoGroups);
        }
        let Some(privileged) = &self.settings.privileged else {
            findings.push(Finding::NobodyPrivileged);
            return Ok(findings);
        };
        let filter = format!("(&{}{privileged})", self.settings.filter);
        for account in self.sample(connection, &filter).await? {
            if self.may_set(connection, &account.dn).await == Some(true) {
                findings.push(Finding::CanSetPrivileged);
                break;
            }
        }
        Ok(findings)
    }

    /// Some of those who could get a mail.
    async fn sample(
        &self,
        connection: &mut Connection,
        filter: &str,
    ) -> Result<Vec<Entry>, Trouble> {
        let filter = format!("(&{filter}({}=*))", self.settings.attributes.email);
        let search = Search {
            base: &self.settings.base,
            scope: Scope::Subtree,
            filter: &filter,
            attributes: &entry::asked(&self.settings.attributes),
            most: SAMPLE,
        };
        connection.search(search).await
    }

    /// Whether a password could be set, tried with a change that can change nothing; none if the answer says
    /// neither.
    async fn may_set(&self, connection: &mut Connection, dn: &str) -> Option<bool> {
        const MAY_NOT: u32 = 50;
        let (change, may): (_, &[u32]) = match self.settings.write {
            // A value that nobody has is to be removed: `noSuchAttribute`.
            PasswordWrite::PasswordModify => {
                let nobodys = uuid::Uuid::from_bytes([0xa5; 16]).to_string().into_bytes();
                let values = HashSet::from([nobodys]);
                (Mod::Delete(b"userPassword".to_vec(), values), &[16])
            }
            // One byte is no text in UTF-16, and so no password.
            PasswordWrite::UnicodePwd => {
                let values = HashSet::from([vec![b'"']]);
                (Mod::Replace(b"unicodePwd".to_vec(), values), &[19, 53])
            }
        };
        let result = connection.ldap.modify(dn, vec![change]).await.ok()?;
        if result.rc == MAY_NOT {
            Some(false)
        } else {
            may.contains(&result.rc).then_some(true)
        }
    }

    /// Whether one account can be recovered, and why not, as `adopt --try` shows it.
    pub async fn would_write(&self, question: &Question) -> Result<Vec<(String, Try)>, Trouble> {
        let _permit = self.connections.permit().await;
        let mut connection = self.connections.open().await?;
        let mut tried = Vec::new();
        for found in self.find_on(&mut connection, question).await? {
            let entry = self.entry(&mut connection, &found.key).await?;
            let may = match (found.withheld, entry) {
                (Some(why), _) => Try::Withheld(why),
                (None, None) => continue,
                (None, Some(entry)) => match self.may_set(&mut connection, &entry.dn).await {
                    Some(true) => Try::Works,
                    Some(false) => Try::CannotSet,
                    None => Try::MaybeWorks,
                },
            };
            tried.push((found.login.unwrap_or(found.key), may));
        }
        Ok(tried)
    }
}

/// What would become of a recovery.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Try {
    Works,
    /// The server does not tell beforehand.
    MaybeWorks,
    CannotSet,
    Withheld(Withheld),
}

/// What an operator is told, to go on after the name of the account.
impl fmt::Display for Try {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Works => f.write_str("a password can be set. Nothing was written."),
            Self::MaybeWorks => f.write_str(
                "nothing speaks against it, but the server doesn't say beforehand whether a password can be set.",
            ),
            Self::CannotSet => f.write_str("the service account may not set its password."),
            Self::Withheld(withheld) => write!(f, "gets no link: it {}.", Why::from(*withheld).words()),
        }
    }
}

/// None where the server does not know the question, as Samba.
async fn who_am_i(connection: &mut Connection) -> Option<String> {
    let (said, _) = connection
        .ldap
        .extended(WhoAmI)
        .await
        .ok()?
        .success()
        .ok()?;
    let who = String::from_utf8(said.val?).ok()?;
    Some(who.strip_prefix("dn:").unwrap_or(&who).trim().to_owned())
}
