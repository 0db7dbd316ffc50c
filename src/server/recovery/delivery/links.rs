//! Mails with links for a new password: the only place where an account is looked up for a request, and where
//! a token exists in clear, only while its mail is sent.

use super::{
    actor_name, no_account,
    outcome::{Brings, defer, deliver_once, drop_mail, give_up, waits_for_site},
};
use crate::{
    api::dashboard::webhooks::EventType,
    routes,
    server::{
        account::Account,
        account_events::{self, Happening},
        accounts::{self, DirectoryTrouble, Recoverable},
        change::ChangeOfAccount,
        clock::{later, until},
        ctx::Ctx,
        db::{
            self,
            entity::{
                outgoing_mail::{self, Kind, State, WaitsFor},
                recovery_case,
            },
            outbox, recovery_cases,
            reset_tokens::{self, NewToken},
            user_rows,
        },
        error::{Error, Result},
        mail::{AccountLink, DeliveryError, Mail, Why},
        model::{CaseNumber, Identifier, RecoveryCode, SecretToken},
        recovery::{GIVE_UP, codes, filing::enough_for, limits},
    },
};
use anyhow::anyhow;

/// Composes and sends a mail with a link: to somebody who may have asked for it, or to the owner of a new
/// account.
pub async fn deliver_link(ctx: &Ctx, mail: &outgoing_mail::Model) -> Result<()> {
    let (case, number) = match wanted_case(ctx, mail).await? {
        Wanted::Yes(case, number) => (case, number),
        Wanted::No => return drop_mail(ctx, mail).await,
        Wanted::TooLate => return give_up(ctx, mail, State::Dropped, mail.user_id).await,
    };
    if waits_for_site(ctx, mail).await? {
        return Ok(());
    }
    let whose = Identifier::kept(&case.email_canonical)?;
    let all = &ctx.state.config.applications;
    let application = all.kept(mail.application.as_deref());
    let entry = ctx.state.entry_to(application, case.next_url.clone());
    let found = match accounts::recoverable(ctx, &whose, application, case.id).await? {
        Ok(found) => found,
        Err(trouble) => return wait_for_directory(ctx, mail, &trouble).await,
    };

    if let Some(first) = found.accounts.first()
        && let Some(later) =
            limits::account_pause(&ctx.state.db, ctx, &whose, &first.account).await?
    {
        ctx.state.metrics.limit_hit("address");
        outbox::put_back(&ctx.state.db, mail, later).await?;
        return Ok(());
    }

    let checked = ctx.state.mailer.check_in_outage(ctx.now()).await;
    if let Err(DeliveryError::Unreachable(why)) = checked {
        return defer(ctx, mail, WaitsFor::MailServer, &why).await;
    }

    let is_known = found.is_known;
    let valid_for = ctx.state.config.password_reset_timeout;
    // What the latest person to ask has on their screen.
    let shown = recovery_cases::newest_number(&ctx.state.db, case.id).await?;
    let shown = shown.as_deref().unwrap_or(&case.number);
    let code = RecoveryCode::random(&ctx.state.random);
    // A code is of one account, and an invited person has no page to type it on.
    let has_code = mail.kind == Kind::Recovery && found.accounts.len() == 1;
    let code_hash = has_code.then(|| codes::hash(&ctx.state.secret_key, &number, &code));
    let mut links = Vec::new();
    for one in found.accounts {
        let code_hash = code_hash.clone();
        links.extend(make_link(ctx, mail, &case, shown, code_hash, one, links.is_empty()).await?);
    }
    let Some(MadeLink {
        account: user,
        token,
        ..
    }) = links.first()
    else {
        return match whose {
            Identifier::Address(address) if !is_known && mail.kind == Kind::Recovery => {
                no_account::deliver(ctx, mail, &address, &entry).await
            }
            _ => no_account::end(ctx, mail).await,
        };
    };
    let urls: Vec<String> = links
        .iter()
        .map(|link| entry.link(&routes::reset_password(link.token.expose())))
        .collect();
    let not_me_link = entry.link(&routes::not_me(token.expose()));
    let ask_link = entry.link(routes::FORGOT_PASSWORD);
    let inviter = actor_name(ctx, mail).await?;
    let account_links: Vec<AccountLink<'_>> = links
        .iter()
        .zip(&urls)
        .map(|(made, link)| AccountLink {
            login: made.account.login.as_deref(),
            link,
        })
        .collect();
    let content = if mail.kind == Kind::Invitation {
        Mail::Invitation {
            name: &user.name,
            inviter: inviter.as_deref(),
            role: user_rows::role(&ctx.state.db, user.id).await?,
            link: &urls[0],
            ask_link: &ask_link,
            case_number: shown,
            valid_for,
        }
    } else {
        Mail::Recovery {
            name: &user.name,
            links: &account_links,
            code: has_code.then(|| code.expose()),
            not_me_link: &not_me_link,
            case_number: shown,
            valid_for,
        }
    };
    let brings = Brings::Links {
        case_id: case.id,
        token_ids: links.iter().map(|link| link.token_id).collect(),
    };
    deliver_once(ctx, mail, &content, (Some(user.id), &user.email), &brings).await
}

/// A link that goes with a mail, and the account that it is for.
struct MadeLink {
    account: Account,
    token: SecretToken,
    token_id: i64,
}

/// Makes a token for an account that the mail is for; none if it is no longer recoverable. The case and the mail
/// are those of the first one.
async fn make_link(
    ctx: &Ctx,
    mail: &outgoing_mail::Model,
    case: &recovery_case::Model,
    shown: &str,
    code_hash: Option<String>,
    one: Recoverable,
    is_first: bool,
) -> Result<Option<MadeLink>> {
    let now = ctx.now();
    // After the account's row the case's and the mail's, each held before anything refers to it: anyone
    // who changes the account comes in the same order, and no two wait for each other.
    let mut change = ChangeOfAccount::begin_brief(ctx, one.account.id).await?;
    let account = db::account_rows::find(&change, one.account.id).await?;
    let gets_it = |account: &Account| {
        account.is_active && account.email_canonical == one.account.email_canonical
    };
    let Some(account) = account.filter(gets_it) else {
        change.roll_back().await?;
        return Ok(None);
    };
    if is_first {
        recovery_cases::set_user(&change, case.id, account.id).await?;
        outbox::set_recipient(&change, mail.id, Some(account.id), &account.email).await?;
    }
    let token = SecretToken::random(&ctx.state.random);
    let new = NewToken {
        token: &token,
        code_hash,
        case_id: case.id,
        mail_id: mail.id,
        user_id: account.id,
        directory_version: one.version,
        expires_at: later(now, ctx.state.config.password_reset_timeout),
    };
    let token_id = reset_tokens::insert(&change, new, now).await?;
    // Told once, however often the mail is tried: and only here, where it is known that there is
    // an account. Anyone who asked was answered long ago.
    if mail.user_id.is_none() {
        let requested = Happening {
            case_number: Some(shown),
            mail_id: Some(mail.id),
            ..EventType::RecoveryRequested.into()
        };
        account_events::tell(&mut change, ctx, requested).await?;
    }
    change.commit().await?;
    Ok(Some(MadeLink {
        account,
        token,
        token_id,
    }))
}

/// Keeps a mail until a directory answers again: nobody knows whether it has the account, so that mails for
/// known and unknown addresses wait alike.
async fn wait_for_directory(
    ctx: &Ctx,
    mail: &outgoing_mail::Model,
    trouble: &DirectoryTrouble,
) -> Result<()> {
    tracing::warn!(
        mail_id = mail.id,
        directory = trouble.directory,
        "a directory can't be asked: {}",
        trouble.why
    );
    let why = Why {
        words: DirectoryTrouble::words(&trouble.directory),
        problem: None,
    };
    defer(ctx, mail, WaitsFor::Directory, &why).await
}

/// Whether a recovery mail is still wanted.
enum Wanted {
    Yes(Box<recovery_case::Model>, CaseNumber),
    /// Its case has ended, or an older mail of the case is about to go.
    No,
    /// It was tried for so long that nobody waits for it any more.
    TooLate,
}

async fn wanted_case(ctx: &Ctx, mail: &outgoing_mail::Model) -> Result<Wanted> {
    let db = &ctx.state.db;
    let case_id = mail
        .case_id
        .ok_or_else(|| Error::Fault(anyhow!("a recovery mail has no case")))?;
    let Some(case) = recovery_cases::find(db, case_id).await? else {
        return Ok(Wanted::No);
    };
    // Later requests may have joined this mail, so it is as young as the last of them.
    let now = ctx.now();
    let age = until(mail.due_at, now).min(until(case.last_requested_at, now));
    if case.state != recovery_case::State::Open
        || outbox::has_older_waiting(db, case.id, mail, enough_for(mail.kind)).await?
    {
        return Ok(Wanted::No);
    }
    if age > GIVE_UP {
        return Ok(Wanted::TooLate);
    }
    let number = CaseNumber::parse(&case.number)
        .ok_or_else(|| Error::Fault(anyhow!("a case has no number that can be read")))?;
    Ok(Wanted::Yes(Box::new(case), number))
}
