//! Queries for what administrators have skipped of the setup. There are a few rows for each of them.

use super::entity::setup_choice::{ActiveModel, Column, Entity};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, ExprTrait, QueryFilter,
    QuerySelect,
};

/// More than staff have.
const MOST: u64 = 500;

/// What somebody has skipped for themselves, and anybody of what is shared.
pub async fn of(
    db: &impl ConnectionTrait,
    user_id: i64,
    shared: &[&str],
) -> Result<Vec<String>, DbErr> {
    Entity::find()
        .select_only()
        .column(Column::Step)
        .filter(
            Column::UserId
                .eq(user_id)
                .or(Column::Step.is_in(shared.iter().copied())),
        )
        .limit(MOST)
        .into_tuple()
        .all(db)
        .await
}

/// Skips a step; one that was skipped before is no error.
pub async fn insert(db: &impl ConnectionTrait, user_id: i64, step: &str) -> Result<(), DbErr> {
    let choice = ActiveModel {
        user_id: Set(user_id),
        step: Set(step.to_owned()),
        ..Default::default()
    };
    Entity::insert(choice)
        .on_conflict_do_nothing_on([Column::UserId, Column::Step])
        .exec_without_returning(db)
        .await?;
    Ok(())
}

/// Takes a step up again: for one user, or for all.
pub async fn delete(
    db: &impl ConnectionTrait,
    user_id: Option<i64>,
    step: &str,
) -> Result<(), DbErr> {
    let mut of_step = Entity::delete_many().filter(Column::Step.eq(step));
    if let Some(user_id) = user_id {
        of_step = of_step.filter(Column::UserId.eq(user_id));
    }
    of_step.exec(db).await?;
    Ok(())
}
