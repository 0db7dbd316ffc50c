//! Taking a part of a page anew from the server, while the rest of it stays as it is.

use leptos::{
    prelude::*,
    wasm_bindgen::JsCast,
    web_sys::{Response, js_sys::Promise},
};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DomParser, SupportedType};

/// Puts the element with this id out of the page at this address in the place of the one that is shown
/// here. Nothing changes when it can't be had; whether it could is returned. What is put in is what the
/// server would have shown, so it works without WebAssembly; islands in it are not brought to life.
pub async fn swap_region(address: &str, id: &str) -> bool {
    fetch_region(address, id).await.is_some()
}

async fn fetch_region(address: &str, id: &str) -> Option<()> {
    let promise: Promise = window().fetch_with_str(address);
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
    shown.replace_with_with_node_1(&fresh).ok()
}
