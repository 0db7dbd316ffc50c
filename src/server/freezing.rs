//! Freezing an account: its owner got a notice of a new password or address and says it was not them. Nobody
//! can log in until a fresh recovery to the account's address, which is the former one if that was changed.

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
            freeze_tokens, recovery_cases, user_rows,
        },
        error::Result,
        model::{AuditDetail, EmailAddress, MaskedEmail, SecretToken},
        notices,
    },
};
use std::time::Duration;

/// How long the link in a notice works once the notice was sent: a long weekend.
pub const LINK_LIFE: Duration = Duration::from_secs(72 * 60 * 60);

/// What a link reverts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Undoes {
    /// A password that somebody else chose: the account is frozen.
    Password,
    /// Another address: the account gets its former one back, and is frozen.
    Address,
}

/// Whether a notice's link is still valid, and what for. Opening it changes nothing, so mail scanners can
/// open it as often as they like.
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

/// Freezes the account; a notice of a changed address also restores the former one. The link is used up, and
/// every session, API token, open case and link of the account ends, except links that restore a former
/// address. It is one transaction: all or nothing.
///
/// # Errors
/// `LinkNoLongerGood`; `Unavailable`.
pub async fn freeze(ctx: &Ctx, token: &str) -> Result<()> {
    let token = find(ctx, token).await?;
    let now = ctx.now();
    let mut change = ChangeOfAccount::begin(ctx, token.user_id).await?;
    // A user takes their links along when they are deleted.
    let user = db::account_rows::find(&change, token.user_id)
        .await?
        .ok_or(ApiError::LinkNoLongerGood)?;
    db::account_rows::freeze(&change, user.id, now).await?;
    if !freeze_tokens::use_up(&change, token.id, now).await? {
        return Err(ApiError::LinkNoLongerGood.into());
    }
    accounts::end_access(&change, ctx, &user).await?;
    accounts::freeze_there_soon(&change, ctx, &user).await?;
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

/// What was restored, and what to record about it.
enum Back {
    /// The change was reverted already, or there was none.
    Nothing,
    Moved(AuditDetail),
    /// The former address belongs to another account now. This one is disabled.
    Shut(AuditDetail),
}

/// Reverts an address change with all that came after it.
///
/// If the former address belongs to another account by now, this one can't have it back. It is disabled then,
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
    let holder = db::account_rows::find_by_email(change, former.canonical()).await?;
    if holder.is_some() {
        db::account_rows::set_active(change, user.id, false, now).await?;
        let detail = detail.word("disabled", "the former address has another account");
        return Ok(Back::Shut(detail));
    }
    user_rows::edit(change, user.id, &former, &user.name, now).await?;
    // A request for a link from before the address was restored is not a fresh recovery.
    recovery_cases::revoke_open(change, user.id, former.canonical(), now).await?;
    notices::queue_restored(change, ctx, user, &former).await?;
    Ok(Back::Moved(detail))
}
