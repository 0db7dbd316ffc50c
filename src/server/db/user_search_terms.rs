//! Queries of the words by which users are found. Only `users` writes them, with the users.

use super::entity::{user, user_search_term};
use crate::server::model::search;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, ExprTrait, QueryFilter,
    QueryOrder, QuerySelect, QueryTrait, sea_query::Expr,
};

/// Terms that are written by one statement: SQLite takes 32,766 values in one.
const BATCH: usize = 8000;

/// Writes the terms of users who have none yet.
///
/// `users`: their id, address and name.
pub async fn insert_many(
    db: &impl ConnectionTrait,
    users: &[(i64, &str, &str)],
) -> Result<(), DbErr> {
    let rows: Vec<user_search_term::ActiveModel> = users
        .iter()
        .flat_map(|(user_id, email, name)| {
            search::terms(email, name)
                .into_iter()
                .map(|term| user_search_term::ActiveModel {
                    term: Set(term),
                    user_id: Set(*user_id),
                })
        })
        .collect();
    for batch in rows.chunks(BATCH) {
        user_search_term::Entity::insert_many(batch.to_vec())
            .exec_without_returning(db)
            .await?;
    }
    Ok(())
}

/// Writes the terms of a user who has others by now.
pub async fn replace(
    db: &impl ConnectionTrait,
    user_id: i64,
    email: &str,
    name: &str,
) -> Result<(), DbErr> {
    user_search_term::Entity::delete_many()
        .filter(user_search_term::Column::UserId.eq(user_id))
        .exec(db)
        .await?;
    insert_many(db, &[(user_id, email, name)]).await
}

/// Writes the terms of all users behind this id who have none yet: those whom one statement made.
pub async fn index_after(db: &impl ConnectionTrait, mut id: i64) -> Result<(), DbErr> {
    const USERS: u64 = 1000;
    loop {
        let indexed = user_search_term::Entity::find()
            .select_only()
            .expr(Expr::val(1))
            .filter(
                Expr::col(user_search_term::Column::UserId.as_column_ref())
                    .eq(Expr::col(user::Column::Id.as_column_ref())),
            )
            .into_query();
        let batch = user::Entity::find()
            .filter(user::Column::Id.gt(id))
            .filter(Expr::exists(indexed).not())
            .order_by_asc(user::Column::Id)
            .limit(USERS)
            .all(db)
            .await?;
        let Some(last) = batch.last() else {
            return Ok(());
        };
        id = last.id;
        let users: Vec<_> = batch
            .iter()
            .map(|user| (user.id, user.email_canonical.as_str(), user.name.as_str()))
            .collect();
        insert_many(db, &users).await?;
    }
}
