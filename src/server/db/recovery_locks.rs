//! Queries for the locks of recovery.

use super::{DatabaseTransaction, entity::recovery_lock};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbBackend, DbErr, EntityTrait, ExprTrait, QueryFilter,
    sea_query::Expr,
};

/// Takes a lock until the transaction ends; others wait for it.
///
/// The row is written, not only locked: Galera replicates writes, not locks. If two transactions take a lock
/// on two nodes, one fails at commit and is run again.
///
/// SQLite has one writer, so there a transaction has every lock already.
pub async fn take(transaction: &DatabaseTransaction, id: i64) -> Result<(), DbErr> {
    if transaction.get_database_backend() == DbBackend::Sqlite {
        return Ok(());
    }
    let taken = recovery_lock::Entity::update_many()
        .col_expr(
            recovery_lock::Column::Taken,
            Expr::col(recovery_lock::Column::Taken).add(1),
        )
        .filter(recovery_lock::Column::Id.eq(id))
        .exec(transaction)
        .await?;
    if taken.rows_affected == 0 {
        return Err(DbErr::RecordNotFound(
            "a lock of recovery is gone".to_owned(),
        ));
    }
    Ok(())
}
