//! From a Leptos view to an answer.

use super::{base_path, headers::page_policy};
use crate::{
    pages::{Shell, Site},
    server::{assets::Bundle, ctx::Ctx},
};
use axum::{
    body::{Body, to_bytes},
    http::{HeaderValue, Request, StatusCode, header},
    response::Response,
};
use leptos::{nonce::Nonce, prelude::*};

/// Marks an answer that has its words already.
#[derive(Clone, Copy)]
pub struct Written;

/// What stands around a page's main part.
pub struct Head {
    pub status: StatusCode,
    pub title: String,
    pub site: Site,
    /// What the address bar shows instead, where the address holds a secret.
    pub shown_path: Option<&'static str>,
}

/// Renders a page as a whole: none of ours waits for anything, so nothing is streamed.
pub async fn render<V, F>(ctx: &Ctx, head: Head, main: F) -> Response
where
    V: IntoView + 'static,
    F: Fn() -> V + Clone + Send + Sync + 'static,
{
    // Leptos writes scripts of its own below the page; they and ours carry one nonce.
    let nonce = Nonce::new();
    let policy = page_policy(&nonce);
    let provide_nonce = {
        let nonce = nonce.clone();
        move || provide_context(nonce.clone())
    };
    let nonce = nonce.to_string();
    let Head {
        status,
        title,
        site,
        shown_path,
    } = head;
    let bundle = match site {
        Site::Admin { .. } | Site::Docs => Bundle::Dashboard,
        Site::Public | Site::AdminDoor | Site::DevMailbox => Bundle::Public,
    };
    let base = ctx.state.config.base_url.path();
    let files = ctx.state.assets.page_files(bundle);
    let base_path = base.to_owned();
    let page = move || {
        let main = main.clone();
        let (title, site, files, nonce) =
            (title.clone(), site.clone(), files.clone(), nonce.clone());
        let base_path = base_path.clone();
        view! {
            <Shell title site files nonce shown_path base_path>
                {main()}
            </Shell>
        }
    };
    // The renderer wants a request for its router, which these pages don't use.
    let request = Request::new(Body::empty());
    let mut response =
        leptos_axum::render_app_async_with_context(provide_nonce, page)(request).await;
    if !base.is_empty() {
        response = below(base, response).await;
    }
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("text/html; charset=utf-8"),
    );
    response.extensions_mut().insert(Written);
    response
}

/// The same page with addresses below the base path.
async fn below(base: &str, page: Response) -> Response {
    let (parts, body) = page.into_parts();
    // It is in memory already, as a whole.
    let html = to_bytes(body, usize::MAX).await.unwrap_or_default();
    let html = base_path::in_page(&String::from_utf8_lossy(&html), base);
    Response::from_parts(parts, Body::from(html))
}
