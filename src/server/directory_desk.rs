//! What the dashboard shows of directories, and what staff do with them. A page never waits for a directory: it
//! shows what was seen of it, and what an earlier check has found.

use crate::{
    api::{
        access::Action,
        dashboard::directories::{
            Count, DirectoryCheck, DirectoryFinding, DirectoryList, DirectoryRow, DirectoryState,
            FoundAccount, FoundAccounts, Share,
        },
        error::ApiError,
    },
    routes,
    server::{
        account::Account,
        accounts::DirectoryTrouble,
        cases,
        change::Change,
        ctx::Ctx,
        db::{
            audit::{self, Event},
            directory_accounts, directory_writes, outbox,
        },
        directories::{
            Directory,
            health::{Examined, State},
            store::Found,
            why::Why,
        },
        error::Result,
        identity::authorize,
        model::{CaseNumber, EmailAddress, Identifier},
        recovery, throttle, times,
    },
    text::dashboard::Done,
};
use std::time::Duration;

/// Waiting mails and writes that are counted at most.
const MOST: u64 = 1_000;
/// The longest search: no address and no log-in name is longer.
const LONGEST_SEARCH: usize = 254;
/// How long somebody waits for a directory, with the user on the telephone.
const FIND_WITHIN: Duration = Duration::from_secs(8);

/// All directories.
///
/// # Errors
/// `NotLoggedIn`, `NotAllowed`.
pub async fn list(ctx: &Ctx) -> Result<DirectoryList> {
    let actor = authorize(ctx, Action::SeeDirectories).await?;
    let db = &ctx.state.db;
    let waiting = outbox::replies_of_waiting_for_directories(db, MOST).await?;
    let writing = directory_writes::directories(db, MOST).await?;
    let rows = ctx.state.directories.all().iter().map(|directory| {
        let name = directory.name();
        let words = DirectoryTrouble::words(name);
        DirectoryRow {
            waiting: count(&waiting, |reply| *reply == words),
            writing: count(&writing, |of| of == name),
            ..row(directory)
        }
    });
    Ok(DirectoryList {
        rows: rows.collect(),
        can_check: actor.role().may(Action::CheckDirectory),
        can_find: actor.role().may(Action::FindAccounts),
    })
}

fn count<T>(all: &[T], is_it: impl Fn(&T) -> bool) -> Count {
    Count {
        number: all.iter().filter(|one| is_it(one)).count(),
        is_partial: all.len() as u64 >= MOST,
    }
}

fn row(directory: &Directory) -> DirectoryRow {
    let (settings, health) = (directory.settings(), directory.health());
    let seen = health.seen();
    let millis = |time: Duration| format!("{:.1}", time.as_secs_f64() * 1000.0);
    let state = seen.state.map(|(state, since)| {
        let state = match state {
            State::Up => DirectoryState::Up,
            State::Slow => DirectoryState::Slow,
            State::Down => DirectoryState::Down,
        };
        (state, times::text(since))
    });
    DirectoryRow {
        name: settings.name.clone(),
        kind: settings.kind.name(),
        preset: settings.preset.clone(),
        state,
        trouble: seen.trouble,
        last_success: seen.last_success.map(times::text),
        latency: seen
            .median
            .zip(seen.worst)
            .map(|(median, worst)| (millis(median), millis(worst))),
        waiting: Count::default(),
        writing: Count::default(),
        min_length: settings.min_length,
        refused_words: settings.refused_words.len(),
        is_checking: health.is_examining(),
        check: health.examined().map(check_of),
    }
}

fn check_of(examined: Examined) -> DirectoryCheck {
    let at = times::text(examined.at);
    match examined.outcome {
        Err(why) => DirectoryCheck {
            at,
            error: Some(why),
            share: None,
            findings: Vec::new(),
        },
        Ok(found) => DirectoryCheck {
            at,
            error: None,
            share: found.accounts.as_ref().map(|accounts| Share {
                recoverable: accounts.recoverable,
                total: accounts.total,
                is_partial: accounts.is_partial,
                others: (accounts.others.iter())
                    .map(|(count, why)| why.others(*count))
                    .collect(),
            }),
            findings: found
                .findings
                .iter()
                .map(|finding| DirectoryFinding {
                    is_problem: finding.is_problem,
                    what: finding.what.clone(),
                    to_do: finding.to_do.clone(),
                })
                .collect(),
        },
    }
}

/// Begins to check a directory. The page shows what is found once it is.
///
/// # Errors
/// `NotFound`; `NotAllowed`.
pub async fn check(ctx: &Ctx, name: &str) -> Result<()> {
    authorize(ctx, Action::CheckDirectory).await?;
    if ctx.state.directories.examine_soon(name) {
        Ok(())
    } else {
        Err(ApiError::NotFound.into())
    }
}

/// That somebody may look for accounts.
///
/// # Errors
/// `NotLoggedIn`, `NotAllowed`.
pub async fn to_find(ctx: &Ctx) -> Result<()> {
    authorize(ctx, Action::FindAccounts).await.map(drop)
}

/// The accounts with exactly this address or log-in name in all directories, up to ten in each. They are asked at
/// the same time, and one that doesn't answer is named. That somebody has looked is recorded, but not for whom: the
/// trail outlives what is kept of accounts.
///
/// # Errors
/// `NotAllowed`; `TooManyRequests`.
pub async fn find(ctx: &Ctx, typed: &str) -> Result<FoundAccounts> {
    let actor = authorize(ctx, Action::FindAccounts).await?;
    let search: String = typed.trim().chars().take(LONGEST_SEARCH).collect();
    if search.is_empty() {
        return Ok(FoundAccounts::default());
    }
    if let Some(user_id) = actor.user_id() {
        throttle::count_look_up(ctx, user_id).await?;
    }
    let event = Event {
        actor_id: actor.user_id(),
        ..ctx.event(audit::Kind::AccountsLookedUp)
    };
    Change::note_alone(ctx, event).await?;
    let Ok(whose) = Identifier::parse(&search, true) else {
        return Ok(FoundAccounts {
            search,
            ..FoundAccounts::default()
        });
    };
    let mut all = FoundAccounts {
        search,
        ..FoundAccounts::default()
    };
    let directories = &ctx.state.directories;
    for (name, found) in directories.find_for_staff(&whose, FIND_WITHIN).await {
        match found {
            None => all.silent.push(name.to_owned()),
            Some(found) => {
                for one in found {
                    let known = directory_accounts::find(&ctx.state.db, name, &one.key).await?;
                    all.accounts.push(found_account(name, one, known));
                }
            }
        }
    }
    Ok(all)
}

fn found_account(directory: &str, found: Found, known: Option<Account>) -> FoundAccount {
    FoundAccount {
        directory: directory.to_owned(),
        cases: cases_of(&found.email),
        login: found.login,
        name: found.name,
        email: found.email,
        withheld: found.withheld.map(|why| Why::from(why).text().get()),
        known: known.as_ref().map(cases::account),
    }
}

fn cases_of(address: &str) -> String {
    let search = serde_urlencoded::to_string([("search", address)]).unwrap_or_default();
    format!("{}?{search}", routes::ADMIN_CASES)
}

/// Mails a link to an address, as if its owner had asked: the limits per address and of the site apply, and whoever
/// has no account gets none. Returns the number of the case.
///
/// # Errors
/// `NotAllowed`; what is wrong with the address.
pub async fn send_link(ctx: &Ctx, typed: &str) -> Result<(CaseNumber, Done)> {
    let actor = authorize(ctx, Action::SendRecoveryMail).await?;
    let whose = Identifier::from(EmailAddress::parse(typed)?);
    let mut change = Change::begin(ctx).await?;
    let filed = recovery::file_by_staff(&mut change, ctx, None, &whose, &actor).await?;
    let event = Event {
        actor_id: actor.user_id(),
        case_id: Some(filed.case_id),
        ..ctx.event(audit::Kind::RecoveryMailAsked)
    };
    change.note(event);
    change.commit().await?;
    let done = match filed.due_at {
        Some(_) => Done::CaseSentAgain,
        None => Done::CaseSentAlready,
    };
    Ok((filed.number, done))
}
