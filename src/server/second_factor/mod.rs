//! The second step of the log-in to the dashboard: a code from an authenticator app, or one of the
//! recovery codes that stand in for it. Nothing takes it away but these functions: not a recovery by
//! mail, and no change of the password (OWASP ASVS 6.4.3).

mod authenticator;

use crate::{
    api::{
        access::{Action, Role},
        dashboard::account::{Enrolment, SecondFactor},
        error::ApiError,
    },
    server::{
        access::{self, Actor, Staff, authorize},
        clock::until,
        ctx::Ctx,
        db::{
            self, DatabaseTransaction,
            audit::{self, Event, Kind},
            entity::{outgoing_mail::Kind as Notice, session, totp_credential, user},
            second_factors, sessions, users,
        },
        error::{Error, Result},
        model::{EmailAddress, RecoveryCode},
        outgoing::notices,
        sealed::{self, Purpose},
        throttle::{self, Counted},
        times,
    },
};
use anyhow::anyhow;
use authenticator::{Authenticator, SECRET_BYTES};
use sea_orm::SqlErr;

/// How many recovery codes somebody gets at a time.
const RECOVERY_CODES: usize = 10;

/// Whether a log-in of this user asks for a code.
pub async fn is_set(ctx: &Ctx, user_id: i64) -> Result<bool> {
    Ok(second_factors::is_confirmed(&ctx.state.db, user_id).await?)
}

/// Lets nobody on who must have a second step and has none (`REQUIRE_ADMIN_TOTP`).
///
/// # Errors
/// `SecondFactorNeeded`.
pub async fn require(ctx: &Ctx, user: &user::Model) -> Result<()> {
    if ctx.state.config.require_admin_totp && !is_set(ctx, user.id).await? {
        return Err(ApiError::SecondFactorNeeded.into());
    }
    Ok(())
}

/// Whether a password alone must not be enough for this user.
pub async fn guards(ctx: &Ctx, user: &user::Model) -> Result<bool> {
    let is_staff = user.role != Role::User;
    Ok(is_staff && (ctx.state.config.require_admin_totp || is_set(ctx, user.id).await?))
}

/// How the asker's own second step stands. While it is being set up, this has the secret in it.
pub async fn own(ctx: &Ctx) -> Result<SecondFactor> {
    let actor = authorize(ctx, Action::ManageOwnAccount).await?;
    let Staff { user, session } = staff(&actor)?;
    let credential = second_factors::find(&ctx.state.db, user.id).await?;
    let Some(credential) = credential.filter(|credential| is_shown(ctx, credential, session))
    else {
        return Ok(SecondFactor::Off);
    };
    let Some(confirmed_at) = credential.confirmed_at else {
        let app = app_of(ctx, &credential, &user.email)?;
        return Ok(SecondFactor::Begun(Enrolment {
            picture: app.picture().map_err(Error::Fault)?,
            secret: app.secret_text(),
        }));
    };
    Ok(SecondFactor::On {
        since: times::text(confirmed_at),
        codes_left: second_factors::count_recovery_codes(&ctx.state.db, user.id).await?,
    })
}

/// Whether a session is told of a secret: every one of one that was confirmed.
fn is_shown(ctx: &Ctx, credential: &totp_credential::Model, session: &session::Model) -> bool {
    credential.confirmed_at.is_some() || is_begun_by(ctx, credential, session)
}

/// Whether a session may finish what was begun: only the one that typed the password for it, and for as
/// long as that is good. Else anyone who finds another browser open could take the secret, and so the account,
/// from its owner.
fn is_begun_by(ctx: &Ctx, credential: &totp_credential::Model, session: &session::Model) -> bool {
    credential.confirmed_at.is_none()
        && credential.session_id == Some(session.id)
        && until(credential.created_at, ctx.now()) < access::CONFIRMED_FOR
}

/// Begins what a session does to its owner's second step. A session that a new password has ended meanwhile
/// does nothing any more: two who change one account wait for each other here.
///
/// # Errors
/// `NotLoggedIn`.
async fn begin_write(ctx: &Ctx, staff: &Staff) -> Result<DatabaseTransaction> {
    let transaction = db::begin_write(&ctx.state.db).await?;
    users::hold(&transaction, staff.user.id).await?;
    if !sessions::is_there(&transaction, staff.session.id).await? {
        return Err(ApiError::NotLoggedIn.into());
    }
    Ok(transaction)
}

/// Draws a secret for the asker's app. No log-in asks for a code before one was shown to be right.
///
/// # Errors
/// `PasswordNeeded` and its like, or whoever finds a browser open could shut its owner out;
/// `NotAllowed` for who has a second step already.
pub async fn begin(ctx: &Ctx, password: Option<&str>) -> Result<()> {
    let actor = authorize(ctx, Action::ManageOwnAccount).await?;
    let staff = staff(&actor)?;
    let Staff { user, session } = staff;
    access::confirm_password(ctx, &actor, password).await?;
    let state = &ctx.state;
    let secret: [u8; SECRET_BYTES] = state.random.bytes();
    let sealed = sealed::seal(
        &state.secret_key,
        &state.random,
        Purpose::SecondFactor,
        user.id,
        &secret,
    );
    let transaction = begin_write(ctx, staff).await?;
    second_factors::begin(&transaction, user.id, session.id, sealed, ctx.now())
        .await
        .map_err(|error| match error.sql_err() {
            Some(SqlErr::UniqueConstraintViolation(_)) => ApiError::NotAllowed.into(),
            _ => Error::from(error),
        })?;
    transaction.commit().await?;
    Ok(())
}

/// Sets the second step up, once a first code shows that the app has the secret: in the session that began
/// it. The asker's other sessions, which began without it, end. What is returned is shown once and never again.
///
/// # Errors
/// `SecondFactorWrong`, `TooManyTries`; `NotFound` if it was not begun in this session, or is set up
/// already.
pub async fn confirm(ctx: &Ctx, typed: &str) -> Result<Vec<RecoveryCode>> {
    let actor = authorize(ctx, Action::ManageOwnAccount).await?;
    let staff = staff(&actor)?;
    let Staff { user, session } = staff;
    let credential = second_factors::find(&ctx.state.db, user.id)
        .await?
        .filter(|credential| is_begun_by(ctx, credential, session))
        .ok_or(ApiError::NotFound)?;
    let counted = throttle::count_second_factor(ctx, user.id).await?;
    let step = app_of(ctx, &credential, &user.email)?
        .step_of(typed, ctx.now())
        .ok_or(ApiError::SecondFactorWrong)?;
    let transaction = begin_write(ctx, staff).await?;
    if !second_factors::confirm(&transaction, credential.id, step, ctx.now()).await? {
        return Err(ApiError::NotFound.into());
    }
    let codes = make_recovery_codes(ctx, &transaction, user.id).await?;
    sessions::delete_others(&transaction, session.id, user.id).await?;
    tell_owner(ctx, &transaction, user, Some(user.id), Change::Set).await?;
    commit(ctx, transaction).await?;
    throttle::give_back(ctx, counted).await?;
    Ok(codes)
}

/// Makes the asker new recovery codes; the old ones end.
///
/// # Errors
/// `PasswordNeeded` and its like; `NotFound` for who has no second step.
pub async fn renew_recovery_codes(ctx: &Ctx, password: Option<&str>) -> Result<Vec<RecoveryCode>> {
    let actor = authorize(ctx, Action::ManageOwnAccount).await?;
    let staff = staff(&actor)?;
    let Staff { user, .. } = staff;
    if !is_set(ctx, user.id).await? {
        return Err(ApiError::NotFound.into());
    }
    access::confirm_password(ctx, &actor, password).await?;
    let transaction = begin_write(ctx, staff).await?;
    let codes = make_recovery_codes(ctx, &transaction, user.id).await?;
    tell_owner(ctx, &transaction, user, Some(user.id), Change::CodesMade).await?;
    commit(ctx, transaction).await?;
    Ok(codes)
}

/// Takes the asker's own second step away. It takes both steps: neither a browser that was left open
/// nor a password that was found is enough.
///
/// # Errors
/// `PasswordNeeded` and its like; `SecondFactorWrong`, `TooManyTries`.
pub async fn remove_own(ctx: &Ctx, password: Option<&str>, typed: &str) -> Result<()> {
    let actor = authorize(ctx, Action::ManageOwnAccount).await?;
    let Staff { user, .. } = staff(&actor)?;
    access::confirm_password(ctx, &actor, password).await?;
    let passed = pass(ctx, user, typed).await?;
    let transaction = &passed.transaction;
    second_factors::delete(transaction, user.id).await?;
    tell_owner(ctx, transaction, user, Some(user.id), Change::Removed).await?;
    passed.commit(ctx).await
}

/// What the page that takes somebody's second step away tells: their name, whether they have one, and
/// whether it will take one's password.
///
/// # Errors
/// As `reset`.
pub async fn to_reset(ctx: &Ctx, id: i64) -> Result<(String, bool, bool)> {
    let actor = authorize(ctx, Action::ResetSecondFactor).await?;
    let user = of_another(ctx, &actor, id).await?;
    let needs_password = !access::is_confirmed(ctx, &actor);
    Ok((user.name, is_set(ctx, id).await?, needs_password))
}

/// Takes somebody's second step away who has lost their device and their recovery codes, and ends
/// their sessions.
///
/// # Errors
/// `NotFound` if there is no such user, or they have no second step; `NotAllowed` for one's own, which
/// takes a code; `PasswordNeeded` and its like.
pub async fn reset(ctx: &Ctx, id: i64, password: Option<&str>) -> Result<()> {
    let actor = authorize(ctx, Action::ResetSecondFactor).await?;
    let user = of_another(ctx, &actor, id).await?;
    access::confirm_password(ctx, &actor, password).await?;
    let transaction = db::begin_write(&ctx.state.db).await?;
    if !second_factors::delete(&transaction, id).await? {
        return Err(ApiError::NotFound.into());
    }
    sessions::delete_of_user(&transaction, id).await?;
    tell_owner(ctx, &transaction, &user, actor.user_id(), Change::Reset).await?;
    commit(ctx, transaction).await
}

/// The same for an address, at an operator's word: for the last admin, whom nobody else can help.
pub async fn reset_by_email(ctx: &Ctx, email: &str) -> Result<()> {
    let email = EmailAddress::parse(email)?;
    let user = users::find_by_email(&ctx.state.db, email.canonical()).await?;
    reset(ctx, user.ok_or(ApiError::NotFound)?.id, None).await
}

/// A code that was right, in the transaction that uses it up.
pub struct Passed {
    pub transaction: DatabaseTransaction,
    counted: Counted,
}

impl Passed {
    pub async fn commit(self, ctx: &Ctx) -> Result<()> {
        commit(ctx, self.transaction).await?;
        throttle::give_back(ctx, self.counted).await
    }
}

/// Uses up a code of the app or a recovery code. Whatever it is for is done in the same transaction.
///
/// # Errors
/// `SecondFactorWrong` for a code that is wrong, has run out or was used; `TooManyTries`.
pub async fn pass(ctx: &Ctx, user: &user::Model, typed: &str) -> Result<Passed> {
    let counted = throttle::count_second_factor(ctx, user.id).await?;
    let credential = second_factors::find(&ctx.state.db, user.id)
        .await?
        .filter(|credential| credential.confirmed_at.is_some())
        .ok_or(ApiError::SecondFactorWrong)?;
    // The two can't be taken for each other: one has six digits, the other eight letters and digits.
    let transaction = if let Some(code) = RecoveryCode::parse(typed) {
        let parts = user.id.to_be_bytes();
        let key = &ctx.state.secret_key;
        let hashes = key.mac_texts(CODE_PURPOSE, &parts_of(&parts, &code));
        let transaction = db::begin_write(&ctx.state.db).await?;
        if second_factors::use_recovery_code(&transaction, user.id, &hashes, ctx.now()).await? {
            tell_owner(ctx, &transaction, user, Some(user.id), Change::CodeUsed).await?;
            Some(transaction)
        } else {
            None
        }
    } else if let Some(step) = app_of(ctx, &credential, &user.email)?.step_of(typed, ctx.now()) {
        let transaction = db::begin_write(&ctx.state.db).await?;
        let is_first = second_factors::use_step(&transaction, credential.id, step).await?;
        is_first.then_some(transaction)
    } else {
        None
    };
    let Some(transaction) = transaction else {
        let event = Event {
            subject_id: Some(user.id),
            ..ctx.event(Kind::SecondFactorFailed)
        };
        let transaction = db::begin_write(&ctx.state.db).await?;
        audit::insert(&transaction, event).await?;
        transaction.commit().await?;
        return Err(ApiError::SecondFactorWrong.into());
    };
    Ok(Passed {
        transaction,
        counted,
    })
}

/// # Errors
/// A fault if the secret can't be opened: the log says what to do.
fn app_of(ctx: &Ctx, credential: &totp_credential::Model, email: &str) -> Result<Authenticator> {
    let secret = sealed::open(
        &ctx.state.secret_key,
        Purpose::SecondFactor,
        credential.user_id,
        &credential.secret,
    );
    let secret = secret.ok_or_else(|| {
        Error::Fault(anyhow!(
            "the secret of a second step can't be opened: SECRET_KEY is another than when it was set \
             up. Use that one again, or take the step away with `resetsecondfactor`"
        ))
    })?;
    Authenticator::new(&secret, email).map_err(Error::Fault)
}

async fn make_recovery_codes(
    ctx: &Ctx,
    transaction: &DatabaseTransaction,
    user_id: i64,
) -> Result<Vec<RecoveryCode>> {
    let random = &ctx.state.random;
    let codes: Vec<RecoveryCode> = (0..RECOVERY_CODES)
        .map(|_| RecoveryCode::random(random))
        .collect();
    let key = &ctx.state.secret_key;
    let hashes = codes
        .iter()
        .map(|code| key.mac_text(CODE_PURPOSE, &parts_of(&user_id.to_be_bytes(), code)));
    second_factors::replace_recovery_codes(transaction, user_id, hashes.collect(), &key.tag())
        .await?;
    Ok(codes)
}

/// 35 bits would not stand up to guessing with a copy of the database; under the server's key they do.
const CODE_PURPOSE: &str = "second-factor/recovery-code";

fn parts_of<'a>(user_id: &'a [u8; 8], code: &'a RecoveryCode) -> [&'a [u8]; 2] {
    [user_id, code.expose().as_bytes()]
}

/// A user whose second step this actor may take away.
async fn of_another(ctx: &Ctx, actor: &Actor, id: i64) -> Result<user::Model> {
    let user = users::find(&ctx.state.db, id).await?;
    let user = user.ok_or(ApiError::NotFound)?;
    actor.require_over(&user)?;
    if actor.user_id() == Some(id) {
        return Err(ApiError::NotAllowed.into());
    }
    Ok(user)
}

/// One's own account is somebody's: nobody at the command line has one.
fn staff(actor: &Actor) -> Result<&Staff> {
    Ok(actor.staff().ok_or(ApiError::NotAllowed)?)
}

/// What was done to somebody's second step.
enum Change {
    Set,
    CodesMade,
    CodeUsed,
    /// By its owner.
    Removed,
    /// By somebody else.
    Reset,
}

/// Queues the notice of a change to whoever it happened to, and notes it in the audit trail (OWASP ASVS
/// 6.3.7).
async fn tell_owner(
    ctx: &Ctx,
    transaction: &DatabaseTransaction,
    user: &user::Model,
    actor_id: Option<i64>,
    change: Change,
) -> Result<()> {
    let (noted, mailed) = match change {
        Change::Set => (Kind::SecondFactorSet, Notice::SecondFactorSet),
        Change::CodesMade => (Kind::RecoveryCodesMade, Notice::RecoveryCodesMade),
        Change::CodeUsed => (Kind::RecoveryCodeUsed, Notice::RecoveryCodeUsed),
        Change::Removed => (Kind::SecondFactorRemoved, Notice::SecondFactorRemoved),
        Change::Reset => (Kind::SecondFactorReset, Notice::SecondFactorRemoved),
    };
    notices::queue(transaction, ctx, user, mailed).await?;
    let event = Event {
        actor_id,
        subject_id: Some(user.id),
        ..ctx.event(noted)
    };
    audit::insert(transaction, event).await?;
    Ok(())
}

/// Commits what has queued a notice.
async fn commit(ctx: &Ctx, transaction: DatabaseTransaction) -> Result<()> {
    transaction.commit().await?;
    ctx.state.outbox_bell.notify_one();
    Ok(())
}
