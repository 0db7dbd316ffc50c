//! Previews that follow what one types: the form's own button for a preview is pressed, a moment later. Its answer
//! goes to a frame, so nothing else on the page changes.

use crate::live::page::{after, around, document, on};
use std::cell::Cell;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlElement};

/// In milliseconds: the frame is loaded anew, which should not flicker with each letter.
const PAUSE: i32 = 400;
const FORM: &str = "form[data-previews]";
const BUTTON: &str = "button[formtarget]";

thread_local! {
    static LATEST: Cell<u32> = const { Cell::new(0) };
}

pub fn listen() {
    on(&document(), "input", |event: Event| {
        _ = refresh(&event);
    });
}

fn refresh(event: &Event) -> Option<()> {
    let form = around(event, FORM)?;
    let button: HtmlElement = form.query_selector(BUTTON).ok()??.dyn_into().ok()?;
    let typed = LATEST.get().wrapping_add(1);
    LATEST.set(typed);
    after(PAUSE, move || {
        if LATEST.get() == typed {
            button.click();
        }
    });
    Some(())
}
