//! Following something that takes a while.

use leptos::prelude::*;

/// Takes the part of this page with the id `region` anew every second, and the whole page when it is
/// over. Without WebAssembly the page's head has the browser do that.
#[component]
pub fn FollowRegion(address: String, region: &'static str) -> impl IntoView {
    view! { <div data-follow=address data-region=region hidden></div> }
}
