//! Queries for the audit trail's head and anchor: where its chain ends and begins.

pub use super::entity::audit_chain::Model as Chain;

use super::{
    DatabaseTransaction,
    entity::audit_chain::{Column, Entity},
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, ExprTrait, QueryFilter, sea_query::Expr,
};

/// The only row.
const ID: i64 = 1;

/// The position of a new entry, and the hash of the one before it.
pub struct Next {
    pub sequence: i64,
    pub hash: String,
}

/// Takes the next position. The first statement locks the head, so that every other writer of entries waits
/// until this transaction ends; only then is the head read.
pub async fn take_next(transaction: &DatabaseTransaction) -> Result<Next, DbErr> {
    let taken = Entity::update_many()
        .col_expr(Column::Sequence, Expr::col(Column::Sequence).add(1))
        .filter(Column::Id.eq(ID))
        .exec(transaction)
        .await?;
    let head = find(transaction).await?;
    match head {
        Some(Chain { sequence, hash, .. }) if taken.rows_affected == 1 => {
            Ok(Next { sequence, hash })
        }
        // Nothing may happen that can't be recorded.
        _ => Err(DbErr::RecordNotFound(
            "the head of the audit trail's chain is gone".to_owned(),
        )),
    }
}

/// Stores the hash of the new entry, for the next one.
pub async fn set_hash(
    transaction: &DatabaseTransaction,
    sequence: i64,
    hash: &str,
) -> Result<(), DbErr> {
    Entity::update_many()
        .col_expr(Column::Hash, Expr::value(hash))
        .filter(Column::Id.eq(ID))
        .filter(Column::Sequence.eq(sequence))
        .exec(transaction)
        .await?;
    Ok(())
}

/// Moves the anchor to the last entry that was removed; `false` if another instance has moved it from `from`
/// already. It takes the same lock as `take_next`.
pub async fn move_anchor(
    transaction: &DatabaseTransaction,
    from: i64,
    to: i64,
    hash: &str,
) -> Result<bool, DbErr> {
    let moved = Entity::update_many()
        .col_expr(Column::AnchorSequence, Expr::value(to))
        .col_expr(Column::AnchorHash, Expr::value(hash))
        .filter(Column::Id.eq(ID))
        .filter(Column::AnchorSequence.eq(from))
        .exec(transaction)
        .await?;
    Ok(moved.rows_affected == 1)
}

pub async fn find(db: &impl ConnectionTrait) -> Result<Option<Chain>, DbErr> {
    Entity::find_by_id(ID).one(db).await
}
