//! API tokens: what programs show instead of a password. Only a token's hash is kept.

use crate::{
    api::error::ApiError,
    server::{
        access::Program,
        clock::until,
        ctx::{Credential, Ctx},
        db,
        error::Result,
    },
};
use std::time::Duration;

/// How stale "last used" may get before it is written again: not at every request.
const USED_GRAIN: Duration = Duration::from_secs(60);

/// Whoever made this token, if it and they are still good.
///
/// # Errors
/// `TokenNotGood` for every credential that is not, whatever is wrong with it.
pub async fn find(ctx: &Ctx, credential: &Credential) -> Result<Program> {
    let Credential::Token(token) = credential else {
        return Err(ApiError::TokenNotGood.into());
    };
    let now = ctx.now();
    let (token, user) = db::api_tokens::find_live(&ctx.state.db, token, now)
        .await?
        .ok_or(ApiError::TokenNotGood)?;
    if token
        .last_used_at
        .is_none_or(|last| until(last, now) >= USED_GRAIN)
    {
        db::api_tokens::note_used(&ctx.state.db, token.id, now).await?;
    }
    Ok(Program { user, token })
}
