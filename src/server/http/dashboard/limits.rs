//! Pages about limits, and their forms.

use super::{go_on, page, press, refused};
use crate::{
    actions::dashboard::limits::{ClearLimit, EndNetworkAllowance},
    api::dashboard::{
        Next, Section,
        limits::{AllowForm, AllowProblem, HOURS},
    },
    dashboard::pages::{AllowNetworkPage, LimitsPage},
    routes,
    server::{ctx::Ctx, http::forms::Form, limit_desk, state::AppState},
    text::dashboard::{Done, LimitsText},
};
use axum::{
    Router,
    extract::Query,
    http::StatusCode,
    response::Response,
    routing::{get, post},
};
use leptos::prelude::*;
use serde::Deserialize;

pub fn routes() -> Router<AppState> {
    Router::new()
        .route(routes::ADMIN_LIMITS, get(list))
        .route(routes::ADMIN_LIMITS_CLEAR, post(press::<ClearLimit>))
        .route(routes::ADMIN_LIMITS_ALLOW, get(allow_page).post(allow))
        .route(routes::ADMIN_LIMITS_END, post(press::<EndNetworkAllowance>))
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct LimitsQuery {
    search: String,
    done: String,
}

async fn list(ctx: Ctx, Query(query): Query<LimitsQuery>) -> Response {
    let list = match limit_desk::list(&ctx, &query.search).await {
        Ok(list) => list,
        Err(error) => return refused(error, &ctx),
    };
    let title = LimitsText::Title.get().to_owned();
    let done = Done::parse(&query.done);
    page(&ctx, Section::Cases, title, None, move || {
        view! { <LimitsPage list=list.clone() done /> }
    })
    .await
}

async fn allow_page(ctx: Ctx) -> Response {
    let blank = AllowForm {
        hours: HOURS[1].to_string(),
        ..AllowForm::default()
    };
    form(&ctx, blank, None).await
}

/// Without what was left empty.
#[derive(Default, Deserialize)]
#[serde(default)]
struct AllowFields {
    network: String,
    hours: String,
    reason: String,
}

async fn allow(ctx: Ctx, Form(typed): Form<AllowFields>) -> Response {
    let typed = AllowForm {
        network: typed.network,
        hours: typed.hours,
        reason: typed.reason,
    };
    match limit_desk::allow(&ctx, &typed).await {
        Ok(Ok(())) => go_on(&Next::to(routes::ADMIN_LIMITS, Done::NetworkAllowed)),
        Ok(Err(problem)) => form(&ctx, typed, Some(problem)).await,
        Err(error) => refused(error, &ctx),
    }
}

async fn form(ctx: &Ctx, form: AllowForm, problem: Option<AllowProblem>) -> Response {
    let own = match limit_desk::to_allow(ctx).await {
        Ok(own) => own,
        Err(error) => return refused(error, ctx),
    };
    let title = LimitsText::AllowTitle.get().to_owned();
    let mut response = page(ctx, Section::Cases, title, None, move || {
        view! { <AllowNetworkPage form=form.clone() problem own=own.clone() /> }
    })
    .await;
    if problem.is_some() && response.status() == StatusCode::OK {
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    }
    response
}
