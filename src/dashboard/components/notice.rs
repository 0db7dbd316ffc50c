//! The result of an action, shown on the next page.

use crate::text::dashboard::Done;
use leptos::prelude::*;

#[component]
pub fn Notice(
    done: Option<Done>,
    /// A button that reverts it, where possible.
    #[prop(optional)]
    undo: Option<AnyView>,
) -> impl IntoView {
    done.map(|done| {
        view! {
            <div class="alert alert-success notice-done" role="status">
                <p>{done.get()}</p>
                {undo}
            </div>
        }
    })
}
