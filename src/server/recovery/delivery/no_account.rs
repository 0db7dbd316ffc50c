//! What becomes of a request for an address that nobody has. Only here, long after the answer, does anything differ
//! from a request for an account.

use super::outcome::{Brings, defer, deliver_once, drop_mail};
use crate::{
    routes,
    server::{
        config::applications::Entry,
        ctx::Ctx,
        db::{
            entity::outgoing_mail::{self, WaitsFor},
            outbox,
        },
        error::Result,
        mail::{DeliveryError, Mail},
        model::EmailAddress,
        recovery, throttle,
    },
};

/// Says that there is no account with the address, where the settings want that and the budget allows it. There is no
/// secret in such a mail, so it may go to an address that somebody has typed.
pub async fn deliver(
    ctx: &Ctx,
    mail: &outgoing_mail::Model,
    address: &EmailAddress,
    entry: &Entry,
) -> Result<()> {
    if !may_be_told(ctx, mail, address).await? {
        return end(ctx, mail).await;
    }
    let ask_link = entry.link(routes::FORGOT_PASSWORD);
    let content = Mail::NoAccount {
        ask_link: &ask_link,
    };
    let to = (None, address.canonical());
    deliver_once(ctx, mail, &content, to, &Brings::Nothing).await
}

/// Counts the mail, once however often it is tried.
async fn may_be_told(
    ctx: &Ctx,
    mail: &outgoing_mail::Model,
    address: &EmailAddress,
) -> Result<bool> {
    let canonical = address.canonical();
    let Some(budget) = &ctx.state.config.no_account_mails else {
        return Ok(false);
    };
    // How it was spelled is no longer known, and elsewhere than in ASCII another spelling may be another mailbox.
    if recovery::is_nobody(canonical) || !canonical.is_ascii() {
        return Ok(false);
    }
    if mail.recipient.is_some() {
        return Ok(true);
    }
    let is_within = throttle::count_no_account_mail(ctx, address, budget).await?;
    if is_within {
        outbox::set_recipient(&ctx.state.db, mail.id, None, canonical).await?;
    }
    Ok(is_within)
}

/// Ends the request without a mail. It waits just as long for a mail server that is down: otherwise the notice that
/// mail is late would reveal who has an account.
pub async fn end(ctx: &Ctx, mail: &outgoing_mail::Model) -> Result<()> {
    match ctx.state.mailer.check_connection(ctx.now()).await {
        Err(DeliveryError::Unreachable(why)) => defer(ctx, mail, WaitsFor::MailServer, &why).await,
        _ => drop_mail(ctx, mail).await,
    }
}
