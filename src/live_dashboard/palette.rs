//! The search for anything: a dialog with a list below its field, which the server fills.

use super::region::{Asker, page_at};
use crate::live::page::{after, all, around, by_id, document, find, focus, on, outer, window};
use std::cell::Cell;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{
    Element, Event, HtmlDialogElement, HtmlElement, HtmlInputElement, KeyboardEvent,
    js_sys::encode_uri_component,
};

const DIALOG: &str = "palette";
const INPUT: &str = "palette-input";
const LIST: &str = "palette-hits";
/// What opens it, besides the keys.
const LINK: &str = "a[data-palette]";
/// Long enough for a fast typist to go on. In milliseconds.
const PAUSE: i32 = 150;

thread_local! {
    // Responses may arrive out of order: only the one to the latest request counts.
    static LATEST: Cell<u32> = const { Cell::new(0) };
}

pub fn listen() {
    on(&window(), "keydown", |event: KeyboardEvent| {
        let is_ours = (event.ctrl_key() || event.meta_key()) && !event.alt_key();
        if is_ours && event.key().eq_ignore_ascii_case("k") && open().is_some() {
            event.prevent_default();
        } else if around(&event, "#palette-input").is_some() {
            _ = choose(&event);
        }
    });
    on(&document(), "click", |event: Event| {
        if around(&event, LINK).is_some() && open().is_some() {
            event.prevent_default();
        }
    });
    on(&document(), "input", |event: Event| {
        if around(&event, "#palette-input").is_some() {
            refresh(PAUSE);
        }
    });
}

fn input() -> Option<HtmlInputElement> {
    by_id(INPUT)?.dyn_into().ok()
}

fn open() -> Option<()> {
    let dialog: HtmlDialogElement = by_id(DIALOG)?.dyn_into().ok()?;
    if !dialog.open() {
        dialog.show_modal().ok()?;
        let input = input()?;
        input.select();
        focus(&input);
        refresh(0);
    }
    Some(())
}

/// Asks the server for what is typed, after a pause.
fn refresh(pause: i32) {
    let asked = LATEST.get().wrapping_add(1);
    LATEST.set(asked);
    after(pause, move || {
        spawn_local(async move {
            if LATEST.get() == asked {
                _ = fill(asked).await;
            }
        });
    });
}

async fn fill(asked: u32) -> Option<()> {
    let list = by_id(LIST)?;
    let address = list.get_attribute("data-address")?;
    let typed = input()?.value();
    let name = input()?.name();
    let typed = String::from(encode_uri_component(typed.trim()));
    let address = match typed.as_str() {
        "" => address,
        typed => format!("{address}?{name}={typed}"),
    };
    let page = page_at(&outer(&address), Asker::Person).await?;
    let hits = page.get_element_by_id(&list.get_attribute("data-hits")?)?;
    if LATEST.get() != asked {
        return None;
    }
    let links = all(&hits, "a[href]");
    for (number, row) in all(&hits, "li").into_iter().enumerate() {
        let link = links.get(number)?;
        row.set_attribute("role", "presentation").ok()?;
        link.set_id(&format!("palette-hit-{number}"));
        for (name, value) in [
            ("role", "option"),
            ("tabindex", "-1"),
            ("aria-selected", "false"),
        ] {
            link.set_attribute(name, value).ok()?;
        }
        list_push(&list, number, &row)?;
    }
    // What is left of a longer list.
    for row in all(&list, "li").into_iter().skip(links.len()) {
        row.remove();
    }
    select(&list, 0)
}

/// Puts a row at its place.
fn list_push(list: &Element, number: usize, row: &Element) -> Option<()> {
    match all(list, "li").get(number) {
        Some(old) => old.replace_with_with_node_1(row).ok(),
        None => list.append_child(row).ok().map(drop),
    }
}

/// Selects one of the results; the focus stays in the field.
fn select(list: &Element, place: usize) -> Option<()> {
    let input = input()?;
    let options = all(list, "[role=option]");
    for (other, option) in options.iter().enumerate() {
        let is_chosen = if other == place { "true" } else { "false" };
        option.set_attribute("aria-selected", is_chosen).ok()?;
    }
    match options.get(place) {
        Some(option) => {
            option.scroll_into_view_with_bool(false);
            input
                .set_attribute("aria-activedescendant", &option.id())
                .ok()
        }
        None => input.remove_attribute("aria-activedescendant").ok(),
    }
}

/// Moves the selection, or opens what is selected.
fn choose(event: &KeyboardEvent) -> Option<()> {
    let list = by_id(LIST)?;
    let options = all(&list, "[role=option]");
    let chosen = find(&list, "[aria-selected=true]");
    let place = options
        .iter()
        .position(|option| Some(option) == chosen.as_ref());
    match event.key().as_str() {
        "ArrowDown" => {
            event.prevent_default();
            let next = place.map_or(0, |place| (place + 1) % options.len().max(1));
            select(&list, next)
        }
        "ArrowUp" => {
            event.prevent_default();
            let last = options.len().checked_sub(1)?;
            select(
                &list,
                place.and_then(|place| place.checked_sub(1)).unwrap_or(last),
            )
        }
        "Enter" => {
            let link: HtmlElement = chosen?.dyn_into().ok()?;
            event.prevent_default();
            link.click();
            Some(())
        }
        _ => None,
    }
}
