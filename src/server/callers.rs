//! Whether somebody on the telephone is the owner of an account: they read a code to the help desk, from a mail to the
//! account's own address or from an authenticator app.
//!
//! The code follows the rules for issued recovery codes (NIST SP 800-63B-4 §4.2.1.2: six digits, tries are limited;
//! §3.1.3.2: ten minutes, once) and the OWASP Forgot Password Cheat Sheet (random, single use, short life, stored
//! hashed, requests limited). It proves nothing but control of the mailbox, and opens nothing by itself: a new password
//! still takes a link. Staff never see it, so that none can vouch for a caller who isn't there.

use crate::{
    api::{
        access::Action,
        dashboard::callers::{CallerCheck, CodeState},
        error::ApiError,
    },
    server::{
        account::User,
        change::{Change, ChangeOfAccount},
        clock::{earlier, later, retry_after, until},
        ctx::Ctx,
        db::{
            audit::{Event, Kind},
            audit_history, caller_checks,
            entity::{
                Timestamp, caller_check,
                outgoing_mail::{Kind as MailKind, State},
            },
            outbox::{self, NewMail, Origin},
            outbox_control, recovery_cases, user_rows,
        },
        error::Result,
        identity::{Actor, authorize, second_factor},
        mail::new_message_id,
        model::{AuditDetail, CaseNumber, SpokenCode, detail_field},
        secret_key::SecretKey,
        times,
    },
};
use std::time::Duration;

/// How long a code works once its mail was sent.
pub const LIFE: Duration = Duration::from_secs(10 * 60);
/// How long somebody waits on the telephone: a mail that is later helps nobody.
pub const CALL: Duration = Duration::from_secs(30 * 60);
/// How often a code may be typed: one guess in 200,000 is right.
pub const TRIES: u32 = 5;
/// How long after it was typed the case page speaks of it.
const SPOKEN_OF: Duration = Duration::from_secs(60 * 60);
/// Requests closer together than this get one mail.
const DOUBLE_CLICK: Duration = Duration::from_secs(60);

const PURPOSE: &str = "caller-code";
const WAY: &str = "way";

/// How a caller was verified.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    Email,
    App,
}

impl Way {
    fn name(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::App => "app",
        }
    }

    /// How the caller of this event was verified.
    pub fn of(event: &audit_history::AuditEvent) -> Self {
        let way = event
            .detail
            .as_deref()
            .and_then(|detail| detail_field(detail, WAY));
        match way.as_deref() {
            Some("app") => Self::App,
            _ => Self::Email,
        }
    }
}

/// What is known of a caller.
pub enum Standing {
    /// A code is about to be sent.
    Waiting,
    /// It was sent, and nobody has read it out yet.
    Sent(Timestamp),
    Verified(Box<audit_history::AuditEvent>),
    /// As many wrong codes as may be typed.
    Failed(Timestamp),
}

/// What is known of the person who calls as this user.
pub async fn standing(ctx: &Ctx, user_id: i64) -> Result<Option<Standing>> {
    let (db, now) = (&ctx.state.db, ctx.now());
    let events = audit_history::events_of_user(db, user_id, earlier(now, SPOKEN_OF), now).await?;
    let mut wrong = 0;
    let mut last_wrong = None;
    for event in events.into_iter().rev() {
        match event.kind {
            Kind::CallerVerified => return Ok(Some(Standing::Verified(Box::new(event)))),
            Kind::CallerCodeWrong => {
                wrong += 1;
                last_wrong.get_or_insert(event.happened_at);
            }
            Kind::CallerCodeAsked => break,
            _ => {}
        }
    }
    if let Some(at) = last_wrong.filter(|_| wrong >= TRIES) {
        return Ok(Some(Standing::Failed(at)));
    }
    let check = caller_checks::newest_of_user(db, user_id).await?;
    let Some(check) = check.filter(|check| is_live(check, now)) else {
        return Ok(None);
    };
    Ok(match check.sent_at {
        Some(at) => Some(Standing::Sent(at)),
        None => is_waiting(ctx, &check).await?.then_some(Standing::Waiting),
    })
}

fn is_live(check: &caller_check::Model, now: Timestamp) -> bool {
    check.verified_at.is_none() && check.expires_at > now
}

async fn is_waiting(ctx: &Ctx, check: &caller_check::Model) -> Result<bool> {
    let mail = outbox_control::find(&ctx.state.db, check.mail_id).await?;
    Ok(mail.is_some_and(|mail| mail.state == State::Queued))
}

/// The stored hash of a code: without the key, all possible codes could be tried against it.
pub fn hash(key: &SecretKey, mail_id: i64, code: &SpokenCode) -> String {
    key.mac_text(PURPOSE, &[&mail_id.to_be_bytes(), code.expose().as_bytes()])
}

/// Who calls, and the case that they call about.
struct Call {
    actor: Actor,
    user: User,
    case: Option<(i64, CaseNumber)>,
}

/// Anybody who hears the code of an authenticator app could log in with it, so acting on staff takes an
/// administrator here as well.
async fn call(ctx: &Ctx, id: i64, number: Option<&str>) -> Result<Call> {
    let actor = authorize(ctx, Action::VerifyCaller).await?;
    let db = &ctx.state.db;
    let user = user_rows::find(db, id).await?.ok_or(ApiError::NotFound)?;
    actor.require_over(&user)?;
    let case = match number.and_then(CaseNumber::parse) {
        Some(number) => recovery_cases::find_by_number(db, &number).await?,
        None => None,
    };
    let is_theirs = |case: &crate::server::db::entity::recovery_case::Model| match case.user_id {
        Some(user_id) => user_id == id,
        None => case.email_canonical == user.email_canonical,
    };
    let case = case.filter(is_theirs);
    let case = case.and_then(|case| Some((case.id, CaseNumber::parse(&case.number)?)));
    Ok(Call { actor, user, case })
}

impl Call {
    fn event(&self, ctx: &Ctx, kind: Kind) -> Event {
        Event {
            actor_id: self.actor.user_id(),
            subject_id: Some(self.user.id),
            case_id: self.case.as_ref().map(|(id, _)| *id),
            ..ctx.event(kind)
        }
    }

    fn number(self) -> Option<CaseNumber> {
        self.case.map(|(_, number)| number)
    }
}

/// What the page shows on which a caller is verified.
///
/// # Errors
/// `NotFound`; `NotAllowed`.
pub async fn show(ctx: &Ctx, id: i64, number: Option<&str>) -> Result<CallerCheck> {
    let call = call(ctx, id, number).await?;
    let (db, now) = (&ctx.state.db, ctx.now());
    let newest = caller_checks::newest_of_user(db, id).await?;
    // One that is long over is nothing to speak of.
    let newest = newest.filter(|check| check.created_at > earlier(now, SPOKEN_OF));
    let code = match &newest {
        None => CodeState::None,
        Some(check) if !is_live(check, now) => CodeState::Over,
        Some(check) => match check.sent_at {
            None if is_waiting(ctx, check).await? => CodeState::Waiting,
            None => CodeState::Over,
            Some(at) => {
                let tries = TRIES.saturating_sub(check.tries.unsigned_abs());
                if tries == 0 {
                    CodeState::Over
                } else {
                    CodeState::Sent {
                        ago: times::ago(at, now),
                        until: times::near(check.expires_at, now),
                        tries,
                    }
                }
            }
        },
    };
    Ok(CallerCheck {
        id,
        name: call.user.account.name.clone(),
        email: call.user.account.email.clone(),
        is_active: call.user.is_active,
        has_app: second_factor::is_set(ctx, id).await?,
        code,
        mail_id: newest.map(|check| check.mail_id),
        case: call.number().map(|number| number.as_str().to_owned()),
    })
}

/// Mails a code to an account's own address, which ends an earlier one; one that was asked for a moment ago serves as
/// well. It counts with the links against what one address may get, and against what the site may send. Returns the
/// number of the case.
///
/// # Errors
/// `NotFound`; `NotAllowed`; `AccountDisabled`; `TooManyRequests`.
pub async fn send_code(ctx: &Ctx, id: i64, number: Option<&str>) -> Result<Option<CaseNumber>> {
    let call = call(ctx, id, number).await?;
    let now = ctx.now();
    let mut change = ChangeOfAccount::begin(ctx, id).await?;
    let user = user_rows::find(&change, id).await?;
    let user = user.ok_or(ApiError::NotFound)?;
    if !user.is_active {
        return Err(ApiError::AccountDisabled.into());
    }
    let newest = caller_checks::newest_of_user(&change, id).await?;
    if newest
        .is_some_and(|check| is_live(&check, now) && check.created_at > earlier(now, DOUBLE_CLICK))
    {
        change.roll_back().await?;
        return Ok(call.number());
    }
    require_budget(&change, ctx, id).await?;
    caller_checks::end_of_user(&change, id, now).await?;
    let home = ctx.at_home_of(&user.home);
    let mail = NewMail {
        kind: MailKind::CallerCode,
        case_id: None,
        user_id: Some(id),
        recipient: Some(user.email.clone()),
        actor_id: call.actor.user_id(),
        about: None,
        language: recovery_cases::latest_language(&change, &user.email_canonical).await?,
        message_id: new_message_id(ctx.state.random.bytes(), &home.entry.application.sender),
        due_at: now,
        origin: Origin {
            application: home.origin().application,
            ..Origin::default()
        },
    };
    let mail_id = change.mail(mail, now).await?;
    caller_checks::insert(&change, id, mail_id, now, later(now, CALL + LIFE)).await?;
    change.note(Event {
        mail_id: Some(mail_id),
        ..call.event(ctx, Kind::CallerCodeAsked)
    });
    change.commit().await?;
    Ok(call.number())
}

/// # Errors
/// `TooManyRequests` for an account that has got as many links and codes as one address may.
async fn require_budget(change: &Change, ctx: &Ctx, id: i64) -> Result<()> {
    let Some(limits) = &ctx.state.config.rate_limits else {
        return Ok(());
    };
    let (limit, now) = (limits.address, ctx.now());
    let since = earlier(now, limit.window);
    let latest = outbox::latest_links_and_codes_to(change, id, since, limit.count).await?;
    if (latest.len() as u64) < u64::from(limit.count) {
        return Ok(());
    }
    ctx.state.metrics.limit_hit("address");
    let oldest = latest.last().copied().unwrap_or(now);
    let wait = until(now, later(oldest, limit.window));
    Err(ApiError::TooManyRequests {
        retry_after_seconds: retry_after(wait),
    }
    .into())
}

/// Checks what a caller has read out: the code of the newest mail, or of the account's authenticator app. Either works
/// once, and the result is noted. Returns the number of the case.
///
/// # Errors
/// `NotFound`; `NotAllowed`; `CodeMissing`; `CallerCodeWrong`; `CallerCodeOver` if there is nothing to compare with;
/// `TooManyTries`.
pub async fn verify(
    ctx: &Ctx,
    id: i64,
    number: Option<&str>,
    typed: &str,
) -> Result<Option<CaseNumber>> {
    let call = call(ctx, id, number).await?;
    if typed.trim().is_empty() {
        return Err(ApiError::CodeMissing.into());
    }
    // It can't be right, so it costs no try.
    let code = SpokenCode::parse(typed).ok_or(ApiError::CallerCodeWrong)?;
    let now = ctx.now();
    let check = caller_checks::newest_of_user(&ctx.state.db, id).await?;
    let check = check.filter(|check| is_live(check, now));
    // Counted for good before anything is compared, so that parallel guesses get no further than sequential ones.
    let check = match check {
        Some(check) if caller_checks::count_try(&ctx.state.db, check.id, TRIES, now).await? => {
            Some(check)
        }
        _ => None,
    };
    let has_app = second_factor::is_set(ctx, id).await?;
    if check.is_none() && !has_app {
        return Err(ApiError::CallerCodeOver.into());
    }
    if let Some(check) = check
        && let Some(mut change) = use_up(ctx, &check, &code).await?
    {
        change.note(verified(ctx, &call, Way::Email));
        change.commit().await?;
        return Ok(call.number());
    }
    if has_app && let Some(mut passed) = second_factor::read_out(ctx, &call.user, typed).await? {
        passed.change.note(verified(ctx, &call, Way::App));
        passed.commit(ctx).await?;
        return Ok(call.number());
    }
    Change::note_alone(ctx, call.event(ctx, Kind::CallerCodeWrong)).await?;
    Err(ApiError::CallerCodeWrong.into())
}

/// Uses up the code of a mail; none if it is another.
async fn use_up(
    ctx: &Ctx,
    check: &caller_check::Model,
    code: &SpokenCode,
) -> Result<Option<Change>> {
    let mail_id = check.mail_id.to_be_bytes();
    let parts: [&[u8]; 2] = [&mail_id, code.expose().as_bytes()];
    let hashes = ctx.state.secret_key.mac_texts(PURPOSE, &parts);
    let change = Change::begin(ctx).await?;
    if caller_checks::use_up(&change, check.id, &hashes, ctx.now()).await? {
        return Ok(Some(change));
    }
    change.roll_back().await?;
    Ok(None)
}

fn verified(ctx: &Ctx, call: &Call, way: Way) -> Event {
    Event {
        detail: Some(AuditDetail::new().word(WAY, way.name())),
        ..call.event(ctx, Kind::CallerVerified)
    }
}
