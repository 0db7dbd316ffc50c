//! A button for a single action.

use leptos::prelude::*;

/// A form that is only a button: it posts hidden fields, and the next page shows the result. It needs no
/// WebAssembly.
#[component]
pub fn ActionButton(
    /// Where it posts to.
    action: String,
    label: &'static str,
    /// What the button is about, for screen readers.
    #[prop(optional, into)]
    about: Option<String>,
    /// The hidden fields, by their names.
    #[prop(optional)]
    fields: Vec<(&'static str, String)>,
    #[prop(optional)] is_danger: bool,
    /// Whether it is the page's main action.
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
