//! Reading another program's table of users, with columns that aren't known beforehand.

use crate::server::config::DatabaseKind;
use anyhow::{Context, anyhow};
use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use sea_orm::{
    AccessMode, ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbErr, IsolationLevel,
    QueryResult, TransactionTrait, TryGetable,
    sea_query::{
        Alias, Asterisk, Expr, ExprTrait, Func, IntoTableRef, Order, Query, SelectStatement,
        TableRef,
    },
};

/// What the key is called as text, beside all columns of the table.
const KEY: &str = "key_of_this_row";

pub struct ForeignUsers {
    pub table: String,
    pub columns: Vec<String>,
    pub count: u64,
    /// Everything is read in one transaction, so that concurrent changes don't make it miss anybody.
    transaction: DatabaseTransaction,
    kind: DatabaseKind,
    key: ForeignKey,
    last_key: Option<String>,
    read: u64,
}

/// The column that tells users apart, and its type as the database calls it.
pub struct ForeignKey {
    pub name: String,
    pub kind: String,
}

/// A row; its values are in the order of the columns.
pub struct ForeignRow {
    /// The key if it is a number, else how many rows there are up to this one.
    pub number: u64,
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
    /// A plain sentence.
    pub async fn open(
        db: &DatabaseConnection,
        kind: DatabaseKind,
        table: String,
        key: Option<ForeignKey>,
    ) -> anyhow::Result<Self> {
        let transaction = if kind == DatabaseKind::Sqlite {
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
        let key = key.ok_or_else(|| {
            anyhow!("The table {table} has no column id that tells its users apart.")
        })?;
        let mut users = Self {
            table,
            columns: Vec::new(),
            count,
            transaction,
            kind,
            key,
            last_key: None,
            read: 0,
        };
        let first = users.rows(1).await?;
        let first = first
            .first()
            .ok_or_else(|| anyhow!("The table {} holds no user.", users.table))?;
        users.columns = first.column_names();
        users.columns.retain(|name| name != KEY);
        Ok(users)
    }

    /// The next users by their keys; none when all are read.
    pub async fn next(&mut self, limit: u64) -> anyhow::Result<Vec<ForeignRow>> {
        let mut rows = Vec::new();
        for row in self.rows(limit).await? {
            let key: String = row.try_get("", KEY).with_context(|| {
                format!(
                    "The column {} of the table {} can't be read",
                    self.key.name, self.table
                )
            })?;
            self.read += 1;
            rows.push(ForeignRow {
                number: key.parse().unwrap_or(self.read),
                values: self.columns.iter().map(|name| value(&row, name)).collect(),
            });
            self.last_key = Some(key);
        }
        // A key that has no order would leave somebody out without a word.
        if rows.is_empty() && self.read != self.count {
            return Err(anyhow!(
                "Of the {} users in {} only {} could be read by the column {}.",
                self.count,
                self.table,
                self.read,
                self.key.name
            ));
        }
        Ok(rows)
    }

    async fn rows(&self, limit: u64) -> anyhow::Result<Vec<QueryResult>> {
        let query = self.page(limit);
        let rows = self.transaction.query_all(&query).await;
        rows.with_context(|| format!("The table {} can't be read", self.table))
    }

    fn page(&self, limit: u64) -> SelectStatement {
        let key = || Expr::col(Alias::new(&self.key.name));
        let text = match self.kind {
            DatabaseKind::MySql => "CHAR",
            DatabaseKind::Sqlite | DatabaseKind::Postgres => "text",
        };
        let mut page = Query::select()
            .column(Asterisk)
            .expr_as(key().cast_as(Alias::new(text)), Alias::new(KEY))
            .from(table_ref(&self.table))
            .order_by(Alias::new(&self.key.name), Order::Asc)
            .limit(limit)
            .to_owned();
        if let Some(last) = &self.last_key {
            let last = Expr::val(last);
            page.and_where(key().gt(match self.kind {
                // The others find out by themselves.
                DatabaseKind::Postgres => last.cast_as(Alias::new(&self.key.kind)),
                DatabaseKind::MySql | DatabaseKind::Sqlite => last,
            }));
        }
        page
    }
}

/// Whether there is a table of this name with a row in it.
pub async fn has_rows(db: &impl ConnectionTrait, table: &str) -> bool {
    count(db, table).await.is_ok_and(|count| count > 0)
}

fn table_ref(table: &str) -> TableRef {
    match table.split_once('.') {
        Some((schema, table)) => (Alias::new(schema), Alias::new(table)).into_table_ref(),
        None => Alias::new(table).into_table_ref(),
    }
}

async fn count(db: &impl ConnectionTrait, table: &str) -> Result<u64, DbErr> {
    let query = Query::select()
        .expr_as(Func::count(Expr::col(Asterisk)), Alias::new("count"))
        .from(table_ref(table))
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
