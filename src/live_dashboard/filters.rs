//! Filters that apply while typing.

use super::region::{Asker, swap_region};
use crate::live::{
    page::{after, around, document, on, window},
    query_of,
};
use std::cell::Cell;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{Event, HtmlFormElement, SubmitEvent};

/// Long enough for a fast typist to go on, short enough to seem at once. In milliseconds.
const PAUSE: i32 = 150;
const FILTER: &str = "form.filter[data-region]";

thread_local! {
    // Responses may arrive out of order: only the one to the latest request counts.
    static LATEST: Cell<u32> = const { Cell::new(0) };
}

pub fn listen() {
    on(&document(), "input", |event: Event| {
        _ = refresh(&event, PAUSE);
    });
    on(&document(), "submit", |event: SubmitEvent| {
        if refresh(&event, 0).is_some() {
            event.prevent_default();
        }
    });
}

/// Refreshes the filtered part of the page, and its URL.
fn refresh(event: &Event, pause: i32) -> Option<()> {
    let form: HtmlFormElement = around(event, FILTER)?.dyn_into().ok()?;
    let region = form.get_attribute("data-region")?;
    let asked = LATEST.get().wrapping_add(1);
    LATEST.set(asked);
    after(pause, move || {
        let is_latest = move || LATEST.get() == asked;
        let Ok(query) = query_of(&form) else { return };
        if !is_latest() {
            return;
        }
        let mut address = form.get_attribute("action").unwrap_or_default();
        let query = without_empty(&query);
        if !query.is_empty() {
            address = format!("{address}?{query}");
        }
        spawn_local(async move {
            if swap_region(&address, &region, Asker::Person).await
                && is_latest()
                && let Ok(history) = window().history()
            {
                _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&address));
            }
        });
    });
    Some(())
}

/// The query without fields that say nothing.
fn without_empty(query: &str) -> String {
    let fields: Vec<&str> = query
        .split('&')
        .filter(|field| !field.ends_with('='))
        .collect();
    fields.join("&")
}
