//! A part of a page that follows what happens on the server.

use super::{Asker, swap_region};
use crate::components::outer;
use leptos::{
    prelude::*,
    task::spawn_local,
    wasm_bindgen::{JsCast, closure::Closure},
    web_sys::Event,
};
use std::time::Duration;
use web_sys::EventSource;

/// How often the page looks by itself while it can't be told.
const LOOK_EVERY: Duration = Duration::from_secs(30);

/// Takes the part of this page with the id `region` anew whenever the stream of events at `source` says
/// that something has changed, and now and then while there is no stream. What stands in it is shown
/// meanwhile: the sentence that holds.
#[island]
pub fn LiveEvents(
    source: String,
    region: String,
    /// What is said while the page is told, and while it is not.
    live: String,
    not_live: String,
) -> impl IntoView {
    let is_live = RwSignal::new(None::<bool>);
    Effect::new(move || {
        let take = {
            let region = region.clone();
            move || {
                let region = region.clone();
                spawn_local(async move {
                    let Ok(address) = window().location().href() else {
                        return;
                    };
                    swap_region(&address, &region, Asker::PageItself).await;
                });
            }
        };
        let stream = EventSource::new(&outer(&source)).ok();
        if let Some(stream) = &stream {
            let take = take.clone();
            let listen = |name: &str, then: Box<dyn Fn(Event)>| {
                let then = Closure::wrap(then);
                _ = stream.add_event_listener_with_callback(name, then.as_ref().unchecked_ref());
                // As long as the page: it goes with it.
                then.forget();
            };
            listen("open", Box::new(move |_| is_live.set(Some(true))));
            // The browser tries again by itself.
            listen("error", Box::new(move |_| is_live.set(Some(false))));
            listen("changed", Box::new(move |_| take()));
        }
        if stream.is_none() {
            is_live.set(Some(false));
        }
        let timer = set_interval_with_handle(
            move || {
                if is_live.get_untracked() != Some(true) {
                    take();
                }
            },
            LOOK_EVERY,
        );
        on_cleanup(move || {
            if let Ok(timer) = timer {
                timer.clear();
            }
        });
    });
    view! {
        <span class="soft small" data-live=move || is_live.get().map(|live| live.to_string())>
            {move || {
                match is_live.get() {
                    Some(true) => live.clone(),
                    Some(false) => not_live.clone(),
                    None => String::new(),
                }
            }}
        </span>
    }
}
