//! A filter that applies while typing.

use crate::text::dashboard::DashboardText;
use leptos::prelude::*;

/// A form that gets its own page with a query. With WebAssembly the part of the page with the id `region`,
/// and the URL, change while one types.
#[component]
pub fn LiveFilter(action: String, region: &'static str, children: Children) -> impl IntoView {
    view! {
        <form class="filter" method="get" action=action role="search" data-region=region>
            {children()}
            <button class="button button-secondary" type="submit">
                {DashboardText::Filter.get()}
            </button>
        </form>
    }
}
