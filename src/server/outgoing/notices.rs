//! Notices: mails by which the owner of an account learns what was done to it. Nobody takes one back.

use crate::server::db::DatabaseTransaction;
use crate::server::{
    ctx::Ctx,
    db::{
        entity::{outgoing_mail::Kind, user},
        outbox::{self, NewMail},
    },
    error::Result,
    mail::SecondFactorChange,
};

/// Queues a notice to the address of this moment, in the transaction that does what it tells. Whoever
/// commits rings the bell.
pub async fn queue(
    transaction: &DatabaseTransaction,
    ctx: &Ctx,
    user: &user::Model,
    kind: Kind,
) -> Result<()> {
    let now = ctx.now();
    let notice = NewMail {
        kind,
        case_id: None,
        user_id: Some(user.id),
        recipient: Some(user.email.clone()),
        message_id: ctx.state.mailer.new_message_id(ctx.state.random.bytes()),
        due_at: now,
    };
    outbox::insert(transaction, notice, now).await?;
    Ok(())
}

/// What a notice tells of somebody's second step; none for what has nothing to do with it.
pub fn second_factor_change(kind: Kind) -> Option<SecondFactorChange> {
    Some(match kind {
        Kind::SecondFactorSet => SecondFactorChange::Set,
        Kind::SecondFactorRemoved => SecondFactorChange::Removed,
        Kind::RecoveryCodesMade => SecondFactorChange::CodesMade,
        Kind::RecoveryCodeUsed => SecondFactorChange::CodeUsed,
        Kind::Recovery | Kind::PasswordChanged | Kind::Test => return None,
    })
}
