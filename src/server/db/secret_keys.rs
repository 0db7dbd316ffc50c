//! Queries for the keys that the server has used.

use super::entity::{
    Timestamp,
    secret_key::{Column, Entity, Model},
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder,
    SqlErr, sea_query::Expr,
};

/// The latest one.
pub async fn newest(db: &impl ConnectionTrait) -> Result<Option<Model>, DbErr> {
    Entity::find().order_by_desc(Column::Since).one(db).await
}

/// Records that a key is in use from now on.
pub async fn adopt_key(db: &impl ConnectionTrait, tag: &str, now: Timestamp) -> Result<(), DbErr> {
    let again = Entity::update_many()
        .col_expr(Column::Since, Expr::value(now))
        .filter(Column::Tag.eq(tag))
        .exec(db)
        .await?;
    if again.rows_affected == 1 {
        return Ok(());
    }
    let key = super::entity::secret_key::ActiveModel {
        tag: Set(tag.to_owned()),
        since: Set(now),
    };
    match Entity::insert(key).exec_without_returning(db).await {
        Ok(_) => Ok(()),
        // Another instance with the same key was faster.
        Err(error) if matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_))) => {
            Ok(())
        }
        Err(error) => Err(error),
    }
}
