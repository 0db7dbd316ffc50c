//! The button beside a password that shows it.

use super::page::{all, around, by_id, document, on, root, show_only};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement};

const SWITCH: &str = ".password-toggle[aria-controls]";

pub fn listen() {
    on(&document(), "click", |event: Event| {
        _ = turn(&event);
    });
}

/// Hides every password again, along with its button.
pub fn hide() {
    for switch in all(&root(), SWITCH) {
        if let Some(input) = input_of(&switch) {
            input.set_type("password");
        }
    }
}

fn input_of(switch: &Element) -> Option<HtmlInputElement> {
    let input = by_id(&switch.get_attribute("aria-controls")?)?;
    input.dyn_into().ok()
}

fn turn(event: &Event) -> Option<()> {
    let switch = around(event, SWITCH)?;
    let input = input_of(&switch)?;
    let is_shown = input.type_() == "password";
    input.set_type(if is_shown { "text" } else { "password" });
    show_only(
        &switch,
        "data-while",
        if is_shown { "shown" } else { "hidden" },
    );
    Some(())
}
