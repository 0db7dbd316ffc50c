//! Pages about the texts of public pages and mails, their forms, and previews.

use super::{DoneQuery, go_on, page, refused};
use crate::{
    api::{
        dashboard::{
            Next, Section,
            texts::{PageKind, Place},
        },
        error::ApiError,
    },
    dashboard::pages::{Said, TextEditPage, TextsPage},
    routes,
    server::{
        ctx::Ctx,
        error::{Error, Result},
        http::{dashboard::text_previews, forms::Form, headers},
        mails,
        state::AppState,
        texts::{self, Spot},
    },
    text::dashboard::{Done, StudioText},
    words::MOST_FILE_BYTES,
};
use axum::{
    Router,
    extract::{FromRequest, Multipart, Path, Query, Request, multipart::MultipartError},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use std::{result::Result as Checked, time::Duration};
use tokio::time::timeout;

/// The largest accepted upload: a file, and the fields beside it.
pub const MAX_BODY: usize = MOST_FILE_BYTES + 16 * 1024;
/// For a file to arrive.
const UPLOAD_TIME: Duration = Duration::from_secs(30);

pub fn routes() -> Router<AppState> {
    Router::new()
        .route(routes::ADMIN_TEXTS, get(list))
        .route(routes::ADMIN_TEXTS_PREVIEW, get(preview_in_use))
        .route(routes::ADMIN_TEXTS_EXPORT, get(export))
        .route(routes::ADMIN_TEXTS_SAMPLE, post(send_sample))
        .route(routes::ADMIN_TEXT, get(show).post(save))
        .route(routes::ADMIN_TEXT_PREVIEW, post(preview_typed))
        .route(routes::ADMIN_TEXT_RESET, post(reset))
        .route(routes::ADMIN_TEXT_RESTORE, post(restore))
}

/// What a URL or a form is about.
#[derive(Clone, Default, Deserialize, Serialize)]
#[serde(default)]
pub struct SpotFields {
    application: String,
    language: String,
    place: String,
}

impl SpotFields {
    fn spot(&self, ctx: &Ctx) -> Result<Spot> {
        Spot::parse(ctx, &self.application, &self.language)
    }

    /// The same for the choices on the page, which may keep a language that the application chosen lacks.
    fn spot_or_default(&self, ctx: &Ctx) -> Result<Spot> {
        self.spot(ctx)
            .or_else(|_| Spot::parse(ctx, &self.application, ""))
    }

    fn query(&self) -> String {
        serde_urlencoded::to_string(self).unwrap_or_default()
    }

    fn place(&self) -> Option<Place> {
        Place::parse(&self.place)
    }
}

/// What a form about one text sends.
#[derive(Clone, Deserialize)]
pub struct TextForm {
    #[serde(flatten)]
    spot: SpotFields,
    #[serde(default)]
    text: String,
    /// The newest version when the page was opened.
    #[serde(default)]
    seen: String,
    /// The version to restore.
    #[serde(default)]
    version: String,
}

impl TextForm {
    fn seen(&self) -> i64 {
        self.seen.parse().unwrap_or(0)
    }
}

async fn list(ctx: Ctx, Query(spot): Query<SpotFields>, Query(done): Query<DoneQuery>) -> Response {
    let said = Said {
        done: done.done(),
        refused: Vec::new(),
    };
    list_page(&ctx, &spot, said).await
}

async fn list_page(ctx: &Ctx, fields: &SpotFields, said: Said) -> Response {
    let place = fields.place().unwrap_or(Place::Page(PageKind::Forgot));
    let listed = async { texts::list(ctx, &fields.spot_or_default(ctx)?, place).await };
    let list = match listed.await {
        Ok(list) => list,
        Err(error) => return refused(error, ctx),
    };
    let is_refused = !said.refused.is_empty();
    let title = StudioText::Title.get().to_owned();
    let page = page(ctx, Section::Texts, title, None, move || {
        view! { <TextsPage list=list.clone() said=said.clone() /> }
    })
    .await;
    marked(page, is_refused)
}

/// A page says by its status, too, that something was refused.
fn marked(mut page: Response, is_refused: bool) -> Response {
    if is_refused && page.status() == StatusCode::OK {
        *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    }
    headers::allow_frame(&mut page);
    page
}

async fn show(
    ctx: Ctx,
    Path(id): Path<String>,
    Query(spot): Query<SpotFields>,
    Query(done): Query<DoneQuery>,
) -> Response {
    let said = Said {
        done: done.done(),
        refused: Vec::new(),
    };
    edit_page(&ctx, &id, &spot, None, said).await
}

async fn edit_page(
    ctx: &Ctx,
    id: &str,
    fields: &SpotFields,
    typed: Option<String>,
    said: Said,
) -> Response {
    let shown = async { texts::show(ctx, &fields.spot(ctx)?, id, fields.place()).await };
    let text = match shown.await {
        Ok(text) => text,
        Err(error) => return refused(error, ctx),
    };
    let is_refused = !said.refused.is_empty();
    let title = StudioText::EditTitle.get();
    let title = crate::pages::titled(title, is_refused.then_some(ApiError::Unreadable));
    let page = page(ctx, Section::Texts, title, None, move || {
        view! { <TextEditPage text=text.clone() typed=typed.clone() said=said.clone() /> }
    })
    .await;
    marked(page, is_refused)
}

async fn save(ctx: Ctx, Path(id): Path<String>, Form(form): Form<TextForm>) -> Response {
    let saved = async {
        let spot = form.spot.spot(&ctx)?;
        texts::save(&ctx, &spot, &id, &form.text, form.seen()).await
    };
    answer(&ctx, &id, &form, saved.await, Done::TextSaved).await
}

async fn reset(ctx: Ctx, Path(id): Path<String>, Form(form): Form<TextForm>) -> Response {
    let reset = async {
        let spot = form.spot.spot(&ctx)?;
        texts::reset(&ctx, &spot, &id, form.seen()).await
    };
    answer(&ctx, &id, &form, reset.await.map(Ok), Done::TextReset).await
}

async fn restore(ctx: Ctx, Path(id): Path<String>, Form(form): Form<TextForm>) -> Response {
    let restored = async {
        let spot = form.spot.spot(&ctx)?;
        let version = form.version.parse().unwrap_or(0);
        texts::restore(&ctx, &spot, &id, version, form.seen()).await
    };
    answer(&ctx, &id, &form, restored.await, Done::TextSaved).await
}

/// Goes on to the text's page, or shows it again with what was typed.
async fn answer(
    ctx: &Ctx,
    id: &str,
    form: &TextForm,
    done: Result<Checked<(), crate::words::Refusal>>,
    words: Done,
) -> Response {
    let sentence = match done {
        Ok(Ok(())) => {
            let query = form.spot.query();
            let path = if texts::is_known(id) {
                routes::admin_text(id, &query)
            } else {
                routes::admin_texts(&query)
            };
            return go_on(&Next::to(&path, words));
        }
        Ok(Err(refusal)) => refusal.sentence(),
        Err(Error::Refused(ApiError::ChangedMeanwhile)) => ApiError::ChangedMeanwhile.sentence(),
        Err(error) => return refused(error, ctx),
    };
    let said = Said {
        done: None,
        refused: vec![sentence],
    };
    let typed = (!form.text.is_empty()).then(|| form.text.clone());
    edit_page(ctx, id, &form.spot, typed, said).await
}

/// The page or mail with the texts in use.
async fn preview_in_use(
    ctx: Ctx,
    Query(spot): Query<SpotFields>,
    Query(of): Query<OfText>,
) -> Response {
    preview(&ctx, &spot, None, &of.text).await
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct OfText {
    text: String,
}

/// The same with a typed text.
async fn preview_typed(ctx: Ctx, Path(id): Path<String>, Form(form): Form<TextForm>) -> Response {
    preview(&ctx, &form.spot, Some(&form.text), &id).await
}

async fn preview(ctx: &Ctx, fields: &SpotFields, typed: Option<&str>, id: &str) -> Response {
    let previewed = async {
        let spot = fields.spot(ctx)?;
        let voice = texts::preview(ctx, &spot, typed.map(|typed| (id, typed))).await?;
        let place = fields.place().ok_or(ApiError::NotFound)?;
        Ok((spot, place, voice))
    };
    match previewed.await {
        Ok((spot, place, Ok(voice))) => {
            let shown = text_previews::show(&spot.ctx(ctx), place, id, voice);
            shown.unwrap_or_else(|error| refused(error, ctx))
        }
        Ok((_, _, Err(refusal))) => text_previews::refused(&refusal.sentence()),
        Err(error) => refused(error, ctx),
    }
}

async fn send_sample(ctx: Ctx, Form(fields): Form<SpotFields>) -> Response {
    let sent = async {
        let spot = fields.spot(&ctx)?;
        let Some(Place::Mail(kind)) = fields.place() else {
            return Err(ApiError::NotFound.into());
        };
        mails::send_sample(&spot.ctx(&ctx), kind).await
    };
    match sent.await {
        Ok(sent) => go_on(&Next::plain(routes::admin_mail(sent.mail_id))),
        Err(error) => refused(error, &ctx),
    }
}

async fn export(ctx: Ctx, Query(fields): Query<SpotFields>) -> Response {
    let exported = async {
        let spot = fields.spot(&ctx)?;
        let file = texts::export(&ctx, &spot).await?;
        Ok((spot.language.tag(), file))
    };
    match exported.await {
        Ok((tag, file)) => (
            [
                (header::CONTENT_TYPE, "text/plain; charset=utf-8".to_owned()),
                (
                    header::CONTENT_DISPOSITION,
                    format!("attachment; filename=\"{tag}.ftl\""),
                ),
            ],
            file,
        )
            .into_response(),
        Err(error) => refused(error, &ctx),
    }
}

/// Receives a file. Authorization is checked before any of it is read.
pub async fn upload(ctx: Ctx, request: Request) -> Response {
    if let Err(error) = texts::may_import(&ctx).await {
        return hang_up(refused(error, &ctx));
    }
    let received = timeout(UPLOAD_TIME, receive(request)).await;
    let (fields, file) = match received.unwrap_or_else(|_| Err(ApiError::TooSlow.into())) {
        Ok(received) => received,
        Err(error) => return hang_up(refused(error, &ctx)),
    };
    let Some(file) = file else {
        let sentence = ApiError::FileMissing.sentence();
        return not_imported(&ctx, &fields, vec![sentence]).await;
    };
    let imported = async { texts::import(&ctx, &fields.spot(&ctx)?, &file).await };
    match imported.await {
        Ok(Ok(_)) => {
            let path = routes::admin_texts(&fields.query());
            go_on(&Next::to(&path, Done::TextsImported))
        }
        Ok(Err(refusals)) => {
            let sentences = refusals.iter().map(|(id, refusal)| {
                StudioText::RefusedAt.with(&[("id", id), ("sentence", &refusal.sentence())])
            });
            not_imported(&ctx, &fields, sentences.collect()).await
        }
        Err(Error::Refused(ApiError::ChangedMeanwhile)) => {
            let sentence = ApiError::ChangedMeanwhile.sentence();
            not_imported(&ctx, &fields, vec![sentence]).await
        }
        Err(error) => refused(error, &ctx),
    }
}

async fn not_imported(ctx: &Ctx, fields: &SpotFields, refused: Vec<String>) -> Response {
    let said = Said {
        done: None,
        refused,
    };
    list_page(ctx, fields, said).await
}

/// The rest of the body may still be on its way, so the connection can't be reused.
fn hang_up(mut response: Response) -> Response {
    let close = header::HeaderValue::from_static("close");
    response.headers_mut().insert(header::CONNECTION, close);
    response
}

async fn receive(request: Request) -> Result<(SpotFields, Option<Vec<u8>>)> {
    let form = Multipart::from_request(request, &()).await;
    let mut form = form.map_err(|_| ApiError::UnsupportedMediaType)?;
    let mut fields = SpotFields::default();
    let mut file = None;
    while let Some(field) = form.next_field().await.map_err(broken)? {
        let name = field.name().unwrap_or_default().to_owned();
        let bytes = field.bytes().await.map_err(broken)?;
        let text = || String::from_utf8(bytes.to_vec()).map_err(|_| ApiError::Unreadable);
        match name.as_str() {
            "application" => fields.application = text()?,
            "language" => fields.language = text()?,
            "place" => fields.place = text()?,
            // Without a chosen file, a browser sends an empty one.
            "file" if !bytes.is_empty() => file = Some(bytes.to_vec()),
            _ => {}
        }
    }
    Ok((fields, file))
}

fn broken(error: MultipartError) -> Error {
    if error.status() == StatusCode::PAYLOAD_TOO_LARGE {
        ApiError::TooLarge.into()
    } else {
        ApiError::Unreadable.into()
    }
}
