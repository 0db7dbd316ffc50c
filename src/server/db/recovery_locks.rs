//! Queries of the locks that recovery waits at.

use super::entity::recovery_lock;
use sea_orm::{DatabaseTransaction, DbErr, EntityTrait, QuerySelect};

/// Takes a lock until the transaction ends; whoever else wants it waits so long. SQLite lets nobody
/// else write meanwhile anyway.
pub async fn take(transaction: &DatabaseTransaction, id: i64) -> Result<(), DbErr> {
    let lock = recovery_lock::Entity::find_by_id(id)
        .lock_exclusive()
        .one(transaction)
        .await?;
    // Nothing may be counted that others count at the same time.
    let gone = || DbErr::RecordNotFound("a lock of recovery is gone".to_owned());
    lock.map(drop).ok_or_else(gone)
}
