//! Handling keyboard shortcuts, according to the list in the page.

use crate::live::page::{all, around, by_id, document, find, focus, go_to, on, root, window};
use std::cell::RefCell;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlDialogElement, KeyboardEvent};

/// How long to wait for the second key of a shortcut, in milliseconds.
const MAX_WAIT: f64 = 2000.0;
/// Where keys are letters.
const TYPED_IN: &str = "input, textarea, select, [contenteditable]";
/// What the rows of a list are opened by.
const ROWS: &str = "main .table tbody th a[href]";
/// The list. It is only on the page if the shortcuts are on (WCAG 2.2, 2.1.4).
const LIST: &str = "shortcuts";

/// The keys of a shortcut so far, and when they were pressed.
#[derive(Default)]
struct Pressed {
    keys: String,
    at: f64,
}

/// Listens for shortcuts wherever nobody is typing.
pub fn listen() {
    let pressed = RefCell::new(Pressed::default());
    on(&window(), "keydown", move |event: KeyboardEvent| {
        let Some(list) = by_id(LIST) else { return };
        if is_none_of_ours(&event) {
            return;
        }
        let shortcut = pressed.borrow_mut().take(&event, &list);
        if let Some(shortcut) = shortcut {
            event.prevent_default();
            perform(&shortcut, list);
        }
    });
    on(&document(), "click", |event: Event| {
        let pressed = around(&event, "dialog [data-close]");
        if let Some(list) = pressed.and_then(|_| by_id(LIST)?.dyn_into().ok()) {
            HtmlDialogElement::close(&list);
        }
    });
}

impl Pressed {
    /// The shortcut completed by this key.
    fn take(&mut self, event: &KeyboardEvent, list: &Element) -> Option<Element> {
        if event.time_stamp() - self.at > MAX_WAIT {
            self.keys.clear();
        }
        self.at = event.time_stamp();
        if !self.keys.is_empty() {
            self.keys.push(' ');
        }
        self.keys.push_str(&event.key());
        let shortcuts = all(list, "[data-keys]");
        let keys = |shortcut: &Element| shortcut.get_attribute("data-keys").unwrap_or_default();
        let beginning = format!("{} ", self.keys);
        let whole = shortcuts.iter().find(|one| keys(one) == self.keys).cloned();
        if !shortcuts
            .iter()
            .any(|one| keys(one).starts_with(&beginning))
        {
            self.keys.clear();
        }
        whole
    }
}

/// A key for the browser, a screen reader or a field.
fn is_none_of_ours(event: &KeyboardEvent) -> bool {
    let has_modifier = event.ctrl_key() || event.alt_key() || event.meta_key();
    let is_typing = around(event, TYPED_IN).is_some();
    // Shift alone and the like are keys, too, and must not cancel a shortcut.
    let is_letter = event.key().chars().count() == 1;
    has_modifier || is_typing || !is_letter || event.is_composing() || event.default_prevented()
}

fn perform(shortcut: &Element, list: Element) {
    let opens = shortcut.get_attribute("data-opens");
    match shortcut.get_attribute("data-does").as_deref() {
        Some("search") => {
            if let Some(search) = find(&root(), "main [role=search] input:not([type=hidden])") {
                focus(&search);
                return;
            }
        }
        Some("next-row") => step_rows(1),
        Some("previous-row") => step_rows(-1),
        Some("help") => {
            if let Ok(list) = list.dyn_into::<HtmlDialogElement>()
                && !list.open()
            {
                _ = list.show_modal();
            }
        }
        _ => {}
    }
    if let Some(path) = opens {
        go_to(&path);
    }
}

/// Moves the focus to the link of another row.
fn step_rows(by: i32) {
    let rows = all(&root(), ROWS);
    let focused = document().active_element();
    let place = rows.iter().position(|row| focused.as_ref() == Some(row));
    let next = match (place, by) {
        (None, _) => Some(0),
        (Some(place), 1) => Some(place + 1),
        (Some(place), _) => place.checked_sub(1),
    };
    if let Some(row) = next.and_then(|next| rows.get(next)) {
        focus(row);
    }
}
