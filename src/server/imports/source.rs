//! The sources of an import.

use super::{
    database::DatabaseLines,
    lines::{Batch, FileLines, Format, Trouble},
    rules::Rules,
};
use crate::server::{config::DatabaseUrl, ctx::Ctx};
use std::{fs::File, sync::Arc};

/// A source of users.
pub enum Source {
    File {
        name: String,
        file: File,
        /// None to detect it.
        format: Option<Format>,
    },
    Database {
        url: DatabaseUrl,
        table: Option<String>,
    },
}

impl Source {
    pub fn name(&self) -> String {
        match self {
            Self::File { name, .. } => name.clone(),
            Self::Database { table, .. } => table.clone().unwrap_or_default(),
        }
    }
}

/// The lines of a source.
pub enum Lines {
    File(FileLines),
    Database(Box<DatabaseLines>),
}

impl Lines {
    pub async fn start(ctx: &Ctx, source: Source, rules: Rules) -> Result<Self, Trouble> {
        let now = ctx.now();
        let rules = Arc::new(rules);
        match source {
            Source::File { file, format, .. } => {
                Ok(Self::File(FileLines::start(file, format, rules, now)?))
            }
            Source::Database { url, table } => {
                let lines = DatabaseLines::start(&url, table.as_deref(), rules, now).await?;
                Ok(Self::Database(Box::new(lines)))
            }
        }
    }

    pub fn size(&self) -> u64 {
        match self {
            Self::File(lines) => lines.size,
            Self::Database(lines) => lines.size,
        }
    }

    pub fn table(&self) -> Option<String> {
        match self {
            Self::File(_) => None,
            Self::Database(lines) => Some(lines.table.clone()),
        }
    }

    pub async fn next(&mut self) -> Result<Option<Batch>, Trouble> {
        match self {
            Self::File(lines) => lines.next().await,
            Self::Database(lines) => lines.next().await,
        }
    }
}
