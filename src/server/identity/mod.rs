//! Authorization: every service function behind the dashboard begins with `authorize`, so that no page,
//! server function or command can forget it (OWASP ASVS 8.3.1).

mod actor;
mod authenticator;
pub mod password;
pub mod second_factor;
pub mod sessions;
pub mod tokens;

pub use actor::{Actor, Program, Staff};

use crate::{
    api::{
        access::{Action, Role},
        error::ApiError,
    },
    server::{
        clock::until,
        ctx::{Caller, Credential, Ctx},
        db,
        error::{Error, Result},
    },
};
use std::time::Duration;

/// How long a typed password counts as confirmation for actions that can't be undone.
pub const CONFIRMED_FOR: Duration = Duration::from_secs(10 * 60);

/// Authenticates the request and checks that it may do this.
///
/// # Errors
/// `NotLoggedIn` without a live session or token; `NotAllowed` if the role may not; `SecondFactorNeeded` for
/// users who must have two-factor authentication and don't: they can do nothing but set it up, and their
/// programs nothing but ask for links.
pub async fn authorize(ctx: &Ctx, action: Action) -> Result<Actor> {
    let actor = match &ctx.caller {
        Caller::Operator => Actor::Operator,
        Caller::Browser(token) => {
            let staff = sessions::find(ctx, token.as_ref()).await?;
            if action != Action::ManageOwnAccount {
                second_factor::require(ctx, &staff.user).await?;
            }
            Actor::Staff(staff)
        }
        Caller::Deputy(id) => {
            // They may do now what they may still do, not what they could when they asked for it.
            let user = db::user_rows::find(&ctx.state.db, *id).await?;
            let user = user.filter(|user| user.is_open());
            let user = user.ok_or(ApiError::NotLoggedIn)?;
            second_factor::require(ctx, &user).await?;
            Actor::Deputy(user)
        }
        Caller::Api(credential) => {
            let program = tokens::find(ctx, credential).await?;
            // Otherwise an older token would reach further than the dashboard does. Asking for links lets
            // nobody in.
            if program.user.role != Role::User && action != Action::AskForRecovery {
                second_factor::require(ctx, &program.user).await?;
            }
            Actor::Program(program)
        }
    };
    actor.require(action)?;
    Ok(actor)
}

/// The caller of something that strangers may do as well; none for anonymous requests. A token, if there is
/// one, must be valid, so that no program wrongly takes itself for authenticated.
///
/// # Errors
/// `TokenNotGood`.
pub async fn claimed(ctx: &Ctx) -> Result<Option<Actor>> {
    match &ctx.caller {
        Caller::Operator
        | Caller::Browser(_)
        | Caller::Deputy(_)
        | Caller::Api(Credential::None) => Ok(None),
        Caller::Api(credential) => {
            let program = tokens::find(ctx, credential).await?;
            Ok(Some(Actor::Program(program)))
        }
    }
}

/// The program, if it acts for its users with a token created for that. Any account can get a log-in token,
/// so a client that shows one acts for itself.
pub fn spokesman(actor: &Actor) -> Option<&Program> {
    match actor {
        Actor::Program(program) if !tokens::is_of_log_in(&program.token) => {
            actor.may(Action::AskForRecovery).then_some(program)
        }
        _ => None,
    }
}

/// The same request as limits count it. A program that acts for its users has all of them behind one network,
/// and they must not be locked out together: it counts for the network of the user that it names
/// (`End-User-IP`), or else for the program alone.
pub fn for_end_user(ctx: &Ctx, actor: Option<&Actor>) -> Ctx {
    let mut ctx = ctx.clone();
    if let Some(Program { token, .. }) = actor.and_then(spokesman) {
        match ctx.end_user.take() {
            Some(network) => ctx.network = Some(network),
            None => ctx.counted_as = Some(format!("token/{}", token.id)),
        }
    }
    ctx
}

/// Whether a form asks for the password: one that is filled in slowly must not come back for it.
pub fn asks_password(ctx: &Ctx, actor: &Actor) -> bool {
    !was_confirmed_within(ctx, actor, CONFIRMED_FOR / 2)
}

/// Whether the caller confirmed their password recently. Creating an API token took the password.
pub fn is_confirmed(ctx: &Ctx, actor: &Actor) -> bool {
    was_confirmed_within(ctx, actor, CONFIRMED_FOR)
}

fn was_confirmed_within(ctx: &Ctx, actor: &Actor, time: Duration) -> bool {
    actor.staff().is_none_or(|Staff { session, .. }| {
        let confirmed_at = session.confirmed_at.unwrap_or(session.created_at);
        until(confirmed_at, ctx.now()) < time
    })
}

/// Asks for the password again before what can't be undone (OWASP ASVS 7.5.1). Guesses count as log-ins.
///
/// # Errors
/// `PasswordNeeded` if none was typed; `PasswordWrong`; `TooManyTries`.
pub async fn confirm_password(ctx: &Ctx, actor: &Actor, password: Option<&str>) -> Result<()> {
    let Some(Staff { user, session }) = actor.staff() else {
        return Ok(());
    };
    if is_confirmed(ctx, actor) {
        return Ok(());
    }
    let password = password
        .filter(|password| !password.is_empty())
        .ok_or(ApiError::PasswordNeeded)?;
    // A logged-in user is counted by their session, wherever they are now and whatever others guess.
    let counted = Ctx {
        counted_as: Some(format!("session/{}", session.id)),
        ..ctx.clone()
    };
    let authenticated = password::authenticate(&counted, &user.email, password)
        .await
        .map_err(|error| match error {
            Error::Refused(ApiError::WrongCredentials) => ApiError::PasswordWrong.into(),
            error => error,
        })?;
    db::session_rows::note_confirmed(&ctx.state.db, session.id, ctx.now()).await?;
    authenticated.confirm(ctx).await
}
