//! Queries for the webhooks' outbox: which events go to which endpoint, and the outcome.

use super::{
    entity::{
        Timestamp,
        webhook_delivery::{self, ActiveModel, Column, Entity, Problem, State},
    },
    newest_first::{self, Page, Place},
    readable::{self, Readable},
};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, ExprTrait, PaginatorTrait,
    QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Alias, Expr, Query},
};

/// An event to be queued.
#[derive(Clone)]
pub struct NewDelivery<'a> {
    pub endpoint_id: i64,
    pub event_id: &'a str,
    pub event_type: &'a str,
    pub user_id: Option<i64>,
    pub payload: &'a str,
}

pub async fn insert(
    db: &impl ConnectionTrait,
    new: NewDelivery<'_>,
    now: Timestamp,
) -> Result<i64, DbErr> {
    let delivery = webhook_delivery::ActiveModel {
        endpoint_id: Set(new.endpoint_id),
        event_id: Set(new.event_id.to_owned()),
        event_type: Set(new.event_type.to_owned()),
        user_id: Set(new.user_id),
        payload: Set(new.payload.to_owned()),
        state: Set(State::Queued),
        attempts: Set(0),
        due_at: Set(now),
        next_attempt_at: Set(now),
        created_at: Set(now),
        ..Default::default()
    };
    Ok(Entity::insert(delivery).exec(db).await?.last_insert_id)
}

/// Whether a delivery waits and no worker has claimed it.
fn is_free(now: Timestamp) -> Condition {
    Condition::all().add(Column::State.eq(State::Queued)).add(
        Condition::any()
            .add(Column::ClaimedUntil.is_null())
            .add(Column::ClaimedUntil.lte(now)),
    )
}

/// What may be sent to an endpoint now, the longest-waiting first: of each user only the oldest waiting
/// event, so that the next is not sent before it. Events without a user wait for nothing.
pub async fn due(
    db: &impl ConnectionTrait,
    endpoint_id: i64,
    now: Timestamp,
    limit: u64,
) -> Result<Readable<webhook_delivery::Model>, DbErr> {
    let older = Alias::new("older");
    let of_older = |column: Column| Expr::col((older.clone(), column));
    let an_older_one = Query::select()
        .expr(Expr::value(1))
        .from_as(Entity, older.clone())
        .and_where(of_older(Column::EndpointId).equals((Entity, Column::EndpointId)))
        .and_where(of_older(Column::UserId).equals((Entity, Column::UserId)))
        .and_where(of_older(Column::State).eq(State::Queued))
        .and_where(of_older(Column::Id).lt(Expr::col((Entity, Column::Id))))
        .to_owned();
    let due = Entity::find()
        .filter(Column::EndpointId.eq(endpoint_id))
        .filter(is_free(now))
        .filter(Column::NextAttemptAt.lte(now))
        .filter(Expr::exists(an_older_one).not())
        .order_by_asc(Column::NextAttemptAt)
        .order_by_asc(Column::Id)
        .limit(limit);
    readable::read(db, due).await
}

/// Counts a fault of a delivery that can't be read, and puts it off; after `most` of them it is given up.
pub async fn put_aside(
    db: &impl ConnectionTrait,
    id: i64,
    most: i32,
    now: Timestamp,
    next_attempt_at: Timestamp,
) -> Result<(), DbErr> {
    Entity::update_many()
        .col_expr(Column::Faults, Expr::col(Column::Faults).add(1))
        .col_expr(Column::NextAttemptAt, Expr::value(next_attempt_at))
        .filter(Column::Id.eq(id))
        .filter(is_free(now))
        .exec(db)
        .await?;
    Entity::update_many()
        .col_expr(Column::State, Expr::value(State::Failed))
        .col_expr(Column::FinishedAt, Expr::value(now))
        .filter(Column::Id.eq(id))
        .filter(is_free(now))
        .filter(Column::Faults.gte(most))
        .exec(db)
        .await?;
    Ok(())
}

/// Claims a delivery for one worker until the claim expires; `false` if another was faster. A single
/// conditional statement, so that no two instances send the same one.
pub async fn claim(
    db: &impl ConnectionTrait,
    id: i64,
    now: Timestamp,
    until: Timestamp,
) -> Result<bool, DbErr> {
    let claimed = Entity::update_many()
        .col_expr(Column::ClaimedUntil, Expr::value(until))
        .col_expr(Column::Attempts, Expr::col(Column::Attempts).add(1))
        .filter(Column::Id.eq(id))
        .filter(is_free(now))
        .exec(db)
        .await?;
    Ok(claimed.rows_affected == 1)
}

/// The outcome of an attempt.
#[derive(Clone, Copy)]
pub struct Answer {
    pub status: Option<u16>,
    pub problem: Option<Problem>,
}

/// Records how a delivery ended. If another worker has already recorded a success, that stays.
pub async fn finish(
    db: &impl ConnectionTrait,
    id: i64,
    state: State,
    answer: Answer,
    now: Timestamp,
) -> Result<(), DbErr> {
    answered(answer)
        .col_expr(Column::State, Expr::value(state))
        .col_expr(Column::FinishedAt, Expr::value(now))
        .filter(Column::Id.eq(id))
        .filter(Column::State.ne(State::Delivered))
        .exec(db)
        .await?;
    Ok(())
}

/// Puts a delivery back, to be tried again later, if it is still this worker's: a claim is identified by its
/// expiry.
pub async fn postpone(
    db: &impl ConnectionTrait,
    id: i64,
    held_until: Timestamp,
    answer: Answer,
    next_attempt_at: Timestamp,
) -> Result<(), DbErr> {
    answered(answer)
        .col_expr(Column::NextAttemptAt, Expr::value(next_attempt_at))
        .filter(Column::Id.eq(id))
        .filter(Column::State.eq(State::Queued))
        .filter(Column::ClaimedUntil.eq(held_until))
        .exec(db)
        .await?;
    Ok(())
}

/// Notes that working on a delivery came to a fault, and puts it back if it is still this worker's; `false`
/// if it is not.
pub async fn note_fault(
    db: &impl ConnectionTrait,
    id: i64,
    held_until: Timestamp,
    next_attempt_at: Timestamp,
) -> Result<bool, DbErr> {
    let noted = Entity::update_many()
        .col_expr(Column::Faults, Expr::col(Column::Faults).add(1))
        .col_expr(Column::ClaimedUntil, Expr::value(Option::<Timestamp>::None))
        .col_expr(Column::NextAttemptAt, Expr::value(next_attempt_at))
        .filter(Column::Id.eq(id))
        .filter(Column::State.eq(State::Queued))
        .filter(Column::ClaimedUntil.eq(held_until))
        .exec(db)
        .await?;
    Ok(noted.rows_affected == 1)
}

fn answered(answer: Answer) -> sea_orm::UpdateMany<Entity> {
    Entity::update_many().set(ActiveModel {
        last_status: Set(answer.status.map(i32::from)),
        last_problem: Set(answer.problem),
        claimed_until: Set(None),
        ..Default::default()
    })
}

/// Some of the deliveries that have waited since before this moment: those that were tried; and the others,
/// if nothing has got through in all that time.
pub async fn hopeless(
    db: &impl ConnectionTrait,
    endpoint_id: i64,
    before: Timestamp,
    nothing_got_through: bool,
    now: Timestamp,
    limit: u64,
) -> Result<Vec<i64>, DbErr> {
    let is_hopeless = if nothing_got_through {
        Condition::all()
    } else {
        Condition::all().add(Column::Attempts.gt(0))
    };
    Entity::find()
        .select_only()
        .column(Column::Id)
        .filter(Column::EndpointId.eq(endpoint_id))
        .filter(is_free(now))
        .filter(is_hopeless)
        .filter(Column::DueAt.lt(before))
        // Implied by the line above; it is for the index.
        .filter(Column::CreatedAt.lt(before))
        .limit(limit)
        .into_tuple()
        .all(db)
        .await
}

/// Gives up deliveries that no worker has claimed.
pub async fn give_up(
    db: &impl ConnectionTrait,
    ids: Vec<i64>,
    now: Timestamp,
) -> Result<(), DbErr> {
    Entity::update_many()
        .col_expr(Column::State, Expr::value(State::Failed))
        .col_expr(Column::FinishedAt, Expr::value(now))
        .filter(Column::Id.is_in(ids))
        .filter(is_free(now))
        .exec(db)
        .await?;
    Ok(())
}

pub async fn find(
    db: &impl ConnectionTrait,
    id: i64,
) -> Result<Option<webhook_delivery::Model>, DbErr> {
    Entity::find_by_id(id).one(db).await
}

/// One page of an endpoint's deliveries, newest first.
pub async fn page(
    db: &impl ConnectionTrait,
    endpoint_id: i64,
    state: Option<State>,
    place: Place,
    size: u64,
) -> Result<Page<webhook_delivery::Model>, DbErr> {
    let mut select = Entity::find().filter(Column::EndpointId.eq(endpoint_id));
    if let Some(state) = state {
        select = select.filter(Column::State.eq(state));
    }
    let rows = newest_first::at(select, Column::CreatedAt, Column::Id, place, size)
        .all(db)
        .await?;
    Ok(newest_first::page(rows, place, size))
}

/// How many deliveries of an endpoint wait, and how many were given up.
#[derive(Clone, Copy, Debug)]
pub struct Counts {
    pub waiting: i64,
    pub failed: i64,
}

/// Each is a walk along an index. A single query for all endpoints would sort everything that waits.
pub async fn counts(db: &impl ConnectionTrait, endpoint_id: i64) -> Result<Counts, DbErr> {
    let count = async |state: State| {
        let of_it = Entity::find()
            .filter(Column::EndpointId.eq(endpoint_id))
            .filter(Column::State.eq(state));
        let count = of_it.count(db).await?;
        Ok::<_, DbErr>(i64::try_from(count).unwrap_or(i64::MAX))
    };
    Ok(Counts {
        waiting: count(State::Queued).await?,
        failed: count(State::Failed).await?,
    })
}

/// Queues a finished delivery again, or makes a waiting one due now; `false` if a worker has claimed it.
pub async fn queue_again(
    db: &impl ConnectionTrait,
    id: i64,
    now: Timestamp,
) -> Result<bool, DbErr> {
    let is_in_nobodys_hand = Condition::any()
        .add(Column::State.ne(State::Queued))
        .add(is_free(now));
    let queued = queued_again(now)
        .filter(Column::Id.eq(id))
        .filter(is_in_nobodys_hand)
        .exec(db)
        .await?;
    Ok(queued.rows_affected == 1)
}

/// What was given up for an endpoint, in order of time.
pub async fn failed(db: &impl ConnectionTrait, endpoint_id: i64) -> Result<Vec<i64>, DbErr> {
    Entity::find()
        .select_only()
        .column(Column::Id)
        .filter(Column::EndpointId.eq(endpoint_id))
        .filter(Column::State.eq(State::Failed))
        .order_by_asc(Column::Id)
        .into_tuple()
        .all(db)
        .await
}

/// Queues again those of these that were given up.
pub async fn queue_failed_again(
    db: &impl ConnectionTrait,
    ids: &[i64],
    now: Timestamp,
) -> Result<(), DbErr> {
    queued_again(now)
        .filter(Column::Id.is_in(ids.iter().copied()))
        .filter(Column::State.eq(State::Failed))
        .exec(db)
        .await?;
    Ok(())
}

fn queued_again(now: Timestamp) -> sea_orm::UpdateMany<Entity> {
    Entity::update_many().set(ActiveModel {
        state: Set(State::Queued),
        due_at: Set(now),
        next_attempt_at: Set(now),
        finished_at: Set(None),
        faults: Set(0),
        ..Default::default()
    })
}
