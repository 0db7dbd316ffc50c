//! What a body says that it is.

use axum::http::{HeaderMap, header};

/// Whether a body says that it is a form.
pub fn is_form(headers: &HeaderMap) -> bool {
    matches!(kind(headers), Some(Kind::Form))
}

/// What a body says that it is.
pub enum Kind {
    Form,
    /// A form in parts (`multipart/form-data`).
    Parts,
    Json,
}

/// None for what nobody here reads.
pub fn kind(headers: &HeaderMap) -> Option<Kind> {
    let value = headers.get(header::CONTENT_TYPE)?.to_str().ok()?;
    let mut parts = value.split(';').map(str::trim);
    let essence = parts.next()?;
    if !parts.all(is_utf8_or_no_charset) {
        return None;
    }
    if essence.eq_ignore_ascii_case("application/x-www-form-urlencoded") {
        Some(Kind::Form)
    } else if essence.eq_ignore_ascii_case("multipart/form-data") {
        Some(Kind::Parts)
    } else if essence.eq_ignore_ascii_case("application/json") {
        Some(Kind::Json)
    } else {
        None
    }
}

/// Everything is read as UTF-8, so a body that declares another charset would be misread.
fn is_utf8_or_no_charset(parameter: &str) -> bool {
    let (name, value) = parameter.split_once('=').unwrap_or((parameter, ""));
    let value = value.trim().trim_matches('"');
    !name.trim().eq_ignore_ascii_case("charset")
        || value.eq_ignore_ascii_case("utf-8")
        || value.eq_ignore_ascii_case("utf8")
}
