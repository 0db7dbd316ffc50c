//! Freezing an account: its owner got the notice that its password or its address was changed, and it was
//! not them. Nobody gets in any more, and only a fresh recovery to its address opens it again: to the one
//! that it had before, where that was changed.

use crate::{
    api::{dashboard::webhooks::EventType, error::ApiError},
    server::{
        account::Account,
        account_events, accounts,
        change::{Change, ChangeOfAccount},
        ctx::Ctx,
        db::{
            self, address_changes,
            audit::{self, Event},
            entity::{address_change, freeze_token},
            freeze_tokens, recovery_cases, users,
        },
        error::Result,
        model::{AuditDetail, EmailAddress, MaskedEmail, SecretToken},
        notices,
    },
};
use std::time::Duration;

/// How long the link in a notice works, from when the notice was handed over: a long weekend.
pub const LINK_LIFE: Duration = Duration::from_secs(72 * 60 * 60);

/// What a link undoes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Undoes {
    /// A password that somebody else has chosen: the account is frozen.
    Password,
    /// Another address: the account gets back the one that the notice went to, and is frozen.
    Address,
}

/// Whether a notice's link is still good, and for what. Opening it changes nothing, so that mail scanners
/// may open it as often as they like.
///
/// # Errors
/// `LinkNoLongerGood`, the same for used, expired and never made.
pub async fn check(ctx: &Ctx, token: &str) -> Result<Undoes> {
    let token = find(ctx, token).await?;
    let change = address_changes::of_mail(&ctx.state.db, token.mail_id).await?;
    Ok(match change {
        Some(_) => Undoes::Address,
        None => Undoes::Password,
    })
}

async fn find(ctx: &Ctx, token: &str) -> Result<freeze_token::Model> {
    let token = SecretToken::pasted(token).ok_or(ApiError::LinkNoLongerGood)?;
    let token = freeze_tokens::find_live(&ctx.state.db, &token, ctx.now())
        .await?
        .ok_or(ApiError::LinkNoLongerGood)?;
    Ok(token)
}

/// Freezes the account, and gives it back the address that the notice of another one went to. The link is
/// used up, and every session, API token, open case and link of the account ends, but for those by which
/// an address that it had before is restored: all in one transaction, or nothing.
///
/// # Errors
/// `LinkNoLongerGood`; `Unavailable`.
pub async fn freeze(ctx: &Ctx, token: &str) -> Result<()> {
    let token = find(ctx, token).await?;
    let now = ctx.now();
    let mut change = ChangeOfAccount::begin(ctx, token.user_id).await?;
    // A user takes their links along when they are deleted.
    let user = db::accounts::find(&change, token.user_id)
        .await?
        .ok_or(ApiError::LinkNoLongerGood)?;
    db::accounts::freeze(&change, user.id, now).await?;
    if !freeze_tokens::use_up(&change, token.id, now).await? {
        return Err(ApiError::LinkNoLongerGood.into());
    }
    accounts::end_access(&change, ctx, &user).await?;
    accounts::freeze_there_soon(&mut change, ctx, &user).await?;
    let back = match address_changes::of_mail(&change, token.mail_id).await? {
        Some(moved) => restore(&mut change, ctx, &user, &moved).await?,
        None => Back::Nothing,
    };
    account_events::tell(&mut change, ctx, EventType::AccountFrozen).await?;
    if !matches!(back, Back::Nothing) {
        account_events::tell(&mut change, ctx, EventType::UserChanged).await?;
    }
    let (detail, moved) = match back {
        Back::Nothing => (None, None),
        Back::Shut(detail) => (Some(detail), None),
        Back::Moved(detail) => (None, Some(detail)),
    };
    let frozen = Event {
        subject_id: Some(user.id),
        detail,
        ..ctx.event(audit::Kind::AccountFrozen)
    };
    change.note(frozen);
    if moved.is_some() {
        let restored = Event {
            subject_id: Some(user.id),
            detail: moved,
            ..ctx.event(audit::Kind::AddressRestored)
        };
        change.note(restored);
    }
    change.commit().await?;
    Ok(())
}

/// What an account got back, and what is to be noted of it.
enum Back {
    /// The change was undone already, or there was none.
    Nothing,
    Moved(AuditDetail),
    /// The former address is another account's. This one is disabled.
    Shut(AuditDetail),
}

/// Undoes a change of the address with all that came after it.
///
/// Where the former address has another account by now, this one can't get it back. It is disabled then,
/// or a recovery to the new address would open it: only an administrator can tell whose it is.
async fn restore(
    change: &mut Change,
    ctx: &Ctx,
    user: &Account,
    moved: &address_change::Model,
) -> Result<Back> {
    let now = ctx.now();
    let former = EmailAddress::parse(&moved.former_email)?;
    address_changes::end_from(change, moved, now).await?;
    let detail = AuditDetail::new()
        .address("from", &MaskedEmail::of(&user.email))
        .address("to", &MaskedEmail::of(former.as_str()));
    if former.canonical() == user.email_canonical {
        return Ok(Back::Nothing);
    }
    let holder = db::accounts::find_by_email(change, former.canonical()).await?;
    if holder.is_some() {
        db::accounts::set_active(change, user.id, false, now).await?;
        let detail = detail.word("disabled", "the former address has another account");
        return Ok(Back::Shut(detail));
    }
    users::edit(change, user.id, &former, &user.name, now).await?;
    // A request for a link to it from before it was this account's again is no fresh recovery.
    recovery_cases::revoke_open(change, user.id, former.canonical(), now).await?;
    notices::queue_restored(change, ctx, user, &former).await?;
    Ok(Back::Moved(detail))
}
