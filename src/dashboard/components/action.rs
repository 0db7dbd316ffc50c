//! A button that does one thing.

use leptos::prelude::*;

/// A form that is only a button: it posts a few hidden fields, and the page that comes says what was
/// done. It needs no WebAssembly.
#[component]
pub fn ActionButton(
    /// The page that it posts to.
    action: String,
    label: &'static str,
    /// What the button is about, for those who hear it without what stands around it.
    #[prop(optional, into)]
    about: Option<String>,
    /// The hidden fields, by their names.
    #[prop(optional)]
    fields: Vec<(&'static str, String)>,
    #[prop(optional)] is_danger: bool,
    /// What most people come to the page for.
    #[prop(optional)]
    is_main: bool,
) -> impl IntoView {
    let class = if is_danger {
        "button button-danger button-small"
    } else if is_main {
        "button button-small"
    } else {
        "button button-secondary button-small"
    };
    view! {
        <form class="action" method="post" action=action>
            {fields
                .into_iter()
                .map(|(name, value)| view! { <input type="hidden" name=name value=value /> })
                .collect_view()}
            <button class=class type="submit">
                {label}
                {about.map(|about| view! { <span class="visually-hidden">" " {about}</span> })}
            </button>
        </form>
    }
}
