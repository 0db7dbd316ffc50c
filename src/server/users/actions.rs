//! One-click actions on an account: disabling and enabling it, ending sessions, changing its role, sending
//! its owner a link.

use super::{
    Changes,
    changes::{carry_out, note},
    find,
};
use crate::{
    api::{
        access::{Action, Role},
        dashboard::users::Sending,
        error::ApiError,
    },
    server::{
        change::Change,
        ctx::Ctx,
        db::{
            audit::{Event, Kind},
            session_rows,
        },
        error::Result,
        identity::{Actor, authorize},
        model::EmailAddress,
        recovery::{self, Filed},
    },
};

/// Disables an account: its owner can't log in or recover it, and its sessions, API tokens, links and open
/// cases end. Disabling it again changes nothing. Returns whether it was enabled before.
///
/// # Errors
/// `NotFound`; `NotAllowed`; `Yourself`; `LastAdmin`.
pub async fn disable(ctx: &Ctx, id: i64) -> Result<bool> {
    set_active(ctx, id, false).await
}

/// Enables an account again. What ended does not come back, but its password is unchanged. Returns whether it
/// was disabled before.
///
/// # Errors
/// `NotFound`; `NotAllowed`.
pub async fn enable(ctx: &Ctx, id: i64) -> Result<bool> {
    set_active(ctx, id, true).await
}

async fn set_active(ctx: &Ctx, id: i64, is_active: bool) -> Result<bool> {
    let actor = authorize(ctx, Action::DisableUser).await?;
    let user = find(ctx, id).await?;
    let changes = Changes {
        is_active: Some(is_active),
        ..Changes::default()
    };
    let changed = carry_out(ctx, &actor, &user, changes, None).await?;
    Ok(changed.is_active != user.is_active)
}

/// Requires a new password: the present one no longer lets anybody in, and sessions and API tokens end. Its owner
/// chooses another with a recovery link. Returns whether anything was changed; there is nothing to change without a
/// password, and where a new one is needed already.
///
/// # Errors
/// `NotFound`; `NotAllowed`; `Yourself`; `NotLockableThere`.
pub async fn require_new_password(ctx: &Ctx, id: i64) -> Result<bool> {
    set_needs_new_password(ctx, id, true).await
}

/// Lets the present password in again, if it was not replaced meanwhile. What ended does not come back. Returns
/// whether anything was changed.
///
/// # Errors
/// `NotFound`; `NotAllowed`; `AccountFrozen`; `LockedThere`.
pub async fn allow_old_password(ctx: &Ctx, id: i64) -> Result<bool> {
    set_needs_new_password(ctx, id, false).await
}

async fn set_needs_new_password(ctx: &Ctx, id: i64, is_needed: bool) -> Result<bool> {
    let actor = authorize(ctx, Action::RequirePassword).await?;
    let user = find(ctx, id).await?;
    let changes = Changes {
        needs_new_password: Some(is_needed),
        ..Changes::default()
    };
    let changed = carry_out(ctx, &actor, &user, changes, None).await?;
    Ok(changed.needs_new_password() != user.needs_new_password())
}

/// Ends every session of a user.
///
/// # Errors
/// `NotFound`; `NotAllowed`.
pub async fn end_sessions(ctx: &Ctx, id: i64) -> Result<()> {
    let actor = authorize(ctx, Action::EndSessions).await?;
    let user = find(ctx, id).await?;
    actor.require_over(&user)?;
    let mut change = Change::begin(ctx).await?;
    session_rows::delete_of_user(&change, id).await?;
    note(&mut change, ctx, &actor, &user, Kind::SessionsEnded);
    change.commit().await?;
    Ok(())
}

/// Ends one session of a user. One that has ended meanwhile is no error.
///
/// # Errors
/// `NotFound`; `NotAllowed`.
pub async fn end_session(ctx: &Ctx, id: i64, session_id: i64) -> Result<()> {
    let actor = authorize(ctx, Action::EndSessions).await?;
    let user = find(ctx, id).await?;
    actor.require_over(&user)?;
    let mut change = Change::begin(ctx).await?;
    if session_rows::delete_one_of_user(&change, session_id, id).await? {
        note(&mut change, ctx, &actor, &user, Kind::SessionsEnded);
    }
    change.commit().await?;
    Ok(())
}

/// Changes a user's role. Users who lose access to the dashboard are logged out.
///
/// # Errors
/// `NotFound`; `NotAllowed`; `Yourself`; `LastAdmin`; `PasswordNeeded` and its like.
pub async fn change_role(ctx: &Ctx, id: i64, role: Role, password: Option<&str>) -> Result<()> {
    let actor = authorize(ctx, Action::ChangeRole).await?;
    let user = find(ctx, id).await?;
    let changes = Changes {
        role: Some(role),
        ..Changes::default()
    };
    carry_out(ctx, &actor, &user, changes, password).await?;
    Ok(())
}

/// Requests a link on a user's behalf: the same case and the same limit on mails to one address as if they
/// had asked themselves. It is sent to them only.
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
    let mut change = Change::begin(ctx).await?;
    let filed =
        recovery::file_by_staff(&mut change, ctx, Some(&user), &email.into(), &actor).await?;
    let sending = note_asked(&mut change, ctx, &actor, id, &filed);
    change.commit().await?;
    Ok(sending)
}

/// Records who requested a link on a user's behalf, and returns when it will be sent.
pub(super) fn note_asked(
    change: &mut Change,
    ctx: &Ctx,
    actor: &Actor,
    id: i64,
    filed: &Filed,
) -> Sending {
    let event = Event {
        actor_id: actor.user_id(),
        subject_id: Some(id),
        case_id: Some(filed.case_id),
        ..ctx.event(Kind::RecoveryMailAsked)
    };
    change.note(event);
    match filed.due_at {
        None => Sending::Joined,
        Some(due_at) if due_at > ctx.now() => Sending::Later,
        Some(_) => Sending::Now,
    }
}
