//! Removing the oldest entries of the audit trail: the only statement that deletes any.

use super::{DatabaseTransaction, entity::audit_event};
use sea_orm::{ColumnTrait, DbErr, EntityTrait, QueryFilter};

/// Removes entries; returns how many.
///
/// They are selected by id: deleting by age would lock the gap that new ones go into on MySQL.
pub async fn delete(transaction: &DatabaseTransaction, ids: Vec<i64>) -> Result<u64, DbErr> {
    let deleted = audit_event::Entity::delete_many()
        .filter(audit_event::Column::Id.is_in(ids))
        .exec(transaction)
        .await?;
    Ok(deleted.rows_affected)
}
