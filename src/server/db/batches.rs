//! Removing rows in batches, so that nobody waits long for it.
//!
//! Rows are selected first and deleted by id: deleting by age would lock the gap that new rows go into on
//! MySQL, and two transactions that do both would deadlock.

use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QuerySelect, Select};

/// The ids of some of the rows that a query finds.
pub async fn ids<E: EntityTrait>(
    db: &impl ConnectionTrait,
    found: Select<E>,
    id: E::Column,
    most: u64,
) -> Result<Vec<i64>, DbErr> {
    found
        .select_only()
        .column(id)
        .limit(most)
        .into_tuple()
        .all(db)
        .await
}

/// Deletes some of the rows that a query finds; returns whether there may be more.
pub async fn delete_some<E: EntityTrait>(
    db: &impl ConnectionTrait,
    found: Select<E>,
    id: E::Column,
    most: u64,
) -> Result<bool, DbErr> {
    let ids = ids(db, found, id, most).await?;
    let is_full = ids.len() as u64 == most;
    if !ids.is_empty() {
        E::delete_many().filter(id.is_in(ids)).exec(db).await?;
    }
    Ok(is_full)
}
