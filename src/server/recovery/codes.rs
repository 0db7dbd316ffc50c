//! The typed code: the other way in, for people who read their mail on another device than the one
//! on which they asked.

use crate::{
    api::error::ApiError,
    server::{
        clock::later,
        ctx::Ctx,
        db::{
            entity::user,
            recovery_cases,
            reset_tokens::{self, NewToken},
        },
        error::Result,
        model::{CaseNumber, RecoveryCode, SecretToken},
        secret_key::SecretKey,
        throttle::{self, Guess},
    },
};
use std::time::Duration;

/// How often a code may be typed for one case. With 35 bits a code, one guess in a case of three
/// live codes is right once in two billion times.
pub const TRIES: i32 = 5;
/// How long somebody has to choose a password after the code. OWASP ASVS 6.5.5 would have it at ten
/// minutes for logging in; here a new password has to be thought up.
const LIFE: Duration = Duration::from_secs(15 * 60);

/// What is kept of a code: without the key, the few codes there are could be tried out on it.
pub fn hash(key: &SecretKey, number: &CaseNumber, code: &RecoveryCode) -> String {
    key.mac_text(
        "recovery-code",
        &[number.as_str().as_bytes(), code.expose().as_bytes()],
    )
}

/// Changes a code into a token that sets a new password, as the link in the same mail would. The
/// code stays good: who loses the page can type it again, while there are tries left.
///
/// # Errors
/// `CaseNumberMissing`, `CodeMissing`, `CodeIsCaseNumber`, which cost no try; `TooManyTries` for a network that guesses; `CodeNotRight` for
/// everything else, so that nobody learns which cases there are.
pub async fn redeem(ctx: &Ctx, number: &str, code: &str) -> Result<(SecretToken, user::Model)> {
    if number.trim().is_empty() {
        return Err(ApiError::CaseNumberMissing.into());
    }
    if code.trim().is_empty() {
        return Err(ApiError::CodeMissing.into());
    }
    let number = CaseNumber::parse(number);
    if number.is_some() && number == CaseNumber::parse(code) {
        return Err(ApiError::CodeIsCaseNumber.into());
    }
    let counted = throttle::count_guess(ctx, Guess::Code).await?;
    let (Some(number), Some(code)) = (number, RecoveryCode::parse(code)) else {
        return Err(ApiError::CodeNotRight.into());
    };
    let db = &ctx.state.db;
    // The try is counted, for good, before anything is compared: many at once get no more tries
    // than one after another.
    if !recovery_cases::count_code_try(db, &number, TRIES).await? {
        return Err(ApiError::CodeNotRight.into());
    }
    let now = ctx.now();
    let hash = hash(&ctx.state.secret_key, &number, &code);
    let sent = reset_tokens::find_live_by_code(db, &hash, now)
        .await?
        .ok_or(ApiError::CodeNotRight)?;
    let user = super::owner(ctx, &sent)
        .await?
        .ok_or(ApiError::CodeNotRight)?;
    let token = SecretToken::random(&ctx.state.random);
    let ends = later(now, LIFE);
    let new = NewToken {
        token: &token,
        code_hash: None,
        case_id: sent.case_id,
        mail_id: sent.mail_id,
        user_id: sent.user_id,
        expires_at: if sent.expires_at.0 < ends.0 {
            sent.expires_at
        } else {
            ends
        },
    };
    reset_tokens::insert(db, new, now).await?;
    throttle::give_back(ctx, counted).await?;
    Ok((token, user))
}
