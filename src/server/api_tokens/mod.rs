//! API tokens: what programs use instead of a password. Only a token's hash is stored, so the token is shown
//! once, when it is created.

mod making;

pub use making::{MAX_LIVE, TokenSpec, make, make_for};

use crate::{
    api::{
        access::Action,
        dashboard::api_tokens::{ApiTokenRow, Expiry},
        error::ApiError,
    },
    server::{
        change::Change,
        ctx::Ctx,
        db::{
            self,
            audit::{Event, Kind},
            entity::{Timestamp, api_token},
            user_rows,
        },
        error::Result,
        identity::{Staff, authorize},
        model::{AuditDetail, EmailAddress},
        times,
    },
};

/// How many are read at a time when all are listed.
const PAGE: u64 = 500;

/// The caller's own tokens, the newest first.
pub async fn own(ctx: &Ctx) -> Result<Vec<ApiTokenRow>> {
    let actor = authorize(ctx, Action::ManageOwnAccount).await?;
    let Staff { user, .. } = actor.staff().ok_or(ApiError::NotAllowed)?;
    rows_of_user(ctx, user.id).await
}

/// A user's tokens, the newest first, for callers already authorized to see them.
pub(super) async fn rows_of_user(ctx: &Ctx, user_id: i64) -> Result<Vec<ApiTokenRow>> {
    let tokens = db::api_token_rows::of_user(&ctx.state.db, user_id).await?;
    let now = ctx.now();
    Ok(tokens.into_iter().map(|token| row(token, now)).collect())
}

fn row(token: api_token::Model, now: Timestamp) -> ApiTokenRow {
    ApiTokenRow {
        id: token.id,
        name: token.name,
        scopes: token.scopes.as_slice().to_vec(),
        created: times::text(token.created_at),
        last_used: token.last_used_at.map(times::text),
        expiry: match token.expires_at {
            None => Expiry::Never,
            Some(end) if end <= now => Expiry::Over(times::text(end)),
            Some(end) => Expiry::At(times::text(end)),
        },
    }
}

/// A token and its owner's address.
pub struct Listed {
    pub email: String,
    pub token: ApiTokenRow,
}

/// All tokens, or those of one account, expired ones included.
///
/// # Errors
/// `NotFound` if nobody has this address; `NotAllowed`.
pub async fn list(ctx: &Ctx, email: Option<&str>) -> Result<Vec<Listed>> {
    authorize(ctx, Action::SeeUsers).await?;
    let db = &ctx.state.db;
    if let Some(email) = email {
        let email = EmailAddress::parse(email)?;
        let user = user_rows::find_by_email(db, email.canonical()).await?;
        let user = user.ok_or(ApiError::NotFound)?;
        let rows = rows_of_user(ctx, user.id).await?;
        let listed = |token| Listed {
            email: user.email.clone(),
            token,
        };
        return Ok(rows.into_iter().map(listed).collect());
    }
    let mut all = Vec::new();
    let mut after = 0;
    loop {
        let tokens = db::api_token_rows::after(db, after, PAGE).await?;
        let Some(last) = tokens.last() else {
            return Ok(all);
        };
        after = last.id;
        let owners = tokens.iter().map(|token| token.user_id).collect();
        let mut addresses = db::account_rows::addresses(db, owners).await?;
        all.extend(tokens.into_iter().map(|token| Listed {
            email: addresses.entry(token.user_id).or_default().clone(),
            token: row(token, ctx.now()),
        }));
    }
}

/// Revokes one of the caller's own tokens.
///
/// # Errors
/// `NotFound` if it belongs to somebody else or has ended.
pub async fn revoke(ctx: &Ctx, id: i64) -> Result<()> {
    let actor = authorize(ctx, Action::ManageOwnAccount).await?;
    let Staff { user, .. } = actor.staff().ok_or(ApiError::NotAllowed)?;
    if delete(ctx, Some(user.id), user.id, id).await? {
        Ok(())
    } else {
        Err(ApiError::NotFound.into())
    }
}

/// Revokes one of a user's tokens, for callers who may end that user's sessions. One that has ended meanwhile
/// is no error.
///
/// # Errors
/// `NotFound` if there is no such user; `NotAllowed`.
pub async fn revoke_of_user(ctx: &Ctx, user_id: i64, id: i64) -> Result<()> {
    let actor = authorize(ctx, Action::EndSessions).await?;
    let user = user_rows::find(&ctx.state.db, user_id).await?;
    actor.require_over(&user.ok_or(ApiError::NotFound)?)?;
    delete(ctx, actor.user_id(), user_id, id).await?;
    Ok(())
}

/// The same by the token's number alone, for the command line.
///
/// # Errors
/// `NotFound` if there is no token with this number; `NotAllowed`.
pub async fn revoke_by_id(ctx: &Ctx, id: i64) -> Result<()> {
    authorize(ctx, Action::EndSessions).await?;
    let token = db::api_token_rows::find(&ctx.state.db, id).await?;
    revoke_of_user(ctx, token.ok_or(ApiError::NotFound)?.user_id, id).await
}

/// Deletes a token and records who did it; `false` if it is not this user's, or has ended.
async fn delete(ctx: &Ctx, actor_id: Option<i64>, user_id: i64, id: i64) -> Result<bool> {
    let mut change = Change::begin(ctx).await?;
    let is_deleted = db::api_token_rows::delete_one_of_user(&change, id, user_id).await?;
    if is_deleted {
        let event = Event {
            actor_id,
            subject_id: Some(user_id),
            detail: Some(AuditDetail::new().number("token", id)),
            ..ctx.event(Kind::ApiTokenRevoked)
        };
        change.note(event);
    }
    change.commit().await?;
    Ok(is_deleted)
}

/// Prunes expired tokens.
pub async fn tidy(ctx: &Ctx) -> Result<()> {
    db::api_token_rows::delete_expired(&ctx.state.db, ctx.now()).await?;
    Ok(())
}
