//! What the dashboard shows about mails and does with them. `recovery::delivery` sends them; staff only view,
//! retry or cancel them here.

mod actions;
mod export;
pub mod previews;
mod test_mail;

pub use actions::{cancel, retry, retry_waiting};
pub use export::{Export, export};
pub use test_mail::{TestMail, send_sample, send_test, to_test};

use crate::{
    api::{
        access::Action,
        dashboard::{
            cases::Entry,
            list::Total,
            mails::{MailDetails, MailFilter, MailList, MailRow, MailState, Recipient, Wait},
        },
        error::ApiError,
    },
    routes,
    server::{
        account::User,
        cases,
        ctx::Ctx,
        db::{
            self, case_search,
            entity::{
                outgoing_mail::{self, Kind, State, WaitsFor},
                recovery_case,
            },
            mail_tries,
            newest_first::{Mark, Place},
            outbox_control::{self, Wanted},
            user_rows,
        },
        error::Result,
        identity::{Actor, authorize},
        times,
    },
};

const PAGE_SIZE: u64 = 25;

/// One page of the mails, newest first.
///
/// # Errors
/// `NotLoggedIn`, `NotAllowed`.
pub async fn list(ctx: &Ctx, filter: MailFilter, place: Place) -> Result<MailList> {
    let actor = authorize(ctx, Action::SeeMail).await?;
    let db = &ctx.state.db;
    let (page, extent) = outbox_control::page(db, &wanted(&filter), place, PAGE_SIZE).await?;
    let ids = page.rows.iter().filter_map(|mail| mail.case_id);
    let cases = case_search::cases(db, ids).await?;
    let addresses = cases.iter().map(|case| case.email_canonical.clone());
    let accounts = db::account_rows::of_addresses(db, addresses).await?;
    let mark = |mail: &outgoing_mail::Model| Mark {
        at: mail.created_at,
        id: mail.id,
    };
    let newer = page.rows.first().filter(|_| page.has_newer);
    let older = page.rows.last().filter(|_| page.has_older);
    Ok(MailList {
        newer: newer.map(|mail| address(&filter, ("after", mark(mail)))),
        older: older.map(|mail| address(&filter, ("before", mark(mail)))),
        rows: page
            .rows
            .into_iter()
            .map(|mail| {
                let case = cases.iter().find(|case| Some(case.id) == mail.case_id);
                let has_account = case.is_some_and(|case| {
                    case.user_id.is_some()
                        || accounts
                            .iter()
                            .any(|user| user.email_canonical == case.email_canonical)
                });
                row(ctx, mail, case, has_account)
            })
            .collect(),
        extent,
        filter,
        held_up: outbox_control::count_held_up(db).await?,
        can_retry: actor.role().may(Action::RetryMail),
        can_test: actor.role().may(Action::SendTestMail),
    })
}

/// How many mails match.
///
/// # Errors
/// `NotLoggedIn`, `NotAllowed`.
pub async fn count(ctx: &Ctx, filter: &MailFilter) -> Result<Total> {
    authorize(ctx, Action::SeeMail).await?;
    let counted = outbox_control::count(&ctx.state.db, &wanted(filter)).await?;
    Ok(Total::of(counted))
}

fn wanted(filter: &MailFilter) -> Wanted {
    let domain = filter.domain.trim().trim_start_matches('@');
    Wanted {
        state: filter.state.map(|state| match state {
            MailState::Waiting => State::Queued,
            MailState::Sent => State::Sent,
            MailState::Failed => State::Failed,
            MailState::Dropped => State::Dropped,
            MailState::Cancelled => State::Cancelled,
        }),
        // As addresses are stored (UTS #46); an invalid domain matches no recipient.
        domain: (!domain.is_empty())
            .then(|| idna::domain_to_ascii_strict(domain).unwrap_or_else(|_| domain.to_owned())),
        from: times::day_start(&filter.from),
        before: times::day_end(&filter.to),
    }
}

/// What the mail says: instead of a link, that there is no account.
fn told(mail: &outgoing_mail::Model) -> Kind {
    match mail.kind {
        Kind::Recovery if mail.user_id.is_none() && mail.recipient.is_some() => Kind::NoAccount,
        kind => kind,
    }
}

/// The URL of another page of the same list.
fn address(filter: &MailFilter, (name, mark): (&str, Mark)) -> String {
    let mark = mark.to_string();
    let mut query = filter.pairs();
    query.push((name, &mark));
    let query = serde_urlencoded::to_string(query).unwrap_or_default();
    format!("{}?{query}", routes::ADMIN_MAILS)
}

fn row(
    ctx: &Ctx,
    mail: outgoing_mail::Model,
    case: Option<&recovery_case::Model>,
    has_account: bool,
) -> MailRow {
    let typed = case.map(|case| case.email_canonical.clone());
    let is_waiting = mail.state == State::Queued;
    MailRow {
        id: mail.id,
        kind: told(&mail),
        wait: is_waiting.then(|| wait(ctx, &mail)),
        next_try: is_waiting.then(|| {
            let (machine, _) = times::text(mail.next_attempt_at);
            (machine, times::near(mail.next_attempt_at, ctx.now()))
        }),
        recipient: match (mail.recipient, typed) {
            (Some(address), _) => Recipient::Address(address),
            (None, Some(typed)) if has_account => Recipient::Typed(typed),
            (None, Some(typed)) => Recipient::NoAccount(typed),
            (None, None) => Recipient::Gone,
        },
        state: state_of(mail.state),
        attempts: mail.attempts,
        created: times::text(mail.created_at),
        words: mail.last_reply,
    }
}

/// The state of a mail, as pages show it.
pub fn state_of(state: State) -> MailState {
    match state {
        State::Queued => MailState::Waiting,
        State::Sent => MailState::Sent,
        State::Failed => MailState::Failed,
        State::Dropped => MailState::Dropped,
        State::Cancelled => MailState::Cancelled,
    }
}

fn wait(ctx: &Ctx, mail: &outgoing_mail::Model) -> Wait {
    let now = ctx.now();
    if mail.claimed_until.is_some_and(|until| until > now) {
        return Wait::Worker;
    }
    if mail.due_at > now {
        return Wait::AddressLimit;
    }
    match mail.waits_for {
        None => Wait::Turn,
        Some(WaitsFor::MailServer) => Wait::MailServer,
        Some(WaitsFor::Directory) => Wait::Directory,
        Some(WaitsFor::SiteLimit) => Wait::SiteLimit,
        Some(WaitsFor::Recipient) => Wait::Recipient,
    }
}

/// One mail with all its details.
///
/// # Errors
/// `NotFound`; `NotAllowed`.
pub async fn show(ctx: &Ctx, id: i64) -> Result<MailDetails> {
    let actor = authorize(ctx, Action::SeeMail).await?;
    let Found { mail, case, user } = find(ctx, id).await?;
    let db = &ctx.state.db;
    let tries = mail_tries::of_mails(db, [mail.id]).await?;
    let is_case_open = case
        .as_ref()
        .is_none_or(|case| case.state == recovery_case::State::Open);
    let is_free = wait(ctx, &mail) != Wait::Worker;
    let can_retry = match (mail.kind, mail.state) {
        (Kind::Test, _) | (Kind::Alert, State::Failed) => false,
        (_, State::Queued) => is_free && mail.due_at <= ctx.now(),
        (kind, State::Failed | State::Cancelled) if kind.is_link() => is_case_open,
        // Nobody waits on the telephone for so long, and another is asked for on their page.
        (Kind::CallerCode, State::Failed) => false,
        (_, State::Failed) => true,
        _ => false,
    };
    let can_cancel = mail.kind.is_link() && mail.state == State::Queued && is_free;
    let has_account = user.is_some();
    Ok(MailDetails {
        message_id: mail.message_id.clone(),
        due: times::text(mail.due_at),
        finished: mail.finished_at.map(times::text),
        case_number: case.as_ref().map(|case| case.number.clone()),
        account: user.as_ref().map(|user| cases::account(user)),
        tries: entries(ctx, &mail, &tries),
        can_retry: can_retry && actor.role().may(Action::RetryMail),
        can_cancel: can_cancel && may_act_on(&actor, Action::CancelMail, user.as_ref()),
        row: row(ctx, mail, case.as_ref(), has_account),
    })
}

fn entries(
    ctx: &Ctx,
    mail: &outgoing_mail::Model,
    tries: &[crate::server::db::entity::mail_try::Model],
) -> Vec<Entry> {
    let server = cases::server_name(ctx);
    let mut entries = Vec::new();
    cases::tried(mail, tries.iter(), &server, &mut entries);
    let without_link = |(_, entry)| Entry {
        mail: None,
        ..entry
    };
    entries.into_iter().map(without_link).collect()
}

/// Acting on users of the dashboard takes an administrator, as everywhere.
fn may_act_on(actor: &Actor, action: Action, user: Option<&User>) -> bool {
    actor.role().may(action) && user.is_none_or(|user| actor.require_over(user).is_ok())
}

/// A mail with its recipient and its case.
struct Found {
    mail: outgoing_mail::Model,
    case: Option<recovery_case::Model>,
    user: Option<User>,
}

async fn find(ctx: &Ctx, id: i64) -> Result<Found> {
    let db = &ctx.state.db;
    let mail = outbox_control::find(db, id)
        .await?
        .ok_or(ApiError::NotFound)?;
    let case = case_search::cases(db, mail.case_id).await?.pop();
    let user = match (&case, mail.user_id) {
        (_, Some(id)) => user_rows::find(db, id).await?,
        (Some(case), None) => cases::account_of(ctx, case).await?,
        (None, None) => None,
    };
    Ok(Found { mail, case, user })
}
