//! Pages about campaigns for new passwords.

use super::{Id, page, page_and_then, refused, users::FilterFields};
use crate::{
    api::{
        dashboard::{
            Section,
            campaigns::{PersonState, Reason},
            users::UsersQuery,
        },
        error::ApiError,
    },
    dashboard::pages::{CampaignFields, CampaignNewPage, CampaignPage, CampaignsPage},
    routes,
    server::{
        campaigns::{self, NewCampaign},
        ctx::Ctx,
        error::{Error, Result},
        http::forms::Form,
        state::AppState,
    },
    text::dashboard::CampaignsText,
};
use axum::{
    Router,
    extract::Query,
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use leptos::prelude::*;
use serde::Deserialize;

/// As many as most mail servers take without asking.
const USUAL_RATE: &str = "30";

pub fn routes() -> Router<AppState> {
    Router::new()
        .route(routes::ADMIN_CAMPAIGNS, get(list))
        .route(routes::ADMIN_CAMPAIGN_NEW, get(new_page).post(begin))
        .route(routes::ADMIN_CAMPAIGN, get(show))
        .route(routes::ADMIN_CAMPAIGN_PAUSE, post(pause))
        .route(routes::ADMIN_CAMPAIGN_RESUME, post(resume))
        .route(routes::ADMIN_CAMPAIGN_STOP, post(stop))
}

async fn list(ctx: Ctx) -> Response {
    let rows = match campaigns::list(&ctx).await {
        Ok(rows) => rows,
        Err(error) => return refused(error, &ctx),
    };
    let title = CampaignsText::Title.get().to_owned();
    page(&ctx, Section::Users, title, None, move || {
        view! { <CampaignsPage rows=rows.clone() /> }
    })
    .await
}

async fn new_page(ctx: Ctx, Query(filter): Query<FilterFields>) -> Response {
    let fields = CampaignFields {
        note: String::new(),
        reason: Reason::default(),
        rate: USUAL_RATE.to_owned(),
        with_staff: false,
    };
    form(&ctx, filter.query(), fields, None).await
}

async fn form(
    ctx: &Ctx,
    query: UsersQuery,
    fields: CampaignFields,
    error: Option<ApiError>,
) -> Response {
    let plan = match campaigns::plan(ctx, query).await {
        Ok(plan) => plan,
        Err(error) => return refused(error, ctx),
    };
    let title = CampaignsText::NewTitle.get().to_owned();
    page(ctx, Section::Users, title, error, move || {
        view! { <CampaignNewPage plan=plan.clone() fields=fields.clone() error /> }
    })
    .await
}

/// The form, besides its filter.
#[derive(Deserialize)]
struct NewForm {
    #[serde(flatten)]
    filter: FilterFields,
    #[serde(default)]
    note: String,
    #[serde(default)]
    reason: String,
    #[serde(default)]
    rate: String,
    with_staff: Option<String>,
    password: Option<String>,
}

async fn begin(ctx: Ctx, Form(typed): Form<NewForm>) -> Response {
    let query = typed.filter.query();
    let reason = Reason::parse(&typed.reason).unwrap_or_default();
    let new = NewCampaign {
        query: query.clone(),
        with_staff: typed.with_staff.is_some(),
        note: &typed.note,
        reason,
        rate: &typed.rate,
        password: typed.password.as_deref(),
    };
    match campaigns::begin(&ctx, new).await {
        Ok(id) => Redirect::to(&routes::admin_campaign(id)).into_response(),
        Err(Error::Refused(error))
            if !matches!(error, ApiError::NotLoggedIn | ApiError::NotAllowed) =>
        {
            let fields = CampaignFields {
                note: typed.note,
                reason,
                rate: typed.rate,
                with_staff: typed.with_staff.is_some(),
            };
            form(&ctx, query, fields, Some(error)).await
        }
        Err(error) => refused(error, &ctx),
    }
}

/// Whose people, and where they begin.
#[derive(Default, Deserialize)]
#[serde(default)]
struct PeopleQuery {
    people: String,
    after: String,
}

async fn show(ctx: Ctx, Id(id): Id, Query(query): Query<PeopleQuery>) -> Response {
    let shown = PersonState::parse(&query.people);
    let after = query.after.parse().unwrap_or(i64::MIN);
    let view = match campaigns::view(&ctx, id, shown, after).await {
        Ok(view) => view,
        Err(error) => return refused(error, &ctx),
    };
    let title = CampaignsText::NewTitle.get().to_owned();
    let then_open = view.is_locking().then(|| routes::admin_campaign(id));
    page_and_then(&ctx, Section::Users, title, None, then_open, move || {
        view! { <CampaignPage campaign=view.clone() /> }
    })
    .await
}

async fn pause(ctx: Ctx, Id(id): Id) -> Response {
    led_back(&ctx, id, campaigns::pause(&ctx, id).await)
}

async fn resume(ctx: Ctx, Id(id): Id) -> Response {
    led_back(&ctx, id, campaigns::resume(&ctx, id).await)
}

async fn stop(ctx: Ctx, Id(id): Id) -> Response {
    led_back(&ctx, id, campaigns::stop(&ctx, id).await)
}

fn led_back(ctx: &Ctx, id: i64, done: Result<()>) -> Response {
    match done {
        Ok(()) => Redirect::to(&routes::admin_campaign(id)).into_response(),
        Err(error) => refused(error, ctx),
    }
}
