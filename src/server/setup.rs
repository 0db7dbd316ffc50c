//! The first administrator: a database without one offers a one-time link that creates one.

use crate::{
    api::error::ApiError,
    routes,
    server::{
        accounts::{self, NewAdmin},
        change::Change,
        clock::later,
        ctx::Ctx,
        db::{admin_invitations, audit, user_rows},
        error::Result,
        model::SecretToken,
        throttle,
    },
};
use std::time::Duration;

/// Long enough to be found in the morning.
const LINK_LIFE: Duration = Duration::from_secs(24 * 60 * 60);

/// Whether there is no administrator yet.
pub async fn is_needed(ctx: &Ctx) -> Result<bool> {
    Ok(!user_rows::has_active_admin(&ctx.state.db).await?)
}

/// Creates the link, if there is no administrator yet, and ends earlier ones.
pub async fn offer(ctx: &Ctx) -> Result<Option<String>> {
    let now = ctx.now();
    let change = Change::begin(ctx).await?;
    if user_rows::has_active_admin(&change).await? {
        return Ok(None);
    }
    let token = SecretToken::random(&ctx.state.random);
    admin_invitations::replace(&change, &token, now, later(now, LINK_LIFE)).await?;
    change.commit().await?;
    let path = routes::admin_setup(token.expose());
    Ok(Some(ctx.state.config.base_url.join(&path)))
}

/// Whether the link is still valid; checking changes nothing.
///
/// # Errors
/// `LinkNoLongerGood`.
pub async fn check(ctx: &Ctx, token: &str) -> Result<SecretToken> {
    let token = SecretToken::pasted(token).ok_or(ApiError::LinkNoLongerGood)?;
    let is_good = admin_invitations::is_live(&ctx.state.db, &token, ctx.now()).await?
        && !user_rows::has_active_admin(&ctx.state.db).await?;
    if is_good {
        Ok(token)
    } else {
        Err(ApiError::LinkNoLongerGood.into())
    }
}

/// Creates the first administrator and uses the link up, in one transaction.
///
/// # Errors
/// `LinkNoLongerGood`, what is wrong with a field, `PasswordsDiffer`, or `TooManyTries`; the link stays valid
/// then.
pub async fn complete(ctx: &Ctx, token: &str, new: NewAdmin<'_>) -> Result<()> {
    let token = check(ctx, token).await?;
    throttle::count_choice(ctx, &token.hash()).await?;
    let admin = accounts::prepare_admin(ctx, new).await?;
    let change = Change::begin(ctx).await?;
    if !admin_invitations::use_up(&change, &token, ctx.now()).await?
        || user_rows::has_active_admin(&change).await?
    {
        return Err(ApiError::LinkNoLongerGood.into());
    }
    accounts::insert_admin(change, ctx, admin, audit::Kind::FirstAdminMade).await
}
