//! Deleting an account.

use super::{begin_beside_another_admin, find, require_another};
use crate::{
    api::{
        access::Action,
        dashboard::{users::UserRemoval, webhooks::EventType},
        error::ApiError,
    },
    server::{
        account::User,
        account_events, accounts,
        change::ChangeOfAccount,
        ctx::Ctx,
        db::{
            self, api_token_rows,
            audit::{Event, Kind},
            audit_history, freeze_tokens, outbox, recovery_cases, reset_tokens, session_rows,
            webhook_pruning,
        },
        error::Result,
        identity::{self, Actor, authorize},
    },
};

/// What deleting a user would remove and what it would keep.
///
/// # Errors
/// `NotFound`; `NotAllowed`; `Yourself`.
pub async fn removal(ctx: &Ctx, id: i64) -> Result<UserRemoval> {
    let actor = authorize(ctx, Action::DeleteUser).await?;
    let user = find(ctx, id).await?;
    actor.require_over(&user)?;
    require_another(&actor, &user)?;
    let db = &ctx.state.db;
    let now = ctx.now();
    Ok(UserRemoval {
        id,
        name: user.account.name,
        email: user.account.email,
        sessions: session_rows::count_of_user(db, id).await?,
        api_tokens: api_token_rows::count_of_user(db, id).await?,
        links: reset_tokens::count_live_of_user(db, id, now).await?
            + freeze_tokens::count_live_of_user(db, id, now).await?,
        mails: outbox::count_of_user(db, id).await?,
        cases: recovery_cases::count_of_user(db, id).await?,
        events: audit_history::count_of_subject(db, id).await?,
        needs_password: identity::asks_password(ctx, &actor),
    })
}

/// Deletes a user with their sessions, tokens, links and mails, and their delivered webhook events;
/// undelivered ones stay until they are delivered. Open cases end; cases and the audit trail stay, without
/// the name.
///
/// # Errors
/// `NotFound`; `NotAllowed`; `Yourself`; `LastAdmin`; `PasswordNeeded` and its like.
pub async fn delete(ctx: &Ctx, id: i64, password: Option<&str>) -> Result<()> {
    let actor = authorize(ctx, Action::DeleteUser).await?;
    let user = find(ctx, id).await?;
    actor.require_over(&user)?;
    require_another(&actor, &user)?;
    identity::confirm_password(ctx, &actor, password).await?;
    let change = remove(ctx, &actor, id).await?;
    change.commit().await?;
    empty_log_soon(ctx);
    Ok(())
}

/// That a user may be deleted.
///
/// # Errors
/// `NotAllowed`; `Yourself`; `LastAdmin`.
pub async fn require_removable(ctx: &Ctx, actor: &Actor, user: &User) -> Result<()> {
    actor.require_over(user)?;
    require_another(actor, user)?;
    let change = begin_beside_another_admin(ctx, user.id).await?;
    change.roll_back().await?;
    Ok(())
}

/// Deletes a user, in a change that is still to be committed.
///
/// # Errors
/// `NotFound`; `NotAllowed`; `LastAdmin`.
pub async fn remove(ctx: &Ctx, actor: &Actor, id: i64) -> Result<ChangeOfAccount> {
    let mut change = begin_beside_another_admin(ctx, id).await?;
    let user = db::user_rows::find(&change, id)
        .await?
        .ok_or(ApiError::NotFound)?;
    actor.require_over(&user)?;
    accounts::end_access(&change, ctx, &user).await?;
    account_events::tell(&mut change, ctx, EventType::UserDeleted).await?;
    webhook_pruning::delete_ended_of_user(&change, id).await?;
    if !db::user_rows::delete(&change, id).await? {
        return Err(ApiError::NotFound.into());
    }
    let event = Event {
        actor_id: actor.user_id(),
        subject_id: Some(id),
        ..ctx.event(Kind::UserDeleted)
    };
    change.note(event);
    Ok(change)
}

/// The name and address are gone from the tables, and soon from SQLite's log as well. It runs in the
/// background, since it waits for readers.
pub fn empty_log_soon(ctx: &Ctx) {
    let db = ctx.state.db.clone();
    tokio::spawn(async move {
        if let Err(error) = db.empty_log().await {
            tracing::warn!("the database's log is emptied later: {error}");
        }
    });
}
