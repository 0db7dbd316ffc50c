//! The development mailbox's pages. They are routed only while mail goes there, and shown on this machine
//! only: readers of the emails can take over every account.

use super::{
    headers,
    render::{Head, render},
    this_machine,
};
use crate::{
    api::error::ApiError,
    pages::{DevMailPage, DevMailboxPage, MailDetails, MailRow, Site, page_title},
    server::{ctx::Ctx, db::mailbox, error::Error, times},
    text::Text,
};
use axum::{
    extract::{Path, Request},
    http::StatusCode,
    middleware::Next,
    response::{IntoResponse, Response},
};
use leptos::prelude::*;

/// Enough for a developer; older mails stay in the database.
const SHOWN: u64 = 200;

fn head(title: String) -> Head {
    Head {
        status: StatusCode::OK,
        title,
        site: Site::DevMailbox,
        shown_path: None,
    }
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

async fn find(
    ctx: &Ctx,
    id: &str,
) -> Result<crate::server::db::entity::mailbox_message::Model, ApiError> {
    let id = id.parse().map_err(|_| ApiError::NotFound)?;
    mailbox::find(&ctx.state.db, id)
        .await
        .map_err(|error| Error::from(error).told(&ctx.request_id))?
        .ok_or(ApiError::NotFound)
}

pub async fn show(ctx: Ctx, Path(id): Path<String>) -> Result<Response, ApiError> {
    let mail = find(&ctx, &id).await?;
    let mail = MailDetails {
        id: mail.id,
        link: first_link(&mail.text_body),
        sender: mail.sender,
        recipient: mail.recipient,
        subject: mail.subject,
        received: times::text(mail.received_at),
        text: mail.text_body,
    };
    let head = head(mail.subject.clone());
    let mut page = render(
        &ctx,
        head,
        move || view! { <DevMailPage mail=mail.clone() /> },
    )
    .await;
    headers::allow_frame(&mut page);
    Ok(page)
}

/// The HTML part for the frame on its page.
pub async fn html(ctx: Ctx, Path(id): Path<String>) -> Result<Response, ApiError> {
    let mail = find(&ctx, &id).await?;
    Ok(headers::framed(mail.html_body))
}

fn first_link(text: &str) -> Option<String> {
    text.split_whitespace()
        .find(|word| word.starts_with("http://") || word.starts_with("https://"))
        .map(str::to_owned)
}
