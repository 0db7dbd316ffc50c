//! Freezing an account: its owner got the notice that its password was changed, and it was not
//! them. Nobody gets in any more, and only a fresh recovery to its address opens it again.

use crate::{
    api::{dashboard::webhooks::EventType, error::ApiError},
    server::{
        accounts,
        ctx::Ctx,
        db::{
            self,
            audit::{self, Event},
            entity::freeze_token,
            freeze_tokens, users,
        },
        error::Result,
        model::SecretToken,
        webhooks::{self, Happening},
    },
};
use std::time::Duration;

/// How long the link in a notice works, from when the notice was handed over: a long weekend.
pub const LINK_LIFE: Duration = Duration::from_secs(72 * 60 * 60);

/// Whether a notice's link is still good. Opening it changes nothing, so that mail scanners may open
/// it as often as they like.
///
/// # Errors
/// `LinkNoLongerGood`, the same for used, expired and never made.
pub async fn check(ctx: &Ctx, token: &str) -> Result<()> {
    find(ctx, token).await.map(drop)
}

async fn find(ctx: &Ctx, token: &str) -> Result<freeze_token::Model> {
    let token = SecretToken::pasted(token).ok_or(ApiError::LinkNoLongerGood)?;
    let token = freeze_tokens::find_live(&ctx.state.db, &token, ctx.now())
        .await?
        .ok_or(ApiError::LinkNoLongerGood)?;
    Ok(token)
}

/// Freezes the account. The link is used up, and every session, API token, open case and link of the
/// account ends: all in one transaction, or nothing.
///
/// # Errors
/// `LinkNoLongerGood`; `Unavailable`.
pub async fn freeze(ctx: &Ctx, token: &str) -> Result<()> {
    let token = find(ctx, token).await?;
    let now = ctx.now();
    let transaction = db::begin_write(&ctx.state.db).await?;
    // The account's row is written first, as when its password is changed: the two wait for each
    // other there.
    users::freeze(&transaction, token.user_id, now).await?;
    if !freeze_tokens::use_up(&transaction, token.id, now).await? {
        return Err(ApiError::LinkNoLongerGood.into());
    }
    // A user takes their links along when they are deleted.
    let user = users::find(&transaction, token.user_id).await?;
    let user = user.ok_or(ApiError::LinkNoLongerGood)?;
    accounts::end_access(&transaction, ctx, &user).await?;
    let frozen = Happening::to(token.user_id, EventType::AccountFrozen);
    webhooks::note(&transaction, ctx, frozen).await?;
    let event = Event {
        subject_id: Some(token.user_id),
        ..ctx.event(audit::Kind::AccountFrozen)
    };
    audit::insert(&transaction, event).await?;
    transaction.commit().await?;
    Ok(())
}
