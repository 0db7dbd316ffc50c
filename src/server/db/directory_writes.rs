//! Queries of what is on its way to a directory.

use super::{
    entity::{
        Timestamp,
        directory_write::{self, Kind},
        user,
    },
    readable::{self, Readable},
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, ExprTrait, PaginatorTrait,
    QueryFilter, QueryOrder, QuerySelect, sea_query::Expr,
};

/// What is about to be written.
pub struct NewWrite {
    pub kind: Kind,
    pub user_id: i64,
    pub token_id: Option<i64>,
    /// When another worker may take over.
    pub due_at: Timestamp,
}

/// Notes that something is about to be written.
///
/// # Errors
/// A unique-constraint violation if something of this account is on its way already.
pub async fn insert(
    db: &impl ConnectionTrait,
    new: NewWrite,
    now: Timestamp,
) -> Result<i64, DbErr> {
    let write = directory_write::ActiveModel {
        kind: Set(new.kind),
        user_id: Set(new.user_id),
        token_id: Set(new.token_id),
        created_at: Set(now),
        due_at: Set(new.due_at),
        tries: Set(1),
        ..Default::default()
    };
    let inserted = directory_write::Entity::insert(write).exec(db).await?;
    Ok(inserted.last_insert_id)
}

/// Keeps the sealed hash, which is bound to the row.
pub async fn set_sealed(db: &impl ConnectionTrait, id: i64, sealed: &str) -> Result<(), DbErr> {
    directory_write::Entity::update_many()
        .col_expr(directory_write::Column::Sealed, Expr::value(sealed))
        .filter(directory_write::Column::Id.eq(id))
        .exec(db)
        .await?;
    Ok(())
}

/// Those that nobody has in hand, the oldest first.
pub async fn due(
    db: &impl ConnectionTrait,
    now: Timestamp,
    limit: u64,
) -> Result<Readable<directory_write::Model>, DbErr> {
    let due = directory_write::Entity::find()
        .filter(directory_write::Column::DueAt.lte(now))
        .order_by_asc(directory_write::Column::DueAt)
        .limit(limit);
    readable::read(db, due).await
}

/// Takes one in hand until `until`; `false` if somebody was faster.
pub async fn claim(
    db: &impl ConnectionTrait,
    write: &directory_write::Model,
    until: Timestamp,
) -> Result<bool, DbErr> {
    let claimed = directory_write::Entity::update_many()
        .col_expr(directory_write::Column::DueAt, Expr::value(until))
        .col_expr(
            directory_write::Column::Tries,
            Expr::col(directory_write::Column::Tries).add(1),
        )
        .filter(directory_write::Column::Id.eq(write.id))
        .filter(directory_write::Column::DueAt.eq(write.due_at))
        .exec(db)
        .await?;
    Ok(claimed.rows_affected == 1)
}

/// Lets one go, to be tried again at `due_at`.
pub async fn postpone(db: &impl ConnectionTrait, id: i64, due_at: Timestamp) -> Result<(), DbErr> {
    directory_write::Entity::update_many()
        .col_expr(directory_write::Column::DueAt, Expr::value(due_at))
        .filter(directory_write::Column::Id.eq(id))
        .exec(db)
        .await?;
    Ok(())
}

/// Ends one, and the sealed hash with it; `false` if it has ended already.
pub async fn delete(db: &impl ConnectionTrait, id: i64) -> Result<bool, DbErr> {
    let deleted = directory_write::Entity::delete_by_id(id).exec(db).await?;
    Ok(deleted.rows_affected == 1)
}

/// Ends what is on its way for an account.
pub async fn delete_of_user(db: &impl ConnectionTrait, user_id: i64) -> Result<(), DbErr> {
    directory_write::Entity::delete_many()
        .filter(directory_write::Column::UserId.eq(user_id))
        .exec(db)
        .await?;
    Ok(())
}

/// Whether something of this account is on its way.
pub async fn is_any_of_user(db: &impl ConnectionTrait, user_id: i64) -> Result<bool, DbErr> {
    let pending = directory_write::Entity::find()
        .filter(directory_write::Column::UserId.eq(user_id))
        .count(db)
        .await?;
    Ok(pending > 0)
}

/// The one of a token; none if it has ended, or never began.
pub async fn of_token(
    db: &impl ConnectionTrait,
    token_id: i64,
) -> Result<Option<directory_write::Model>, DbErr> {
    directory_write::Entity::find()
        .filter(directory_write::Column::TokenId.eq(token_id))
        .one(db)
        .await
}

/// The directories of what is on its way: of some of it, where that is very much.
pub async fn directories(db: &impl ConnectionTrait, limit: u64) -> Result<Vec<String>, DbErr> {
    let users: Vec<i64> = directory_write::Entity::find()
        .select_only()
        .column(directory_write::Column::UserId)
        .limit(limit)
        .into_tuple()
        .all(db)
        .await?;
    if users.is_empty() {
        return Ok(Vec::new());
    }
    let directories: Vec<Option<String>> = user::Entity::find()
        .select_only()
        .column(user::Column::Directory)
        .filter(user::Column::Id.is_in(users))
        .into_tuple()
        .all(db)
        .await?;
    Ok(directories.into_iter().flatten().collect())
}
