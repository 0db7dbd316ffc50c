//! Making an account.

use super::actions::{NO_NETWORK, note_asked};
use crate::{
    api::{
        access::{Action, Role},
        dashboard::{users::Sending, webhooks::EventType},
    },
    server::{
        access::authorize,
        accounts,
        ctx::Ctx,
        db::{
            self,
            audit::{self, Event, Kind},
            users::NewUser,
        },
        error::Result,
        model::EmailAddress,
        recovery,
        webhooks::{self, Happening},
    },
};

/// An account that was made.
pub struct Made {
    pub id: i64,
    /// When its owner gets the link to choose a password; none if none was asked for.
    pub sending: Option<Sending>,
}

/// Whether whoever asks may make accounts.
///
/// # Errors
/// `NotLoggedIn`, `NotAllowed`.
pub async fn may_create(ctx: &Ctx) -> Result<()> {
    authorize(ctx, Action::CreateUser).await.map(drop)
}

/// Makes an account that nobody knows a password of: its owner chooses one with a link.
///
/// # Errors
/// `NotAllowed`; what is wrong with a field; `EmailTaken`.
pub async fn create(ctx: &Ctx, email: &str, name: &str, sends_mail: bool) -> Result<Made> {
    let actor = authorize(ctx, Action::CreateUser).await?;
    let email = EmailAddress::parse(email)?;
    let name = accounts::parse_name(name)?;
    let new = NewUser {
        email: &email,
        name,
        role: Role::User,
        password_hash: None,
    };
    let transaction = db::begin_write(&ctx.state.db).await?;
    let id = db::users::insert(&transaction, new, ctx.now())
        .await
        .map_err(accounts::taken)?;
    let filed = if sends_mail {
        Some(recovery::file(&transaction, ctx, &email, NO_NETWORK).await?)
    } else {
        None
    };
    let made = Happening::to(id, EventType::UserCreated);
    webhooks::note(&transaction, ctx, made).await?;
    let event = Event {
        actor_id: actor.user_id(),
        subject_id: Some(id),
        ..ctx.event(Kind::UserMade)
    };
    audit::insert(&transaction, event).await?;
    let sending = match filed {
        Some(filed) => Some(note_asked(&transaction, ctx, &actor, id, &filed).await?),
        None => None,
    };
    transaction.commit().await?;
    ctx.state.outbox_bell.notify_one();
    Ok(Made { id, sending })
}
