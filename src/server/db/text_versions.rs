//! Queries for the texts that administrators have changed.

use super::entity::{
    Timestamp,
    text_version::{ActiveModel, Column, Entity, Model},
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder,
    QuerySelect, QueryTrait, Select, SqlErr,
};

/// The most texts that are loaded: all of thirty languages for ten applications.
const MOST: u64 = 100_000;
/// The versions of a text that are kept.
pub const KEPT: u64 = 50;

/// The text that a version is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Of<'a> {
    /// None for all of them.
    pub application: Option<&'a str>,
    pub language: &'a str,
    pub id: &'a str,
}

/// The number of the newest version of any text; 0 without any.
pub async fn newest(db: &impl ConnectionTrait) -> Result<i64, DbErr> {
    let newest: Option<Option<i64>> = Entity::find()
        .select_only()
        .column_as(Column::Version.max(), "newest")
        .into_tuple()
        .one(db)
        .await?;
    Ok(newest.flatten().unwrap_or(0))
}

/// The newest version of each text.
pub async fn current(db: &impl ConnectionTrait) -> Result<Vec<Model>, DbErr> {
    let newest = Entity::find()
        .select_only()
        .column_as(Column::Version.max(), "newest")
        .group_by(Column::Application)
        .group_by(Column::Language)
        .group_by(Column::TextId)
        .into_query();
    Entity::find()
        .filter(Column::Version.in_subquery(newest))
        .order_by_asc(Column::Version)
        .limit(MOST)
        .all(db)
        .await
}

/// The versions of a text, newest first.
pub async fn history(db: &impl ConnectionTrait, of: Of<'_>) -> Result<Vec<Model>, DbErr> {
    versions(of)
        .order_by_desc(Column::Version)
        .limit(KEPT)
        .all(db)
        .await
}

/// Adds versions, numbered from `version` on; `false` if another transaction has just taken a number, and then this
/// one has failed and can only be rolled back.
pub async fn insert(
    db: &impl ConnectionTrait,
    version: i64,
    texts: &[(Of<'_>, Option<&str>)],
    author_id: Option<i64>,
    now: Timestamp,
) -> Result<bool, DbErr> {
    /// Rows in a statement: SQLite allows 32,766 values.
    const ROWS: usize = 500;
    let rows = texts
        .iter()
        .zip(version..)
        .map(|((of, pattern), version)| ActiveModel {
            version: Set(version),
            application: Set(of.application.unwrap_or_default().to_owned()),
            language: Set(of.language.to_owned()),
            text_id: Set(of.id.to_owned()),
            pattern: Set(pattern.map(str::to_owned)),
            author_id: Set(author_id),
            created_at: Set(now),
        });
    let rows: Vec<ActiveModel> = rows.collect();
    for some in rows.chunks(ROWS) {
        let inserted = Entity::insert_many(some.to_vec()).exec_without_returning(db);
        match inserted.await {
            Ok(_) => {}
            Err(error) if matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_))) => {
                return Ok(false);
            }
            Err(error) => return Err(error),
        }
    }
    Ok(true)
}

/// Removes the versions of a text that are too old to be kept.
pub async fn prune(db: &impl ConnectionTrait, of: Of<'_>) -> Result<(), DbErr> {
    let oldest: Option<i64> = versions(of)
        .select_only()
        .column(Column::Version)
        .order_by_desc(Column::Version)
        .offset(KEPT)
        .limit(1)
        .into_tuple()
        .one(db)
        .await?;
    if let Some(version) = oldest {
        Entity::delete_many()
            .filter(is_of(of))
            .filter(Column::Version.lte(version))
            .exec(db)
            .await?;
    }
    Ok(())
}

fn versions(of: Of<'_>) -> Select<Entity> {
    Entity::find().filter(is_of(of))
}

fn is_of(of: Of<'_>) -> sea_orm::Condition {
    sea_orm::Condition::all()
        .add(Column::Application.eq(of.application.unwrap_or_default()))
        .add(Column::Language.eq(of.language))
        .add(Column::TextId.eq(of.id))
}
