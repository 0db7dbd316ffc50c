//! Queries for the search terms of users. Only `users` writes them, along with the users.

use super::entity::user_search_term;
use crate::server::model::search;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter};

/// Terms per statement: SQLite takes at most 32,766 values.
const BATCH: usize = 8000;

/// Inserts the terms of users who have none yet.
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

/// Replaces the terms of users.
///
/// `users`: their id, address and name.
pub async fn replace(db: &impl ConnectionTrait, users: &[(i64, &str, &str)]) -> Result<(), DbErr> {
    let ids = users.iter().map(|(id, ..)| *id);
    user_search_term::Entity::delete_many()
        .filter(user_search_term::Column::UserId.is_in(ids))
        .exec(db)
        .await?;
    insert_many(db, users).await
}
