//! Following something that takes a while.

use super::region::{Asker, swap_region};
use crate::live::page::{after, by_id, find, go_to, outer, root};
use wasm_bindgen_futures::spawn_local;

/// Milliseconds between two looks.
const EVERY: i32 = 1000;
/// What the region carries when there is nothing more to follow.
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

/// The next look begins when the one before has ended, however long that takes.
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
