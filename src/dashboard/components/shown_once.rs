//! Copying and saving recovery codes and tokens while they are shown.

use crate::text::dashboard::AccountText;
use leptos::prelude::*;

/// Buttons that copy what is shown once, and print the page. They need the WebAssembly, so they appear with
/// it; without it, the browser can print and copy by itself.
#[component]
pub fn ShownOnceActions(
    /// The id of the element with the codes, or the token.
    list: &'static str,
    /// Whether printing it makes sense.
    can_print: bool,
) -> impl IntoView {
    view! {
        <div class="form-buttons" data-alive="" hidden>
            {can_print
                .then(|| {
                    view! {
                        <button class="button button-secondary" type="button" data-print="">
                            {AccountText::CodesPrint.get()}
                        </button>
                    }
                })}
            <button class="button button-secondary" type="button" data-copy=list>
                {AccountText::CodesCopy.get()}
            </button>
            <p role="status">
                <span data-copied="" hidden>
                    {AccountText::CodesCopied.get()}
                </span>
            </p>
        </div>
    }
}
