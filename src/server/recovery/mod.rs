//! Recovery: asking for a link, and setting a password with it.
//!
//! `request` never looks up the account: it does the same work for every address, and the worker (`delivery`)
//! does the rest later.

pub mod codes;
pub mod delivery;
pub mod elsewhere;
mod filing;
pub mod limits;
mod locks;
pub mod proof_of_work;
pub mod retention;
pub mod revocation;
pub mod visits;

pub use self::{
    elsewhere::Completed,
    filing::{Filed, JOINS_WITHIN, file, file_by_staff, invite},
};

use self::limits::Excess;
use crate::{
    api::{access::Action, error::ApiError},
    server::{
        account::{Account, Home},
        accounts,
        change::{Change, ChangeOfAccount},
        clock::later,
        ctx::Ctx,
        db::{
            self,
            account_rows::By,
            audit::{self, Event},
            entity::{recovery_case::State, reset_token},
            outbox, recovery_cases, reset_tokens,
        },
        error::{Error, Result},
        idempotency::{Key, Once},
        identity::{self, Actor, Program},
        model::{AuditDetail, CaseNumber, EmailAddress, Identifier, SecretToken},
        throttle,
    },
};
use std::time::Duration;

/// An unsent mail is given up after this time. A link's lifetime starts when its mail was sent, so a late one
/// is as good as any.
const GIVE_UP: Duration = Duration::from_secs(72 * 60 * 60);

/// For requests that are not limited by network.
const UNKNOWN_NETWORK: &str = "";

/// The domain of an address that no account can have: nothing below `invalid` exists (RFC 2606).
const NOBODY: &str = "@nobody.invalid";

/// What somebody has typed to say which account is theirs: an address or, where a directory has them and its
/// operator allows it, a log-in name.
fn asked_for(ctx: &Ctx, typed: &str) -> Result<Identifier> {
    Ok(Identifier::parse(
        typed,
        ctx.state.directories.take_logins(),
    )?)
}

/// Records a request for a link: a recovery case and a mail to be sent, in one transaction. Its public number
/// reveals nothing: neither whether it joined a case, nor what has become of an earlier one.
///
/// Repeated requests join the open case of the address. A network over its limit may pay with a proof of
/// work, which is used up only if the request succeeds.
///
/// # Errors
/// `EmailMissing`, `EmailInvalid`; `TooManyRequests` for a network over its limit, which says
/// nothing about any account; `Unavailable`, and then nothing was written.
pub async fn request(ctx: &Ctx, email: &str, proof: Option<&str>) -> Result<CaseNumber> {
    request_for(ctx, &asked_for(ctx, email)?, proof).await
}

/// Records a request that a program may send more than once under one key, and does it once: a repeated one
/// gets the same response, and no second mail is sent. Concurrent ones wait for the first.
///
/// # Errors
/// As `request`, and then the key counts as unused; `IdempotencyKeyReused`.
pub async fn request_once(ctx: &Ctx, email: &str, key: &Key) -> Result<()> {
    let whose = asked_for(ctx, email)?;
    // First, so that an invalid token learns nothing of what was done with it.
    let asker = asker(ctx).await?;
    let once = Once::new(ctx, key, &[b"forgot-password", email.as_bytes()]);
    // In this order, so that no request is rejected that has just been done under this key.
    let excess = limits::excess(&ctx.state.db, ctx, &asker.network).await?;
    if once.was_done(&ctx.state.db, ctx).await? {
        return Ok(());
    }
    if let Some(excess) = excess {
        return Err(refused(ctx, excess));
    }
    file_once(ctx, &whose, &asker, &once).await
}

/// Records a request for another link from the page of an invalid one. It goes to the address of the account
/// that the link was for; a link that never existed is treated as a request for an address that nobody has.
///
/// # Errors
/// `TooManyRequests`, `Unavailable`.
pub async fn request_again(ctx: &Ctx, token: &str) -> Result<CaseNumber> {
    let address = match SecretToken::pasted(token) {
        Some(token) => reset_tokens::address_of(&ctx.state.db, &token).await?,
        None => None,
    };
    // The same for every request with one token, so that repeated requests join here too.
    let key = &ctx.state.secret_key;
    let nobody = &key.mac_text("nobody", &[token.as_bytes()])[..32];
    let nobody = format!("{nobody}{NOBODY}");
    let email = EmailAddress::parse(address.as_deref().unwrap_or(&nobody))?;
    request_for(ctx, &email.into(), None).await
}

/// Whether an address was not typed, but stands for a link that never existed.
pub fn is_nobody(email_canonical: &str) -> bool {
    email_canonical.ends_with(NOBODY)
}

async fn request_for(ctx: &Ctx, whose: &Identifier, proof: Option<&str>) -> Result<CaseNumber> {
    let asker = asker(ctx).await?;
    if let Some(excess) = limits::excess(&ctx.state.db, ctx, &asker.network).await?
        && !proof_of_work::is_enough(ctx, &excess, proof)
    {
        return Err(refused(ctx, excess));
    }
    let (change, excess) = limits::begin(ctx, &asker.network).await?;
    let filed = file_within_limits(change, excess, ctx, whose, &asker, proof).await?;
    Ok(filed.number)
}

/// Rejects clients over the limit before they wait for a lock and occupy a connection. The counting behind
/// the lock is what enforces it.
fn refused(ctx: &Ctx, excess: Excess) -> Error {
    ctx.state.metrics.limit_hit("network");
    excess.refusal().into()
}

/// Records the request, unless another one was faster under the same key.
async fn file_once(ctx: &Ctx, whose: &Identifier, asker: &Asker, once: &Once) -> Result<()> {
    // Before the key, so that nobody waits for one whose change is then refused.
    let (change, excess) = limits::begin(ctx, &asker.network).await?;
    if !once.take(&change, ctx).await? {
        // The other one may share its commit with this change. So what became of it is read here, and told after
        // that commit.
        let was_done = once.was_done(&change, ctx).await;
        change.commit().await?;
        if was_done? {
            return Ok(());
        }
        let gone = anyhow::anyhow!("an idempotency key was pruned while it was asked for");
        return Err(Error::Unavailable(gone));
    }
    file_within_limits(change, excess, ctx, whose, asker, None).await?;
    Ok(())
}

async fn file_within_limits(
    mut change: Change,
    excess: Option<Excess>,
    ctx: &Ctx,
    whose: &Identifier,
    asker: &Asker,
    proof: Option<&str>,
) -> Result<Filed> {
    if let Some(excess) = excess {
        ctx.state.metrics.limit_hit("network");
        proof_of_work::pay(&change, ctx, &excess, proof).await?;
    }
    let filed = file(&mut change, ctx, whose, &asker.network).await?;
    if let Some(program) = &asker.program {
        note_program(&mut change, ctx, program, &filed).await?;
    }
    change.commit().await?;
    Ok(filed)
}

/// Who asks for a link, as far as it matters.
struct Asker {
    /// The network that the request counts for.
    network: String,
    program: Option<Program>,
}

/// Determines who asks, and for which network it counts. A program with a token asks on behalf of all its
/// users from one address, so it counts for the network of the user that it names, or for none; the limits of
/// addresses and of the site still apply. Any account can get a log-in token, so a client that shows one
/// counts like a stranger.
///
/// # Errors
/// `TokenNotGood` for an invalid token; `NotAllowed` for one without the scope.
async fn asker(ctx: &Ctx) -> Result<Asker> {
    let actor = identity::claimed(ctx).await?;
    if let Some(actor) = &actor {
        actor.require(Action::AskForRecovery)?;
    }
    let network = match actor.as_ref().and_then(identity::spokesman) {
        Some(_) => ctx.end_user.as_deref().unwrap_or(UNKNOWN_NETWORK),
        None => ctx.network.as_deref().unwrap_or_default(),
    };
    let network = network.to_owned();
    let program = match actor {
        Some(Actor::Program(program)) => Some(program),
        _ => None,
    };
    Ok(Asker { network, program })
}

/// Notes which program asked, for anyone who looks at the case or at the audit trail. No account is looked
/// up, so that it is the same for every address.
async fn note_program(
    change: &mut Change,
    ctx: &Ctx,
    Program { user, token }: &Program,
    filed: &Filed,
) -> Result<()> {
    recovery_cases::set_program(change, filed.request_id, &token.name).await?;
    let event = Event {
        actor_id: Some(user.id),
        case_id: Some(filed.case_id),
        detail: Some(AuditDetail::new().number("token", token.id)),
        ..ctx.event(audit::Kind::RecoveryAskedByProgram)
    };
    change.note(event);
    Ok(())
}

/// What a link opens.
pub enum Link {
    /// The form for the password of this account.
    Good(Box<Account>),
    /// The password that was chosen with it is on its way to a directory.
    BeingSaved,
    /// It has just arrived there.
    Saved,
}

/// Whose password a link sets, if it is still valid. Opening a link changes nothing, so mail scanners can
/// open it as often as they like.
///
/// # Errors
/// `LinkNoLongerGood`, the same for used, expired, replaced and made-up links.
pub async fn check(ctx: &Ctx, token: &str) -> Result<Link> {
    match find(ctx, token).await {
        Err(Error::Refused(ApiError::LinkNoLongerGood)) => elsewhere::of_used(ctx, token)
            .await?
            .ok_or_else(|| ApiError::LinkNoLongerGood.into()),
        found => Ok(Link::Good(Box::new(found?.1))),
    }
}

async fn find(ctx: &Ctx, token: &str) -> Result<(reset_token::Model, Account)> {
    let token = SecretToken::pasted(token).ok_or(ApiError::LinkNoLongerGood)?;
    let token = reset_tokens::find_live(&ctx.state.db, &token, ctx.now())
        .await?
        .ok_or(ApiError::LinkNoLongerGood)?;
    let user = owner(ctx, &token)
        .await?
        .ok_or(ApiError::LinkNoLongerGood)?;
    Ok((token, user))
}

/// Whose password a token sets: nobody's, if its case has ended, the account is disabled, its address is no
/// longer the one that the mail went to, or the lifetime of links was shortened meanwhile.
async fn owner(ctx: &Ctx, token: &reset_token::Model) -> Result<Option<Account>> {
    let db = &ctx.state.db;
    let sent = outbox::sent(db, token.mail_id).await?.unwrap_or_default();
    let ends = later(
        sent.at.unwrap_or(token.created_at),
        ctx.state.config.password_reset_timeout,
    );
    if ends <= ctx.now() {
        return Ok(None);
    }
    let Some(case) = recovery_cases::find(db, token.case_id).await? else {
        return Ok(None);
    };
    let to = sent.to.and_then(|to| EmailAddress::parse(&to).ok());
    let to = to.map_or(case.email_canonical, |to| to.canonical().to_owned());
    let user = db::account_rows::find(db, token.user_id).await?;
    Ok(user
        .filter(|user| case.state == State::Open && user.is_active && user.email_canonical == to))
}

/// A request to set a new password with a link.
pub struct Completion<'a> {
    pub token: &'a str,
    pub new_password: &'a str,
    /// The repeated password, if a person typed it.
    pub confirm_password: Option<&'a str>,
    /// An address that must be the account's, if given.
    pub email: Option<&'a str>,
}

/// Sets the new password, which also unfreezes a frozen account. The token is used up, every other token,
/// session and case of the account ends, and a notice is queued: all in one transaction, or nothing. A
/// rejected password uses nothing up. Nobody is logged in by it.
///
/// # Errors
/// `LinkNoLongerGood`, what is wrong with the password, among which that it no longer works for the account,
/// `PasswordsDiffer`, `Unavailable`; `TooManyTries` for
/// a link with too many rejected passwords; `TokenNotGood` for an invalid API token. Guesses at link tokens
/// are not counted: nobody finds any of 256 random bits, and the owner of a valid link must not wait for
/// their neighbours' guesses.
pub async fn complete(ctx: &Ctx, completion: Completion<'_>) -> Result<Completed> {
    let ctx = &identity::for_end_user(ctx, identity::claimed(ctx).await?.as_ref());
    let (token, user) = find(ctx, completion.token).await?;
    if let Some(email) = completion.email {
        let is_theirs =
            EmailAddress::parse(email).is_ok_and(|email| email.canonical() == user.email_canonical);
        if !is_theirs {
            return Err(ApiError::LinkNoLongerGood.into());
        }
    }
    if let Home::Directory(place) = &user.home {
        let directory = ctx.state.directories.get(&place.directory);
        let directory = directory.ok_or(ApiError::DirectoryDown)?;
        return elsewhere::complete(ctx, directory, &token, &user, &completion).await;
    }
    let hash = hash_chosen(ctx, &completion, &token, &user).await?;

    let now = ctx.now();
    // Of two changes of one account the second finds its token and its case ended by the first. The case is
    // asked besides the token, since a link that was only just made may have missed its end. Any refusal
    // takes everything back.
    let mut change = ChangeOfAccount::begin_brief(ctx, user.id).await?;
    let by = By::Link {
        email_canonical: &user.email_canonical,
    };
    if !db::account_rows::set_password(&change, user.id, by, &hash, now).await?
        || !reset_tokens::use_up(&change, token.id, now).await?
        || !recovery_cases::complete(&change, token.case_id, now).await?
    {
        return Err(ApiError::LinkNoLongerGood.into());
    }
    accounts::end_old_access(&mut change, ctx, &user).await?;
    throttle::forgive_log_ins(&change, ctx, &user.email_canonical).await?;
    let event = Event {
        subject_id: Some(user.id),
        case_id: Some(token.case_id),
        ..ctx.event(audit::Kind::PasswordRecovered)
    };
    change.note(event);
    change.commit().await?;
    Ok(Completed::Done)
}

/// Counts the chosen password, since checking it is work, and hashes it if it is accepted.
async fn hash_chosen(
    ctx: &Ctx,
    completion: &Completion<'_>,
    token: &reset_token::Model,
    user: &Account,
) -> Result<String> {
    throttle::count_choice(ctx, &token.token_hash).await?;
    let (password, confirmed) = (completion.new_password, completion.confirm_password);
    let hash = accounts::hash_new(ctx, password, confirmed, user.owner()).await?;
    identity::password::require_another(ctx, user, password).await?;
    Ok(hash)
}
