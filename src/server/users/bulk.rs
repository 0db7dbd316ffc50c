//! One action on many accounts. Somebody confirms it once; the worker does it to one account after the other,
//! each by the function of the single action, with the rights and in the name of the person who confirmed it.
//!
//! The accounts are those of the moment of the confirmation. Each has a row that says what came of it, so a
//! worker that is killed leaves behind what is still to be done. An account whose worker was killed between
//! the action and its note is done a second time, which changes nothing: it is disabled already, or its link
//! joins the one of a moment ago.

use super::{actions, list::whole_list};
use crate::{
    api::{
        access::Action,
        dashboard::{
            bulk::{BulkOutcome, BulkPlan, BulkRow, BulkView, Selection},
            list::COUNTED,
            users::BulkKind,
        },
        error::ApiError,
    },
    server::{
        account::User,
        change::Change,
        clock::{earlier, later},
        ctx::{Caller, Ctx},
        db::{
            audit::{Event, Kind},
            bulk_actions::{self, NewAction},
            entity::bulk_action,
            user_list, user_rows,
        },
        error::{Error, Result},
        identity::{Actor, authorize},
        in_flight::{InFlight, Lane},
        model::{AuditDetail, search},
        times,
    },
};
use std::time::Duration;
use tokio::time::Instant;

/// Names on the page that asks for confirmation.
const SHOWN: usize = 10;
/// Rows on a page of results.
const PAGE_SIZE: u64 = 50;
/// Accounts between two looks whether somebody has stopped it.
const BATCH: u64 = 50;
/// After this time another worker takes over. A link asked for twice within a minute is one link.
const CLAIM: Duration = Duration::from_secs(30);
/// How long one batch may take.
const LONGEST_BATCH: Duration = Duration::from_secs(10);
/// How long the results are kept.
const KEPT: Duration = Duration::from_secs(30 * 24 * 60 * 60);

/// What will happen, for the page that asks for confirmation.
///
/// # Errors
/// `NotLoggedIn`, `NotAllowed`; `NothingSelected`.
pub async fn plan(ctx: &Ctx, kind: BulkKind, selection: Selection) -> Result<BulkPlan> {
    authorize(ctx, kind.takes()).await?;
    let (accounts, first) = match selected(ctx, &selection).await? {
        Some(users) => (
            Some(users.len() as u64),
            users.into_iter().take(SHOWN).map(named).collect(),
        ),
        None => (None, Vec::new()),
    };
    if accounts == Some(0) {
        return Err(ApiError::NothingSelected.into());
    }
    Ok(BulkPlan {
        kind,
        selection,
        accounts,
        first,
    })
}

fn named(user: User) -> (i64, String, String) {
    (user.id, user.account.name, user.account.email)
}

/// The accounts of a selection, up to the bound; none if there are more.
async fn selected(ctx: &Ctx, selection: &Selection) -> Result<Option<Vec<User>>> {
    let db = &ctx.state.db;
    match selection {
        Selection::These(ids) => {
            let ids: Vec<i64> = ids.iter().copied().take(COUNTED as usize).collect();
            Ok(Some(bulk_actions::users(db, &ids).await?))
        }
        Selection::Matching(query) => {
            let words = search::words(&query.search);
            let found = user_list::page(db, &whole_list(&words, query, COUNTED + 1)).await?;
            let is_bounded = found.users.len() as u64 <= COUNTED && !found.is_vague;
            Ok(is_bounded.then_some(found.users))
        }
    }
}

/// Begins what was confirmed. `expected` is the number of accounts that the page showed.
///
/// # Errors
/// `NotLoggedIn`, `NotAllowed`; `NothingSelected`; `ChangedMeanwhile` if it is another number by now.
pub async fn begin(ctx: &Ctx, kind: BulkKind, selection: &Selection, expected: u64) -> Result<i64> {
    let actor = authorize(ctx, kind.takes()).await?;
    let users = selected(ctx, selection).await?;
    let users = users.ok_or(ApiError::ChangedMeanwhile)?;
    if users.is_empty() {
        return Err(ApiError::NothingSelected.into());
    }
    if users.len() as u64 != expected {
        return Err(ApiError::ChangedMeanwhile.into());
    }
    let ids: Vec<i64> = users.iter().map(|user| user.id).collect();
    start(ctx, &actor, kind, &ids, None).await
}

async fn start(
    ctx: &Ctx,
    actor: &Actor,
    kind: BulkKind,
    accounts: &[i64],
    reverts_id: Option<i64>,
) -> Result<i64> {
    let new = NewAction {
        kind: kind.name(),
        actor_id: actor.user_id().ok_or(ApiError::NotAllowed)?,
        network: ctx.network.clone(),
        user_agent: ctx.user_agent.clone(),
        reverts_id,
        accounts,
    };
    let mut change = Change::begin(ctx).await?;
    let id = bulk_actions::insert(&change, new, ctx.now()).await?;
    let detail = AuditDetail::new().word("action", kind.name()).number(
        "accounts",
        i64::try_from(accounts.len()).unwrap_or(i64::MAX),
    );
    change.note(Event {
        actor_id: actor.user_id(),
        detail: Some(detail),
        ..ctx.event(Kind::BulkActionBegun)
    });
    change.commit().await?;
    Ok(id)
}

/// Undoes an action at the accounts that it has changed.
///
/// # Errors
/// `NotLoggedIn`, `NotAllowed`; `NotFound`; `NothingSelected` if it can't be undone, or was already.
pub async fn undo(ctx: &Ctx, id: i64) -> Result<i64> {
    let (actor, action, kind) = find(ctx, id).await?;
    let db = &ctx.state.db;
    let reverse = kind.reverse().ok_or(ApiError::NothingSelected)?;
    if action.finished_at.is_none() || bulk_actions::is_reverted(db, id).await? {
        return Err(ApiError::NothingSelected.into());
    }
    let done = BulkOutcome::Done.name();
    let rows = bulk_actions::accounts(db, id, done, i64::MIN, COUNTED).await?;
    let ids: Vec<i64> = rows.iter().map(|row| row.user_id).collect();
    if ids.is_empty() {
        return Err(ApiError::NothingSelected.into());
    }
    start(ctx, &actor, reverse, &ids, Some(id)).await
}

/// Stops an action: accounts that were not reached yet stay as they are.
///
/// # Errors
/// `NotLoggedIn`, `NotAllowed`; `NotFound`.
pub async fn stop(ctx: &Ctx, id: i64) -> Result<()> {
    find(ctx, id).await?;
    let change = Change::begin(ctx).await?;
    bulk_actions::note_rest(&change, id, BulkOutcome::Stopped.name()).await?;
    bulk_actions::finish(&change, id, ctx.now()).await?;
    change.commit().await?;
    Ok(())
}

async fn find(ctx: &Ctx, id: i64) -> Result<(Actor, bulk_action::Model, BulkKind)> {
    // Everybody who may see users may know that it exists; the kind says what it takes.
    authorize(ctx, Action::SeeUsers).await?;
    let action = bulk_actions::find(&ctx.state.db, id).await?;
    let action = action.ok_or(ApiError::NotFound)?;
    let kind = BulkKind::parse(&action.kind).ok_or(ApiError::NotFound)?;
    let actor = authorize(ctx, kind.takes()).await?;
    Ok((actor, action, kind))
}

/// The state of an action, with the accounts that have an outcome, after a row.
///
/// # Errors
/// `NotLoggedIn`, `NotAllowed`; `NotFound`.
pub async fn view(ctx: &Ctx, id: i64, shown: Option<BulkOutcome>, after: i64) -> Result<BulkView> {
    let (_, action, kind) = find(ctx, id).await?;
    let db = &ctx.state.db;
    let stored = bulk_actions::counts(db, id).await?;
    let count = |outcome: BulkOutcome| {
        let found = stored.iter().find(|(name, _)| name == outcome.name());
        found.map_or(0, |(_, count)| count.cast_unsigned())
    };
    let counts: Vec<_> = BulkOutcome::ALL
        .map(|outcome| (outcome, count(outcome)))
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .collect();
    // What was skipped comes first: that is what somebody has to look at.
    let first = counts
        .first()
        .map_or(BulkOutcome::Done, |(first, _)| *first);
    let shown = shown.unwrap_or(first);
    let mut rows = bulk_actions::accounts(db, id, shown.name(), after, PAGE_SIZE + 1).await?;
    let has_more = rows.len() as u64 > PAGE_SIZE;
    rows.truncate(PAGE_SIZE as usize);
    let ids: Vec<i64> = rows.iter().map(|row| row.user_id).collect();
    let users = bulk_actions::users(db, &ids).await?;
    let by = user_rows::find(db, action.actor_id).await?;
    let is_over = action.finished_at.is_some();
    let may_undo = is_over
        && kind.reverse().is_some()
        && count(BulkOutcome::Done) > 0
        && !bulk_actions::is_reverted(db, id).await?;
    Ok(BulkView {
        id,
        kind,
        by: by.map(|user| user.account.name),
        begun: times::text(action.created_at),
        is_over,
        total: counts.iter().map(|(_, count)| count).sum(),
        counts,
        shown,
        next: rows.last().filter(|_| has_more).map(|row| row.id),
        rows: ids
            .into_iter()
            .map(|user_id| BulkRow {
                user_id,
                user: users
                    .iter()
                    .find(|user| user.id == user_id)
                    .map(|user| (user.name.clone(), user.email.clone())),
            })
            .collect(),
        may_undo,
    })
}

/// Takes an action that is due, if the worker has none in hand.
pub async fn claim_due(ctx: &Ctx, in_flight: &mut InFlight) -> Result<()> {
    if in_flight.room(Lane::BulkActions, 1) == 0 {
        return Ok(());
    }
    let now = ctx.now();
    let claimed = bulk_actions::claim(&ctx.state.db, now, later(now, CLAIM)).await?;
    if let Some(action) = claimed {
        in_flight.begin(
            Lane::BulkActions,
            work(ctx.clone(), action.clone()),
            after_fault(ctx.clone(), action.id),
        );
    }
    Ok(())
}

/// Does the next accounts of an action.
async fn work(ctx: Ctx, action: bulk_action::Model) -> Result<()> {
    let db = &ctx.state.db;
    let start = Instant::now();
    let waiting = BulkOutcome::Waiting.name();
    let rows = bulk_actions::accounts(db, action.id, waiting, i64::MIN, BATCH).await?;
    let Some(kind) = BulkKind::parse(&action.kind).filter(|_| !rows.is_empty()) else {
        bulk_actions::finish(db, action.id, ctx.now()).await?;
        return Ok(());
    };
    let as_actor = Ctx {
        caller: Caller::Deputy(action.actor_id),
        network: action.network,
        user_agent: action.user_agent,
        ..ctx.clone()
    };
    for row in rows {
        let outcome = act(&as_actor, kind, row.user_id).await?;
        bulk_actions::note(db, row.id, outcome.name()).await?;
        if start.elapsed() > LONGEST_BATCH {
            break;
        }
    }
    bulk_actions::release(db, action.id, ctx.now()).await?;
    Ok(())
}

/// The account that it came to a fault at is not tried again.
async fn after_fault(ctx: Ctx, id: i64) -> Result<()> {
    let db = &ctx.state.db;
    let waiting = BulkOutcome::Waiting.name();
    for row in bulk_actions::accounts(db, id, waiting, i64::MIN, 1).await? {
        bulk_actions::note(db, row.id, BulkOutcome::Failed.name()).await?;
    }
    bulk_actions::release(db, id, ctx.now()).await?;
    Ok(())
}

/// Does it to one account, by the function of the single action.
///
/// # Errors
/// `Unavailable`: the account keeps waiting.
async fn act(ctx: &Ctx, kind: BulkKind, id: i64) -> Result<BulkOutcome> {
    let changed = |is_changed| {
        if is_changed {
            BulkOutcome::Done
        } else {
            BulkOutcome::Unchanged
        }
    };
    let acted = match kind {
        BulkKind::SendLink => actions::send_recovery(ctx, id)
            .await
            .map(|_| BulkOutcome::Done),
        BulkKind::EndSessions => actions::end_sessions(ctx, id)
            .await
            .map(|()| BulkOutcome::Done),
        BulkKind::Disable => actions::disable(ctx, id).await.map(changed),
        BulkKind::Enable => actions::enable(ctx, id).await.map(changed),
        BulkKind::RequirePassword => actions::require_new_password(ctx, id).await.map(changed),
        BulkKind::AllowPassword => actions::allow_old_password(ctx, id).await.map(changed),
    };
    match acted {
        Ok(outcome) => Ok(outcome),
        Err(Error::Refused(error)) => Ok(skipped(error)),
        Err(Error::Unavailable(error)) => Err(Error::Unavailable(error)),
        Err(Error::Fault(error)) => {
            ctx.state.metrics.fault();
            tracing::error!("fault: a bulk action came to nothing at an account: {error:#}");
            Ok(BulkOutcome::Failed)
        }
    }
}

/// Why an account was skipped.
fn skipped(error: ApiError) -> BulkOutcome {
    match error {
        ApiError::NotFound => BulkOutcome::Gone,
        ApiError::NotAllowed | ApiError::NotLoggedIn | ApiError::SecondFactorNeeded => {
            BulkOutcome::NotAllowed
        }
        ApiError::Yourself => BulkOutcome::Yourself,
        ApiError::LastAdmin => BulkOutcome::LastAdmin,
        ApiError::AccountDisabled => BulkOutcome::AccountDisabled,
        ApiError::NotLockableThere => BulkOutcome::NotLockable,
        ApiError::LockedThere => BulkOutcome::LockedThere,
        // Its owner froze it, so it needs a new password anyway.
        ApiError::AccountFrozen => BulkOutcome::Unchanged,
        _ => BulkOutcome::Failed,
    }
}

/// Prunes old results.
pub async fn tidy(ctx: &Ctx) -> Result<()> {
    let before = earlier(ctx.now(), KEPT);
    loop {
        let change = Change::begin(ctx).await?;
        let is_more = bulk_actions::prune(&change, before).await?;
        change.commit().await?;
        if !is_more {
            return Ok(());
        }
    }
}
