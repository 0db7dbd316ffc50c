//! Composing alerts: a mail tells what was to be told when it was queued, and everything since.

use super::outcome::{Brings, deliver_once, give_up};
use crate::server::{
    attention::Bundle,
    clock::until,
    ctx::Ctx,
    db::{
        alert_rows,
        entity::outgoing_mail::{self, State},
    },
    error::{Error, Result},
    mail::Mail,
    recovery::GIVE_UP,
};
use anyhow::anyhow;

/// As many as there are in three days, after which a mail is given up.
const MOST_BUNDLES: u64 = 300;

pub async fn deliver_alert(ctx: &Ctx, mail: &outgoing_mail::Model) -> Result<()> {
    if until(mail.due_at, ctx.now()) > GIVE_UP {
        return give_up(ctx, mail, State::Failed, mail.user_id).await;
    }
    let first = mail.about.as_deref().and_then(|about| about.parse().ok());
    let (Some(first), Some(recipient)) = (first, &mail.recipient) else {
        return Err(Error::Fault(anyhow!(
            "an alert has no recipient or says nothing"
        )));
    };
    let bundles = alert_rows::bundles_from(&ctx.state.db, first, MOST_BUNDLES).await?;
    let content = Mail::Alert {
        bundle: &Bundle::merged(bundles),
        base_url: &ctx.state.config.base_url,
    };
    deliver_once(
        ctx,
        mail,
        &content,
        (mail.user_id, recipient),
        &Brings::Nothing,
    )
    .await
}
