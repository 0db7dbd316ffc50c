//! Refreshing a part of a page from the server, while the rest stays as it is.

use super::times::localize;
use crate::{
    api::UNATTENDED,
    live::page::{by_id, document, focus, show_what_lives, window},
};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Document, DomParser, Headers, RequestInit, Response, SupportedType, js_sys::Promise,
};

/// Whether a person caused the request, or the page itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asker {
    Person,
    PageItself,
}

/// Replaces the element with this id by that of the page at this address. On failure nothing changes; the
/// result says whether it worked. The new element is what the server would render, so it works with and
/// without WebAssembly. Opened elements stay open and the focus is kept, by their ids.
pub async fn swap_region(address: &str, id: &str, asker: Asker) -> bool {
    fetch_region(address, id, asker).await.is_some()
}

/// The page at an address; none if another comes, as after the end of a session.
pub async fn page_at(address: &str, asker: Asker) -> Option<Document> {
    let headers = Headers::new().ok()?;
    if asker == Asker::PageItself {
        headers.set(UNATTENDED, "1").ok()?;
    }
    let request = RequestInit::new();
    request.set_headers(headers.as_ref());
    let promise: Promise = window().fetch_with_str_and_init(address, &request);
    let response: Response = JsFuture::from(promise).await.ok()?.dyn_into().ok()?;
    if !response.ok() || response.redirected() {
        return None;
    }
    let text = JsFuture::from(response.text().ok()?)
        .await
        .ok()?
        .as_string()?;
    DomParser::new()
        .ok()?
        .parse_from_string(&text, SupportedType::TextHtml)
        .ok()
}

async fn fetch_region(address: &str, id: &str, asker: Asker) -> Option<()> {
    let page = page_at(address, asker).await?;
    let fresh = page.get_element_by_id(id)?;
    let shown = by_id(id)?;
    // The current element is about to go, so elements in it can be marked as seen.
    while let Ok(Some(opened)) = shown.query_selector("details[open][id]") {
        opened.remove_attribute("open").ok()?;
        if let Some(details) = page.get_element_by_id(&opened.id()) {
            details.set_attribute("open", "").ok()?;
        }
    }
    let focused = document()
        .active_element()
        .filter(|focused| shown.contains(Some(focused)))
        .map(|focused| focused.id());
    shown.replace_with_with_node_1(&fresh).ok()?;
    localize(&fresh);
    show_what_lives(&fresh, true);
    if let Some(id) = focused.filter(|id| !id.is_empty())
        && let Some(element) = by_id(&id)
    {
        focus(&element);
    }
    Some(())
}
