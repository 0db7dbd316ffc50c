//! Mails with a code that a caller reads to the help desk: the code exists in clear only while its mail is sent.

use super::outcome::{Brings, deliver_once, drop_mail, give_up, waits_for_site};
use crate::server::{
    callers,
    change::ChangeOfAccount,
    clock::until,
    ctx::Ctx,
    db::{
        self, caller_checks,
        entity::outgoing_mail::{self, State},
    },
    error::{Error, Result},
    mail::Mail,
    model::{EmailAddress, SpokenCode},
};
use anyhow::anyhow;

/// It goes only to the address that the account still has.
pub async fn deliver_code(ctx: &Ctx, mail: &outgoing_mail::Model) -> Result<()> {
    let (Some(user_id), Some(recipient)) = (mail.user_id, &mail.recipient) else {
        return Err(Error::Fault(anyhow!(
            "a code for a caller has no recipient"
        )));
    };
    if until(mail.due_at, ctx.now()) > callers::CALL {
        return give_up(ctx, mail, State::Failed, Some(user_id)).await;
    }
    if waits_for_site(ctx, mail).await? {
        return Ok(());
    }
    let helper = super::actor_name(ctx, mail).await?;
    let code = SpokenCode::random(&ctx.state.random);
    let hash = callers::hash(&ctx.state.secret_key, mail.id, &code);
    let change = ChangeOfAccount::begin_brief(ctx, user_id).await?;
    let user = db::account_rows::find(&change, user_id).await?;
    let user = user.filter(|user| {
        let to = EmailAddress::parse(recipient);
        user.is_active && to.is_ok_and(|to| to.canonical() == user.email_canonical)
    });
    let is_wanted = caller_checks::set_code(&change, mail.id, hash, ctx.now()).await?;
    let Some(user) = user.filter(|_| is_wanted) else {
        change.roll_back().await?;
        return drop_mail(ctx, mail).await;
    };
    change.commit().await?;
    let content = Mail::CallerCode {
        name: &user.name,
        helper: helper.as_deref(),
        code: &code.grouped(),
        valid_for: callers::LIFE,
    };
    let to = (Some(user_id), recipient.as_str());
    deliver_once(ctx, mail, &content, to, &Brings::CallerCode).await
}
