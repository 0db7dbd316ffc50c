//! What the dashboard shows about recovery cases and does with them. The question is always the same: "I
//! pressed the button, and no mail came."

mod advice;
mod export;
mod history;
mod timeline;

use crate::{
    api::{
        access::Action,
        dashboard::cases::{
            Account, Advice, CaseDetails, CaseFilter, CaseList, CaseRevocation, CaseRow, CaseState,
        },
        error::ApiError,
    },
    routes,
    server::{
        account::User,
        change::Change,
        clock::earlier,
        ctx::Ctx,
        db::{
            self,
            audit::{self, Event},
            case_search::{self, Wanted},
            entity::{
                Timestamp,
                recovery_case::{self, State},
            },
            newest_first::{Mark, Place},
            recovery_cases, reset_tokens, user_rows,
        },
        error::Result,
        identity::{self, Actor, authorize},
        limit_desk,
        model::{CaseNumber, EmailAddress, Identifier},
        recovery, throttle, times,
    },
    text::dashboard::Done,
};
pub use export::{Export, export};
pub use history::server_name;
pub use timeline::tried;

use history::History;
use std::collections::HashMap;

const PAGE_SIZE: u64 = 25;

/// The longest search: no address is longer.
const LONGEST_SEARCH: usize = 254;

/// One page of the cases, newest first.
///
/// # Errors
/// `NotLoggedIn`, `NotAllowed`.
pub async fn list(ctx: &Ctx, filter: CaseFilter, place: Place) -> Result<CaseList> {
    authorize(ctx, Action::SeeCases).await?;
    let db = &ctx.state.db;
    let since = earlier(ctx.now(), ctx.state.config.password_reset_timeout);
    let wanted = wanted(&filter);
    let (page, extent) = case_search::page(db, &wanted, since, place, PAGE_SIZE).await?;
    let ids: Vec<i64> = page.rows.iter().map(|case| case.id).collect();
    let waiting = case_search::waiting_of(db, &ids).await?;
    let addresses = page.rows.iter().map(|case| case.email_canonical.clone());
    let accounts = db::account_rows::of_addresses(db, addresses).await?;
    let mark = |case: &recovery_case::Model| Mark {
        at: case.created_at,
        id: case.id,
    };
    let newer = page.rows.first().filter(|_| page.has_newer);
    let older = page.rows.last().filter(|_| page.has_older);
    Ok(CaseList {
        newer: newer.map(|case| address(&filter, ("after", mark(case)))),
        older: older.map(|case| address(&filter, ("before", mark(case)))),
        rows: page
            .rows
            .iter()
            .map(|case| CaseRow {
                number: case.number.clone(),
                email: case.email_canonical.clone(),
                has_account: case.user_id.is_some()
                    || accounts
                        .iter()
                        .any(|user| user.email_canonical == case.email_canonical),
                state: state_of(case, since, waiting.contains(&case.id)),
                created: times::text(case.created_at),
                last_requested: times::text(case.last_requested_at),
            })
            .collect(),
        extent,
        filter,
    })
}

/// What to tell somebody about a case of theirs.
pub async fn advice(
    ctx: &Ctx,
    case: recovery_case::Model,
    user: crate::server::account::Account,
) -> Result<Advice> {
    let history = History::load(ctx, case, Some(user)).await?;
    Ok(advice::of(&history))
}

fn wanted(filter: &CaseFilter) -> Wanted {
    let search: String = filter.search.trim().chars().take(LONGEST_SEARCH).collect();
    let address = EmailAddress::parse(&search).ok();
    Wanted {
        number: CaseNumber::parse(&search),
        address_start: (!search.is_empty()).then(|| match &address {
            Some(address) => address.canonical().to_owned(),
            None => search.to_ascii_lowercase(),
        }),
        // A log-in name is kept as it was typed, in whatever case.
        address: match address {
            Some(address) => Some(address.canonical().to_owned()),
            None => (!search.is_empty()).then_some(search),
        },
        state: filter.state,
        from: times::day_start(&filter.from),
        before: times::day_end(&filter.to),
    }
}

/// The URL of another page of the same list.
fn address(filter: &CaseFilter, (name, mark): (&str, Mark)) -> String {
    let mark = mark.to_string();
    let mut query = filter.pairs();
    query.push((name, &mark));
    let query = serde_urlencoded::to_string(query).unwrap_or_default();
    format!("{}?{query}", routes::ADMIN_CASES)
}

/// A case whose mail was not sent yet has not expired, however old it is.
fn state_of(case: &recovery_case::Model, alive_since: Timestamp, is_waiting: bool) -> CaseState {
    match case.state {
        State::Completed => CaseState::Completed,
        State::Revoked => CaseState::Revoked,
        State::Open if case.last_requested_at > alive_since || is_waiting => CaseState::Open,
        State::Open => CaseState::Expired,
    }
}

/// One case with all its details, by its number as people write it.
///
/// # Errors
/// `NotFound`; `NotAllowed`.
pub async fn show(ctx: &Ctx, number: &str) -> Result<CaseDetails> {
    let actor = authorize(ctx, Action::SeeCases).await?;
    let case = find(ctx, number).await?;
    let user = account_of(ctx, &case).await?;
    let can_send = user.as_ref().is_some_and(|user| user.is_active)
        && actor.role().may(Action::SendRecoveryMail);
    let can_revoke =
        case.state == State::Open && may_act_on(&actor, Action::RevokeCase, user.as_ref());
    let can_verify = user.as_ref().is_some_and(|user| user.is_active)
        && may_act_on(&actor, Action::VerifyCaller, user.as_ref());
    let owner = user.as_deref();
    let held_up = limit_desk::of_person(ctx, actor.role(), &case.email_canonical, owner).await?;
    let history = History::load(ctx, case, user.map(|user| user.account)).await?;
    let since = earlier(ctx.now(), ctx.state.config.password_reset_timeout);
    let case = &history.case;
    Ok(CaseDetails {
        number: case.number.clone(),
        email: case.email_canonical.clone(),
        account: history.user.as_ref().map(account),
        withheld: history.withheld(),
        state: state_of(case, since, history.is_waiting() || history.has_live_link()),
        created: times::text(case.created_at),
        code_tries: case.code_tries,
        code_limit: throttle::CODES,
        advice: advice::of(&history),
        timeline: timeline::of(&history),
        can_send,
        can_verify,
        can_revoke,
        held_up,
    })
}

/// Acting on users of the dashboard takes an administrator, as everywhere.
fn may_act_on(actor: &Actor, action: Action, user: Option<&User>) -> bool {
    actor.role().may(action) && user.is_none_or(|user| actor.require_over(user).is_ok())
}

/// What is shown about an account beside its cases and mails.
pub fn account(user: &crate::server::account::Account) -> Account {
    Account {
        id: user.id,
        name: user.name.clone(),
        email: user.email.clone(),
        is_active: user.is_active,
        is_frozen: user.frozen_at.is_some(),
        needs_new_password: user.password_revoked_at.is_some(),
        directory: user.directory().map(str::to_owned),
        login: user.login.clone(),
    }
}

async fn find(ctx: &Ctx, number: &str) -> Result<recovery_case::Model> {
    let number = CaseNumber::parse(number).ok_or(ApiError::NotFound)?;
    let case = recovery_cases::find_by_number(&ctx.state.db, &number).await?;
    Ok(case.ok_or(ApiError::NotFound)?)
}

/// The case's account: the one that its mail went to, or that has its address now.
pub async fn account_of(ctx: &Ctx, case: &recovery_case::Model) -> Result<Option<User>> {
    let db = &ctx.state.db;
    Ok(match case.user_id {
        Some(id) => user_rows::find(db, id).await?,
        None => user_rows::find_by_email(db, &case.email_canonical).await?,
    })
}

/// Mails another link to the address of a case: in the same case while it is open, otherwise in a new one,
/// whose number is returned with the message to show. Anybody could ask for it on the public page, so staff
/// may do so for staff, too; the limits per address and of the site apply.
///
/// # Errors
/// `NotFound`; `NotAllowed`.
pub async fn send_again(ctx: &Ctx, number: &str) -> Result<(CaseNumber, Done)> {
    let actor = authorize(ctx, Action::SendRecoveryMail).await?;
    let case = find(ctx, number).await?;
    let user = account_of(ctx, &case).await?;
    let whose = Identifier::kept(&case.email_canonical)?;
    let mut change = Change::begin(ctx).await?;
    let filed = recovery::file_by_staff(&mut change, ctx, user.as_deref(), &whose, &actor).await?;
    let event = Event {
        actor_id: actor.user_id(),
        subject_id: user.map(|user| user.id),
        case_id: Some(filed.case_id),
        ..ctx.event(audit::Kind::RecoveryMailAsked)
    };
    change.note(event);
    change.commit().await?;
    let done = match filed.due_at {
        Some(_) => Done::CaseSentAgain,
        None => Done::CaseSentAlready,
    };
    let number = if filed.case_id == case.id {
        CaseNumber::parse(&case.number).ok_or(ApiError::NotFound)?
    } else {
        filed.number
    };
    Ok((number, done))
}

/// What the confirmation page for ending a case shows.
///
/// # Errors
/// `NotFound`; `NotAllowed`; `CaseIsOver`.
pub async fn to_revoke(ctx: &Ctx, number: &str) -> Result<CaseRevocation> {
    let (actor, case, _) = revocable(ctx, number).await?;
    Ok(CaseRevocation {
        number: case.number,
        email: case.email_canonical,
        needs_password: identity::asks_password(ctx, &actor),
    })
}

async fn revocable(ctx: &Ctx, number: &str) -> Result<(Actor, recovery_case::Model, Option<User>)> {
    let actor = authorize(ctx, Action::RevokeCase).await?;
    let case = find(ctx, number).await?;
    let user = account_of(ctx, &case).await?;
    if let Some(user) = &user {
        actor.require_over(user)?;
    }
    if case.state != State::Open {
        return Err(ApiError::CaseIsOver.into());
    }
    Ok((actor, case, user))
}

/// Ends a case with all its links and codes; a mail that still waits is not sent.
///
/// # Errors
/// `NotFound`; `NotAllowed`; `CaseIsOver`; `PasswordNeeded` and its like.
pub async fn revoke(ctx: &Ctx, number: &str, password: Option<&str>) -> Result<CaseNumber> {
    let (actor, case, user) = revocable(ctx, number).await?;
    identity::confirm_password(ctx, &actor, password).await?;
    let now = ctx.now();
    let mut change = Change::begin(ctx).await?;
    if !recovery_cases::revoke(&change, case.id, now).await? {
        return Err(ApiError::CaseIsOver.into());
    }
    reset_tokens::revoke_of_case(&change, case.id, now).await?;
    let event = Event {
        actor_id: actor.user_id(),
        subject_id: user.map(|user| user.id),
        case_id: Some(case.id),
        ..ctx.event(audit::Kind::CaseRevokedByStaff)
    };
    change.note(event);
    change.commit().await?;
    CaseNumber::parse(&case.number).ok_or_else(|| ApiError::NotFound.into())
}

/// Names of people by their ids, ready for a sentence.
async fn names(ctx: &Ctx, ids: Vec<i64>) -> Result<HashMap<i64, String>> {
    const LONGEST: usize = 80;
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let names = case_search::names(&ctx.state.db, ids).await?;
    let clean = |name: String| crate::server::mail::clean::one_line(&name, LONGEST);
    Ok(names
        .into_iter()
        .map(|(id, name)| (id, clean(name)))
        .collect())
}
