//! The page of one person's data, the file and the erasure. Who it is about is posted, so that no address gets into
//! a URL; only the number of an account may.

use super::{DoneQuery, go_on, page, refused};
use crate::{
    api::{
        dashboard::{Next, Section},
        error::ApiError,
    },
    dashboard::pages::{PersonalDataErasePage, PersonalDataPage},
    routes,
    server::{
        ctx::Ctx,
        error::Error,
        http::{file, forms::Form},
        personal_data,
        state::AppState,
    },
    text::dashboard::{Done, PersonalDataText},
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
        .route(routes::ADMIN_PERSONAL_DATA, get(open).post(find))
        .route(routes::ADMIN_PERSONAL_DATA_FILE, post(download))
        .route(routes::ADMIN_PERSONAL_DATA_ERASE, post(erase))
}

#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    who: String,
    password: Option<String>,
    /// Of somebody who has seen what is erased and what stays.
    is_confirmed: Option<String>,
}

async fn open(ctx: Ctx, Query(asked): Query<Asked>, Query(done): Query<DoneQuery>) -> Response {
    show(&ctx, &asked.who, done.done(), None).await
}

async fn find(ctx: Ctx, Form(asked): Form<Asked>) -> Response {
    show(&ctx, &asked.who, None, None).await
}

async fn show(ctx: &Ctx, who: &str, done: Option<Done>, error: Option<ApiError>) -> Response {
    let data = match personal_data::look(ctx, who).await {
        Ok(data) => data,
        Err(error) => return refused(error, ctx),
    };
    let title = PersonalDataText::Title.get().to_owned();
    page(ctx, Section::Users, title, error, move || {
        view! { <PersonalDataPage data=data.clone() done error /> }
    })
    .await
}

async fn download(ctx: Ctx, Form(asked): Form<Asked>) -> Response {
    let begun = personal_data::begin(&ctx, &asked.who, asked.password.as_deref()).await;
    match begun {
        Ok(written) => {
            let body = file::body(written.into_stream(), &ctx);
            file::download("personal-data.json", "application/json", body)
        }
        Err(error) => match told(&ctx, error) {
            Ok(error) => show(&ctx, &asked.who, None, Some(error)).await,
            Err(refusal) => *refusal,
        },
    }
}

/// Asks first, and then erases.
async fn erase(ctx: Ctx, Form(asked): Form<Asked>) -> Response {
    if asked.is_confirmed.is_none() {
        return confirm(&ctx, &asked.who, None).await;
    }
    match personal_data::erase(&ctx, &asked.who, asked.password.as_deref()).await {
        Ok(_) => go_on(&Next::to(routes::ADMIN_PERSONAL_DATA, Done::PersonErased)),
        Err(error) => match told(&ctx, error) {
            Ok(error) => confirm(&ctx, &asked.who, Some(error)).await,
            Err(refusal) => *refusal,
        },
    }
}

async fn confirm(ctx: &Ctx, who: &str, error: Option<ApiError>) -> Response {
    let data = match personal_data::look(ctx, who).await {
        Ok(data) => data,
        Err(error) => return refused(error, ctx),
    };
    let title = PersonalDataText::EraseTitle.get().to_owned();
    page(ctx, Section::Users, title, error, move || {
        view! { <PersonalDataErasePage data=data.clone() error /> }
    })
    .await
}

/// What is said on the page; or the answer that stands in its place.
fn told(ctx: &Ctx, error: Error) -> Result<ApiError, Box<Response>> {
    match error.told(&ctx.request_id) {
        error @ (ApiError::NotLoggedIn | ApiError::NotAllowed | ApiError::NotFound) => {
            Err(Box::new(refused(error.into(), ctx)))
        }
        error => Ok(error),
    }
}
