//! What admins see of the users.

use crate::{
    api::users::{RecoveryState, UserRow, UsersPage},
    server::{
        clock::later,
        ctx::Ctx,
        db::{
            self,
            entity::{
                recovery_case::{self, State},
                user,
            },
        },
        error::Result,
        model::SecretToken,
        sessions, times,
    },
};

const PAGE_SIZE: u64 = 25;

/// One page of the users, for an admin; pages count from 1, and one too far is the last.
///
/// # Errors
/// `NotLoggedIn`: the check is here, so that no route can forget it.
pub async fn page(
    ctx: &Ctx,
    session: Option<&SecretToken>,
    page: u64,
) -> Result<(user::Model, UsersPage)> {
    let admin = sessions::require_admin(ctx, session).await?;
    let total = db::users::count(&ctx.state.db).await?;
    let page = page.clamp(1, total.div_ceil(PAGE_SIZE).max(1));
    let rows = db::users::page(&ctx.state.db, (page - 1) * PAGE_SIZE, PAGE_SIZE)
        .await?
        .into_iter()
        .map(|(user, case)| row(ctx, user, case))
        .collect();
    let list = UsersPage {
        rows,
        page,
        page_size: PAGE_SIZE,
        total,
    };
    Ok((admin, list))
}

fn row(ctx: &Ctx, user: user::Model, case: Option<recovery_case::Model>) -> UserRow {
    UserRow {
        name: user.name,
        email: user.email,
        is_active: user.is_active,
        is_frozen: user.frozen_at.is_some(),
        is_admin: user.is_admin,
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
