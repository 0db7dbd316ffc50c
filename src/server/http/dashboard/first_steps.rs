//! The page that leads through the first steps.

use super::{page, press, refused};
use crate::{
    actions::dashboard::first_steps::{ChooseFirstStep, SendOwnTestMail},
    api::dashboard::Section,
    dashboard::pages::FirstStepsPage,
    routes,
    server::{
        ctx::Ctx,
        first_steps::{self, Typed},
        state::AppState,
    },
    text::dashboard::FirstStepsText,
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
        .route(routes::ADMIN_FIRST_STEPS, get(show))
        .route(
            routes::ADMIN_FIRST_STEPS_CHOOSE,
            post(press::<ChooseFirstStep>),
        )
        .route(
            routes::ADMIN_FIRST_STEPS_TEST,
            post(press::<SendOwnTestMail>),
        )
}

/// What is typed for the preview, and the number of a test mail. Invalid values are ignored.
#[derive(Default, Deserialize)]
#[serde(default)]
struct StepsQuery {
    name: Option<String>,
    color: Option<String>,
    test: String,
}

async fn show(ctx: Ctx, Query(query): Query<StepsQuery>) -> Response {
    let typed = Typed {
        name: query.name,
        color: query.color,
    };
    let steps = match first_steps::look(&ctx, typed, query.test.parse().ok()).await {
        Ok(steps) => steps,
        Err(error) => return refused(error, &ctx),
    };
    let title = FirstStepsText::Title.get().to_owned();
    page(&ctx, Section::Elsewhere, title, None, move || {
        view! { <FirstStepsPage steps=steps.clone() /> }
    })
    .await
}
