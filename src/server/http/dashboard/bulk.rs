//! Pages about actions on many accounts.

use super::{Id, page, page_and_then, refused, users::FilterFields};
use crate::{
    api::{
        access::Action,
        dashboard::{
            Section,
            bulk::{BulkOutcome, Selection},
            users::BulkKind,
        },
        error::ApiError,
    },
    dashboard::pages::{
        BULK_ALL, BULK_EXPECTED, BULK_ID, BULK_KIND, BULK_MATCHING, BulkPage, BulkPlanPage,
        bulk_title,
    },
    routes,
    server::{
        ctx::Ctx, error::Error, http::forms::Form, identity::authorize, state::AppState,
        users::bulk,
    },
    text::dashboard::BulkText,
};
use axum::{
    Router,
    extract::Query,
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use leptos::prelude::*;
use serde::Deserialize;

pub fn routes() -> Router<AppState> {
    Router::new()
        .route(routes::ADMIN_USERS_BULK, get(plan).post(begin))
        .route(routes::ADMIN_USERS_BULK_OF, get(show))
        .route(routes::ADMIN_USERS_BULK_STOP, post(stop))
        .route(routes::ADMIN_USERS_BULK_UNDO, post(undo))
}

/// The fields of the form, of which one can be there many times.
type Fields = Vec<(String, String)>;

/// What a form asks for.
struct Asked {
    kind: BulkKind,
    selection: Selection,
    /// How many accounts the page showed that asked for confirmation.
    expected: u64,
}

impl Asked {
    /// # Errors
    /// `Unreadable`.
    fn read(fields: &Fields) -> Result<Self, ApiError> {
        let value = |name: &str| {
            let found = fields.iter().find(|(field, _)| field == name);
            found.map(|(_, value)| value.as_str()).unwrap_or_default()
        };
        let kind = BulkKind::parse(value(BULK_KIND)).ok_or(ApiError::Unreadable)?;
        let selection = if value(BULK_ALL).is_empty() {
            let ids = fields.iter().filter(|(field, _)| field == BULK_ID);
            Selection::These(ids.filter_map(|(_, id)| id.parse().ok()).collect())
        } else {
            let filter: FilterFields =
                serde_urlencoded::from_str(value(BULK_MATCHING)).unwrap_or_default();
            Selection::Matching(filter.query())
        };
        Ok(Self {
            kind,
            selection,
            expected: value(BULK_EXPECTED).parse().unwrap_or_default(),
        })
    }
}

/// What staff ask for. Others learn nothing of what is wrong with it.
///
/// # Errors
/// `NotLoggedIn`, `NotAllowed`; `Unreadable`.
async fn read(ctx: &Ctx, fields: &Fields) -> Result<Asked, Error> {
    authorize(ctx, Action::SeeUsers).await?;
    Ok(Asked::read(fields)?)
}

async fn plan(ctx: Ctx, Query(fields): Query<Fields>) -> Response {
    match read(&ctx, &fields).await {
        Ok(asked) => plan_page(&ctx, asked, false).await,
        Err(error) => refused(error, &ctx),
    }
}

async fn plan_page(ctx: &Ctx, asked: Asked, has_changed: bool) -> Response {
    let plan = match bulk::plan(ctx, asked.kind, asked.selection).await {
        Ok(plan) => plan,
        Err(error) => return refused(error, ctx),
    };
    let title = BulkText::ConfirmTitle.get().to_owned();
    let error = has_changed.then_some(ApiError::ChangedMeanwhile);
    page(ctx, Section::Users, title, error, move || {
        view! { <BulkPlanPage plan=plan.clone() has_changed /> }
    })
    .await
}

async fn begin(ctx: Ctx, Form(fields): Form<Fields>) -> Response {
    let asked = match read(&ctx, &fields).await {
        Ok(asked) => asked,
        Err(error) => return refused(error, &ctx),
    };
    match bulk::begin(&ctx, asked.kind, &asked.selection, asked.expected).await {
        Ok(id) => Redirect::to(&routes::admin_bulk_of(id)).into_response(),
        Err(Error::Refused(ApiError::ChangedMeanwhile)) => plan_page(&ctx, asked, true).await,
        Err(error) => refused(error, &ctx),
    }
}

/// Whose results, and where they begin.
#[derive(Default, Deserialize)]
#[serde(default)]
struct ResultsQuery {
    outcome: String,
    after: String,
}

async fn show(ctx: Ctx, Id(id): Id, Query(query): Query<ResultsQuery>) -> Response {
    let shown = BulkOutcome::parse(&query.outcome);
    let after = query.after.parse().unwrap_or(i64::MIN);
    let view = match bulk::view(&ctx, id, shown, after).await {
        Ok(view) => view,
        Err(error) => return refused(error, &ctx),
    };
    let title = bulk_title(view.kind).get().to_owned();
    let then_open = (!view.is_over).then(|| routes::admin_bulk_of(id));
    page_and_then(&ctx, Section::Users, title, None, then_open, move || {
        view! { <BulkPage bulk=view.clone() /> }
    })
    .await
}

async fn stop(ctx: Ctx, Id(id): Id) -> Response {
    match bulk::stop(&ctx, id).await {
        Ok(()) => Redirect::to(&routes::admin_bulk_of(id)).into_response(),
        Err(error) => refused(error, &ctx),
    }
}

async fn undo(ctx: Ctx, Id(id): Id) -> Response {
    match bulk::undo(&ctx, id).await {
        Ok(id) => Redirect::to(&routes::admin_bulk_of(id)).into_response(),
        Err(error) => refused(error, &ctx),
    }
}
