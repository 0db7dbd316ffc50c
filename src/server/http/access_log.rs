//! One log line per request, and its metrics. With the route, never the path, since a path can hold a token.

use crate::server::{
    ctx::Ctx,
    otlp::{Kind, Open},
};
use axum::{
    extract::{MatchedPath, Request},
    http::Method,
    middleware::Next,
    response::Response,
};
use std::time::Instant;

pub async fn log(ctx: Ctx, request: Request, next: Next) -> Response {
    let method = request.method().clone();
    let route = request
        .extensions()
        .get::<MatchedPath>()
        .map_or("-".to_owned(), |path| path.as_str().to_owned());
    let in_flight = ctx.state.metrics.request_begins();
    let start = Instant::now();
    let name = || format!("{} {route}", known(&method));
    let note = |response: &Response, span: &mut Open| {
        span.text("http.request.method", known(&method));
        span.text("http.route", route.as_str());
        span.number("http.response.status_code", response.status().as_u16());
        span.text("password_recover.request_id", ctx.request_id.as_str());
        if response.status().is_server_error() {
            span.fail();
        }
    };
    let answer = Box::pin(next.run(request));
    let response = ctx
        .state
        .tracer
        .root(Kind::Server, name, answer, note)
        .await;
    let (took, status) = (start.elapsed(), response.status().as_u16());
    drop(in_flight);
    (ctx.state.metrics).request_answered(known(&method), &route, status, took);
    tracing::info!(
        request_id = ctx.request_id,
        %method,
        route,
        status,
        micros = u64::try_from(took.as_micros()).unwrap_or(u64::MAX),
        "request"
    );
    response
}

/// A method's name, unless the client made it up.
fn known(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::HEAD => "HEAD",
        Method::POST => "POST",
        Method::PUT => "PUT",
        Method::PATCH => "PATCH",
        Method::DELETE => "DELETE",
        Method::OPTIONS => "OPTIONS",
        _ => "other",
    }
}
