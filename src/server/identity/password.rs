//! Password authentication.

use crate::{
    api::error::ApiError,
    server::{
        account::{Account, User},
        change::Change,
        ctx::Ctx,
        db::{
            self,
            audit::{self, Event},
        },
        error::{Error, Result},
        hashing::Verification,
        kept_hashes,
        model::{EmailAddress, TypedPassword},
        throttle::{self, Counted},
    },
};

/// Somebody who has just shown that they know an account's password. Their attempt stays counted until they
/// get something for it: a right password that opens nothing must cost the same as a wrong one, or the two
/// could be told apart.
pub struct Authenticated {
    pub user: User,
    /// The hash that the password was verified against, as stored.
    verified_hash: String,
    counted: Counted,
}

/// Somebody who is let in, in the change that gives what they are let in for.
pub struct Admitted {
    pub change: Change,
    counted: Counted,
}

/// Checks an address and a password.
///
/// Known or unknown, disabled, frozen, without a password or with one that no longer works, with a hash of ours or of another program: each
/// costs the same queries and the same hashing (OWASP ASVS 6.3.8), and all fail with the same message.
///
/// # Errors
/// `WrongCredentials`; `TooManyTries`; `Unavailable` when too many log-ins are waiting.
pub async fn authenticate(ctx: &Ctx, email: &str, password: &str) -> Result<Authenticated> {
    let state = &ctx.state;
    let address = EmailAddress::parse(email).ok();
    // An invalid address has no account; it is looked up all the same.
    let canonical = address.as_ref().map_or("", EmailAddress::canonical);
    let found = db::account_rows::credentials(&state.db, canonical).await?;
    let schemes_in_use = kept_hashes::schemes_in_use(ctx).await?;
    let password = TypedPassword::parse(password).map_err(|_| ApiError::WrongCredentials)?;
    let subject_id = found.as_ref().map(|found| found.user.id);
    let typed = address.as_ref().map_or(email, EmailAddress::canonical);
    let counted = throttle::count_log_in(ctx, typed, subject_id).await?;
    let hash = found
        .as_ref()
        .filter(|found| found.user.is_open() && !kept_hashes::is_over(ctx, found))
        .and_then(|found| found.hash.as_deref())
        .map(str::to_owned);
    let verification = Verification {
        password,
        stored: hash.clone(),
        schemes_in_use,
    };
    let verdict = state.hasher.verify(verification).await?;
    state.metrics.password_checked(verdict.is_right);

    let (Some(found), Some(mut verified_hash)) = (found.filter(|_| verdict.is_right), hash) else {
        return Err(failed(ctx, subject_id, &counted).await);
    };
    let user = found.user;
    if let Some(stronger) = verdict.rehashed
        && db::account_rows::replace_password_hash(&state.db, user.id, &verified_hash, &stronger)
            .await?
    {
        verified_hash = stronger;
    }
    Ok(Authenticated {
        user,
        verified_hash,
        counted,
    })
}

/// Requires a password that an account of ours does not have, if it needs a new one: nobody can log in with the
/// present one, and somebody else may know it.
///
/// # Errors
/// `PasswordFrozen`, `PasswordRevoked`.
pub async fn require_another(ctx: &Ctx, account: &Account, password: &str) -> Result<()> {
    if !account.needs_new_password() {
        return Ok(());
    }
    let found = db::account_rows::credentials(&ctx.state.db, &account.email_canonical).await?;
    let Some(found) = found else { return Ok(()) };
    for (stored, refusal) in [
        (found.hash, ApiError::PasswordFrozen),
        (found.revoked, ApiError::PasswordRevoked),
    ] {
        if let Some(stored) = stored
            && is_of(ctx, &stored, password).await?
        {
            return Err(refusal.into());
        }
    }
    Ok(())
}

/// Whether a hash is of the typed password.
async fn is_of(ctx: &Ctx, stored: &str, password: &str) -> Result<bool> {
    let Ok(password) = TypedPassword::parse(password) else {
        return Ok(false);
    };
    let verification = Verification {
        password,
        stored: Some(stored.to_owned()),
        schemes_in_use: Vec::new(),
    };
    Ok(ctx.state.hasher.verify(verification).await?.is_right)
}

/// Records a failed log-in and returns its error.
async fn failed(ctx: &Ctx, subject_id: Option<i64>, counted: &Counted) -> Error {
    match note_failed(ctx, subject_id).await {
        Ok(()) => counted
            .crowded_out()
            .unwrap_or(ApiError::WrongCredentials)
            .into(),
        Err(error) => error,
    }
}

async fn note_failed(ctx: &Ctx, subject_id: Option<i64>) -> Result<()> {
    let event = Event {
        subject_id,
        ..ctx.event(audit::Kind::LogInFailed)
    };
    Ok(Change::note_alone(ctx, event).await?)
}

impl Authenticated {
    /// Lets them in, and begins the change that gives what for.
    ///
    /// # Errors
    /// `TooManyRequests`; `WrongCredentials` if the password was changed or the account frozen
    /// meanwhile.
    pub async fn admit(self, ctx: &Ctx) -> Result<Admitted> {
        if let Err(error) = throttle::count_right_log_in(ctx, self.user.id).await {
            throttle::refund(ctx, self.counted).await?;
            return Err(error);
        }
        let change = Change::begin(ctx).await?;
        let (id, hash) = (self.user.id, &self.verified_hash);
        if !db::account_rows::note_login(&change, id, hash, ctx.now()).await? {
            return Err(ApiError::WrongCredentials.into());
        }
        Ok(Admitted {
            change,
            counted: self.counted,
        })
    }

    /// Accepts the password as confirmation; nothing is issued.
    pub async fn confirm(self, ctx: &Ctx) -> Result<()> {
        throttle::refund(ctx, self.counted).await
    }

    /// Rejects them as if the password had been wrong: same message, same record, same count.
    pub async fn turn_away(self, ctx: &Ctx) -> Error {
        failed(ctx, Some(self.user.id), &self.counted).await
    }
}

impl Admitted {
    pub async fn commit(self, ctx: &Ctx) -> Result<()> {
        self.change.commit().await?;
        throttle::refund(ctx, self.counted).await
    }
}
