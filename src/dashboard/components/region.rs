//! Taking a part of a page anew from the server, while the rest of it stays as it is.

use crate::{api::UNATTENDED, components::outer};
use leptos::{
    prelude::*,
    wasm_bindgen::JsCast,
    web_sys::{HtmlElement, Response, js_sys::Promise},
};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DomParser, Headers, RequestInit, SupportedType};

/// Whether somebody is there, or the page asks by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asker {
    Person,
    PageItself,
}

/// Puts the element with this id out of the page at this address in the place of the one that is shown
/// here. Nothing changes when it can't be had; whether it could is returned. What is put in is what the
/// server would have shown, so it works without WebAssembly; islands in it are not brought to life.
/// What was opened in it stays open, and what had the focus keeps it, by their ids.
pub async fn swap_region(address: &str, id: &str, asker: Asker) -> bool {
    fetch_region(address, id, asker).await.is_some()
}

async fn fetch_region(address: &str, id: &str, asker: Asker) -> Option<()> {
    let headers = Headers::new().ok()?;
    if asker == Asker::PageItself {
        headers.set(UNATTENDED, "1").ok()?;
    }
    let request = RequestInit::new();
    request.set_headers(headers.as_ref());
    let promise: Promise = window().fetch_with_str_and_init(&outer(address), &request);
    let response: Response = JsFuture::from(promise).await.ok()?.dyn_into().ok()?;
    // A session that has ended is answered with another page; then the one that is there stays.
    if !response.ok() || response.redirected() {
        return None;
    }
    let text = JsFuture::from(response.text().ok()?)
        .await
        .ok()?
        .as_string()?;
    let page = DomParser::new()
        .ok()?
        .parse_from_string(&text, SupportedType::TextHtml)
        .ok()?;
    let fresh = page.get_element_by_id(id)?;
    let shown = document().get_element_by_id(id)?;
    // What is shown goes in a moment, so it can be marked off in it what was seen.
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
    if let Some(id) = focused.filter(|id| !id.is_empty())
        && let Some(element) = document().get_element_by_id(&id)
        && let Ok(element) = element.dyn_into::<HtmlElement>()
    {
        _ = element.focus();
    }
    Some(())
}
