//! What the page after an action says of it.

use crate::text::dashboard::Done;
use leptos::prelude::*;

#[component]
pub fn Notice(
    done: Option<Done>,
    /// What takes it back, where that can be.
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
