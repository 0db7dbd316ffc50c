//! A part of a page that is refreshed on events from the server.

use leptos::prelude::*;

/// Refreshes the part of this page with the id `region` whenever the event stream at `source` reports a
/// change, and now and then without a stream.
#[component]
pub fn LiveEvents(
    source: &'static str,
    region: &'static str,
    /// The labels with and without an event stream.
    live: &'static str,
    not_live: &'static str,
) -> impl IntoView {
    view! {
        <span class="soft small" data-events=source data-region=region>
            <span data-while-live="true" hidden>
                {live}
            </span>
            <span data-while-live="false" hidden>
                {not_live}
            </span>
        </span>
    }
}
