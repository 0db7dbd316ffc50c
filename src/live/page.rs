//! The page: listening to events, and finding elements.

use std::cell::Cell;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Document, Element, Event, EventTarget, HtmlElement, Window};

thread_local! {
    static IS_LISTENING: Cell<bool> = const { Cell::new(true) };
}

pub fn window() -> Window {
    web_sys::window().expect("this runs in a page alone")
}

pub fn document() -> Document {
    window().document().expect("a page has a document")
}

/// The element around everything.
pub fn root() -> Element {
    document()
        .document_element()
        .expect("a document has an element")
}

/// Listens for the lifetime of the page, until a fault.
pub fn on<E: JsCast>(target: &EventTarget, name: &str, handler: impl Fn(E) + 'static) {
    let handler = Closure::<dyn Fn(Event)>::new(move |event: Event| {
        if IS_LISTENING.get() {
            handler(event.unchecked_into());
        }
    });
    // It only fails if the listener is not a function.
    _ = target.add_event_listener_with_callback(name, handler.as_ref().unchecked_ref());
    handler.forget();
}

/// Ignores all further events, so that the browser handles them.
pub fn stop_listening() {
    IS_LISTENING.set(false);
}

/// Runs something once, later, unless there was a fault.
pub fn after(milliseconds: i32, then: impl FnOnce() + 'static) {
    let then = Closure::once_into_js(move || {
        if IS_LISTENING.get() {
            then();
        }
    });
    _ = window()
        .set_timeout_with_callback_and_timeout_and_arguments_0(then.unchecked_ref(), milliseconds);
}

pub fn find(within: &Element, selector: &str) -> Option<Element> {
    within.query_selector(selector).ok().flatten()
}

pub fn all(within: &Element, selector: &str) -> Vec<Element> {
    let Ok(found) = within.query_selector_all(selector) else {
        return Vec::new();
    };
    (0..found.length())
        .filter_map(|place| found.item(place)?.dyn_into().ok())
        .collect()
}

pub fn by_id(id: &str) -> Option<Element> {
    document().get_element_by_id(id)
}

/// The closest ancestor of the event's target with this selector.
pub fn around(event: &Event, selector: &str) -> Option<Element> {
    let target: Element = event.target()?.dyn_into().ok()?;
    target.closest(selector).ok().flatten()
}

pub fn show(element: &Element, is_shown: bool) {
    _ = element.toggle_attribute_with_force("hidden", !is_shown);
}

/// Shows one of several elements, by their mark.
pub fn show_only(within: &Element, mark: &str, name: &str) {
    for element in all(within, &format!("[{mark}]")) {
        show(
            &element,
            element.get_attribute(mark).as_deref() == Some(name),
        );
    }
}

/// Shows or hides controls that need WebAssembly.
pub fn show_what_lives(within: &Element, is_alive: bool) {
    for element in all(within, "[data-alive]") {
        show(&element, is_alive);
    }
}

pub fn focus(element: &Element) {
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        _ = element.focus();
    }
}

/// The URL of one of the program's paths. With a base path, the document's element names it: links and forms
/// already contain it, but paths in scripts don't.
pub fn outer(path: &str) -> String {
    let base = if path.starts_with('/') {
        root().get_attribute("data-base-path").unwrap_or_default()
    } else {
        String::new()
    };
    base + path
}

/// Opens a page of the program.
pub fn go_to(path: &str) {
    // It only fails while the browser is already leaving.
    _ = window().location().set_href(&outer(path));
}

/// The string in this JSON, if it is one.
pub fn json_string(json: &str) -> Option<String> {
    web_sys::js_sys::JSON::parse(json).ok()?.as_string()
}
