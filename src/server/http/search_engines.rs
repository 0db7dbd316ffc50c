//! What search engines may find: the page that asks for a link, and the accessibility statement. Everything else is
//! behind a secret or a log-in, or is the answer to one person.
//!
//! A page has a URL for each language (`?lang=de`), and one that goes by what the browser asks for. The site map names
//! all of them, and which belong together. Google takes that from it as well as from `<link>` in the page, but 44 links
//! would be 4 kB more in the page that everybody loads in an outage.

use super::{
    files,
    render::{Head, render},
};
use crate::{
    pages::{Site, StatementPage},
    routes,
    server::{
        config::{
            BaseUrl,
            applications::{Application, Entry},
        },
        ctx::Ctx,
    },
    text::StatementText,
    words::Language,
};
use axum::{
    Extension,
    body::Bytes,
    extract::RawQuery,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use flate2::{Compression, write::GzEncoder};
use leptos::prelude::*;
use std::{
    collections::HashMap,
    io::{self, Write},
    sync::{Arc, Mutex, PoisonError},
};
use url::form_urlencoded;

/// The pages that may be found.
const PAGES: [&str; 2] = [routes::FORGOT_PASSWORD, routes::ACCESSIBILITY];

pub async fn statement(ctx: Ctx, RawQuery(query): RawQuery) -> Response {
    let name = &ctx.entry.application.name;
    let head = Head {
        description: Some(StatementText::Lead.with(&[("application", name)])),
        ..Head::new(StatementText::Title.get(), Site::Public)
    };
    let response = render(&ctx, head, || view! { <StatementPage /> }).await;
    with_canonical(&ctx, routes::ACCESSIBILITY, query.as_deref(), response)
}

/// Says by which URL a page is to be known, whatever else the query has (RFC 6596). In a header, because pages are kept
/// that differ in nothing else.
pub fn with_canonical(
    ctx: &Ctx,
    path: &'static str,
    query: Option<&str>,
    mut response: Response,
) -> Response {
    let is_asked_for =
        form_urlencoded::parse(query.unwrap_or_default().as_bytes()).any(|(name, tag)| {
            name == routes::LANGUAGE && tag.eq_ignore_ascii_case(ctx.language.tag())
        });
    let language = is_asked_for.then_some(ctx.language);
    let url = url_of(ctx, &ctx.entry.application, path, language);
    if let Ok(link) = HeaderValue::try_from(format!("<{url}>; rel=\"canonical\"")) {
        response.headers_mut().insert(header::LINK, link);
    }
    response
}

/// Where a page is, in a language or in the reader's.
fn url_of(
    ctx: &Ctx,
    application: &Arc<Application>,
    path: &str,
    language: Option<Language>,
) -> String {
    let url = Entry::to(&ctx.state.config.applications, application, None).link(path);
    let Some(language) = language else { return url };
    let mark = if url.contains('?') { '&' } else { '?' };
    format!("{url}{mark}{}={}", routes::LANGUAGE, language.tag())
}

/// The URL of the host that was asked. Hosts of several applications have site maps of their own.
fn here<'a>(ctx: &'a Ctx, headers: &HeaderMap) -> &'a BaseUrl {
    let config = &ctx.state.config;
    let host = headers
        .get(header::HOST)
        .and_then(|host| host.to_str().ok());
    host.and_then(|host| config.applications.url_at(host))
        .unwrap_or(&config.base_url)
}

/// RFC 9309: the longest rule that matches counts. With a base path, a proxy has to ask for it at the top of the host.
///
/// Queries say in which language and for which application a page is. The files are those that pages load: Google
/// renders them.
pub async fn robots_txt(ctx: Ctx, headers: HeaderMap) -> Response {
    let base_url = here(&ctx, &headers);
    let base = base_url.path();
    let mut rules = String::new();
    for page in [&[routes::HOME], &PAGES[..]].concat() {
        rules += &format!("Allow: {base}{page}$\nAllow: {base}{page}?\n");
    }
    for files in ["/pkg/", "/brand/", "/favicon."] {
        rules += &format!("Allow: {base}{files}\n");
    }
    let end = if ctx.state.config.hide_from_search_engines {
        // One that may not fetch a page never sees its `noindex`, and may show its URL from other sites' links.
        "# These pages say noindex. A crawler has to fetch them to see it.\n".to_owned()
    } else {
        format!("Sitemap: {}\n", base_url.join(routes::SITEMAP))
    };
    let text = format!("User-agent: *\n{rules}Disallow: /\n\n{end}");
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response()
}

/// Compressed site maps, by the URL of their host: asking again and again costs no work.
#[derive(Clone, Default)]
pub struct Sitemaps(Arc<Mutex<HashMap<String, Bytes>>>);

impl Sitemaps {
    fn at(&self, ctx: &Ctx, here: &BaseUrl) -> io::Result<Bytes> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = kept.get(&here.to_string()) {
            return Ok(known.clone());
        }
        let mut packed = GzEncoder::new(Vec::new(), Compression::default());
        packed.write_all(written(ctx, here).as_bytes())?;
        let packed = Bytes::from(packed.finish()?);
        kept.insert(here.to_string(), packed.clone());
        Ok(packed)
    }
}

pub async fn sitemap(
    ctx: Ctx,
    Extension(kept): Extension<Sitemaps>,
    headers: HeaderMap,
) -> Response {
    if ctx.state.config.hide_from_search_engines {
        return StatusCode::NOT_FOUND.into_response();
    }
    let here = here(&ctx, &headers);
    let shared = [
        (header::CONTENT_TYPE, "application/xml; charset=utf-8"),
        (header::VARY, "accept-encoding"),
    ];
    match kept.at(&ctx, here) {
        Ok(packed) if files::takes(&headers, "gzip") => {
            (shared, [(header::CONTENT_ENCODING, "gzip")], packed).into_response()
        }
        _ => (shared, written(&ctx, here)).into_response(),
    }
}

/// The pages of all applications with this URL, in each of their languages. Each page names all others that differ in
/// nothing but the language.
fn written(ctx: &Ctx, here: &BaseUrl) -> String {
    let mut urls = String::new();
    let all = ctx.state.config.applications.all();
    for application in all.iter().filter(|one| one.base_url == *here) {
        let languages = application.languages(&ctx.state.languages);
        let languages = languages.all();
        for page in PAGES {
            let url = |language| url_of(ctx, application, page, language).replace('&', "&amp;");
            let mut ways = vec![("x-default", url(None))];
            // One language needs no URL of its own.
            if languages.len() > 1 {
                ways.extend(languages.iter().map(|one| (one.tag(), url(Some(*one)))));
            }
            let links = ways.iter().map(|(tag, url)| {
                format!("<xhtml:link rel=\"alternate\" hreflang=\"{tag}\" href=\"{url}\"/>")
            });
            let links: String = links.collect();
            for (_, url) in &ways {
                urls += &format!("<url><loc>{url}</loc>{links}</url>\n");
            }
        }
    }
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n{urls}</urlset>\n"
    )
}
