//! Accounts: proving who one is, and setting a password. Every way to a new password (a link, a
//! command, the first admin's page) ends in this file.

use crate::{
    api::{access::Role, dashboard::webhooks::EventType, error::ApiError},
    server::{
        access, api_tokens,
        ctx::Ctx,
        db::{
            self, DatabaseTransaction,
            audit::{self, Event},
            entity::{outgoing_mail, user},
            freeze_tokens, recovery_cases, reset_tokens, sessions, users,
        },
        error::{Error, Result},
        hashing::Verification,
        imports::kept_hashes,
        model::{
            EmailAddress, NewPassword, Owner, SecretToken, TypedPassword,
            name::{self, NameProblem},
        },
        outgoing::notices,
        second_factor,
        throttle::{self, Counted},
        webhooks::{self, Happening},
    },
};
use sea_orm::{DbErr, SqlErr};

/// The longest name that is kept, in characters.
const MAX_NAME: usize = 150;

/// Somebody who has just shown that they know the password of an account. Their try stays counted until
/// they get something for it: where a right password opens nothing, it must not be told from a wrong one
/// by costing nothing.
pub struct Authenticated {
    pub user: user::Model,
    /// The hash that the password was verified against, as it stands in the database.
    verified_hash: String,
    counted: Counted,
}

/// Somebody who is let in, in the transaction that gives what they are let in for.
pub struct Admitted {
    pub transaction: DatabaseTransaction,
    counted: Counted,
}

/// Checks an address and a password.
///
/// Known or unknown, disabled, frozen or without a password, with a hash of ours or of another
/// program: each costs the same lookups and the same hashing (OWASP ASVS 6.3.8), and all fail with
/// the same words.
///
/// # Errors
/// `WrongCredentials`; `TooManyTries`; `Unavailable` when more log-ins are waiting than can be
/// worked off.
pub async fn authenticate(ctx: &Ctx, email: &str, password: &str) -> Result<Authenticated> {
    let state = &ctx.state;
    let address = EmailAddress::parse(email).ok();
    // What is no address has no account; the question is asked all the same.
    let canonical = address.as_ref().map_or("", EmailAddress::canonical);
    let found = users::find_by_email(&state.db, canonical).await?;
    let schemes_in_use = kept_hashes::schemes_in_use(ctx).await?;
    let password = TypedPassword::parse(password).map_err(|_| ApiError::WrongCredentials)?;
    let subject_id = found.as_ref().map(|user| user.id);
    let typed = address.as_ref().map_or(email, EmailAddress::canonical);
    let counted = throttle::count_log_in(ctx, typed, subject_id).await?;
    let hash = found
        .as_ref()
        .filter(|user| user.is_active && user.frozen_at.is_none())
        .filter(|user| !kept_hashes::is_over(ctx, user))
        .and_then(|user| user.password_hash.clone());
    let verification = Verification {
        password,
        stored: hash.clone(),
        schemes_in_use,
    };
    let verdict = state.hasher.verify(verification).await?;
    state.metrics.password_checked(verdict.is_right);

    let (Some(user), Some(mut verified_hash)) = (found.filter(|_| verdict.is_right), hash) else {
        return Err(failed(ctx, subject_id, &counted).await);
    };
    if let Some(stronger) = verdict.rehashed
        && users::replace_password_hash(&state.db, user.id, &verified_hash, &stronger).await?
    {
        verified_hash = stronger;
    }
    Ok(Authenticated {
        user,
        verified_hash,
        counted,
    })
}

/// Notes a log-in that has failed; what is told of it.
async fn failed(ctx: &Ctx, subject_id: Option<i64>, counted: &Counted) -> Error {
    match note_failed(ctx, subject_id).await {
        Ok(()) => counted
            .crowded_out()
            .unwrap_or(ApiError::WrongCredentials)
            .into(),
        Err(error) => error,
    }
}

async fn note_failed(ctx: &Ctx, subject_id: Option<i64>) -> Result<()> {
    let event = Event {
        subject_id,
        ..ctx.event(audit::Kind::LogInFailed)
    };
    let transaction = db::begin_write(&ctx.state.db).await?;
    audit::insert(&transaction, event).await?;
    transaction.commit().await?;
    Ok(())
}

impl Authenticated {
    /// Lets them in, and begins the transaction that gives what for.
    ///
    /// # Errors
    /// `TooManyRequests`; `WrongCredentials` if the password was changed or the account frozen
    /// meanwhile.
    pub async fn admit(self, ctx: &Ctx) -> Result<Admitted> {
        if let Err(error) = throttle::count_right_log_in(ctx, self.user.id).await {
            throttle::give_back(ctx, self.counted).await?;
            return Err(error);
        }
        let transaction = db::begin_write(&ctx.state.db).await?;
        let (id, hash) = (self.user.id, &self.verified_hash);
        if !users::note_login(&transaction, id, hash, ctx.now()).await? {
            return Err(ApiError::WrongCredentials.into());
        }
        Ok(Admitted {
            transaction,
            counted: self.counted,
        })
    }

    /// Takes it for enough that they know the password.
    pub async fn confirm(self, ctx: &Ctx) -> Result<()> {
        throttle::give_back(ctx, self.counted).await
    }

    /// Turns them away as if the password had been wrong: it is told, noted and counted alike.
    pub async fn turn_away(self, ctx: &Ctx) -> Error {
        failed(ctx, Some(self.user.id), &self.counted).await
    }
}

impl Admitted {
    pub async fn commit(self, ctx: &Ctx) -> Result<()> {
        self.transaction.commit().await?;
        throttle::give_back(ctx, self.counted).await
    }
}

/// Makes an API token for somebody who knows their password.
///
/// # Errors
/// `WrongCredentials`, also for staff whom a second step guards: a token by the password alone would
/// be a way around it, and words of its own would tell a program that the password was right;
/// `TooManyTries`, and `TooManyRequests` for too many that were right.
pub async fn make_api_token(ctx: &Ctx, email: &str, password: &str) -> Result<SecretToken> {
    let actor = match access::claimed(ctx).await {
        // Programs send the token of a log-in that is over along with the next one.
        Err(Error::Refused(_)) => None,
        actor => actor?,
    };
    let ctx = &access::for_end_user(ctx, actor.as_ref());
    let authenticated = authenticate(ctx, email, password).await?;
    if second_factor::guards(ctx, &authenticated.user).await? {
        return Err(authenticated.turn_away(ctx).await);
    }
    let (id, role) = (authenticated.user.id, authenticated.user.role);
    let admitted = authenticated.admit(ctx).await?;
    let (token, detail) = api_tokens::give_at_log_in(&admitted.transaction, ctx, id, role).await?;
    let event = Event {
        actor_id: Some(id),
        subject_id: Some(id),
        detail: Some(detail),
        ..ctx.event(audit::Kind::ApiTokenMade)
    };
    audit::insert(&admitted.transaction, event).await?;
    admitted.commit(ctx).await?;
    Ok(token)
}

/// What a new admin is made of, as it was typed.
pub struct NewAdmin<'a> {
    pub email: &'a str,
    pub name: &'a str,
    pub password: &'a str,
    /// The password typed a second time, where it was.
    pub confirm_password: Option<&'a str>,
}

/// An admin whose fields are right and whose password is hashed, ready to be written.
pub struct PreparedAdmin {
    email: EmailAddress,
    name: String,
    password_hash: String,
}

/// Takes a name that was typed: of a person, or of a thing of theirs.
///
/// # Errors
/// `NameMissing`, also for one that nobody can see; `NameTooLong`; `NameNotText`;
/// `Unreadable` for what no keyboard makes.
pub fn parse_name(typed: &str) -> Result<&str> {
    let name = name::parse(typed).map_err(|problem| match problem {
        NameProblem::Missing => ApiError::NameMissing,
        NameProblem::Control => ApiError::Unreadable,
        NameProblem::BidiControl => ApiError::NameNotText,
    })?;
    if name.chars().count() > MAX_NAME {
        return Err(ApiError::NameTooLong.into());
    }
    Ok(name)
}

/// Checks what was typed and hashes the password; nothing is written yet.
pub async fn prepare_admin(ctx: &Ctx, new: NewAdmin<'_>) -> Result<PreparedAdmin> {
    let email = EmailAddress::parse(new.email)?;
    let name = parse_name(new.name)?;
    let owner = Owner {
        email: email.as_str().to_owned(),
        name: name.to_owned(),
    };
    let password_hash = hash_new(ctx, new.password, new.confirm_password, owner).await?;
    Ok(PreparedAdmin {
        password_hash,
        name: name.to_owned(),
        email,
    })
}

/// Writes a prepared admin.
///
/// # Errors
/// `EmailTaken`; only somebody who may make admins ever sees it.
pub async fn insert_admin(
    transaction: &DatabaseTransaction,
    ctx: &Ctx,
    admin: PreparedAdmin,
    event: audit::Kind,
) -> Result<i64> {
    let new = users::NewUser {
        email: &admin.email,
        name: &admin.name,
        role: Role::Admin,
        password_hash: Some(admin.password_hash),
    };
    let id = users::insert(transaction, new, ctx.now())
        .await
        .map_err(taken)?;
    let made = Happening::to(id, EventType::UserCreated);
    webhooks::note(transaction, ctx, made).await?;
    let event = Event {
        subject_id: Some(id),
        ..ctx.event(event)
    };
    audit::insert(transaction, event).await?;
    Ok(id)
}

/// What the database says when an address has an account already.
pub fn taken(error: DbErr) -> Error {
    match error.sql_err() {
        Some(SqlErr::UniqueConstraintViolation(_)) => Error::Refused(ApiError::EmailTaken),
        _ => error.into(),
    }
}

/// Makes an admin at an operator's word.
pub async fn create_admin(ctx: &Ctx, new: NewAdmin<'_>) -> Result<()> {
    let admin = prepare_admin(ctx, new).await?;
    let transaction = db::begin_write(&ctx.state.db).await?;
    insert_admin(&transaction, ctx, admin, audit::Kind::UserMade).await?;
    transaction.commit().await?;
    Ok(())
}

/// Sets somebody's password at an operator's word, with the same policy and the same consequences
/// as a link.
///
/// # Errors
/// `NotFound` if there is no active account with this address; `AccountFrozen`, since only its owner
/// can say that it is theirs again.
pub async fn change_password(ctx: &Ctx, email: &str, password: &str) -> Result<()> {
    let email = EmailAddress::parse(email)?;
    let user = users::find_by_email(&ctx.state.db, email.canonical())
        .await?
        .filter(|user| user.is_active)
        .ok_or(ApiError::NotFound)?;
    if user.frozen_at.is_some() {
        return Err(ApiError::AccountFrozen.into());
    }
    let hash = hash_new(ctx, password, None, owner_of(&user)).await?;
    let transaction = db::begin_write(&ctx.state.db).await?;
    if !users::set_password_hash(&transaction, user.id, &hash, ctx.now()).await? {
        return Err(ApiError::NotFound.into());
    }
    end_old_access(&transaction, ctx, &user).await?;
    let event = Event {
        subject_id: Some(user.id),
        ..ctx.event(audit::Kind::PasswordChangedByOperator)
    };
    audit::insert(&transaction, event).await?;
    transaction.commit().await?;
    ctx.state.outbox_bell.notify_one();
    Ok(())
}

/// Applies the policy to a new password and hashes it: the one door to every new password.
///
/// # Errors
/// What is wrong with the password; `PasswordsDiffer`; `Unavailable`.
pub async fn hash_new(
    ctx: &Ctx,
    password: &str,
    confirmed: Option<&str>,
    owner: Owner,
) -> Result<String> {
    let state = &ctx.state;
    let password = NewPassword::parse(password, confirmed, state.config.password_min_length)?;
    state.hasher.hash(password, owner).await
}

/// Whose name and address make a poor password.
pub fn owner_of(user: &user::Model) -> Owner {
    Owner {
        email: user.email.clone(),
        name: user.name.clone(),
    }
}

/// Ends everything that gets somebody into an account: sessions, API tokens, and links with their cases.
/// Only the links stay by which an address that it had before is restored.
pub async fn end_access(
    transaction: &DatabaseTransaction,
    ctx: &Ctx,
    user: &user::Model,
) -> Result<()> {
    sessions::delete_of_user(transaction, user.id).await?;
    db::api_tokens::delete_of_user(transaction, user.id).await?;
    end_links(transaction, ctx, user).await
}

/// Ends every link and code that went to an account's address, with the cases that they belong to.
pub async fn end_links(
    transaction: &DatabaseTransaction,
    ctx: &Ctx,
    user: &user::Model,
) -> Result<()> {
    freeze_tokens::use_up_of_user(transaction, user.id, ctx.now()).await?;
    end_recoveries(transaction, ctx, user).await
}

/// Ends the links that choose a new password, and their cases.
async fn end_recoveries(
    transaction: &DatabaseTransaction,
    ctx: &Ctx,
    user: &user::Model,
) -> Result<()> {
    let now = ctx.now();
    reset_tokens::revoke_of_user(transaction, user.id, now).await?;
    recovery_cases::revoke_open(transaction, user.id, &user.email_canonical, now).await?;
    Ok(())
}

/// What follows from a new password, in the transaction that writes it: every session, API token,
/// open case and unused link of the account ends, but for those in notices of a new password, by which
/// its owner freezes it; a notice mail is queued to the address of this moment, and other programs are
/// told.
pub async fn end_old_access(
    transaction: &DatabaseTransaction,
    ctx: &Ctx,
    user: &user::Model,
) -> Result<()> {
    sessions::delete_of_user(transaction, user.id).await?;
    db::api_tokens::delete_of_user(transaction, user.id).await?;
    end_recoveries(transaction, ctx, user).await?;
    notices::queue(transaction, ctx, user, outgoing_mail::Kind::PasswordChanged).await?;
    let changed = Happening::to(user.id, EventType::PasswordChanged);
    webhooks::note(transaction, ctx, changed).await?;
    Ok(())
}
