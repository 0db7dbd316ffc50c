//! What was found, on one screen, to be read and pasted.

use super::{Census, Findings};
use crate::server::config::DatabaseKind;
use std::fmt;

impl fmt::Display for Findings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let table = &self.settings.table;
        writeln!(f, "Table {table}\n{}", self.census)?;
        match &self.index {
            None => writeln!(f, "Addresses are found by an index.")?,
            Some(statement) => writeln!(
                f,
                "No index serves looking addresses up, so each look-up reads the whole table. With many \
                 accounts, create one:\n\n{statement}"
            )?,
        }
        match self.settings.url.kind() {
            DatabaseKind::Sqlite => writeln!(
                f,
                "\nThe service's user has to be able to write the database's file and its folder."
            )?,
            DatabaseKind::Postgres | DatabaseKind::MySql => writeln!(
                f,
                "\nThe rights that recovery needs, and no others:\n\n{}",
                self.grants.join("\n")
            )?,
        }
        // Whoever looks at a database for the first time is its administrator.
        if self.toml.is_none() {
            self.rights_of_user(f)?;
        }
        if let Some(toml) = &self.toml {
            let place = match self.settings.url.kind() {
                DatabaseKind::Sqlite => "",
                DatabaseKind::Postgres | DatabaseKind::MySql => {
                    ". Put the address with its password into the file that url_file names"
                }
            };
            write!(
                f,
                "\nThe settings, for the file of --config{place}:\n\n{toml}"
            )?;
        }
        Ok(())
    }
}

impl Findings {
    fn rights_of_user(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.rights.missing.is_empty() {
            writeln!(
                f,
                "\nIts user lacks some of them:\n\n{}",
                self.rights.missing.join("\n")
            )?;
        }
        if !self.rights.wider.is_empty() {
            writeln!(
                f,
                "\nIts user may do more than recovery needs:\n\n{}",
                self.rights.wider.join("\n")
            )?;
        }
        Ok(())
    }
}

impl fmt::Display for Census {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            accounts,
            recoverable,
            ..
        } = self;
        writeln!(f, "{accounts:>9} accounts, of which")?;
        writeln!(f, "{recoverable:>9} can be recovered")?;
        for (count, why) in self.others() {
            writeln!(f, "{count:>9} {}", why.of_several())?;
        }
        if self.shared > 0 {
            writeln!(
                f,
                "{:>9} addresses have more than one account; each gets a link of its own",
                self.shared
            )?;
        }
        for (scheme, count) in &self.schemes {
            writeln!(f, "{count:>9} with a {scheme} hash")?;
        }
        Ok(())
    }
}
