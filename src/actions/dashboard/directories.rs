//! Server functions of directories.

use crate::{
    actions,
    api::{dashboard::Next, error::ApiError},
    routes,
    server::directory_desk,
    text::dashboard::Done,
};
use leptos::prelude::*;

/// Begins to check a directory.
#[server(endpoint = "check-directory")]
pub async fn check_directory(name: String) -> Result<Next, ApiError> {
    actions::answer(async |ctx| {
        directory_desk::check(&ctx, &name).await?;
        Ok(Next::to(routes::ADMIN_DIRECTORIES, Done::DirectoryChecking))
    })
    .await
}

/// Mails a link to an address that was found in a directory.
#[server(endpoint = "send-directory-link")]
pub async fn send_directory_link(email: String) -> Result<Next, ApiError> {
    actions::answer(async |ctx| {
        let (number, done) = directory_desk::send_link(&ctx, &email).await?;
        Ok(Next::to(&routes::admin_case(number.as_str()), done))
    })
    .await
}
