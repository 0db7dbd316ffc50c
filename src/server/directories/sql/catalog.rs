//! What a database says of its tables: the types that values have to be bound as, and the indexes.

use crate::server::config::{DatabaseKind, directories::SqlSettings};
use sea_orm::{ConnectionTrait, DbErr, Statement, Value};
use std::collections::BTreeMap;

/// How accounts are looked up by their address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ByEmail {
    /// The column itself: the database compares it without regard to case.
    Column,
    /// The column in small letters, as an index has it or none does.
    Lower,
    /// The column is in an index, and its small letters are in none.
    ColumnOrLower,
}

/// What has to be known of a table to ask it.
#[derive(Clone, Debug)]
pub struct Shape {
    pub by_email: ByEmail,
    /// PostgreSQL's types by column. It takes no text for a number or a UUID.
    pub types: BTreeMap<String, String>,
}

/// A column as the database describes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    pub name: String,
    pub kind: String,
    /// MySQL's and MariaDB's.
    pub collation: Option<String>,
}

impl Shape {
    /// # Errors
    /// If the catalog can't be read. A table that is not there has no columns.
    pub async fn learn(db: &impl ConnectionTrait, settings: &SqlSettings) -> Result<Self, DbErr> {
        let kind = settings.url.kind();
        let columns = columns(db, kind, &settings.table).await?;
        let email = columns
            .iter()
            .find(|one| one.name == settings.columns.email);
        let is_case_blind = email.is_some_and(|email| match kind {
            DatabaseKind::Postgres => email.kind == "citext",
            DatabaseKind::MySql => {
                let collation = email.collation.as_deref();
                collation.is_some_and(|name| name.ends_with("_ci"))
            }
            DatabaseKind::Sqlite => false,
        });
        let index = Index::of(db, kind, &settings.table, &settings.columns.email).await?;
        let by_email = match index {
            _ if is_case_blind => ByEmail::Column,
            Index::Column => ByEmail::ColumnOrLower,
            Index::Lower | Index::None => ByEmail::Lower,
        };
        let types = columns.into_iter().map(|one| (one.name, one.kind));
        Ok(Self {
            by_email,
            types: types.collect(),
        })
    }
}

/// What an address can be found by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Index {
    Lower,
    Column,
    None,
}

impl Index {
    pub async fn of(
        db: &impl ConnectionTrait,
        kind: DatabaseKind,
        table: &str,
        column: &str,
    ) -> Result<Self, DbErr> {
        let first: Vec<String> = index_starts(db, kind, table).await?;
        let has = |wanted: &[String]| first.iter().any(|start| wanted.contains(start));
        let lower = ["", "::text"].map(|kind| format!("lower({column}{kind})"));
        Ok(if has(&lower) {
            Self::Lower
        } else if has(&[column.to_owned()]) {
            Self::Column
        } else {
            Self::None
        })
    }
}

/// The columns of a table that can be seen; none if it is not there.
pub async fn columns(
    db: &impl ConnectionTrait,
    kind: DatabaseKind,
    table: &str,
) -> Result<Vec<Column>, DbErr> {
    let sql = match kind {
        DatabaseKind::Postgres => {
            "SELECT CAST(attname AS text) AS name, format_type(atttypid, NULL) AS kind, \
             CAST(NULL AS text) AS collation FROM pg_attribute \
             WHERE attrelid = to_regclass($1) AND attnum > 0 AND NOT attisdropped ORDER BY attnum"
        }
        DatabaseKind::MySql => {
            "SELECT CAST(column_name AS CHAR) AS name, CAST(data_type AS CHAR) AS kind, \
             CAST(collation_name AS CHAR) AS collation FROM information_schema.columns \
             WHERE table_schema = COALESCE(?, DATABASE()) AND table_name = ? ORDER BY ordinal_position"
        }
        DatabaseKind::Sqlite => {
            "SELECT name, type AS kind, NULL AS collation FROM pragma_table_info(?)"
        }
    };
    let rows = ask(db, sql, table_values(kind, table)).await?;
    rows.iter()
        .map(|row| {
            Ok(Column {
                name: row.try_get("", "name")?,
                kind: row.try_get("", "kind")?,
                collation: row.try_get("", "collation")?,
            })
        })
        .collect()
}

/// The names of all tables that can be seen, those of other schemas with their schema before them.
pub async fn tables(db: &impl ConnectionTrait, kind: DatabaseKind) -> Result<Vec<String>, DbErr> {
    let sql = match kind {
        DatabaseKind::Postgres => {
            "SELECT CAST(CASE WHEN schemaname = current_schema() THEN '' ELSE schemaname || '.' END || \
             tablename AS text) AS name FROM pg_tables \
             WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1"
        }
        DatabaseKind::MySql => {
            "SELECT CAST(table_name AS CHAR) AS name FROM information_schema.tables \
             WHERE table_schema = DATABASE() ORDER BY 1"
        }
        DatabaseKind::Sqlite => "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY 1",
    };
    let rows = ask(db, sql, Vec::new()).await?;
    rows.iter().map(|row| row.try_get("", "name")).collect()
}

/// What each index begins with: a column, or `lower(column)`.
async fn index_starts(
    db: &impl ConnectionTrait,
    kind: DatabaseKind,
    table: &str,
) -> Result<Vec<String>, DbErr> {
    let sql = match kind {
        DatabaseKind::Postgres => {
            "SELECT pg_get_indexdef(indexrelid, 1, true) AS start FROM pg_index \
             WHERE indrelid = to_regclass($1) AND indisvalid AND indpred IS NULL"
        }
        DatabaseKind::MySql => {
            "SELECT CAST(column_name AS CHAR) AS start FROM information_schema.statistics \
             WHERE table_schema = COALESCE(?, DATABASE()) AND table_name = ? AND seq_in_index = 1"
        }
        // Of an index on an expression the column has no name, but the statement that made it says it.
        DatabaseKind::Sqlite => {
            "SELECT COALESCE(info.name, lower(replace(replace(substr(master.sql, \
             instr(master.sql, '(') + 1), '\"', ''), ' ', ''))) AS start \
             FROM pragma_index_list(?) AS list JOIN pragma_index_info(list.name) AS info \
             LEFT JOIN sqlite_master AS master ON master.name = list.name \
             WHERE info.seqno = 0 AND list.partial = 0"
        }
    };
    let rows = ask(db, sql, table_values(kind, table)).await?;
    let starts = rows.iter().map(|row| {
        let start: Option<String> = row.try_get("", "start")?;
        // SQLite's ends as the statement does.
        let start = start.unwrap_or_default();
        let whole = start.find(')').map_or(start.len(), |end| end + 1);
        let is_cut = kind == DatabaseKind::Sqlite && start.starts_with("lower(");
        Ok(if is_cut {
            start[..whole].to_owned()
        } else {
            start.replace('"', "")
        })
    });
    starts.collect()
}

/// PostgreSQL takes a quoted name; MySQL the schema, or none for the present one, and the table.
pub fn table_values(kind: DatabaseKind, table: &str) -> Vec<Value> {
    let (schema, name) = match table.split_once('.') {
        Some((schema, name)) => (Some(schema), name),
        None => (None, table),
    };
    match kind {
        DatabaseKind::Postgres => {
            let parts = table.split('.').map(|part| format!("\"{part}\""));
            vec![parts.collect::<Vec<_>>().join(".").into()]
        }
        DatabaseKind::MySql => vec![schema.map(str::to_owned).into(), name.into()],
        DatabaseKind::Sqlite => vec![name.into()],
    }
}

pub async fn ask(
    db: &impl ConnectionTrait,
    sql: &str,
    values: Vec<Value>,
) -> Result<Vec<sea_orm::QueryResult>, DbErr> {
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
    db.query_all_raw(statement).await
}
