//! Pruning the webhooks' outbox in batches: deleting a million rows in one statement would block every other
//! writer.

use super::{
    batches,
    entity::{
        Timestamp,
        webhook_delivery::{Column, Entity, State},
        webhook_endpoint,
    },
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder,
    QuerySelect,
};

/// Rows per statement.
pub const BATCH: u64 = 1_000;

/// What is pruned: it holds people's addresses.
#[derive(Clone, Copy, Debug)]
pub enum Obsolete {
    /// Whatever ended before this moment.
    EndedBefore(Timestamp),
    /// Whatever has waited for this endpoint since before this moment.
    QueuedBefore(Timestamp, i64),
    /// Everything that was ever queued for this endpoint.
    OfEndpoint(i64),
}

impl Obsolete {
    fn condition(self) -> Condition {
        match self {
            Self::EndedBefore(before) => Condition::all()
                .add(Column::State.is_in([State::Delivered, State::Failed]))
                .add(Column::FinishedAt.lt(before)),
            Self::QueuedBefore(before, endpoint_id) => Condition::all()
                .add(Column::EndpointId.eq(endpoint_id))
                .add(Column::State.eq(State::Queued))
                .add(Column::CreatedAt.lt(before)),
            Self::OfEndpoint(endpoint_id) => {
                Condition::all().add(Column::EndpointId.eq(endpoint_id))
            }
        }
    }
}

/// Deletes a batch; `false` if there was nothing to delete.
pub async fn delete_some(db: &impl ConnectionTrait, what: Obsolete) -> Result<bool, DbErr> {
    let found = Entity::find().filter(what.condition());
    let ids = batches::ids(db, found, Column::Id, BATCH).await?;
    if ids.is_empty() {
        return Ok(false);
    }
    // With the condition again: somebody may have queued one again meanwhile.
    Entity::delete_many()
        .filter(Column::Id.is_in(ids))
        .filter(what.condition())
        .exec(db)
        .await?;
    Ok(true)
}

/// Deletes a user's finished deliveries. Unfinished ones stay until they are delivered.
pub async fn delete_ended_of_user(db: &impl ConnectionTrait, user_id: i64) -> Result<(), DbErr> {
    Entity::delete_many()
        .filter(Column::UserId.eq(user_id))
        .filter(Column::State.ne(State::Queued))
        .exec(db)
        .await?;
    Ok(())
}

/// Deletes some of a user's finished deliveries; returns whether there may be more.
pub async fn delete_some_ended_of_user(
    db: &impl ConnectionTrait,
    user_id: i64,
) -> Result<bool, DbErr> {
    let ended = Entity::find()
        .filter(Column::UserId.eq(user_id))
        .filter(Column::State.ne(State::Queued));
    batches::delete_some(db, ended, Column::Id, BATCH).await
}

/// Endpoints that are switched off, but not deleted.
pub async fn switched_off(db: &impl ConnectionTrait) -> Result<Vec<i64>, DbErr> {
    webhook_endpoint::Entity::find()
        .select_only()
        .column(webhook_endpoint::Column::Id)
        .filter(webhook_endpoint::Column::IsActive.eq(false))
        .filter(webhook_endpoint::Column::DeletedAt.is_null())
        .into_tuple()
        .all(db)
        .await
}

/// Deleted endpoints.
pub async fn deleted(db: &impl ConnectionTrait) -> Result<Vec<webhook_endpoint::Model>, DbErr> {
    webhook_endpoint::Entity::find()
        .filter(webhook_endpoint::Column::DeletedAt.is_not_null())
        .order_by_asc(webhook_endpoint::Column::Id)
        .all(db)
        .await
}

/// Removes a deleted endpoint's row, and whatever is left for it.
pub async fn remove(db: &impl ConnectionTrait, endpoint_id: i64) -> Result<(), DbErr> {
    webhook_endpoint::Entity::delete_many()
        .filter(webhook_endpoint::Column::Id.eq(endpoint_id))
        .filter(webhook_endpoint::Column::DeletedAt.is_not_null())
        .exec(db)
        .await?;
    Ok(())
}
