//! The steps of a campaign, each in one transaction: all of it has happened, or nothing.

use super::{note_and_tell, query_of, stage_of};
use crate::{
    api::{
        access::Role,
        dashboard::campaigns::{PersonState, Reason, Stage, Wait},
    },
    server::{
        account::{Home, User},
        accounts,
        change::Change,
        clock::{earlier, later},
        config::Limit,
        ctx::Ctx,
        db::{audit::Kind, bulk_actions, campaigns, entity::campaign, outbox, user_rows},
        error::Result,
        in_flight::{InFlight, Lane},
        model::search,
        notices, users,
    },
};
use sea_orm::ActiveValue::Set;
use std::time::Duration;

/// Users that one step looks at.
const LOOKED_AT: u64 = 500;
/// The shortest time between two steps that mail: how often the worker looks.
const PACE: Duration = Duration::from_secs(2);
/// How long a campaign waits for mails that have not been sent, and for the site's limit.
const OUTBOX_PAUSE: Duration = Duration::from_secs(5);
const LIMIT_PAUSE: Duration = Duration::from_secs(30);
/// After a fault, and if a worker is killed, which takes its step back.
const AGAIN: Duration = Duration::from_secs(60);
/// How long is kept who has chosen a new password.
const KEPT: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// Does the next step that is due, if the worker has none in hand.
///
/// # Errors
/// If the database can't be asked.
pub async fn claim_due(ctx: &Ctx, in_flight: &mut InFlight) -> Result<()> {
    if in_flight.room(Lane::Campaigns, 1) == 0 {
        return Ok(());
    }
    if let Some(one) = campaigns::due(&ctx.state.db, ctx.now()).await? {
        in_flight.begin(
            Lane::Campaigns,
            step(ctx.clone(), one.clone()),
            after_fault(ctx.clone(), one),
        );
    }
    Ok(())
}

/// Another campaign's turn comes before it is tried again.
async fn after_fault(ctx: Ctx, one: campaign::Model) -> Result<()> {
    let next = later(ctx.now(), AGAIN);
    campaigns::begin_step(&ctx.state.db, &one, next).await?;
    Ok(())
}

async fn step(ctx: Ctx, one: campaign::Model) -> Result<()> {
    match stage_of(&one) {
        Stage::Locking => lock(&ctx, &one).await,
        Stage::Mailing => mail(&ctx, &one).await,
        Stage::Done | Stage::Stopped => Ok(()),
    }
}

/// Takes the passwords of the next users away.
async fn lock(ctx: &Ctx, one: &campaign::Model) -> Result<()> {
    let now = ctx.now();
    let change = Change::begin(ctx).await?;
    if !campaigns::begin_step(&change, one, now).await? {
        return Ok(());
    }
    let all = user_rows::after(&change, one.last_user_id, LOOKED_AT).await?;
    let is_last = (all.len() as u64) < LOOKED_AT;
    let last_user_id = all.last().map_or(one.last_user_id, |last| last.user.id);
    let query = query_of(one);
    let words = search::words(&query.search);
    let of_whom = all.into_iter().map(|found| found.user).filter(|user| {
        user.id != one.actor_id
            && (one.with_staff || user.role == Role::User)
            && users::matches(user, &query, &words)
            && user.frozen_at.is_none()
    });
    let (own, elsewhere): (Vec<User>, Vec<User>) = of_whom.partition(|user| user.home == Home::Own);
    let own: Vec<User> = own.into_iter().filter(|user| user.has_password).collect();
    let ids: Vec<i64> = own.iter().map(|user| user.id).collect();
    accounts::revoke_many(&change, ctx, &ids).await?;
    // Nobody is told of an account that they can't use anyway.
    let mut people: Vec<(i64, PersonState)> = own
        .iter()
        .filter(|user| user.is_active)
        .map(|user| (user.id, PersonState::Locked))
        .collect();
    for user in elsewhere.iter().filter(|user| user.is_active) {
        let state = if accounts::can_be_locked(ctx, user) {
            accounts::revoke_elsewhere(&change, ctx, user).await?;
            PersonState::Locked
        } else {
            PersonState::Skipped
        };
        people.push((user.id, state));
    }
    campaigns::add(&change, one.id, &people).await?;
    let stage = if is_last {
        Stage::Mailing
    } else {
        Stage::Locking
    };
    let moved = campaign::ActiveModel {
        state: Set(stage.name().to_owned()),
        last_user_id: Set(last_user_id),
        progressed_at: Set(now),
        ..Default::default()
    };
    campaigns::update(&change, one.id, moved).await?;
    change.commit().await?;
    Ok(())
}

/// How many mails a step queues, and when the next step is due.
fn pace(rate: u64) -> (u64, Duration) {
    let millis = u64::try_from(PACE.as_millis()).unwrap_or(u64::MAX);
    let most = (rate * millis / 60_000).max(1);
    (most, Duration::from_millis(most * 60_000 / rate.max(1)))
}

/// Mails the next people.
async fn mail(ctx: &Ctx, one: &campaign::Model) -> Result<()> {
    let now = ctx.now();
    let (most, pause) = pace(one.rate.max(1).unsigned_abs());
    let mut change = Change::begin(ctx).await?;
    if !campaigns::begin_step(&change, one, later(now, pause)).await? {
        return Ok(());
    }
    let allowed = most.min(left_of_limits(&change, ctx).await?);
    let wait = if is_outbox_full(&change, one, most).await? {
        Some((Wait::Outbox, OUTBOX_PAUSE))
    } else if allowed == 0 {
        Some((Wait::Limit, LIMIT_PAUSE))
    } else {
        None
    };
    if let Some((wait, pause)) = wait {
        let waiting = campaign::ActiveModel {
            waits_for: Set(wait.name().to_owned()),
            due_at: Set(later(now, pause)),
            ..Default::default()
        };
        campaigns::update(&change, one.id, waiting).await?;
        change.commit().await?;
        return Ok(());
    }
    let people = campaigns::people(&change, one.id, PersonState::Locked, i64::MIN, allowed).await?;
    if people.is_empty() {
        if campaigns::finish(&change, one.id, Stage::Done, now).await? {
            note_and_tell(&mut change, ctx, None, one.id, Kind::CampaignEnded).await?;
        }
        change.commit().await?;
        return Ok(());
    }
    let kind = Reason::parse(&one.reason).unwrap_or_default().mail();
    let ids: Vec<i64> = people.iter().map(|person| person.user_id).collect();
    let (mut mails, mut mailed) = (Vec::new(), Vec::new());
    for user in bulk_actions::users(&change, &ids).await? {
        if user.is_active && user.needs_new_password() {
            mails.push(notices::queue(&mut change, ctx, &user, kind).await?);
            mailed.push(user.id);
        }
    }
    let (rows, dropped): (Vec<_>, Vec<_>) = people
        .iter()
        .partition(|person| mailed.contains(&person.user_id));
    if !rows.is_empty() {
        campaigns::note_mailed(&change, rows, now).await?;
    }
    if !dropped.is_empty() {
        campaigns::drop_people(&change, dropped).await?;
    }
    let moved = campaign::ActiveModel {
        waits_for: Set(String::new()),
        first_mail_id: Set(mails.iter().min().copied().unwrap_or(one.first_mail_id)),
        last_mail_id: Set(mails.iter().max().copied().unwrap_or(one.last_mail_id)),
        progressed_at: Set(now),
        ..Default::default()
    };
    campaigns::update(&change, one.id, moved).await?;
    change.commit().await?;
    Ok(())
}

/// Whether mails of the step before still wait for their turn or for the mail server: more would only wait with
/// them, and a mail server that comes back is not flooded.
async fn is_outbox_full(change: &Change, one: &campaign::Model, most: u64) -> Result<bool> {
    if one.last_mail_id == 0 {
        return Ok(false);
    }
    let range = (one.first_mail_id, one.last_mail_id);
    let kinds = Reason::ALL.map(Reason::mail);
    let outstanding = campaigns::count_outstanding(change, &kinds, range).await?;
    Ok(outstanding > most / 2)
}

/// How many more mails may be sent before half of one of the site's limits is used up. The rest is for people who ask
/// for a link.
async fn left_of_limits(change: &Change, ctx: &Ctx) -> Result<u64> {
    let mut left = u64::MAX;
    if let Some(limits) = &ctx.state.config.rate_limits {
        for Limit { count, window } in [limits.site, limits.site_day] {
            let sent = outbox::count_sent(change, earlier(ctx.now(), window)).await?;
            left = left.min((u64::from(count) / 2).saturating_sub(sent));
        }
    }
    Ok(left)
}

/// Prunes old campaigns.
///
/// # Errors
/// If a query fails.
pub async fn tidy(ctx: &Ctx) -> Result<()> {
    let before = earlier(ctx.now(), KEPT);
    loop {
        let change = Change::begin(ctx).await?;
        let is_more = campaigns::prune(&change, before).await?;
        change.commit().await?;
        if !is_more {
            return Ok(());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_rate_is_kept() {
        for rate in [1, 7, 29, 30, 60, 300, 1_000] {
            let (most, pause) = pace(rate);
            let pause = u64::try_from(pause.as_millis()).unwrap();
            assert!(
                (most * 60_000 / pause).abs_diff(rate) <= rate / 20,
                "{rate}"
            );
            assert!(most <= 34, "{rate}: {most} at once");
        }
    }
}
