//! The development mailbox's pages. They are routed only while mail goes there, and shown on this machine
//! only: readers of the emails can take over every account.

use super::{
    headers,
    render::{Head, render},
    this_machine,
};
use crate::{
    api::error::ApiError,
    pages::{DevMailPage, DevMailboxPage, MailDetails, MailRow, MailView, Site, page_title},
    server::{
        ctx::Ctx,
        db::{entity::mailbox_message, mailbox},
        error::Error,
        times,
    },
    text::Text,
};
use axum::{
    extract::{Path, Request},
    middleware::Next,
    response::{IntoResponse, Response},
};
use leptos::prelude::*;

/// Enough for a developer; older mails stay in the database.
const SHOWN: u64 = 200;

fn head(title: String) -> Head {
    Head::new(title, Site::DevMailbox)
}

/// Everybody but this machine, and the networks in the settings, gets a 404.
pub async fn show_here_only(ctx: Ctx, request: Request, next: Next) -> Response {
    if this_machine::asks(&request, &ctx.state.config.mailbox_allowed_networks) {
        next.run(request).await
    } else {
        ApiError::NotFound.into_response()
    }
}

pub async fn list(ctx: Ctx) -> Response {
    let mails: Vec<MailRow> = match mailbox::latest(&ctx.state.db, SHOWN).await {
        Ok(mails) => mails
            .into_iter()
            .map(|mail| MailRow {
                id: mail.id,
                subject: mail.subject,
                recipient: mail.recipient,
                received: times::text(mail.received_at),
            })
            .collect(),
        Err(error) => return Error::from(error).told(&ctx.request_id).into_response(),
    };
    let head = head(page_title(Text::MailboxTitle, None));
    render(
        &ctx,
        head,
        move || view! { <DevMailboxPage mails=mails.clone() /> },
    )
    .await
}

async fn find(ctx: &Ctx, id: &str) -> Result<mailbox_message::Model, ApiError> {
    let id = id.parse().map_err(|_| ApiError::NotFound)?;
    mailbox::find(&ctx.state.db, id)
        .await
        .map_err(|error| Error::from(error).told(&ctx.request_id))?
        .ok_or(ApiError::NotFound)
}

/// A mail as its reader sees it.
pub async fn show(ctx: Ctx, Path(id): Path<String>) -> Result<Response, ApiError> {
    let mail = find(&ctx, &id).await?;
    let height = height_of(&mail.text_body);
    let mut page = page(&ctx, mail, MailView::Html { height }).await;
    headers::allow_frame(&mut page);
    Ok(page)
}

pub async fn show_text(ctx: Ctx, Path(id): Path<String>) -> Result<Response, ApiError> {
    let mail = find(&ctx, &id).await?;
    let text = MailView::Text(mail.text_body.clone());
    Ok(page(&ctx, mail, text).await)
}

pub async fn show_source(ctx: Ctx, Path(id): Path<String>) -> Result<Response, ApiError> {
    let mail = find(&ctx, &id).await?;
    let source = MailView::Source(mail.raw.clone());
    Ok(page(&ctx, mail, source).await)
}

async fn page(ctx: &Ctx, mail: mailbox_message::Model, view: MailView) -> Response {
    let mail = MailDetails {
        id: mail.id,
        link: first_link(&mail.text_body),
        sender: mail.sender,
        recipient: mail.recipient,
        subject: mail.subject,
        received: times::text(mail.received_at),
        view,
    };
    let head = head(mail.subject.clone());
    render(
        ctx,
        head,
        move || view! { <DevMailPage mail=mail.clone() /> },
    )
    .await
}

/// The HTML part, by itself and for the frame on its page. Its links open where that page is.
pub async fn html(ctx: Ctx, Path(id): Path<String>) -> Result<Response, ApiError> {
    let mail = find(&ctx, &id).await?;
    let html = mail.html_body.replace(" target=\"_blank\"", "");
    let html = html.replacen("<head>", "<head><base target=\"_top\">", 1);
    Ok(headers::framed_with_links(html))
}

/// How high the HTML part is at most where it is as wide as it can be, in CSS pixels. Nothing tells the page: the
/// frame runs no script. What is in the text part is in it too, with a heading, a button and wider margins.
fn height_of(text: &str) -> u32 {
    const LETTERS_A_LINE: usize = 56;
    const LINE: usize = 25;
    const SPACE: usize = 16;
    const AROUND: usize = 420;
    let lines = text.lines().filter(|line| !line.is_empty());
    let heights = lines.map(|line| line.chars().count().div_ceil(LETTERS_A_LINE) * LINE + SPACE);
    u32::try_from(heights.sum::<usize>() + AROUND).unwrap_or(u32::MAX)
}

fn first_link(text: &str) -> Option<String> {
    text.split_whitespace()
        .find(|word| word.starts_with("http://") || word.starts_with("https://"))
        .map(str::to_owned)
}
