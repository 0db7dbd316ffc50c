//! The files that pages load: in the executable, compressed when it was built, and under names that
//! change with their content, so that a browser keeps them for good.

use crate::{api::error::ApiError, pages::Files};
use axum::{
    extract::Request,
    http::{HeaderMap, HeaderValue, Method, StatusCode, header},
    response::{IntoResponse, Response},
};
use rust_embed::{EmbeddedFile, RustEmbed};

/// `target/site` as it was when this was built; in a debug build, as it is on the disk.
#[derive(RustEmbed)]
#[folder = "target/site"]
#[allow_missing = true]
struct SiteFiles;

/// The folder whose file names hold a hash of their content.
const HASHED: &str = "pkg/";

/// Which files belong to the pages.
pub struct Assets {
    files: Files,
}

impl Assets {
    pub fn load() -> Self {
        let find = |suffix: &str| {
            SiteFiles::iter()
                .find(|path| path.starts_with(HASHED) && path.ends_with(suffix))
                .map(|path| format!("/{path}"))
                .unwrap_or_default()
        };
        Self {
            files: Files {
                style: find(".css"),
                script: find(".js"),
                wasm: find(".wasm"),
            },
        }
    }

    /// What a page's head names.
    pub fn page_files(&self) -> Files {
        self.files.clone()
    }
}

/// Serves a file, or says that there is nothing at this address.
pub async fn file(request: Request) -> Result<Response, ApiError> {
    let is_read = matches!(*request.method(), Method::GET | Method::HEAD);
    let path = request.uri().path().trim_start_matches('/');
    // The compressed twins are for this function, not for the world.
    let is_twin = path.ends_with(".br") || path.ends_with(".gz");
    if !is_read || is_twin {
        return Err(ApiError::NotFound);
    }
    let plain = SiteFiles::get(path).ok_or(ApiError::NotFound)?;

    let etag = etag(&plain);
    let cache = if path.starts_with(HASHED) {
        "public, max-age=31536000, immutable"
    } else {
        "public, max-age=3600"
    };
    let shared = [
        (header::ETAG, etag.clone()),
        (header::CACHE_CONTROL, HeaderValue::from_static(cache)),
        (header::VARY, HeaderValue::from_static("accept-encoding")),
    ];
    if request.headers().get(header::IF_NONE_MATCH) == Some(&etag) {
        return Ok((StatusCode::NOT_MODIFIED, shared).into_response());
    }
    let content_type = HeaderValue::from_static(content_type(path));
    let (encoding, file) = smallest(path, plain, request.headers());
    let mut response = (shared, [(header::CONTENT_TYPE, content_type)], file.data).into_response();
    if let Some(encoding) = encoding {
        response
            .headers_mut()
            .insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    Ok(response)
}

/// The smallest form of a file that the browser takes.
fn smallest(
    path: &str,
    plain: EmbeddedFile,
    headers: &HeaderMap,
) -> (Option<&'static str>, EmbeddedFile) {
    let accepted = headers
        .get(header::ACCEPT_ENCODING)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let takes = |coding: &str| {
        accepted.split(',').any(|entry| {
            let mut parts = entry.split(';').map(str::trim);
            parts.next() == Some(coding) && parts.all(|part| part != "q=0")
        })
    };
    for (coding, suffix) in [("br", "br"), ("gzip", "gz")] {
        if takes(coding)
            && let Some(twin) = SiteFiles::get(&format!("{path}.{suffix}"))
        {
            return (Some(coding), twin);
        }
    }
    (None, plain)
}

/// Weak, because the compressed twins share it (RFC 9110 §8.8.1).
fn etag(file: &EmbeddedFile) -> HeaderValue {
    let hash: String = file.metadata.sha256_hash()[..8]
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    HeaderValue::try_from(format!("W/\"{hash}\"")).expect("hexadecimal is ASCII")
}

fn content_type(path: &str) -> &'static str {
    match path.rsplit_once('.').map(|(_, extension)| extension) {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("ico") => "image/x-icon",
        Some("png") => "image/png",
        Some("txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}
