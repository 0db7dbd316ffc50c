//! Queries for actions on many accounts. What an action still has to do is in its rows, so a worker that takes it
//! goes on where the one before was cut off.

use super::{
    batches,
    entity::{Timestamp, bulk_action, bulk_action_account, user},
};
use crate::server::account::User;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder,
    QuerySelect, sea_query::Expr,
};

/// The outcome of an account that was not reached yet.
pub const WAITING: &str = "waiting";

/// That of an account before which somebody stopped the action.
pub const STOPPED: &str = "stopped";

/// Rows per statement.
const BATCH: usize = 500;

/// What an action begins with.
pub struct NewAction<'a> {
    pub kind: &'a str,
    pub actor_id: i64,
    pub network: Option<String>,
    pub user_agent: Option<String>,
    pub reverts_id: Option<i64>,
    pub accounts: &'a [i64],
}

pub async fn insert(
    db: &impl ConnectionTrait,
    new: NewAction<'_>,
    now: Timestamp,
) -> Result<i64, DbErr> {
    let action = bulk_action::ActiveModel {
        kind: Set(new.kind.to_owned()),
        actor_id: Set(new.actor_id),
        network: Set(new.network),
        user_agent: Set(new.user_agent),
        reverts_id: Set(new.reverts_id),
        created_at: Set(now),
        due_at: Set(now),
        ..Default::default()
    };
    let inserted = bulk_action::Entity::insert(action).exec(db).await?;
    let id = inserted.last_insert_id;
    for some in new.accounts.chunks(BATCH) {
        let rows = some.iter().map(|user_id| bulk_action_account::ActiveModel {
            bulk_action_id: Set(id),
            user_id: Set(*user_id),
            outcome: Set(WAITING.to_owned()),
            ..Default::default()
        });
        bulk_action_account::Entity::insert_many(rows)
            .exec_without_returning(db)
            .await?;
    }
    Ok(id)
}

pub async fn find(db: &impl ConnectionTrait, id: i64) -> Result<Option<bulk_action::Model>, DbErr> {
    bulk_action::Entity::find_by_id(id).one(db).await
}

/// The latest actions, the newest first.
pub async fn latest(
    db: &impl ConnectionTrait,
    limit: u64,
) -> Result<Vec<bulk_action::Model>, DbErr> {
    bulk_action::Entity::find()
        .order_by_desc(bulk_action::Column::Id)
        .limit(limit)
        .all(db)
        .await
}

/// Whether an action was undone, or is being undone.
pub async fn is_reverted(db: &impl ConnectionTrait, id: i64) -> Result<bool, DbErr> {
    let found = bulk_action::Entity::find()
        .filter(bulk_action::Column::Id.gt(id))
        .filter(bulk_action::Column::RevertsId.eq(id))
        .one(db)
        .await?;
    Ok(found.is_some())
}

/// Takes an action that is due until then; of two who try, one gets it.
pub async fn claim(
    db: &impl ConnectionTrait,
    now: Timestamp,
    until: Timestamp,
) -> Result<Option<bulk_action::Model>, DbErr> {
    use bulk_action::Column::{DueAt, FinishedAt, Id};
    let due = bulk_action::Entity::find()
        .filter(FinishedAt.is_null())
        .filter(DueAt.lte(now))
        .order_by_asc(DueAt)
        .one(db)
        .await?;
    let Some(due) = due else { return Ok(None) };
    let claimed = bulk_action::Entity::update_many()
        .col_expr(DueAt, Expr::value(until))
        .filter(Id.eq(due.id))
        .filter(DueAt.eq(due.due_at))
        .filter(FinishedAt.is_null())
        .exec(db)
        .await?;
    Ok((claimed.rows_affected == 1).then_some(due))
}

/// Lets others take an action from then on.
pub async fn release(db: &impl ConnectionTrait, id: i64, due_at: Timestamp) -> Result<(), DbErr> {
    bulk_action::Entity::update_many()
        .col_expr(bulk_action::Column::DueAt, Expr::value(due_at))
        .filter(bulk_action::Column::Id.eq(id))
        .exec(db)
        .await?;
    Ok(())
}

pub async fn finish(db: &impl ConnectionTrait, id: i64, now: Timestamp) -> Result<(), DbErr> {
    bulk_action::Entity::update_many()
        .col_expr(bulk_action::Column::FinishedAt, Expr::value(now))
        .filter(bulk_action::Column::Id.eq(id))
        .filter(bulk_action::Column::FinishedAt.is_null())
        .exec(db)
        .await?;
    Ok(())
}

/// Some of the accounts with an outcome, in order, after a row.
pub async fn accounts(
    db: &impl ConnectionTrait,
    id: i64,
    outcome: &str,
    after: i64,
    limit: u64,
) -> Result<Vec<bulk_action_account::Model>, DbErr> {
    use bulk_action_account::Column::{BulkActionId, Id, Outcome};
    bulk_action_account::Entity::find()
        .filter(BulkActionId.eq(id))
        .filter(Outcome.eq(outcome))
        .filter(Id.gt(after))
        .order_by_asc(Id)
        .limit(limit)
        .all(db)
        .await
}

/// Notes the outcome of an account, unless it has one. It may have been in hand when somebody stopped the
/// action.
pub async fn note(db: &impl ConnectionTrait, row: i64, outcome: &str) -> Result<(), DbErr> {
    bulk_action_account::Entity::update_many()
        .col_expr(bulk_action_account::Column::Outcome, Expr::value(outcome))
        .filter(bulk_action_account::Column::Id.eq(row))
        .filter(bulk_action_account::Column::Outcome.is_in([WAITING, STOPPED]))
        .exec(db)
        .await?;
    Ok(())
}

/// Gives all accounts that were not reached yet this outcome.
pub async fn note_rest(db: &impl ConnectionTrait, id: i64, outcome: &str) -> Result<(), DbErr> {
    use bulk_action_account::Column::{BulkActionId, Outcome};
    bulk_action_account::Entity::update_many()
        .col_expr(Outcome, Expr::value(outcome))
        .filter(BulkActionId.eq(id))
        .filter(Outcome.eq(WAITING))
        .exec(db)
        .await?;
    Ok(())
}

/// How many accounts have which outcome.
pub async fn counts(db: &impl ConnectionTrait, id: i64) -> Result<Vec<(String, i64)>, DbErr> {
    use bulk_action_account::Column::{BulkActionId, Id, Outcome};
    bulk_action_account::Entity::find()
        .select_only()
        .column(Outcome)
        .column_as(Id.count(), "accounts")
        .filter(BulkActionId.eq(id))
        .group_by(Outcome)
        .order_by_asc(Outcome)
        .into_tuple()
        .all(db)
        .await
}

/// Those of these users that still exist.
pub async fn users(db: &impl ConnectionTrait, ids: &[i64]) -> Result<Vec<User>, DbErr> {
    // An empty list would be a condition without an index.
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let rows = user::Entity::find()
        .filter(user::Column::Id.is_in(ids.iter().copied()))
        .order_by_asc(user::Column::Id)
        .all(db)
        .await?;
    Ok(rows.into_iter().map(User::from).collect())
}

/// Prunes some of the accounts of actions that ended before then, and then the actions; returns whether there
/// may be more.
pub async fn prune(db: &impl ConnectionTrait, before: Timestamp) -> Result<bool, DbErr> {
    use bulk_action::Column::{FinishedAt, Id};
    let old = bulk_action::Entity::find()
        .filter(FinishedAt.lt(before))
        .order_by_asc(FinishedAt)
        .one(db)
        .await?;
    let Some(old) = old else { return Ok(false) };
    let accounts = bulk_action_account::Entity::find()
        .filter(bulk_action_account::Column::BulkActionId.eq(old.id));
    let column = bulk_action_account::Column::Id;
    if !batches::delete_some(db, accounts, column, BATCH as u64).await? {
        let one = bulk_action::Entity::find().filter(Id.eq(old.id));
        batches::delete_some(db, one, Id, 1).await?;
    }
    Ok(true)
}
