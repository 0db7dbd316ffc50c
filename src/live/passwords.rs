//! The switch beside a password that shows it.

use super::page::{around, by_id, document, on, show_only};
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement};

pub fn listen() {
    on(&document(), "click", |event: Event| {
        _ = turn(&event);
    });
}

fn turn(event: &Event) -> Option<()> {
    let switch = around(event, ".password-toggle[aria-controls]")?;
    let input = by_id(&switch.get_attribute("aria-controls")?)?;
    let input: HtmlInputElement = input.dyn_into().ok()?;
    let is_shown = input.type_() == "password";
    input.set_type(if is_shown { "text" } else { "password" });
    show_only(
        &switch,
        "data-while",
        if is_shown { "shown" } else { "hidden" },
    );
    Some(())
}
