//! Endpoints for machines: health, and well-known URLs.

use crate::{
    routes,
    server::{clock::later, ctx::Ctx, db, directories::Directory},
};
use axum::{
    extract::RawQuery,
    http::{StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use futures_util::future::join_all;
use std::time::Duration;
use tokio::time::timeout;

/// RFC 9116 §2.5.5 asks for less than a year.
const SECURITY_TXT_LIFE: Duration = Duration::from_secs(180 * 24 * 60 * 60);

/// A monitor gives up soon. A database that takes longer than this is of no use.
const READY_WITHIN: Duration = Duration::from_secs(3);

/// For so long what a directory has answered is still true.
const DIRECTORIES_FRESH: Duration = Duration::from_secs(10);

/// "A well-known URL for changing passwords" (W3C): password managers follow it.
pub async fn change_password() -> Redirect {
    Redirect::to(routes::FORGOT_PASSWORD)
}

/// RFC 9116.
pub async fn security_txt(ctx: Ctx) -> Response {
    let expires = later(ctx.now(), SECURITY_TXT_LIFE)
        .utc()
        .format("%Y-%m-%dT00:00:00Z");
    // With a base path it belongs at the top of the host, which a proxy has to route here.
    let application = &ctx.entry.application;
    let origin = application.base_url.origin();
    let text = format!(
        "Contact: {contact}\nExpires: {expires}\nPreferred-Languages: en\nCanonical: {origin}{path}\n",
        contact = application.contact(),
        path = routes::SECURITY_TXT,
    );
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response()
}

/// The process lives.
pub async fn healthz() -> &'static str {
    "ok"
}

/// It is ready, and will be for a while: load balancers send requests to instances that say so. A stranger
/// learns no more than any page would show. With `?directories` it is ready only while every directory answers,
/// too: recovery waits for those, so that this is for alarms and not for load balancers.
pub async fn readyz(ctx: Ctx, RawQuery(query): RawQuery) -> Response {
    if *ctx.state.stopping.borrow() {
        return not_ready("stopping");
    }
    if ctx.state.pulse.is_stuck() {
        return not_ready("the mail worker is stuck");
    }
    match timeout(READY_WITHIN, db::is_up_to_date(&ctx.state.db)).await {
        Ok(Ok(true)) if asks_for_directories(query.as_deref()) => of_directories(&ctx).await,
        Ok(Ok(true)) => "ok".into_response(),
        Ok(Ok(false)) => not_ready("the database is of another version"),
        Ok(Err(_)) | Err(_) => not_ready("the database does not answer"),
    }
}

fn asks_for_directories(query: Option<&str>) -> bool {
    let mut names = query.unwrap_or_default().split('&');
    names.any(|part| part.split('=').next() == Some("directories"))
}

/// However many ask, each directory gets one question in ten seconds.
async fn of_directories(ctx: &Ctx) -> Response {
    let directories = &ctx.state.directories;
    // What goes on after that counts for whoever asks next.
    _ = timeout(READY_WITHIN, join_all(directories.probe(DIRECTORIES_FRESH))).await;
    let is_up = |one: &Directory| {
        one.health()
            .seen()
            .is_up_within(DIRECTORIES_FRESH + READY_WITHIN)
    };
    if directories.all().iter().all(is_up) {
        "ok".into_response()
    } else {
        not_ready("a directory does not answer")
    }
}

fn not_ready(why: &'static str) -> Response {
    let mut response = (StatusCode::SERVICE_UNAVAILABLE, why).into_response();
    response.extensions_mut().insert(super::headers::Written);
    response
}
