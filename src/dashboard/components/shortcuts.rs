//! The keyboard's shortcuts at work.

use crate::{
    components::go_to,
    dashboard::shortcuts::{Does, SHORTCUTS, is_beginning, meaning},
    pages::SECTIONS,
    routes,
    text::dashboard::AccountText,
};
use leptos::{
    ev::{KeyboardEvent, keydown},
    html,
    prelude::*,
    wasm_bindgen::JsCast,
    web_sys::{Element, HtmlElement},
};

/// So long the second key of a shortcut is waited for, in milliseconds.
const PATIENCE: f64 = 2000.0;
/// Where keys are letters.
const TYPED_IN: &str = "input, textarea, select, [contenteditable]";
/// What the rows of a list are opened by.
const ROWS: &str = "main .table tbody th a[href]";

/// Listens for the shortcuts wherever nobody is typing, and shows the list of them. It is on the page
/// only for those who have not switched them off (WCAG 2.2, 2.1.4).
#[island]
pub fn Shortcuts() -> impl IntoView {
    let list = NodeRef::<html::Dialog>::new();
    let pressed = StoredValue::new((Vec::<String>::new(), 0.0));
    Effect::new(move || {
        let listener = window_event_listener(keydown, move |event| {
            if is_none_of_ours(&event) {
                return;
            }
            let (mut keys, at) = pressed.get_value();
            if event.time_stamp() - at > PATIENCE {
                keys.clear();
            }
            keys.push(event.key());
            let does = meaning(&keys);
            if !is_beginning(&keys) {
                keys.clear();
            }
            pressed.set_value((keys, event.time_stamp()));
            if let Some(does) = does {
                event.prevent_default();
                perform(does, list);
            }
        });
        on_cleanup(move || listener.remove());
    });
    view! {
        <dialog class="shortcuts" node_ref=list aria-labelledby="shortcuts-title">
            <h2 id="shortcuts-title">{AccountText::ShortcutsTitle.get()}</h2>
            <ShortcutList />
            <button
                class="button"
                type="button"
                on:click=move |_| {
                    if let Some(list) = list.get_untracked() {
                        list.close();
                    }
                }
            >
                {AccountText::ShortcutsClose.get()}
            </button>
        </dialog>
    }
}

/// The list of the shortcuts.
#[component]
pub fn ShortcutList() -> impl IntoView {
    view! {
        <dl class="shortcut-list">
            {SHORTCUTS
                .into_iter()
                .map(|shortcut| {
                    let keys = shortcut.keys.iter().enumerate();
                    view! {
                        <div>
                            <dt>
                                {keys
                                    .map(|(place, &key)| {
                                        view! {
                                            {(place > 0)
                                                .then(|| format!(" {} ", AccountText::Then.get()))}
                                            <kbd>{key}</kbd>
                                        }
                                    })
                                    .collect_view()}
                            </dt>
                            <dd>{shortcut.text.get()}</dd>
                        </div>
                    }
                })
                .collect_view()}
        </dl>
    }
}

/// A key that is for the browser, a screen reader or a field.
fn is_none_of_ours(event: &KeyboardEvent) -> bool {
    let has_modifier = event.ctrl_key() || event.alt_key() || event.meta_key();
    let target: Option<Element> = event.target().and_then(|target| target.dyn_into().ok());
    let is_typing = target.is_some_and(|target| matches!(target.closest(TYPED_IN), Ok(Some(_))));
    // Shift alone and its like are keys, too, and must not end what has begun.
    let is_letter = event.key().chars().count() == 1;
    has_modifier || is_typing || !is_letter || event.is_composing() || event.default_prevented()
}

fn perform(does: Does, list: NodeRef<html::Dialog>) {
    match does {
        Does::Search => match find("[role=search] input:not([type=hidden])") {
            Some(search) => _ = search.focus(),
            None => go_to(routes::ADMIN_USERS),
        },
        Does::Open(section) => {
            let known = SECTIONS.iter().find(|(known, ..)| *known == section);
            if let Some((_, path, _)) = known {
                go_to(path);
            }
        }
        Does::NewUser => go_to(&format!("{}/new", routes::ADMIN_USERS)),
        Does::NextRow => step_rows(1),
        Does::PreviousRow => step_rows(-1),
        Does::Help => {
            if let Some(list) = list.get_untracked()
                && !list.open()
            {
                _ = list.show_modal();
            }
        }
    }
}

fn find(selector: &str) -> Option<HtmlElement> {
    document().query_selector(selector).ok()??.dyn_into().ok()
}

/// Puts the focus on a row's link, so many rows further.
fn step_rows(by: i32) {
    let Ok(found) = document().query_selector_all(ROWS) else {
        return;
    };
    let rows: Vec<HtmlElement> = (0..found.length())
        .filter_map(|place| found.item(place)?.dyn_into().ok())
        .collect();
    let focused = document().active_element();
    let place = rows
        .iter()
        .position(|row| focused.as_ref() == Some(row.as_ref()));
    let next = match (place, by) {
        (None, _) => Some(0),
        (Some(place), 1) => Some(place + 1),
        (Some(place), _) => place.checked_sub(1),
    };
    if let Some(row) = next.and_then(|next| rows.get(next)) {
        _ = row.focus();
    }
}
