//! What the dashboard and the API show of users, and do with them: here what all files share, and
//! editing.

mod actions;
mod changes;
mod creation;
mod details;
mod list;
pub mod records;
mod removal;

pub use actions::{change_role, disable, enable, end_session, end_sessions, send_recovery};
pub use changes::Changes;
pub use creation::{Made, NewAccount, create, may_create};
pub use details::details;
pub use list::page;
pub use removal::{delete, removal};

use crate::{
    api::{
        access::Action,
        dashboard::users::{RecoveryState, UserEdit, UserState},
        error::ApiError,
    },
    server::{
        access::{self, Actor, authorize},
        clock::later,
        ctx::Ctx,
        db::{
            self, api_tokens,
            entity::{
                recovery_case::{self, State},
                user::{self, Standing},
            },
            freeze_tokens, recovery_cases, reset_tokens, sessions,
        },
        error::Result,
    },
};
use sea_orm::DatabaseTransaction;

/// What the form that edits a user begins with.
///
/// # Errors
/// `NotFound`; `NotAllowed`.
pub async fn to_edit(ctx: &Ctx, id: i64) -> Result<UserEdit> {
    let actor = authorize(ctx, Action::EditUser).await?;
    let user = find(ctx, id).await?;
    actor.require_over(&user)?;
    Ok(UserEdit {
        id,
        email: user.email,
        name: user.name,
        needs_password: !access::is_confirmed(ctx, &actor),
    })
}

/// Gives an account another name or address. With another address every link and code that went to the
/// old one ends: whoever reads that mailbox has lost the account (OWASP ASVS 7.5.1).
///
/// # Errors
/// `NotFound`; what is wrong with a field; `EmailTaken`; `PasswordNeeded` and its like, for another
/// address.
pub async fn edit(
    ctx: &Ctx,
    id: i64,
    email: &str,
    name: &str,
    password: Option<&str>,
) -> Result<()> {
    let actor = authorize(ctx, Action::EditUser).await?;
    let user = find(ctx, id).await?;
    let changes = Changes::parse(Some(email), Some(name))?;
    changes::carry_out(ctx, &actor, &user, changes, password).await?;
    Ok(())
}

/// Refuses what would leave nobody who can enter the dashboard and do everything. It is asked in the
/// transaction that does it, before anything is written.
///
/// # Errors
/// `LastAdmin`.
async fn require_another_admin(transaction: &DatabaseTransaction, id: i64) -> Result<()> {
    let admins = db::users::hold_active_admins(transaction).await?;
    if admins == [id] {
        return Err(ApiError::LastAdmin.into());
    }
    Ok(())
}

/// Refuses what nobody should do to themself by accident.
///
/// # Errors
/// `Yourself`.
fn require_another(actor: &Actor, subject: &user::Model) -> Result<()> {
    if actor.user_id() == Some(subject.id) {
        return Err(ApiError::Yourself.into());
    }
    Ok(())
}

/// Ends everything that gets somebody into an account: sessions, API tokens, links and open cases.
async fn end_access(
    transaction: &DatabaseTransaction,
    ctx: &Ctx,
    user: &user::Model,
) -> Result<()> {
    let now = ctx.now();
    sessions::delete_of_user(transaction, user.id).await?;
    api_tokens::delete_of_user(transaction, user.id).await?;
    reset_tokens::revoke_of_user(transaction, user.id, now).await?;
    freeze_tokens::use_up_of_user(transaction, user.id, now).await?;
    recovery_cases::revoke_open(transaction, user.id, &user.email_canonical, now).await?;
    Ok(())
}

async fn find(ctx: &Ctx, id: i64) -> Result<user::Model> {
    let user = db::users::find(&ctx.state.db, id).await?;
    Ok(user.ok_or(ApiError::NotFound)?)
}

fn standing(user: &user::Model) -> UserState {
    match user.standing {
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
        State::Open if ends.0 <= ctx.now().0 => RecoveryState::Expired,
        State::Open => RecoveryState::Requested,
    }
}
