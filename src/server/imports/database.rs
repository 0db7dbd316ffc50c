//! Reading users directly from the database of an application: whichever `adopt` recognises, or any table.

use super::{
    columns::{Column, Unread},
    lines::{BATCH, Batch, Line, Trouble, columns_of, is_usable},
    record::{Candidate, Record, Said},
    rules::Rules,
};
use crate::server::{
    config::{DatabaseKind, DatabaseUrl},
    db::{
        connect_read_only,
        entity::Timestamp,
        foreign_users::{ForeignUsers, ForeignValue, has_rows},
    },
    directories::sql::adoption::{key_of, tables_of_accounts},
};
use anyhow::bail;
use sea_orm::DatabaseConnection;
use std::sync::Arc;

pub struct DatabaseLines {
    pub size: u64,
    pub table: String,
    users: ForeignUsers,
    columns: Vec<Option<Column>>,
    unread: Unread,
    size_read: u64,
    rules: Arc<Rules>,
    now: Timestamp,
}

impl DatabaseLines {
    /// Opens the database read-only. The table defaults to the only one with users of those that are known.
    pub async fn start(
        url: &DatabaseUrl,
        table: Option<&str>,
        rules: Arc<Rules>,
        now: Timestamp,
    ) -> Result<Self, Trouble> {
        let users = open(url, table).await.map_err(Trouble::Failed)?;
        let mut unread = Unread::default();
        let columns = columns_of(&users.columns, &rules, &mut unread);
        is_usable(&columns)?;
        Ok(Self {
            size: users.count,
            table: users.table.clone(),
            users,
            columns,
            unread,
            size_read: 0,
            rules,
            now,
        })
    }

    pub async fn next(&mut self) -> Result<Option<Batch>, Trouble> {
        let rows = self
            .users
            .next(BATCH as u64)
            .await
            .map_err(Trouble::Failed)?;
        if rows.is_empty() {
            return Ok(None);
        }
        self.size_read += rows.len() as u64;
        let lines = rows.into_iter().map(|row| {
            let mut record = Record::default();
            for (column, value) in self.columns.iter().zip(row.values) {
                match (column, value) {
                    (Some(column), ForeignValue::Text(text)) => record.set(*column, text),
                    (Some(column), ForeignValue::Nothing) => record.set(*column, String::new()),
                    (Some(column), ForeignValue::Unreadable) => record.set_unreadable(*column),
                    (None, _) => {}
                }
            }
            Line {
                number: row.number,
                said: Said::of(&record),
                outcome: Candidate::parse(&record, &self.rules, self.now),
            }
        });
        Ok(Some(Batch {
            lines: lines.collect(),
            size_read: self.size_read,
            unread: std::mem::take(&mut self.unread),
        }))
    }
}

/// The table of the predecessor, which is that of no application.
const PREDECESSOR: &str = "core_user";

async fn open(url: &DatabaseUrl, table: Option<&str>) -> anyhow::Result<ForeignUsers> {
    let (db, kind) = (connect_read_only(url).await?, url.kind());
    let table = match table {
        Some(table) => table.to_owned(),
        None => find_table(&db, kind).await?,
    };
    let key = key_of(&db, kind, &table).await?;
    ForeignUsers::open(&db, kind, table, key).await
}

/// The only table of users.
async fn find_table(db: &DatabaseConnection, kind: DatabaseKind) -> anyhow::Result<String> {
    let mut known = tables_of_accounts(db, kind).await?;
    known.push(PREDECESSOR.to_owned());
    let mut found = Vec::new();
    for table in known {
        if has_rows(db, &table).await {
            found.push(table);
        }
    }
    match found.as_slice() {
        [table] => Ok(table.clone()),
        [] => bail!(
            "There are no users in a table of Django, Devise, Laravel or WordPress. Name the table of users with \
             --table."
        ),
        several => bail!(
            "There are users in {}. Say which with --table.",
            several.join(" and in ")
        ),
    }
}
