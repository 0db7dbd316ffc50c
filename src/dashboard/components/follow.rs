//! Following something in progress.

use leptos::prelude::*;

/// Refreshes the element with the id `region` every second, and the whole page at the end. Without
/// WebAssembly, the page's head makes the browser reload.
#[component]
pub fn FollowRegion(address: String, region: &'static str) -> impl IntoView {
    view! { <div data-follow=address data-region=region hidden></div> }
}
