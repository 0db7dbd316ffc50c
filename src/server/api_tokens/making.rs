//! Creating tokens: in the dashboard for oneself, at the command line for anybody.

use crate::{
    api::{
        access::{Action, Scope},
        error::ApiError,
    },
    server::{
        account::User,
        change::ChangeOfAccount,
        clock::later,
        ctx::Ctx,
        db::{
            api_token_rows::{self, NewToken},
            audit::{Event, Kind},
            entity::{Scopes, api_token::Origin, outgoing_mail},
            session_rows, user_rows,
        },
        error::{Error, Result},
        identity::{self, Actor, Staff, authorize, second_factor, tokens},
        model::{EmailAddress, SecretToken},
        names, notices,
    },
};
use std::time::Duration;

/// The longest name of a token, in characters: the size of its column.
const MAX_NAME: usize = 100;

/// How many unexpired tokens a user may have.
pub const MAX_LIVE: u64 = 50;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// A requested token.
pub struct TokenSpec<'a> {
    pub name: &'a str,
    pub scopes: &'a [Scope],
    /// None for a token without an expiry date.
    pub days: Option<u32>,
}

/// Creates a token for the caller, with scopes that their role can use. It asks for the password, since a
/// token outlasts the session.
///
/// # Errors
/// What is wrong with a field: `NameMissing`, `TokenNameNotGood`, `ScopeMissing`; `NotAllowed` for a scope
/// that the role doesn't have; `TooManyTokens`; `SecondFactorNeeded`; `PasswordNeeded` and its like.
pub async fn make(ctx: &Ctx, wish: TokenSpec<'_>, password: Option<&str>) -> Result<SecretToken> {
    let actor = authorize(ctx, Action::ManageOwnAccount).await?;
    let Staff { user, session } = actor.staff().ok_or(ApiError::NotAllowed)?;
    // A session that may only set up two-factor authentication must not offer a way around it.
    second_factor::require(ctx, user).await?;
    let wish = Checked::parse(wish)?;
    if !wish.scopes.iter().all(|scope| scope.is_for(user.role)) {
        return Err(ApiError::NotAllowed.into());
    }
    identity::confirm_password(ctx, &actor, password).await?;
    let (change, user) = hold(ctx, user.id).await?;
    // A password change has ended the session, and nothing may outlive that.
    if !session_rows::is_there(&change, session.id).await? {
        return Err(ApiError::NotLoggedIn.into());
    }
    give(change, ctx, Some(user.id), &user, wish).await
}

/// Creates a token for any account from the command line: for a service account, say, which may only ask for
/// recovery links.
///
/// # Errors
/// As `make`; `NotFound` if nobody has this address; `AccountDisabled` and `AccountFrozen`, since such a
/// token would be useless; `NotAllowed` for everybody but the command line.
pub async fn make_for(ctx: &Ctx, email: &str, wish: TokenSpec<'_>) -> Result<SecretToken> {
    let Actor::Operator = authorize(ctx, Action::ManageOwnAccount).await? else {
        return Err(ApiError::NotAllowed.into());
    };
    let email = EmailAddress::parse(email)?;
    let wish = Checked::parse(wish)?;
    let user = user_rows::find_by_email(&ctx.state.db, email.canonical()).await?;
    let user = user.ok_or(ApiError::NotFound)?;
    let (change, user) = hold(ctx, user.id).await?;
    if !user.is_active {
        return Err(ApiError::AccountDisabled.into());
    }
    if user.needs_new_password() {
        return Err(ApiError::AccountFrozen.into());
    }
    give(change, ctx, None, &user, wish).await
}

/// A validated request for a token.
struct Checked<'a> {
    name: &'a str,
    scopes: Vec<Scope>,
    days: Option<u32>,
}

impl<'a> Checked<'a> {
    fn parse(wish: TokenSpec<'a>) -> Result<Self> {
        if wish.scopes.is_empty() {
            return Err(ApiError::ScopeMissing.into());
        }
        Ok(Self {
            name: parse_name(wish.name)?,
            scopes: wish.scopes.to_vec(),
            days: wish.days,
        })
    }
}

/// Validates a token's name.
///
/// # Errors
/// `NameMissing`; `NameNotText`; `TokenNameNotGood`.
fn parse_name(typed: &str) -> Result<&str> {
    let name = names::parse(typed).map_err(|error| match error {
        Error::Refused(ApiError::NameTooLong) => ApiError::TokenNameNotGood.into(),
        error => error,
    })?;
    let is_reserved = name.to_lowercase() == tokens::LOG_IN;
    if is_reserved || name.chars().count() > MAX_NAME {
        return Err(ApiError::TokenNameNotGood.into());
    }
    Ok(name)
}

/// The account, which nobody else changes until the change ends: so two who ask at the same moment are
/// counted one after the other.
async fn hold(ctx: &Ctx, id: i64) -> Result<(ChangeOfAccount, User)> {
    let change = ChangeOfAccount::begin(ctx, id).await?;
    let user = user_rows::find(&change, id).await?;
    Ok((change, user.ok_or(ApiError::NotFound)?))
}

async fn give(
    mut change: ChangeOfAccount,
    ctx: &Ctx,
    actor_id: Option<i64>,
    user: &User,
    wish: Checked<'_>,
) -> Result<SecretToken> {
    let (user_id, now) = (user.id, ctx.now());
    if api_token_rows::count_live_of_user(&change, user_id, now).await? >= MAX_LIVE {
        return Err(ApiError::TooManyTokens.into());
    }
    let token = SecretToken::random(&ctx.state.random);
    let scopes = Scopes::of(&wish.scopes);
    let new = NewToken {
        token: &token,
        user_id,
        name: wish.name,
        origin: Origin::Made,
        scopes: scopes.clone(),
        owner_role: user.role,
        expires_at: wish.days.map(|days| later(now, DAY.saturating_mul(days))),
    };
    let id = api_token_rows::insert(&change, new, now).await?;
    let (notice, about) = (
        outgoing_mail::Kind::ApiTokenMade,
        tokens::names(&scopes).join(", "),
    );
    notices::queue_about(&mut change, ctx, user, notice, &about).await?;
    let event = Event {
        actor_id,
        subject_id: Some(user_id),
        detail: Some(tokens::noted(id, &scopes)),
        ..ctx.event(Kind::ApiTokenMade)
    };
    change.note(event);
    change.commit().await?;
    Ok(token)
}
