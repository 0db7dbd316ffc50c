//! Text from outside: it may be anything, in any direction and of any length.

use crate::server::model::name;
use leptos::prelude::*;

/// Shows foreign text isolated from its surroundings, breaking wherever needed.
#[component]
pub fn Foreign(text: String) -> impl IntoView {
    view! { <bdi class="foreign">{text}</bdi> }
}

/// Foreign text where nothing can isolate it, as in a title: without characters that would change the
/// direction of the text around it.
pub fn plain(text: &str) -> String {
    let is_plain = |letter: &char| !name::is_bidi_control(*letter);
    text.chars().filter(is_plain).collect()
}
