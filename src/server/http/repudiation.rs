//! "This wasn't me": the pages behind links that stop a request or freeze an account. Opening one changes
//! nothing; only its button does, which no mail scanner presses.

use super::{
    forms::Form,
    render::{Head, render},
};
use crate::{
    api::error::ApiError,
    pages::{
        FreezeDonePage, FreezeGonePage, FreezePage, NotMeDonePage, NotMeGonePage, NotMePage,
        OpenAgainPage, Site,
    },
    routes,
    server::{
        ctx::Ctx,
        freezing::{self, Undoes},
        recovery::revocation,
    },
    text::Text,
};
use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use leptos::prelude::*;
use serde::Deserialize;

fn head(title: Text, shown_path: &'static str) -> Head {
    Head {
        status: StatusCode::OK,
        title: title.get().to_owned(),
        site: Site::Public,
        shown_path: Some(shown_path),
    }
}

fn gone(title: Text, shown_path: &'static str) -> Head {
    Head {
        status: StatusCode::GONE,
        ..head(title, shown_path)
    }
}

#[derive(Deserialize)]
pub struct TokenForm {
    #[serde(default)]
    token: String,
}

pub async fn not_me(ctx: Ctx, Path(token): Path<String>) -> Response {
    match revocation::check(&ctx, &token).await {
        Ok(()) => {
            let head = head(Text::NotMeTitle, routes::NOT_ME);
            render(
                &ctx,
                head,
                move || view! { <NotMePage token=token.clone() /> },
            )
            .await
        }
        Err(error) => not_me_gone(&ctx, error.told(&ctx.request_id)).await,
    }
}

pub async fn revoke(ctx: Ctx, Form(form): Form<TokenForm>) -> Response {
    match revocation::revoke(&ctx, &form.token).await {
        Ok(()) => Redirect::to(routes::NOT_ME_DONE).into_response(),
        Err(error) => not_me_gone(&ctx, error.told(&ctx.request_id)).await,
    }
}

async fn not_me_gone(ctx: &Ctx, error: ApiError) -> Response {
    if error != ApiError::LinkNoLongerGood {
        return error.into_response();
    }
    let head = gone(Text::NotMeGoneTitle, routes::NOT_ME);
    render(ctx, head, || view! { <NotMeGonePage /> }).await
}

pub async fn not_me_done(ctx: Ctx) -> Response {
    let head = head(Text::NotMeDoneTitle, routes::NOT_ME_DONE);
    render(&ctx, head, || view! { <NotMeDonePage /> }).await
}

pub async fn freeze_page(ctx: Ctx, Path(token): Path<String>) -> Response {
    match freezing::check(&ctx, &token).await {
        Ok(undoes) => {
            let is_move = undoes == Undoes::Address;
            let title = if is_move {
                Text::RestoreTitle
            } else {
                Text::FreezeTitle
            };
            let head = head(title, routes::FREEZE);
            render(
                &ctx,
                head,
                move || view! { <FreezePage token=token.clone() is_move /> },
            )
            .await
        }
        Err(error) => freeze_gone(&ctx, error.told(&ctx.request_id)).await,
    }
}

pub async fn freeze(ctx: Ctx, Form(form): Form<TokenForm>) -> Response {
    match freezing::freeze(&ctx, &form.token).await {
        Ok(()) => Redirect::to(routes::FREEZE_DONE).into_response(),
        Err(error) => freeze_gone(&ctx, error.told(&ctx.request_id)).await,
    }
}

async fn freeze_gone(ctx: &Ctx, error: ApiError) -> Response {
    if error != ApiError::LinkNoLongerGood {
        return error.into_response();
    }
    let head = gone(Text::FreezeGoneTitle, routes::FREEZE);
    render(ctx, head, || view! { <FreezeGonePage /> }).await
}

pub async fn freeze_done(ctx: Ctx) -> Response {
    let head = head(Text::FreezeDoneTitle, routes::FREEZE_DONE);
    render(&ctx, head, || view! { <FreezeDonePage /> }).await
}

/// What the address bar shows while such a page is open, loaded again: the secret is gone from it.
pub async fn open_again(ctx: Ctx) -> Response {
    let head = Head {
        shown_path: None,
        ..head(Text::OpenAgainTitle, "")
    };
    render(&ctx, head, || view! { <OpenAgainPage /> }).await
}
