//! What others have said: it may be anything, in any direction and of any length.

use leptos::prelude::*;

/// Shows foreign words as text that turns nothing around it and breaks wherever it must.
#[component]
pub fn Foreign(text: String) -> impl IntoView {
    view! { <bdi class="foreign">{text}</bdi> }
}
