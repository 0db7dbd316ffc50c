//! `requirenewpassword`: for scripts, and for an operator who has no dashboard at hand.

use super::{open_migrated, told};
use crate::{
    api::error::ApiError,
    server::{
        config::Config, ctx::Ctx, db::account_rows, error::Error, model::EmailAddress, users,
    },
};
use anyhow::anyhow;

/// `whose` is an address of an account of ours, or the number of any account.
pub async fn require(config: Config, whose: &str, is_undone: bool) -> anyhow::Result<()> {
    let state = open_migrated(config).await?;
    let ctx = Ctx::operator(&state);
    let id = match (whose.parse(), EmailAddress::parse(whose)) {
        (Ok(id), _) => Some(id),
        (_, Ok(email)) => account_rows::find_by_email(&state.db, email.canonical())
            .await?
            .map(|user| user.id),
        _ => None,
    };
    let none = || anyhow!("There is no account with the address or number {whose}.");
    let id = id.ok_or_else(none)?;
    let changed = if is_undone {
        users::allow_old_password(&ctx, id).await
    } else {
        users::require_new_password(&ctx, id).await
    };
    let is_changed = changed.map_err(|error| match error {
        Error::Refused(ApiError::NotFound) => none(),
        error => told(error),
    })?;
    println!("{}", outcome(whose, is_undone, is_changed));
    Ok(())
}

fn outcome(whose: &str, is_undone: bool, is_changed: bool) -> String {
    match (is_undone, is_changed) {
        (false, true) => format!(
            "The password of {whose} no longer works, and their sessions and API tokens have ended. Send them a recovery link."
        ),
        (false, false) => {
            format!("Nothing to change: {whose} has no password, or needs a new one already.")
        }
        (true, true) => format!("The current password of {whose} works again."),
        (true, false) => format!("Nothing to change: no new password is required of {whose}."),
    }
}
