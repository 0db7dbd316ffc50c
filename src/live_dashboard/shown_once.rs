//! Copying what is shown, and printing recovery codes.

use crate::live::page::{after, all, around, by_id, document, find, on, show, window};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Element, Event};

/// How long "Copied" stays, in milliseconds.
const SAID_FOR: i32 = 2000;

pub fn listen() {
    on(&document(), "click", |event: Event| {
        if around(&event, "[data-print]").is_some() {
            _ = window().print();
        }
        if let Some(button) = around(&event, "[data-copy], [data-copy-text]") {
            _ = copy(&button);
        }
    });
}

fn copy(button: &Element) -> Option<()> {
    let around = button.parent_element()?;
    if let Some(text) = button.get_attribute("data-copy-text") {
        return say_once_copied(text, find(&around, "[data-said]")?);
    }
    let text = text_of(&by_id(&button.get_attribute("data-copy")?)?);
    let done = find(&around, "[data-copied]")?;
    // Pressing again announces it again.
    show(&done, false);
    spawn_local(async move { show(&done, is_copied(&text).await) });
    Some(())
}

/// Says so for a moment. The words are in an attribute, since there may be a button in every row.
fn say_once_copied(text: String, place: Element) -> Option<()> {
    let words = place.get_attribute("data-said")?;
    place.set_text_content(None);
    spawn_local(async move {
        if is_copied(&text).await {
            place.set_text_content(Some(&words));
            after(SAID_FOR, move || place.set_text_content(None));
        }
    });
    Some(())
}

async fn is_copied(text: &str) -> bool {
    let promise = window().navigator().clipboard().write_text(text);
    JsFuture::from(promise).await.is_ok()
}

/// The element's text, one child per line.
fn text_of(list: &Element) -> String {
    let lines = all(list, ":scope > *")
        .into_iter()
        .filter_map(|line| line.text_content());
    lines.collect::<Vec<_>>().join("\n")
}
