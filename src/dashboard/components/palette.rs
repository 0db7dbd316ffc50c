//! The search for anything, over every page of the dashboard.

use crate::{routes, text::dashboard::SearchText};
use leptos::prelude::*;

/// The field's name in the form.
pub const FIND: &str = "find";
/// The list of results on the page of the search, which the dialog shows as well.
pub const HITS: &str = "hits";

/// A dialog that Ctrl K opens. Without WebAssembly, the link in the header leads to a page that does the same.
#[component]
pub fn Palette() -> impl IntoView {
    view! {
        <dialog class="palette" id="palette" aria-label=SearchText::Title.get()>
            <form method="get" action=routes::ADMIN_SEARCH>
                <input
                    class="input"
                    id="palette-input"
                    type="text"
                    name=FIND
                    role="combobox"
                    aria-label=SearchText::Label.get()
                    aria-expanded="true"
                    aria-controls="palette-hits"
                    aria-autocomplete="list"
                    autocomplete="off"
                    autocapitalize="none"
                    spellcheck="false"
                    maxlength="254"
                    placeholder=SearchText::Label.get()
                />
            </form>
            <ul
                class="hits"
                id="palette-hits"
                role="listbox"
                aria-label=SearchText::Results.get()
                data-address=routes::ADMIN_SEARCH
                data-hits=HITS
            ></ul>
            <p class="soft small">{SearchText::Keys.get()}</p>
        </dialog>
    }
}
