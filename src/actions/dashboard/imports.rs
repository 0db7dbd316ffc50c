//! Server functions of imports.

use crate::{
    actions,
    api::{dashboard::Next, error::ApiError},
    routes,
    server::{
        imports,
        imports::{Admins, WrongLines},
    },
    text::dashboard::Done,
};
use leptos::prelude::*;

/// Creates accounts from all valid lines.
#[server(endpoint = "write-import")]
pub async fn write_import(
    id: i64,
    skip_wrong: Option<String>,
    confirm_admins: Option<String>,
    password: Option<String>,
) -> Result<Next, ApiError> {
    actions::answer(async |ctx| {
        let wrong = WrongLines::from_checkbox(skip_wrong.as_deref());
        let admins = Admins::from_checkbox(confirm_admins.as_deref());
        imports::start_writing(&ctx, id, wrong, admins, password.as_deref()).await?;
        Ok(Next::plain(routes::admin_import_of(id)))
    })
    .await
}

/// Cancels an import that was not written.
#[server(endpoint = "drop-import")]
pub async fn drop_import(id: i64) -> Result<Next, ApiError> {
    actions::answer(async |ctx| {
        imports::discard(&ctx, id).await?;
        Ok(Next::to(routes::ADMIN_IMPORT, Done::ImportDropped))
    })
    .await
}
