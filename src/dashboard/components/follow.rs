//! Following something that takes a while.

use super::swap_region;
use crate::components::go_to;
use leptos::{prelude::*, task::spawn_local};
use std::time::Duration;

const EVERY: Duration = Duration::from_secs(1);
/// What the region carries when there is nothing more to follow.
const OVER: &str = "data-over";

/// Takes the part of this page with the id `region` anew every second, and the whole page when it is
/// over. Without WebAssembly the browser takes the page anew by itself.
#[island]
pub fn FollowRegion(address: String, region: String) -> impl IntoView {
    let fallback = address.clone();
    Effect::new(move |_| follow(address.clone(), region.clone()));
    view! {
        <noscript>
            <meta http-equiv="refresh" content=format!("2;url={fallback}") />
        </noscript>
    }
}

/// The next look begins when the one before has ended, however long that takes.
fn follow(address: String, region: String) {
    set_timeout(
        move || {
            spawn_local(async move {
                swap_region(&address, &region).await;
                let shown = document().get_element_by_id(&region);
                if shown.is_some_and(|shown| shown.has_attribute(OVER)) {
                    go_to(&address);
                } else {
                    follow(address, region);
                }
            });
        },
        EVERY,
    );
}
