//! Pages about imports and exports of users, and their files.

use super::{DoneQuery, Id, go_on, page, page_and_then, refused, run, users::FilterFields};
use crate::{
    actions::dashboard::imports::WriteImport,
    api::{
        access::Action,
        dashboard::{Section, imports::ImportState, users::UsersQuery},
        error::ApiError,
    },
    dashboard::pages::{
        EXPORT_CSV, EXPORT_JSON_LINES, ExportPage, ImportPage, ImportStatePage, WITH_ROLES,
        WITHOUT_PEPPER, WITHOUT_UNKNOWN_HASHES, import_title,
    },
    routes,
    server::{
        ctx::Ctx,
        error::{Error, Result},
        http::forms::Form,
        identity::authorize,
        imports::{self, Rules},
        users::export::{self, Format, Hashes},
    },
    text::dashboard::ImportText,
};
use anyhow::Context;
use axum::{
    body::{Body, Bytes, HttpBody},
    extract::{FromRequest, Multipart, Query, Request, multipart::MultipartError},
    http::header,
    response::{IntoResponse, Redirect, Response},
};
use futures_util::stream;
use leptos::prelude::*;
use serde::Deserialize;
use std::{
    fs::File,
    io::{self, Write},
    time::Duration,
};
use tokio::time::timeout;

/// The field of the form that holds the file.
const FILE: &str = "file";
/// The rest of the form's body besides the file.
const FORM_BYTES: usize = 16 * 1024;
/// The largest accepted body.
pub const MAX_BODY: usize = imports::MAX_UPLOAD + FORM_BYTES;
/// For a file to arrive. A connection does not live longer.
const UPLOAD_TIME: Duration = Duration::from_secs(2 * 60);

pub async fn import_page(ctx: Ctx, Query(query): Query<DoneQuery>) -> Response {
    import_form(&ctx, &query, None).await
}

async fn import_form(ctx: &Ctx, query: &DoneQuery, error: Option<ApiError>) -> Response {
    let latest = match imports::latest(ctx).await {
        Ok(latest) => latest,
        Err(error) => return refused(error, ctx),
    };
    let done = query.done();
    let title = ImportText::Title.get().to_owned();
    page(ctx, Section::Import, title, error, move || {
        view! { <ImportPage latest=latest.clone() error done /> }
    })
    .await
}

/// Receives a file. Authorization is checked before any of it is read.
pub async fn upload(ctx: Ctx, request: Request) -> Response {
    if let Err(error) = authorize(&ctx, Action::ImportUsers).await {
        return hang_up(refused(error, &ctx));
    }
    let begun = match timeout(UPLOAD_TIME, receive(request)).await {
        Ok(Ok(upload)) => imports::begin(&ctx, &upload.name, upload.file, upload.rules).await,
        Ok(Err(error)) => Err(error),
        Err(_) => Err(ApiError::TooSlow.into()),
    };
    match begun {
        Ok(id) => Redirect::to(&routes::admin_import_of(id)).into_response(),
        Err(error) => match error.told(&ctx.request_id) {
            ApiError::FileMissing => {
                let query = DoneQuery::default();
                import_form(&ctx, &query, Some(ApiError::FileMissing)).await
            }
            error => hang_up(error.into_response()),
        },
    }
}

/// The rest of the body may still be on its way, so the connection can't be reused.
fn hang_up(mut response: Response) -> Response {
    let close = header::HeaderValue::from_static("close");
    response.headers_mut().insert(header::CONNECTION, close);
    response
}

/// An uploaded form.
struct Upload {
    name: String,
    file: File,
    rules: Rules,
}

/// Writes the uploaded file to an unnamed temporary file, which disappears with its handle.
async fn receive(request: Request) -> Result<Upload> {
    if request.body().size_hint().lower() > MAX_BODY as u64 {
        return Err(ApiError::TooLarge.into());
    }
    let form = Multipart::from_request(request, &()).await;
    let mut form = form.map_err(|_| ApiError::UnsupportedMediaType)?;
    let mut received = None;
    let (mut with_roles, mut without_hashes, mut without_pepper) = (false, false, false);
    while let Some(mut field) = form.next_field().await.map_err(broken)? {
        match field.name() {
            Some(FILE) => {}
            name => {
                with_roles |= name == Some(WITH_ROLES);
                without_hashes |= name == Some(WITHOUT_UNKNOWN_HASHES);
                without_pepper |= name == Some(WITHOUT_PEPPER);
                continue;
            }
        }
        if received.is_some() {
            return Err(ApiError::Unreadable.into());
        }
        let name = field.file_name().unwrap_or_default().to_owned();
        let mut file = tempfile::tempfile().map_err(full)?;
        let mut is_empty = true;
        while let Some(chunk) = field.chunk().await.map_err(broken)? {
            is_empty &= chunk.is_empty();
            file = append(file, chunk).await?;
        }
        // Without a chosen file, a browser sends an empty file name.
        if !is_empty {
            received = Some((name, file));
        }
    }
    let (name, file) = received.ok_or(ApiError::FileMissing)?;
    Ok(Upload {
        name,
        file,
        rules: Rules::from_checkboxes(with_roles, without_hashes, without_pepper),
    })
}

async fn append(mut file: File, chunk: Bytes) -> Result<File> {
    let write = move || file.write_all(&chunk).map(|()| file);
    let written = tokio::task::spawn_blocking(write).await;
    written
        .context("writing a file ended in the middle")
        .map_err(Error::Fault)?
        .map_err(full)
}

fn full(error: io::Error) -> Error {
    Error::Unavailable(anyhow::Error::new(error).context("an upload can't be kept"))
}

fn broken(error: MultipartError) -> Error {
    let status = error.status();
    if status == axum::http::StatusCode::PAYLOAD_TOO_LARGE {
        ApiError::TooLarge.into()
    } else {
        ApiError::Unreadable.into()
    }
}

pub async fn state_page(ctx: Ctx, Id(id): Id) -> Response {
    state(&ctx, id, None).await
}

pub async fn write(ctx: Ctx, Form(form): Form<WriteImport>) -> Response {
    match run(&ctx, form.clone()).await {
        Ok(next) => go_on(&next),
        Err(error) => state(&ctx, form.id, Some(error)).await,
    }
}

/// The invalid lines as a file.
pub async fn invalid_lines(ctx: Ctx, Id(id): Id) -> Response {
    match imports::invalid_lines(&ctx, id).await {
        Ok(file) => (
            [
                (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
                (
                    header::CONTENT_DISPOSITION,
                    "attachment; filename=\"invalid-lines.csv\"",
                ),
            ],
            file,
        )
            .into_response(),
        Err(error) => refused(error, &ctx),
    }
}

async fn state(ctx: &Ctx, id: i64, error: Option<ApiError>) -> Response {
    let import = match imports::view(ctx, id).await {
        Ok(import) => import,
        Err(error) => return refused(error, ctx),
    };
    let goes_on = matches!(import.state, ImportState::Reading | ImportState::Writing);
    page_and_then(
        ctx,
        Section::Import,
        import_title(&import),
        error,
        goes_on.then(|| routes::admin_import_of(import.id)),
        move || {
            view! { <ImportStatePage import=import.clone() error /> }
        },
    )
    .await
}

#[derive(Deserialize)]
#[serde(default)]
pub struct ExportForm {
    format: String,
    password: Option<String>,
    #[serde(flatten)]
    filter: FilterFields,
}

impl Default for ExportForm {
    fn default() -> Self {
        Self {
            format: EXPORT_CSV.to_owned(),
            password: None,
            filter: FilterFields::default(),
        }
    }
}

pub async fn export_page(ctx: Ctx, Query(filter): Query<FilterFields>) -> Response {
    export_form(&ctx, EXPORT_CSV, filter.query(), None).await
}

async fn export_form(
    ctx: &Ctx,
    format: &'static str,
    query: UsersQuery,
    error: Option<ApiError>,
) -> Response {
    let needs_password = match export::needs_password(ctx).await {
        Ok(needs_password) => needs_password,
        Err(error) => return refused(error, ctx),
    };
    let title = ImportText::ExportTitle.get().to_owned();
    page(ctx, Section::Import, title, error, move || {
        view! { <ExportPage format query=query.clone() needs_password error /> }
    })
    .await
}

/// Streams the file as it is read, so that a million users need no more memory than a few.
pub async fn export(ctx: Ctx, Form(form): Form<ExportForm>) -> Response {
    let (name, format, kind, file) = if form.format == EXPORT_JSON_LINES {
        (
            EXPORT_JSON_LINES,
            Format::JsonLines,
            "application/jsonl; charset=utf-8",
            "attachment; filename=\"users.jsonl\"",
        )
    } else {
        (
            EXPORT_CSV,
            Format::Csv,
            "text/csv; charset=utf-8",
            "attachment; filename=\"users.csv\"",
        )
    };
    let password = form.password.as_deref();
    let query = form.filter.clone().query();
    let begun = export::begin_matching(&ctx, format, Hashes::LeaveOut, query.clone(), password);
    let export = match begun.await {
        Ok(export) => export,
        Err(error) => {
            let error = error.told(&ctx.request_id);
            return export_form(&ctx, name, query, Some(error)).await;
        }
    };
    let parts = stream::try_unfold((export, ctx), async |(mut export, ctx)| {
        // It breaks off then, which the browser sees by the length that was not announced.
        let part = export.next().await.map_err(|error| {
            error.told(&ctx.request_id);
            io::Error::other("the users can't be read")
        })?;
        Ok::<_, io::Error>(part.map(|part| (Bytes::from(part), (export, ctx))))
    });
    (
        [
            (header::CONTENT_TYPE, kind),
            (header::CONTENT_DISPOSITION, file),
        ],
        Body::from_stream(parts),
    )
        .into_response()
}
