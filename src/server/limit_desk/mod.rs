//! Who has to wait for which limit, and what staff can do about it. Clearing a limit and allowing a network relax
//! how often somebody may ask for a link, and nothing else: the limits on guesses at passwords and codes stay.

mod holds;

use crate::{
    api::{
        access::Action,
        dashboard::limits::{
            AllowForm, AllowProblem, AllowedNetwork, HOURS, LONGEST_REASON, LimitList,
        },
        error::ApiError,
    },
    server::{
        change::Change,
        clock::{earlier, later},
        ctx::Ctx,
        db::{
            account_rows,
            audit::{self, Event},
            case_search,
            network_exceptions::{self, Allowance},
            outbox_control::{self, HeldUp},
        },
        error::Result,
        identity::authorize,
        model::{AuditDetail, EmailAddress, network},
        recovery::limits::ALLOWED_TIMES,
        times,
    },
    text::dashboard::Done,
};
pub use holds::of_person;
use std::{collections::HashMap, time::Duration};

/// Of each limit, and of allowed networks: as many as a page can show.
const SHOWN: u64 = 25;
/// The longest search: no address is longer.
const LONGEST_SEARCH: usize = 254;
const HOUR: Duration = Duration::from_secs(60 * 60);
/// What was decided about a network is kept for as long as the longest window of a limit, and a day.
const KEEP: Duration = Duration::from_secs(31 * 24 * 60 * 60);

/// An address or a network, as staff have typed or pressed it.
enum Typed {
    Network(String),
    /// An address in canonical form, or a log-in name.
    Asked(String),
}

impl Typed {
    fn parse(typed: &str) -> Option<Self> {
        let typed: String = typed.trim().chars().take(LONGEST_SEARCH).collect();
        if typed.is_empty() {
            return None;
        }
        Some(match network::parse(&typed) {
            Some(network) => Self::Network(network),
            None => Self::Asked(match EmailAddress::parse(&typed) {
                Ok(address) => address.canonical().to_owned(),
                Err(_) => typed,
            }),
        })
    }
}

/// Who has to wait: everybody, or one address or network.
///
/// # Errors
/// `NotLoggedIn`, `NotAllowed`.
pub async fn list(ctx: &Ctx, search: &str) -> Result<LimitList> {
    let actor = authorize(ctx, Action::SeeLimits).await?;
    let role = actor.role();
    let (holds, first_only) = match Typed::parse(search) {
        Some(Typed::Network(network)) => (holds::of_network(ctx, role, &network).await?, None),
        Some(Typed::Asked(asked)) => (holds::of_address(ctx, role, &asked).await?, None),
        None => holds::of_everybody(ctx, role).await?,
    };
    Ok(LimitList {
        search: search.trim().chars().take(LONGEST_SEARCH).collect(),
        is_on: ctx.state.config.rate_limits.is_some(),
        holds,
        first_only,
        allowed: allowed(ctx).await?,
        times: ALLOWED_TIMES,
        can_allow: role.may(Action::AllowNetwork),
    })
}

async fn allowed(ctx: &Ctx) -> Result<Vec<AllowedNetwork>> {
    let db = &ctx.state.db;
    let allowed = network_exceptions::allowed(db, ctx.now(), SHOWN).await?;
    if allowed.is_empty() {
        return Ok(Vec::new());
    }
    let authors = allowed.iter().filter_map(|one| one.author_id);
    let names: HashMap<i64, String> = case_search::names(db, authors).await?.into_iter().collect();
    Ok(allowed
        .into_iter()
        .filter_map(|one| {
            Some(AllowedNetwork {
                until: times::text(one.allowed_until?),
                network: one.network,
                reason: one.reason.unwrap_or_default(),
                by: one.author_id.and_then(|id| names.get(&id).cloned()),
            })
        })
        .collect())
}

/// Clears a limit: mails that wait for that of their address are due at once, or the requests of a network are
/// counted anew.
///
/// # Errors
/// `NotAllowed`; `Unreadable` for nothing.
pub async fn clear(ctx: &Ctx, who: &str) -> Result<Done> {
    match Typed::parse(who) {
        Some(Typed::Network(network)) => clear_network(ctx, &network).await,
        Some(Typed::Asked(asked)) => clear_address(ctx, &asked).await,
        None => {
            authorize(ctx, Action::ClearNetworkLimit).await?;
            Err(ApiError::Unreadable.into())
        }
    }
}

async fn clear_network(ctx: &Ctx, network: &str) -> Result<Done> {
    let actor = authorize(ctx, Action::ClearNetworkLimit).await?;
    let mut change = Change::begin(ctx).await?;
    network_exceptions::count_anew(&change, network, ctx.now()).await?;
    let event = Event {
        actor_id: actor.user_id(),
        detail: Some(AuditDetail::new().network(network)),
        ..ctx.event(audit::Kind::LimitCleared)
    };
    change.note(event);
    change.commit().await?;
    Ok(Done::LimitClearedNetwork)
}

/// What is counted of the address stays, so the next mail waits as long as it would have: this sends one mail.
async fn clear_address(ctx: &Ctx, asked: &str) -> Result<Done> {
    let actor = authorize(ctx, Action::ClearAddressLimit).await?;
    let now = ctx.now();
    let db = &ctx.state.db;
    let waiting = outbox_control::held_up_by_limit(db, Some(asked), now, SHOWN).await?;
    let owner = account_rows::find_by_email(db, asked).await?;
    let mut change = Change::begin(ctx).await?;
    let mut done = Done::LimitNotReached;
    for HeldUp { id, case_id, .. } in waiting {
        if !outbox_control::lift_limit(&change, id, now).await? {
            continue;
        }
        let event = Event {
            actor_id: actor.user_id(),
            subject_id: owner.as_ref().map(|owner| owner.id),
            case_id: Some(case_id),
            mail_id: Some(id),
            ..ctx.event(audit::Kind::LimitCleared)
        };
        change.note(event);
        done = Done::LimitClearedMails;
    }
    change.commit().await?;
    Ok(done)
}

/// That somebody may allow a network, and which one they are on themselves.
///
/// # Errors
/// `NotLoggedIn`, `NotAllowed`.
pub async fn to_allow(ctx: &Ctx) -> Result<Option<String>> {
    authorize(ctx, Action::AllowNetwork).await?;
    Ok(ctx.network.clone())
}

/// Lets a network ask for more links for a while; or says what is wrong with the form.
///
/// # Errors
/// `NotAllowed`; `Unreadable` for a time that the form does not offer.
pub async fn allow(ctx: &Ctx, form: &AllowForm) -> Result<std::result::Result<(), AllowProblem>> {
    let actor = authorize(ctx, Action::AllowNetwork).await?;
    let hours = form.hours.parse().ok();
    let hours = hours.filter(|hours| HOURS.contains(hours));
    let hours: u64 = hours.ok_or(ApiError::Unreadable)?;
    let Some(network) = network::parse(&form.network) else {
        return Ok(Err(AllowProblem::Network));
    };
    let reason = form.reason.trim();
    let is_text = !reason.chars().any(char::is_control);
    if reason.is_empty() || reason.chars().count() > LONGEST_REASON || !is_text {
        return Ok(Err(AllowProblem::Reason));
    }
    let now = ctx.now();
    let mut change = Change::begin(ctx).await?;
    let allowance = Allowance {
        network: &network,
        until: later(now, HOUR * u32::try_from(hours).unwrap_or(1)),
        reason,
        author_id: actor.user_id(),
    };
    network_exceptions::allow(&change, allowance, now).await?;
    let detail = AuditDetail::new().network(&network);
    let event = Event {
        actor_id: actor.user_id(),
        // The reason is somebody's words, and the trail has none.
        detail: Some(detail.number("hours", i64::try_from(hours).unwrap_or(i64::MAX))),
        ..ctx.event(audit::Kind::NetworkAllowed)
    };
    change.note(event);
    change.commit().await?;
    Ok(Ok(()))
}

/// Gives a network its usual limit back.
///
/// # Errors
/// `NotAllowed`; `NotFound` if it is not allowed more, or no longer.
pub async fn disallow(ctx: &Ctx, typed: &str) -> Result<()> {
    let actor = authorize(ctx, Action::AllowNetwork).await?;
    let network = network::parse(typed).ok_or(ApiError::NotFound)?;
    let mut change = Change::begin(ctx).await?;
    if !network_exceptions::disallow(&change, &network, ctx.now()).await? {
        return Err(ApiError::NotFound.into());
    }
    let event = Event {
        actor_id: actor.user_id(),
        detail: Some(AuditDetail::new().network(&network)),
        ..ctx.event(audit::Kind::NetworkNotAllowed)
    };
    change.note(event);
    change.commit().await?;
    Ok(())
}

/// Prunes what no longer has an effect.
pub async fn prune(ctx: &Ctx) -> Result<()> {
    network_exceptions::prune(&ctx.state.db, earlier(ctx.now(), KEEP)).await?;
    Ok(())
}
