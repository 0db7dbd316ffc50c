//! Pages about mails.

use super::{DoneQuery, Id, cases::place, go_on, page, refused, run};
use crate::{
    actions::dashboard::mails::SendTestMail,
    api::{
        dashboard::{
            Section,
            mails::{MailFilter, MailState},
        },
        error::ApiError,
    },
    dashboard::pages::{MailPage, MailPreviewPage, MailPreviewsPage, MailTestPage, MailsPage},
    server::{
        ctx::Ctx,
        http::{file, forms::Form, headers},
        mails::{self, previews},
    },
    text::dashboard::{Done, MailsText},
};
use axum::{
    extract::{Path, Query},
    response::Response,
};
use futures_util::stream;
use leptos::prelude::*;
use serde::Deserialize;

/// The list's query. Invalid values are ignored.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct MailsQuery {
    state: String,
    domain: String,
    from: String,
    to: String,
    before: String,
    after: String,
    done: String,
}

impl MailsQuery {
    fn filter(self) -> MailFilter {
        MailFilter {
            state: MailState::parse(&self.state),
            domain: self.domain,
            from: self.from,
            to: self.to,
        }
    }
}

/// Streams the mails of the list as a table.
pub async fn export(ctx: Ctx, Form(query): Form<MailsQuery>) -> Response {
    match mails::export(&ctx, &query.filter()).await {
        Ok(export) => {
            let parts = stream::try_unfold(export, async |mut export| {
                let part = export.next().await?;
                Ok(part.map(|part| (part, export)))
            });
            file::download("mails.csv", file::CSV, file::body(parts, &ctx))
        }
        Err(error) => refused(error, &ctx),
    }
}

pub async fn list(ctx: Ctx, Query(query): Query<MailsQuery>) -> Response {
    let place = place(&query.before, &query.after);
    let done = Done::parse(&query.done);
    let filter = query.filter();
    let list = match mails::list(&ctx, filter, place).await {
        Ok(list) => list,
        Err(error) => return refused(error, &ctx),
    };
    let title = MailsText::Title.get().to_owned();
    page(&ctx, Section::Mail, title, None, move || {
        view! { <MailsPage list=list.clone() done /> }
    })
    .await
}

pub async fn show(ctx: Ctx, Id(id): Id, Query(query): Query<DoneQuery>) -> Response {
    let mail = match mails::show(&ctx, id).await {
        Ok(mail) => mail,
        Err(error) => return refused(error, &ctx),
    };
    let title = MailsText::MailTitle.with(&[("id", &id.to_string())]);
    let done = query.done();
    page(&ctx, Section::Mail, title, None, move || {
        view! { <MailPage mail=mail.clone() done /> }
    })
    .await
}

pub async fn test_page(ctx: Ctx) -> Response {
    test_form(&ctx, None).await
}

pub async fn test(ctx: Ctx, Form(form): Form<SendTestMail>) -> Response {
    match run(&ctx, form.clone()).await {
        Ok(next) => go_on(&next),
        Err(error) => test_form(&ctx, Some((form, error))).await,
    }
}

async fn test_form(ctx: &Ctx, refused_form: Option<(SendTestMail, ApiError)>) -> Response {
    let (own, backend) = match mails::to_test(ctx).await {
        Ok(form) => form,
        Err(error) => return refused(error, ctx),
    };
    let (email, error) = match refused_form {
        Some((form, error)) => (form.email, Some(error)),
        None => (own, None),
    };
    let title = MailsText::TestTitle.get().to_owned();
    page(ctx, Section::Mail, title, error, move || {
        view! { <MailTestPage email=email.clone() backend error /> }
    })
    .await
}

pub async fn previews(ctx: Ctx) -> Response {
    let previews = match previews::all(&ctx).await {
        Ok(previews) => previews,
        Err(error) => return refused(error, &ctx),
    };
    let title = MailsText::PreviewsTitle.get().to_owned();
    page(&ctx, Section::Mail, title, None, move || {
        view! { <MailPreviewsPage previews=previews.clone() /> }
    })
    .await
}

pub async fn preview(ctx: Ctx, Path((kind, language)): Path<(String, String)>) -> Response {
    let preview = match previews::one(&ctx, &kind, &language).await {
        Ok(preview) => preview,
        Err(error) => return refused(error, &ctx),
    };
    let title = MailsText::PreviewTitle.with(&[
        ("kind", preview.kind.label().get()),
        ("language", preview.language.1),
    ]);
    let mut page = page(&ctx, Section::Mail, title, None, move || {
        view! { <MailPreviewPage preview=preview.clone() /> }
    })
    .await;
    headers::allow_frame(&mut page);
    page
}

/// The HTML part for the frame on its page.
pub async fn preview_html(ctx: Ctx, Path((kind, language)): Path<(String, String)>) -> Response {
    match previews::one(&ctx, &kind, &language).await {
        Ok(preview) => headers::framed(preview.html),
        Err(error) => refused(error, &ctx),
    }
}
