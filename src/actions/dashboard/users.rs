//! Server functions of users.

use crate::{
    actions,
    api::{
        access::Role,
        dashboard::{Next, users::Sending},
        error::ApiError,
    },
    routes,
    server::users::{self, Edit, NewAccount},
    text::dashboard::Done,
};
use leptos::prelude::*;

/// Changes a user's name or address.
#[server(endpoint = "edit-user")]
pub async fn edit_user(
    id: i64,
    email: String,
    name: String,
    shown_email: String,
    shown_name: String,
    password: Option<String>,
) -> Result<Next, ApiError> {
    actions::answer(async |ctx| {
        let edit = Edit {
            email: &email,
            name: &name,
            shown_email: &shown_email,
            shown_name: &shown_name,
        };
        users::edit(&ctx, id, edit, password.as_deref()).await?;
        Ok(Next::to(&routes::admin_user(id), Done::UserSaved))
    })
    .await
}

/// Creates an account without a password, and with a role if one was chosen; with the box ticked, its owner gets a link to choose one.
#[server(endpoint = "create-user")]
pub async fn create_user(
    email: String,
    name: String,
    send_mail: Option<String>,
    role: Option<String>,
    password: Option<String>,
) -> Result<Next, ApiError> {
    actions::answer(async |ctx| {
        let role = match role.as_deref() {
            Some(role) => Role::parse(role).ok_or(ApiError::Unreadable)?,
            None => Role::User,
        };
        let new = NewAccount {
            email: &email,
            name: &name,
            role,
            is_active: true,
            password: password.as_deref(),
            sends_mail: send_mail.is_some(),
        };
        let made = users::create(&ctx, new).await?;
        let done = made.sending.map_or(Done::UserMade, done_of);
        Ok(Next::to(&routes::admin_user(made.user.id), done))
    })
    .await
}

/// Disables an account and ends its sessions, tokens and links.
#[server(endpoint = "disable-user")]
pub async fn disable_user(id: i64) -> Result<Next, ApiError> {
    actions::answer(async |ctx| {
        users::disable(&ctx, id).await?;
        Ok(Next::to(&routes::admin_user(id), Done::UserDisabled))
    })
    .await
}

/// Requires a new password of a user.
#[server(endpoint = "require-password")]
pub async fn require_password(id: i64) -> Result<Next, ApiError> {
    actions::answer(async |ctx| {
        users::require_new_password(&ctx, id).await?;
        Ok(Next::to(&routes::admin_user(id), Done::PasswordRequired))
    })
    .await
}

/// Lets a user's present password in again.
#[server(endpoint = "allow-password")]
pub async fn allow_password(id: i64) -> Result<Next, ApiError> {
    actions::answer(async |ctx| {
        users::allow_old_password(&ctx, id).await?;
        Ok(Next::to(&routes::admin_user(id), Done::PasswordAllowed))
    })
    .await
}

/// Enables an account again.
#[server(endpoint = "enable-user")]
pub async fn enable_user(id: i64) -> Result<Next, ApiError> {
    actions::answer(async |ctx| {
        users::enable(&ctx, id).await?;
        Ok(Next::to(&routes::admin_user(id), Done::UserEnabled))
    })
    .await
}

/// Ends every session of a user.
#[server(endpoint = "end-user-sessions")]
pub async fn end_user_sessions(id: i64) -> Result<Next, ApiError> {
    actions::answer(async |ctx| {
        users::end_sessions(&ctx, id).await?;
        Ok(Next::to(&routes::admin_user(id), Done::UserSessionsEnded))
    })
    .await
}

/// Ends one session of a user.
#[server(endpoint = "end-user-session")]
pub async fn end_user_session(id: i64, session_id: i64) -> Result<Next, ApiError> {
    actions::answer(async |ctx| {
        users::end_session(&ctx, id, session_id).await?;
        Ok(Next::to(&routes::admin_user(id), Done::UserSessionEnded))
    })
    .await
}

/// Changes a user's role.
#[server(endpoint = "change-role")]
pub async fn change_role(
    id: i64,
    role: String,
    password: Option<String>,
) -> Result<Next, ApiError> {
    actions::answer(async |ctx| {
        let role = Role::parse(&role).ok_or(ApiError::Unreadable)?;
        users::change_role(&ctx, id, role, password.as_deref()).await?;
        Ok(Next::to(&routes::admin_user(id), Done::RoleChanged))
    })
    .await
}

/// Sends a user a link to choose a new password.
#[server(endpoint = "send-recovery-mail")]
pub async fn send_recovery_mail(id: i64) -> Result<Next, ApiError> {
    actions::answer(async |ctx| {
        let sending = users::send_recovery(&ctx, id).await?;
        Ok(Next::to(&routes::admin_user(id), done_of(sending)))
    })
    .await
}

/// Deletes an account with all its data.
#[server(endpoint = "delete-user")]
pub async fn delete_user(id: i64, password: Option<String>) -> Result<Next, ApiError> {
    actions::answer(async |ctx| {
        users::delete(&ctx, id, password.as_deref()).await?;
        Ok(Next::to(routes::ADMIN_USERS, Done::UserDeleted))
    })
    .await
}

/// When a link requested on a user's behalf will be sent.
fn done_of(sending: Sending) -> Done {
    match sending {
        Sending::Now => Done::RecoveryMailNow,
        Sending::Later => Done::RecoveryMailLater,
        Sending::Joined => Done::RecoveryMailJoined,
    }
}
