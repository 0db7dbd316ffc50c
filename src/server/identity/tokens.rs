//! API tokens: what programs use instead of a password. Only a token's hash is stored. This module finds
//! them, and issues them at a log-in over the API.

use crate::{
    api::{
        access::{Role, Scope},
        error::ApiError,
    },
    server::{
        change::Change,
        clock::{later, until},
        ctx::{Credential, Ctx},
        db::{
            self,
            api_token_rows::{self, NewToken},
            entity::{
                Scopes,
                api_token::{self, Origin},
            },
        },
        error::Result,
        identity::{Program, second_factor},
        model::{AuditDetail, SecretToken},
    },
};
use std::time::Duration;

/// How stale "last used" may get, so that not every request writes it.
const USED_GRAIN: Duration = Duration::from_secs(60);

/// The token's owner, if the token and they are still valid.
///
/// # Errors
/// `TokenNotGood`, whatever is wrong with the credential.
pub async fn find(ctx: &Ctx, credential: &Credential) -> Result<Program> {
    let Credential::Token(token) = credential else {
        return Err(ApiError::TokenNotGood.into());
    };
    let now = ctx.now();
    let (token, user) = db::api_token_rows::find_live(&ctx.state.db, token, now)
        .await?
        .ok_or(ApiError::TokenNotGood)?;
    // A token issued for a password alone is invalid once its owner has two-factor authentication.
    if is_of_log_in(&token) && second_factor::guards(ctx, &user).await? {
        return Err(ApiError::TokenNotGood.into());
    }
    if token
        .last_used_at
        .is_none_or(|last| until(last, now) >= USED_GRAIN)
    {
        db::api_token_rows::note_used(&ctx.state.db, token.id, now).await?;
    }
    Ok(Program { user, token })
}

/// The name of tokens issued at a log-in over the API. It is reserved, so that no user takes a token of their
/// own for one of these, which expire by themselves.
pub const LOG_IN: &str = "log-in";

const LOG_IN_LIFE: Duration = Duration::from_secs(30 * 24 * 60 * 60);

/// How many log-in tokens of one user are kept, the newest ones: a script that logs in every minute would
/// fill the table.
const LOG_INS_KEPT: u64 = 20;

/// Whether a token was issued at a log-in over the API, which takes only a password and any account can do.
pub fn is_of_log_in(token: &api_token::Model) -> bool {
    token.origin == Origin::LogIn
}

/// Gives a token to somebody who has logged in over the API, in the change that notes it: for a
/// month, and for the predecessor's calls. With it comes what is to be noted of it.
pub async fn issue_at_log_in(
    change: &Change,
    ctx: &Ctx,
    user_id: i64,
    owner_role: Role,
) -> Result<(SecretToken, AuditDetail)> {
    let token = SecretToken::random(&ctx.state.random);
    let scopes = Scopes::of(&Scope::OF_LOG_IN);
    let new = NewToken {
        token: &token,
        user_id,
        name: LOG_IN,
        origin: Origin::LogIn,
        scopes: scopes.clone(),
        owner_role,
        expires_at: Some(later(ctx.now(), LOG_IN_LIFE)),
    };
    let id = api_token_rows::insert(change, new, ctx.now()).await?;
    api_token_rows::delete_old_of(change, user_id, Origin::LogIn, LOG_INS_KEPT).await?;
    Ok((token, noted(id, &scopes)))
}

/// What the audit trail records about a token: its number finds it again.
pub fn noted(id: i64, scopes: &Scopes) -> AuditDetail {
    AuditDetail::new()
        .number("token", id)
        .words("scopes", &names(scopes))
}

pub fn names(scopes: &Scopes) -> Vec<&'static str> {
    scopes.as_slice().iter().map(|scope| scope.name()).collect()
}
