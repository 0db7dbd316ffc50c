//! Changing an account's name, address, role or state. Pages of the dashboard change one of these at a time,
//! an API call several; all of them end here.

use super::begin_beside_another_admin;
use crate::{
    api::{
        access::{Action, Role},
        dashboard::webhooks::EventType,
        error::ApiError,
    },
    server::{
        account::User,
        account_events, accounts,
        change::{Change, ChangeOfAccount},
        ctx::Ctx,
        db::{
            self,
            audit::{Event, Kind},
            entity::outgoing_mail,
            session_rows,
        },
        error::Result,
        identity::{self, Actor},
        model::{AuditDetail, EmailAddress, MaskedEmail},
        names, notices,
    },
};

/// The changes to make; `None` leaves a field as it is.
#[derive(Clone, Default)]
pub struct Changes {
    pub email: Option<EmailAddress>,
    pub name: Option<String>,
    pub role: Option<Role>,
    pub is_active: Option<bool>,
    pub needs_new_password: Option<bool>,
    /// What the caller saw before editing, if given. Changes made since then are not overwritten.
    pub seen: Option<Seen>,
}

/// An account as a page showed it.
#[derive(Clone)]
pub struct Seen {
    pub email: String,
    pub name: String,
}

impl Changes {
    /// # Errors
    /// What is wrong with a field.
    pub fn parse(email: Option<&str>, name: Option<&str>) -> Result<Self> {
        Ok(Self {
            email: email.map(EmailAddress::parse).transpose()?,
            name: match name {
                Some(name) => Some(names::parse(name)?.to_owned()),
                None => None,
            },
            ..Self::default()
        })
    }

    /// The same without fields that already have the value: writing what is already set changes nothing, and
    /// needs no right to change it. Programs write back what they have read.
    #[must_use]
    pub fn beyond(self, user: &User) -> Self {
        Self {
            email: self.email.filter(|email| email.as_str() != user.email),
            name: self.name.filter(|name| *name != user.name),
            role: self.role.filter(|role| *role != user.role),
            is_active: self
                .is_active
                .filter(|is_active| *is_active != user.is_active),
            needs_new_password: self
                .needs_new_password
                .filter(|needs| *needs != user.needs_new_password()),
            seen: self.seen,
        }
    }

    /// Whether readers of the old mailbox lose the account.
    fn moves(&self, user: &User) -> bool {
        let email = self.email.as_ref();
        email.is_some_and(|email| email.canonical() != user.email_canonical)
    }

    /// Whether dashboard users must confirm their password for this: the affected user can't undo it.
    fn takes_password(&self, user: &User) -> bool {
        self.moves(user) || self.role.is_some()
    }

    /// Whether this would overwrite a concurrent change that the caller has not seen.
    fn writes_over(&self, user: &User) -> bool {
        self.seen.as_ref().is_some_and(|seen| {
            let email = self.email.is_some() && seen.email != user.email;
            let name = self.name.is_some() && seen.name != user.name;
            email || name
        })
    }

    /// Whether this lowers or disables an administrator.
    fn lessens_admin(&self) -> bool {
        self.is_active == Some(false) || self.role.is_some_and(|role| role != Role::Admin)
    }

    /// Whether the actor may make all these changes.
    ///
    /// # Errors
    /// `NotAllowed`; `Yourself`; `AccountFrozen` for a program that would move a frozen account, which a
    /// recovery to the new address would then open, and for everybody who would give it its password back.
    pub fn require(&self, actor: &Actor, user: &User) -> Result<()> {
        let is_own = actor.user_id() == Some(user.id);
        let is_own_name = is_own && self.email.is_none() && actor.may(Action::EditOwnRecord);
        if (self.email.is_some() || self.name.is_some()) && !is_own_name {
            actor.require(Action::EditUser)?;
            actor.require_over(user)?;
        }
        if self.role.is_some() {
            actor.require(Action::ChangeRole)?;
        }
        if self.is_active.is_some() {
            actor.require(Action::DisableUser)?;
            actor.require_over(user)?;
        }
        if self.needs_new_password.is_some() {
            actor.require(Action::RequirePassword)?;
            actor.require_over(user)?;
        }
        if self.needs_new_password == Some(false) && user.frozen_at.is_some() {
            return Err(ApiError::AccountFrozen.into());
        }
        if self.moves(user) && user.frozen_at.is_some() && matches!(actor, Actor::Program(_)) {
            return Err(ApiError::AccountFrozen.into());
        }
        let locks_out = self.is_active == Some(false) || self.needs_new_password == Some(true);
        if is_own && (self.role.is_some() || locks_out) {
            return Err(ApiError::Yourself.into());
        }
        Ok(())
    }
}

/// Changes an account, all or nothing, and returns it as it is then. In the dashboard, a new address or role
/// requires a confirmed password.
///
/// # Errors
/// `NotFound`; `NotAllowed`; `Yourself`; `AccountFrozen`; `LastAdmin`; `ChangedMeanwhile`; `EmailTaken`;
/// `NotLockableThere`; `LockedThere`;
/// `PasswordNeeded` and its like.
pub async fn carry_out(
    ctx: &Ctx,
    actor: &Actor,
    user: &User,
    changes: Changes,
    password: Option<&str>,
) -> Result<User> {
    changes.require(actor, user)?;
    let is_confirmed = if changes.takes_password(user) {
        identity::confirm_password(ctx, actor, password).await?;
        true
    } else {
        identity::is_confirmed(ctx, actor)
    };
    let mut change = if changes.lessens_admin() {
        begin_beside_another_admin(ctx, user.id).await?
    } else {
        ChangeOfAccount::begin(ctx, user.id).await?
    };
    // What was read before may be stale by now, so everything is checked again. Rewriting a name must not
    // bring back an address that somebody else has just removed from the account.
    let user = db::user_rows::find(&change, user.id)
        .await?
        .ok_or(ApiError::NotFound)?;
    let changes = changes.beyond(&user);
    changes.require(actor, &user)?;
    if changes.writes_over(&user) {
        return Err(ApiError::ChangedMeanwhile.into());
    }
    if changes.takes_password(&user) && !is_confirmed {
        return Err(ApiError::PasswordNeeded.into());
    }
    let noted = write(&mut change, ctx, &user, &changes).await?;
    let changed = db::user_rows::find(&change, user.id)
        .await?
        .ok_or(ApiError::NotFound)?;
    // Webhooks get one event for all changes together.
    if !noted.is_empty() {
        account_events::tell(&mut change, ctx, EventType::UserChanged).await?;
    }
    for noted in noted {
        note(&mut change, ctx, actor, &user, noted);
    }
    change.commit().await?;
    Ok(changed)
}

/// Writes each change with its consequences; returns what to record.
async fn write(
    change: &mut ChangeOfAccount,
    ctx: &Ctx,
    user: &User,
    changes: &Changes,
) -> Result<Vec<Noted>> {
    let (id, now) = (user.id, ctx.now());
    let mut noted = Vec::new();
    if changes.email.is_some() || changes.name.is_some() {
        let email = match &changes.email {
            Some(email) => email.clone(),
            None => EmailAddress::parse(&user.email)?,
        };
        let name = changes.name.as_ref().unwrap_or(&user.name);
        db::user_rows::edit(change, id, &email, name, now)
            .await
            .map_err(accounts::taken)?;
        noted.push(Noted::with(Kind::UserEdited, edited(user, changes)));
    }
    // The reader of the old mailbox has lost the account (OWASP ASVS 7.5.1), or somebody is taking it from
    // them: no way in stays open, and both addresses are notified.
    if let Some(email) = changes.email.as_ref().filter(|_| changes.moves(user)) {
        accounts::end_access(change, ctx, user).await?;
        notices::queue_move(change, ctx, user, email).await?;
    }
    if let Some(role) = changes.role
        && db::user_rows::set_role(change, id, role, now).await?
    {
        if role == Role::User {
            session_rows::delete_of_user(change, id).await?;
        }
        notify_of_role(change, ctx, user, role).await?;
        noted.push(Noted::with(Kind::RoleChanged, roles(Some(user.role), role)));
    }
    if let Some(is_active) = changes.is_active
        && db::account_rows::set_active(change, id, is_active, now).await?
    {
        if is_active {
            noted.push(Kind::UserEnabled.into());
        } else {
            accounts::end_access(change, ctx, user).await?;
            noted.push(Kind::UserDisabled.into());
        }
    }
    match changes.needs_new_password {
        Some(true) if accounts::require_new_password(change, ctx, user).await? => {
            noted.push(Kind::NewPasswordRequired.into());
        }
        Some(false) if accounts::allow_old_password(change, ctx, user).await? => {
            noted.push(Kind::OldPasswordAllowed.into());
        }
        _ => {}
    }
    Ok(noted)
}

/// What was changed; of an address only enough for its owner to recognise it.
fn edited(user: &User, changes: &Changes) -> AuditDetail {
    let fields = [
        ("email", changes.email.is_some()),
        ("name", changes.name.is_some()),
    ];
    let changed: Vec<&'static str> = fields
        .into_iter()
        .filter(|(_, is_changed)| *is_changed)
        .map(|(field, _)| field)
        .collect();
    let detail = AuditDetail::new().words("changed", &changed);
    match &changes.email {
        Some(email) => detail
            .address("from", &MaskedEmail::of(&user.email))
            .address("to", &MaskedEmail::of(email.as_str())),
        None => detail,
    }
}

/// The new role and the former one.
pub(super) fn roles(from: Option<Role>, to: Role) -> AuditDetail {
    let detail = AuditDetail::new().word("to", to.name());
    match from {
        Some(from) => detail.word("from", from.name()),
        None => detail,
    }
}

/// Mails somebody what they may do from now on.
async fn notify_of_role(change: &mut Change, ctx: &Ctx, user: &User, role: Role) -> Result<()> {
    let kind = outgoing_mail::Kind::RoleChanged;
    notices::queue_about(change, ctx, user, kind, role.name()).await
}

/// What to record about an account.
pub struct Noted {
    kind: Kind,
    detail: Option<AuditDetail>,
}

impl Noted {
    pub fn with(kind: Kind, detail: AuditDetail) -> Self {
        Self {
            kind,
            detail: Some(detail),
        }
    }
}

impl From<Kind> for Noted {
    fn from(kind: Kind) -> Self {
        Self { kind, detail: None }
    }
}

/// Notes what was done to an account, and by whom.
pub fn note(change: &mut Change, ctx: &Ctx, actor: &Actor, user: &User, noted: impl Into<Noted>) {
    let Noted { kind, detail } = noted.into();
    let event = Event {
        actor_id: actor.user_id(),
        subject_id: Some(user.id),
        detail,
        ..ctx.event(kind)
    };
    change.note(event);
}
