//! Users as records of the API: read, written and deleted by number.
//!
//! Callers who may not see users only have their own record: for any other number nothing is looked up, and
//! the answer is the same whether or not it exists.

use super::{Changes, changes, delete, find};
use crate::{
    api::{
        access::{Action, Role},
        error::ApiError,
    },
    server::{
        account::User,
        ctx::Ctx,
        db,
        error::Result,
        identity::{Actor, authorize},
        model::EmailAddress,
        throttle,
    },
};

/// Records per page, as in the predecessor.
pub const PAGE_SIZE: u64 = 10;

/// Which page is requested.
#[derive(Clone, Copy)]
pub enum Which {
    /// Counted from 1.
    Number(u64),
    Last,
}

/// One page of records, ordered by number.
pub struct Records {
    pub number: u64,
    /// The number of records on all pages.
    pub count: u64,
    pub has_more: bool,
    pub users: Vec<User>,
}

/// One page of the records that the caller may see. With an address, only the record with that address.
///
/// # Errors
/// `TokenNotGood`, `NotAllowed`; `NotFound` for a page after the last. The first page always exists.
pub async fn page(ctx: &Ctx, wanted: Which, email: Option<&str>) -> Result<Records> {
    let actor = authorize(ctx, Action::SeeOwnRecord).await?;
    let db = &ctx.state.db;
    // An invalid address belongs to nobody.
    let canonical = email.map(|email| match EmailAddress::parse(email) {
        Ok(email) => email.canonical().to_owned(),
        Err(_) => String::new(),
    });
    let few: Option<Vec<User>> = match (actor.may(Action::SeeUsers), canonical) {
        (true, None) => None,
        (true, Some(canonical)) => {
            let found = db::user_rows::find_by_email(db, &canonical).await?;
            Some(found.into_iter().collect())
        }
        (false, canonical) => {
            let own = actor
                .user()
                .filter(|user| canonical.is_none_or(|canonical| canonical == user.email_canonical));
            Some(own.cloned().into_iter().collect())
        }
    };
    let count = match &few {
        Some(few) => few.len() as u64,
        None => db::user_rows::count(db).await?,
    };
    let number = match wanted {
        Which::Number(number) => number,
        Which::Last => count.div_ceil(PAGE_SIZE).max(1),
    };
    let before = number
        .checked_sub(1)
        .and_then(|before| before.checked_mul(PAGE_SIZE))
        .ok_or(ApiError::NotFound)?;
    if before > 0 && before >= count {
        return Err(ApiError::NotFound.into());
    }
    let users = match few {
        Some(few) => few,
        None => db::user_rows::at(db, before, PAGE_SIZE, count).await?,
    };
    Ok(Records {
        number,
        count,
        has_more: before + PAGE_SIZE < count,
        users,
    })
}

/// One record.
///
/// # Errors
/// `TokenNotGood`, `NotAllowed`; `NotFound`, also for callers who may only see their own.
pub async fn one(ctx: &Ctx, id: i64) -> Result<User> {
    let actor = authorize(ctx, Action::SeeOwnRecord).await?;
    subject(ctx, &actor, id).await
}

/// Changes a record, all or nothing, and returns it as it is then. Everybody may change their own name.
///
/// # Errors
/// `TokenNotGood`, `NotAllowed`, `NotFound` as above; `Yourself`; `LastAdmin`; `EmailTaken`;
/// `TooManyRequests` for too many changes to one's own name.
pub async fn change(ctx: &Ctx, id: i64, changes: Changes) -> Result<User> {
    let actor = authorize(ctx, Action::EditOwnRecord).await?;
    let user = subject(ctx, &actor, id).await?;
    let changes = changes.beyond(&user);
    if actor.role() == Role::User && changes.name.is_some() {
        throttle::count_own_edit(ctx, user.id).await?;
    }
    changes::carry_out(ctx, &actor, &user, changes, None).await
}

/// Deletes a record, as `delete` does.
///
/// # Errors
/// `TokenNotGood`, `NotAllowed`, `NotFound` as above; `Yourself`; `LastAdmin`.
pub async fn remove(ctx: &Ctx, id: i64) -> Result<()> {
    let actor = authorize(ctx, Action::EditOwnRecord).await?;
    require_within_reach(&actor, id)?;
    delete(ctx, id, None).await
}

async fn subject(ctx: &Ctx, actor: &Actor, id: i64) -> Result<User> {
    require_within_reach(actor, id)?;
    find(ctx, id).await
}

fn require_within_reach(actor: &Actor, id: i64) -> Result<()> {
    let reaches_others = actor.may(Action::SeeUsers) || actor.may(Action::DisableUser);
    if reaches_others || actor.user_id() == Some(id) {
        Ok(())
    } else {
        Err(ApiError::NotFound.into())
    }
}
