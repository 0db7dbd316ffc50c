//! Pages about directories, and finding accounts in them.

use super::{DoneQuery, page, page_and_then, press, refused};
use crate::{
    actions::dashboard::directories::{CheckDirectory, SendDirectoryLink},
    api::{dashboard::Section, error::ApiError},
    dashboard::pages::{DirectoriesPage, FindAccountPage},
    routes,
    server::{ctx::Ctx, directory_desk, http::forms::Form, state::AppState},
    text::dashboard::DirectoriesText,
};
use axum::{
    Router,
    extract::Query,
    response::Response,
    routing::{get, post},
};
use leptos::prelude::*;
use serde::Deserialize;

pub fn routes() -> Router<AppState> {
    Router::new()
        .route(routes::ADMIN_DIRECTORIES, get(list))
        .route(routes::ADMIN_DIRECTORY_CHECK, post(press::<CheckDirectory>))
        .route(routes::ADMIN_DIRECTORY_ACCOUNTS, get(find_page).post(find))
        .route(
            routes::ADMIN_DIRECTORY_LINK,
            post(press::<SendDirectoryLink>),
        )
}

async fn list(ctx: Ctx, Query(query): Query<DoneQuery>) -> Response {
    let list = match directory_desk::list(&ctx).await {
        Ok(list) => list,
        Err(error) => return refused(error, &ctx),
    };
    let goes_on = list.rows.iter().any(|row| row.is_checking);
    let done = query.done();
    page_and_then(
        &ctx,
        Section::Directories,
        DirectoriesText::Title.get().to_owned(),
        None,
        goes_on.then(|| routes::ADMIN_DIRECTORIES.to_owned()),
        move || {
            view! { <DirectoriesPage list=list.clone() done /> }
        },
    )
    .await
}

async fn find_page(ctx: Ctx) -> Response {
    match directory_desk::to_find(&ctx).await {
        Ok(()) => show(&ctx, None, None).await,
        Err(error) => refused(error, &ctx),
    }
}

#[derive(Deserialize)]
struct FindForm {
    search: String,
}

/// A form and not a query: what was typed is in no history and no log.
async fn find(ctx: Ctx, Form(form): Form<FindForm>) -> Response {
    match directory_desk::find(&ctx, &form.search).await {
        Ok(found) => show(&ctx, Some(found), None).await,
        Err(error) => match error.told(&ctx.request_id) {
            error @ ApiError::TooManyRequests { .. } => show(&ctx, None, Some(error)).await,
            error => refused(error.into(), &ctx),
        },
    }
}

async fn show(
    ctx: &Ctx,
    found: Option<crate::api::dashboard::directories::FoundAccounts>,
    error: Option<ApiError>,
) -> Response {
    let title = DirectoriesText::FindTitle.get().to_owned();
    page(ctx, Section::Directories, title, error, move || {
        view! { <FindAccountPage found=found.clone() error /> }
    })
    .await
}
