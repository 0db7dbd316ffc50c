//! What is done to an account with one press: shutting and opening it, ending sessions, giving it a
//! role, sending its owner a link.

use super::{end_access, find, require_another, require_another_admin, tell_changed};
use crate::{
    api::{
        access::{Action, Role},
        dashboard::users::Sending,
        error::ApiError,
    },
    server::{
        access::{self, Actor, authorize},
        ctx::Ctx,
        db::{
            self,
            audit::{self, Event, Kind},
            entity::user,
            sessions,
        },
        error::Result,
        model::EmailAddress,
        recovery::{self, Filed},
    },
};
use sea_orm::DatabaseTransaction;

/// Shuts an account: its owner can't log in or recover it, and its sessions, API tokens, links and
/// open cases end. One that is shut already stays so.
///
/// # Errors
/// `NotFound`; `NotAllowed`; `Yourself`; `LastAdmin`.
pub async fn disable(ctx: &Ctx, id: i64) -> Result<()> {
    let actor = authorize(ctx, Action::DisableUser).await?;
    let user = find(ctx, id).await?;
    actor.require_over(&user)?;
    require_another(&actor, &user)?;
    let transaction = db::begin_write(&ctx.state.db).await?;
    require_another_admin(&transaction, id).await?;
    if db::users::set_active(&transaction, id, false, ctx.now()).await? {
        end_access(&transaction, ctx, &user).await?;
        tell_changed(&transaction, ctx, id).await?;
        note(&transaction, ctx, &actor, &user, Kind::UserDisabled).await?;
    }
    transaction.commit().await?;
    Ok(())
}

/// Opens an account again. What ended with it does not come back, but its password is as it was.
///
/// # Errors
/// `NotFound`; `NotAllowed`.
pub async fn enable(ctx: &Ctx, id: i64) -> Result<()> {
    let actor = authorize(ctx, Action::DisableUser).await?;
    let user = find(ctx, id).await?;
    actor.require_over(&user)?;
    let transaction = db::begin_write(&ctx.state.db).await?;
    if db::users::set_active(&transaction, id, true, ctx.now()).await? {
        tell_changed(&transaction, ctx, id).await?;
        note(&transaction, ctx, &actor, &user, Kind::UserEnabled).await?;
    }
    transaction.commit().await?;
    Ok(())
}

/// Ends every session of a user.
///
/// # Errors
/// `NotFound`; `NotAllowed`.
pub async fn end_sessions(ctx: &Ctx, id: i64) -> Result<()> {
    let actor = authorize(ctx, Action::EndSessions).await?;
    let user = find(ctx, id).await?;
    actor.require_over(&user)?;
    let transaction = db::begin_write(&ctx.state.db).await?;
    sessions::delete_of_user(&transaction, id).await?;
    note(&transaction, ctx, &actor, &user, Kind::SessionsEnded).await?;
    transaction.commit().await?;
    Ok(())
}

/// Ends one session of a user. One that has ended by itself meanwhile is no error.
///
/// # Errors
/// `NotFound`; `NotAllowed`.
pub async fn end_session(ctx: &Ctx, id: i64, session_id: i64) -> Result<()> {
    let actor = authorize(ctx, Action::EndSessions).await?;
    let user = find(ctx, id).await?;
    actor.require_over(&user)?;
    let transaction = db::begin_write(&ctx.state.db).await?;
    if sessions::delete_one_of_user(&transaction, session_id, id).await? {
        note(&transaction, ctx, &actor, &user, Kind::SessionsEnded).await?;
    }
    transaction.commit().await?;
    Ok(())
}

/// Makes somebody what they are to the dashboard. Whoever may not enter it any more is logged out.
///
/// # Errors
/// `NotFound`; `NotAllowed`; `Yourself`; `LastAdmin`; `PasswordNeeded` and its like.
pub async fn change_role(ctx: &Ctx, id: i64, role: Role, password: Option<&str>) -> Result<()> {
    let actor = authorize(ctx, Action::ChangeRole).await?;
    let user = find(ctx, id).await?;
    require_another(&actor, &user)?;
    access::confirm_password(ctx, &actor, password).await?;
    let transaction = db::begin_write(&ctx.state.db).await?;
    if role != Role::Admin {
        require_another_admin(&transaction, id).await?;
    }
    if db::users::set_role(&transaction, id, role, ctx.now()).await? {
        if role == Role::User {
            sessions::delete_of_user(&transaction, id).await?;
        }
        tell_changed(&transaction, ctx, id).await?;
        note(&transaction, ctx, &actor, &user, Kind::RoleChanged).await?;
    }
    transaction.commit().await?;
    Ok(())
}

/// Asks for a link in a user's name: the same case and the same limit on mails to one address as if
/// they had asked themself. It goes to them alone.
///
/// # Errors
/// `NotFound`; `NotAllowed`; `AccountDisabled`, since no link would be sent.
pub async fn send_recovery(ctx: &Ctx, id: i64) -> Result<Sending> {
    let actor = authorize(ctx, Action::SendRecoveryMail).await?;
    let user = find(ctx, id).await?;
    if !user.is_active {
        return Err(ApiError::AccountDisabled.into());
    }
    let email = EmailAddress::parse(&user.email)?;
    let transaction = db::begin_write(&ctx.state.db).await?;
    let filed = recovery::file(&transaction, ctx, &email, NO_NETWORK).await?;
    let sending = note_asked(&transaction, ctx, &actor, id, &filed).await?;
    transaction.commit().await?;
    ctx.state.outbox_bell.notify_one();
    Ok(sending)
}

/// What a help desk asks for must not use up what its network may ask for.
pub(super) const NO_NETWORK: &str = "";

/// Notes who asked for a link in somebody's name, and tells when it goes.
pub(super) async fn note_asked(
    transaction: &DatabaseTransaction,
    ctx: &Ctx,
    actor: &Actor,
    id: i64,
    filed: &Filed,
) -> Result<Sending> {
    let event = Event {
        actor_id: actor.user_id(),
        subject_id: Some(id),
        case_id: Some(filed.case_id),
        ..ctx.event(Kind::RecoveryMailAsked)
    };
    audit::insert(transaction, event).await?;
    Ok(match filed.due_at {
        None => Sending::Joined,
        Some(due_at) if due_at.0 > ctx.now().0 => Sending::Later,
        Some(_) => Sending::Now,
    })
}

async fn note(
    transaction: &DatabaseTransaction,
    ctx: &Ctx,
    actor: &Actor,
    user: &user::Model,
    kind: Kind,
) -> Result<()> {
    let event = Event {
        actor_id: actor.user_id(),
        subject_id: Some(user.id),
        ..ctx.event(kind)
    };
    audit::insert(transaction, event).await?;
    Ok(())
}
