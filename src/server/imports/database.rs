//! Reading the users of a Django program straight from its database.

use super::{
    lines::{BATCH, Batch, Line, Trouble, is_usable},
    record::{Candidate, Column, Record},
};
use crate::server::{
    config::DatabaseUrl,
    db::{entity::Timestamp, foreign_users::ForeignUsers},
};

/// A column that only the predecessor's table has.
const PREDECESSORS: &str = "forgot_password_hash";

pub struct DatabaseLines {
    pub size: u64,
    pub table: String,
    users: ForeignUsers,
    columns: Vec<Option<Column>>,
    size_read: u64,
    now: Timestamp,
}

impl DatabaseLines {
    /// Opens the database for reading only. Without the name of a table it is Django's own
    /// (`auth_user`), or that of the predecessor (`core_user`).
    pub async fn start(
        url: &DatabaseUrl,
        table: Option<&str>,
        now: Timestamp,
    ) -> Result<Self, Trouble> {
        let users = ForeignUsers::open(url, table)
            .await
            .map_err(Trouble::Failed)?;
        let is_predecessor = users.columns.iter().any(|name| name == PREDECESSORS);
        let columns: Vec<_> = users
            .columns
            .iter()
            .map(|name| Column::parse(name))
            // There, anybody could make themselves an admin; here it takes somebody who is one.
            .map(|column| column.filter(|column| !is_predecessor || *column != Column::IsSuperuser))
            .collect();
        is_usable(&columns)?;
        Ok(Self {
            size: users.count,
            table: users.table.clone(),
            users,
            columns,
            size_read: 0,
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
                if let (Some(column), Some(value)) = (column, value) {
                    record.set(*column, value);
                }
            }
            Line {
                number: u64::try_from(row.id).unwrap_or_default(),
                outcome: Candidate::parse(&record, self.now),
            }
        });
        Ok(Some(Batch {
            lines: lines.collect(),
            size_read: self.size_read,
        }))
    }
}
