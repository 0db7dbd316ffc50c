//! Reading users directly from the database of a Django program, or one with a similar table.

use super::{
    columns::{Column, Unread},
    lines::{BATCH, Batch, Line, Trouble, columns_of, is_usable},
    record::{Candidate, Record},
    rules::Rules,
};
use crate::server::{
    config::DatabaseUrl,
    db::{
        entity::Timestamp,
        foreign_users::{ForeignUsers, ForeignValue},
    },
};
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
    /// Opens the database read-only. The table defaults to Django's (`auth_user`) or the predecessor's
    /// (`core_user`).
    pub async fn start(
        url: &DatabaseUrl,
        table: Option<&str>,
        rules: Arc<Rules>,
        now: Timestamp,
    ) -> Result<Self, Trouble> {
        let users = ForeignUsers::open(url, table)
            .await
            .map_err(Trouble::Failed)?;
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
                number: u64::try_from(row.id).unwrap_or_default(),
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
