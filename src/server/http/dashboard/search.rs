//! The search for anything.

use super::{page, refused};
use crate::{
    api::dashboard::Section,
    dashboard::pages::SearchPage,
    server::{ctx::Ctx, finder},
    text::dashboard::SearchText,
};
use axum::{extract::Query, response::Response};
use leptos::prelude::*;
use serde::Deserialize;

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct FindQuery {
    find: String,
}

pub async fn results(ctx: Ctx, Query(query): Query<FindQuery>) -> Response {
    let found = match finder::find(&ctx, &query.find).await {
        Ok(found) => found,
        Err(error) => return refused(error, &ctx),
    };
    let title = SearchText::Title.get().to_owned();
    page(&ctx, Section::Elsewhere, title, None, move || {
        view! { <SearchPage found=found.clone() /> }
    })
    .await
}
