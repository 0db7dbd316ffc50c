//! Sending a file that is written while it is read, so that its length takes no memory.

use crate::server::{ctx::Ctx, error::Result};
use axum::{
    body::Body,
    http::header,
    response::{IntoResponse, Response},
};
use futures_util::{Stream, StreamExt};
use std::io;

/// The body of a file. An error ends it abruptly, so that nobody takes a part of it for all.
pub fn body(parts: impl Stream<Item = Result<Vec<u8>>> + Send + 'static, ctx: &Ctx) -> Body {
    let request_id = ctx.request_id.clone();
    Body::from_stream(parts.map(move |part| {
        part.map_err(|error| {
            error.told(&request_id);
            io::Error::other("the file broke off")
        })
    }))
}

/// A file to keep, under this name.
pub fn download(name: &str, kind: &'static str, body: Body) -> Response {
    let disposition = format!("attachment; filename=\"{name}\"");
    let headers = [
        (header::CONTENT_TYPE, kind.to_owned()),
        (header::CONTENT_DISPOSITION, disposition),
    ];
    (headers, body).into_response()
}

pub const CSV: &str = "text/csv; charset=utf-8";
