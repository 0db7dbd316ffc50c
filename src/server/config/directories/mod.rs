//! The directories: where the accounts of applications live, one `[[directory]]` of the TOML file each.
//!
//! | file | what it holds |
//! |---|---|
//! | `table.rs` | the settings of one directory, before those of its preset, with every complaint |
//! | `sql.rs` | what a database of somebody else's needs |
//! | `http.rs` | what an application with an endpoint of its own needs |
//! | `ldap.rs` | what a directory server needs |
//! | `sql_text.rs` | the operator's own SQL, with its parameters |
//! | `presets/` | what is known of applications, as TOML with the same keys |
//!
//! A further kind is a file and an arm in [`Kind::read`].

mod http;
mod ldap;
mod sql;
mod sql_text;
mod table;
#[cfg(test)]
mod tests;

use super::{ConfigErrors, DEFAULT_PASSWORD_MIN_LENGTH, PASSWORD_LENGTHS, Sources};
use crate::server::breached_passwords::BreachedPasswords;
use std::{collections::HashSet, path::Path};

pub use self::{
    http::HttpSettings,
    ldap::{Attributes, Freeze, LdapSettings, PRESETS as LDAP_PRESETS, PasswordWrite},
    sql::{Columns, PRESETS as SQL_PRESETS, SqlSettings},
    sql_text::{Parameter, SqlText},
};

pub(super) use self::table::Table;

/// The name that our own accounts' directory has everywhere.
pub const OWN: &str = "own";
const LONGEST_NAME: usize = 32;

/// One directory, whatever its kind.
#[derive(Clone, Debug)]
pub struct DirectorySettings {
    /// What it is called in the dashboard and in our database: 1 to 32 of `a-z`, `0-9` and `-`.
    pub name: String,
    pub kind: Kind,
    /// What is known of its application, by its name.
    pub preset: Option<String>,
    /// Whether people may ask for a link with their log-in name.
    pub lookup_by_login: bool,
    /// How many characters a new password needs at least.
    pub min_length: u32,
    /// Words that make a poor password there, such as the application's name.
    pub refused_words: Vec<String>,
    /// Passwords from data breaches, none of which is accepted there.
    pub breached_passwords: Option<BreachedPasswords>,
}

/// How the accounts of a directory are reached.
#[derive(Clone, Debug)]
pub enum Kind {
    Sql(SqlSettings),
    Ldap(LdapSettings),
    Http(HttpSettings),
}

impl Kind {
    pub fn name(&self) -> &'static str {
        match self {
            Self::Sql(_) => "sql",
            Self::Ldap(_) => "ldap",
            Self::Http(_) => "http",
        }
    }

    const NAMES: &[&str] = &["sql", "ldap", "http"];

    /// None where there was something to complain about.
    fn read(table: &mut Table) -> Option<Self> {
        let kind = table.text("kind");
        match table.required("kind", kind)?.as_str() {
            "sql" => sql::read(table).map(Self::Sql),
            "ldap" => ldap::read(table).map(Self::Ldap),
            "http" => http::read(table).map(Self::Http),
            other => {
                table.complain_of(
                    "kind",
                    other,
                    &format!("is none of {}", Self::NAMES.join(", ")),
                );
                None
            }
        }
    }
}

/// A `[[directory]]` as it stands in a file.
#[derive(Clone)]
pub(super) struct Given {
    /// The words that name the file in a complaint.
    pub place: String,
    pub table: toml::Table,
}

/// Reads all directories, in the order in which they are given, and adds to the complaints.
/// `breached_passwords` is for those that name no list of their own.
pub(super) fn read(
    given: &[Given],
    breached_passwords: Option<&BreachedPasswords>,
    problems: &mut Vec<String>,
) -> Vec<DirectorySettings> {
    let mut names = HashSet::new();
    let mut all = Vec::new();
    for (index, Given { place, table }) in given.iter().enumerate() {
        let name = match name(table) {
            Ok(name) => name,
            Err(complaint) => {
                problems.push(format!(
                    "name of the directory number {} in {place} {complaint}.",
                    index + 1
                ));
                continue;
            }
        };
        if !names.insert(name.clone()) {
            problems.push(format!("Two directories in {place} have the name {name}."));
        }
        let mut table = Table::of(&format!("directory {name}"), table.clone());
        let settings = read_one(name, &mut table, breached_passwords);
        all.extend(settings);
        problems.extend(table.finish());
    }
    all
}

/// Reads the directories of a TOML text that stands for itself.
///
/// # Errors
/// Every problem there is.
pub fn of_toml(text: &str) -> Result<Vec<DirectorySettings>, ConfigErrors> {
    let mut sources = Sources::default();
    sources.toml("the settings", text);
    let mut problems = sources.problems;
    let all = read(&sources.directories, None, &mut problems);
    if problems.is_empty() {
        Ok(all)
    } else {
        Err(ConfigErrors(problems))
    }
}

fn read_one(
    name: String,
    table: &mut Table,
    breached_passwords: Option<&BreachedPasswords>,
) -> Option<DirectorySettings> {
    table.text("name");
    // The kind comes first: its preset has defaults for the others, too.
    let kind = Kind::read(table);
    let preset = match kind {
        Some(Kind::Sql(_) | Kind::Ldap(_)) => table.text("preset"),
        Some(Kind::Http(_)) | None => None,
    };
    let lookup_by_login = table.flag("lookup_by_login");
    if lookup_by_login
        && let Some(Kind::Sql(sql)) = &kind
        && sql.columns.login.is_none()
    {
        table.complain("lookup_by_login", "needs the column login in columns");
    }
    let min_length = table.number("min_length", PASSWORD_LENGTHS);
    let refused_words = table.texts("refused_words");
    let breached_passwords = if table.is_set("breached_passwords") {
        table.parse("breached_passwords", |path| {
            BreachedPasswords::open(Path::new(path))
        })
    } else {
        breached_passwords.cloned()
    };
    Some(DirectorySettings {
        name,
        kind: kind?,
        preset,
        lookup_by_login,
        min_length: min_length.unwrap_or(DEFAULT_PASSWORD_MIN_LENGTH),
        refused_words,
        breached_passwords,
    })
}

fn name(table: &toml::Table) -> Result<String, &'static str> {
    let is_letter = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    match table.get("name").and_then(toml::Value::as_str) {
        None => Err("is missing"),
        Some(OWN) => Err("is own, which is the name of this program's own accounts"),
        Some(name) if name.is_empty() || name.len() > LONGEST_NAME => {
            Err("must have 1 to 32 letters")
        }
        Some(name) if !name.bytes().all(is_letter) => {
            Err("may have small letters of ASCII, digits and hyphens only")
        }
        Some(name) => Ok(name.to_owned()),
    }
}
