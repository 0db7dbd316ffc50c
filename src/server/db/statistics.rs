//! What SQLite knows of its tables, by which it chooses between indexes. The other databases look by themselves.

use super::{Db, begin_write};
use sea_orm::{ConnectionTrait, DbBackend, DbErr, Statement};

/// Smaller tables are left alone: without statistics, SQLite takes a table for large, and uses its indexes. What it knows
/// of a few rows would have it read a whole table that has grown since.
const LARGE: u64 = 10_000;
/// Entries of each index that are looked at.
const LOOKED_AT: u32 = 1000;

/// Looks at the large tables anew, one at a time, which takes some milliseconds each.
pub async fn refresh(db: &Db) -> Result<(), DbErr> {
    if db.get_database_backend() != DbBackend::Sqlite {
        return Ok(());
    }
    let tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'";
    for row in db.query_all_raw(sqlite(tables)).await? {
        let table: String = row.try_get_by_index(0)?;
        let reaches = format!("SELECT 1 FROM \"{table}\" LIMIT 1 OFFSET {LARGE}");
        if db.query_one_raw(sqlite(&reaches)).await?.is_none() {
            continue;
        }
        // It writes, and so takes its turn.
        let turn = begin_write(db).await?;
        turn.execute_unprepared(&format!(
            "PRAGMA analysis_limit = {LOOKED_AT}; ANALYZE \"{table}\""
        ))
        .await?;
        turn.commit().await?;
    }
    Ok(())
}

fn sqlite(sql: &str) -> Statement {
    Statement::from_string(DbBackend::Sqlite, sql)
}
