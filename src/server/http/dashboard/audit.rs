//! Pages about the audit trail.

use super::{page, refused};
use crate::{
    api::dashboard::{Section, audit::AuditQuery},
    dashboard::pages::AuditPage,
    server::{
        audit_trail::{
            export::{self, Export, Format},
            list,
        },
        ctx::Ctx,
        error::Error,
        http::forms::Form,
    },
    text::dashboard::AuditText,
};
use axum::{
    body::Body,
    extract::Query,
    http::header,
    response::{IntoResponse, Response},
};
use futures_util::stream;
use leptos::prelude::*;
use serde::Deserialize;
use std::io;

/// The position where a page begins. It is a struct of its own because both are read from one query.
#[derive(Deserialize)]
pub struct PlaceQuery {
    below: Option<String>,
}

pub async fn list(
    ctx: Ctx,
    Query(query): Query<AuditQuery>,
    Query(place): Query<PlaceQuery>,
) -> Response {
    let list = match list::page(&ctx, query, place.below.as_deref()).await {
        Ok(list) => list,
        Err(error) => return refused(error, &ctx),
    };
    let title = AuditText::Title.get().to_owned();
    page(&ctx, Section::Audit, title, None, move || {
        view! { <AuditPage list=list.clone() /> }
    })
    .await
}

#[derive(Deserialize)]
pub struct ExportForm {
    format: Format,
    #[serde(flatten)]
    query: AuditQuery,
}

pub async fn export(ctx: Ctx, Form(form): Form<ExportForm>) -> Response {
    let format = form.format;
    let export = match export::begin(&ctx, &form.query, format).await {
        Ok(export) => export,
        Err(error) => return refused(error, &ctx),
    };
    let kind = match format {
        Format::Csv => "text/csv; charset=utf-8",
        Format::Jsonl => "application/jsonl",
    };
    let day = ctx.now().utc().format("%Y-%m-%d");
    let name = format!("attachment; filename=\"audit-{day}.{}\"", format.name());
    let headers = [
        (header::CONTENT_TYPE, kind.to_owned()),
        (header::CONTENT_DISPOSITION, name),
    ];
    (headers, Body::from_stream(pieces(export))).into_response()
}

/// The parts of an export. An error ends it abruptly, so that nobody takes the partial file for complete.
fn pieces(export: Export) -> impl futures_util::Stream<Item = io::Result<Vec<u8>>> {
    stream::try_unfold(export, async |mut export| {
        let piece = export.next().await.map_err(broken_off)?;
        Ok(piece.map(|piece| (piece, export)))
    })
}

fn broken_off(error: Error) -> io::Error {
    if let Error::Unavailable(error) | Error::Fault(error) = error {
        tracing::error!("an export of the audit trail broke off: {error:#}");
    }
    io::Error::other("the export broke off")
}
