//! Reading another program's table of users, with columns that aren't known beforehand.

use super::connect_read_only;
use crate::server::config::{DatabaseKind, DatabaseUrl};
use anyhow::{Context, anyhow, bail};
use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use sea_orm::{
    AccessMode, ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbErr, IsolationLevel,
    QueryResult, TransactionTrait, TryGetable,
    sea_query::{Alias, Asterisk, Expr, ExprTrait, Func, Order, Query},
};

/// The tables to look for if none is named.
const TABLES: [&str; 2] = ["auth_user", "core_user"];
/// Every Django table has it.
const ID: &str = "id";

pub struct ForeignUsers {
    pub table: String,
    pub columns: Vec<String>,
    pub count: u64,
    /// Everything is read in one transaction, so that concurrent changes don't make it miss anybody.
    transaction: DatabaseTransaction,
    /// The id column, as the table spells it.
    id: String,
    last_id: i64,
}

/// A row; its values are in the order of the columns.
pub struct ForeignRow {
    pub id: i64,
    pub values: Vec<ForeignValue>,
}

/// A column's value.
pub enum ForeignValue {
    Text(String),
    Nothing,
    /// A type that isn't known here, or a value that can't be converted to text.
    Unreadable,
}

impl ForeignUsers {
    /// # Errors
    /// A plain sentence without the URL's password.
    pub async fn open(url: &DatabaseUrl, table: Option<&str>) -> anyhow::Result<Self> {
        let db = connect_read_only(url).await?;
        let table = match table {
            Some(table) => table.to_owned(),
            None => find_table(&db).await?,
        };
        let transaction = if url.kind() == DatabaseKind::Sqlite {
            db.begin().await?
        } else {
            db.begin_with_config(
                Some(IsolationLevel::RepeatableRead),
                Some(AccessMode::ReadOnly),
            )
            .await?
        };
        let count = count(&transaction, &table)
            .await
            .with_context(|| format!("The table {table} can't be read"))?;
        let mut users = Self {
            table,
            columns: Vec::new(),
            count,
            transaction,
            id: ID.to_owned(),
            last_id: i64::MIN,
        };
        let first = users.one().await?;
        let first = first.ok_or_else(|| anyhow!("The table {} holds no user.", users.table))?;
        users.columns = first.column_names();
        // WordPress writes it in capitals.
        let is_id = |name: &&String| name.eq_ignore_ascii_case(ID);
        if let Some(id) = users.columns.iter().find(is_id) {
            users.id.clone_from(id);
        }
        Ok(users)
    }

    async fn one(&self) -> anyhow::Result<Option<QueryResult>> {
        let query = Query::select()
            .column(Asterisk)
            .from(Alias::new(&self.table))
            .limit(1)
            .to_owned();
        let row = self.transaction.query_one(&query).await;
        row.with_context(|| format!("The table {} can't be read", self.table))
    }

    /// The next users by id; none when all are read.
    pub async fn next(&mut self, limit: u64) -> anyhow::Result<Vec<ForeignRow>> {
        let rows = self.rows(limit).await?;
        let rows = rows.iter().map(|row| {
            let id = match value(row, &self.id) {
                ForeignValue::Text(id) => id.parse().ok(),
                ForeignValue::Nothing | ForeignValue::Unreadable => None,
            };
            Ok(ForeignRow {
                id: id.ok_or_else(|| {
                    anyhow!("The table {} has no whole numbers as ids.", self.table)
                })?,
                values: self.columns.iter().map(|name| value(row, name)).collect(),
            })
        });
        let rows: Vec<ForeignRow> = rows.collect::<anyhow::Result<_>>()?;
        if let Some(last) = rows.last() {
            self.last_id = last.id;
        }
        Ok(rows)
    }

    async fn rows(&self, limit: u64) -> anyhow::Result<Vec<QueryResult>> {
        let query = Query::select()
            .column(Asterisk)
            .from(Alias::new(&self.table))
            .and_where(Expr::col(Alias::new(&self.id)).gt(self.last_id))
            .order_by(Alias::new(&self.id), Order::Asc)
            .limit(limit)
            .to_owned();
        let rows = self.transaction.query_all(&query).await;
        rows.with_context(|| format!("The table {} can't be read", self.table))
    }
}

/// The only table of users.
async fn find_table(db: &DatabaseConnection) -> anyhow::Result<String> {
    let mut found = Vec::new();
    for table in TABLES {
        if count(db, table).await.is_ok_and(|count| count > 0) {
            found.push(table);
        }
    }
    match found.as_slice() {
        [table] => Ok((*table).to_owned()),
        [] => bail!(
            "There are no users in auth_user or core_user. Name the table of users with --table."
        ),
        _ => bail!("There are users in auth_user and in core_user. Say which with --table."),
    }
}

async fn count(db: &impl ConnectionTrait, table: &str) -> Result<u64, DbErr> {
    let query = Query::select()
        .expr_as(Func::count(Expr::col(Asterisk)), Alias::new("count"))
        .from(Alias::new(table))
        .to_owned();
    let row = db.query_one(&query).await?;
    let count: Option<i64> = row.and_then(|row| row.try_get("", "count").ok());
    Ok(count.and_then(|count| count.try_into().ok()).unwrap_or(0))
}

/// A value as text, whatever its type in that database.
fn value(row: &QueryResult, name: &str) -> ForeignValue {
    fn read<T: TryGetable + ToString>(row: &QueryResult, name: &str) -> Option<Option<String>> {
        let value: Option<T> = row.try_get("", name).ok()?;
        Some(value.map(|value| value.to_string()))
    }
    // SQLite and MySQL store booleans as numbers, and would accept any number as one.
    let found = read::<String>(row, name)
        .or_else(|| read::<i64>(row, name))
        .or_else(|| read::<i32>(row, name))
        .or_else(|| read::<i16>(row, name))
        .or_else(|| read::<u64>(row, name))
        .or_else(|| read::<u32>(row, name))
        .or_else(|| read::<bool>(row, name))
        .or_else(|| {
            let time: Option<DateTime<Utc>> = row.try_get("", name).ok()?;
            Some(time.map(|time| time.to_rfc3339()))
        })
        .or_else(|| read::<NaiveDateTime>(row, name))
        .or_else(|| read::<NaiveDate>(row, name));
    match found {
        Some(Some(text)) => ForeignValue::Text(text),
        Some(None) => ForeignValue::Nothing,
        None => ForeignValue::Unreadable,
    }
}
