//! "This wasn't me": the pages behind links that stop a request or freeze an account. Opening one changes
//! nothing; only its button does, which no mail scanner presses.

use super::{
    forms::Form,
    recovery::{nothing_done, with_cookie},
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
        followed_link::{self, Kind},
        freezing::{self, Undoes},
        model::SecretToken,
        recovery::revocation,
    },
    text::Text,
};
use axum::{
    extract::Path,
    http::{HeaderMap, HeaderValue, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use leptos::prelude::*;
use serde::Deserialize;

fn head(title: Text, shown_path: &'static str) -> Head {
    Head {
        shown_path: Some(shown_path),
        ..Head::new(title.get(), Site::Public)
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
        Ok(()) => not_me_page(&ctx, token).await,
        Err(error) => not_me_gone(&ctx, error.told(&ctx.request_id)).await,
    }
}

async fn not_me_page(ctx: &Ctx, token: String) -> Response {
    let opened = opened(ctx, Kind::NotMe, &token);
    let head = head(Text::NotMeTitle, routes::NOT_ME);
    let page = render(ctx, head, move || view! { <NotMePage token /> }).await;
    with_cookie(page, opened)
}

/// What the address bar shows while the page is open.
pub async fn not_me_again(ctx: Ctx, headers: HeaderMap) -> Response {
    match followed_link::opened(&ctx, &headers, Kind::NotMe) {
        Some(token) if revocation::check(&ctx, token.expose()).await.is_ok() => {
            not_me_page(&ctx, token.expose().to_owned()).await
        }
        _ => open_again(&ctx).await,
    }
}

pub async fn revoke(ctx: Ctx, Form(form): Form<TokenForm>) -> Response {
    match revocation::revoke(&ctx, &form.token).await {
        Ok(()) => led_to(&ctx, routes::NOT_ME_DONE, Kind::NotMe, &form.token),
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

pub async fn not_me_done(ctx: Ctx, headers: HeaderMap) -> Response {
    if followed_link::just_used(&ctx, &headers, Kind::NotMe).is_none() {
        return nothing_done(&ctx).await;
    }
    let head = head(Text::NotMeDoneTitle, routes::NOT_ME_DONE);
    render(&ctx, head, || view! { <NotMeDonePage /> }).await
}

pub async fn freeze(ctx: Ctx, Form(form): Form<TokenForm>) -> Response {
    match freezing::freeze(&ctx, &form.token).await {
        Ok(()) => led_to(&ctx, routes::FREEZE_DONE, Kind::Freeze, &form.token),
        Err(error) => freeze_gone(&ctx, error.told(&ctx.request_id)).await,
    }
}

pub async fn freeze_link(ctx: Ctx, Path(token): Path<String>) -> Response {
    match freezing::check(&ctx, &token).await {
        Ok(undoes) => freeze_page(&ctx, token, undoes).await,
        Err(error) => freeze_gone(&ctx, error.told(&ctx.request_id)).await,
    }
}

async fn freeze_page(ctx: &Ctx, token: String, undoes: Undoes) -> Response {
    let opened = opened(ctx, Kind::Freeze, &token);
    let is_move = undoes == Undoes::Address;
    let title = if is_move {
        Text::RestoreTitle
    } else {
        Text::FreezeTitle
    };
    let head = head(title, routes::FREEZE);
    let page = render(ctx, head, move || view! { <FreezePage token is_move /> }).await;
    with_cookie(page, opened)
}

/// What the address bar shows while the page is open.
pub async fn freeze_again(ctx: Ctx, headers: HeaderMap) -> Response {
    if let Some(token) = followed_link::opened(&ctx, &headers, Kind::Freeze)
        && let Ok(undoes) = freezing::check(&ctx, token.expose()).await
    {
        return freeze_page(&ctx, token.expose().to_owned(), undoes).await;
    }
    open_again(&ctx).await
}

async fn freeze_gone(ctx: &Ctx, error: ApiError) -> Response {
    if error != ApiError::LinkNoLongerGood {
        return error.into_response();
    }
    let head = gone(Text::FreezeGoneTitle, routes::FREEZE);
    render(ctx, head, || view! { <FreezeGonePage /> }).await
}

pub async fn freeze_done(ctx: Ctx, headers: HeaderMap) -> Response {
    if followed_link::just_used(&ctx, &headers, Kind::Freeze).is_none() {
        return nothing_done(&ctx).await;
    }
    let head = head(Text::FreezeDoneTitle, routes::FREEZE_DONE);
    render(&ctx, head, || view! { <FreezeDonePage /> }).await
}

fn opened(ctx: &Ctx, kind: Kind, token: &str) -> Option<HeaderValue> {
    SecretToken::pasted(token).map(|token| followed_link::open(ctx, kind, &token))
}

/// Redirects to the confirmation, which is shown to this browser alone.
fn led_to(ctx: &Ctx, done: &str, kind: Kind, token: &str) -> Response {
    let used = SecretToken::pasted(token).map(|token| followed_link::used(ctx, kind, &token));
    with_cookie(Redirect::to(done).into_response(), used)
}

/// Where the link has to be opened again: its secret is gone from the address, and the browser does not remember it.
async fn open_again(ctx: &Ctx) -> Response {
    let head = Head {
        shown_path: None,
        ..head(Text::OpenAgainTitle, "")
    };
    render(ctx, head, || view! { <OpenAgainPage /> }).await
}
