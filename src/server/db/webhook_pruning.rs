//! Removing what the webhooks' outbox no longer needs, some at a time: of a million rows in one statement
//! nobody else could write anything meanwhile.

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

/// Rows that one statement removes.
pub const BATCH: u64 = 1_000;

/// What is forgotten: it holds people's addresses.
#[derive(Clone, Copy, Debug)]
pub enum Obsolete {
    /// What ended before this moment.
    EndedBefore(Timestamp),
    /// What has waited for this endpoint since before this moment.
    QueuedBefore(Timestamp, i64),
    /// All that was ever queued for this endpoint.
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

/// Removes some; `false` if there was nothing to remove.
pub async fn delete_some(db: &impl ConnectionTrait, what: Obsolete) -> Result<bool, DbErr> {
    let found = Entity::find().filter(what.condition());
    let ids = batches::ids(db, found, Column::Id, BATCH).await?;
    if ids.is_empty() {
        return Ok(false);
    }
    // Once more with its condition: somebody may have had one sent again meanwhile.
    Entity::delete_many()
        .filter(Column::Id.is_in(ids))
        .filter(what.condition())
        .exec(db)
        .await?;
    Ok(true)
}

/// Forgets what was told of a user. What is still to be told stays until it is.
pub async fn delete_ended_of_user(db: &impl ConnectionTrait, user_id: i64) -> Result<(), DbErr> {
    Entity::delete_many()
        .filter(Column::UserId.eq(user_id))
        .filter(Column::State.ne(State::Queued))
        .exec(db)
        .await?;
    Ok(())
}

/// The endpoints that are switched off, and not deleted.
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

/// The endpoints that somebody deleted.
pub async fn deleted(db: &impl ConnectionTrait) -> Result<Vec<webhook_endpoint::Model>, DbErr> {
    webhook_endpoint::Entity::find()
        .filter(webhook_endpoint::Column::DeletedAt.is_not_null())
        .order_by_asc(webhook_endpoint::Column::Id)
        .all(db)
        .await
}

/// Removes the row of an endpoint that was deleted, and whatever is left for it.
pub async fn remove(db: &impl ConnectionTrait, endpoint_id: i64) -> Result<(), DbErr> {
    webhook_endpoint::Entity::delete_many()
        .filter(webhook_endpoint::Column::Id.eq(endpoint_id))
        .filter(webhook_endpoint::Column::DeletedAt.is_not_null())
        .exec(db)
        .await?;
    Ok(())
}
