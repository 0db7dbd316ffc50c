//! Creating accounts and setting passwords. Every new password (from a link, a command or the setup page)
//! goes through this file.

use crate::{
    api::{access::Role, dashboard::webhooks::EventType, error::ApiError},
    server::{
        account::{Account, Home},
        account_events,
        change::{Change, ChangeOfAccount},
        config::applications::Application,
        ctx::Ctx,
        db::{
            self,
            account_rows::By,
            audit::{self, Event},
            caller_checks, campaigns,
            directory_accounts::{self, Told},
            directory_writes::{self, NewWrite},
            entity::{directory_write, outgoing_mail},
            freeze_tokens, recovery_cases, reset_tokens, session_rows, user_rows,
        },
        directories::{
            Directory,
            store::{Found, Trouble, Withheld},
            why::Why,
        },
        error::{Error, Result},
        identity::{self, password, second_factor, tokens},
        model::{AuditDetail, EmailAddress, Identifier, NewPassword, Owner, SecretToken},
        names, notices,
    },
};
use sea_orm::{DbErr, SqlErr};

/// Creates an API token for a user who knows their password.
///
/// # Errors
/// `WrongCredentials`, also for users with two-factor authentication: a token for a password alone would bypass
/// it, and an error of its own would reveal that the password was right; `TooManyTries`, and `TooManyRequests`
/// for too many successful ones.
pub async fn create_api_token(ctx: &Ctx, email: &str, password: &str) -> Result<SecretToken> {
    let actor = match identity::claimed(ctx).await {
        // Programs send an expired log-in token along with the credentials for the next one.
        Err(Error::Refused(_)) => None,
        actor => actor?,
    };
    let ctx = &identity::for_end_user(ctx, actor.as_ref());
    let authenticated = password::authenticate(ctx, email, password).await?;
    if second_factor::guards(ctx, &authenticated.user).await? {
        return Err(authenticated.turn_away(ctx).await);
    }
    let (id, role) = (authenticated.user.id, authenticated.user.role);
    let mut admitted = authenticated.admit(ctx).await?;
    let (token, detail) = tokens::issue_at_log_in(&admitted.change, ctx, id, role).await?;
    let event = Event {
        actor_id: Some(id),
        subject_id: Some(id),
        detail: Some(detail),
        ..ctx.event(audit::Kind::ApiTokenMade)
    };
    admitted.change.note(event);
    admitted.commit(ctx).await?;
    Ok(token)
}

/// The fields of a new administrator, as typed.
pub struct NewAdmin<'a> {
    pub email: &'a str,
    pub name: &'a str,
    pub password: &'a str,
    /// The repeated password, if the form has one.
    pub confirm_password: Option<&'a str>,
}

/// A validated administrator whose password is hashed, ready to be inserted.
pub struct PreparedAdmin {
    email: EmailAddress,
    name: String,
    password_hash: String,
}

/// Validates the fields and hashes the password; writes nothing.
pub async fn prepare_admin(ctx: &Ctx, new: NewAdmin<'_>) -> Result<PreparedAdmin> {
    let email = EmailAddress::parse(new.email)?;
    let name = names::parse(new.name)?;
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

/// Writes a prepared admin, with which a change ends.
///
/// # Errors
/// `EmailTaken`; only callers who may create administrators ever see it.
pub async fn insert_admin(
    change: Change,
    ctx: &Ctx,
    admin: PreparedAdmin,
    event: audit::Kind,
) -> Result<()> {
    let new = user_rows::NewUser {
        email: &admin.email,
        name: &admin.name,
        role: Role::Admin,
        password_hash: Some(admin.password_hash),
    };
    let created = change.insert_account(new, ctx.now()).await;
    let mut change = created.map_err(taken)?;
    account_events::tell(&mut change, ctx, EventType::UserCreated).await?;
    let event = Event {
        subject_id: Some(change.account_id()),
        ..ctx.event(event)
    };
    change.note(event);
    change.commit().await?;
    Ok(())
}

/// Maps a violated unique index on the address to `EmailTaken`.
pub fn taken(error: DbErr) -> Error {
    match error.sql_err() {
        Some(SqlErr::UniqueConstraintViolation(_)) => Error::Refused(ApiError::EmailTaken),
        _ => error.into(),
    }
}

/// Creates an administrator from the command line.
pub async fn create_admin(ctx: &Ctx, new: NewAdmin<'_>) -> Result<()> {
    let admin = prepare_admin(ctx, new).await?;
    let change = Change::begin(ctx).await?;
    insert_admin(change, ctx, admin, audit::Kind::UserMade).await
}

/// Sets a user's password from the command line, with the same policy and consequences as a link.
///
/// # Errors
/// `NotFound` if there is no active account with this address; `AccountFrozen`, since only its owner
/// can say that it is theirs again.
pub async fn change_password(ctx: &Ctx, email: &str, password: &str) -> Result<()> {
    let email = EmailAddress::parse(email)?;
    let user = db::account_rows::find_by_email(&ctx.state.db, email.canonical())
        .await?
        .filter(|user| user.is_active)
        .ok_or(ApiError::NotFound)?;
    if user.frozen_at.is_some() {
        return Err(ApiError::AccountFrozen.into());
    }
    let hash = hash_new(ctx, password, None, user.owner()).await?;
    password::require_another(ctx, &user, password).await?;
    let mut change = ChangeOfAccount::begin(ctx, user.id).await?;
    let by = By::Operator;
    if !db::account_rows::set_password(&change, user.id, by, &hash, ctx.now()).await? {
        return Err(ApiError::NotFound.into());
    }
    end_old_access(&mut change, ctx, &user).await?;
    let event = Event {
        subject_id: Some(user.id),
        ..ctx.event(audit::Kind::PasswordChangedByOperator)
    };
    change.note(event);
    change.commit().await?;
    Ok(())
}

/// An account whose password can be set.
pub struct Recoverable {
    pub account: Account,
    /// The version of its password in its directory; none for our own accounts.
    pub version: Option<String>,
}

/// Whose passwords can be set with one address.
pub struct FoundAccounts {
    pub accounts: Vec<Recoverable>,
    /// Whether there is any account with it, also one that gets no link.
    pub is_known: bool,
}

/// Why a directory can't be queried.
pub struct DirectoryTrouble {
    pub directory: String,
    pub why: Trouble,
}

impl DirectoryTrouble {
    /// What is said of a mail that waits for a directory.
    pub fn words(directory: &str) -> String {
        format!("The directory {directory} can't be asked.")
    }
}

/// Links in one mail.
const MOST_IN_ONE_MAIL: usize = 10;

/// The accounts of an address or a log-in name whose passwords can be set: ours first, then those of each
/// directory in the order of the settings. All of them have the first one's spelling of the address. Withheld
/// accounts are recorded in the case.
pub async fn recoverable(
    ctx: &Ctx,
    whose: &Identifier,
    application: &Application,
    case_id: i64,
) -> Result<std::result::Result<FoundAccounts, DirectoryTrouble>> {
    let own = match whose {
        Identifier::Address(address) => {
            db::account_rows::find_by_email(&ctx.state.db, address.canonical()).await?
        }
        // Ours are known by their addresses.
        Identifier::Login(_) => None,
    };
    let own = own.filter(|_| application.serves_own());
    let mut is_known = own.is_some();
    let own = own.filter(|account| account.is_active);
    let mut all = Vec::from_iter(own.map(|account| Recoverable {
        account,
        version: None,
    }));
    let directories = ctx.state.directories.all().iter();
    for directory in directories.filter(|one| application.serves(one.name())) {
        let found = match directory.find(whose).await {
            Ok(found) => found,
            Err(why) => {
                let directory = directory.name().to_owned();
                return Ok(Err(DirectoryTrouble { directory, why }));
            }
        };
        is_known |= !found.is_empty();
        for found in found {
            let Ok(email) = EmailAddress::parse(&found.email) else {
                note_withheld(ctx, directory, Withheld::UnreadableAddress, case_id).await?;
                continue;
            };
            match found.withheld {
                None | Some(Withheld::Locked) => {}
                Some(withheld) => {
                    note_withheld(ctx, directory, withheld, case_id).await?;
                    continue;
                }
            }
            let account = keep_found(ctx, directory, &found, &email).await?;
            // If it is we who locked it, a recovery may unlock it.
            if let Some(withheld) = found.withheld
                && !account.needs_new_password()
            {
                note_withheld(ctx, directory, withheld, case_id).await?;
            } else if account.is_active {
                let version = Some(found.version.as_str().to_owned());
                all.push(Recoverable { account, version });
            }
        }
    }
    // Addresses that compare as one may be spelled so differently that they are two mailboxes.
    if let Some(first) = all
        .first()
        .map(|one| one.account.email.to_ascii_lowercase())
    {
        all.retain(|one| one.account.email.to_ascii_lowercase() == first);
    }
    all.truncate(MOST_IN_ONE_MAIL);
    Ok(Ok(FoundAccounts {
        accounts: all,
        is_known,
    }))
}

/// What is told of the rules for a new password while it is typed.
pub struct Policy {
    /// In characters.
    pub min_length: u32,
    /// Texts of whose words it must not be made.
    pub own_words: String,
}

/// The policy for an account's new password.
pub fn policy(ctx: &Ctx, account: &Account) -> Policy {
    let directory = match &account.home {
        Home::Own => None,
        Home::Directory(place) => ctx.state.directories.get(&place.directory),
    };
    match directory {
        Some(directory) => Policy {
            min_length: directory.min_length(),
            own_words: directory.owner_there(account.owner()).words(),
        },
        None => Policy {
            own_words: account.owner().words(),
            ..first_policy(ctx)
        },
    }
}

/// The policy for the password of somebody who has no account yet.
pub fn first_policy(ctx: &Ctx) -> Policy {
    Policy {
        min_length: ctx.state.config.password_min_length,
        own_words: Owner::default().words(),
    }
}

/// Stores what a directory says about an account.
async fn keep_found(
    ctx: &Ctx,
    directory: &Directory,
    found: &Found,
    email: &EmailAddress,
) -> Result<Account> {
    let told = Told {
        directory: directory.name(),
        key: &found.key,
        email,
        name: &found.name,
        login: found.login.as_deref(),
        version: found.version.as_str(),
    };
    let change = Change::begin(ctx).await?;
    let account = directory_accounts::keep(&change, &told, ctx.now()).await?;
    change.commit().await?;
    Ok(account)
}

/// Records in the case why an account got no link.
async fn note_withheld(
    ctx: &Ctx,
    directory: &Directory,
    why: Withheld,
    case_id: i64,
) -> Result<()> {
    let detail = AuditDetail::new()
        .directory(directory.name())
        .word("why", Why::from(why).words());
    let event = Event {
        case_id: Some(case_id),
        detail: Some(detail),
        ..ctx.event(audit::Kind::LinkWithheld)
    };
    Change::note_alone(ctx, event).await?;
    Ok(())
}

/// Has the worker freeze the account in its directory as well.
pub async fn freeze_there_soon(change: &Change, ctx: &Ctx, account: &Account) -> Result<()> {
    if account.home == Home::Own {
        return Ok(());
    }
    let now = ctx.now();
    // A password that is still being written is not wanted any more.
    directory_writes::delete_of_user(change, account.id).await?;
    let new = NewWrite {
        kind: directory_write::Kind::Freeze,
        user_id: account.id,
        token_id: None,
        due_at: now,
    };
    directory_writes::insert(change, new, now).await?;
    Ok(())
}

/// Takes the password of an account away until its owner has chosen another with a link, and ends its sessions and API
/// tokens. Links that are open stay, since they lead to what is wanted; but in a directory, they are for a password
/// that is no longer there. Nobody is mailed. `false` if there is no password, or a new one is needed already.
///
/// # Errors
/// `NotLockableThere`.
pub async fn require_new_password(
    change: &mut ChangeOfAccount,
    ctx: &Ctx,
    user: &Account,
) -> Result<bool> {
    if !can_be_locked(ctx, user) {
        return Err(ApiError::NotLockableThere.into());
    }
    if !db::account_rows::revoke_password(change, user.id, ctx.now()).await? {
        return Ok(false);
    }
    session_rows::delete_of_users(change, &[user.id]).await?;
    db::api_token_rows::delete_of_users(change, &[user.id]).await?;
    if user.home != Home::Own {
        end_recoveries(change, ctx, user).await?;
        freeze_there_soon(change, ctx, user).await?;
    }
    account_events::tell(change, ctx, EventType::PasswordRevoked).await?;
    Ok(true)
}

/// The same for many accounts of ours at once, of which nobody is told one by one.
pub async fn revoke_many(change: &Change, ctx: &Ctx, ids: &[i64]) -> Result<()> {
    if ids.is_empty() {
        return Ok(());
    }
    db::account_rows::revoke_passwords(change, ids, ctx.now()).await?;
    session_rows::delete_of_users(change, ids).await?;
    db::api_token_rows::delete_of_users(change, ids).await?;
    Ok(())
}

/// The same for an account of a directory that can lock it.
pub async fn revoke_elsewhere(change: &Change, ctx: &Ctx, account: &Account) -> Result<()> {
    if db::account_rows::revoke_password(change, account.id, ctx.now()).await? {
        end_recoveries(change, ctx, account).await?;
        freeze_there_soon(change, ctx, account).await?;
    }
    Ok(())
}

/// Whether nobody can be let in with the password that an account has.
pub fn can_be_locked(ctx: &Ctx, account: &Account) -> bool {
    let Home::Directory(place) = &account.home else {
        return true;
    };
    let directory = ctx.state.directories.get(&place.directory);
    directory.is_some_and(Directory::can_freeze)
}

/// Gives an account its password back; `false` if it was not taken away, or another was chosen meanwhile.
///
/// # Errors
/// `LockedThere` in a directory, which only writes of a new password unlock.
pub async fn allow_old_password(
    change: &mut ChangeOfAccount,
    ctx: &Ctx,
    user: &Account,
) -> Result<bool> {
    if user.home != Home::Own {
        return Err(ApiError::LockedThere.into());
    }
    let is_restored = db::account_rows::restore_password(change, user.id, ctx.now()).await?;
    if is_restored {
        campaigns::forget_user(change, user.id).await?;
    }
    Ok(is_restored)
}

/// Applies the policy to a new password and hashes it. Every new password is created here.
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
    let password = NewPassword::parse(password, confirmed, state.config.password_rules())?;
    state.hasher.hash(password, owner).await
}

/// Ends every way into an account: sessions, API tokens, and links with their cases. Only links that restore
/// a former address are kept.
pub async fn end_access(change: &ChangeOfAccount, ctx: &Ctx, user: &Account) -> Result<()> {
    session_rows::delete_of_user(change, user.id).await?;
    db::api_token_rows::delete_of_user(change, user.id).await?;
    end_links(change, ctx, user).await
}

/// Ends every link and code that was sent to the account's address, with their cases.
pub async fn end_links(change: &ChangeOfAccount, ctx: &Ctx, user: &Account) -> Result<()> {
    freeze_tokens::use_up_of_user(change, user.id, ctx.now()).await?;
    end_recoveries(change, ctx, user).await
}

/// Ends the links that set a new password, their cases, and codes that a caller was to read out.
async fn end_recoveries(change: &Change, ctx: &Ctx, user: &Account) -> Result<()> {
    let now = ctx.now();
    caller_checks::end_of_user(change, user.id, now).await?;
    reset_tokens::revoke_of_user(change, user.id, now).await?;
    recovery_cases::revoke_open(change, user.id, &user.email_canonical, now).await?;
    Ok(())
}

/// What follows from a new password, in the change that writes it: every session, API token,
/// open case and unused link of the account ends, but for those in notices of a new password, by which
/// its owner freezes it; a notice mail is queued to the address of this moment, and other programs are
/// told.
pub async fn end_old_access(change: &mut ChangeOfAccount, ctx: &Ctx, user: &Account) -> Result<()> {
    session_rows::delete_of_user(change, user.id).await?;
    db::api_token_rows::delete_of_user(change, user.id).await?;
    end_recoveries(change, ctx, user).await?;
    campaigns::note_chosen(change, user.id).await?;
    notices::queue(change, ctx, user, outgoing_mail::Kind::PasswordChanged).await?;
    account_events::tell(change, ctx, EventType::PasswordChanged).await?;
    Ok(())
}
