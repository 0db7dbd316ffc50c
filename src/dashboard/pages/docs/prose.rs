//! Descriptions, in which backticks mark code.

use leptos::prelude::*;

#[component]
pub fn Prose(text: String) -> impl IntoView {
    text.split('`')
        .enumerate()
        .map(|(index, part)| {
            let part = part.to_owned();
            if index % 2 == 0 {
                part.into_any()
            } else {
                view! { <code>{part}</code> }.into_any()
            }
        })
        .collect_view()
}
