//! Erasing what is stored about a person, a batch at a time: broken off, it goes on when it is called again. What
//! remains, and why, is part of the answer.

use super::{LONGEST_QUESTION, Person};
use crate::{
    api::{
        access::Action,
        dashboard::personal_data::{Part, Stays},
        error::ApiError,
    },
    server::{
        account::{Home, User},
        accounts,
        change::{Change, ChangeOfAccount},
        ctx::Ctx,
        db::{
            audit::{Event, Kind},
            audit_history, directory_accounts, mailbox, personal_rows, user_rows, webhook_pruning,
        },
        error::Result,
        identity::{self, Actor, authorize},
        model::AuditDetail,
        recovery::retention,
        users,
    },
};

/// What was erased, and what was not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Erased {
    /// How many of each. What is beyond the bound of all counts is not counted.
    pub counts: Vec<(Part, u64)>,
    /// Entries of the audit trail about the person.
    pub kept_events: u64,
    pub stays: Vec<Stays>,
}

/// Erases everything that is stored about somebody. Their accounts are deleted as anybody's are, with the same
/// refusals, and last: after a refusal nothing is gone.
///
/// # Errors
/// `NotFound` if nothing is stored; `NotAllowed`; `Yourself`; `LastAdmin`; `PasswordNeeded` and its like.
pub async fn erase(ctx: &Ctx, who: &str, password: Option<&str>) -> Result<Erased> {
    let actor = authorize(ctx, Action::ErasePersonalData).await?;
    let person = Person::find(ctx, who).await?.ok_or(ApiError::NotFound)?;
    let before = person.count(ctx).await?;
    if before.iter().all(|(_, count)| *count == 0) {
        return Err(ApiError::NotFound.into());
    }
    for account in &person.accounts {
        users::require_removable(ctx, &actor, account).await?;
    }
    identity::confirm_password(ctx, &actor, password).await?;
    let mut stays = person.stays(ctx, &before).await?;
    stays.extend(elsewhere(ctx, &person, &stays).await);

    sweep(ctx, &person).await?;
    let erased = |part: &Part| *part != Part::AuditTrail;
    let counts: Vec<_> = before
        .into_iter()
        .filter(|(part, _)| erased(part))
        .collect();
    for account in &person.accounts {
        let mut change = remove(ctx, &actor, account).await?;
        change.note(event(ctx, &actor, Some(account.id), &counts));
        change.commit().await?;
    }
    if person.accounts.is_empty() {
        Change::note_alone(ctx, event(ctx, &actor, None, &counts)).await?;
    }
    // Whatever was requested meanwhile.
    sweep(ctx, &person).await?;
    users::empty_log_soon(ctx);

    let (mut kept_events, mut has_told) = (0, false);
    for id in person.ids() {
        kept_events += audit_history::count_of_subject(&ctx.state.db, id).await?;
        has_told |= personal_rows::count_webhook_events(&ctx.state.db, id).await? > 0;
    }
    stays.retain(|one| *one != Stays::WebhookEvents);
    if has_told {
        stays.push(Stays::WebhookEvents);
    }
    Ok(Erased {
        counts,
        kept_events,
        stays,
    })
}

/// Whether an account of a directory would be open again if nothing of it was kept.
pub fn is_locked(account: &User) -> bool {
    account.home != Home::Own && !account.is_open()
}

/// The entry about it. It names nobody but by a number.
fn event(ctx: &Ctx, actor: &Actor, subject: Option<i64>, counts: &[(Part, u64)]) -> Event {
    let number = |part| {
        let count = counts.iter().find(|(one, _)| *one == part);
        count.map_or(0, |(_, count)| i64::try_from(*count).unwrap_or(i64::MAX))
    };
    let detail = AuditDetail::new()
        .number("accounts", number(Part::Accounts))
        .number("cases", number(Part::Cases))
        .number("mails", number(Part::Mails))
        .number("webhook_events", number(Part::WebhookEvents));
    Event {
        actor_id: actor.user_id(),
        subject_id: subject,
        detail: Some(detail),
        ..ctx.event(Kind::PersonalDataErased)
    }
}

/// Erases cases, mails and finished webhook events, in small steps.
async fn sweep(ctx: &Ctx, person: &Person) -> Result<()> {
    let db = &ctx.state.db;
    for whose in person.cases() {
        while retention::step_of_person(ctx, whose).await? {}
    }
    for account in &person.accounts {
        while retention::step_of_mails(ctx, account.id).await? {}
        while webhook_pruning::delete_some_ended_of_user(db, account.id).await? {}
        personal_rows::forget_origins(db, account.id).await?;
        mailbox::delete_to(db, &account.email).await?;
    }
    for whose in &person.identifiers {
        mailbox::delete_to(db, whose.canonical()).await?;
    }
    Ok(())
}

/// Deletes an account, in a change that is still to be committed. Of one that is locked in a directory, its place
/// there and the lock stay.
async fn remove(ctx: &Ctx, actor: &Actor, account: &User) -> Result<ChangeOfAccount> {
    if !is_locked(account) {
        return users::remove(ctx, actor, account.id).await;
    }
    let change = ChangeOfAccount::begin(ctx, account.id).await?;
    if let Some(user) = user_rows::find(&change, account.id).await? {
        accounts::end_access(&change, ctx, &user).await?;
    }
    directory_accounts::forget_name(&change, account.id, ctx.now()).await?;
    Ok(change)
}

/// What directories have of somebody at this moment, besides what is known already.
async fn elsewhere(ctx: &Ctx, person: &Person, known: &[Stays]) -> Vec<Stays> {
    let mut found: Vec<Stays> = Vec::new();
    for whose in &person.identifiers {
        let asked = ctx
            .state
            .directories
            .find_for_staff(whose, LONGEST_QUESTION);
        for (directory, accounts) in asked.await {
            let directory = directory.to_owned();
            let stays = match accounts {
                None => Stays::Unknown { directory },
                Some(accounts) if accounts.is_empty() => continue,
                Some(_) => Stays::InDirectory { directory },
            };
            if !known.contains(&stays) && !found.contains(&stays) {
                found.push(stays);
            }
        }
    }
    found
}
