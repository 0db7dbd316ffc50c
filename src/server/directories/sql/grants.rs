//! The rights that a directory needs in a database, and not one more: column by column.

use super::catalog::columns;
use crate::server::config::{
    DatabaseKind,
    directories::{SqlSettings, SqlText},
};
use sea_orm::{ConnectionTrait, DbErr};
use std::collections::{BTreeMap, BTreeSet};

/// One right on one table.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Grant {
    pub table: String,
    pub right: Right,
    /// None where a right is on the whole table only.
    pub column: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Right {
    Select,
    Update,
    Delete,
    Insert,
}

impl Right {
    pub fn name(self) -> &'static str {
        match self {
            Self::Select => "SELECT",
            Self::Update => "UPDATE",
            Self::Delete => "DELETE",
            Self::Insert => "INSERT",
        }
    }
}

/// All that finding accounts, setting their passwords and what follows takes.
///
/// # Errors
/// If the catalog can't be read.
pub async fn needed(
    db: &impl ConnectionTrait,
    settings: &SqlSettings,
) -> Result<Vec<Grant>, DbErr> {
    let SqlSettings {
        url,
        table,
        columns: names,
        recoverable,
        privileged,
        after_write,
        on_freeze,
        on_unfreeze,
        ..
    } = settings;
    let mut grants = BTreeSet::new();
    let mut add = |table: &str, right, column: Option<&str>| {
        grants.insert(Grant {
            table: table.to_owned(),
            right,
            column: column.map(str::to_owned),
        });
    };
    let of_accounts = [Some(&names.key), Some(&names.email), Some(&names.password)];
    let of_accounts = of_accounts
        .into_iter()
        .chain([names.name.as_ref(), names.login.as_ref()]);
    for column in of_accounts.flatten() {
        add(table, Right::Select, Some(column));
    }
    add(table, Right::Update, Some(&names.password));
    for condition in [recoverable, privileged].into_iter().flatten() {
        let words = words(condition);
        let mut tables = named_tables(&words);
        tables.insert(table.clone());
        for (name, column) in columns_of(db, url.kind(), &tables, &words).await? {
            add(&name, Right::Select, Some(&column));
        }
    }
    for statement in after_write.iter().chain(on_freeze).chain(on_unfreeze) {
        let words = words(statement);
        let tables = named_tables(&words);
        let set = set_columns(&words);
        let right = match words
            .first()
            .map(|word| word.to_ascii_uppercase())
            .as_deref()
        {
            Some("DELETE") => Right::Delete,
            Some("INSERT") => Right::Insert,
            _ => Right::Update,
        };
        let found = columns_of(db, url.kind(), &tables, &words).await?;
        for (name, column) in &found {
            if right == Right::Update && set.contains(column) {
                add(name, Right::Update, Some(column));
            } else if right != Right::Insert {
                add(name, Right::Select, Some(column));
            }
        }
        if matches!(right, Right::Delete | Right::Insert) {
            for name in tables.iter().take(1) {
                add(name, right, None);
            }
        }
    }
    Ok(grants.into_iter().collect())
}

/// The statements that grant them, one for each table.
pub fn statements(grants: &[Grant], kind: DatabaseKind, user: &str) -> Vec<String> {
    let quoted = |name: &str| quoted(name, kind);
    let mut tables: BTreeMap<&str, BTreeMap<Right, Vec<String>>> = BTreeMap::new();
    for grant in grants {
        let rights = tables.entry(&grant.table).or_default();
        let columns = rights.entry(grant.right).or_default();
        columns.extend(grant.column.as_deref().map(quoted));
    }
    let statements = tables.into_iter().map(|(table, rights)| {
        let rights = rights
            .into_iter()
            .map(|(right, columns)| match columns.as_slice() {
                [] => right.name().to_owned(),
                columns => format!("{} ({})", right.name(), columns.join(", ")),
            });
        let rights: Vec<String> = rights.collect();
        format!(
            "GRANT {} ON {} TO {user};",
            rights.join(", "),
            quoted(table)
        )
    });
    statements.collect()
}

/// A name as the database quotes it, with its schema or without.
pub fn quoted(name: &str, kind: DatabaseKind) -> String {
    let mark = if kind == DatabaseKind::MySql {
        '`'
    } else {
        '"'
    };
    let parts = name.split('.').map(|part| format!("{mark}{part}{mark}"));
    parts.collect::<Vec<_>>().join(".")
}

/// Those of the columns of some tables that are among the words.
async fn columns_of(
    db: &impl ConnectionTrait,
    kind: DatabaseKind,
    tables: &BTreeSet<String>,
    words: &[String],
) -> Result<Vec<(String, String)>, DbErr> {
    let mut found = Vec::new();
    for table in tables {
        for column in columns(db, kind, table).await? {
            if words
                .iter()
                .any(|word| word.eq_ignore_ascii_case(&column.name))
            {
                found.push((table.clone(), column.name));
            }
        }
    }
    Ok(found)
}

/// Names and key words, as they are written but for their quotes, and the sign `=`. What is in the quotes of
/// a text is left out.
fn words(text: &SqlText) -> Vec<String> {
    let text = text.with(|_| "''".to_owned());
    let mut words = Vec::new();
    let mut word = String::new();
    let mut quote = None;
    for letter in text.chars() {
        match quote {
            Some('\'') => {
                if letter == '\'' {
                    quote = None;
                }
            }
            Some(mark) if letter == mark => quote = None,
            Some(_) => word.push(letter),
            None if letter.is_alphanumeric() || letter == '_' => word.push(letter),
            None => {
                if !word.is_empty() {
                    words.push(std::mem::take(&mut word));
                }
                match letter {
                    '\'' | '"' | '`' => quote = Some(letter),
                    '=' => words.push("=".to_owned()),
                    _ => {}
                }
            }
        }
    }
    words.extend(Some(word).filter(|word| !word.is_empty()));
    words
}

/// The tables that come after the words which tables come after.
fn named_tables(words: &[String]) -> BTreeSet<String> {
    let pairs = words.windows(2).filter_map(|pair| match pair {
        [before, table] => {
            let before = before.to_ascii_uppercase();
            let is_table = ["FROM", "JOIN", "UPDATE", "INTO"].contains(&before.as_str());
            is_table.then(|| table.clone())
        }
        _ => None,
    });
    pairs.collect()
}

/// The columns that stand before a `=` and not behind WHERE.
fn set_columns(words: &[String]) -> BTreeSet<String> {
    let before_where = words
        .iter()
        .take_while(|word| !word.eq_ignore_ascii_case("WHERE"));
    let before_where: Vec<&String> = before_where.collect();
    let pairs = before_where.windows(2).filter(|pair| pair[1] == "=");
    pairs.map(|pair| pair[0].clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_and_columns_are_read_out_of_statements() {
        let of = |text: &str| words(&SqlText::statement(text).unwrap());
        let update =
            of("UPDATE \"users\" SET reset_token = 'a = b', n = n + 1 WHERE \"id\" = :key");
        assert_eq!(
            set_columns(&update).into_iter().collect::<Vec<_>>(),
            ["n", "reset_token"]
        );
        assert!(named_tables(&update).contains("users"));
        assert!(!update.contains(&"a".to_owned()) && update.contains(&"id".to_owned()));
        let select = of("EXISTS (SELECT 1 FROM wp_usermeta m JOIN other ON m.a = `other`.b)");
        let tables: Vec<String> = named_tables(&select).into_iter().collect();
        assert_eq!(tables, ["other", "wp_usermeta"]);
    }

    #[test]
    fn one_statement_a_table_grants_what_is_needed() {
        let grant = |table: &str, right, column: Option<&str>| Grant {
            table: table.to_owned(),
            right,
            column: column.map(str::to_owned),
        };
        let grants = [
            grant("tokens", Right::Delete, None),
            grant("tokens", Right::Select, Some("user_id")),
            grant("users", Right::Select, Some("id")),
            grant("users", Right::Update, Some("password")),
        ];
        assert_eq!(
            statements(&grants, DatabaseKind::Postgres, "recover"),
            [
                "GRANT SELECT (\"user_id\"), DELETE ON \"tokens\" TO recover;",
                "GRANT SELECT (\"id\"), UPDATE (\"password\") ON \"users\" TO recover;",
            ]
        );
    }
}
