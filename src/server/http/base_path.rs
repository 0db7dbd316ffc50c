//! Serving below a base path (`BASE_URL=https://example.org/ids`). The rest of the program only knows its own
//! paths, as in `routes`. Here, at the edge, the prefix is removed from requests and added to links and
//! redirects in responses. What has the prefix already is left as it is, so it does not matter where a link
//! was written.

use crate::{
    routes,
    server::{config::applications::Entry, state::AppState},
};
use axum::{
    extract::{Request, State},
    http::{HeaderValue, Uri, header, uri::PathAndQuery},
    middleware::Next,
    response::Response,
};
use html5gum::{
    Span, Tokenizer,
    emitters::callback::{CallbackEmitter, CallbackEvent},
};
use std::{convert::Infallible, ops::Range};

/// The attributes that hold an address in our pages.
const ADDRESSES: [&[u8]; 5] = [b"href", b"src", b"srcset", b"action", b"formaction"];

/// Removes the prefix from the request's path, and adds it to redirects. A proxy may have removed it already,
/// which is fine.
pub async fn mount(State(state): State<AppState>, mut request: Request, next: Next) -> Response {
    let base = state.config.base_url.path();
    if base.is_empty() {
        return next.run(request).await;
    }
    if let Some(uri) = without(request.uri(), base) {
        *request.uri_mut() = uri;
    }
    let mut response = next.run(request).await;
    let outer = response
        .headers()
        .get(header::LOCATION)
        .and_then(|location| location.to_str().ok())
        .filter(|location| is_inner(location, base))
        .and_then(|location| HeaderValue::try_from(format!("{base}{location}")).ok());
    if let Some(outer) = outer {
        response.headers_mut().insert(header::LOCATION, outer);
    }
    response
}

/// The same URL without the prefix, if it has it.
fn without(uri: &Uri, base: &str) -> Option<Uri> {
    if !routes::is_at_or_below(uri.path(), base) {
        return None;
    }
    let rest = uri.path_and_query()?.as_str().strip_prefix(base)?;
    let slash = if rest.starts_with('/') { "" } else { "/" };
    let mut parts = uri.clone().into_parts();
    parts.path_and_query = Some(PathAndQuery::try_from(format!("{slash}{rest}")).ok()?);
    Uri::from_parts(parts).ok()
}

/// Whether an address is one of this host's paths, and lacks the prefix.
fn is_inner(address: &str, base: &str) -> bool {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    address.starts_with('/') && !address.starts_with("//") && !routes::is_at_or_below(path, base)
}

/// Adds the prefix to every URL in a page that lacks it.
pub fn in_page(html: &str, base: &str) -> String {
    let lacking = addresses(html, &ADDRESSES)
        .into_iter()
        .filter(|place| is_inner(&html[place.clone()], base));
    insert(html, lacking.map(|place| (place.start, base)).collect())
}

/// Adds the application to every URL in a page that keeps it: links, forms, and what scripts call and open.
pub fn keep_application(html: &str, entry: &Entry) -> String {
    const OF_SCRIPTS: [&[u8]; 4] = [b"data-endpoint", b"data-next", b"data-proof", b"data-gone"];
    let query = entry.query().replace('&', "&amp;");
    let attributes = [&ADDRESSES[..], &OF_SCRIPTS].concat();
    let keeping = addresses(html, &attributes).into_iter().filter(|place| {
        let address = &html[place.clone()];
        entry.path(address) != address
    });
    insert(
        html,
        keeping.map(|place| (place.end, query.as_str())).collect(),
    )
}

/// Inserts texts at places, which are in order.
fn insert(html: &str, places: Vec<(usize, &str)>) -> String {
    let mut page = String::with_capacity(html.len() + 64 * places.len());
    let mut done = 0;
    for (place, text) in places {
        page.push_str(&html[done..place]);
        page.push_str(text);
        done = place;
    }
    page.push_str(&html[done..]);
    page
}

/// Where in a page the addresses are.
fn addresses(html: &str, attributes: &[&[u8]]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let (mut tag, mut attribute) = (Vec::new(), Vec::new());
    let look = |event: CallbackEvent<'_>, span: Span<usize>| -> Option<Infallible> {
        match event {
            CallbackEvent::OpenStartTag { name } => tag = name.to_vec(),
            CallbackEvent::EndTag { .. } => tag.clear(),
            CallbackEvent::AttributeName { name } => attribute = name.to_vec(),
            CallbackEvent::AttributeValue { .. } => {
                // Where it begins, and not its quote.
                let quote = html[span.start..].starts_with(['"', '\'']);
                let start = span.start + usize::from(quote);
                let value = html[start..]
                    .split(['"', '\'', '>'])
                    .next()
                    .unwrap_or_default();
                let offset = if attributes.contains(&attribute.as_slice()) {
                    Some(0)
                } else if tag == b"meta" && attribute == b"content" {
                    value.find("url=/").map(|at| at + "url=".len())
                } else {
                    None
                };
                found.extend(offset.map(|offset| start + offset..start + value.len()));
            }
            // A page of its own for browsers without JavaScript; to others it is text.
            CallbackEvent::String { .. } if tag == b"noscript" => {
                let inner = addresses(&html[span.start..span.end], attributes);
                let outer = |place: Range<usize>| span.start + place.start..span.start + place.end;
                found.extend(inner.into_iter().map(outer));
            }
            _ => {}
        }
        None
    };
    let mut emitter = CallbackEmitter::new(look);
    emitter.naively_switch_states(true);
    // Nothing is emitted and nothing can fail: everything is recorded on the way.
    _ = Tokenizer::new_with_emitter(html, emitter).count();
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mounted(html: &str) -> String {
        in_page(html, "/ids")
    }

    #[test]
    fn every_url_gets_the_prefix_once() {
        for (inner, outer) in [
            (r#"<a href="/admin?x=1">"#, r#"<a href="/ids/admin?x=1">"#),
            (
                r#"<form action="/admin/users" class="a">"#,
                r#"<form action="/ids/admin/users" class="a">"#,
            ),
            (
                r#"<button formaction="/x">"#,
                r#"<button formaction="/ids/x">"#,
            ),
            (
                r#"<iframe src="/dev/mailbox/1/html"></iframe>"#,
                r#"<iframe src="/ids/dev/mailbox/1/html"></iframe>"#,
            ),
            (r"<a href='/x'>", r"<a href='/ids/x'>"),
            ("<a href=/x>", "<a href=/ids/x>"),
            (r#"<a href="/">"#, r#"<a href="/ids/">"#),
            (r#"<a href="/idsx">"#, r#"<a href="/ids/idsx">"#),
            (
                r#"é<a title="é" href="/x">é</a>"#,
                r#"é<a title="é" href="/ids/x">é</a>"#,
            ),
            (
                r#"<noscript><meta http-equiv="refresh" content="2;url=/x"></noscript><a href="/y">"#,
                r#"<noscript><meta http-equiv="refresh" content="2;url=/ids/x"></noscript><a href="/ids/y">"#,
            ),
        ] {
            assert_eq!(mounted(inner), outer);
            assert_eq!(mounted(outer), outer, "it is there already");
        }
    }

    #[test]
    fn everything_else_is_unchanged() {
        for html in [
            r##"<a href="#main">"##,
            r#"<a href="?page=2">"#,
            r#"<a href="https://example.org/x">"#,
            r#"<a href="//example.org/x">"#,
            r#"<a href="">"#,
            r#"<p title="/x" data-props="/y">"#,
            r#"<p>href="/x" &lt;a href="/x"></p>"#,
            r#"<script>const x='<a href="/x">'</script>"#,
            r#"<title><a href="/x"></title>"#,
            r#"<textarea><a href="/x"></textarea>"#,
            r#"<!-- <a href="/x"> -->"#,
            r#"<meta name="description" content="/x">"#,
        ] {
            assert_eq!(mounted(html), html);
        }
    }

    #[test]
    fn the_prefix_is_removed_as_a_whole_and_once() {
        let inner = |path: &str| without(&path.parse().unwrap(), "/ids").map(|uri| uri.to_string());
        for (outer, expected) in [
            ("/ids", Some("/")),
            ("/ids/", Some("/")),
            ("/ids?x=/ids", Some("/?x=/ids")),
            ("/ids/admin/users?q=%2F", Some("/admin/users?q=%2F")),
            ("/ids/ids/x", Some("/ids/x")),
            ("/admin", None),
            ("/idsx", None),
            ("//ids/x", None),
        ] {
            assert_eq!(inner(outer).as_deref(), expected, "{outer}");
        }
    }
}
