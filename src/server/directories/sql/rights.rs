//! The rights that the user of a directory has in a database, compared with those that are needed.

use super::{
    catalog::{ask, table_values},
    grants::{Grant, Right, statements},
    query::{Queries, Values},
    within,
};
use crate::server::{
    clock::Timestamp,
    config::{DatabaseKind, directories::SqlSettings},
    db::foreign_store,
};
use rustix::fs::{Access, access};
use sea_orm::{ConnectionTrait, DbErr, QueryResult};
use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

/// Columns named in one sentence.
const NAMED: usize = 5;

/// What differs from what is needed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rights {
    /// The statements that grant what is missing, or one sentence for a file.
    pub missing: Vec<String>,
    /// What the user may do and has no need of, such as `UPDATE (is_superuser) on auth_user`.
    pub wider: Vec<String>,
}

const POSTGRES_USER: &str = "SELECT CAST(current_user AS text) AS name, \
     rolsuper OR rolcreaterole OR rolbypassrls OR rolreplication AS is_mighty \
     FROM pg_roles WHERE rolname = current_user";
const POSTGRES_COLUMNS: &str = "SELECT CAST(attname AS text) AS name, \
     CONCAT_WS(',', CASE WHEN has_column_privilege(attrelid, attnum, 'SELECT') THEN 'select' END, \
     CASE WHEN has_column_privilege(attrelid, attnum, 'UPDATE') THEN 'update' END) AS rights \
     FROM pg_attribute WHERE attrelid = to_regclass($1) AND attnum > 0 AND NOT attisdropped";
const POSTGRES_TABLE: &str = "SELECT \
     CONCAT_WS(',', CASE WHEN has_table_privilege(oid, 'INSERT') THEN 'insert' END, \
     CASE WHEN has_table_privilege(oid, 'DELETE') THEN 'delete' END, \
     CASE WHEN has_table_privilege(oid, 'TRUNCATE') THEN 'truncate' END) AS rights \
     FROM pg_class WHERE oid = to_regclass($1)";

const MYSQL_USER: &str = "SELECT CAST(CURRENT_USER() AS CHAR) AS name, \
     (SELECT COUNT(*) FROM information_schema.user_privileges WHERE privilege_type <> 'USAGE' \
     AND grantee = CONCAT('''', REPLACE(CURRENT_USER(), '@', '''@'''), '''')) > 0 AS is_mighty";
const MYSQL_COLUMNS: &str = "SELECT CAST(column_name AS CHAR) AS name, CAST(privileges AS CHAR) AS rights \
     FROM information_schema.columns WHERE table_schema = COALESCE(?, DATABASE()) AND table_name = ?";
const MYSQL_TABLE: &str = "SELECT CAST(LOWER(GROUP_CONCAT(DISTINCT privilege_type)) AS CHAR) AS rights FROM (\
     SELECT COALESCE(?, DATABASE()) AS place, ? AS named) AS wanted JOIN (\
     SELECT grantee, table_schema, table_name, privilege_type FROM information_schema.table_privileges UNION ALL \
     SELECT grantee, table_schema, NULL, privilege_type FROM information_schema.schema_privileges) AS held \
     ON wanted.place LIKE held.table_schema AND (held.table_name IS NULL OR held.table_name = wanted.named) \
     WHERE grantee = CONCAT('''', REPLACE(CURRENT_USER(), '@', '''@'''), '''') \
     AND privilege_type IN ('INSERT', 'DELETE')";

impl Rights {
    /// # Errors
    /// If the catalog can't be read.
    pub async fn compare(
        db: &impl ConnectionTrait,
        settings: &SqlSettings,
        queries: &Queries,
        needed: &[Grant],
    ) -> Result<Self, DbErr> {
        let kind = settings.url.kind();
        let (user, columns, table) = match kind {
            DatabaseKind::Sqlite => {
                return Ok(settings
                    .url
                    .sqlite_file()
                    .map_or_else(Self::default, of_file));
            }
            DatabaseKind::Postgres => (POSTGRES_USER, POSTGRES_COLUMNS, POSTGRES_TABLE),
            DatabaseKind::MySql => (MYSQL_USER, MYSQL_COLUMNS, MYSQL_TABLE),
        };
        let user = ask(db, user, Vec::new()).await?;
        let (name, is_mighty) = match user.first() {
            Some(row) => (row.try_get::<String>("", "name")?, is_true(row)?),
            None => (String::new(), false),
        };
        let needed: BTreeSet<Grant> = needed.iter().cloned().collect();
        let mut held = BTreeSet::new();
        let mut is_truncating = Vec::new();
        let tables: BTreeSet<&String> = needed.iter().map(|one| &one.table).collect();
        for of in tables {
            for row in ask(db, columns, table_values(kind, of)).await? {
                let column: String = row.try_get("", "name")?;
                let rights = words(&row)?;
                held.extend(of_words(of, Some(&column), &rights));
            }
            for row in ask(db, table, table_values(kind, of)).await? {
                let rights = words(&row)?;
                if rights.iter().any(|right| right == "truncate") {
                    is_truncating.push(format!("TRUNCATE on {of}"));
                }
                held.extend(of_words(of, None, &rights));
            }
        }
        let missing: Vec<Grant> = needed.difference(&held).cloned().collect();
        let mut wider = match kind {
            _ if !is_mighty => told(held.difference(&needed)),
            DatabaseKind::Postgres => vec!["what superusers and their like may".to_owned()],
            _ => vec!["what it may in every database of the server".to_owned()],
        };
        if !is_mighty {
            wider.extend(is_truncating);
        }
        let mut missing = statements(&missing, kind, &quoted_user(&name, kind));
        if kind == DatabaseKind::MySql {
            missing.extend(not_explained(db, settings, queries).await);
        }
        Ok(Self { missing, wider })
    }
}

/// MySQL shows no column on which somebody has no right at all. Whether the operator's statements may be run, it
/// says when they are explained: that takes the same rights, and does nothing.
async fn not_explained(
    db: &impl ConnectionTrait,
    settings: &SqlSettings,
    queries: &Queries,
) -> Vec<String> {
    let values = Values {
        key: "0",
        email: "",
        login: None,
        now: Timestamp::from_millis(0),
    };
    let mut denied = Vec::new();
    for text in settings.after_write.iter().chain(&settings.on_freeze) {
        let mut statement = queries.statement(text, &values);
        statement.sql.insert_str(0, "EXPLAIN ");
        let explained = within(db.query_all_raw(statement)).await;
        if explained.is_err_and(|error| foreign_store::is_denied(&error)) {
            denied.push(format!("what this takes: {}", text.text()));
        }
    }
    denied
}

/// A database in a file is written where its folder can be written, too.
fn of_file(file: &Path) -> Rights {
    let folder = file
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    let closed = [file, folder]
        .into_iter()
        .filter(|path| access(*path, Access::WRITE_OK).is_err());
    let missing = closed.map(|path| format!("let this user write {}", path.display()));
    Rights {
        missing: missing.collect(),
        wider: Vec::new(),
    }
}

fn quoted_user(name: &str, kind: DatabaseKind) -> String {
    match (kind, name.rsplit_once('@')) {
        (DatabaseKind::MySql, Some((user, host))) => format!("'{user}'@'{host}'"),
        _ => format!("\"{name}\""),
    }
}

/// A truth: databases have several types for it.
fn is_true(row: &QueryResult) -> Result<bool, DbErr> {
    row.try_get::<bool>("", "is_mighty")
        .or_else(|_| Ok(row.try_get::<i64>("", "is_mighty")? != 0))
}

fn words(row: &QueryResult) -> Result<Vec<String>, DbErr> {
    let rights: Option<String> = row.try_get("", "rights")?;
    let rights = rights.unwrap_or_default();
    Ok(rights
        .split(',')
        .map(|right| right.trim().to_owned())
        .collect())
}

/// Rights by their names. Inserting and deleting is of a whole table.
fn of_words(table: &str, column: Option<&str>, words: &[String]) -> Vec<Grant> {
    let grants = words.iter().filter_map(|word| {
        let (right, is_of_column) = match word.as_str() {
            "select" => (Right::Select, true),
            "update" => (Right::Update, true),
            "insert" => (Right::Insert, false),
            "delete" => (Right::Delete, false),
            _ => return None,
        };
        Some(Grant {
            table: table.to_owned(),
            right,
            column: column.filter(|_| is_of_column).map(str::to_owned),
        })
    });
    grants.collect()
}

fn told<'a>(grants: impl Iterator<Item = &'a Grant>) -> Vec<String> {
    let mut by_table: BTreeMap<(&str, &str), Vec<&str>> = BTreeMap::new();
    for grant in grants {
        let columns = by_table.entry((&grant.table, grant.right.name()));
        columns.or_default().extend(grant.column.as_deref());
    }
    let told = by_table.into_iter().map(|((table, right), columns)| {
        let more = columns.len().saturating_sub(NAMED);
        let named = columns[..columns.len() - more].join(", ");
        match (columns.len(), more) {
            (0, _) => format!("{right} on {table}"),
            (_, 0) => format!("{right} ({named}) on {table}"),
            (_, more) => format!("{right} ({named} and {more} more) on {table}"),
        }
    });
    told.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rights_are_told_by_table_and_not_without_an_end() {
        let columns: Vec<String> = (1..=7).map(|number| format!("c{number}")).collect();
        let select = ["select".to_owned(), "references".to_owned()];
        let mut held: Vec<Grant> = columns
            .iter()
            .flat_map(|column| of_words("users", Some(column), &select))
            .collect();
        held.extend(of_words("tokens", None, &["delete".to_owned()]));
        assert_eq!(
            told(held.iter()),
            [
                "DELETE on tokens",
                "SELECT (c1, c2, c3, c4, c5 and 2 more) on users"
            ]
        );
    }
}
