//! A part of a page that follows what happens on the server.

use super::region::{Asker, swap_region};
use crate::live::page::{after, find, on, outer, root, show_only, window};
use std::{cell::Cell, rc::Rc};
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, Event, EventSource};

/// How often the page polls without an event stream, in milliseconds.
const LOOK_EVERY: i32 = 30_000;

/// Refreshes the region whenever the event stream reports a change, and now and then without a stream.
pub fn start() {
    let Some(sign) = find(&root(), "[data-events]") else {
        return;
    };
    let attribute = |name| sign.get_attribute(name).unwrap_or_default();
    let (source, region) = (attribute("data-events"), attribute("data-region"));
    let is_live = Rc::new(Cell::new(false));
    match EventSource::new(&outer(&source)) {
        Ok(stream) => {
            for (name, lives) in [("open", true), ("error", false)] {
                // After an error the browser reconnects by itself.
                let (sign, is_live) = (sign.clone(), is_live.clone());
                on(&stream, name, move |_: Event| {
                    is_live.set(lives);
                    say(&sign, lives);
                });
            }
            let region = region.clone();
            on(&stream, "changed", move |_: Event| take(region.clone()));
        }
        Err(_) => say(&sign, false),
    }
    look(is_live, region);
}

fn say(sign: &Element, is_live: bool) {
    let word = if is_live { "true" } else { "false" };
    _ = sign.set_attribute("data-live", word);
    show_only(sign, "data-while-live", word);
}

fn look(is_live: Rc<Cell<bool>>, region: String) {
    after(LOOK_EVERY, move || {
        if !is_live.get() {
            take(region.clone());
        }
        look(is_live, region);
    });
}

fn take(region: String) {
    let Ok(address) = window().location().href() else {
        return;
    };
    spawn_local(async move {
        swap_region(&address, &region, Asker::PageItself).await;
    });
}
