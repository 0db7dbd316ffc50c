//! Finding who has to wait. Every list is bounded: a flood makes it partial, not slow.

use super::SHOWN;
use crate::{
    api::{
        access::{Action, Role},
        dashboard::limits::{Hold, LimitKind, Who},
    },
    server::{
        account::Account,
        clock::until,
        ctx::Ctx,
        db::{
            account_rows, case_search,
            entity::Timestamp,
            outbox_control::{self, HeldUp},
        },
        error::Result,
        recovery::limits::{self, Crowded},
        throttle::{self, AtAccount, Reached, Tries},
        times,
    },
};
use std::{collections::HashMap, time::Duration};

/// The newest requests and failures that are looked at.
const AMONG: u64 = 10_000;

/// Everybody who has to wait, and how many of each limit are shown if there may be more.
pub async fn of_everybody(ctx: &Ctx, role: Role) -> Result<(Vec<Hold>, Option<u64>)> {
    let db = &ctx.state.db;
    let mails = outbox_control::held_up_by_limit(db, None, ctx.now(), SHOWN).await?;
    let crowded = limits::crowded(ctx, SHOWN, AMONG).await?;
    let networks = throttle::suspect_networks(ctx, SHOWN, AMONG).await?;
    let suspects = throttle::suspects(ctx, SHOWN, AMONG).await?;
    let lengths = [mails.len(), crowded.len(), networks.len(), suspects.len()];
    let is_partial = lengths.iter().any(|length| *length as u64 >= SHOWN);
    let accounts = account_rows::of_ids(db, suspects).await?;
    let mut holds = of_mails(ctx, role, mails).await?;
    holds.extend(crowded.into_iter().map(|one| of_requests(ctx, role, one)));
    holds.extend(of_network_log_ins(ctx, &networks).await?);
    holds.extend(of_accounts(ctx, &accounts).await?);
    Ok((holds, is_partial.then_some(SHOWN)))
}

/// One network, with its log-ins.
pub async fn of_network(ctx: &Ctx, role: Role, network: &str) -> Result<Vec<Hold>> {
    let crowded = limits::crowded_one(ctx, network).await?;
    let mut holds: Vec<Hold> = crowded
        .into_iter()
        .map(|one| of_requests(ctx, role, one))
        .collect();
    holds.extend(of_network_log_ins(ctx, &[network.to_owned()]).await?);
    Ok(holds)
}

/// One address or log-in name, with log-ins to its account.
pub async fn of_address(ctx: &Ctx, role: Role, asked: &str) -> Result<Vec<Hold>> {
    let account = account_rows::find_by_email(&ctx.state.db, asked).await?;
    of_person(ctx, role, asked, account.as_ref()).await
}

/// The person who asks for an address or a log-in name, and their account.
pub async fn of_person(
    ctx: &Ctx,
    role: Role,
    asked: &str,
    account: Option<&Account>,
) -> Result<Vec<Hold>> {
    let db = &ctx.state.db;
    let mails = outbox_control::held_up_by_limit(db, Some(asked), ctx.now(), SHOWN).await?;
    let mut holds = of_mails(ctx, role, mails).await?;
    if let Some(account) = account {
        holds.extend(of_accounts(ctx, std::slice::from_ref(account)).await?);
    }
    Ok(holds)
}

async fn of_mails(ctx: &Ctx, role: Role, mails: Vec<HeldUp>) -> Result<Vec<Hold>> {
    let Some((count, since)) = limits::of_address(ctx) else {
        return Ok(Vec::new());
    };
    let window = until(since, ctx.now());
    let cases: Vec<i64> = mails.iter().map(|mail| mail.case_id).collect();
    let tries = case_search::count_requests(&ctx.state.db, &cases).await?;
    let tries: HashMap<i64, i64> = tries.into_iter().collect();
    let holds = mails.into_iter().map(|mail| {
        let tries = tries.get(&mail.case_id).copied().unwrap_or_default();
        let of = (LimitKind::Mails, count, window);
        let (who, when) = (Who::Address(mail.asked), (mail.created_at, mail.due_at));
        Hold {
            can_clear: role.may(Action::ClearAddressLimit),
            ..hold(ctx, of, who, tries.unsigned_abs(), when)
        }
    });
    Ok(holds.collect())
}

fn of_requests(ctx: &Ctx, role: Role, crowded: Crowded) -> Hold {
    let Crowded {
        network,
        limit,
        requests,
        since,
        until,
    } = crowded;
    let of = (LimitKind::Requests, limit.count, limit.window);
    Hold {
        can_clear: role.may(Action::ClearNetworkLimit),
        ..hold(ctx, of, Who::Network(network), requests, (since, until))
    }
}

async fn of_network_log_ins(ctx: &Ctx, networks: &[String]) -> Result<Vec<Hold>> {
    let reached = throttle::at_networks(ctx, networks).await?;
    let holds = reached.into_iter().map(|(network, reached)| {
        of_reached(
            ctx,
            LimitKind::NetworkLogIns,
            Who::Network(network),
            &reached,
        )
    });
    Ok(holds.collect())
}

async fn of_accounts(ctx: &Ctx, accounts: &[Account]) -> Result<Vec<Hold>> {
    let reached = throttle::at_accounts(ctx, accounts).await?;
    let holds = reached.into_iter().filter_map(|one| {
        let AtAccount {
            account_id,
            from,
            reached,
        } = one;
        let account = accounts.iter().find(|account| account.id == account_id)?;
        let kind = match reached.tries {
            Tries::LogIns => LimitKind::AccountLogIns,
            Tries::Codes => LimitKind::AccountCodes,
        };
        let who = Who::Account {
            id: account_id,
            email: account.email.clone(),
            from,
        };
        Some(of_reached(ctx, kind, who, &reached))
    });
    Ok(holds.collect())
}

fn of_reached(ctx: &Ctx, kind: LimitKind, who: Who, reached: &Reached) -> Hold {
    let of = (kind, reached.limit, reached.window);
    hold(ctx, of, who, reached.count, (reached.since, reached.until))
}

fn hold(
    ctx: &Ctx,
    (kind, count, window): (LimitKind, u32, Duration),
    who: Who,
    tries: u64,
    (since, until): (Timestamp, Timestamp),
) -> Hold {
    let (count, duration) = (count.to_string(), times::duration(window));
    Hold {
        kind,
        who,
        limit: (kind.text()).with(&[("count", &count), ("duration", &duration)]),
        tries,
        since: times::text(since),
        until: times::text(until),
        until_near: times::near(until, ctx.now()),
        can_clear: false,
    }
}
