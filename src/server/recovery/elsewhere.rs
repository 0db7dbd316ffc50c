//! Sets a password that is stored in a directory. No transaction spans two databases, so there are three steps:
//! our database uses up the link and records the write, theirs writes the password, and ours records the outcome.
//!
//! Once something may have reached the directory, the same hash is written again until it is known to be there.
//! The link works again only if it is certain that nothing was sent.

use crate::{
    api::error::ApiError,
    server::{
        account::{Account, Home, Place},
        accounts, backoff,
        change::{Change, ChangeOfAccount},
        clock::later,
        config::Secret,
        ctx::Ctx,
        db::{
            self,
            audit::{self, Event},
            directory_writes::{self, NewWrite},
            entity::{
                Timestamp,
                directory_write::{self, Kind},
                outgoing_mail,
                recovery_case::State,
                reset_token,
            },
            failure, recovery_cases, reset_tokens,
        },
        directories::{
            Directory, Payload, Write,
            store::{Refusal, Written},
            why::Why,
        },
        error::{Error, Result},
        in_flight::{InFlight, Lane},
        model::{AuditDetail, NewPassword, SecretToken},
        notices,
        recovery::{Completion, Link},
        sealed::{self, Purpose},
        throttle,
    },
};
use anyhow::anyhow;
use sea_orm::SqlErr;
use std::time::Duration;

/// After this time without an outcome, the worker takes a write over.
const CLAIM: Duration = Duration::from_secs(30);
/// Concurrent writes of one worker.
const MOST_IN_FLIGHT: usize = 4;
/// A write whose outcome stays unknown for this long is given up, and its link ends.
const GIVE_UP: Duration = Duration::from_secs(72 * 60 * 60);

/// The outcome of a new password chosen with a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Completed {
    Done,
    /// It is being written to the directory; the worker sees to it.
    BeingSaved,
}

/// Sets the password of an account in a directory.
///
/// # Errors
/// Those of `recovery::complete`; `DirectoryDown`, and what the directory's own rules refuse: the link still
/// works then. `ChangedElsewhere` where the password there is no longer the one that the link was made for.
pub(super) async fn complete(
    ctx: &Ctx,
    directory: &Directory,
    token: &reset_token::Model,
    account: &Account,
    completion: &Completion<'_>,
) -> Result<Completed> {
    let place = place_of(account)?;
    throttle::count_choice(ctx, &token.token_hash).await?;
    let (typed, confirmed) = (completion.new_password, completion.confirm_password);
    let password = NewPassword::parse(typed, confirmed, directory.password_rules())?;
    let prepared = directory
        .prepare(
            &place.key,
            version_of(token),
            password,
            account.owner(),
            account.needs_new_password(),
        )
        .await?;
    let payload = match prepared {
        Ok(payload) => payload,
        Err(Written::Conflict) => return Err(end_unused(ctx, token, account).await?.into()),
        Err(written) => {
            Change::note_alone(ctx, not_taken(ctx, token, account, written)).await?;
            return Err(refusal_of(account, written).into());
        }
    };
    let now = ctx.now();
    let id = begin(ctx, token, account, &payload, now).await?;
    let named = name_of(id, now);
    let write = write_of(place, token, account, &named);
    let written = directory.write(write, &payload).await;
    settle(ctx, id, token, account, written).await
}

/// Ends a link whose account has another password by now; why it can't be used.
async fn end_unused(ctx: &Ctx, token: &reset_token::Model, account: &Account) -> Result<ApiError> {
    let mut change = ChangeOfAccount::begin(ctx, account.id).await?;
    // It may be our own write that has changed it, with another link.
    if directory_writes::is_any_of_user(&change, account.id).await? {
        return Ok(ApiError::DirectoryDown);
    }
    if !reset_tokens::use_up(&change, token.id, ctx.now()).await? {
        return Ok(ApiError::LinkNoLongerGood);
    }
    end_links(&mut change, ctx, token, account, Why::ChangedThere).await?;
    change.commit().await?;
    Ok(ApiError::ChangedElsewhere)
}

fn place_of(account: &Account) -> Result<&Place> {
    match &account.home {
        Home::Directory(place) => Ok(place),
        Home::Own => Err(Error::Fault(anyhow!(
            "an account of our own is in no directory"
        ))),
    }
}

fn version_of(token: &reset_token::Model) -> &str {
    token.directory_version.as_deref().unwrap_or_default()
}

fn write_of<'a>(
    place: &'a Place,
    token: &'a reset_token::Model,
    account: &Account,
    id: &'a str,
) -> Write<'a> {
    Write {
        id,
        key: &place.key,
        version: version_of(token),
        is_frozen: account.needs_new_password(),
    }
}

/// The id of a write for the directory. The time makes it unique even if our database is set up again.
fn name_of(id: i64, begun: Timestamp) -> String {
    format!("w{id}t{}", begun.millis())
}

/// The first step: uses up the link and records the write.
async fn begin(
    ctx: &Ctx,
    token: &reset_token::Model,
    account: &Account,
    payload: &Payload,
    now: Timestamp,
) -> Result<i64> {
    let change = ChangeOfAccount::begin(ctx, account.id).await?;
    let held = db::account_rows::find(&change, account.id).await?;
    // As with our own accounts, the case is asked besides the token: a link that was only just made may have
    // missed its end.
    let case = recovery_cases::find(&change, token.case_id).await?;
    if held.is_none_or(|held| !held.is_active)
        || case.is_none_or(|case| case.state != State::Open)
        || !reset_tokens::use_up(&change, token.id, now).await?
    {
        return Err(ApiError::LinkNoLongerGood.into());
    }
    let new = NewWrite {
        kind: Kind::Password,
        user_id: account.id,
        token_id: Some(token.id),
        due_at: later(now, CLAIM),
    };
    let id = directory_writes::insert(&change, new, now)
        .await
        .map_err(|error| match error.sql_err() {
            // Another write or a freeze of this account has not reached the directory yet.
            Some(SqlErr::UniqueConstraintViolation(_)) => ApiError::DirectoryDown.into(),
            _ => Error::from(error),
        })?;
    if let Payload::Hash(hash) = payload {
        let (key, random) = (&ctx.state.secret_key, &ctx.state.random);
        let hash = hash.expose().as_bytes();
        let sealed = sealed::seal(key, random, Purpose::DirectoryWrite, id, hash);
        directory_writes::set_sealed(&change, id, &sealed).await?;
    }
    change.commit().await?;
    Ok(id)
}

/// The third step: records the outcome of a write in our own database.
///
/// # Errors
/// Why nothing was written. The link works again, unless the password there has changed.
async fn settle(
    ctx: &Ctx,
    id: i64,
    token: &reset_token::Model,
    account: &Account,
    written: Written,
) -> Result<Completed> {
    match written {
        Written::Done => finish(ctx, id, token, account).await?,
        Written::Conflict => {
            if end(ctx, id, token, account, Why::ChangedThere).await? {
                return Err(ApiError::ChangedElsewhere.into());
            }
        }
        Written::Refused(_) | Written::NotNow => {
            refund(ctx, id, token, not_taken(ctx, token, account, written)).await?;
            return Err(refusal_of(account, written).into());
        }
        Written::Unknown => {
            retry_later(ctx, id, 0).await?;
            Change::note_alone(ctx, not_taken(ctx, token, account, written)).await?;
            return Ok(Completed::BeingSaved);
        }
    }
    Ok(Completed::Done)
}

/// That a directory has not taken a password: why, and what that means for the link.
fn not_taken(ctx: &Ctx, token: &reset_token::Model, account: &Account, written: Written) -> Event {
    Event {
        subject_id: Some(account.id),
        case_id: Some(token.case_id),
        detail: Some(in_directory(account).word("why", Why::not_taken(written).words())),
        ..ctx.event(audit::Kind::PasswordNotTaken)
    }
}

/// A detail that names the account's directory.
fn in_directory(account: &Account) -> AuditDetail {
    AuditDetail::new().directory(account.directory().unwrap_or_default())
}

fn refusal_of(account: &Account, written: Written) -> ApiError {
    match written {
        Written::Refused(Refusal::TooShort | Refusal::TooWeak) => ApiError::PasswordTooWeakThere,
        Written::Refused(Refusal::TooLong) => ApiError::PasswordTooLongThere,
        Written::Refused(Refusal::InHistory) => ApiError::PasswordInHistory,
        Written::Refused(Refusal::OfFrozen) if account.frozen_at.is_none() => {
            ApiError::PasswordRevoked
        }
        Written::Refused(Refusal::OfFrozen) => ApiError::PasswordFrozen,
        Written::Refused(Refusal::TooYoung) => ApiError::PasswordTooYoung,
        Written::Conflict => ApiError::ChangedElsewhere,
        Written::Done | Written::NotNow | Written::Unknown => ApiError::DirectoryDown,
    }
}

/// Completes the recovery of a password that was written.
async fn finish(ctx: &Ctx, id: i64, token: &reset_token::Model, account: &Account) -> Result<()> {
    let now = ctx.now();
    let mut change = ChangeOfAccount::begin(ctx, account.id).await?;
    // Already recorded.
    if !directory_writes::delete(&change, id).await? {
        return Ok(());
    }
    db::account_rows::thaw(&change, account.id, now).await?;
    recovery_cases::complete(&change, token.case_id, now).await?;
    accounts::end_old_access(&mut change, ctx, account).await?;
    throttle::forgive_log_ins(&change, ctx, &account.email_canonical).await?;
    note(
        &mut change,
        ctx,
        token,
        audit::Kind::PasswordRecovered,
        in_directory(account),
    );
    change.commit().await?;
    Ok(())
}

/// Makes the link work again after nothing was sent.
async fn refund(ctx: &Ctx, id: i64, token: &reset_token::Model, why: Event) -> Result<()> {
    let mut change = Change::begin(ctx).await?;
    if directory_writes::delete(&change, id).await? {
        reset_tokens::make_good(&change, token.id).await?;
        change.note(why);
    }
    change.commit().await?;
    Ok(())
}

/// Ends a write that will not succeed, and the link with its case; `false` if it has ended already.
async fn end(
    ctx: &Ctx,
    id: i64,
    token: &reset_token::Model,
    account: &Account,
    why: Why,
) -> Result<bool> {
    let mut change = ChangeOfAccount::begin(ctx, account.id).await?;
    if !directory_writes::delete(&change, id).await? {
        return Ok(false);
    }
    end_links(&mut change, ctx, token, account, why).await?;
    change.commit().await?;
    Ok(true)
}

/// Ends all links of an account because nothing could be written, and tells its owner, who may be waiting for
/// the page to say that the password is saved.
async fn end_links(
    change: &mut ChangeOfAccount,
    ctx: &Ctx,
    token: &reset_token::Model,
    account: &Account,
    why: Why,
) -> Result<()> {
    accounts::end_links(change, ctx, account).await?;
    notices::queue(change, ctx, account, outgoing_mail::Kind::PasswordNotSaved).await?;
    let detail = in_directory(account).word("why", why.words());
    note(change, ctx, token, audit::Kind::PasswordNotWritten, detail);
    Ok(())
}

fn note(
    change: &mut ChangeOfAccount,
    ctx: &Ctx,
    token: &reset_token::Model,
    kind: audit::Kind,
    detail: AuditDetail,
) {
    let event = Event {
        subject_id: Some(change.account_id()),
        case_id: Some(token.case_id),
        detail: Some(detail),
        ..ctx.event(kind)
    };
    change.note(event);
}

/// For this long, a used link tells the waiting page that its password was saved.
const TELLS_FOR: Duration = Duration::from_secs(15 * 60);

/// What a used link to an account in a directory opens; none for any other link.
pub(super) async fn of_used(ctx: &Ctx, token: &str) -> Result<Option<Link>> {
    let db = &ctx.state.db;
    let Some(token) = SecretToken::pasted(token) else {
        return Ok(None);
    };
    let used = reset_tokens::find_any(db, &token).await?;
    let Some((token, used_at)) = used.and_then(|token| token.used_at.map(|at| (token, at))) else {
        return Ok(None);
    };
    if token.directory_version.is_none() {
        return Ok(None);
    }
    if directory_writes::of_token(db, token.id).await?.is_some() {
        return Ok(Some(Link::BeingSaved));
    }
    let case = recovery_cases::find(db, token.case_id).await?;
    let is_saved = case.is_some_and(|case| case.state == State::Completed);
    let is_told = later(used_at, TELLS_FOR) > ctx.now();
    Ok((is_saved && is_told).then_some(Link::Saved))
}

/// Takes over writes without an outcome.
///
/// # Errors
/// If the database can't be asked.
pub async fn claim_due(ctx: &Ctx, in_flight: &mut InFlight) -> Result<()> {
    let room = in_flight.room(Lane::Directories, MOST_IN_FLIGHT);
    if room == 0 {
        return Ok(());
    }
    let due = directory_writes::due(&ctx.state.db, ctx.now(), room as u64).await?;
    for id in due.unreadable {
        ctx.state.metrics.fault();
        directory_writes::postpone(&ctx.state.db, id, later(ctx.now(), backoff::ASIDE)).await?;
    }
    for write in due.rows {
        let until = later(ctx.now(), CLAIM);
        let claimed = directory_writes::claim(&ctx.state.db, &write, until).await;
        if failure::won(claimed)? {
            let (ctx, faulty) = (ctx.clone(), (ctx.clone(), write.id, write.tries()));
            in_flight.begin(
                Lane::Directories,
                async move { go_on(&ctx, &write).await },
                async move { retry_later(&faulty.0, faulty.1, faulty.2).await },
            );
        }
    }
    Ok(())
}

/// Continues a write after a crash or a lost answer.
async fn go_on(ctx: &Ctx, write: &directory_write::Model) -> Result<()> {
    let state = &ctx.state;
    let Some(account) = db::account_rows::find(&state.db, write.user_id).await? else {
        directory_writes::delete(&state.db, write.id).await?;
        return Ok(());
    };
    let place = place_of(&account)?;
    let directory = state.directories.get(&place.directory);
    match write.kind {
        Kind::Freeze => freeze_there(ctx, write, &account, directory).await,
        Kind::Password => {
            let token_id = write.token_id.unwrap_or_default();
            let Some(token) = reset_tokens::find(&state.db, token_id).await? else {
                directory_writes::delete(&state.db, write.id).await?;
                return Ok(());
            };
            let Some(directory) = directory else {
                end(ctx, write.id, &token, &account, Why::NoDirectory).await?;
                return Ok(());
            };
            write_again(ctx, write, &token, &account, directory).await
        }
    }
}

/// Releases a write until its next try. Its age ends the retries.
async fn retry_later(ctx: &Ctx, id: i64, tries: i32) -> Result<()> {
    let pause = backoff::pause(tries, ctx.state.random.fraction());
    directory_writes::postpone(&ctx.state.db, id, later(ctx.now(), pause)).await?;
    Ok(())
}

async fn write_again(
    ctx: &Ctx,
    write: &directory_write::Model,
    token: &reset_token::Model,
    account: &Account,
    directory: &Directory,
) -> Result<()> {
    let place = place_of(account)?;
    let named = name_of(write.id, write.created_at);
    let again = write_of(place, token, account, &named);
    let sealed = write.sealed.as_deref();
    let hash = sealed.and_then(|sealed| {
        sealed::open(
            &ctx.state.secret_key,
            Purpose::DirectoryWrite,
            write.id,
            sealed,
        )
    });
    let hash = hash.and_then(|hash| String::from_utf8(hash).ok());
    let written = match hash {
        Some(hash) => {
            let payload = Payload::Hash(Secret::new(hash));
            directory.write(again, &payload).await
        }
        None => directory.outcome(again).await,
    };
    let is_too_late = later(write.created_at, GIVE_UP) <= ctx.now();
    match written {
        Written::NotNow | Written::Unknown if !is_too_late => {
            retry_later(ctx, write.id, write.tries()).await
        }
        Written::Done => finish(ctx, write.id, token, account).await,
        Written::NotNow | Written::Unknown | Written::Refused(_) | Written::Conflict => {
            let why = match written {
                Written::Conflict => Why::ChangedThere,
                Written::Refused(_) => Why::RefusedThere,
                _ => Why::GaveUp,
            };
            end(ctx, write.id, token, account, why).await?;
            Ok(())
        }
    }
}

async fn freeze_there(
    ctx: &Ctx,
    write: &directory_write::Model,
    account: &Account,
    directory: Option<&Directory>,
) -> Result<()> {
    let place = place_of(account)?;
    let frozen = match directory {
        Some(directory) => directory.freeze(&place.key).await,
        None => Written::Conflict,
    };
    if matches!(frozen, Written::NotNow | Written::Unknown)
        && later(write.created_at, GIVE_UP) > ctx.now()
    {
        return retry_later(ctx, write.id, write.tries()).await;
    }
    directory_writes::delete(&ctx.state.db, write.id).await?;
    Ok(())
}
