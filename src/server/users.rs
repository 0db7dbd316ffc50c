//! What the dashboard shows of users, and does with them.

use crate::{
    api::{
        access::Action,
        dashboard::users::{RecoveryState, UserEdit, UserRow, Users},
        error::ApiError,
    },
    server::{
        access::{self, authorize},
        accounts,
        clock::later,
        ctx::Ctx,
        db::{
            self,
            audit::{self, Event},
            entity::{
                recovery_case::{self, State},
                user,
            },
            recovery_cases, reset_tokens,
        },
        error::Result,
        model::EmailAddress,
        times,
    },
};

const PAGE_SIZE: u64 = 25;

/// One page of the users; pages count from 1, and one too far is the last.
///
/// # Errors
/// `NotLoggedIn`, `NotAllowed`.
pub async fn page(ctx: &Ctx, page: u64) -> Result<Users> {
    authorize(ctx, Action::SeeUsers).await?;
    let total = db::users::count(&ctx.state.db).await?;
    let page = page.clamp(1, total.div_ceil(PAGE_SIZE).max(1));
    let rows = db::users::page(&ctx.state.db, (page - 1) * PAGE_SIZE, PAGE_SIZE)
        .await?
        .into_iter()
        .map(|(user, case)| row(ctx, user, case))
        .collect();
    Ok(Users {
        rows,
        page,
        page_size: PAGE_SIZE,
        total,
    })
}

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
    actor.require_over(&user)?;
    let email = EmailAddress::parse(email)?;
    let name = accounts::parse_name(name)?;
    let has_moved = email.canonical() != user.email_canonical;
    if has_moved {
        access::confirm_password(ctx, &actor, password).await?;
    }
    let now = ctx.now();
    let transaction = db::begin_write(&ctx.state.db).await?;
    let is_there = db::users::edit(&transaction, id, &email, name, now)
        .await
        .map_err(accounts::taken)?;
    if !is_there {
        return Err(ApiError::NotFound.into());
    }
    if has_moved {
        reset_tokens::revoke_of_user(&transaction, id, now).await?;
        recovery_cases::revoke_open(&transaction, id, &user.email_canonical, now).await?;
    }
    let event = Event {
        actor_id: actor.user_id(),
        subject_id: Some(id),
        ..ctx.event(audit::Kind::UserEdited)
    };
    audit::insert(&transaction, event).await?;
    transaction.commit().await?;
    Ok(())
}

async fn find(ctx: &Ctx, id: i64) -> Result<user::Model> {
    let user = db::users::find(&ctx.state.db, id).await?;
    Ok(user.ok_or(ApiError::NotFound)?)
}

fn row(ctx: &Ctx, user: user::Model, case: Option<recovery_case::Model>) -> UserRow {
    UserRow {
        name: user.name,
        email: user.email,
        is_active: user.is_active,
        is_frozen: user.frozen_at.is_some(),
        role: user.role,
        last_login: user.last_login_at.map(times::text),
        latest_recovery: case.map(|case| {
            let state = state_of(ctx, &case);
            (
                state,
                times::text(case.closed_at.unwrap_or(case.last_requested_at)),
            )
        }),
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
