//! What the dashboard and the API show about users and do with them. This file holds what its modules share.

mod actions;
pub mod bulk;
mod changes;
mod creation;
mod details;
mod editing;
pub mod export;
mod list;
pub mod records;
mod removal;

pub use actions::{
    allow_old_password, change_role, disable, enable, end_session, end_sessions,
    require_new_password, send_recovery,
};
pub use changes::Changes;
pub use creation::{Made, NewAccount, create, may_create};
pub use details::details;
pub use editing::{Edit, edit, to_edit};
pub use list::{count, matches, page, whole_list};
pub use removal::{delete, empty_log_soon, removal, remove, require_removable};

use crate::{
    api::{
        dashboard::users::{RecoveryState, UserState},
        error::ApiError,
    },
    server::{
        account::{Standing, User},
        change::ChangeOfAccount,
        clock::later,
        ctx::Ctx,
        db::{
            self,
            entity::recovery_case::{self, State},
        },
        error::Result,
        identity::Actor,
    },
};

/// Begins what must not leave the dashboard without anybody who can enter it and do everything.
///
/// # Errors
/// `LastAdmin`.
async fn begin_beside_another_admin(ctx: &Ctx, id: i64) -> Result<ChangeOfAccount> {
    let (change, admins) = ChangeOfAccount::begin_with_admins(ctx, id).await?;
    if admins == [id] {
        return Err(ApiError::LastAdmin.into());
    }
    Ok(change)
}

/// Rejects what nobody should do to their own account by accident.
///
/// # Errors
/// `Yourself`.
fn require_another(actor: &Actor, subject: &User) -> Result<()> {
    if actor.user_id() == Some(subject.id) {
        return Err(ApiError::Yourself.into());
    }
    Ok(())
}

async fn find(ctx: &Ctx, id: i64) -> Result<User> {
    let user = db::user_rows::find(&ctx.state.db, id).await?;
    Ok(user.ok_or(ApiError::NotFound)?)
}

fn standing(user: &User) -> UserState {
    match user.standing() {
        Standing::Active | Standing::New if user.needs_new_password() => UserState::NewPassword,
        Standing::Active => UserState::Active,
        Standing::New => UserState::New,
        Standing::Frozen => UserState::Frozen,
        Standing::Disabled => UserState::Disabled,
    }
}

fn state_of(ctx: &Ctx, case: &recovery_case::Model) -> RecoveryState {
    let ends = later(
        case.last_requested_at,
        ctx.state.config.password_reset_timeout,
    );
    match case.state {
        State::Completed => RecoveryState::Completed,
        State::Revoked => RecoveryState::Revoked,
        State::Open if ends <= ctx.now() => RecoveryState::Expired,
        State::Open => RecoveryState::Requested,
    }
}
