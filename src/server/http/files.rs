//! Serving the files that pages load.

use super::etag;
use crate::{
    api::error::ApiError,
    server::{assets::Assets, ctx::Ctx},
};
use axum::{
    extract::Request,
    http::{HeaderMap, HeaderValue, Method, StatusCode, header},
    response::{IntoResponse, Response},
};
use rust_embed::EmbeddedFile;

/// Serves a file, or says that there is nothing at this address.
pub async fn serve(ctx: Ctx, request: Request) -> Result<Response, ApiError> {
    let assets = &ctx.state.assets;
    let is_read = matches!(*request.method(), Method::GET | Method::HEAD);
    let path = request.uri().path().trim_start_matches('/');
    // The compressed twins are for this function, not for the world.
    let is_twin = path.ends_with(".br") || path.ends_with(".gz");
    if !is_read || is_twin {
        return Err(ApiError::NotFound);
    }
    let plain = assets.get(path).ok_or(ApiError::NotFound)?;

    let etag = etag::of(&plain.metadata.sha256_hash());
    let cache = if assets.is_hashed(path) {
        HeaderValue::from_static("public, max-age=31536000, immutable")
    } else {
        etag::ASK_EACH_TIME
    };
    let shared = [
        (header::ETAG, etag.clone()),
        (header::CACHE_CONTROL, cache),
        (header::VARY, HeaderValue::from_static("accept-encoding")),
    ];
    if etag::is_known(request.headers(), &etag) {
        return Ok((StatusCode::NOT_MODIFIED, shared).into_response());
    }
    let content_type = HeaderValue::from_static(content_type(path));
    let (encoding, file) = smallest(assets, path, plain, request.headers());
    let mut response = (shared, [(header::CONTENT_TYPE, content_type)], file.data).into_response();
    if let Some(encoding) = encoding {
        response
            .headers_mut()
            .insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    Ok(response)
}

/// Serves a logo or a stylesheet of an application. Opened by itself, too, it can do nothing.
pub async fn serve_brand(ctx: Ctx, request: Request) -> Result<Response, ApiError> {
    let file = ctx.state.config.applications.file(request.uri().path());
    let file = file.ok_or(ApiError::NotFound)?;
    let headers = [
        (header::CONTENT_TYPE, file.content_type),
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
        (
            header::CONTENT_SECURITY_POLICY,
            "sandbox; default-src 'none'",
        ),
    ];
    Ok((headers, file.bytes.clone()).into_response())
}

/// The smallest form of a file that the browser takes.
fn smallest(
    assets: &Assets,
    path: &str,
    plain: EmbeddedFile,
    headers: &HeaderMap,
) -> (Option<&'static str>, EmbeddedFile) {
    for (coding, suffix) in [("br", "br"), ("gzip", "gz")] {
        if takes(headers, coding)
            && let Some(twin) = assets.get(&format!("{path}.{suffix}"))
        {
            return (Some(coding), twin);
        }
    }
    (None, plain)
}

/// Whether the client can read what is encoded like this.
pub fn takes(headers: &HeaderMap, coding: &str) -> bool {
    let accepted = headers
        .get(header::ACCEPT_ENCODING)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    accepted.split(',').any(|entry| {
        let mut parts = entry.split(';').map(str::trim);
        parts.next() == Some(coding) && parts.all(|part| part != "q=0")
    })
}

fn content_type(path: &str) -> &'static str {
    match path.rsplit_once('.').map(|(_, extension)| extension) {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml; charset=utf-8",
        Some("ico") => "image/x-icon",
        Some("png") => "image/png",
        Some("txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}
