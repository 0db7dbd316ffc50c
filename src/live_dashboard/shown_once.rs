//! Copying and saving recovery codes and tokens while they are shown.

use crate::live::page::{all, around, by_id, document, find, on, show, window};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Element, Event};

pub fn listen() {
    on(&document(), "click", |event: Event| {
        if around(&event, "[data-print]").is_some() {
            _ = window().print();
        }
        if let Some(button) = around(&event, "[data-copy]") {
            _ = copy(&button);
        }
    });
}

fn copy(button: &Element) -> Option<()> {
    let text = text_of(&by_id(&button.get_attribute("data-copy")?)?);
    let done = find(&button.parent_element()?, "[data-copied]")?;
    // Pressing again announces it again.
    show(&done, false);
    spawn_local(async move {
        let promise = window().navigator().clipboard().write_text(&text);
        show(&done, JsFuture::from(promise).await.is_ok());
    });
    Some(())
}

/// The element's text, one child per line.
fn text_of(list: &Element) -> String {
    let lines = all(list, ":scope > *")
        .into_iter()
        .filter_map(|line| line.text_content());
    lines.collect::<Vec<_>>().join("\n")
}
