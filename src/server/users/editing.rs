//! Editing an account in the dashboard.

use super::{
    changes::{Changes, Seen, carry_out},
    find,
};
use crate::{
    api::{access::Action, dashboard::users::UserEdit},
    server::{
        ctx::Ctx,
        error::Result,
        identity::{self, authorize},
    },
};

/// The submitted form: the values of its fields, and their values when it was opened.
pub struct Edit<'a> {
    pub email: &'a str,
    pub name: &'a str,
    pub shown_email: &'a str,
    pub shown_name: &'a str,
}

/// The form's initial values.
///
/// # Errors
/// `NotFound`; `NotAllowed`.
pub async fn to_edit(ctx: &Ctx, id: i64) -> Result<UserEdit> {
    let actor = authorize(ctx, Action::EditUser).await?;
    let user = find(ctx, id).await?;
    actor.require_over(&user)?;
    Ok(UserEdit {
        id,
        shown_email: user.email.clone(),
        shown_name: user.name.clone(),
        email: user.account.email,
        name: user.account.name,
        needs_password: identity::asks_password(ctx, &actor),
    })
}

/// Changes an account's name or address. A new address ends every link and code sent to the old one: readers
/// of that mailbox have lost the account (OWASP ASVS 7.5.1).
///
/// A field that was left as shown changes nothing, whatever others have written meanwhile: a form opened
/// earlier must not bring an old address back.
///
/// # Errors
/// `NotFound`; what is wrong with a field; `ChangedMeanwhile`; `EmailTaken`; `PasswordNeeded` and its
/// like, for another address.
pub async fn edit(ctx: &Ctx, id: i64, edit: Edit<'_>, password: Option<&str>) -> Result<()> {
    let actor = authorize(ctx, Action::EditUser).await?;
    let user = find(ctx, id).await?;
    let changes = Changes {
        seen: Some(Seen {
            email: edit.shown_email.to_owned(),
            name: edit.shown_name.to_owned(),
        }),
        ..Changes::parse(
            touched(edit.email, edit.shown_email),
            touched(edit.name, edit.shown_name),
        )?
    };
    carry_out(ctx, &actor, &user, changes, password).await?;
    Ok(())
}

fn touched<'a>(typed: &'a str, shown: &str) -> Option<&'a str> {
    (typed.trim() != shown.trim()).then_some(typed)
}
