//! A directory server that is in use, examined.

use super::{Ldap, Server, adoption::Counts, check::Finding as Found};
use crate::server::directories::{
    apart::apart,
    examination::{About, Accounts, Examination, Finding, Limit},
    store::Trouble,
};
use tokio::time::timeout;

impl Ldap {
    /// Counts the accounts, and compares settings and rights with what is needed. Nothing is written.
    ///
    /// # Errors
    /// If the server can't be asked.
    pub async fn examine(&self, directory: &str, limit: Limit) -> Result<Examination, Trouble> {
        let check = self.check().await?;
        let server = self.0.clone();
        // What takes too long is told of no account, and of nothing else that is wrong.
        let counting = apart(async move {
            let counted = timeout(limit.time, server.counted()).await;
            counted.ok().transpose()
        });
        let counts = counting.await?;
        let findings: Vec<Finding> = check
            .findings
            .iter()
            .map(|found| finding(*found, directory))
            .collect();
        Ok(Examination {
            accounts: counts.map(accounts),
            has_index: None,
            findings,
        })
    }
}

impl Server {
    async fn counted(&self) -> Result<Counts, Trouble> {
        let _permit = self.connections.permit().await;
        let mut connection = self.connections.open().await?;
        self.count(&mut connection).await
    }
}

fn accounts(counts: Counts) -> Accounts {
    Accounts {
        total: counts.accounts as u64,
        recoverable: counts.recoverable as u64,
        is_partial: counts.is_partial,
        others: counts.others(),
    }
}

fn finding(found: Found, directory: &str) -> Finding {
    let (about, to_do) = match found {
        Found::NoAccounts => (
            About::Accounts,
            "Change base or filter, or let bind_dn read below it",
        ),
        Found::NoKey | Found::NoVersion | Found::CoarseVersion => {
            (About::RightsMissing, "Let bind_dn read it")
        }
        Found::NobodyPrivileged => (
            About::Policy,
            "Set privileged to a filter that finds your administrators",
        ),
        Found::NoGroups => (About::RightsMissing, "Add it to that group"),
        Found::CannotSet => (
            About::RightsMissing,
            "Grant it that right, as docs/directories.md has it for each server",
        ),
        Found::MaybeCannotSet => {
            let to_do = format!("Try one: `password-recover adopt {directory} --try ADDRESS`");
            return told(found, About::RightsMissing, to_do);
        }
        Found::CanSetPrivileged => (About::RightsWider, "Take that right away from it"),
    };
    told(found, about, to_do.to_owned())
}

fn told(found: Found, about: About, to_do: String) -> Finding {
    Finding {
        about,
        is_problem: found.is_fatal(),
        what: found.to_string(),
        to_do,
    }
}
