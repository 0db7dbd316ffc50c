//! The way back.

use leptos::prelude::*;

/// A link to the page above.
#[component]
pub fn Breadcrumb(#[prop(into)] to: String, #[prop(into)] label: String) -> impl IntoView {
    view! {
        <p class="crumb">
            <a href=to>{label}</a>
        </p>
    }
}
