//! Notices: mails that tell the owner of an account what was done to it. Nobody can cancel one.

use crate::server::{
    account::Account,
    change::Change,
    ctx::{Caller, Ctx},
    db::{
        address_changes,
        entity::outgoing_mail::Kind,
        outbox::{NewMail, Origin},
        recovery_cases,
    },
    error::Result,
    mail::new_message_id,
    model::{EmailAddress, MaskedEmail},
};

/// Queues a notice to the address of this moment, in the change that does what it tells; its number.
pub async fn queue(change: &mut Change, ctx: &Ctx, user: &Account, kind: Kind) -> Result<i64> {
    queue_to(change, ctx, user, &user.email, kind, None).await
}

/// The same with a detail: a role, or the names of scopes.
pub async fn queue_about(
    change: &mut Change,
    ctx: &Ctx,
    user: &Account,
    kind: Kind,
    about: &str,
) -> Result<()> {
    let about = Some(about.to_owned());
    queue_to(change, ctx, user, &user.email, kind, about).await?;
    Ok(())
}

/// Notifies both addresses of an account that moves from one to the other. The notice to the former one can
/// restore it.
pub async fn queue_move(
    change: &mut Change,
    ctx: &Ctx,
    user: &Account,
    to: &EmailAddress,
) -> Result<()> {
    let (former, new) = (MaskedEmail::of(&user.email), MaskedEmail::of(to.as_str()));
    let kind = Kind::AddressChanged;
    let about = Some(new.as_str().to_owned());
    let mail_id = queue_to(change, ctx, user, &user.email, kind, about).await?;
    address_changes::insert(change, user.id, mail_id, &user.email, ctx.now()).await?;
    let about = Some(former.as_str().to_owned());
    let kind = Kind::AddressReceived;
    queue_to(change, ctx, user, to.as_str(), kind, about).await?;
    Ok(())
}

async fn queue_to(
    change: &mut Change,
    ctx: &Ctx,
    user: &Account,
    recipient: &str,
    kind: Kind,
    about: Option<String>,
) -> Result<i64> {
    let now = ctx.now();
    let by_owner = is_of_owner(ctx, kind);
    let ctx = &ctx.at_home_of(&user.home);
    let language = if by_owner {
        Some(ctx.language.tag().to_owned())
    } else {
        recovery_cases::latest_language(change, &user.email_canonical).await?
    };
    let notice = NewMail {
        kind,
        case_id: None,
        user_id: Some(user.id),
        recipient: Some(recipient.to_owned()),
        actor_id: None,
        about,
        language,
        message_id: new_message_id(ctx.state.random.bytes(), &ctx.entry.application.sender),
        due_at: now,
        origin: if by_owner && kind != Kind::AddressRestored {
            ctx.origin()
        } else {
            Origin {
                application: ctx.origin().application,
                ..Origin::default()
            }
        },
    };
    Ok(change.mail(notice, now).await?)
}

/// Whether the account's owner makes the request: on a public page, or in the dashboard for something nobody
/// does there for others.
fn is_of_owner(ctx: &Ctx, kind: Kind) -> bool {
    let is_own = matches!(
        kind,
        Kind::PasswordChanged
            | Kind::SecondFactorSet
            | Kind::RecoveryCodesMade
            | Kind::RecoveryCodeUsed
            | Kind::ApiTokenMade
    );
    match ctx.caller {
        Caller::Browser(None) => true,
        Caller::Browser(Some(_)) => is_own,
        Caller::Operator | Caller::Deputy(_) | Caller::Api(_) => false,
    }
}

/// Notifies the current address that a former one is restored.
pub async fn queue_restored(
    change: &mut Change,
    ctx: &Ctx,
    user: &Account,
    to: &EmailAddress,
) -> Result<()> {
    let about = MaskedEmail::of(to.as_str());
    let kind = Kind::AddressRestored;
    queue_about(change, ctx, user, kind, about.as_str()).await
}
