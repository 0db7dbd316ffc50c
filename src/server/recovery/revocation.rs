//! "This wasn't me": somebody got a mail with a link that they had not asked for.

use crate::{
    api::error::ApiError,
    server::{
        change::Change,
        ctx::Ctx,
        db::{
            audit::{self, Event},
            entity::recovery_case::{self, State},
            recovery_cases, reset_tokens,
        },
        error::Result,
        model::SecretToken,
    },
};

/// Whether there is a case to stop. Any link of the case will do, an older one too; opening it
/// changes nothing.
///
/// # Errors
/// `LinkNoLongerGood`, the same for cases that have ended and made-up links.
pub async fn check(ctx: &Ctx, token: &str) -> Result<()> {
    find(ctx, token).await.map(drop)
}

async fn find(ctx: &Ctx, token: &str) -> Result<recovery_case::Model> {
    let token = SecretToken::pasted(token).ok_or(ApiError::LinkNoLongerGood)?;
    let case = reset_tokens::case_of(&ctx.state.db, &token)
        .await?
        .filter(|case| case.state == State::Open)
        .ok_or(ApiError::LinkNoLongerGood)?;
    Ok(case)
}

/// Ends the case with all its links and codes; a mail that still waits is not sent.
///
/// # Errors
/// `LinkNoLongerGood`; `Unavailable`.
pub async fn revoke(ctx: &Ctx, token: &str) -> Result<()> {
    let case = find(ctx, token).await?;
    let now = ctx.now();
    let mut change = Change::begin(ctx).await?;
    if !recovery_cases::revoke(&change, case.id, now).await? {
        return Err(ApiError::LinkNoLongerGood.into());
    }
    reset_tokens::revoke_of_case(&change, case.id, now).await?;
    let event = Event {
        subject_id: case.user_id,
        case_id: Some(case.id),
        ..ctx.event(audit::Kind::CaseRevoked)
    };
    change.note(event);
    change.commit().await?;
    Ok(())
}
