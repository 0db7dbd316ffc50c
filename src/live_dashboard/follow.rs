//! Following something in progress.

use super::region::{Asker, swap_region};
use crate::live::page::{after, by_id, find, go_to, outer, root};
use wasm_bindgen_futures::spawn_local;

/// The interval of refreshes, in milliseconds.
const EVERY: i32 = 1000;
/// Set on the region when there is nothing more to follow.
const OVER: &str = "data-over";

pub fn start() {
    let Some(what) = find(&root(), "[data-follow]") else {
        return;
    };
    if let (Some(address), Some(region)) = (
        what.get_attribute("data-follow"),
        what.get_attribute("data-region"),
    ) {
        follow(address, region);
    }
}

/// The next refresh starts after the previous one, however long that takes.
fn follow(address: String, region: String) {
    after(EVERY, move || {
        spawn_local(async move {
            swap_region(&outer(&address), &region, Asker::Person).await;
            if by_id(&region).is_some_and(|shown| shown.has_attribute(OVER)) {
                go_to(&address);
            } else {
                follow(address, region);
            }
        });
    });
}
