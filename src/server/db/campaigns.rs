//! Queries for campaigns. A step begins by moving when the next one is due, in the transaction of the step itself: of
//! two workers one does it, and a step that was cut off has not happened.

use super::{
    batches,
    entity::{
        Timestamp, campaign, campaign_account,
        outgoing_mail::{self, Kind, State, WaitsFor},
    },
};
use crate::api::dashboard::campaigns::{PersonState, Stage};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait,
    QueryFilter, QueryOrder, QuerySelect, sea_query::Expr,
};

/// Rows per statement.
const BATCH: u64 = 500;

pub async fn insert(db: &impl ConnectionTrait, new: campaign::ActiveModel) -> Result<i64, DbErr> {
    let inserted = campaign::Entity::insert(new).exec(db).await?;
    Ok(inserted.last_insert_id)
}

pub async fn find(db: &impl ConnectionTrait, id: i64) -> Result<Option<campaign::Model>, DbErr> {
    campaign::Entity::find_by_id(id).one(db).await
}

/// The latest campaigns, the newest first.
pub async fn latest(db: &impl ConnectionTrait, limit: u64) -> Result<Vec<campaign::Model>, DbErr> {
    campaign::Entity::find()
        .order_by_desc(campaign::Column::Id)
        .limit(limit)
        .all(db)
        .await
}

fn is_running() -> Condition {
    Condition::all()
        .add(campaign::Column::FinishedAt.is_null())
        .add(campaign::Column::PausedAt.is_null())
}

/// The campaign whose next step has been due for the longest time.
pub async fn due(
    db: &impl ConnectionTrait,
    now: Timestamp,
) -> Result<Option<campaign::Model>, DbErr> {
    campaign::Entity::find()
        .filter(is_running())
        .filter(campaign::Column::DueAt.lte(now))
        .order_by_asc(campaign::Column::DueAt)
        .one(db)
        .await
}

/// Begins a step; `false` if another worker does it, or somebody has paused or stopped the campaign.
pub async fn begin_step(
    db: &impl ConnectionTrait,
    one: &campaign::Model,
    next: Timestamp,
) -> Result<bool, DbErr> {
    let begun = campaign::Entity::update_many()
        .col_expr(campaign::Column::DueAt, Expr::value(next))
        .filter(campaign::Column::Id.eq(one.id))
        .filter(campaign::Column::DueAt.eq(one.due_at))
        .filter(campaign::Column::State.eq(&one.state))
        .filter(campaign::Column::LastUserId.eq(one.last_user_id))
        .filter(is_running())
        .exec(db)
        .await?;
    Ok(begun.rows_affected == 1)
}

/// Writes what a step has changed.
pub async fn update(
    db: &impl ConnectionTrait,
    id: i64,
    change: campaign::ActiveModel,
) -> Result<(), DbErr> {
    campaign::Entity::update_many()
        .set(change)
        .filter(campaign::Column::Id.eq(id))
        .exec(db)
        .await?;
    Ok(())
}

/// Pauses a campaign, or has it go on; `false` if it is so already, or over.
pub async fn set_paused(
    db: &impl ConnectionTrait,
    id: i64,
    paused_at: Option<Timestamp>,
    now: Timestamp,
) -> Result<bool, DbErr> {
    let was_running = match paused_at {
        Some(_) => campaign::Column::PausedAt.is_null(),
        None => campaign::Column::PausedAt.is_not_null(),
    };
    let set = campaign::Entity::update_many()
        .set(campaign::ActiveModel {
            paused_at: Set(paused_at),
            progressed_at: Set(now),
            ..Default::default()
        })
        .filter(campaign::Column::Id.eq(id))
        .filter(campaign::Column::FinishedAt.is_null())
        .filter(was_running)
        .exec(db)
        .await?;
    Ok(set.rows_affected == 1)
}

/// Ends a campaign; `false` if it is over.
pub async fn finish(
    db: &impl ConnectionTrait,
    id: i64,
    stage: Stage,
    now: Timestamp,
) -> Result<bool, DbErr> {
    let finished = campaign::Entity::update_many()
        .set(campaign::ActiveModel {
            state: Set(stage.name().to_owned()),
            waits_for: Set(String::new()),
            finished_at: Set(Some(now)),
            ..Default::default()
        })
        .filter(campaign::Column::Id.eq(id))
        .filter(campaign::Column::FinishedAt.is_null())
        .exec(db)
        .await?;
    Ok(finished.rows_affected == 1)
}

/// How many campaigns that should go on have not since then.
pub async fn count_stuck(db: &impl ConnectionTrait, since: Timestamp) -> Result<u64, DbErr> {
    campaign::Entity::find()
        .filter(is_running())
        .filter(campaign::Column::ProgressedAt.lt(since))
        .count(db)
        .await
}

/// Adds people to a campaign.
pub async fn add(
    db: &impl ConnectionTrait,
    id: i64,
    people: &[(i64, PersonState)],
) -> Result<(), DbErr> {
    if people.is_empty() {
        return Ok(());
    }
    let rows = people
        .iter()
        .map(|(user_id, state)| campaign_account::ActiveModel {
            campaign_id: Set(id),
            user_id: Set(*user_id),
            state: Set(state.name().to_owned()),
            ..Default::default()
        });
    campaign_account::Entity::insert_many(rows)
        .exec_without_returning(db)
        .await?;
    Ok(())
}

/// Some of the people in a state, in order, after a row.
pub async fn people(
    db: &impl ConnectionTrait,
    id: i64,
    state: PersonState,
    after: i64,
    limit: u64,
) -> Result<Vec<campaign_account::Model>, DbErr> {
    campaign_account::Entity::find()
        .filter(campaign_account::Column::CampaignId.eq(id))
        .filter(campaign_account::Column::State.eq(state.name()))
        .filter(campaign_account::Column::Id.gt(after))
        .order_by_asc(campaign_account::Column::Id)
        .limit(limit)
        .all(db)
        .await
}

/// How many people are in which state.
pub async fn count(db: &impl ConnectionTrait, id: i64, state: PersonState) -> Result<u64, DbErr> {
    campaign_account::Entity::find()
        .filter(campaign_account::Column::CampaignId.eq(id))
        .filter(campaign_account::Column::State.eq(state.name()))
        .count(db)
        .await
}

/// Notes that these were mailed.
pub async fn note_mailed(
    db: &impl ConnectionTrait,
    people: Vec<&campaign_account::Model>,
    now: Timestamp,
) -> Result<(), DbErr> {
    campaign_account::Entity::update_many()
        .set(campaign_account::ActiveModel {
            state: Set(PersonState::Mailed.name().to_owned()),
            mailed_at: Set(Some(now)),
            ..Default::default()
        })
        .filter(campaign_account::Column::Id.is_in(people.iter().map(|person| person.id)))
        .filter(campaign_account::Column::State.eq(PersonState::Locked.name()))
        .exec(db)
        .await?;
    Ok(())
}

/// Takes these out of their campaign, since they can't use their accounts, or nothing is required of them any more.
pub async fn drop_people(
    db: &impl ConnectionTrait,
    people: Vec<&campaign_account::Model>,
) -> Result<(), DbErr> {
    campaign_account::Entity::delete_many()
        .filter(campaign_account::Column::Id.is_in(people.iter().map(|person| person.id)))
        .filter(campaign_account::Column::State.eq(PersonState::Locked.name()))
        .exec(db)
        .await?;
    Ok(())
}

/// Notes in each campaign that somebody has chosen a new password.
pub async fn note_chosen(db: &impl ConnectionTrait, user_id: i64) -> Result<(), DbErr> {
    let waiting = [PersonState::Locked.name(), PersonState::Mailed.name()];
    campaign_account::Entity::update_many()
        .col_expr(
            campaign_account::Column::State,
            Expr::value(PersonState::Chosen.name()),
        )
        .filter(campaign_account::Column::UserId.eq(user_id))
        .filter(campaign_account::Column::State.is_in(waiting))
        .exec(db)
        .await?;
    Ok(())
}

/// Takes somebody out of all campaigns, because nothing is required of them any more.
pub async fn forget_user(db: &impl ConnectionTrait, user_id: i64) -> Result<(), DbErr> {
    campaign_account::Entity::delete_many()
        .filter(campaign_account::Column::UserId.eq(user_id))
        .exec(db)
        .await?;
    Ok(())
}

/// How many mails of these kinds, with numbers in this range, have not been sent yet, though nothing but their
/// turn or the mail server keeps them.
pub async fn count_outstanding(
    db: &impl ConnectionTrait,
    kinds: &[Kind],
    (first, last): (i64, i64),
) -> Result<u64, DbErr> {
    use outgoing_mail::Column;
    outgoing_mail::Entity::find()
        .filter(Column::Id.between(first, last))
        .filter(Column::State.eq(State::Queued))
        .filter(Column::Kind.is_in(kinds.iter().copied()))
        .filter(
            Condition::any()
                .add(Column::WaitsFor.is_null())
                .add(Column::WaitsFor.ne(WaitsFor::Recipient)),
        )
        .count(db)
        .await
}

/// Prunes some of the people of campaigns that ended before then, and then the campaigns; returns whether there may
/// be more.
pub async fn prune(db: &impl ConnectionTrait, before: Timestamp) -> Result<bool, DbErr> {
    use campaign::Column::{FinishedAt, Id};
    let old = campaign::Entity::find()
        .filter(FinishedAt.lt(before))
        .order_by_asc(FinishedAt)
        .one(db)
        .await?;
    let Some(old) = old else { return Ok(false) };
    let people =
        campaign_account::Entity::find().filter(campaign_account::Column::CampaignId.eq(old.id));
    if !batches::delete_some(db, people, campaign_account::Column::Id, BATCH).await? {
        let one = campaign::Entity::find().filter(Id.eq(old.id));
        batches::delete_some(db, one, Id, 1).await?;
    }
    Ok(true)
}
