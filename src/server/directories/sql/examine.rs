//! A database that is in use, examined: what `adopt` finds, as sentences.

use super::{
    SqlStore,
    adoption::{self, Findings},
    catalog::ask,
    within,
};
use crate::server::{
    config::{DatabaseKind, DatabaseUrl},
    directories::{
        examination::{About, Accounts, Examination, Finding, Limit},
        store::Trouble,
    },
};
use sea_orm::{ConnectionTrait, DbErr};

/// With fewer accounts, reading all of them is no great loss.
const MANY: u64 = 10_000;

impl SqlStore {
    /// Counts the accounts, and compares index, rights and encryption with what is needed. Nothing is written.
    ///
    /// # Errors
    /// If the database can't be asked.
    pub async fn examine(&self, limit: Limit) -> Result<Examination, Trouble> {
        let open = self.open().await?;
        let settings = (*self.settings).clone();
        let found = adoption::look_at(&open.db, settings, limit).await;
        let found = found.map_err(|error| self.trouble(&error))?;
        let is_plain = is_plain(&open.db, &self.settings.url).await;
        let is_plain = is_plain.map_err(|error| self.trouble(&error))?;
        let mut findings = of_rights(&found, &self.name);
        let accounts = match &found.uncounted {
            None => Some(found.census.accounts()),
            // Without a right it can't be counted, and that is said already.
            Some(_) if !found.rights.missing.is_empty() => None,
            Some(error) => return Err(self.trouble(error)),
        };
        findings.extend(of_index(&found, accounts.as_ref()));
        if is_plain {
            findings.push(Finding {
                about: About::Encryption,
                is_problem: true,
                what: "The connection is not encrypted, so everybody on the way can read password hashes"
                    .to_owned(),
                to_do: match self.settings.url.kind() {
                    DatabaseKind::MySql => "Add ?ssl-mode=VERIFY_IDENTITY to its url",
                    _ => "Add ?sslmode=verify-full to its url",
                }
                .to_owned(),
            });
        }
        Ok(Examination {
            has_index: Some(found.index.is_none()),
            accounts,
            findings,
        })
    }
}

fn of_index(found: &Findings, accounts: Option<&Accounts>) -> Option<Finding> {
    let statement = found.index.as_ref()?;
    Some(Finding {
        about: About::Index,
        is_problem: accounts.is_some_and(|accounts| accounts.total >= MANY),
        what: "No index serves looking addresses up, so each look-up reads the whole table"
            .to_owned(),
        to_do: format!("Create one: {}", statement.trim_end_matches(';')),
    })
}

fn of_rights(found: &Findings, name: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    if !found.rights.missing.is_empty() {
        let missing = found.rights.missing.join(" ");
        findings.push(Finding {
            about: About::RightsMissing,
            is_problem: true,
            what: "Its user lacks rights that recovery needs".to_owned(),
            to_do: match found.settings.url.kind() {
                DatabaseKind::Sqlite => format!("Change that: {missing}"),
                _ => format!("Grant them: {}", missing.trim_end_matches(';')),
            },
        });
    }
    if !found.rights.wider.is_empty() {
        findings.push(Finding {
            about: About::RightsWider,
            is_problem: false,
            what: format!(
                "Its user may do more than recovery needs: {}",
                found.rights.wider.join("; ")
            ),
            to_do: format!(
                "Give it a user of its own; `password-recover adopt {name}` prints the GRANTs"
            ),
        });
    }
    findings
}

/// Whether what is read and written there goes over a network as it is.
async fn is_plain(db: &impl ConnectionTrait, url: &DatabaseUrl) -> Result<bool, DbErr> {
    const POSTGRES: &str = "SELECT CASE WHEN ssl THEN 'yes' ELSE '' END AS cipher FROM pg_stat_ssl \
         WHERE pid = pg_backend_pid()";
    const MYSQL: &str = "SHOW SESSION STATUS LIKE 'Ssl_cipher'";
    if url.is_local() {
        return Ok(false);
    }
    let (sql, column) = match url.kind() {
        DatabaseKind::Sqlite => return Ok(false),
        DatabaseKind::Postgres => (POSTGRES, "cipher"),
        DatabaseKind::MySql => (MYSQL, "Value"),
    };
    let rows = within(ask(db, sql, Vec::new())).await?;
    let cipher = rows.first().map(|row| row.try_get::<String>("", column));
    Ok(cipher.transpose()?.is_some_and(|cipher| cipher.is_empty()))
}
