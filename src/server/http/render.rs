//! Rendering a Leptos view as a response.

use super::{
    base_path,
    headers::{Written, page_policy},
};
use crate::{
    pages::{Shell, Site},
    server::{assets::Bundle, ctx::Ctx},
};
use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use leptos::{nonce::Nonce, prelude::*};

/// What surrounds a page's main part.
pub struct Head {
    pub status: StatusCode,
    pub title: String,
    pub site: Site,
    /// The path to show in the address bar, if the real one holds a secret.
    pub shown_path: Option<&'static str>,
    /// What search engines say of it. They may not show a page without.
    pub description: Option<String>,
}

impl Head {
    pub fn new(title: impl Into<String>, site: Site) -> Self {
        Self {
            status: StatusCode::OK,
            title: title.into(),
            site,
            shown_path: None,
            description: None,
        }
    }
}

/// Renders a whole page: none of ours waits for anything, so nothing is streamed, and Leptos adds no scripts
/// of its own.
pub async fn render<V, F>(ctx: &Ctx, head: Head, main: F) -> Response
where
    V: IntoView + 'static,
    F: FnOnce() -> V + Send + 'static,
{
    rendered(ctx, head, main).response()
}

/// A page, cut where its nonce goes: each response gets one of its own.
pub struct Rendered {
    status: StatusCode,
    language: &'static str,
    may_be_found: bool,
    parts: Vec<String>,
}

/// Renders a whole page.
pub fn rendered<V, F>(ctx: &Ctx, head: Head, main: F) -> Rendered
where
    V: IntoView + 'static,
    F: FnOnce() -> V + Send + 'static,
{
    let nonce = Nonce::new().to_string();
    let here = nonce.clone();
    let Head {
        status,
        title,
        site,
        shown_path,
        description,
    } = head;
    let may_be_found = description.is_some() && !ctx.state.config.hide_from_search_engines;
    let bundle = match site {
        Site::Admin { .. } | Site::Docs => Bundle::Dashboard,
        Site::Public | Site::AdminDoor | Site::DevMailbox => Bundle::Public,
    };
    let base = ctx.state.config.base_url.path();
    let files = ctx.state.assets.page_files(bundle);
    let entry = ctx.entry.clone();
    let shown_path = shown_path.map(|path| entry.path(path));
    let languages = match site {
        Site::Admin { .. } | Site::AdminDoor | Site::Docs => ctx.state.languages.of_dashboard(),
        Site::Public | Site::DevMailbox => ctx.entry.application.languages(&ctx.state.languages),
    };
    let html = Owner::new().with(|| {
        provide_context(entry.clone());
        let base_path = base.to_owned();
        view! {
            <Shell title description site files nonce shown_path base_path languages>
                {main()}
            </Shell>
        }
        .to_html()
    });
    let mut html = without_marks(&html);
    if !entry.query().is_empty() {
        html = base_path::keep_application(&html, &entry);
    }
    if !base.is_empty() {
        html = base_path::in_page(&html, base);
    }
    let parts = html.split(&here).map(str::to_owned).collect();
    Rendered {
        status,
        language: ctx.language.tag(),
        may_be_found,
        parts,
    }
}

impl Rendered {
    /// The page without a nonce, so that no script of its can run.
    pub fn html(&self) -> String {
        self.parts.concat()
    }

    /// The page with a new nonce.
    pub fn response(&self) -> Response {
        let nonce = Nonce::new();
        let mut response = (self.status, self.parts.join(&*nonce)).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_SECURITY_POLICY, page_policy(&nonce));
        headers.insert(
            header::CONTENT_TYPE,
            HeaderValue::from_static("text/html; charset=utf-8"),
        );
        headers.insert(
            header::CONTENT_LANGUAGE,
            HeaderValue::from_static(self.language),
        );
        headers.insert(
            header::VARY,
            HeaderValue::from_static("accept-language, cookie"),
        );
        if self.may_be_found {
            headers.insert("x-robots-tag", HeaderValue::from_static("all"));
        }
        response.extensions_mut().insert(Written);
        response
    }
}

/// Removes Leptos's hydration markers. Our pages don't hydrate as a whole, and the markers are not valid
/// HTML. In user text, `<` is written as `&lt;`.
fn without_marks(html: &str) -> String {
    const MARK: &str = "<!>";
    html.replace(MARK, "")
}
