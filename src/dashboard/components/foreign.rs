//! Text from outside: it may be anything, in any direction and of any length.

use leptos::prelude::*;

/// Shows foreign text isolated from its surroundings, breaking wherever needed.
#[component]
pub fn Foreign(text: String) -> impl IntoView {
    view! { <bdi class="foreign">{text}</bdi> }
}
