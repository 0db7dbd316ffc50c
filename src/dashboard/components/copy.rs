//! Copying a number, an address, an id or a secret.

use super::plain;
use crate::text::dashboard::DashboardText;
use leptos::prelude::*;

/// A button that copies a text. It needs the WebAssembly, so it appears with it.
#[component]
pub fn CopyButton(
    #[prop(into)] text: String,
    /// What it copies, for screen readers.
    #[prop(into)]
    about: String,
) -> impl IntoView {
    let text = plain(&text);
    let label = DashboardText::CopyAbout.with(&[("text", &plain(&about))]);
    view! {
        <span class="copy" data-alive="" hidden>
            <button
                class="copy-button"
                type="button"
                data-copy-text=text
                aria-label=label
                title=DashboardText::Copy.get()
            ></button>
            <span class="copy-done" role="status" data-said=DashboardText::Copied.get()></span>
        </span>
    }
}
