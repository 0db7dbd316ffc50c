//! A filter that applies while typing.

use crate::text::dashboard::DashboardText;
use leptos::prelude::*;

/// Where the fields are on a phone that do not fit its first screen.
const MORE: &str = "filter-more";

/// A form that gets its own page with a query. With WebAssembly the part of the page with the id `region`,
/// and the URL, change while one types. On a phone a button opens all fields but the first.
#[component]
pub fn LiveFilter(
    action: String,
    region: &'static str,
    /// The field that is always there.
    first: AnyView,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let submit = view! {
        <button class="button button-secondary" type="submit">
            {DashboardText::Filter.get()}
        </button>
    };
    let more = match children {
        None => submit.into_any(),
        Some(children) => view! {
            <button
                class="button button-secondary filter-open"
                type="button"
                popovertarget=MORE
            >
                {DashboardText::Filters.get()}
            </button>
            <div class="filter-more" id=MORE popover="auto">
                {children()}
                {submit}
            </div>
        }
        .into_any(),
    };
    view! {
        <form class="filter" method="get" action=action role="search" data-region=region>
            {first}
            {more}
        </form>
    }
}
