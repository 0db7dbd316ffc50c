//! The typed code: an alternative to the link, for people who read their mail on another device than the one
//! on which they asked.

use crate::{
    api::error::ApiError,
    server::{
        account::Account,
        clock::later,
        ctx::Ctx,
        db::{
            entity::recovery_case,
            outbox, recovery_cases,
            reset_tokens::{self, NewToken},
        },
        error::Result,
        model::{CaseNumber, RecoveryCode, SecretToken},
        secret_key::SecretKey,
        throttle,
    },
};
use std::time::Duration;

/// How long somebody has to choose a password after the code. OWASP ASVS 6.5.5 recommends ten minutes for
/// logging in; here a new password has to be thought up.
const LIFE: Duration = Duration::from_secs(15 * 60);

const PURPOSE: &str = "recovery-code";

/// The stored hash of a code: without the key, all possible codes could be tried against it.
pub fn hash(key: &SecretKey, number: &CaseNumber, code: &RecoveryCode) -> String {
    key.mac_text(
        PURPOSE,
        &[number.as_str().as_bytes(), code.expose().as_bytes()],
    )
}

/// Exchanges a code for a token that sets a new password, like the link in the same mail. The code stays
/// valid: people who lose the page can type it again, while they have attempts left.
///
/// # Errors
/// `CaseNumberMissing`, `CodeMissing`, `CodeIsCaseNumber`, which cost no attempt; `TooManyTries` for a
/// network that makes up numbers; `CodeNotRight` for everything else, so that nobody learns which cases
/// exist.
pub async fn redeem(ctx: &Ctx, number: &str, code: &str) -> Result<(SecretToken, Account)> {
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
    let db = &ctx.state.db;
    let named = named(ctx, number).await?;
    let (Some((case, typed_number)), Some(code)) = (named, RecoveryCode::parse(code)) else {
        throttle::count_code_for_nothing(ctx).await?;
        return Err(ApiError::CodeNotRight.into());
    };
    // The attempt is counted, for good, before anything is compared, so that parallel attempts get no further
    // than sequential ones.
    let newest_mail = outbox::newest_of_case(db, case.id).await?;
    if !throttle::count_code(ctx, &case, newest_mail, &typed_number).await? {
        return Err(ApiError::CodeNotRight.into());
    }
    recovery_cases::note_code_try(db, case.id).await?;
    let now = ctx.now();
    // Codes are hashed with the case's own number, whichever of its numbers was typed.
    let number = CaseNumber::parse(&case.number).ok_or(ApiError::CodeNotRight)?;
    let parts = [number.as_str().as_bytes(), code.expose().as_bytes()];
    let hashes = ctx.state.secret_key.mac_texts(PURPOSE, &parts);
    let sent = reset_tokens::find_live_by_code(db, &hashes, now)
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
        directory_version: sent.directory_version,
        expires_at: if sent.expires_at < ends {
            sent.expires_at
        } else {
            ends
        },
    };
    reset_tokens::insert(db, new, now).await?;
    Ok((token, user))
}

/// The case with a request of this number.
async fn named(
    ctx: &Ctx,
    number: Option<CaseNumber>,
) -> Result<Option<(recovery_case::Model, CaseNumber)>> {
    let Some(number) = number else {
        return Ok(None);
    };
    let case = recovery_cases::find_by_number(&ctx.state.db, &number).await?;
    Ok(case.map(|case| (case, number)))
}
