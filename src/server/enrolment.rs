//! Setting up and removing two-factor authentication: codes from an authenticator app, or recovery codes
//! instead. Only these functions remove it; neither a recovery by mail nor a password change does (OWASP ASVS
//! 6.4.3).

use crate::{
    api::{
        access::Action,
        dashboard::account::{Enrolment, SecondFactor},
        error::ApiError,
    },
    server::{
        account::User,
        change::{Change, ChangeOfAccount},
        clock::until,
        ctx::Ctx,
        db::{
            entity::{session, totp_credential},
            second_factors, session_rows, user_rows,
        },
        error::{Error, Result},
        identity::{
            self, Actor, Staff, authorize,
            second_factor::{
                CODE_PURPOSE, Done, SECRET_BYTES, app_of, is_set, notify_owner, parts_of, pass,
            },
        },
        model::{EmailAddress, RecoveryCode},
        sealed::{self, Purpose},
        throttle, times,
    },
};
use sea_orm::SqlErr;

/// How many recovery codes are issued at a time.
const RECOVERY_CODES: usize = 10;

/// The caller's own two-factor state. While it is being set up, this includes the secret.
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

/// Whether a session learns of a credential: every session once it is confirmed.
fn is_shown(ctx: &Ctx, credential: &totp_credential::Model, session: &session::Model) -> bool {
    credential.confirmed_at.is_some() || is_begun_by(ctx, credential, session)
}

/// Whether a session may finish a setup: only the one that confirmed the password for it, while that
/// confirmation lasts. Otherwise anyone at another open browser could take the secret, and with it the
/// account, from its owner.
fn is_begun_by(ctx: &Ctx, credential: &totp_credential::Model, session: &session::Model) -> bool {
    credential.confirmed_at.is_none()
        && credential.session_id == Some(session.id)
        && until(credential.created_at, ctx.now()) < identity::CONFIRMED_FOR
}

/// Begins a session's change to its owner's two-factor authentication. It locks the user's row, so a session
/// that a new password has ended meanwhile changes nothing.
///
/// # Errors
/// `NotLoggedIn`.
async fn begin_change(ctx: &Ctx, staff: &Staff) -> Result<ChangeOfAccount> {
    let change = ChangeOfAccount::begin(ctx, staff.user.id).await?;
    if !session_rows::is_there(&change, staff.session.id).await? {
        return Err(ApiError::NotLoggedIn.into());
    }
    Ok(change)
}

/// Generates a secret for the caller's app. No log-in asks for a code before a first one was confirmed.
///
/// # Errors
/// `PasswordNeeded` and its like, or anyone at an open browser could lock its owner out; `NotAllowed` if
/// two-factor authentication is on already.
pub async fn begin(ctx: &Ctx, password: Option<&str>) -> Result<()> {
    let actor = authorize(ctx, Action::ManageOwnAccount).await?;
    let staff = staff(&actor)?;
    let Staff { user, session } = staff;
    identity::confirm_password(ctx, &actor, password).await?;
    let state = &ctx.state;
    let secret: [u8; SECRET_BYTES] = state.random.bytes();
    let sealed = sealed::seal(
        &state.secret_key,
        &state.random,
        Purpose::SecondFactor,
        user.id,
        &secret,
    );
    let change = begin_change(ctx, staff).await?;
    second_factors::begin(&change, user.id, session.id, sealed, ctx.now())
        .await
        .map_err(|error| match error.sql_err() {
            Some(SqlErr::UniqueConstraintViolation(_)) => ApiError::NotAllowed.into(),
            _ => Error::from(error),
        })?;
    change.commit().await?;
    Ok(())
}

/// Turns two-factor authentication on, once a first code shows that the app has the secret, in the session
/// that began it. The caller's other sessions end. The returned codes are shown only once.
///
/// # Errors
/// `SecondFactorWrong`, `TooManyTries`; `NotFound` if setup was not begun in this session, or is complete
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
    let mut change = begin_change(ctx, staff).await?;
    if !second_factors::confirm(&change, credential.id, step, ctx.now()).await? {
        return Err(ApiError::NotFound.into());
    }
    let codes = create_recovery_codes(ctx, &change, user.id).await?;
    session_rows::delete_others(&change, session.id, user.id).await?;
    notify_owner(ctx, &mut change, user, Some(user.id), Done::Set).await?;
    change.commit().await?;
    throttle::refund(ctx, counted).await?;
    Ok(codes)
}

/// Replaces the caller's recovery codes.
///
/// # Errors
/// `PasswordNeeded` and its like; `NotFound` without two-factor authentication.
pub async fn renew_recovery_codes(ctx: &Ctx, password: Option<&str>) -> Result<Vec<RecoveryCode>> {
    let actor = authorize(ctx, Action::ManageOwnAccount).await?;
    let staff = staff(&actor)?;
    let Staff { user, .. } = staff;
    if !is_set(ctx, user.id).await? {
        return Err(ApiError::NotFound.into());
    }
    identity::confirm_password(ctx, &actor, password).await?;
    let mut change = begin_change(ctx, staff).await?;
    let codes = create_recovery_codes(ctx, &change, user.id).await?;
    notify_owner(ctx, &mut change, user, Some(user.id), Done::CodesMade).await?;
    change.commit().await?;
    Ok(codes)
}

/// Removes the caller's own two-factor authentication. It takes both factors: neither an open browser nor a
/// stolen password is enough.
///
/// # Errors
/// `PasswordNeeded` and its like; `SecondFactorWrong`, `TooManyTries`.
pub async fn remove_own(ctx: &Ctx, password: Option<&str>, typed: &str) -> Result<()> {
    let actor = authorize(ctx, Action::ManageOwnAccount).await?;
    let Staff { user, .. } = staff(&actor)?;
    identity::confirm_password(ctx, &actor, password).await?;
    let mut passed = pass(ctx, user, typed).await?;
    let change = &mut passed.change;
    second_factors::delete(change, user.id).await?;
    notify_owner(ctx, change, user, Some(user.id), Done::Removed).await?;
    passed.commit(ctx).await
}

/// What the page that resets two-factor authentication shows: the user's name, whether it is on, and whether
/// the caller has to confirm their password.
///
/// # Errors
/// As `reset`.
pub async fn to_reset(ctx: &Ctx, id: i64) -> Result<(String, bool, bool)> {
    let actor = authorize(ctx, Action::ResetSecondFactor).await?;
    let user = of_another(ctx, &actor, id).await?;
    let needs_password = identity::asks_password(ctx, &actor);
    Ok((user.account.name, is_set(ctx, id).await?, needs_password))
}

/// Removes the two-factor authentication of a user who lost their device and their recovery codes, and ends
/// their sessions.
///
/// # Errors
/// `NotFound` if there is no such user, or theirs is off; `NotAllowed` for one's own, which takes a code;
/// `PasswordNeeded` and its like.
pub async fn reset(ctx: &Ctx, id: i64, password: Option<&str>) -> Result<()> {
    let actor = authorize(ctx, Action::ResetSecondFactor).await?;
    let user = of_another(ctx, &actor, id).await?;
    identity::confirm_password(ctx, &actor, password).await?;
    let mut change = Change::begin(ctx).await?;
    if !second_factors::delete(&change, id).await? {
        return Err(ApiError::NotFound.into());
    }
    session_rows::delete_of_user(&change, id).await?;
    notify_owner(ctx, &mut change, &user, actor.user_id(), Done::Reset).await?;
    change.commit().await?;
    Ok(())
}

/// The same by address from the command line, for the last administrator, whom nobody else can help.
pub async fn reset_by_email(ctx: &Ctx, email: &str) -> Result<()> {
    let email = EmailAddress::parse(email)?;
    let user = user_rows::find_by_email(&ctx.state.db, email.canonical()).await?;
    reset(ctx, user.ok_or(ApiError::NotFound)?.id, None).await
}

async fn create_recovery_codes(
    ctx: &Ctx,
    change: &Change,
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
    second_factors::replace_recovery_codes(change, user_id, hashes.collect(), &key.tag()).await?;
    Ok(codes)
}

/// A user whose two-factor authentication this actor may reset.
async fn of_another(ctx: &Ctx, actor: &Actor, id: i64) -> Result<User> {
    let user = user_rows::find(&ctx.state.db, id).await?;
    let user = user.ok_or(ApiError::NotFound)?;
    actor.require_over(&user)?;
    if actor.user_id() == Some(id) {
        return Err(ApiError::NotAllowed.into());
    }
    Ok(user)
}

/// The command line has no account of its own.
fn staff(actor: &Actor) -> Result<&Staff> {
    Ok(actor.staff().ok_or(ApiError::NotAllowed)?)
}
