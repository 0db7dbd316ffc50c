//! Two-factor authentication at the log-in to the dashboard: a code from an authenticator app, or a recovery
//! code.

use super::authenticator::Authenticator;
pub use super::authenticator::SECRET_BYTES;
use crate::{
    api::{access::Role, error::ApiError},
    server::{
        account::User,
        change::Change,
        ctx::Ctx,
        db::{
            audit::{Event, Kind},
            entity::{outgoing_mail::Kind as Notice, totp_credential},
            second_factors,
        },
        error::{Error, Result},
        model::RecoveryCode,
        notices,
        sealed::{self, Purpose},
        throttle::{self, Counted},
    },
};
use anyhow::anyhow;

/// Whether this user's log-in asks for a code.
pub async fn is_set(ctx: &Ctx, user_id: i64) -> Result<bool> {
    Ok(second_factors::is_confirmed(&ctx.state.db, user_id).await?)
}

/// Rejects users who must have two-factor authentication and don't (`REQUIRE_ADMIN_TOTP`).
///
/// # Errors
/// `SecondFactorNeeded`.
pub async fn require(ctx: &Ctx, user: &User) -> Result<()> {
    if ctx.state.config.require_admin_totp && !is_set(ctx, user.id).await? {
        return Err(ApiError::SecondFactorNeeded.into());
    }
    Ok(())
}

/// Whether a password alone is not enough for this user.
pub async fn guards(ctx: &Ctx, user: &User) -> Result<bool> {
    let is_staff = user.role != Role::User;
    Ok(is_staff && (ctx.state.config.require_admin_totp || is_set(ctx, user.id).await?))
}

/// A code that was right, in the change that uses it up.
pub struct Passed {
    pub change: Change,
    counted: Counted,
}

impl Passed {
    pub async fn commit(self, ctx: &Ctx) -> Result<()> {
        self.change.commit().await?;
        throttle::refund(ctx, self.counted).await
    }
}

/// Uses up a code of the app or a recovery code. Whatever it is for is done in the same change.
///
/// # Errors
/// `SecondFactorWrong` for a code that is wrong, expired or used; `TooManyTries`.
pub async fn pass(ctx: &Ctx, user: &User, typed: &str) -> Result<Passed> {
    let counted = throttle::count_second_factor(ctx, user.id).await?;
    let credential = second_factors::find(&ctx.state.db, user.id)
        .await?
        .filter(|credential| credential.confirmed_at.is_some())
        .ok_or(ApiError::SecondFactorWrong)?;
    // The two can't be confused: one has six digits, the other eight letters and digits.
    let change = if let Some(code) = RecoveryCode::parse(typed) {
        let parts = user.id.to_be_bytes();
        let key = &ctx.state.secret_key;
        let hashes = key.mac_texts(CODE_PURPOSE, &parts_of(&parts, &code));
        let mut change = Change::begin(ctx).await?;
        if second_factors::use_recovery_code(&change, user.id, &hashes, ctx.now()).await? {
            notify_owner(ctx, &mut change, user, Some(user.id), Done::CodeUsed).await?;
            Some(change)
        } else {
            None
        }
    } else {
        use_app_code(ctx, &credential, user, typed).await?
    };
    let Some(change) = change else {
        let event = Event {
            subject_id: Some(user.id),
            ..ctx.event(Kind::SecondFactorFailed)
        };
        Change::note_alone(ctx, event).await?;
        return Err(ApiError::SecondFactorWrong.into());
    };
    Ok(Passed { change, counted })
}

/// Uses up a code of the app that its owner has read to somebody who looks after them; none if it is wrong, or was
/// used. A recovery code is nothing to be read out.
///
/// # Errors
/// `TooManyTries`.
pub async fn read_out(ctx: &Ctx, user: &User, heard: &str) -> Result<Option<Passed>> {
    let counted = throttle::count_second_factor(ctx, user.id).await?;
    let credential = second_factors::find(&ctx.state.db, user.id).await?;
    let Some(credential) = credential.filter(|credential| credential.confirmed_at.is_some()) else {
        return Ok(None);
    };
    let change = use_app_code(ctx, &credential, user, heard).await?;
    Ok(change.map(|change| Passed { change, counted }))
}

/// Uses up a code of the app; none if it is wrong, or was used.
async fn use_app_code(
    ctx: &Ctx,
    credential: &totp_credential::Model,
    user: &User,
    typed: &str,
) -> Result<Option<Change>> {
    let Some(step) = app_of(ctx, credential, &user.email)?.step_of(typed, ctx.now()) else {
        return Ok(None);
    };
    let change = Change::begin(ctx).await?;
    let is_first = second_factors::use_step(&change, credential.id, step).await?;
    Ok(is_first.then_some(change))
}

/// # Errors
/// A fault if the secret can't be opened: the log says what to do.
pub fn app_of(
    ctx: &Ctx,
    credential: &totp_credential::Model,
    email: &str,
) -> Result<Authenticator> {
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
    Authenticator::new(&secret, email, &ctx.state.config.applications.first().name)
        .map_err(Error::Fault)
}

/// 35 bits alone could be guessed with a copy of the database; under the server's key they can't.
pub const CODE_PURPOSE: &str = "second-factor/recovery-code";

pub fn parts_of<'a>(user_id: &'a [u8; 8], code: &'a RecoveryCode) -> [&'a [u8]; 2] {
    [user_id, code.expose().as_bytes()]
}

/// What was done to a user's two-factor authentication.
pub enum Done {
    Set,
    CodesMade,
    CodeUsed,
    /// By its owner.
    Removed,
    /// By somebody else.
    Reset,
}

/// Queues the notice to the affected user, and records the change in the audit trail (OWASP ASVS 6.3.7).
pub async fn notify_owner(
    ctx: &Ctx,
    change: &mut Change,
    user: &User,
    actor_id: Option<i64>,
    done: Done,
) -> Result<()> {
    let (noted, mailed) = match done {
        Done::Set => (Kind::SecondFactorSet, Notice::SecondFactorSet),
        Done::CodesMade => (Kind::RecoveryCodesMade, Notice::RecoveryCodesMade),
        Done::CodeUsed => (Kind::RecoveryCodeUsed, Notice::RecoveryCodeUsed),
        Done::Removed => (Kind::SecondFactorRemoved, Notice::SecondFactorRemoved),
        Done::Reset => (Kind::SecondFactorReset, Notice::SecondFactorRemoved),
    };
    notices::queue(change, ctx, user, mailed).await?;
    let event = Event {
        actor_id,
        subject_id: Some(user.id),
        ..ctx.event(noted)
    };
    change.note(event);
    Ok(())
}
