//! Creating an account.

use super::{
    actions::note_asked,
    changes::{Noted, note, roles},
};
use crate::{
    api::{
        access::{Action, Role},
        dashboard::{users::Sending, webhooks::EventType},
        error::ApiError,
    },
    server::{
        account::User,
        account_events, accounts,
        change::Change,
        ctx::Ctx,
        db::{self, audit::Kind, user_rows::NewUser},
        error::Result,
        identity::{self, authorize},
        model::EmailAddress,
        names, recovery,
    },
};

/// A new account.
pub struct Made {
    pub user: User,
    /// When its owner will get the link to choose a password; none if none was requested.
    pub sending: Option<Sending>,
}

/// Whether the form for a new account asks for the caller's password, which granting a role takes; none if
/// they may grant no role.
///
/// # Errors
/// `NotLoggedIn`, `NotAllowed`.
pub async fn may_create(ctx: &Ctx) -> Result<Option<bool>> {
    let actor = authorize(ctx, Action::CreateUser).await?;
    let may_grant = actor.may(Action::ChangeRole);
    Ok(may_grant.then(|| identity::asks_password(ctx, &actor)))
}

/// The fields of a new account.
pub struct NewAccount<'a> {
    pub email: &'a str,
    pub name: &'a str,
    pub role: Role,
    pub is_active: bool,
    /// One's own password, which granting a role may require.
    pub password: Option<&'a str>,
    /// Whether its owner is invited with a link to choose a password; none is sent to a disabled account.
    pub sends_mail: bool,
}

/// Creates an account without a password: its owner chooses one with a link.
///
/// # Errors
/// `NotAllowed`; what is wrong with a field; `EmailTaken`; for a role, `PasswordNeeded` as when one is
/// granted.
pub async fn create(ctx: &Ctx, new: NewAccount<'_>) -> Result<Made> {
    let actor = authorize(ctx, Action::CreateUser).await?;
    let mut noted: Vec<Noted> = vec![Kind::UserMade.into()];
    if new.role != Role::User {
        actor.require(Action::ChangeRole)?;
        identity::confirm_password(ctx, &actor, new.password).await?;
        noted.push(Noted::with(Kind::RoleChanged, roles(None, new.role)));
    }
    let email = EmailAddress::parse(new.email)?;
    let row = NewUser {
        email: &email,
        name: names::parse(new.name)?,
        role: new.role,
        password_hash: None,
    };
    let created = Change::begin(ctx).await?.insert_account(row, ctx.now());
    let mut change = created.await.map_err(accounts::taken)?;
    let id = change.account_id();
    if !new.is_active {
        actor.require(Action::DisableUser)?;
        db::account_rows::set_active(&change, id, false, ctx.now()).await?;
        noted.push(Kind::UserDisabled.into());
    }
    let filed = if new.sends_mail && new.is_active {
        Some(recovery::invite(&mut change, ctx, &email.clone().into(), actor.user_id()).await?)
    } else {
        None
    };
    let user = db::user_rows::find(&change, id)
        .await?
        .ok_or(ApiError::NotFound)?;
    account_events::tell(&mut change, ctx, EventType::UserCreated).await?;
    for noted in noted {
        note(&mut change, ctx, &actor, &user, noted);
    }
    let sending = filed.map(|filed| note_asked(&mut change, ctx, &actor, id, &filed));
    change.commit().await?;
    Ok(Made { user, sending })
}
