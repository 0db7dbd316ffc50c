//! Pages about recovery cases.

use super::{DoneQuery, go_on, page, refused, run};
use crate::{
    actions::dashboard::cases::RevokeCase,
    api::{
        dashboard::{
            Section,
            cases::{CaseFilter, CaseState},
        },
        error::ApiError,
    },
    dashboard::pages::{CasePage, CaseRevocationPage, CasesPage},
    server::{
        cases,
        ctx::Ctx,
        db::newest_first::{Mark, Place},
        http::{file, forms::Form},
    },
    text::dashboard::CasesText,
};
use axum::{
    extract::{Path, Query},
    response::Response,
};
use futures_util::stream;
use leptos::prelude::*;
use serde::Deserialize;

/// The list's query. Invalid values are ignored: nobody types one by hand.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct CasesQuery {
    search: String,
    state: String,
    from: String,
    to: String,
    before: String,
    after: String,
}

/// Where in a newest-first list a page begins.
pub fn place(before: &str, after: &str) -> Place {
    match (Mark::parse(before), Mark::parse(after)) {
        (Some(mark), _) => Place::OlderThan(mark),
        (None, Some(mark)) => Place::NewerThan(mark),
        (None, None) => Place::Newest,
    }
}

impl CasesQuery {
    fn filter(self) -> CaseFilter {
        CaseFilter {
            search: self.search,
            state: CaseState::parse(&self.state),
            from: self.from,
            to: self.to,
        }
    }
}

/// Streams the cases of the list as a table.
pub async fn export(ctx: Ctx, Form(query): Form<CasesQuery>) -> Response {
    match cases::export(&ctx, &query.filter()).await {
        Ok(export) => {
            let parts = stream::try_unfold(export, async |mut export| {
                let part = export.next().await?;
                Ok(part.map(|part| (part, export)))
            });
            file::download("cases.csv", file::CSV, file::body(parts, &ctx))
        }
        Err(error) => refused(error, &ctx),
    }
}

pub async fn list(ctx: Ctx, Query(query): Query<CasesQuery>) -> Response {
    let place = place(&query.before, &query.after);
    let filter = query.filter();
    let list = match cases::list(&ctx, filter, place).await {
        Ok(list) => list,
        Err(error) => return refused(error, &ctx),
    };
    let title = CasesText::Title.get().to_owned();
    page(&ctx, Section::Cases, title, None, move || {
        view! { <CasesPage list=list.clone() /> }
    })
    .await
}

pub async fn show(
    ctx: Ctx,
    Path(number): Path<String>,
    Query(query): Query<DoneQuery>,
) -> Response {
    let case = match cases::show(&ctx, &number).await {
        Ok(case) => case,
        Err(error) => return refused(error, &ctx),
    };
    let title = CasesText::CaseTitle.with(&[("number", &case.number)]);
    let done = query.done();
    page(&ctx, Section::Cases, title, None, move || {
        view! { <CasePage case=case.clone() done /> }
    })
    .await
}

pub async fn revoke_page(ctx: Ctx, Path(number): Path<String>) -> Response {
    revocation(&ctx, &number, None).await
}

pub async fn revoke(ctx: Ctx, Form(form): Form<RevokeCase>) -> Response {
    match run(&ctx, form.clone()).await {
        Ok(next) => go_on(&next),
        Err(error) => revocation(&ctx, &form.number, Some(error)).await,
    }
}

async fn revocation(ctx: &Ctx, number: &str, error: Option<ApiError>) -> Response {
    let case = match cases::to_revoke(ctx, number).await {
        Ok(case) => case,
        Err(error) => return refused(error, ctx),
    };
    let title = CasesText::RevokeTitle.with(&[("number", &case.number)]);
    page(ctx, Section::Cases, title, error, move || {
        view! { <CaseRevocationPage case=case.clone() error /> }
    })
    .await
}
