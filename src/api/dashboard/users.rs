//! What the dashboard tells and does about users.

use super::Next;
use crate::api::{access::Role, error::ApiError, times::TimeText};
use leptos::prelude::*;

/// How somebody's latest recovery stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecoveryState {
    Requested,
    Completed,
    Revoked,
    Expired,
}

/// What the list tells of one user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserRow {
    pub name: String,
    pub email: String,
    pub is_active: bool,
    pub is_frozen: bool,
    pub role: Role,
    pub last_login: Option<TimeText>,
    pub latest_recovery: Option<(RecoveryState, TimeText)>,
}

/// One page of the list; pages count from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Users {
    pub rows: Vec<UserRow>,
    pub page: u64,
    pub page_size: u64,
    pub total: u64,
}

/// What the form that edits a user begins with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserEdit {
    pub id: i64,
    pub email: String,
    pub name: String,
    /// Whether another address takes one's own password.
    pub needs_password: bool,
}

/// Gives a user another name or address.
#[server(endpoint = "edit-user")]
pub async fn edit_user(
    id: i64,
    email: String,
    name: String,
    password: Option<String>,
) -> Result<Next, ApiError> {
    use crate::{
        routes,
        server::{http::server_functions, users},
        text::dashboard::Done,
    };
    server_functions::answer(async |ctx| {
        users::edit(&ctx, id, &email, &name, password.as_deref()).await?;
        Ok(Next::to(&routes::admin_user_edit(id), Done::UserSaved))
    })
    .await
}
