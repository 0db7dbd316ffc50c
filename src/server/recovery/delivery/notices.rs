//! Composing notices, and choosing their recipients.

use super::outcome::{Brings, deliver_once, drop_mail, give_up};
use crate::{
    routes,
    server::{
        account::Account,
        change::ChangeOfAccount,
        clock::{later, until},
        config::applications::Entry,
        ctx::Ctx,
        db::{
            self, address_changes,
            entity::outgoing_mail::{self, Kind, State},
            freeze_tokens,
        },
        error::{Error, Result},
        freezing,
        mail::{Mail, Notice},
        model::{EmailAddress, SecretToken},
        recovery::GIVE_UP,
    },
};
use anyhow::anyhow;
use std::time::Duration;

/// A notice goes to the address that the account had at the time of the change.
pub async fn deliver_notice(ctx: &Ctx, mail: &outgoing_mail::Model) -> Result<()> {
    let (Some(user_id), Some(recipient)) = (mail.user_id, &mail.recipient) else {
        return Err(Error::Fault(anyhow!("a notice has no recipient")));
    };
    if until(mail.due_at, ctx.now()) > GIVE_UP {
        return give_up(ctx, mail, State::Failed, Some(user_id)).await;
    }
    match mail.kind {
        Kind::PasswordChanged => password_changed(ctx, mail, user_id, recipient).await,
        Kind::AddressChanged => address_changed(ctx, mail, user_id, recipient).await,
        Kind::NewPasswordBreach | Kind::NewPasswordElsewhere | Kind::NewPasswordPrecaution => {
            new_password(ctx, mail, user_id, recipient).await
        }
        _ => plain(ctx, mail, user_id, recipient).await,
    }
}

/// What its links lead to.
fn entry(ctx: &Ctx, mail: &outgoing_mail::Model) -> Entry {
    let all = &ctx.state.config.applications;
    ctx.state
        .entry_to(all.kept(mail.application.as_deref()), None)
}

/// One without a link that acts on the account.
async fn plain(
    ctx: &Ctx,
    mail: &outgoing_mail::Model,
    user_id: i64,
    recipient: &str,
) -> Result<()> {
    let Some(user) = db::account_rows::find(&ctx.state.db, user_id).await? else {
        return drop_mail(ctx, mail).await;
    };
    hand_over_plain(ctx, mail, mail.kind, &user, recipient).await
}

/// That a new password is required: of nobody who has chosen one meanwhile, or can't log in anyway.
async fn new_password(
    ctx: &Ctx,
    mail: &outgoing_mail::Model,
    user_id: i64,
    recipient: &str,
) -> Result<()> {
    let user = db::account_rows::find(&ctx.state.db, user_id).await?;
    let user = user.filter(|user| user.is_active && user.needs_new_password());
    match user.filter(|user| user.email == recipient) {
        Some(user) => hand_over_plain(ctx, mail, mail.kind, &user, recipient).await,
        None => drop_mail(ctx, mail).await,
    }
}

/// Sends a notice whose link does not act on the account.
async fn hand_over_plain(
    ctx: &Ctx,
    mail: &outgoing_mail::Model,
    kind: Kind,
    user: &Account,
    recipient: &str,
) -> Result<()> {
    let link = entry(ctx, mail).link(routes::FORGOT_PASSWORD);
    let content = notice(mail, kind, user, &link, None);
    deliver_once(
        ctx,
        mail,
        &content,
        (Some(user.id), recipient),
        &Brings::Nothing,
    )
    .await
}

fn notice<'a>(
    mail: &'a outgoing_mail::Model,
    kind: Kind,
    user: &'a Account,
    link: &'a str,
    valid_for: Option<Duration>,
) -> Mail<'a> {
    Mail::Notice(Notice {
        kind,
        name: &user.name,
        changed_at: mail.created_at.utc(),
        about: mail.about.as_deref().unwrap_or_default(),
        link,
        valid_for,
    })
}

/// The link is sent only to the account's current address: an old one may be another person's mailbox.
async fn password_changed(
    ctx: &Ctx,
    mail: &outgoing_mail::Model,
    user_id: i64,
    recipient: &str,
) -> Result<()> {
    let Some((change, user)) = hold_owner(ctx, mail, user_id).await? else {
        return Ok(());
    };
    let is_theirs = EmailAddress::parse(recipient)
        .is_ok_and(|recipient| recipient.canonical() == user.email_canonical);
    if !is_theirs {
        change.roll_back().await?;
        let kind = Kind::PasswordChangedElsewhere;
        return hand_over_plain(ctx, mail, kind, &user, recipient).await;
    }
    let made = make_link(change, ctx, mail, &user).await?;
    hand_over_link(ctx, mail, &user, recipient, made).await
}

/// Its link restores the address that it goes to, unless that was done already.
async fn address_changed(
    ctx: &Ctx,
    mail: &outgoing_mail::Model,
    user_id: i64,
    recipient: &str,
) -> Result<()> {
    let Some((change, user)) = hold_owner(ctx, mail, user_id).await? else {
        return Ok(());
    };
    let moved = address_changes::of_mail(&change, mail.id).await?;
    if moved.is_none_or(|moved| moved.ended_at.is_some()) {
        change.roll_back().await?;
        let kind = Kind::AddressRestored;
        return hand_over_plain(ctx, mail, kind, &user, recipient).await;
    }
    let made = make_link(change, ctx, mail, &user).await?;
    hand_over_link(ctx, mail, &user, recipient, made).await
}

/// Locks the account, so that a concurrent change or restoration of the address ends the link that is created
/// here. If the account is gone, so is the mail.
async fn hold_owner(
    ctx: &Ctx,
    mail: &outgoing_mail::Model,
    user_id: i64,
) -> Result<Option<(ChangeOfAccount, Account)>> {
    let change = ChangeOfAccount::begin(ctx, user_id).await?;
    if let Some(user) = db::account_rows::find(&change, user_id).await? {
        return Ok(Some((change, user)));
    }
    change.roll_back().await?;
    drop_mail(ctx, mail).await?;
    Ok(None)
}

/// A link that freezes an account.
struct FreezeLink {
    id: i64,
    link: String,
}

/// Makes it, with which the change ends that holds the account.
async fn make_link(
    change: ChangeOfAccount,
    ctx: &Ctx,
    mail: &outgoing_mail::Model,
    user: &Account,
) -> Result<FreezeLink> {
    let now = ctx.now();
    let token = SecretToken::random(&ctx.state.random);
    let expires_at = later(now, freezing::LINK_LIFE);
    let id = freeze_tokens::insert(&change, &token, user.id, mail.id, now, expires_at).await?;
    change.commit().await?;
    let path = routes::freeze(token.expose());
    Ok(FreezeLink {
        id,
        link: entry(ctx, mail).link(&path),
    })
}

/// Sends the mail's own kind of notice with a link. The link's lifetime starts when its mail was sent.
async fn hand_over_link(
    ctx: &Ctx,
    mail: &outgoing_mail::Model,
    user: &Account,
    recipient: &str,
    made: FreezeLink,
) -> Result<()> {
    let content = notice(mail, mail.kind, user, &made.link, Some(freezing::LINK_LIFE));
    let brings = Brings::FreezeLink(made.id);
    deliver_once(ctx, mail, &content, (Some(user.id), recipient), &brings).await
}
