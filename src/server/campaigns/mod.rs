//! After a breach: new passwords are required of many people at once, and they are mailed a few at a time.
//!
//! The mail has no link of its own but leads to the page where one is asked for, so it works however late it is opened,
//! and nothing in a mailbox that somebody else may read lets anybody in.

mod steps;

pub use steps::{claim_due, tidy};

use crate::{
    api::{
        access::{Action, Role},
        dashboard::{
            campaigns::{
                CampaignPlan, CampaignRow, CampaignView, MOST_A_MINUTE, PersonRow, PersonState,
                Reason, Stage, Wait,
            },
            list::Total,
            users::{Sort, UserState, UsersQuery},
            webhooks::EventType,
        },
        error::ApiError,
    },
    server::{
        account_events,
        change::Change,
        ctx::Ctx,
        db::{
            audit::{Event, Kind},
            bulk_actions, campaigns,
            entity::campaign,
            user_rows,
        },
        error::Result,
        identity::{self, Actor, authorize},
        model::{AuditDetail, search},
        times, users,
    },
};
use futures_util::future::try_join_all;
use sea_orm::{ActiveValue::Set, DbErr};
use serde::Serialize;
use std::time::Duration;

/// Campaigns in the list.
const LISTED: u64 = 50;
/// People on a page.
const PAGE_SIZE: u64 = 50;
/// In characters.
const LONGEST_NOTE: usize = 500;

/// The latest campaigns.
///
/// # Errors
/// `NotLoggedIn`, `NotAllowed`.
pub async fn list(ctx: &Ctx) -> Result<Vec<CampaignRow>> {
    authorize(ctx, Action::RunCampaigns).await?;
    let latest = campaigns::latest(&ctx.state.db, LISTED).await?;
    let row = |one: campaign::Model| CampaignRow {
        id: one.id,
        stage: stage_of(&one),
        is_paused: one.paused_at.is_some(),
        started: times::text(one.created_at),
        note: one.note,
    };
    Ok(latest.into_iter().map(row).collect())
}

fn stage_of(one: &campaign::Model) -> Stage {
    Stage::parse(&one.state).unwrap_or(Stage::Stopped)
}

/// What the form that starts one shows.
///
/// # Errors
/// `NotLoggedIn`, `NotAllowed`.
pub async fn plan(ctx: &Ctx, query: UsersQuery) -> Result<CampaignPlan> {
    let actor = authorize(ctx, Action::RunCampaigns).await?;
    let accounts = match users::count(ctx, &query).await? {
        Total::Exactly(all) if is_on_list(ctx, &actor, &query).await? => {
            Total::Exactly(all.saturating_sub(1))
        }
        total => total,
    };
    Ok(CampaignPlan {
        accounts,
        query,
        needs_password: identity::asks_password(ctx, &actor),
    })
}

/// Whether the person who asks is on the list of a filter, and so is left out of a campaign about it.
async fn is_on_list(ctx: &Ctx, actor: &Actor, query: &UsersQuery) -> Result<bool> {
    let Some(id) = actor.user_id() else {
        return Ok(false);
    };
    let own = user_rows::find(&ctx.state.db, id).await?;
    let words = search::words(&query.search);
    Ok(own.is_some_and(|own| users::matches(&own, query, &words)))
}

/// What a campaign begins with, as typed.
pub struct NewCampaign<'a> {
    /// Of whom new passwords are required.
    pub query: UsersQuery,
    /// People with a role are only concerned if the filter or this names them: nobody logs all staff out by the way.
    pub with_staff: bool,
    pub note: &'a str,
    pub reason: Reason,
    /// Mails per minute.
    pub rate: &'a str,
    pub password: Option<&'a str>,
}

/// Starts a campaign; its number.
///
/// # Errors
/// `NotLoggedIn`, `NotAllowed`; `RateInvalid`; `PasswordNeeded` and its like.
pub async fn begin(ctx: &Ctx, new: NewCampaign<'_>) -> Result<i64> {
    let actor = authorize(ctx, Action::RunCampaigns).await?;
    let rate: u32 = new.rate.trim().parse().unwrap_or_default();
    if !(1..=MOST_A_MINUTE).contains(&rate) {
        return Err(ApiError::RateInvalid.into());
    }
    let note: String = new.note.trim().chars().take(LONGEST_NOTE).collect();
    identity::confirm_password(ctx, &actor, new.password).await?;
    let now = ctx.now();
    let row = campaign::ActiveModel {
        note: Set(note),
        reason: Set(new.reason.name().to_owned()),
        search: Set(new.query.search.trim().chars().take(254).collect()),
        user_state: Set(new.query.state.map_or("", UserState::name).to_owned()),
        user_role: Set(new.query.role.map_or("", Role::name).to_owned()),
        with_staff: Set(new.with_staff || new.query.role.is_some()),
        rate: Set(i64::from(rate)),
        state: Set(Stage::Locking.name().to_owned()),
        waits_for: Set(String::new()),
        actor_id: Set(actor.user_id().ok_or(ApiError::NotAllowed)?),
        last_user_id: Set(0),
        first_mail_id: Set(0),
        last_mail_id: Set(0),
        created_at: Set(now),
        due_at: Set(now),
        progressed_at: Set(now),
        ..Default::default()
    };
    let mut change = Change::begin(ctx).await?;
    let id = campaigns::insert(&change, row).await?;
    note_and_tell(&mut change, ctx, Some(&actor), id, Kind::CampaignBegun).await?;
    change.commit().await?;
    Ok(id)
}

/// What other programs are told.
#[derive(Serialize)]
struct Told {
    campaign_id: i64,
    state: &'static str,
}

async fn note_and_tell(
    change: &mut Change,
    ctx: &Ctx,
    actor: Option<&Actor>,
    id: i64,
    kind: Kind,
) -> Result<()> {
    let state = match kind {
        Kind::CampaignPaused => "paused",
        Kind::CampaignStopped => "stopped",
        Kind::CampaignEnded => "ended",
        Kind::CampaignResumed => "resumed",
        _ => "started",
    };
    let told = Told {
        campaign_id: id,
        state,
    };
    account_events::tell_of_none(change, ctx, EventType::CampaignChanged, told).await?;
    change.note(Event {
        actor_id: actor.and_then(Actor::user_id),
        detail: Some(AuditDetail::new().number("campaign", id)),
        ..ctx.event(kind)
    });
    Ok(())
}

/// Sends no more mails until it is resumed, and takes no more passwords away.
///
/// # Errors
/// `NotLoggedIn`, `NotAllowed`; `NotFound`; `CampaignIsOver`.
pub async fn pause(ctx: &Ctx, id: i64) -> Result<()> {
    set_paused(ctx, id, true).await
}

/// Goes on with a campaign that was paused.
///
/// # Errors
/// `NotLoggedIn`, `NotAllowed`; `NotFound`; `CampaignIsOver`.
pub async fn resume(ctx: &Ctx, id: i64) -> Result<()> {
    set_paused(ctx, id, false).await
}

async fn set_paused(ctx: &Ctx, id: i64, is_paused: bool) -> Result<()> {
    let (actor, one) = find(ctx, id).await?;
    require_running(&one)?;
    let now = ctx.now();
    let mut change = Change::begin(ctx).await?;
    if campaigns::set_paused(&change, id, is_paused.then_some(now), now).await? {
        let kind = if is_paused {
            Kind::CampaignPaused
        } else {
            Kind::CampaignResumed
        };
        note_and_tell(&mut change, ctx, Some(&actor), id, kind).await?;
    }
    change.commit().await?;
    Ok(())
}

/// Ends a campaign: no more mails are sent. Passwords that were taken away stay so.
///
/// # Errors
/// `NotLoggedIn`, `NotAllowed`; `NotFound`; `CampaignIsOver`.
pub async fn stop(ctx: &Ctx, id: i64) -> Result<()> {
    let (actor, one) = find(ctx, id).await?;
    require_running(&one)?;
    let mut change = Change::begin(ctx).await?;
    if campaigns::finish(&change, id, Stage::Stopped, ctx.now()).await? {
        note_and_tell(&mut change, ctx, Some(&actor), id, Kind::CampaignStopped).await?;
    }
    change.commit().await?;
    Ok(())
}

async fn find(ctx: &Ctx, id: i64) -> Result<(Actor, campaign::Model)> {
    let actor = authorize(ctx, Action::RunCampaigns).await?;
    let one = campaigns::find(&ctx.state.db, id).await?;
    Ok((actor, one.ok_or(ApiError::NotFound)?))
}

fn require_running(one: &campaign::Model) -> Result<()> {
    match one.finished_at {
        Some(_) => Err(ApiError::CampaignIsOver.into()),
        None => Ok(()),
    }
}

/// The filter of its users.
fn query_of(one: &campaign::Model) -> UsersQuery {
    UsersQuery {
        search: one.search.clone(),
        state: UserState::parse(&one.user_state),
        role: Role::parse(&one.user_role),
        sort: Sort::default(),
    }
}

/// The state of a campaign, with some of its people after a row.
///
/// # Errors
/// `NotLoggedIn`, `NotAllowed`; `NotFound`.
pub async fn view(
    ctx: &Ctx,
    id: i64,
    shown: Option<PersonState>,
    after: i64,
) -> Result<CampaignView> {
    let (_, one) = find(ctx, id).await?;
    let db = &ctx.state.db;
    // Of a million people, each takes a while.
    let counted = PersonState::ALL.map(|state| async move {
        let count = campaigns::count(db, id, state).await?;
        Ok::<_, DbErr>((state, count))
    });
    let counts = try_join_all(counted).await?;
    let of = |state| {
        counts
            .iter()
            .find(|(one, _)| *one == state)
            .map_or(0, |(_, count)| *count)
    };
    let first = counts.iter().find(|(_, count)| *count > 0);
    let shown = shown.unwrap_or(first.map_or(PersonState::Mailed, |(state, _)| *state));
    let mut people = campaigns::people(db, id, shown, after, PAGE_SIZE + 1).await?;
    let has_more = people.len() as u64 > PAGE_SIZE;
    people.truncate(PAGE_SIZE as usize);
    let ids: Vec<i64> = people.iter().map(|person| person.user_id).collect();
    let found = bulk_actions::users(db, &ids).await?;
    let by = user_rows::find(db, one.actor_id).await?;
    let rate = one.rate.max(1).unsigned_abs();
    Ok(CampaignView {
        id,
        reason: Reason::parse(&one.reason).unwrap_or_default(),
        query: query_of(&one),
        with_staff: one.with_staff,
        rate: u32::try_from(rate).unwrap_or(MOST_A_MINUTE),
        stage: stage_of(&one),
        is_paused: one.paused_at.is_some(),
        wait: Wait::parse(&one.waits_for),
        by: by.map(|user| user.account.name),
        started: times::text(one.created_at),
        left: times::duration(Duration::from_secs(
            60 * of(PersonState::Locked).div_ceil(rate),
        )),
        note: one.note,
        counts,
        shown,
        next: people.last().filter(|_| has_more).map(|person| person.id),
        rows: people
            .into_iter()
            .filter_map(|person| {
                let user = found.iter().find(|user| user.id == person.user_id)?;
                Some(PersonRow {
                    user_id: user.id,
                    name: user.name.clone(),
                    email: user.email.clone(),
                    mailed: person.mailed_at.map(times::text),
                })
            })
            .collect(),
    })
}
