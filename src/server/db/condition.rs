//! What shape the database is in.

use super::{
    Db, begin_write,
    entity::{Timestamp, outgoing_mail},
};
use chrono::NaiveDateTime;
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter,
    sea_query::{Expr, Query},
};

/// Writes nothing, in a transaction that could write.
///
/// # Errors
/// If it could not.
pub async fn is_writable(db: &Db) -> Result<(), DbErr> {
    let transaction = begin_write(db).await?;
    outgoing_mail::Entity::delete_many()
        .filter(outgoing_mail::Column::Id.eq(-1))
        .exec(&transaction)
        .await?;
    transaction.rollback().await
}

/// The time of a database server. A file has none of its own.
///
/// # Errors
/// If it does not answer.
pub async fn clock(db: &Db) -> Result<Timestamp, DbErr> {
    let now = Query::select()
        .expr_as(Expr::current_timestamp(), "now")
        .to_owned();
    let row = db.query_one(&now).await?;
    let row = row.ok_or_else(|| DbErr::RecordNotFound("the time".to_owned()))?;
    // PostgreSQL's has a time zone, and MySQL's connections are in UTC.
    row.try_get::<chrono::DateTime<chrono::Utc>>("", "now")
        .or_else(|_| {
            row.try_get::<NaiveDateTime>("", "now")
                .map(|now| now.and_utc())
        })
        .map(Timestamp::from)
}
