//! Redirects to the log-in.

use super::door;
use super::kept::{NextQuery, form, path_inside};
use crate::{
    api::error::ApiError,
    routes,
    server::{
        ctx::Ctx,
        http::{body::MAX_BYTES, forms},
    },
};
use axum::{
    body::{Body, Bytes, to_bytes},
    extract::Request,
    http::{Method, Uri, header},
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};

/// A layer before the dashboard's pages. If one of them answers that nobody is logged in, it leads to the
/// log-in and keeps the request; users who first need two-factor authentication are led to its setup.
pub async fn carry_on(ctx: Ctx, request: Request, next: Next) -> Response {
    let method = request.method().clone();
    let uri = request.uri().clone();
    // Uploads are not read before their sender is authorized.
    let is_form = method == Method::POST
        && forms::is_form(request.headers())
        && uri.path() != routes::ADMIN_IMPORT;
    let (request, body) = if is_form {
        let (parts, body) = request.into_parts();
        // It was read before, so this only fails for bodies that are no form of ours.
        let body = to_bytes(body, MAX_BYTES).await.unwrap_or_default();
        (
            Request::from_parts(parts, Body::from(body.clone())),
            Some(body),
        )
    } else {
        (request, None)
    };
    let response = next.run(request).await;
    match response.extensions().get::<ApiError>() {
        Some(ApiError::NotLoggedIn) => {
            let mut answer = to_log_in(&ctx, &method, &uri, body).await;
            // The rest of an unread body may still be on its way.
            if let Some(value) = response.headers().get(header::CONNECTION) {
                answer
                    .headers_mut()
                    .insert(header::CONNECTION, value.clone());
            }
            answer
        }
        Some(ApiError::SecondFactorNeeded) => {
            Redirect::to(routes::ADMIN_SECOND_FACTOR).into_response()
        }
        _ => response,
    }
}

async fn to_log_in(ctx: &Ctx, method: &Method, uri: &Uri, body: Option<Bytes>) -> Response {
    let base_url = &ctx.state.config.base_url;
    let wanted = uri.path_and_query().map_or("", |path| path.as_str());
    let kept = body.and_then(|body| form(path_inside(wanted, base_url)?, &body));
    if kept.is_some() {
        return door::ask(ctx, kept).await;
    }
    let is_page = matches!(*method, Method::GET | Method::HEAD);
    let next = NextQuery {
        next: is_page.then(|| wanted.to_owned()),
    };
    Redirect::to(&next.behind(routes::ADMIN_LOGIN, base_url)).into_response()
}
