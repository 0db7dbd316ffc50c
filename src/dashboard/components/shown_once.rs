//! What can be done with recovery codes and tokens while they are shown.

use crate::text::dashboard::AccountText;
use leptos::{prelude::*, task::spawn_local};
use wasm_bindgen_futures::JsFuture;

/// Buttons that copy what is shown this once, and print the page. They need the WebAssembly, so they
/// come with it; without, a browser can print and copy by itself.
#[island]
pub fn ShownOnceActions(
    /// The id of the element with the codes, or the token.
    list: String,
    /// Whether paper is a place to keep it.
    can_print: bool,
) -> impl IntoView {
    let is_hydrated = RwSignal::new(false);
    let is_copied = RwSignal::new(false);
    Effect::new(move || is_hydrated.set(true));
    let copy = move |_| {
        let Some(text) = text_of(&list) else { return };
        spawn_local(async move {
            let promise = window().navigator().clipboard().write_text(&text);
            is_copied.set(JsFuture::from(promise).await.is_ok());
        });
    };
    view! {
        <div class="form-buttons" hidden=move || !is_hydrated.get()>
            {can_print
                .then(|| {
                    view! {
                        <button
                            class="button button-secondary"
                            type="button"
                            on:click=|_| _ = window().print()
                        >
                            {AccountText::CodesPrint.get()}
                        </button>
                    }
                })}
            <button class="button button-secondary" type="button" on:click=copy>
                {AccountText::CodesCopy.get()}
            </button>
            <p role="status">{move || is_copied.get().then(|| AccountText::CodesCopied.get())}</p>
        </div>
    }
}

/// What the element holds, one child a line.
fn text_of(list: &str) -> Option<String> {
    let list = document().get_element_by_id(list)?;
    let children = list.children();
    let lines = (0..children.length()).filter_map(|place| children.item(place)?.text_content());
    Some(lines.collect::<Vec<String>>().join("\n"))
}
