//! Reading rows one by one: one that can't be read takes no other along. That happens when a newer version has
//! written it, or when somebody has edited it by hand.

use super::failure::Failure;
use sea_orm::{ConnectionTrait, DbErr, EntityTrait, FromQueryResult, QueryTrait, Select};

/// The rows that a query finds.
pub struct Readable<M> {
    pub rows: Vec<M>,
    /// The ids of those that can't be read.
    pub unreadable: Vec<i64>,
}

/// Runs a query for rows with an `id`.
///
/// # Errors
/// If the query fails; not if a row can't be read.
pub async fn read<E: EntityTrait>(
    db: &impl ConnectionTrait,
    select: Select<E>,
) -> Result<Readable<E::Model>, DbErr> {
    let found = db
        .query_all_raw(select.build(db.get_database_backend()))
        .await?;
    let mut read = Readable {
        rows: Vec::with_capacity(found.len()),
        unreadable: Vec::new(),
    };
    for row in found {
        match E::Model::from_query_result(&row, "") {
            Ok(model) => read.rows.push(model),
            Err(error) if Failure::of(&error) == Failure::Fault => {
                let id = row.try_get("", "id")?;
                tracing::error!(id, "fault: a row can't be read: {error}");
                read.unreadable.push(id);
            }
            Err(error) => return Err(error),
        }
    }
    Ok(read)
}
